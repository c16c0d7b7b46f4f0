package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Speaker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Roles and organisations of speakers, by the table {@code affiliation.tsv}. */
final class AffiliationCasesTest {

  static List<Row> rows() {
    return CaseTable.read("affiliation.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsRolesAndOrganisations(Row row) {
    List<Speaker> speakers =
        ReportInvariants.analyze(row.text(0)).speakers().stream()
            .filter(s -> s.name().equals(row.cell(1)))
            .toList();
    assertThat(speakers).as("speakers named %s", row.cell(1)).hasSize(1);
    Speaker speaker = speakers.get(0);
    assertThat(speaker.roles()).containsExactlyInAnyOrderElementsOf(row.items(2));
    assertThat(speaker.organisations()).containsExactlyInAnyOrderElementsOf(row.items(3));
  }
}
