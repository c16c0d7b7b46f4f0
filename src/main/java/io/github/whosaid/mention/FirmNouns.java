package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;

/**
 * Nouns before the name of a firm that say what it does: "port operator SeaGate", "Carmaker
 * Voltra". Thread-safe.
 */
final class FirmNouns {

  private final Words w;

  FirmNouns(Words words) {
    w = words;
  }

  /**
   * Whether a name behind a noun that persons and firms are called by is a firm's: one word that no
   * list has as a person's.
   */
  boolean isFirm(int noun, int first, int end) {
    return w.is(noun, WordClass.FIRM)
        && end - first == 1
        && !w.given(first)
        && !w.is(first, WordClass.SURNAME)
        && !w.t.isKnown(first);
  }

  /**
   * Where the name begins: behind the noun that begins the sentence in "Carmaker Voltra", but not
   * in "Airline Pilots Union".
   */
  int first(int head, int end) {
    if (head != w.t.sentenceFirst(w.t.sentence(head))
        || end - head < 2
        || !w.is(head, WordClass.FIRM)) {
      return head;
    }
    for (int i = head + 1; i < end; i++) {
      if (w.common(i)
          || w.is(i, WordClass.ORG_HEAD)
          || w.is(i, WordClass.ORG_SUFFIX)
          || !w.t.isCapital(i)) {
        return head;
      }
    }
    return head + 1;
  }
}
