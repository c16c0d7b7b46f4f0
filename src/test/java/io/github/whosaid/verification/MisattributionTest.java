package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Verification;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose turn a quote stands in, and whether that is the speaker named. */
final class MisattributionTest {

  private static final String DEBATE =
      """
      OSTBY: The harbour belongs to the town, and nobody will take it from us. I'm sorry.
      MAYOR LINDQVIST: I have never said that it should be sold. As my father told me, "A quay without
      boats is only a wall." Thank you very much, and I'm sorry.
      MODERATOR: Thank you. [bell rings] OSTBY: We want the ferry back before the winter. Thank you.
      DR. OKOYE-BERG (IND.): The clinic needs two more nurses. My neighbour says, "The ferry is a joke to them."
      """;

  private static final ReferenceLibrary LIBRARY =
      ReferenceLibrary.of(Reference.of("debate", DEBATE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // words | speaker named | whose turn | what is wrong
        "nobody will take it from us | Hanna Ostby | OSTBY | -",
        "nobody will take it from us | Ostby | OSTBY | -",
        "nobody will take it from us | Councillor Hanna Ostby | OSTBY | -",
        "nobody will take it from us | Per Lindqvist | OSTBY | OTHER_SPEAKER",
        "I have never said that it should be sold | Per Lindqvist | MAYOR LINDQVIST | -",
        "I have never said that it should be sold | Mayor Lindqvist | MAYOR LINDQVIST | -",
        "I have never said that it should be sold | Ostby | MAYOR LINDQVIST | OTHER_SPEAKER",
        "We want the ferry back before the winter | Hanna Ostby | OSTBY | -",
        "We want the ferry back before the winter | the moderator | OSTBY | OTHER_SPEAKER",
        "The clinic needs two more nurses | Amara Okoye-Berg | DR. OKOYE-BERG (IND.) | -",
        "The ferry is a joke to them | Amara Okoye-Berg | DR. OKOYE-BERG (IND.) |"
            + " QUOTED_BY_SPEAKER",
        "nobody will take it from us. I have never said that it should be sold | Ostby"
            + " | OSTBY, MAYOR LINDQVIST | SEVERAL_SPEAKERS",
        // too little to tell, and found where the speaker named has it
        "I'm sorry | Per Lindqvist | MAYOR LINDQVIST | -",
        "I'm sorry | Hanna Ostby | OSTBY | -",
        "I'm sorry | Amara Okoye-Berg | OSTBY | -",
        "winter | Jo Hale | OSTBY | -",
        // one word that nobody else says, of somebody who speaks there
        "nurses | Hanna Ostby | DR. OKOYE-BERG (IND.) | OTHER_SPEAKER",
      })
  void tellsWhoseWordsTheyAre(String quote, String named, String turn, String kind) {
    Verification found = LIBRARY.verify(Quote.of(quote).by(named));
    assertThat(found.turnSpeaker()).contains(turn);
    assertThat(found.misattribution().map(m -> m.kind().name()).orElse("-")).isEqualTo(kind);
  }

  @Test
  void aShortQuoteInTheOnlyTurnOfItsSpeakerThatHasItIsNotTooShort() {
    assertThat(LIBRARY.verify("I'm sorry").tooShort()).isTrue();
    assertThat(LIBRARY.verify(Quote.of("I'm sorry").by("Per Lindqvist")).tooShort()).isFalse();
    assertThat(LIBRARY.verify(Quote.of("Thank you").by("Hanna Ostby")).tooShort()).isFalse();
    assertThat(LIBRARY.verify("two more nurses").tooShort()).isFalse();
  }

  @Test
  void namesTheClaimedAndTheActualSpeaker() {
    Verification found =
        LIBRARY.verify(Quote.of("The clinic needs two more nurses").by("Hanna Ostby"));
    assertThat(found.misattribution())
        .contains(
            new Misattribution(
                Misattribution.Kind.OTHER_SPEAKER, "Hanna Ostby", "DR. OKOYE-BERG (IND.)"));
    assertThat(found.needsReview()).isTrue();
    assertThat(found.explanation()).contains("DR. OKOYE-BERG (IND.)", "Hanna Ostby");
  }

  @Test
  void aReferenceWithoutTurnsSaysNothingOfSpeakers() {
    ReferenceLibrary speech = ReferenceLibrary.of(Reference.of("speech", "The harbour is ours."));
    Verification found = speech.verify(Quote.of("The harbour is ours").by("Anybody"));
    assertThat(found.turnSpeaker()).isEmpty();
    assertThat(found.misattribution()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // reference | words | speaker named | role | what is wrong
        "Q: Is the pier safe today?\\n"
            + "A: It has been safe. | Is the pier safe today? It has been safe | Hanna Ostby | - |"
            + " SEVERAL_SPEAKERS",
        "Q: Is the pier safe today?\\n"
            + "A: It has been safe. | It has been safe | Hanna Ostby | - | -",
        "SPEAKER 1: The pier is safe today.\\n"
            + "SPEAKER 2: It has been safe. | The pier is safe today. It has been safe | Hanna"
            + " Ostby | - | SEVERAL_SPEAKERS",
        "THE MAYOR: The pier is safe today.\\nOSTBY: It has been safe. | The pier is safe today"
            + " | Per Lindqvist | mayor | -",
        "THE MAYOR: The pier is safe today.\\nOSTBY: It has been safe. | The pier is safe today. It"
            + " has been safe | Per Lindqvist | mayor | SEVERAL_SPEAKERS",
        "THE MAYOR: The pier is safe today.\\nOSTBY: It has been safe. | The pier is safe today. It"
            + " has been safe | Hanna Ostby | - | -",
        "OSTBY: They say, \"The pier is safe today.\" | The pier is safe today | Hanna Ostby | -"
            + " | QUOTED_BY_SPEAKER",
        "OSTBY: They say \"no\". The pier is safe today. | The pier is safe today | Hanna Ostby | -"
            + " | -",
        "OSTBY: They say (\"The pier is safe today\"). | The pier is safe today | Hanna Ostby | -"
            + " | QUOTED_BY_SPEAKER",
      })
  void labelsThatNameNobodyAccuseNobody(
      String reference, String words, String named, String role, String kind) {
    Quote quote = Quote.of(words).by(named, role.equals("-") ? List.of() : List.of(role));
    Verification found =
        ReferenceLibrary.of(Reference.of("turns", reference.replace("\\n", "\n"))).verify(quote);
    assertThat(found.misattribution().map(m -> m.kind().name()).orElse("-")).isEqualTo(kind);
  }
}
