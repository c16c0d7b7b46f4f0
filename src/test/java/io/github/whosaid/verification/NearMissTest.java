package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A quote that is nowhere is shown with the passage that is most like it. */
final class NearMissTest {

  private static final String SPEECH =
      "We will not wait another winter, my friends. Storms do not vote. The engineers have signed,"
          + " and I am proud of them.\n\n"
          + "I have asked for a second inquiry into the bridge at Tull. Fares on the ferry are"
          + " frozen until spring. Nobody will sell this harbour while I am the minister.";

  private static final ReferenceLibrary LIBRARY =
      ReferenceLibrary.of(
          Reference.of("weather", "It rains in Pellham. It rained all week, and it will rain."),
          Reference.of("speech", SPEECH));

  static List<Row> rows() {
    return CaseTable.read("near-misses.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theMostSimilarPassageIsShown(Row row) {
    Verification found = LIBRARY.verify(row.cell(0));
    assertThat(found.verdict()).isEqualTo(Verdict.NOT_FOUND);
    assertThat(found.nearMiss().map(NearMiss::words).orElse("")).isEqualTo(row.cell(1));
    found
        .nearMiss()
        .ifPresent(
            near -> {
              assertThat(near.words()).isEqualTo(near.place().span().of(SPEECH));
              assertThat(near.similarity()).isBetween(0.0, 1.0);
              assertThat(found.explanation()).contains(near.place().referenceId());
            });
  }

  @Test
  void whatIsFoundHasNone() {
    assertThat(LIBRARY.verify("Storms do not vote").nearMiss()).isEmpty();
  }

  @Test
  void itIsLookedForInTheReferenceAskedForAlone() {
    Quote quote = Quote.of("Storms have never cared about a ballot box, my friends");
    assertThat(LIBRARY.verify(quote).nearMiss()).isPresent();
    assertThat(LIBRARY.verify(quote.in("weather")).nearMiss()).isEmpty();
  }

  @Test
  void ofALargeLibraryThePlacesThatShareAPairOfWordsAreLookedAt() {
    String filler = "The keeper counted ducks at noon. ".repeat(60_000);
    ReferenceLibrary large =
        ReferenceLibrary.of(Reference.of("filler", filler), Reference.of("speech", SPEECH));
    assertThat(
            large
                .verify(
                    "Who asked for a moat, or a second or third inquiry in Pellham, or in Tull?")
                .nearMiss())
        .map(NearMiss::words)
        .contains("I have asked for a second inquiry into the bridge at Tull");
  }
}
