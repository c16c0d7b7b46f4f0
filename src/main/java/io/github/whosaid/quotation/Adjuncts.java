package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * What stands between a verb and its content: when, where and how it was said. Every walk is
 * bounded.
 */
final class Adjuncts {

  private final TokenizedText t;
  private final Clauses clauses;

  Adjuncts(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
  }

  /** Whether the token tells a time and is not the owner of what follows. */
  boolean isTime(int i) {
    return (t.is(i, WordClass.WEEKDAY)
            || t.is(i, WordClass.MONTH)
            || t.is(i, WordClass.TIME_ADVERB))
        && !t.is(i + 1, Tag.POSSESSIVE);
  }

  /** Skips time phrases, adverbs and prepositional phrases between a verb and its content. */
  int skip(int from, int limit) {
    int k = from;
    int bound = Math.min(limit, from + 30);
    while (k < bound && !t.is(k + 1, Tag.POSSESSIVE)) { // "said Monday's storm was"
      if (t.is(k, Tag.ADVERB) && k > from && clauses.mainVerb(k, Math.min(limit, k + 2)) > 0) {
        break; // "said on Monday there was"
      }
      if (tellsTime(k)
          || t.is(k, Tag.NUMBER) && t.is(k - 1, WordClass.MONTH)
          || t.is(k, Tag.DETERMINER) && t.is(k + 1, WordClass.WEEKDAY)
          || t.is(k, Tag.ADJECTIVE) && t.is(k + 1, WordClass.WEEKDAY)) {
        k++;
      } else if (t.is(k, Tag.PREPOSITION)) {
        // "in a statement the company", "on Twitter Lee": the phrase ends where the clause begins.
        Range phrase = clauses.phraseFrom(k + 1, bound);
        if (phrase.size() == 0) {
          break;
        }
        k = phrase.end();
      } else if (t.is(k, Tag.COORDINATOR) && k > from && t.is(k + 1, Tag.PREPOSITION)) {
        k++; // "on Twitter and in a letter"
      } else if (t.is(k, TokenKind.COMMA) && k > from && t.is(k + 1, Tag.THAT)) {
        return k + 1;
      } else {
        break;
      }
    }
    return k;
  }

  /** Skips time phrases and adverbs alone. */
  int skipTime(int from, int limit) {
    int k = from;
    int bound = Math.min(limit, from + 8);
    while (k < bound && (tellsTime(k) || t.is(k, Tag.PREPOSITION) && isTime(k + 1))) {
      k++;
    }
    return k;
  }

  /** Whether the token is an adverb, or belongs to words for a time: "last" of "last week". */
  private boolean tellsTime(int k) {
    return t.is(k, WordClass.WEEKDAY)
        || t.is(k, WordClass.MONTH)
        || t.is(k, Tag.ADVERB)
        || t.is(k, WordClass.TIME_ADVERB)
        || t.is(k, WordClass.TIME_NOUN)
        || (t.is(k, Tag.DETERMINER) || t.is(k, Tag.ADJECTIVE)) && t.is(k + 1, WordClass.TIME_NOUN);
  }

  /** Returns a "that" further right with nothing but adjuncts and noun phrases between, or 0. */
  int thatAhead(int from, int limit) {
    int bound = Math.min(limit, from + 25);
    for (int k = from; k < bound; k++) {
      if (t.is(k, Tag.THAT)) {
        return k;
      }
      switch (t.tag(k)) {
        case VERB, AUXILIARY, MODAL, INFINITIVE, RELATIVE, TO, SUBORDINATOR, COORDINATOR -> {
          return 0;
        }
        default -> {}
      }
      if (t.is(k, TokenKind.QUOTE) || t.is(k, TokenKind.SEMICOLON)) {
        return 0;
      }
    }
    return 0;
  }
}
