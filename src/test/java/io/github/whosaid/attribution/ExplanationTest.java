package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Candidate;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report says of why somebody is the speaker, and of who else might be. */
final class ExplanationTest {

  private static Quotation last(String article) {
    return last(ReportInvariants.analyze(article));
  }

  private static Quotation last(Report report) {
    List<Quotation> all = report.quotations();
    assertThat(all).as("in %s", report.text()).isNotEmpty();
    return all.get(all.size() - 1);
  }

  private static List<String> reasons(String article) {
    return last(article).evidence().stream().map(Evidence::reason).toList();
  }

  private static Predicate<String> contains(String... parts) {
    return reason -> Stream.of(parts).allMatch(reason::contains);
  }

  @Test
  void aPronounIsExplainedByWhoWasNamedAndWhere() {
    assertThat(reasons("Ada Moss runs the lock.\n“It opens at six,” she said."))
        .anyMatch(contains("“she”", "Ada Moss", "woman", "one paragraph above"));
  }

  @Test
  void aPronounIsExplainedByWhoSpokeLast() {
    assertThat(
            reasons(
                "“It opens at six,” said Tom Birley, the keeper. The lock is old. “It leaks,” he"
                    + " said."))
        .anyMatch(contains("“he”", "Tom Birley", "man", "speaker", "2 sentences before"));
  }

  @Test
  void aRoleIsExplainedByWhatTheArticleCallsThem() {
    assertThat(reasons("Sen. Ray Oakley voted no.\n“I read the bill,” the senator said."))
        .anyMatch(contains("“the senator”", "Ray Oakley", "one paragraph above"));
  }

  @Test
  void aLastNameIsExplainedByTheFullOne() {
    assertThat(reasons("Ada Moss runs the lock. “It opens at six,” Moss said."))
        .containsExactly("“Moss” is the source of “said”", "“Moss” names Ada Moss");
  }

  @Test
  void wordsWithoutACueAreExplainedByThoseBefore() {
    assertThat(
            reasons(
                "“It opens at six,” Ada Moss said.\n"
                    + "The lock is old.\n"
                    + "“Nobody has ever asked why.”"))
        .anyMatch(contains("“Ada Moss”"));
  }

  @Test
  void aSignatureIsExplainedByTheDash() {
    assertThat(reasons("We asked who likes the lock.\n“It leaks and it sings.” — Ada Moss"))
        .anyMatch(contains("“Ada Moss”", "dash"));
  }

  @Test
  void theFirstReasonIsThatOfTheRuleAndPointsAtTheMention() {
    Report report =
        ReportInvariants.analyze("Ada Moss runs the lock. “It opens at six,” she said.");
    Quotation q = last(report);
    assertThat(q.evidence().get(0).rule()).isEqualTo(q.rule());
    assertThat(q.evidence().get(0).spans())
        .extracting(s -> s.of(report.text()))
        .containsExactly("she");
  }

  @Test
  void whoElseCouldBeMeantIsTheRunnerUp() {
    Quotation q = last("Tom Birley met Felix Aduba at the lock.\n“It is late,” he said.");
    Candidate other = q.runnerUp().orElseThrow();
    assertThat(List.of(q.speaker().name(), other.speaker().name()))
        .containsExactlyInAnyOrder("Tom Birley", "Felix Aduba");
    assertThat(other.probability()).isPositive().isLessThan(q.confidence());
    assertThat(q.confidence() + other.probability()).isLessThanOrEqualTo(1);
  }

  @Test
  void aPlainCaseIsSurerThanADoubtfulOne() {
    double plain = last("“It is late,” said Tom Birley.").confidence();
    double doubtful = last("Tom Birley met Felix Aduba. “It is late,” he said.").confidence();
    assertThat(plain).isGreaterThan(0.9);
    assertThat(doubtful).isLessThan(plain);
  }

  @Test
  void belowTheThresholdTheSpeakerIsOnlyTheRunnerUp() {
    String article = "Tom Birley met Felix Aduba. “It is late,” he said.";
    Quotation told = last(article);
    Report strict = Whosaid.builder().threshold(0.95).build().analyze(article);
    Quotation withheld = last(strict);
    assertThat(told.confidence()).isLessThan(0.95);
    assertThat(withheld.speaker()).isEqualTo(Speaker.UNKNOWN);
    assertThat(withheld.mention()).isEmpty();
    assertThat(withheld.confidence()).isEqualTo(told.confidence());
    assertThat(withheld.evidence()).isEqualTo(told.evidence());
    Candidate rejected = withheld.runnerUp().orElseThrow();
    assertThat(rejected.speaker().name()).isEqualTo(told.speaker().name());
    assertThat(rejected.mention().of(article)).isEqualTo("he");
    assertThat(rejected.probability()).isEqualTo(told.confidence());
    assertThat(strict.speakers()).isEmpty();
  }

  @Test
  void aboveTheThresholdNothingChanges() {
    String article = "“It is late,” said Tom Birley.";
    assertThat(Whosaid.builder().threshold(0.5).build().analyze(article).quotations())
        .isEqualTo(Whosaid.analyze(article).quotations());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“It leaks,” the mayor said. | “the mayor” is not named elsewhere",
        "An expert on locks said it leaks. Brenok Vasl added: “It sings.” “It leaks,” the expert"
            + " said. | “the expert” refers to Brenok Vasl: the article describes them so,"
            + " one sentence before",
        "Ada Moss and Tom Birley met. “It leaks,” both said. | “both” are Ada Moss and Tom Birley",
        "The Tull Police Force met. “It leaks,” police said. | “police” are Tull Police Force",
        "“It leaks,” Ada Moss and Tom Birley said. | Ada Moss and Tom Birley speak together",
        "Ada Moss, the mayor, came. “It leaks,” Moss said. | “Moss” names Ada Moss"
      })
  void theReasonTellsWhoIsMeant(String article, String reason) {
    assertThat(reasons(article)).contains(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It is late,” said Tom Birley.",
        "“It is late.”",
        "One sentence went round the town: “The bank is empty.”",
        "Ada Moss welcomed what she called “a gift to every boat.” “It leaks,” he said."
      })
  void aConfidenceIsAProbability(String article) {
    assertThat(ReportInvariants.analyze(article).attributions())
        .isNotEmpty()
        .allSatisfy(q -> assertThat(q.confidence()).isBetween(0.0, 1.0));
  }
}
