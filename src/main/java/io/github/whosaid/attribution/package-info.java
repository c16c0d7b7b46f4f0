/**
 * The attribution stage. In: text, mentions and quotations. Out: for each quotation its speaker, a
 * confidence and the reasons.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.attribution;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
