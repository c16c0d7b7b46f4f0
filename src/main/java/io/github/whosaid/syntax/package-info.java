/**
 * The syntax stage. In: a tokenised text. Out: its names, base noun phrases, verb groups and
 * clauses with their subjects, as numbers over tokens.
 *
 * <p>Names are decided first, for the text as a whole.
 *
 * <p>Each sentence is parsed in one pass from left to right. A passage in quotation marks is a unit
 * for the sentence around it and is parsed by itself; a passage of a few words without a verb is
 * read as part of the sentence. What is English stands in {@code Grammar} and its table.
 *
 * <pre>{@code
 * TokenizedText text = TokenizedText.of(article, Lexicon.english());
 * Syntax syntax = Syntax.of(text);
 * Names names = syntax.names();
 * for (int n = 0; n < names.count(); n++) {
 *   NameType type = names.type(n);
 *   String name = text.string(names.first(n), names.end(n));
 * }
 * BasePhrases phrases = syntax.phrases();
 * VerbGroups verbs = syntax.verbs();
 * ClauseTree clauses = syntax.clauses();
 * for (int c = 0; c < clauses.count(); c++) {
 *   int verb = clauses.verb(c);
 *   int subject = clauses.subject(c);
 *   if (verb >= 0 && subject >= 0 && clauses.kind(c) != ClauseKind.FRAGMENT) {
 *     boolean finite = verbs.form(verb) == Finiteness.FINITE;
 *     boolean inverted = clauses.link(c) == SubjectLink.INVERTED;
 *     String head = text.string(phrases.head(subject), phrases.head(subject) + 1);
 *   }
 * }
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.syntax;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
