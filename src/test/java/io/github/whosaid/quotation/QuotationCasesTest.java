package io.github.whosaid.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of one-line cases row by row. */
final class QuotationCasesTest {

  static List<Row> direct() {
    return CaseTable.read("direct.tsv", 5);
  }

  static List<Row> indirect() {
    return CaseTable.read("indirect.tsv", 7);
  }

  static List<Row> notSpeech() {
    return CaseTable.read("not-speech.tsv", 2);
  }

  static List<Row> marks() {
    return CaseTable.read("marks.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("direct")
  void findsDirectQuotationsAndNoOthers(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    List<String> expected = WordMatch.parts(row.cell(2));
    String found = WordMatch.found(report);
    List<String> direct = new ArrayList<>();
    for (Quotation q : report.attributions()) {
      for (Span s : q.kind() == QuotationKind.DIRECT ? q.contents() : q.quotedParts()) {
        direct.add(WordMatch.words(s.of(report.text())));
      }
    }
    assertThat(direct).as(found).containsAll(expected);
    report.attributions().stream()
        .filter(q -> q.kind() == QuotationKind.DIRECT && q.parent().isEmpty())
        .flatMap(q -> q.contents().stream())
        .map(s -> WordMatch.words(s.of(report.text())))
        .forEach(words -> assertThat(expected).as("no other content%s", found).contains(words));
  }

  /** Rows whose words are one speaker's, as far as they can be told. */
  static Stream<Row> directOfOneSpeaker() {
    return direct().stream()
        .filter(row -> !row.cell(2).equals("-") && !row.cell(0).equals("nested-speech"));
  }

  @ParameterizedTest
  @MethodSource("directOfOneSpeaker")
  void namesTheSpeakerOfADirectQuotation(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    String first = WordMatch.parts(row.cell(2)).get(0);
    String all = WordMatch.found(report);
    Quotation quotation =
        report.attributions().stream()
            .filter(
                q ->
                    Stream.concat(q.contents().stream(), q.quotedParts().stream())
                        .anyMatch(s -> WordMatch.words(s.of(report.text())).equals(first)))
            .reduce((outer, inner) -> inner)
            .orElseThrow();
    String text = WordMatch.words(report.text()); // "the mayor, Ada Moss": either is the mention
    String mention = WordMatch.words(row.value(3));
    String named = WordMatch.words(row.value(4));
    String speaker = WordMatch.words(quotation.speaker().name());
    if (quotation.speaker().isKnown()) {
      assertThat(WordMatch.alike(speaker, named) || speaker.equals(mention)).as(all).isTrue();
      String found = WordMatch.mention(report, quotation);
      assertThat(mention)
          .as(all)
          .matches(m -> m.isEmpty() || WordMatch.alike(found, m) || text.contains(found + " " + m));
    } else {
      assertThat(named.isEmpty() || quotation.cue().isEmpty()).as(all).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("indirect")
  void findsIndirectSpeechByTheFrameOfItsCue(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    String found = WordMatch.found(report);
    if (row.cell(2).equals("no-match")) {
      assertThat(report.attributions()).as(found).isEmpty();
      return;
    }
    String content = String.join(" ", WordMatch.parts(row.cell(3)));
    assertThat(report.attributions())
        .as(found)
        .anyMatch(
            q ->
                WordMatch.words(report, q.contents()).equals(content)
                    && WordMatch.alike(
                        WordMatch.words(report, q.cue()), WordMatch.words(row.cell(4)))
                    && (row.cell(5).equals("-")
                        || WordMatch.sources(row.text(1), content).stream()
                            .anyMatch(s -> WordMatch.alike(s, WordMatch.words(row.cell(5)))))
                    && q.modality() == Modality.valueOf(row.cell(6)));
    assertThat(report.attributions())
        .filteredOn(q -> !isExpected(report, q))
        .as("no other%s", found)
        .isEmpty();
  }

  /** Whether a row has the quotation, or it is nested in one, or holds one, of a row. */
  private static boolean isExpected(Report report, Quotation q) {
    return indirect().stream()
        .filter(row -> row.text(1).equals(report.text()))
        .flatMap(row -> WordMatch.parts(row.cell(3)).stream())
        .anyMatch(content -> WordMatch.alike(WordMatch.words(report, q.contents()), content));
  }

  @ParameterizedTest
  @EnumSource(value = Frame.class, mode = EnumSource.Mode.EXCLUDE, names = "QUOTE")
  void everyFrameHasThreeSentencesThatMatchAndTwoThatDoNot(Frame frame) {
    List<String> outcomes =
        indirect().stream()
            .filter(row -> row.cell(0).equals(frame.name()))
            .map(row -> row.cell(2))
            .toList();
    assertThat(outcomes).filteredOn("match"::equals).hasSizeGreaterThanOrEqualTo(3);
    assertThat(outcomes).filteredOn("no-match"::equals).hasSizeGreaterThanOrEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("notSpeech")
  void passesOverMarksThatHoldNoSpeech(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    assertThat(report.attributions())
        .as(WordMatch.found(report))
        .noneMatch(q -> q.kind() == QuotationKind.DIRECT || !q.quotedParts().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("marks")
  void pairsMarksAndCountsTheUnclosed(Row row) {
    String text = row.text(0);
    TokenizedText tokens = TokenizedText.of(text, Lexicon.english());
    List<String> inside = new ArrayList<>();
    int unclosed = 0;
    for (QuotedPassage p : tokens.passages()) {
      if (p.end() > p.first()) {
        inside.add(WordMatch.words(tokens.string(p.first(), p.end())));
      }
      unclosed += p.closed() || p.continued() ? 0 : 1;
    }
    assertThat(inside).isEqualTo(WordMatch.parts(row.cell(1)));
    assertThat(unclosed).isEqualTo(Integer.parseInt(row.cell(2)));
  }
}
