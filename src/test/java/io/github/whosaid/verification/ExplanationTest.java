package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told to people who have never read this library's documentation. */
final class ExplanationTest {

  private static final Splitter SLASH = Splitter.on(" / ");
  private static final Splitter COLON = Splitter.on(':');

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
        "The engineers have not signed the last report | VERBATIM | -",
        "We will not open … before June, whatever the papers say | ABRIDGED | the harbour bridge",
        "We will open the harbour bridge before June | ALTERED | not",
        "Our budget is 1.6 billion crowns | ALTERED | 1.6 billion / 1.4 billion",
        "All ferries run every ten minutes | ALTERED | All / The",
        "We may not open the harbour bridge before June | ALTERED | may / will",
        "My opponents have promised trains for 20 years | ALTERED | 20 / twenty",
        "The whole of it is a scandal and heads will roll | NOT_FOUND | -",
        "My opponents have promised trains for twenty years. We will not open the harbour bridge"
            + " before June | SPLICED | -",
      })
  void namesTheReferenceTheWordsAndWhyTheyMatter(String quote, Verdict verdict, String words) {
    Verification found = ReferenceLibrary.of(Reference.of("speech", SPEECH)).verify(quote);

    assertThat(found.verdict()).isEqualTo(verdict);
    assertThat(found.explanation().contains(" in speech")).isEqualTo(verdict != Verdict.NOT_FOUND);
    for (String word : SLASH.split(words)) {
      assertThat(found.explanation().contains("\"" + word + "\"")).isEqualTo(!word.equals("-"));
    }
    found.changes().stream()
        .filter(change -> verdict == Verdict.ALTERED && change.reason().isChange())
        .forEach(change -> assertThat(found.explanation()).contains(change.reason().words()));
  }

  @Test
  void aChangeThatMattersIsToldFromOneThatDoesNot() {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("speech", SPEECH));
    String material = library.verify("Our budget is 1.6 billion crowns").explanation();
    String small = library.verify("My opponents have promised trains for 20 years").explanation();

    assertThat(COLON.split(material).iterator().next())
        .isNotEqualTo(COLON.split(small).iterator().next());
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
        .contains("debate", "OKELLO", "Ilse Brandt");
  }
}
