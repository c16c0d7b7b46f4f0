/**
 * The ways to write reports. In: a {@link io.github.whosaid.format.Document}. Out: a string in one
 * of the {@link io.github.whosaid.format.Formats}.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.format;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
