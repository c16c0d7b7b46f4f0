package io.github.whosaid.format;

import com.google.common.escape.Escaper;
import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/** Text made fit for a page. */
final class Html {

  private static final Escaper ESCAPER = HtmlEscapers.htmlEscaper();

  private Html() {}

  /** Returns text on one line, without controls, fit for an element or a quoted attribute. */
  static String text(String text) {
    return ESCAPER.escape(Plain.whole(Plain.line(text)));
  }

  /** Returns the same set apart, so that its direction of writing stays its own affair. */
  static String apart(String text) {
    return "<bdi>" + text(text) + "</bdi>";
  }

  /**
   * Appends a stretch of the article. Controls, marks that turn the direction of all that follows
   * and halves of surrogate pairs are shown by their numbers instead.
   */
  static void article(StringBuilder out, String text, int start, int end) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (Plain.isHarmful(text.charAt(i)) || Plain.isLone(text, i)) {
        out.append(ESCAPER.escape(text.substring(from, i)));
        out.append("<span class=\"ctl\">U+");
        out.append(String.format(Locale.ROOT, "%04X", (int) text.charAt(i))).append("</span>");
        from = i + 1;
      }
    }
    out.append(ESCAPER.escape(text.substring(from, end)));
  }
}
