package io.github.whosaid.assertion;

import io.github.whosaid.report.Report;

/** The article does not tell whose some words are. */
final class ShouldAttributeEveryQuotation extends Message {

  ShouldAttributeEveryQuotation(Report report) {
    super("Expected a speaker for every quotation", quotations(report.unattributed()));
  }
}
