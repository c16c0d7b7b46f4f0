package io.github.whosaid.transcript;

import java.util.Arrays;

/** The lines of a text, blanks at both ends aside. Immutable once made. */
final class Lines {

  final String text;

  /** Where the first character of each line stands that is not blank; its end if there is none. */
  private int[] firsts = new int[64];

  private int[] ends = new int[64];
  private int size;

  Lines(String text) {
    this.text = text;
    int newline = -1;
    int feed = -1;
    for (int from = 0, end; from < text.length(); from = end + 1) {
      newline = newline < from ? find('\n', from) : newline;
      feed = feed < from ? find('\f', from) : feed;
      end = Math.min(newline, feed);
      add(from, end);
    }
  }

  private int find(char c, int from) {
    int at = text.indexOf(c, from);
    return at < 0 ? text.length() : at;
  }

  private void add(int from, int end) {
    if (size == ends.length) {
      firsts = Arrays.copyOf(firsts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    int last = end;
    while (last > from && isBlank(text.charAt(last - 1))) {
      last--;
    }
    firsts[size] = skipBlanks(text, from, last);
    ends[size++] = last;
  }

  int size() {
    return size;
  }

  int first(int line) {
    return firsts[line];
  }

  int end(int line) {
    return ends[line];
  }

  /**
   * Returns whether a line has nothing on it; lines before the first and after the last have not.
   */
  boolean isBlank(int line) {
    return line < 0 || line >= size || firsts[line] == ends[line];
  }

  /** Returns the nearest line that is not blank from a line on, in steps of 1 or -1. */
  int next(int line, int step) {
    int i = line;
    while (i >= 0 && i < size && isBlank(i)) {
      i += step;
    }
    return i;
  }

  /** Returns whether a page ends somewhere in the break before a line. */
  boolean beginsPage(int line) {
    int from = line == 0 ? 0 : ends[line - 1];
    for (int i = from; i < firsts[line]; i++) {
      if (text.charAt(i) == '\f') {
        return true;
      }
    }
    return false;
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff';
  }

  static int skipBlanks(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
