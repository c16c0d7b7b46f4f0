package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to people who have never read this library's documentation. */
final class ExplanationTest {

  private static final String SPEECH =
      "We will not open the harbour bridge before June, whatever the papers say. The engineers have"
          + " not signed the last report, and I will never sign in their place. Our budget is 1.4"
          + " billion crowns, not a crown more. The ferries run every ten minutes and are never"
          + " full. My opponents have promised trains for twenty years and built nothing but"
          + " stations.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The engineers have not signed the last report | These words are in speech, word for word.",
        "We will not open … before June, whatever the papers say | These words are in speech but"
            + " for changes that the quote marks: \"the harbour bridge\" left out (marked in the"
            + " quote).",
        "We will open the harbour bridge before June | The words in speech differ, and the"
            + " difference can change the claim: \"not\" left out (negation).",
        "Our budget is 1.6 billion crowns | The words in speech differ, and the difference can"
            + " change the claim: \"1.6\" for \"1.4\" (number).",
        "All ferries run every ten minutes | The words in speech differ, and the difference can"
            + " change the claim: \"All\" for \"The\" (how many).",
        "We may not open the harbour bridge before June | The words in speech differ, and the"
            + " difference can change the claim: \"may\" for \"will\" (certainty or duty).",
        "My opponents have promised trains for 20 years | The words in speech differ in a way that"
            + " does not change the claim: \"20\" for \"twenty\" (the same number).",
        "The whole of it is a scandal and heads will roll | Not found: no passage has enough of"
            + " these words.",
        "My opponents have promised trains for twenty years. We will not open the harbour bridge"
            + " before June | The quote joins passages in speech as if they were one: there they"
            + " come in another order.",
      })
  void saysWhatIsWrong(String quote, String told) {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("speech", SPEECH));

    assertThat(library.verify(quote).explanation()).isEqualTo(told);
  }

  @Test
  void aLongPassageLeftOutIsToldByItsBeginningAndEnd() {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("speech", SPEECH));
    Verification found =
        library.verify(
            "We will not open the harbour bridge before June, whatever the papers say. My opponents"
                + " have promised trains for twenty years and built nothing but stations");

    assertThat(found.verdict()).isEqualTo(Verdict.SPLICED);
    assertThat(found.explanation())
        .startsWith("The quote joins passages in speech as if they were one: left out between them")
        .contains("\"The engineers have not signed the last report")
        .contains(" … ")
        .endsWith("are never full\".")
        .doesNotContain("Our budget");
  }

  @Test
  void wordsOfSomebodyElseAreToldApart() {
    ReferenceLibrary library =
        ReferenceLibrary.of(Reference.of("debate", "OKELLO: The bridge is safe in a breeze.\n"));

    assertThat(
            library
                .verify(Quote.of("The bridge is safe in a breeze").by("Ilse Brandt"))
                .explanation())
        .isEqualTo(
            "These words are in debate, word for word. They are words of OKELLO, not of Ilse"
                + " Brandt.");
  }
}
