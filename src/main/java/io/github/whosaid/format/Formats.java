package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The formats that there are. All are immutable and thread-safe. */
public final class Formats {

  private static final ReportFormat TEXT = new TextFormat(false);
  private static final ReportFormat COLOURED = new TextFormat(true);
  private static final ReportFormat CSV = new CsvFormat();
  private static final ImmutableList<ReportFormat> ALL = ImmutableList.of(TEXT, CSV);

  private Formats() {}

  /**
   * Returns the report for people: speakers and their words, what has no speaker, flags.
   *
   * @param colour whether to use the colours of terminals (ANSI escapes)
   */
  public static ReportFormat text(boolean colour) {
    return colour ? COLOURED : TEXT;
  }

  /** Returns a table for spreadsheets (RFC 4180), one row an attribution. */
  public static ReportFormat csv() {
    return CSV;
  }

  /** Returns all formats, text without colour. */
  public static ImmutableList<ReportFormat> all() {
    return ALL;
  }

  /** Returns the format of a name: {@code text}, {@code csv}. */
  public static Optional<ReportFormat> named(String name) {
    return ALL.stream().filter(f -> f.name().equals(name)).findFirst();
  }
}
