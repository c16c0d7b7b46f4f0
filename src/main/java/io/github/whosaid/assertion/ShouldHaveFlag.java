package io.github.whosaid.assertion;

import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Report;

/** Nothing is flagged as of a kind. */
final class ShouldHaveFlag extends Message {

  ShouldHaveFlag(Report report, FlagKind kind) {
    super("Expected a flag for " + words(kind), flags(report, report.flags()));
  }
}
