package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.EveryEntry;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code cases/verdicts.tsv}, row by row. */
final class VerdictCasesTest {

  static List<Row> rows() {
    return CaseTable.read("verdicts.tsv", 5);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judgesARow(Row row) {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("line", row.lines(1)));
    Verification found = library.verify(row.lines(0));
    EveryEntry.verification(found, library);
    List<String> reasons = new ArrayList<>();
    for (WordChange change : found.changes()) {
      if (change.kind() != WordChange.Kind.KEPT) {
        reasons.add(change.reason().name());
      }
    }
    boolean altered = found.verdict() == Verdict.ALTERED;
    String material = found.material() ? "yes" : altered ? "no" : "-";
    assertThat(found.verdict() + " " + material + " " + String.join(",", reasons))
        .as(found.diff())
        .isEqualTo(row.cell(2) + " " + row.cell(3) + " " + row.value(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // at the edges of a quote one or two words stand for others, more are added
        "Several brave ferries run every ten minutes | Today the old ferries run every ten minutes."
            + " | [-old-] {+Several brave+} ferries run every ten minutes",
        "The brave ferries run all year | Old ferries run all night. | The brave ferries run all"
            + " year",
        "Ferries run every ten minutes in summer | Ferries run every ten minutes and are full."
            + " | Ferries run every ten minutes [-and-] {+in summer+}",
        "I swear that the ferries run every ten minutes | It rains. The ferries run every ten"
            + " minutes. | {+I swear that+} the ferries run every ten minutes",
        "They're not tired of the sea | They are not tired of the sea. | [-They are-] {+They're+}"
            + " not tired of the sea",
        "WE DON'T KNOW THE WAY HOME | We do not know the way home. | WE [-do not-] {+DON'T+} KNOW"
            + " THE WAY HOME",
        "We will know by Monday who'll stay | We'll know by Monday who will stay. | [-We'll-] {+We"
            + " will+} know by Monday [-who will-] {+who'll+} stay",
        "The mayor praised the captain, not the owner | The owner praised the captain, not the"
            + " mayor. | The [-owner-] {+mayor+} praised the captain, not the [-mayor-] {+owner+}",
        "The board opens the gate … | The board opens the gate if it likes. | The board opens the"
            + " gate … [-if-]",
        "Allowed to moor here in winter | Yachts are not allowed to moor here in winter. | [-not-]"
            + " Allowed to moor here in winter",
        "The water is safe in all the towns | The water is safe¹ in all[2] the towns. | The water"
            + " is safe [-¹-] in all [-[2]-] the towns",
      })
  void showsWhatHasBeenChanged(String quote, String reference, String diff) {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("line", reference));
    assertThat(library.verify(quote).diff()).isEqualTo(diff);
  }
}
