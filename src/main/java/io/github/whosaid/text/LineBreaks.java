package io.github.whosaid.text;

/**
 * Tells texts whose lines were broken at a width from those in which every newline ends a
 * paragraph.
 */
final class LineBreaks {

  private LineBreaks() {}

  /**
   * Returns whether single newlines are mere line breaks: the text has blank lines between
   * paragraphs, and at least a third of its single newlines stand between a line without an end
   * mark and a line that begins with a small letter.
   */
  static boolean areWrapped(String text) {
    int single = 0;
    int inside = 0;
    int blank = 0;
    int i = text.indexOf('\n');
    while (i >= 0) {
      int next = i + 1;
      while (next < text.length()
          && (text.charAt(next) == ' ' || text.charAt(next) == '\r' || text.charAt(next) == '\t')) {
        next++;
      }
      if (next < text.length() && text.charAt(next) == '\n') {
        blank++;
        while (next < text.length() && text.charAt(next) <= ' ') {
          next++;
        }
        i = text.indexOf('\n', next);
        continue;
      }
      if (next < text.length()) {
        single++;
        if (Character.isLowerCase(text.charAt(next)) && !endsSentence(text, i)) {
          inside++;
        }
      }
      i = text.indexOf('\n', next);
    }
    return blank > 0 && inside * 3 >= single && inside > 0;
  }

  private static boolean endsSentence(String text, int newline) {
    int k = newline - 1;
    while (k >= 0 && text.charAt(k) <= ' ' && text.charAt(k) != '\n') {
      k--;
    }
    return k >= 0 && ".?!:;\"\u201d\u2019".indexOf(text.charAt(k)) >= 0;
  }
}
