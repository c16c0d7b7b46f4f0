/**
 * The result: one immutable {@link io.github.whosaid.report.Report} that joins quotations, speakers
 * and flags.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.report;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
