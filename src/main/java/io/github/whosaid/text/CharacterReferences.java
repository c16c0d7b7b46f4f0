package io.github.whosaid.text;

import org.apache.commons.text.StringEscapeUtils;

/**
 * Reads letters that a page has left as character references of HTML 4, like the "&amp;aring;" of
 * "H&amp;aring;kan": text taken from the web holds them, and a name must not end at one.
 */
final class CharacterReferences {

  /** Chars of the longest reference to a letter, "&amp;thetasym;". */
  private static final int LONGEST = 10;

  private CharacterReferences() {}

  /**
   * Returns the offset behind the reference to a letter that begins at an offset, or the offset.
   */
  static int end(String text, int at) {
    return letter(text, at) == '\0' ? at : semicolon(text, at) + 1;
  }

  /** Returns the letter that the reference stands for, or NUL if none begins at the offset. */
  static char letter(String text, int at) {
    int semicolon = text.charAt(at) == '&' ? semicolon(text, at) : -1;
    if (semicolon < 0) {
      return '\0';
    }
    String one = StringEscapeUtils.unescapeHtml4(text.substring(at, semicolon + 1));
    return one.length() == 1 && Chars.isLetter(one.charAt(0)) ? one.charAt(0) : '\0';
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
