package io.github.whosaid.assertion;

import io.github.whosaid.report.CheckedQuotation;
import java.util.List;

/** Quotations are not what the references say. */
final class ShouldQuoteFaithfully extends Message {

  ShouldQuoteFaithfully(List<CheckedQuotation> wrong) {
    super("Expected every quotation to be as the references have it", show(wrong));
  }

  private static String show(List<CheckedQuotation> wrong) {
    return list(
        "quotations",
        wrong,
        c -> quotation(c.quotation()) + "\n    " + c.verification().explanation());
  }
}
