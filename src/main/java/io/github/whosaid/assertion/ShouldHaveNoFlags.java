package io.github.whosaid.assertion;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import java.util.List;

/** Something lacks a source. */
final class ShouldHaveNoFlags extends Message {

  ShouldHaveNoFlags(Report report, Level least, List<Flag> found) {
    super("Expected no flag of level " + words(least) + " or above", flags(report, found));
  }
}
