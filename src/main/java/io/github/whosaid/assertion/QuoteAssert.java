package io.github.whosaid.assertion;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.EnumSet;
import java.util.Set;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a quote and the text that it is said to come from. Not thread-safe.
 *
 * <p>Each call indexes the reference; for many quotes build a {@link ReferenceLibrary} once.
 *
 * <pre>{@code
 * assertThatQuote("We will not wait").isVerbatimIn(Reference.of("speech", speech));
 * }</pre>
 */
public final class QuoteAssert extends AbstractAssert<QuoteAssert, String> {

  private static final Set<Verdict> FAITHFUL = EnumSet.of(Verdict.VERBATIM, Verdict.ABRIDGED);

  QuoteAssert(String quote) {
    super(quote, QuoteAssert.class);
  }

  /** Asserts that the words occur in the reference unchanged. */
  @CanIgnoreReturnValue
  public QuoteAssert isVerbatimIn(Reference reference) {
    return isVerbatimIn(ReferenceLibrary.of(reference));
  }

  /** Asserts that the words occur in one of the references unchanged. */
  @CanIgnoreReturnValue
  public QuoteAssert isVerbatimIn(ReferenceLibrary references) {
    return is(EnumSet.of(Verdict.VERBATIM), references);
  }

  /**
   * Asserts that the words occur in the reference, apart from changes that the quote itself marks.
   */
  @CanIgnoreReturnValue
  public QuoteAssert isFaithfulTo(Reference reference) {
    return is(FAITHFUL, ReferenceLibrary.of(reference));
  }

  /** Asserts that the words do not occur in the reference. */
  @CanIgnoreReturnValue
  public QuoteAssert isNotIn(Reference reference) {
    return is(EnumSet.of(Verdict.NOT_FOUND), ReferenceLibrary.of(reference));
  }

  /** Asserts that the words occur in a turn of this speaker, as the reference names them. */
  @CanIgnoreReturnValue
  public QuoteAssert isSpokenBy(String speaker, Reference reference) {
    isNotNull();
    Verification found = ReferenceLibrary.of(reference).verify(Quote.of(actual).by(speaker));
    if (found.verdict() == Verdict.NOT_FOUND || found.misattribution().isPresent()) {
      throwAssertionError(new ShouldBeSpokenBy(found, speaker));
    }
    return this;
  }

  private QuoteAssert is(Set<Verdict> verdicts, ReferenceLibrary references) {
    isNotNull();
    Verification found = references.verify(actual);
    if (!verdicts.contains(found.verdict())) {
      throwAssertionError(new ShouldHaveVerdict(found, verdicts));
    }
    return this;
  }
}
