package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Verification;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When words in another's turn are held against an article, and when it may have been misread. */
final class MisreadingTest {

  private static final String TRANSCRIPT =
      """
      DOROTHY PELL: The sluice gate stuck twice in the autumn. We are out of our depth here.

      MARTIN OAKES: Every household will have a meter by June. It is a scandalous sum.

      VICTOR PELL: The reservoir was half empty when the rain came.
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the cue names the speaker
        "“The sluice gate stuck twice in the autumn,” said Martin Oakes. | DOROTHY PELL",
        "Dorothy Pell said: “Every household will have a meter by June.” | MARTIN OAKES",
        "Dorothy Pell shrugged. “Every household will have a meter,” Pell told us. | MARTIN OAKES",
        // a pronoun, and nobody else whom it could mean
        "Dorothy Pell rose. “Every household will have a meter by June,” she said. | MARTIN OAKES",
        "Dorothy Pell was first to speak after Martin Oakes. “It is late,” he had said. "
            + "“Every household will have a meter by June,” she said. | MARTIN OAKES",
        // a given name alone does not tell that the one named nearer is a man
        "Dorothy Pell was first to speak and Martin Oakes listened. "
            + "“Every household will have a meter by June,” she said. | -",
        // the speaker goes on, and the other is not named since
        "Martin Oakes had left by noon. “It rained at last,” said Victor Pell. "
            + "“Every household will have a meter by June,” he said. | MARTIN OAKES",
        "Martin Oakes had left by noon. Victor Pell said it had rained. The board met twice. "
            + "He told us: “Every household will have a meter by June.” | MARTIN OAKES",
        "Martin Oakes had left. Victor Pell said it had rained. Oakes came back. "
            + "“Every household will have a meter by June,” he said. | -",
        // the name follows the post, or the words
        "Martin Oakes was out. “Every household will have a meter by June,” said the keeper of the "
            + "old weir, Victor Pell. | MARTIN OAKES",
        "Martin Oakes was out. “Every household will have a meter by June,” said the keeper of the "
            + "old weir. | -",
        "Martin Oakes was out. “Every household will have a meter by June,” Victor Pell is "
            + "reported as saying. | MARTIN OAKES",
        "Martin Oakes was out. “Every household will have a meter by June,” said the keeper of the "
            + "old weir, Alderman Victor Pell. | MARTIN OAKES",
        // somebody else with the other's given name does not make the other a candidate
        "Martin Oakes had left. Victor Pell, whose garden is the work of Martin Grint, stayed on. "
            + "“Every household will have a meter by June,” he said. | MARTIN OAKES",
        "Martin Oakes had left. Victor Pell, whose garden is the work of Martin Oakes, stayed on. "
            + "“Every household will have a meter by June,” he said. | -",
        // a paper that reports the words is not whom “he” may mean
        "Victor Pell came late. The board met. “Every household will have a meter by June,” he "
            + "said, according to the Ulm Courier. | MARTIN OAKES",
        // of whom the speaker only speaks
        "Dorothy Pell called the meter of Martin Oakes “a scandalous sum”. | MARTIN OAKES",
        // the other is named nearer, and a pronoun may mean him
        "Victor Pell came late, long after Martin Oakes. "
            + "“Every household will have a meter by June,” he said. | -",
        // of two with one last name a last name or a pronoun may mean either
        "Victor Pell listened to Dorothy Pell. "
            + "“The sluice gate stuck twice in the autumn,” Pell said. | -",
        "“The sluice gate stuck twice in the autumn,” said Victor Pell. | DOROTHY PELL",
        // whom the speaker reports to have said it
        "Dorothy Pell said Oakes had promised that “every household will have a meter”. | -",
        "Dorothy Pell said Martin Oakes called the price “a scandalous sum”. | -",
        // of one word only a rare one tells whose it is
        "Dorothy Pell called the sum “scandalous”. | MARTIN OAKES",
        "Martin Oakes said it was “out” of reach, and that “we” would see. | -",
      })
  void accusesOnlyWhereNobodyElseCanBeMeant(String article, String accused) {
    assertThat(others(article, TRANSCRIPT)).contains(accused.equals("-") ? "" : accused);
  }

  @Test
  void aSpeakerWhoseNameIsKnownFromNowhereIsComparedWhereTheCueNamesThem() {
    String article = "“The sluice gate stuck twice in the autumn,” said Zuzzana Vrabcová-Tolk.";
    assertThat(others(article, TRANSCRIPT)).containsExactly("DOROTHY PELL");
  }

  @ParameterizedTest
  @CsvSource({
    "Konrad Reinhold, Konrad Rheinhold",
    "Reinhold, Mr. Reinholt",
    "Konrad Reinhold, Conrad Reinhold",
    "Mohamed Saleh, Muhamed Saleh",
  })
  void aNameSpelledBySoundIsTheSame(String named, String label) {
    String transcript = label + ": The kiln was cold.\n\nAda Moss: It was lit at noon.\n";
    String article = "“The kiln was cold,” said " + named + ".";
    boolean given = !label.startsWith("Conrad");
    assertThat(others(article, transcript)).contains(given ? "" : "Conrad Reinhold");
  }

  @Test
  void twoSpeakersWithNearlyTheSameNameAreTwo() {
    String transcript =
        "Karin Halloran: The kiln was cold.\n\nKarin Halleran: It was lit at noon.\n";
    String article = "“The kiln was cold,” said Karin Halleran.";
    assertThat(others(article, transcript)).containsExactly("Karin Halloran");
  }

  @Test
  void wordsWithTheLabelOfTheirSpeakerAreNotTheOneQuotedBefore() {
    String transcript =
        "Oakes: Is it true that the weir has moved?\n\nPell: The weir has moved by an inch.\n";
    String article =
        """
        Dorothy Pell spoke of the weir on the radio. A part of what was said:

        “Oakes: Is it true that the weir has moved?

        “Pell: The weir has moved by an inch.”
        """;
    assertThat(others(article, transcript)).doesNotContain("Oakes");
  }

  /**
   * Returns for each quotation whose words it is said to have instead; nothing where it is fine.
   */
  private static List<String> others(String article, String transcript) {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("transcript", transcript));
    return library.check(Whosaid.analyze(article)).stream()
        .map(CheckedQuotation::verification)
        .map(Verification::misattribution)
        .map(found -> found.map(Misattribution::actual))
        .map((Optional<String> actual) -> actual.orElse(""))
        .toList();
  }
}
