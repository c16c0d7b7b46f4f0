package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Quotes against a speech written for this project. */
final class VerdictTest {

  private static final String SPEECH =
      """
      Friends, the harbour has fed this town for two hundred years, and it will not be sold.
      We have been told that the crane is old. It is old, and it works every single morning.
      Last winter ten families left because the cannery closed its doors without a word of warning.
      I promised you then that the council would listen, and tonight I can say that it has listened.
      There is no plan to close the school. There is a plan to mend its roof before the autumn rains.
      You've asked me whether I am tired. I am tired of excuses, and I am not tired of work.
      Our children deserve a ferry that leaves on time and a road that does not end in the sea.
      So let us begin with the quay, stone by stone, and let nobody tell us that it cannot be done.
      """;

  private static final ReferenceLibrary LIBRARY =
      ReferenceLibrary.of(Reference.of("harbour speech", SPEECH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the harbour has fed this town for two hundred years | VERBATIM",
        "There is no plan to close the school. | VERBATIM",
        "THERE IS NO PLAN — to close the school! | VERBATIM",
        "There is a plan to close the school. | ALTERED",
        "the harbour … will not be sold | ABRIDGED",
        "Last winter [ten] families left because the cannery closed its doors | ABRIDGED",
        "I am tired of excuses, and I am tired of work. | ALTERED",
        "Last winter twenty families left because the cannery closed its doors | ALTERED",
        "The lighthouse keeper's daughter never learned how to whistle properly | NOT_FOUND",
        "the harbour has fed this town for two hundred years stone by stone and let nobody tell us"
            + " that it cannot be done | SPLICED"
      })
  void judgesAQuote(String quote, Verdict verdict) {
    assertThat(LIBRARY.verify(quote).verdict()).isEqualTo(verdict);
  }

  static Stream<String> passages() {
    String[] words = SPEECH.split("\\s+", -1);
    Random random = new Random(7);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      int length = 7 + random.nextInt(20);
      int from = random.nextInt(words.length - length - 1);
      out.add(String.join(" ", List.of(words).subList(from, from + length)));
    }
    return out.stream();
  }

  @ParameterizedTest
  @MethodSource("passages")
  void everyPassageOfTheSpeechIsVerbatimInIt(String passage) {
    Verification verification = LIBRARY.verify(passage);
    assertThat(verification.verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(verification.explanation()).isNotEmpty();
  }

  @Test
  void randomEditsNeverThrow() {
    Random random = new Random(11);
    for (int i = 0; i < 200; i++) {
      StringBuilder quote = new StringBuilder(SPEECH.substring(random.nextInt(300), 400));
      for (int k = 0; k < 6; k++) {
        quote.insert(random.nextInt(quote.length()), (char) random.nextInt(0xffff));
      }
      assertThat(LIBRARY.verify(quote.toString()).verdict()).isNotNull();
    }
  }

  @Test
  void refusesAnEmptyQuote() {
    assertThatThrownBy(() -> LIBRARY.verify("  ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuoteThatIsNoMoreThanALabelIsLookedFor() {
    ReferenceLibrary interview =
        ReferenceLibrary.of(
            Reference.of("interview", "Q: Is it safe?\n\nA: It is.\n\nQ: Is it old?\n\nA: No."));

    assertThat(interview.verify("Q: ,").verdict()).isEqualTo(Verdict.NOT_FOUND);
  }
}
