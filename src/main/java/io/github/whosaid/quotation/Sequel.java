package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What goes on behind a place where a content can end: another cue, with or without a subject of
 * its own, or an aside that is closed before the verb goes on.
 */
final class Sequel {

  /** A subject of a tag has at most so many tokens. */
  private static final int TAG_REACH = 12;

  private final TokenizedText t;
  private final Clauses clauses;

  Sequel(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
  }

  /** ", adding that": an -ing form that reports. */
  boolean saying(int n, int limit) {
    int v = n;
    while (v < limit && t.is(v, Tag.ADVERB)) {
      v++;
    }
    return v < limit && t.is(v, WordClass.VERB_ING) && TokenText.isSay(t, v);
  }

  /** "and added that": a finite verb that reports, without a subject of its own. */
  boolean secondCue(int n, int limit) {
    int v = n;
    while (v < limit
        && (t.is(v, Tag.ADVERB) || t.is(v, Tag.AUXILIARY) && t.is(v, WordClass.HAVE))) {
      v++;
    }
    return v + 1 < limit && (t.is(v, Tag.VERB) || t.is(v, Tag.PARTICIPLE)) && TokenText.isSay(t, v);
  }

  /**
   * Returns the verb of "he said", "her spokesman Bo Lee said": a short subject and a verb that
   * reports; -1 if none stands here.
   */
  int subjectCue(int from, int limit) {
    Range phrase = clauses.phraseFrom(from, Math.min(limit, from + TAG_REACH));
    int verb = phrase.end();
    return phrase.size() > 0 && verb < limit && t.is(verb, Tag.VERB) && TokenText.isSay(t, verb)
        ? verb
        : -1;
  }

  /** Whether a verb that reports ends its clause: "he said", "he said on Monday". */
  boolean closes(int verb, int limit) {
    int n = verb + 1;
    return n >= limit || t.is(n, Tag.PREPOSITION) || t.is(n, WordClass.WEEKDAY);
  }

  /** ", according to Lee": words that name the source of the whole clause before them. */
  boolean sourced(int from, int limit) {
    return from + 2 < limit && t.phraseIs(from, WordClass.SOURCE_PREPOSITION);
  }

  /** ", a country of plains, to …": a noun phrase in commas before what goes on. */
  boolean opensAside(int mark, int from, int limit) {
    if (!t.is(mark, TokenKind.COMMA) && !t.is(mark, TokenKind.DASH)) {
      return false;
    }
    int bound = Math.min(limit - 1, from + 25);
    for (int k = from; k < bound; k++) {
      if (t.kind(k) == t.kind(mark)) {
        return t.isFinite(k + 1) || t.is(k + 1, Tag.TO);
      }
    }
    return false;
  }
}
