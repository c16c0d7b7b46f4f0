package io.github.whosaid.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ParagraphsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'';0",
        "'  ~ ~';0",
        "One.;1",
        "One.~Two.;2",
        "One.~~~ Two.~;2",
        "One.^~Two.^Three.;3"
      })
  void newlinesPartThem(String text, int expected) {
    assertThat(Paragraphs.of(text.replace('~', '\n').replace('^', '\r'))).hasSize(expected);
  }

  @Test
  void linesBrokenAtAWidthStayTogether() {
    String text = "The mayor said\nthat nothing will\nchange.\n\nNobody was\nsurprised.";
    assertThat(Paragraphs.of(text))
        .extracting(s -> s.of(text).replace('\n', ' '))
        .containsExactly("The mayor said that nothing will change.", "Nobody was surprised.");
  }

  static List<Path> articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/github/whosaid/golden"))) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("articles")
  void quotationsStandInTheParagraphThatTheyTell(Path article) throws IOException {
    String text = Files.readString(article);
    List<Span> paragraphs = Paragraphs.of(text);
    for (Quotation q : ReportInvariants.analyze(text).attributions()) {
      int start = q.contents().get(0).start();
      assertThat(paragraphs.get(q.paragraph() - 1).contains(start)).as(q.text()).isTrue();
    }
  }
}
