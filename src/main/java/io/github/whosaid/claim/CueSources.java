package io.github.whosaid.claim;

import io.github.whosaid.claim.Source.Type;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Reads the source from the match of a rule: "advocates" in "which advocates say", "some" in
 * "viewed by some". One for each text; not thread-safe.
 */
final class CueSources {

  /** How many tokens before or after the match the noun phrase of its source may reach. */
  private static final int REACH = 8;

  /** The group of rules whose cue ends with the source. */
  private static final String BEHIND = "behind";

  /** The group of rules for "those close to the mayor say", whose source is the whole phrase. */
  private static final String THOSE = "those";

  private final TokenizedText t;
  private final SourceReader sources;
  private final Signs signs;
  private final Vocabulary words;

  CueSources(TokenizedText text, SourceReader sources, Signs signs, Vocabulary words) {
    t = text;
    this.sources = sources;
    this.signs = signs;
    this.words = words;
  }

  /** Returns the source that a match names; a known one if it names none. */
  Source read(int s, Hit h, Rule rule) {
    boolean behind = rule.group().equals(BEHIND);
    if (isRefused(h, behind)) {
      return new Source(Type.KNOWN, h.first(), h.end(), 0, 1);
    }
    if (rule.group().equals(THOSE)) {
      return new Source(Type.VAGUE, h.first(), h.end() - 1, 0, rule.confidence());
    }
    int end = behind ? h.end() : h.first() + 1;
    int first = end - 1;
    while (first > t.sentenceFirst(s)
        && first > end - REACH
        && Phrases.isPremodifier(t, first - 1)
        && !signs.is(first - 1, WordList.WHAT)) {
      first--;
    }
    boolean who = !behind && t.is(h.first() + 1, WordClass.RELATIVE);
    if (!behind && isObject(first - 1, who)) {
      return new Source(Type.KNOWN, first, end, 0, 1);
    }
    while (behind
        && end < t.sentenceEnd(s)
        && end < h.end() + REACH
        && !signs.is(end, WordList.AS) // "seen by many as a hero"
        && (Phrases.isPremodifier(t, end) || t.is(end, Tag.PREPOSITION))) {
      end++;
    }
    return sources.read(t, new Range(first, end));
  }

  private boolean isRefused(Hit h, boolean behind) {
    for (int k = h.first(); k < h.end(); k++) {
      // "He funds groups and has said": the verb has another subject.
      boolean other = !behind && k > h.first() && t.is(k, Tag.COORDINATOR);
      if (t.is(k, Tag.NEGATION) || other) {
        return true;
      }
    }
    // "given a say": no verb; "residents have been praised": others judge them.
    boolean noun = h.end() - h.first() > 2 && t.is(h.end() - 2, Tag.DETERMINER);
    boolean passive = t.is(h.end() - 2, WordClass.BE) && t.is(h.end() - 1, Tag.PARTICIPLE);
    return !behind && (noun || passive);
  }

  /** "won the hearts of bakers who thought": the phrase hangs on a preposition, not on the verb. */
  private boolean isObject(int before, boolean relative) {
    return t.is(before, Tag.PREPOSITION)
        && !words.is(t, before, relative ? WordList.BY : WordList.WITH);
  }
}
