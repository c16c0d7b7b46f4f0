package io.github.whosaid.format;

import org.apache.commons.text.WordUtils;

/** Text broken at a width. */
final class Wrapped {

  private Wrapped() {}

  /**
   * Appends lines of at most {@code width} characters, but for words that are longer, each with a
   * newline after it.
   *
   * @param first what stands before the first line; a reader sees it as wide as {@code other}
   * @param other what stands before the other lines
   * @param words the text, parted by single blanks
   */
  static void append(StringBuilder out, String first, String other, String words, int width) {
    String lines = WordUtils.wrap(words, width - other.length(), "\n" + other, false);
    out.append(first).append(lines).append('\n');
  }
}
