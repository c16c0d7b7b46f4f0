package io.github.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An article held against the transcript that it quotes. */
final class ReportVerifyTest {

  private static final ReferenceLibrary LIBRARY =
      ReferenceLibrary.of(
          Reference.of(
              "debate",
              """
              OSTBY: The harbour belongs to the town. Nobody will take it from us. I came here as a boy. My father
              mended nets on that quay. My mother kept the shop. We had little. Let me finish.
              LINDQVIST: I have never said that it should be sold. We will not close the school.
              """));

  private static CheckedQuotation only(String article) {
    List<CheckedQuotation> checked = ReportInvariants.analyze(article).verify(LIBRARY);
    assertThat(checked).hasSize(1);
    return checked.get(0);
  }

  @Test
  void aSplitQuotationWhosePassagesFollowEachOtherIsVerbatim() {
    CheckedQuotation checked =
        only("“The harbour belongs to the town,” Hanna Ostby said. “Nobody will take it from us.”");
    assertThat(checked.quotation().contents()).hasSize(2);
    assertThat(checked.verification().verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(checked.verification().misattribution()).isEmpty();
  }

  @Test
  void aSplitQuotationWithMuchBetweenIsSpliced() {
    CheckedQuotation checked =
        only("“The harbour belongs to the town,” Hanna Ostby said. “Let me finish.”");
    assertThat(checked.verification().verdict()).isEqualTo(Verdict.SPLICED);
    assertThat(checked.verification().segments()).hasSize(2);
    assertThat(checked.verification().needsReview()).isTrue();
  }

  @Test
  void noLibraryIsRefusedEvenWhereNothingIsQuoted() {
    for (String article : List.of("", "“We will close the school,” said Per Lindqvist.")) {
      assertThatThrownBy(() -> ReportInvariants.analyze(article).verify(null))
          .isInstanceOf(NullPointerException.class)
          .hasMessage("library");
    }
  }

  @Test
  void aDroppedNotIsMaterial() {
    CheckedQuotation checked = only("“We will close the school,” said Per Lindqvist.");
    assertThat(checked.verification().verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(checked.verification().material()).isTrue();
    assertThat(checked.verification().needsReview()).isTrue();
  }

  @Test
  void anotherSpeakersWordsAreMisattributed() {
    CheckedQuotation checked =
        only("“I have never said that it should be sold,” said Hanna Ostby.");
    assertThat(checked.verification().verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(checked.verification().misattribution())
        .map(Misattribution::kind)
        .contains(Misattribution.Kind.OTHER_SPEAKER);
  }

  @Test
  void aPronounThatMayMeanTheOneInWhoseTurnTheWordsStandIsNoMisattribution() {
    CheckedQuotation checked =
        only(
            "Mark Ostby met Per Lindqvist on the quay on Monday. "
                + "“I have never said that it should be sold,” he said.");
    assertThat(checked.quotation().speaker().name()).isEqualTo("Mark Ostby");
    assertThat(checked.verification().turnSpeaker()).contains("LINDQVIST");
    assertThat(checked.verification().misattribution()).isEmpty();
  }

  @Test
  void aPronounThatCanMeanOnlyOneIsComparedWithTheTurn() {
    CheckedQuotation checked =
        only(
            "Mark Ostby spoke on the quay on Monday. "
                + "“I have never said that it should be sold,” he said.");
    assertThat(checked.verification().misattribution())
        .map(Misattribution::kind)
        .contains(Misattribution.Kind.OTHER_SPEAKER);
  }

  @Test
  void aSpeakerWithoutANameIsNotComparedWithLabels() {
    CheckedQuotation checked =
        only("“I have never said that it should be sold,” a spokesman for the town said.");
    assertThat(checked.verification().turnSpeaker()).contains("LINDQVIST");
    assertThat(checked.verification().misattribution()).isEmpty();
  }

  @Test
  void quotedPartsOfMixedQuotationsAreChecked() {
    CheckedQuotation checked =
        only("Hanna Ostby said that the harbour “belongs to the town” for good.");
    assertThat(checked.verification().quote()).isEqualTo("belongs to the town");
    assertThat(checked.verification().verdict()).isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void anArticleWithoutQuotationsHasNothingToCheck() {
    assertThat(ReportInvariants.analyze("It rained. The boats stayed in.").verify(LIBRARY))
        .isEmpty();
    assertThat(
            ReportInvariants.analyze("“…” said Hanna Ostby. “?!” said Per Lindqvist.")
                .verify(LIBRARY))
        .isEmpty();
  }
}
