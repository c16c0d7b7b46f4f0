package io.github.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.Whosaid;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a report lets one ask, analysed or built by hand. */
final class ReportTest {

  private static final String ARTICLE =
      "Mayor Petra Lowell hopes to reopen the ferry.\n\n“It will hold,” said Ivor Stanek, an"
          + " engineer. Experts believe the dam is cracked.\n\n“It leaks,” Lowell said. “We saw"
          + " it.” Reportedly, the lake is empty.";

  @Test
  void idsArePositionsInTheListOfSpeakers() {
    for (Report report : List.of(Whosaid.analyze(ARTICLE), Whosaid.analyze(ARTICLE).speechOnly())) {
      assertThat(report.speakers()).isNotEmpty();
      assertThat(report.speakers().stream().map(s -> s.id().orElseThrow()))
          .containsExactlyElementsOf(IntStream.range(0, report.speakers().size()).boxed().toList());
      for (Quotation q : report.attributions()) {
        q.speaker()
            .id()
            .ifPresent(id -> assertThat(report.speakers().get(id)).isSameAs(q.speaker()));
      }
      report.summary().singleSource().ifPresent(s -> assertThat(report.speakers()).contains(s));
    }
    assertThat(Speaker.UNKNOWN.id()).isEmpty();
  }

  @Test
  void aSpeakerIsFoundByFullNameAndByLastName() {
    Report report = Whosaid.analyze(ARTICLE);
    assertThat(report.speaker("Petra Lowell")).map(Speaker::roles).contains(List.of("Mayor"));
    assertThat(report.speaker("lowell")).isEqualTo(report.speaker("Petra Lowell"));
    assertThat(report.speaker("Nell Archer")).isEmpty();
    assertThat(report.quotationsBy("Ivor Stanek")).extracting(Quotation::text).hasSize(1);
    assertThat(report.quotationsBy("Nobody")).isEmpty();
  }

  @Test
  void aLastNameThatTwoSpeakersHaveFindsNobody() {
    Report report =
        Whosaid.analyze("“Yes,” said Ada Moss, a nurse.\n\n“No,” said Jonas Moss, a baker.");
    assertThat(report.speaker("Moss")).isEmpty();
    assertThat(report.speaker("Ada Moss")).isPresent();
  }

  @Test
  void flagsAreAskedForByTheirLeastLevel() {
    Report report = Whosaid.analyze("Reportedly, the lake is empty. The dam may well break soon.");
    assertThat(report.flags(Level.WARNING)).extracting(Flag::kind).contains(FlagKind.HEARSAY);
    assertThat(report.flags(Level.WARNING)).allMatch(f -> f.level() == Level.WARNING);
    assertThat(report.flags(Level.ADVICE)).isEqualTo(report.flags());
  }

  @Test
  void speechAloneHasNoBeliefsAndNobodyWhoOnlyBelieves() {
    Report report = Whosaid.analyze(ARTICLE);
    Report speech = report.speechOnly();
    assertThat(report.attributions()).anyMatch(q -> !q.isSpeech());
    assertThat(speech.attributions())
        .allMatch(Quotation::isSpeech)
        .hasSize(report.quotations().size());
    assertThat(speech.speakers())
        .allMatch(s -> speech.attributions().stream().anyMatch(q -> q.speaker().equals(s)));
    assertThat(speech.speechOnly()).isSameAs(speech);
  }

  @Test
  void theTextOfASplitQuotationShowsTheGap() {
    Report report = Whosaid.analyze("“It leaks,” Petra Lowell said. “Nobody saw it.”");
    assertThat(report.quotations().get(0).contents()).hasSize(2);
    assertThat(report.quotations().get(0).text()).isEqualTo("It leaks, … Nobody saw it.");
  }

  @Test
  void aReportCanBeBuiltWithoutAnAnalysis() {
    String text = "“It rains,” Ada Moss said. “Good.”";
    Speaker moss = Speaker.named("Ada Moss").role("forecaster", "Tull Weather Office").build();
    Report report =
        Report.of(text)
            .attributions(
                Quotation.in(text)
                    .content("It rains,")
                    .content("Good.")
                    .cue("said")
                    .by(moss)
                    .build())
            .build();

    assertThat(report.quotationsBy("Ada Moss"))
        .singleElement()
        .satisfies(q -> assertThat(q.text()).isEqualTo("It rains, … Good."));
    assertThat(report.speakers())
        .extracting(Speaker::organisations)
        .containsExactly(List.of("Tull Weather Office"));
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> Quotation.in(text).content("It snows"))
        .withMessageContaining("It snows");
  }
}
