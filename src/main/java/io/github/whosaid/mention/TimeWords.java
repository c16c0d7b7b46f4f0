package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.TimePhrases;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/** Tells phrases that name a time, and nobody. */
final class TimeWords {

  private final Words w;

  TimeWords(Words words) {
    w = words;
  }

  /** Whether the words from one token to before another name a time: "May 3", "last year". */
  boolean are(int from, int end) {
    int last = end - 1;
    if (last == from && TimePhrases.isYear(w.t, from)) {
      return true;
    }
    if (w.calendar(from)) {
      for (int i = from; i < end; i++) {
        if (!w.calendar(i)
            && !w.is(i, TokenKind.NUMBER)
            && !w.is(i, WordClass.TIME_NOUN)
            && !w.is(i, WordClass.ORDINAL)) {
          return false;
        }
      }
      return !(end == from + 1
          && w.is(from, WordClass.MONTH)
          && (w.is(from, WordClass.GIVEN_FEMALE) || w.is(from, WordClass.SURNAME))
          && w.finite(end));
    }
    return w.is(last, WordClass.TIME_NOUN)
        && !w.is(last, Tag.NAME)
        && !w.is(last, WordClass.DOCUMENT);
  }
}
