/**
 * AssertJ assertions on reports and quotes, for tests of articles. In: a report, a quotation or a
 * quote. Out: nothing, or an {@link AssertionError} that shows what was found instead. AssertJ is
 * an optional dependency; nothing else in the library needs it.
 *
 * <pre>{@code
 * import static io.github.whosaid.assertion.WhosaidAssertions.assertThat;
 * import static io.github.whosaid.assertion.WhosaidAssertions.assertThatQuote;
 *
 * assertThat(Whosaid.analyze(article))
 *     .attributesEveryQuotation()
 *     .hasNoFlags(Level.WARNING)
 *     .hasQuotationBy("Ilse Brandt")
 *     .containing("The trains will run");
 * assertThatQuote("We will not wait").isVerbatimIn(Reference.of("speech", speech));
 * }</pre>
 *
 * <p>{@link io.github.whosaid.assertion.WhosaidAssertions} is the entry point; what it returns has
 * the assertions.
 *
 * <pre>{@code
 * ReportAssert whole = WhosaidAssertions.assertThat(Whosaid.analyze(article));
 * QuotationsAssert hers = whole.hasQuotationBy("Ilse Brandt");
 * QuotationAssert one = WhosaidAssertions.assertThat(report.quotations().get(0));
 * QuoteAssert quote = WhosaidAssertions.assertThatQuote("We will not wait");
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.assertion;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
