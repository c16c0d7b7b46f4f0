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
}
