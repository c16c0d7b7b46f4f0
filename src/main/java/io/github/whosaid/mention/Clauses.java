package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/** Finds the ends of relative clauses, looking at a bounded number of tokens. */
final class Clauses {

  private static final int LONGEST = 48;

  private final Words w;

  Clauses(Words words) {
    w = words;
  }

  /**
   * Returns the token behind ", who …,": behind the comma before which the main clause goes on, or
   * the end of the sentence.
   */
  int endOfRelative(int q, int limit) {
    int last = Math.min(limit, q + LONGEST);
    int comma = -1;
    for (int k = q + 1; k < last; k++) {
      if (w.is(k, TokenKind.COMMA)) {
        if (comma < 0) {
          comma = k;
        }
        if (goesOn(k + 1)) {
          return k + 1;
        }
      } else if (w.is(k, TokenKind.QUOTE)
          || w.is(k, TokenKind.SEMICOLON)
          || w.is(k, TokenKind.DASH)
          || w.is(k, TokenKind.COLON)) {
        return k;
      }
    }
    return last == limit ? limit : comma >= 0 ? comma + 1 : last;
  }

  private boolean goesOn(int k) {
    int v = k;
    while (w.is(v, Tag.ADVERB)
        || w.is(v, WordClass.TIME_NOUN) && !w.finite(v)
        || w.is(v, WordClass.WEEKDAY)) {
      v++;
    }
    return w.finite(v) && !w.is(v + 1, TokenKind.COMMA);
  }

  /**
   * Returns the token behind a relative clause without commas: before the second finite verb that
   * is not joined to the first.
   */
  int endOfRestrictive(int q, int limit) {
    int last = Math.min(limit, q + LONGEST / 2);
    int verbs = 0;
    for (int k = q + 1; k < last; k++) {
      if (w.is(k, TokenKind.COMMA)
          || w.is(k, TokenKind.QUOTE)
          || w.is(k, TokenKind.SEMICOLON)
          || w.is(k, TokenKind.DASH)
          || w.is(k, TokenKind.COLON)) {
        return k;
      }
      if (!w.finite(k)) {
        continue;
      }
      boolean group =
          k > q + 1
              && (w.finite(k - 1)
                  || w.isTo(k - 1)
                  || w.is(k - 1, Tag.NEGATION)
                  || w.is(k - 1, Tag.ADVERB) && w.finite(k - 2));
      if (group) {
        continue;
      }
      boolean joined =
          w.is(k - 1, Tag.COORDINATOR)
              || w.is(k - 1, Tag.PRONOUN) && k - 1 > q
              || w.is(k - 1, Tag.THAT)
              || w.is(k - 1, Tag.RELATIVE) && k - 1 > q
              || w.is(k - 1, Tag.WH);
      if (!joined && ++verbs == 2) {
        return k;
      }
    }
    return last;
  }
}
