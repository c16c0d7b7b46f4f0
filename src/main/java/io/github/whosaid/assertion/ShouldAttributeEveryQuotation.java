package io.github.whosaid.assertion;

import io.github.whosaid.report.Report;

/** A quotation has no speaker. */
final class ShouldAttributeEveryQuotation extends Message {

  ShouldAttributeEveryQuotation(Report report) {
    super("Expected a speaker for every quotation", quotations(report.unattributed()));
  }
}
