package io.github.whosaid.assertion;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.verification.Reference;
import org.assertj.core.api.AbstractAssert;

/** Assertions on one quotation of a report. Not thread-safe. */
public final class QuotationAssert extends AbstractAssert<QuotationAssert, Quotation> {

  QuotationAssert(Quotation quotation) {
    super(quotation, QuotationAssert.class);
  }

  /** Asserts the speaker, by the full name as the report gives it. */
  @CanIgnoreReturnValue
  public QuotationAssert isBy(String speaker) {
    isNotNull();
    if (!actual.speaker().name().equals(speaker)) {
      throwAssertionError(new ShouldBeBy(actual, speaker));
    }
    return this;
  }

  /** Asserts that the words occur in the reference unchanged. */
  @CanIgnoreReturnValue
  public QuotationAssert isVerbatimIn(Reference reference) {
    isNotNull();
    new QuoteAssert(actual.text()).isVerbatimIn(reference);
    return this;
  }
}
