package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Quotation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The formats that point into the text by code points: Web Annotation, Citron, SARIF. */
final class StandoffFormatsTest {

  private static final Schema WEB_ANNOTATION = Schemas.load("web-annotation.schema.json");
  private static final Schema SARIF = Schemas.load("/schema/sarif-schema-2.1.0.json");

  static List<Document> documents() {
    return List.of(
        Articles.all().get(0),
        Articles.all().get(1),
        Articles.all().get(2),
        Articles.all().get(3),
        Articles.checked());
  }

  /** Returns what a reader that counts code points finds, Python for example. */
  private static String points(String text, int start, int end) {
    int[] all = text.codePoints().toArray();
    return new String(all, start, end - start);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void webAnnotationsSelectTheWordsInTwoWays(Document document) {
    String json = Formats.webAnnotation().write(document);
    JsonObject page = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
    Schemas.assertValid(WEB_ANNOTATION, page.toString());
    String text = document.report().text();
    int selected = 0;
    for (JsonElement item : page.getAsJsonArray("items")) {
      for (JsonElement target : item.getAsJsonObject().getAsJsonArray("target")) {
        JsonArray selector = target.getAsJsonObject().getAsJsonArray("selector");
        JsonObject quote = selector.get(0).getAsJsonObject();
        JsonObject position = selector.get(1).getAsJsonObject();
        String exact = quote.get("exact").getAsString();
        int start = position.get("start").getAsInt();
        assertThat(points(text, start, position.get("end").getAsInt())).isEqualTo(exact);
        assertThat(text)
            .contains(
                quote.get("prefix").getAsString() + exact + quote.get("suffix").getAsString());
        selected++;
      }
    }
    int contents =
        document.report().attributions().stream().mapToInt(q -> q.contents().size()).sum();
    assertThat(selected).isEqualTo(contents + document.report().flags().size());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void citronFindsTheWordsByCodePoints(Document document) {
    JsonObject json = JsonParser.parseString(Formats.citron().write(document)).getAsJsonObject();
    String text = json.get("text").getAsString();
    JsonArray quotes = json.getAsJsonArray("quotes");
    assertThat(quotes).hasSameSizeAs(document.report().attributions());
    for (Quotation q : document.report().attributions()) {
      JsonObject quote = quotes.get(q.index()).getAsJsonObject();
      assertThat(quote.keySet()).contains("cue", "sources", "contents", "confidence", "id");
      for (JsonElement content : quote.getAsJsonArray("contents")) {
        JsonObject span = content.getAsJsonObject();
        assertThat(points(text, span.get("start").getAsInt(), span.get("end").getAsInt()))
            .isEqualTo(span.get("text").getAsString());
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void sarifKeepsToTheSchemaOfTheStandardAndPointsAtLines(Document document) {
    String json = Formats.sarif().write(document);
    Schemas.assertValid(SARIF, json);
    JsonObject run =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    JsonArray rules = run.getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
    List<String> lines = List.of(document.report().text().split("\n", -1));
    JsonArray results = run.getAsJsonArray("results");
    assertThat(results.size()).isGreaterThanOrEqualTo(document.report().flags().size());
    for (JsonElement element : results) {
      JsonObject result = element.getAsJsonObject();
      assertThat(rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject().get("id"))
          .isEqualTo(result.get("ruleId"));
      JsonObject region =
          result
              .getAsJsonArray("locations")
              .get(0)
              .getAsJsonObject()
              .getAsJsonObject("physicalLocation")
              .getAsJsonObject("region");
      String snippet = region.getAsJsonObject("snippet").get("text").getAsString();
      int offset = region.get("charOffset").getAsInt();
      int length = region.get("charLength").getAsInt();
      assertThat(points(document.report().text(), offset, offset + length)).isEqualTo(snippet);
      String line = lines.get(region.get("startLine").getAsInt() - 1);
      int column = region.get("startColumn").getAsInt() - 1;
      String rest = points(line, column, line.codePointCount(0, line.length()));
      assertThat(rest).startsWith(snippet.lines().findFirst().orElseThrow());
    }
  }

  @Test
  void sarifPointsAtTheWordsThatShowAFlag() {
    Document document =
        Document.of(
            "x", ReportInvariants.analyze("Nobody came. The ferry reportedly sank on Tuesday."));
    String json = Formats.sarif().write(document);
    Schemas.assertValid(SARIF, json);
    JsonObject result =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("results")
            .get(0)
            .getAsJsonObject();
    assertThat(result.get("ruleId").getAsString()).isEqualTo("hearsay");
    assertThat(result.getAsJsonArray("relatedLocations").get(0).toString())
        .contains("\"startColumn\":24,", "\"text\":\"reportedly\"");
    assertThat(result.getAsJsonObject("properties").get("confidence").getAsDouble())
        .isEqualTo(document.report().flags().get(0).confidence());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void sarifOfSeveralArticlesIsOneLog(Document document) {
    ReportFormat sarif = Formats.sarif();
    String two = sarif.render(document) + sarif.separator() + sarif.render(Articles.harbour());
    Schemas.assertValid(SARIF, sarif.head() + two + sarif.tail());
    Schemas.assertValid(SARIF, sarif.head() + sarif.tail());
  }
}
