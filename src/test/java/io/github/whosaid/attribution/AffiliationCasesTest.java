package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Speaker;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Roles and organisations of speakers, by the table {@code affiliation.tsv}. */
final class AffiliationCasesTest {

  static List<Arguments> rows() {
    return Cases.read("affiliation.tsv", 4);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void tellsRolesAndOrganisations(String text, String name, String roles, String organisations) {
    List<Speaker> speakers =
        ReportInvariants.analyze(text).speakers().stream()
            .filter(s -> s.name().equals(name))
            .toList();
    assertThat(speakers).as("speakers named %s", name).hasSize(1);
    Speaker speaker = speakers.get(0);
    assertThat(speaker.roles()).containsExactlyInAnyOrderElementsOf(Cases.items(roles));
    assertThat(speaker.organisations())
        .containsExactlyInAnyOrderElementsOf(Cases.items(organisations));
  }
}
