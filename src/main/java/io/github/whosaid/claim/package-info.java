/**
 * The audit. In: text and attributed quotations. Out: flags on the sentences that nobody stands
 * behind.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.claim;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
