package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names, kinds and further fields of speakers, by the table {@code names.tsv}. */
final class NameCasesTest {

  static List<Row> rows() {
    return CaseTable.read("names.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsWhoTheSourceIs(Row row) {
    List<Quotation> quotations = ReportInvariants.analyze(row.text(0)).quotations();
    assertThat(quotations).isNotEmpty();
    Speaker speaker = quotations.get(quotations.size() - 1).speaker();
    assertThat(speaker.name()).isEqualTo(row.value(1));
    assertThat(speaker.kind()).isEqualTo(SpeakerKind.valueOf(row.cell(2)));
    assertThat(fields(speaker)).containsExactlyElementsOf(row.items(3));
  }

  private static List<String> fields(Speaker speaker) {
    List<String> fields = new ArrayList<>();
    speaker.age().ifPresent(age -> fields.add("age " + age));
    speaker.place().ifPresent(place -> fields.add("place " + place));
    speaker.party().ifPresent(party -> fields.add("party " + party));
    speaker.spokenFor().ifPresent(whom -> fields.add("for " + whom));
    for (Affiliation a : speaker.affiliations()) {
      if (a.standing() != Standing.CURRENT) {
        fields.add(a.standing().name().toLowerCase(Locale.ROOT) + " " + a.role().orElse("-"));
      }
    }
    return fields;
  }
}
