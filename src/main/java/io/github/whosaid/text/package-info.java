/**
 * The text stage. In: any string. Out: paragraphs, sentences, tokens and paired quotation marks,
 * all as UTF-16 offsets into the untouched original.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * for (QuotedPassage passage : text.passages()) {
 *   System.out.println(text.string(passage.first(), passage.end()));
 * }
 * Span first = text.span(0, 1);
 * boolean mark = text.kind(0) == TokenKind.QUOTE;
 * boolean capital = text.shape(1) == Shape.CAPITALISED;
 * boolean pronoun = text.tag(1) == Tag.PRONOUN;
 * boolean names = text.isAny(1, TagSet.of(Tag.NAME, Tag.PRONOUN));
 * List<Span> paragraphs = Paragraphs.of(article);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.text;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
