/**
 * The mention stage. In: a tokenized text. Out: every name, noun phrase and pronoun that can refer
 * to a speaker, with what the text says of it.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * Mentions mentions = Mentions.find(text, Syntax.of(text));
 * for (Mention mention : mentions.all()) {
 *   System.out.println(mention.type() + " " + text.string(mention.first(), mention.end()));
 *   for (AffiliationMention affiliation : mentions.affiliations(mention.index())) {
 *     System.out.println("  " + affiliation);
 *   }
 *   boolean plain = mentions.details(mention.index()).equals(PrivateDetails.NONE);
 * }
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.mention;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
