package io.github.whosaid.format;

/** Text broken at a width. */
final class Wrapped {

  private Wrapped() {}

  static void append(StringBuilder out, String first, String other, String words, int width) {
    append(out, first, first.length(), other, words, width);
  }

  /**
   * Appends lines of at most {@code width} characters, but for words that are longer, each with a
   * newline behind it.
   *
   * @param first what stands before the first line
   * @param firstWidth its width as a reader sees it
   * @param other what stands before the other lines
   * @param words the text, parted by single blanks
   */
  static void append(
      StringBuilder out, String first, int firstWidth, String other, String words, int width) {
    out.append(first);
    int column = firstWidth;
    boolean begun = false;
    int at = 0;
    while (at <= words.length()) {
      int blank = words.indexOf(' ', at);
      int end = blank < 0 ? words.length() : blank;
      int size = words.codePointCount(at, end);
      if (begun && column + 1 + size > width) {
        out.append('\n').append(other);
        column = other.length();
        begun = false;
      }
      if (begun) {
        out.append(' ');
        column++;
      }
      out.append(words, at, end);
      column += size;
      begun = true;
      at = end + 1;
    }
    out.append('\n');
  }
}
