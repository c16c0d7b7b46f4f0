package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OptionsTest {

  private static final String HEARSAY = "The ferry reportedly sank off Velmar on Tuesday.";

  private static Quotation only(Report report) {
    assertThat(report.quotations()).as("in %s", report.text()).hasSize(1);
    return report.quotations().get(0);
  }

  @Test
  void aSpeakerBelowTheThresholdIsUnknownAndTheRunnerUp() {
    String article =
        "Tom Archer met Paul Reed on Monday. “The bridge stays shut until spring,” he said.";
    Quotation told = only(Whosaid.builder().threshold(0).build().analyze(article));
    Quotation withheld = only(Whosaid.builder().threshold(1).build().analyze(article));

    assertThat(told.speaker().isKnown()).isTrue();
    assertThat(told.confidence()).isLessThan(1);
    assertThat(withheld.speaker().isKnown()).isFalse();
    assertThat(withheld.confidence()).isEqualTo(told.confidence());
    // Who only came second has no place among the speakers of the report.
    assertThat(withheld.runnerUp().orElseThrow().speaker())
        .usingRecursiveComparison()
        .ignoringFields("id")
        .isEqualTo(told.speaker());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void aThresholdThatIsNoProbabilityIsRefused(double threshold) {
    assertThatThrownBy(() -> Whosaid.builder().threshold(threshold))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("threshold")
        .hasMessageContaining("" + threshold);
  }

  @Test
  void theLevelOfAKindCanBeChanged() {
    Analyzer whosaid = Whosaid.builder().level(FlagKind.HEARSAY, Level.ADVICE).build();

    assertThat(Whosaid.analyze(HEARSAY).flags())
        .extracting(Flag::kind, Flag::level)
        .contains(tuple(FlagKind.HEARSAY, Level.WARNING));
    assertThat(whosaid.analyze(HEARSAY).flags())
        .extracting(Flag::kind, Flag::level)
        .contains(tuple(FlagKind.HEARSAY, Level.ADVICE));
  }

  @Test
  void aKindCanBeLeftOut() {
    Analyzer whosaid = Whosaid.builder().without(FlagKind.HEARSAY).build();

    assertThat(whosaid.analyze(HEARSAY).flags())
        .extracting(Flag::kind)
        .doesNotContain(FlagKind.HEARSAY);
  }

  @Test
  void aCueVerbOfOnesOwnReports() {
    String article = "“The bridge stays shut,” Nell Archer flurbed on Monday.";
    Analyzer whosaid = Whosaid.builder().addCueVerb("flurb").build();

    assertThat(Whosaid.analyze(article).quotations()).noneMatch(q -> !q.cue().isEmpty());
    Quotation quotation = only(whosaid.analyze(article));
    assertThat(quotation.cue().get(0).of(article)).isEqualTo("flurbed");
    assertThat(quotation.speaker().name()).isEqualTo("Nell Archer");
  }

  @Test
  void aCueVerbOfSeveralWordsReports() {
    String article = "Nell Archer flurbed into the record that the bridge would stay shut.";
    Analyzer whosaid =
        Whosaid.builder()
            .addCueVerb("flurb into the record", CueClass.SAY, EnumSet.of(Frame.THAT))
            .build();

    assertThat(Whosaid.analyze(article).quotations()).isEmpty();
    assertThat(only(whosaid.analyze(article)).cue().get(0).of(article))
        .isEqualTo("flurbed into the record");
  }

  @Test
  void framesAreAddedToThoseOfAVerbThatIsKnown() {
    Analyzer whosaid =
        Whosaid.builder().addCueVerb("say", CueClass.SAY, EnumSet.of(Frame.AS)).build();
    String article = "“The bridge stays shut,” Nell Archer said.";

    assertThat(only(whosaid.analyze(article)).speaker().name()).isEqualTo("Nell Archer");
  }

  @ParameterizedTest
  @CsvSource({"Archwarden, Archwarden", "Deputy Archwarden, Deputy Archwarden", "Archw., Archw."})
  void aTitleOfOnesOwnIsARole(String title, String written) {
    String article = "“The bridge stays shut,” said " + written + " Nell Archer.";
    Analyzer whosaid = Whosaid.builder().addTitle(title).build();

    Quotation quotation = only(whosaid.analyze(article));
    assertThat(quotation.speaker().name()).isEqualTo("Nell Archer");
    assertThat(quotation.speaker().roles()).containsExactly(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Chirp", "Elm Street Nine", "Nell's Larder"})
  void anOrganisationOfOnesOwnIsAnOrganisation(String name) {
    String article = "“The bridge stays shut,” said Nell Archer, a planner at " + name + ".";
    Analyzer whosaid = Whosaid.builder().addOrganisation(name).build();

    assertThat(only(whosaid.analyze(article)).speaker().organisations()).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "put; out", "\"shout\"", "-", "a\nb!"})
  void anEntryThatIsNoWordIsRefusedByName(String entry) {
    List<Runnable> calls =
        List.of(
            () -> Whosaid.builder().addCueVerb(entry),
            () -> Whosaid.builder().addTitle(entry),
            () -> Whosaid.builder().addOrganisation(entry));
    for (Runnable call : calls) {
      assertThatThrownBy(call::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("\"" + entry + "\"");
    }
  }

  @Test
  void theMessageNamesTheWordThatIsNone() {
    assertThatThrownBy(() -> Whosaid.builder().addOrganisation("Dell & Moss"))
        .hasMessageContaining("\"Dell & Moss\"")
        .hasMessageContaining("\"&\"");
  }

  @Test
  void aCueVerbWithoutAFrameIsRefused() {
    assertThatThrownBy(
            () -> Whosaid.builder().addCueVerb("flurb", CueClass.SAY, EnumSet.noneOf(Frame.class)))
        .hasMessageContaining("\"flurb\"")
        .hasMessageContaining("frame");
  }

  @Test
  void wordsOfOnesOwnLeaveEverythingElseAsItIs() {
    Analyzer whosaid = Whosaid.builder().addCueVerb("flurb").addTitle("Archwarden").build();

    assertThat(whosaid.analyze(HEARSAY)).isEqualTo(Whosaid.analyze(HEARSAY));
  }

  @Test
  void nullIsRefusedByName() {
    assertThatThrownBy(() -> Whosaid.analyze(null)).hasMessageContaining("article");
    assertThatThrownBy(() -> Whosaid.builder().addTitle(null)).hasMessageContaining("title");
    assertThatThrownBy(() -> Whosaid.builder().level(null, Level.OFF)).hasMessageContaining("kind");
    assertThatThrownBy(() -> Whosaid.builder().level(FlagKind.HEARSAY, null))
        .hasMessageContaining("level");
  }
}
