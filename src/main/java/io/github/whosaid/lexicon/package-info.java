/**
 * Word lists. In: the tables of the resources folder {@code io/github/whosaid/lexicon/en}. Out: one
 * immutable {@link io.github.whosaid.lexicon.Lexicon} that maps lower-cased forms to ids, ids to
 * word classes, and forms of reporting verbs to their frames.
 *
 * <pre>{@code
 * Lexicon lexicon = Lexicon.english();
 * int said = lexicon.id("said");
 * boolean past = lexicon.is(said, WordClass.VERB_PAST);
 * boolean verb = lexicon.isAny(said, WordClassSet.of(WordClass.VERB_BASE, WordClass.VERB_PAST));
 * CueVerb say = lexicon.cueVerbs().get(lexicon.cues(said)[0]);
 * boolean saying = say.cueClass() == CueClass.SAY && say.takes(Frame.THAT);
 * Optional<CueNoun> noun = lexicon.cueNoun(lexicon.id("claim"));
 * }</pre>
 *
 * <p>The stages share two tools: tables of words with numbers, and weights of named features.
 *
 * <pre>{@code
 * FormTable numbers = new FormTable(2);
 * numbers.add("said", 7);
 * int seven = numbers.find("said");
 * Features features = new Features();
 * features.add(0);
 * List<Table.Row> rows = Table.read(Lexicon.class, "en/titles.tsv", 2, 3);
 * double even = Weights.probability(0);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.lexicon;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
