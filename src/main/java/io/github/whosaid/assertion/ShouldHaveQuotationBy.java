package io.github.whosaid.assertion;

import io.github.whosaid.report.Report;

/** Somebody is not quoted. */
final class ShouldHaveQuotationBy extends Message {

  ShouldHaveQuotationBy(Report report, String speaker) {
    super("Expected a quotation by \"" + speaker + "\"", quotations(report.quotations()));
  }
}
