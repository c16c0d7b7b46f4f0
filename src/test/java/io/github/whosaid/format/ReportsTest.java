package io.github.whosaid.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One report by itself: written in one call, read back, as Markdown and as annotations. */
final class ReportsTest {

  static Stream<Document> documents() {
    return Stream.concat(Articles.all().stream(), Stream.of(Articles.checked()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void whatIsWrittenIsReadBack(Document document) {
    String json = Formats.json().toString(document);
    Document read = Reports.fromJson(json);

    assertThat(Formats.json().toString(read)).isEqualTo(json);
    assertThat(read.report().speakers()).isEqualTo(document.report().speakers());
    assertThat(read.report().flags()).hasSameSizeAs(document.report().flags());
  }

  @Test
  void arraysAndLinesAreReadWhole() {
    List<Document> all = Articles.all();
    String array =
        Formats.json().head()
            + Formats.json().render(all.get(0))
            + Formats.json().separator()
            + Formats.json().render(all.get(1))
            + Formats.json().tail();
    String lines = Formats.jsonl().render(all.get(0)) + Formats.jsonl().render(all.get(1));

    for (String json : List.of(array, lines)) {
      assertThat(Reports.allFromJson(json))
          .extracting(Document::id)
          .containsExactly(all.get(0).id(), all.get(1).id());
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Reports.fromJson(array));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[1]", "{", "nonsense", "{\"id\": 3, \"text\": null}"})
  void whatIsNoReportIsRefused(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> Reports.fromJson(json));
  }

  @Test
  void oneReportIsOneObject() throws IOException {
    Document document = Document.of("a", Whosaid.analyze("“It rains,” said Ada Moss."));
    String json = Formats.json().toString(document.report());
    StringBuilder chars = new StringBuilder();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Formats.json().write(document, chars);
    Formats.json().write(document, bytes);

    assertThat(JsonParser.parseString(json).isJsonObject()).isTrue();
    assertThat(chars.toString()).isEqualTo(bytes.toString(UTF_8)).contains("Ada Moss");
  }

  @Test
  void markdownIsNotSteeredByTheArticle() {
    String text =
        "“See [this](http://x) <script> *now* and # then,” said Ada Moss, a nurse.\n\n"
            + "Experts say it is the tallest.";
    String markdown = Formats.markdown().toString(Whosaid.analyze(text));

    assertThat(markdown)
        .contains("## Ada Moss", "nurse", "vague source")
        .doesNotContain("<script>", "[this](", "*now*");
  }

  @Test
  void annotationsPointAtTheirLines() {
    String text = "The ferry sailed.\n\nReportedly, it sank\nat noon: 100% of it.";
    String commands =
        Formats.github().toString(Document.of("drafts/a,b.txt", Whosaid.analyze(text)));

    assertThat(commands.lines())
        .isNotEmpty()
        .allMatch(l -> l.startsWith("::"))
        .anyMatch(l -> l.startsWith("::warning file=drafts/a%2Cb.txt,line=3,"));
  }
}
