package io.github.whosaid.format;

import com.google.common.base.CharMatcher;

/** Rows of a table after RFC 4180 as they are written. Not thread-safe. */
final class CsvRow {

  /** Without it some spreadsheets take UTF-8 for the code page of their machine. */
  static final String BYTE_ORDER_MARK = "\ufeff";

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
   * Adds a text in quotes. Where a spreadsheet might run it as a formula, an apostrophe in front
   * makes it plain.
   */
  void text(String value) {
    String visible = BLANK.trimLeadingFrom(value);
    boolean formula = !visible.isEmpty() && FORMULA.matches(visible.charAt(0));
    plain("\"" + (formula ? "'" : "") + value.replace("\"", "\"\"") + "\"");
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
