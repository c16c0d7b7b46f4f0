/**
 * The text stage. In: any string. Out: paragraphs, sentences, tokens and paired quotation marks,
 * all as UTF-16 offsets into the untouched original.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
