package io.github.whosaid.assertion;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Concern;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on a report. Not thread-safe.
 *
 * <pre>{@code
 * assertThat(report).hasQuotationBy("Ilse Brandt").containing("The trains will run");
 * }</pre>
 */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {

  ReportAssert(Report report) {
    super(report, ReportAssert.class);
  }

  /**
   * Asserts that a speaker is quoted, and returns assertions on their quotations.
   *
   * @param speaker the full name as the report gives it
   */
  @CanIgnoreReturnValue
  public QuotationsAssert hasQuotationBy(String speaker) {
    isNotNull();
    List<Quotation> quotations =
        actual.quotations().stream()
            .filter(q -> q.speaker().name().equals(speaker))
            .collect(ImmutableList.toImmutableList());
    if (quotations.isEmpty()) {
      throwAssertionError(new ShouldHaveQuotationBy(actual, speaker));
    }
    return new QuotationsAssert(actual, speaker, quotations).describedAs(info.description());
  }

  /** Returns AssertJ's assertions on the list of quotations. */
  public ListAssert<Quotation> quotations() {
    isNotNull();
    return Assertions.assertThat(actual.quotations()).describedAs(info.description());
  }

  /** Returns AssertJ's assertions on the list of speakers. */
  public ListAssert<Speaker> speakers() {
    isNotNull();
    return Assertions.assertThat(actual.speakers()).describedAs(info.description());
  }

  /** Returns AssertJ's assertions on the list of flags. */
  public ListAssert<Flag> flags() {
    isNotNull();
    return Assertions.assertThat(actual.flags()).describedAs(info.description());
  }

  /** Asserts that every quotation has a speaker. */
  @CanIgnoreReturnValue
  public ReportAssert attributesEveryQuotation() {
    isNotNull();
    if (!actual.unattributed().isEmpty()) {
      throwAssertionError(new ShouldAttributeEveryQuotation(actual));
    }
    return this;
  }

  /** Asserts that nothing is flagged. */
  @CanIgnoreReturnValue
  public ReportAssert hasNoFlags() {
    return hasNoFlags(Level.ADVICE);
  }

  /** Asserts that nothing is flagged at this level or above. */
  @CanIgnoreReturnValue
  public ReportAssert hasNoFlags(Level least) {
    isNotNull();
    List<Flag> flags = actual.flags(least);
    if (!flags.isEmpty()) {
      throwAssertionError(new ShouldHaveNoFlags(actual, least, flags));
    }
    return this;
  }

  /** Asserts that there is a flag of this kind. */
  @CanIgnoreReturnValue
  public ReportAssert hasFlag(FlagKind kind) {
    isNotNull();
    if (actual.flags().stream().noneMatch(f -> f.kind() == kind)) {
      throwAssertionError(new ShouldHaveFlag(actual, kind));
    }
    return this;
  }

  /**
   * Asserts that no quotation found in the references is altered materially, spliced or
   * misattributed. A quotation that is not in them passes; see {@link #quotesOnlyFrom}.
   */
  @CanIgnoreReturnValue
  public ReportAssert quotesFaithfully(ReferenceLibrary references) {
    return passes(references, Concern.MATERIAL);
  }

  /**
   * Asserts as {@link #quotesFaithfully} does, and that every quotation is in the references, so
   * that none is made up.
   */
  @CanIgnoreReturnValue
  public ReportAssert quotesOnlyFrom(ReferenceLibrary references) {
    return passes(references, Concern.NOT_FOUND);
  }

  private ReportAssert passes(ReferenceLibrary references, Concern limit) {
    isNotNull();
    List<CheckedQuotation> wrong =
        actual.verify(references).stream()
            .filter(c -> c.verification().concern().isAtLeast(limit))
            .toList();
    if (!wrong.isEmpty()) {
      throwAssertionError(new ShouldQuoteFaithfully(wrong));
    }
    return this;
  }
}
