package io.github.whosaid.text;

/**
 * Tells which characters words and numbers consist of. All methods are static and depend on nothing
 * but their arguments, and so are thread-safe.
 */
public final class WordCharacters {

  private WordCharacters() {}

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  public static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\u2018' || c == '\u00b4';
  }

  public static boolean isWordChar(char c) {
    if (c < 0x80) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    if (c == '\u02bc') {
      return false;
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.SURROGATE;
  }

  public static boolean isPlainLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /**
   * Returns whether a point or comma belongs to a number: a point between digits, a comma before
   * three of them.
   *
   * @param i the place of the point or comma
   * @param from the start of the word
   * @param to the end of what is read
   */
  static boolean isInsideNumber(String text, int i, int from, int to) {
    if (i == from || i + 1 >= to || !isDigit(text.charAt(i - 1)) || !isDigit(text.charAt(i + 1))) {
      return false;
    }
    if (text.charAt(i) == '.') {
      return true;
    }
    return i + 3 < to
        && isDigit(text.charAt(i + 2))
        && isDigit(text.charAt(i + 3))
        && (i + 4 >= to || !isDigit(text.charAt(i + 4)));
  }
}
