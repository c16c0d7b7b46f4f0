package io.github.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts by hand what small articles rest on. */
final class SummaryTest {

  private static Summary of(String article) {
    return ReportInvariants.analyze(article).summary();
  }

  @Test
  void countsWordsOnceByWhoseTheyAre() {
    // Indirect: "the dam was safe" (4). Direct: "It will hold" (3). The reporter's: "Petra Lowell
    // said", "Lowell said", "The lake is blue" (3 + 2 + 4).
    Summary s =
        of("Petra Lowell said the dam was safe. “It will hold,” Lowell said. The lake is blue.");
    assertThat(s.indirectWords()).isEqualTo(4);
    assertThat(s.directWords()).isEqualTo(3);
    assertThat(s.reporterWords()).isEqualTo(9);
    assertThat(s.words()).isEqualTo(16);
    assertThat(s.sentences()).isEqualTo(3);
    assertThat(s.attributedSentences()).isEqualTo(2);
  }

  @Test
  void theQuotedPartOfAMixedQuotationIsDirect() {
    // Mixed: "that the dam was" (4) and, in marks, "as safe as a church" (5).
    Summary s = of("Petra Lowell said that the dam was “as safe as a church.”");
    assertThat(s.directWords()).isEqualTo(5);
    assertThat(s.indirectWords()).isEqualTo(4);
    assertThat(s.reporterWords()).isEqualTo(3);
  }

  @Test
  void callsOutAnArticleWithASingleSource() {
    Summary s =
        of("Petra Lowell said the dam was safe. “It will hold,” Lowell said. The lake is blue.");
    assertThat(s.singleSource()).map(Speaker::name).contains("Petra Lowell");
    assertThat(s.speakers()).containsExactly(Map.entry(SpeakerKind.PERSON, 1));
    assertThat(s.namedShare()).hasValue(1.0);
  }

  @Test
  void countsSpeakersByKindAndTheShareOfNamedOnes() {
    Summary s =
        of(
            "Petra Lowell said the dam was safe.\n\nExperts said the dam was cracked.\n\n"
                + "“It will hold,” said Ivor Stanek.\n\n“It leaks,” said one official.");
    assertThat(s.speakers())
        .containsOnly(
            Map.entry(SpeakerKind.PERSON, 2),
            Map.entry(SpeakerKind.GROUP, 1),
            Map.entry(SpeakerKind.UNNAMED, 1));
    assertThat(s.namedShare()).hasValue(0.5);
    assertThat(s.singleSource()).isEmpty();
  }

  @Test
  void anArticleThatQuotesNobodyHasNoShareAndNoSource() {
    Summary s = of("The lake is blue.");
    assertThat(s.namedShare()).isEmpty();
    assertThat(s.singleSource()).isEmpty();
    assertThat(s.speakers()).isEmpty();
    assertThat(s.reporterWords()).isEqualTo(4);
    assertThat(of("").words()).isZero();
    assertThat(of("").sentences()).isZero();
  }
}
