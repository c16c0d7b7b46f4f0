/**
 * The quotation stage. In: a tokenized text and its mentions. Out: passages of direct, mixed and
 * indirect speech with their cues and contents.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.quotation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
