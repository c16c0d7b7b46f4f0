package io.github.whosaid.text;

import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads letters that a page has left as character references of HTML 4, like the "&amp;aring;" of
 * "H&amp;aring;kan": text taken from the web holds them, and a name must not end at one.
 */
final class CharacterReferences {

  /** Chars of the longest reference to a letter, "&amp;thetasym;". */
  private static final int LONGEST = 10;

  /** No letter. */
  static final char NONE = '\0';

  private CharacterReferences() {}

  /** Whether a reference to a letter begins at the "&amp;" of an offset. */
  static boolean isLetter(String text, int at) {
    return letter(text, at) != NONE;
  }

  /**
   * Returns the letter for which the reference stands that begins at the "&amp;" of an offset and
   * ends at the next semicolon, or {@link #NONE}.
   */
  static char letter(String text, int at) {
    int semicolon = semicolon(text, at);
    if (semicolon < 0) {
      return NONE;
    }
    String one = StringEscapeUtils.unescapeHtml4(text.substring(at, semicolon + 1));
    return one.length() == 1 && Chars.isLetter(one.charAt(0)) ? one.charAt(0) : NONE;
  }

  private static int semicolon(String text, int at) {
    int last = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < last; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i;
      }
      if (!Chars.isWordPart(c) && (c != '#' || i > at + 1)) {
        return -1;
      }
    }
    return -1;
  }
}
