package io.github.whosaid.text;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Span;

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
    boolean plain =
        text.indexOf('\r') < 0 && text.indexOf('\u2028') < 0 && text.indexOf('\u2029') < 0;
    int first = -1;
    int end = -1;
    int breaks = 0;
    for (int line = 0; line < text.length(); ) {
      int next = plain ? text.indexOf('\n', line) : nextBreak(text, line);
      int behind = next < 0 ? text.length() : next;
      int visible = line;
      while (visible < behind && Chars.isSpace(text.charAt(visible))) {
        visible++;
      }
      if (visible < behind) {
        if (first >= 0 && breaks >= enough) {
          paragraphs.add(new Span(first, end));
          first = -1;
        }
        first = first < 0 ? visible : first;
        end = behind;
        while (Chars.isSpace(text.charAt(end - 1))) {
          end--;
        }
        breaks = 0;
      }
      boolean half = text.startsWith("\r\n", behind);
      breaks += half ? 0 : 1;
      line = behind + 1;
    }
    if (first >= 0) {
      paragraphs.add(new Span(first, end));
    }
    return paragraphs.build();
  }

  private static int nextBreak(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Chars.isBreak(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }
}
