package io.github.whosaid.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.quotation.Cases.Row;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the tables of one-line cases row by row. */
final class QuotationCasesTest {

  static List<Row> direct() {
    return Cases.read("direct.tsv");
  }

  static List<Row> indirect() {
    return Cases.read("indirect.tsv");
  }

  static List<Row> notSpeech() {
    return Cases.read("not-speech.tsv");
  }

  static List<Row> marks() {
    return Cases.read("marks.tsv");
  }

  @ParameterizedTest
  @MethodSource("direct")
  void findsDirectQuotationsAndNoOthers(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    List<String> expected = Cases.parts(row.cell(2));
    String found = Cases.found(report);
    List<String> direct = new ArrayList<>();
    for (Quotation q : report.attributions()) {
      for (Span s : q.kind() == QuotationKind.DIRECT ? q.contents() : q.quotedParts()) {
        direct.add(Cases.words(s.of(report.text())));
      }
    }
    assertThat(direct).as(found).containsAll(expected);
    report.attributions().stream()
        .filter(q -> q.kind() == QuotationKind.DIRECT && q.parent().isEmpty())
        .flatMap(q -> q.contents().stream())
        .map(s -> Cases.words(s.of(report.text())))
        .forEach(words -> assertThat(expected).as("no other content%s", found).contains(words));
  }

  @ParameterizedTest
  @MethodSource("indirect")
  void findsIndirectSpeechByTheFrameOfItsCue(Row row) {
    Report report = ReportInvariants.analyze(row.text(1));
    String found = Cases.found(report);
    if (row.cell(2).equals("no-match")) {
      assertThat(report.attributions()).as(found).isEmpty();
      return;
    }
    String content = String.join(" ", Cases.parts(row.cell(3)));
    assertThat(report.attributions())
        .as(found)
        .anyMatch(
            q ->
                Cases.words(report, q.contents()).equals(content)
                    && Cases.alike(Cases.words(report, q.cue()), Cases.words(row.cell(4)))
                    && (row.cell(5).equals("-")
                        || Cases.sources(row.text(1)).stream()
                            .anyMatch(s -> Cases.alike(s, Cases.words(row.cell(5)))))
                    && q.modality() == Modality.valueOf(row.cell(6)));
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
        .as(Cases.found(report))
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
        inside.add(Cases.words(tokens.string(p.first(), p.end())));
      }
      unclosed += p.closed() || p.continued() ? 0 : 1;
    }
    assertThat(inside).isEqualTo(Cases.parts(row.cell(1)));
    assertThat(unclosed).isEqualTo(Integer.parseInt(row.cell(2)));
  }
}
