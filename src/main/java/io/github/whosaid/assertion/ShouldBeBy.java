package io.github.whosaid.assertion;

import io.github.whosaid.report.Quotation;

/** Someone else said the words. */
final class ShouldBeBy extends Message {

  ShouldBeBy(Quotation quotation, String speaker) {
    super("Expected a quotation by \"" + speaker + "\"", "but it is\n  " + quotation(quotation));
  }
}
