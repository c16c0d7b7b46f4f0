package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An article as the reference, with the speakers of its quotations as turns. */
final class ArticleAsReferenceTest {

  private static final String ARTICLE =
      """
      The council voted for the new quay on Monday.

      “The quay will pay for itself in nine years,” said Ines Varga, the harbour master. “Nobody
      will lose a berth.”

      Oliver Brandt, who runs the ferry, was not convinced. “I have not seen one figure that adds
      up,” he said, calling the plan “a bridge to nowhere”.
      """;

  private static final ReferenceLibrary LIBRARY =
      ReferenceLibrary.of(Reference.of("article", Whosaid.analyze(ARTICLE)));

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/github/whosaid/golden"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void anArticleAgainstItselfRaisesNoAlarm(Path file) throws IOException {
    Report report = Whosaid.analyze(Files.readString(file));
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("itself", report));
    for (CheckedQuotation check : library.check(report)) {
      Verification found = check.verification();
      assertThat(found.needsReview()).as(found.diff() + found.misattribution()).isFalse();
      assertThat(found.verdict()).as(found.diff()).isIn(Verdict.VERBATIM, Verdict.ABRIDGED);
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void wordsGivenToAnotherSpeakerAreCaught(Path file) throws IOException {
    Report report = Whosaid.analyze(Files.readString(file));
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("itself", report));
    List<Speaker> persons = new ArrayList<>();
    report.speakers().stream().filter(s -> s.kind() == SpeakerKind.PERSON).forEach(persons::add);
    Random random = new Random(5);
    int tried = 0;
    int caught = 0;
    for (Quotation q : report.quotations()) {
      boolean sure = q.speaker().kind() == SpeakerKind.PERSON && q.confidence() >= 0.9;
      if (q.kind() != QuotationKind.DIRECT || !sure || persons.size() < 2) {
        continue;
      }
      Speaker other = persons.get(random.nextInt(persons.size()));
      Verification found = library.verify(Quote.of(q.text()).by(other.name()));
      if (!other.equals(q.speaker()) && found.quote().split(" ").length > 3) {
        tried++;
        caught += found.misattribution().isPresent() ? 1 : 0;
      }
    }
    assertThat(caught).as("of %d", tried).isGreaterThanOrEqualTo(tried - tried / 20);
  }

  @Test
  void aQuotationThatBeginsWithOneWordIsFoundAsAWhole() {
    Report report =
        Whosaid.analyze(
            "“Marvellous,” said Ines Varga. “To have built that in nine years is quite a feat.”");
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("itself", report));
    assertThat(library.check(report))
        .extracting(check -> check.verification().verdict())
        .containsExactly(Verdict.VERBATIM);
  }

  @Test
  void aSummaryThatMixesUpTheSpeakersIsCaught() {
    Report summary =
        Whosaid.analyze(
            "“I have not seen one figure that adds up,” said Ines Varga. Oliver Brandt called the"
                + " plan “a bridge to nowhere”. “The quay is a gift to the banks,” Oliver Brandt"
                + " said.");
    List<CheckedQuotation> checks = LIBRARY.check(summary);
    assertThat(checks.get(0).verification().misattribution())
        .map(Misattribution::actual)
        .contains("Oliver Brandt");
    assertThat(checks.get(1).verification().needsReview()).isFalse();
    assertThat(checks.get(2).verification().verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void wordsThatTheCueSplitsStandTogether() {
    Verification found =
        LIBRARY.verify("The quay will pay for itself in nine years. Nobody will lose a berth");
    assertThat(found.verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(found.turnSpeaker()).contains("Ines Varga");
  }
}
