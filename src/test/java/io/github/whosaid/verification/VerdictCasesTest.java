package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.EveryEntry;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code cases/verdicts.tsv}, row by row. */
final class VerdictCasesTest {

  record Row(String quote, String reference, String verdict, String material, String reasons) {}

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (String line : text().split("\n", -1)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        String[] cells = line.replace("\\n", "\n").split("\t", -1);
        assertThat(cells).as(line).hasSize(5);
        rows.add(new Row(cells[0], cells[1], cells[2], cells[3], cells[4]));
      }
    }
    return rows;
  }

  private static String text() {
    try (InputStream in =
        VerdictCasesTest.class.getResourceAsStream("/io/github/whosaid/cases/verdicts.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void judgesARow(Row row) {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("line", row.reference()));
    Verification found = library.verify(row.quote());
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
        .isEqualTo(
            row.verdict()
                + " "
                + row.material()
                + " "
                + (row.reasons().equals("-") ? "" : row.reasons()));
  }
}
