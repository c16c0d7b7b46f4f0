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

/** Holds the output against the schema in the jar, with a validator that did not write it. */
final class JsonFormatTest {

  private static final Schema SCHEMA = Schemas.of(Formats.jsonSchema());

  static List<Document> documents() {
    return Articles.all();
  }

  private static JsonObject read(Document document) {
    JsonArray all = JsonParser.parseString(Formats.json().write(document)).getAsJsonArray();
    assertThat(all).hasSize(1);
    return all.get(0).getAsJsonObject();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void keepsToTheSchema(Document document) {
    Schemas.assertValid(SCHEMA, Formats.json().render(document));
    Schemas.assertValid(SCHEMA, Formats.jsonl().render(document));
  }

  @Test
  void theSchemaRefusesWhatItDoesNotKnow() {
    String json = Formats.json().render(Articles.harbour());
    assertThat(SCHEMA.validate(json.replace("\"offsets\"", "\"offset\""), JSON)).isNotEmpty();
    assertThat(SCHEMA.validate(json.replace("\"1.0\"", "\"7.0\""), JSON)).isNotEmpty();
    assertThat(SCHEMA.validate(json.replace("\"DIRECT\"", "\"SHOUTED\""), JSON)).isNotEmpty();
  }

  private static final com.networknt.schema.InputFormat JSON =
      com.networknt.schema.InputFormat.JSON;

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void everySpanHoldsItsWordsInUtf16(Document document) {
    JsonObject json = read(document);
    String text = json.get("text").getAsString();
    assertThat(text).isEqualTo(document.report().text());
    assertThat(spans(json, text)).isGreaterThan(10);
  }

  /** Checks each object with start, end and text, wherever it stands, and counts them. */
  private static int spans(JsonElement element, String text) {
    int found = 0;
    if (element.isJsonArray()) {
      for (JsonElement item : element.getAsJsonArray()) {
        found += spans(item, text);
      }
    } else if (element.isJsonObject()) {
      JsonObject object = element.getAsJsonObject();
      if (object.has("start") && object.has("text")) {
        int start = object.get("start").getAsInt();
        int end = object.get("end").getAsInt();
        assertThat(object.get("text").getAsString()).isEqualTo(text.substring(start, end));
        found++;
      }
      for (String name : object.keySet()) {
        found += spans(object.get(name), text);
      }
    }
    return found;
  }

  @Test
  void tellsWhoSaidWhat() {
    Document harbour = Articles.harbour();
    JsonObject json = read(harbour);
    JsonArray quotations = json.getAsJsonArray("quotations");
    assertThat(quotations).hasSize(harbour.report().attributions().size());
    for (Quotation q : harbour.report().attributions()) {
      JsonObject o = quotations.get(q.index()).getAsJsonObject();
      assertThat(o.get("text").getAsString()).isEqualTo(q.text());
      if (q.speaker().isKnown()) {
        assertThat(speaker(json, o.get("speaker").getAsInt())).isEqualTo(q.speaker().name());
      } else {
        assertThat(o.get("speaker").isJsonNull()).isTrue();
      }
    }
  }

  private static String speaker(JsonObject json, int id) {
    for (JsonElement s : json.getAsJsonArray("speakers")) {
      if (s.getAsJsonObject().get("id").getAsInt() == id) {
        return s.getAsJsonObject().get("name").getAsString();
      }
    }
    return "";
  }

  @Test
  void linesHoldOneDocumentEach() {
    ReportFormat jsonl = Formats.jsonl();
    StringBuilder out = new StringBuilder(jsonl.head());
    String between = "";
    for (Document document : Articles.all()) {
      out.append(between).append(jsonl.render(document));
      between = jsonl.separator();
    }
    List<String> lines = out.append(jsonl.tail()).toString().lines().toList();
    assertThat(lines).hasSameSizeAs(Articles.all());
    assertThat(lines)
        .extracting(line -> JsonParser.parseString(line).getAsJsonObject().get("id").getAsString())
        .containsExactlyElementsOf(Articles.all().stream().map(Document::id).toList());
  }

  @Test
  void checksAreToldWithTheirDiff() {
    Document checked = Articles.checked();
    Schemas.assertValid(SCHEMA, Formats.json().render(checked));
    JsonArray checks = read(checked).getAsJsonArray("checks");
    assertThat(checks)
        .extracting(c -> c.getAsJsonObject().get("verdict").getAsString())
        .contains("VERBATIM", "ALTERED", "NOT_FOUND");
  }

  @Test
  void sumsUpWhatTheArticleRestsOn() {
    Document document =
        Document.of(
            "x", ReportInvariants.analyze("“It rained all day,” said Mara Quill. Nobody came."));
    JsonObject summary = read(document).getAsJsonObject("summary");
    assertThat(summary.get("sentences").getAsInt()).isEqualTo(2);
    assertThat(summary.get("directWords").getAsInt()).isEqualTo(4);
    assertThat(summary.get("reporterWords").getAsInt()).isEqualTo(5);
    assertThat(summary.getAsJsonObject("speakers").get("PERSON").getAsInt()).isEqualTo(1);
    assertThat(summary.get("namedShare").getAsDouble()).isEqualTo(1);
    assertThat(speaker(read(document), summary.get("singleSource").getAsInt()))
        .isEqualTo("Mara Quill");
  }
}
