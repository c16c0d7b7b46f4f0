package io.github.whosaid.text;

import com.google.common.collect.ImmutableList;

/** Where the paragraphs of a text stand, as all stages count them. */
public final class Paragraphs {

  private Paragraphs() {}

  /**
   * Returns the paragraphs of a text in order, each from its first visible character to its last.
   * The n-th of them, counted from one, is the paragraph n that results speak of.
   *
   * @param text any text
   * @return spans in UTF-16 offsets; none if the text has no visible character
   */
  public static ImmutableList<Span> of(String text) {
    ImmutableList.Builder<Span> paragraphs = ImmutableList.builder();
    int enough = LineBreaks.areWrapped(text) ? 2 : 1;
    int first = -1;
    int end = -1;
    int breaks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c > ' ' && c < '\u007f';
      if (!plain && Chars.isBreak(c)) {
        boolean half = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        breaks += half ? 0 : 1;
      } else if (plain || !Chars.isSpace(c)) {
        if (first >= 0 && breaks >= enough) {
          paragraphs.add(new Span(first, end));
          first = -1;
        }
        first = first < 0 ? i : first;
        end = i + 1;
        breaks = 0;
      }
    }
    if (first >= 0) {
      paragraphs.add(new Span(first, end));
    }
    return paragraphs.build();
  }
}
