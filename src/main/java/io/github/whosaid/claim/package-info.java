/**
 * The audit. In: text and attributed quotations. Out: flags on the sentences that nobody stands
 * behind.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * Levels levels = Levels.defaults().with(FlagKind.SPECULATION, Level.OFF);
 * Syntax syntax = Syntax.of(text);
 * List<Flag> flags =
 *     Audit.english()
 *         .flags(text, syntax, QuotationFinder.find(text, syntax), i -> Speaker.UNKNOWN, levels);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.claim;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
