package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;

/**
 * Finds where a text has lost the break between two lines, as the text of web pages can, so that
 * the last word of one is glued to the first of the next. Only reads the text, which nobody
 * changes; thread-safe.
 */
final class MissingLineBreaks {

  /** Letters of the shorter half of two words that may be glued together. */
  private static final int SHORTEST_GLUED = 4;

  private final String text;
  private final Lexicon lexicon;

  MissingLineBreaks(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /**
   * Returns where the next line begins within a word of plain letters: at "Ohio" of "ImagesOhio".
   * The end of the word if nowhere.
   */
  int nextLine(int from, int end) {
    for (int k = end - SHORTEST_GLUED; k >= from + SHORTEST_GLUED; k--) {
      if (Character.isUpperCase(text.charAt(k)) && Character.isLowerCase(text.charAt(k + 1))) {
        int line = plainId(k, end);
        boolean begins =
            lexicon.is(line, WordClass.PLACE)
                || lexicon.is(line, WordClass.PARTY)
                || lexicon.is(line, WordClass.GIVEN_MALE)
                || lexicon.is(line, WordClass.GIVEN_FEMALE);
        return begins && plainId(from, k) != Lexicon.NONE && plainId(from, end) == Lexicon.NONE
            ? k
            : end;
      }
    }
    return end;
  }

  private int plainId(int from, int end) {
    return end - from > Lexicon.LONGEST_PLAIN ? Lexicon.NONE : lexicon.plainId(letters(from, end));
  }

  /** Returns the plain letters as a number, as {@link Lexicon#letters} packs them. */
  long letters(int from, int end) {
    long letters = 0;
    for (int i = from; i < end; i++) {
      letters = Lexicon.letters(letters, (char) (text.charAt(i) | 0x20));
    }
    return letters;
  }

  /** Returns the number of capitals. */
  int capitals(int from, int end) {
    int capitals = 0;
    for (int i = from; i < end; i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals;
  }

  /** Returns whether a line begins here behind a time of day: at "Moss" of "10:35PMMoss said". */
  boolean isBehindClock(int at) {
    if (at < 3) {
      return false;
    }
    char m = text.charAt(at - 1);
    char half = text.charAt(at - 2);
    return (m == 'M' || m == 'm')
        && (half == 'P' || half == 'p' || half == 'A' || half == 'a')
        && Chars.isDigit(text.charAt(at - 3))
        && Character.isUpperCase(text.charAt(at));
  }
}
