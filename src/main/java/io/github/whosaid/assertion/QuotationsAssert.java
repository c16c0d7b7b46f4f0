package io.github.whosaid.assertion;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractListAssert;

/**
 * Assertions on the quotations of one speaker, including AssertJ's for lists ({@code hasSize},
 * {@code anySatisfy}). {@code containing}, {@code inTheRoleOf} and {@code of} narrow the list to
 * the quotations that fulfil them. A description is kept. Not thread-safe.
 */
public final class QuotationsAssert
    extends AbstractListAssert<QuotationsAssert, List<Quotation>, Quotation, QuotationAssert> {

  private final Report report;
  private final String speaker;

  QuotationsAssert(Report report, String speaker, List<Quotation> quotations) {
    super(quotations, QuotationsAssert.class);
    this.report = report;
    this.speaker = speaker;
  }

  /** Asserts that one of the quotations has these words, in the article's own spelling. */
  @CanIgnoreReturnValue
  public QuotationsAssert containing(String words) {
    return with("containing", words, q -> q.text().contains(words));
  }

  /** Asserts that the speaker has this role: "research fellow". */
  @CanIgnoreReturnValue
  public QuotationsAssert inTheRoleOf(String role) {
    return with("in the role of", role, q -> q.speaker().roles().contains(role));
  }

  /** Asserts that the speaker belongs to this organisation. */
  @CanIgnoreReturnValue
  public QuotationsAssert of(String organisation) {
    return with("of", organisation, q -> q.speaker().organisations().contains(organisation));
  }

  /** Returns to the assertions on the report. */
  public ReportAssert and() {
    return new ReportAssert(report).describedAs(info.description());
  }

  private QuotationsAssert with(String how, String what, Predicate<Quotation> test) {
    List<Quotation> left = actual.stream().filter(test).collect(ImmutableList.toImmutableList());
    if (left.isEmpty()) {
      throwAssertionError(new ShouldHaveQuotationWith(speaker, actual, how, what));
    }
    return new QuotationsAssert(report, speaker, left).describedAs(info.description());
  }

  @Override
  protected QuotationAssert toAssert(Quotation value, String description) {
    return new QuotationAssert(value).as(description);
  }

  @Override
  protected QuotationsAssert newAbstractIterableAssert(Iterable<? extends Quotation> iterable) {
    return new QuotationsAssert(report, speaker, ImmutableList.copyOf(iterable));
  }
}
