package io.github.whosaid.assertion;

import io.github.whosaid.report.Quotation;
import java.util.List;

/** None of a speaker's quotations is like that. */
final class ShouldHaveQuotationWith extends Message {

  ShouldHaveQuotationWith(String speaker, List<Quotation> found, String how, String what) {
    super(
        "Expected a quotation by \"" + speaker + "\" " + how + " \"" + what + "\"",
        list("quotations", found, ShouldHaveQuotationWith::withSpeaker));
  }

  private static String withSpeaker(Quotation q) {
    return quotation(q)
        + " (roles "
        + q.speaker().roles()
        + ", organisations "
        + q.speaker().organisations()
        + ")";
  }
}
