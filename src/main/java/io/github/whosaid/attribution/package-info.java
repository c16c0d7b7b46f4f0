/**
 * The attribution stage. In: text, mentions and quotations. Out: for each quotation its speaker, a
 * confidence and the reasons.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * Mentions mentions = Mentions.find(text, Syntax.of(text));
 * Entities entities = Entities.of(text, mentions);
 * List<Attributed> all =
 *     Attributor.attribute(text, mentions, entities, QuotationFinder.find(text, Syntax.of(text)), 0.5);
 * for (Attributed attributed : all) {
 *   if (attributed.entity() >= 0) {
 *     System.out.println(entities.speaker(attributed.entity()).name());
 *   }
 * }
 * Resolution meant = entities.resolve(0, RecentSpeakers.NONE);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.attribution;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
