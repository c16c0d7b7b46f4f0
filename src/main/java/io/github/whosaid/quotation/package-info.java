/**
 * The quotation stage. In: a tokenized text and its mentions. Out: passages of direct, mixed and
 * indirect speech with their cues and contents.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * for (Reported reported : QuotationFinder.find(text, Syntax.of(text))) {
 *   boolean behind = reported.pattern() == CuePattern.VERB_BEHIND;
 *   for (Reported.Range content : reported.contents()) {
 *     System.out.println(reported.kind() + " " + text.string(content.first(), content.end()));
 *   }
 * }
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.quotation;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
