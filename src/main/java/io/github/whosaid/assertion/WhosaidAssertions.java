package io.github.whosaid.assertion;

import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;

/**
 * Where assertions on reports begin. The methods can be imported beside AssertJ's own. Thread-safe.
 */
public final class WhosaidAssertions {

  private WhosaidAssertions() {}

  /** Begins assertions on a report. */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }

  /** Begins assertions on one quotation of a report. */
  public static QuotationAssert assertThat(Quotation quotation) {
    return new QuotationAssert(quotation);
  }

  /**
   * Begins assertions on a quote, with or without its marks. The name tells it from what AssertJ
   * asserts of any string.
   */
  public static QuoteAssert assertThatQuote(String quote) {
    return new QuoteAssert(quote);
  }
}
