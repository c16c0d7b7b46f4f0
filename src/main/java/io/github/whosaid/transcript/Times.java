package io.github.whosaid.transcript;

/**
 * Recognises times of day and of recordings: {@code 00:12}, {@code 1:02:03.500}, {@code 9:30 pm}.
 */
final class Times {

  private Times() {}

  /** Returns the end of the time that starts at an offset, or -1. */
  static int end(String text, int from, int to) {
    int i = from;
    int groups = 0;
    while (true) {
      int digits = i;
      while (i < to && isDigit(text.charAt(i))) {
        i++;
      }
      if (i == digits || i - digits > 3) {
        return -1;
      }
      groups++;
      boolean more = i + 1 < to && isDigit(text.charAt(i + 1));
      if (more && text.charAt(i) == ':') {
        i++;
      } else if (more && groups > 1 && (text.charAt(i) == '.' || text.charAt(i) == ',')) {
        i++;
      } else {
        return groups > 1 ? half(text, i, to) : -1;
      }
    }
  }

  /** Passes over "am", "p.m." behind a time. */
  private static int half(String text, int from, int to) {
    int i = from;
    if (i < to && text.charAt(i) == ' ') {
      i++;
    }
    if (i < to && "apAP".indexOf(text.charAt(i)) >= 0) {
      i++;
      i += i < to && text.charAt(i) == '.' ? 1 : 0;
      if (i < to && "mM".indexOf(text.charAt(i)) >= 0) {
        i++;
        return i < to && text.charAt(i) == '.' ? i + 1 : i;
      }
    }
    return from;
  }

  /** Returns whether a stretch is a time and nothing else, or one and what it lasts to. */
  static boolean isTime(String text, int from, int to) {
    int end = end(text, Lines.skipBlanks(text, from, to), to);
    int next = end < 0 ? -1 : Lines.skipBlanks(text, end, to);
    if (next >= 0 && next < to && "-\u2013".indexOf(text.charAt(next)) >= 0) {
      return isTime(text, next + 1, to);
    }
    return next == to;
  }

  /** Returns whether a line tells when a subtitle is shown: {@code 00:01.200 --> 00:03.000}. */
  static boolean isCue(String text, int from, int to) {
    int end = end(text, from, to);
    int arrow = end < 0 ? -1 : Lines.skipBlanks(text, end, to);
    return arrow >= 0
        && text.startsWith("-->", arrow)
        && end(text, Lines.skipBlanks(text, arrow + 3, to), to) > 0;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
