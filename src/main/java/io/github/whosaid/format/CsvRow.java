package io.github.whosaid.format;

import com.google.common.base.CharMatcher;
import org.apache.commons.text.StringEscapeUtils;

/** Rows of a table after RFC 4180 as they are written. Not thread-safe. */
final class CsvRow {

  private static final CharMatcher BLANK = CharMatcher.inRange('\0', ' ');
  private static final CharMatcher FORMULA = CharMatcher.anyOf("=+-@\uff1d\uff0b\uff0d\uff20");

  private final StringBuilder out = new StringBuilder();
  private boolean begun;

  /** Adds a number or name that needs no quotes. */
  void plain(Object value) {
    out.append(begun ? "," : "").append(value);
    begun = true;
  }

  /**
   * Adds a text, in quotes where it needs them. Where a spreadsheet might run it as a formula, an
   * apostrophe in front makes it plain.
   */
  void text(String value) {
    String visible = BLANK.trimLeadingFrom(value);
    boolean formula = !visible.isEmpty() && FORMULA.matches(visible.charAt(0));
    plain(StringEscapeUtils.escapeCsv(formula ? "'" + value : value));
  }

  void end() {
    out.append("\r\n");
    begun = false;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
