/**
 * The command line: a thin shell around the library. In: arguments and files. Out: reports and an
 * exit code.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.cli;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
