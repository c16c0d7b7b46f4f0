package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.SpeakerKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the table {@code cases/coreference.tsv}, whose header tells its columns, row by row. */
final class CoreferenceTest {

  private static final Path TABLE =
      Path.of("src/test/resources/io/github/whosaid/cases/coreference.tsv");

  private record Case(String text, String content, String speaker, SpeakerKind kind) {

    static Case of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(4);
      return new Case(
          cells[0].replace("\\n", "\n"),
          cells[1],
          cells[2].equals("-") ? "" : cells[2],
          SpeakerKind.valueOf(cells[3]));
    }
  }

  static Stream<Case> cases() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Case::of);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhoIsMeant(Case expected) {
    Report report = ReportInvariants.analyze(expected.text());
    List<Quotation> said =
        report.attributions().stream()
            .filter(
                q ->
                    q.contents().stream()
                        .anyMatch(s -> s.of(report.text()).startsWith(expected.content())))
            .toList();
    assertThat(said).as("quotations that begin with “%s”", expected.content()).isNotEmpty();
    assertThat(said.get(0).speaker().name())
        .as(said.get(0).evidence().toString())
        .isEqualTo(expected.speaker());
    assertThat(said.get(0).speaker().kind()).isEqualTo(expected.kind());
  }
}
