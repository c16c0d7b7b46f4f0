package io.github.whosaid.format;

import org.apache.commons.text.WordUtils;

/** Text broken at a width. */
final class Wrapped {

  private Wrapped() {}

  /**
   * Appends lines of at most {@code width} characters, but for words that are longer, each with a
   * newline after it.
   *
   * @param first the prefix of the first line, as wide on the screen as {@code other}
   * @param other the prefix of the other lines
   * @param words the text, its words separated by single spaces
   */
  static void append(StringBuilder out, String first, String other, String words, int width) {
    String lines = WordUtils.wrap(words, width - other.length(), "\n" + other, false);
    out.append(first).append(lines).append('\n');
  }
}
