package io.github.whosaid.assertion;

import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;

/**
 * The entry point of assertions on reports. The methods can be imported beside AssertJ's own.
 * Thread-safe.
 */
public final class WhosaidAssertions {

  private WhosaidAssertions() {}

  /** Returns assertions on a report. */
  public static ReportAssert assertThat(Report report) {
    return new ReportAssert(report);
  }

  /** Returns assertions on one quotation of a report. */
  public static QuotationAssert assertThat(Quotation quotation) {
    return new QuotationAssert(quotation);
  }

  /**
   * Returns assertions on a quote, with or without quotation marks. The name sets it apart from
   * AssertJ's assertions on strings.
   */
  public static QuoteAssert assertThatQuote(String quote) {
    return new QuoteAssert(quote);
  }
}
