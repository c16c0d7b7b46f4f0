package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.SpeakerKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code cases/coreference.tsv}, row by row. */
final class CoreferenceTest {

  static List<Row> rows() {
    return CaseTable.read("coreference.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhoIsMeant(Row row) {
    Report report = ReportInvariants.analyze(row.text(0));
    List<Quotation> said =
        report.attributions().stream()
            .filter(
                q ->
                    q.contents().stream()
                        .anyMatch(s -> s.of(report.text()).startsWith(row.cell(1))))
            .toList();
    assertThat(said).as("quotations that begin with “%s”", row.cell(1)).isNotEmpty();
    assertThat(said.get(0).speaker().name())
        .as(said.get(0).evidence().toString())
        .isEqualTo(row.value(2));
    assertThat(said.get(0).speaker().kind()).isEqualTo(SpeakerKind.valueOf(row.cell(3)));
  }
}
