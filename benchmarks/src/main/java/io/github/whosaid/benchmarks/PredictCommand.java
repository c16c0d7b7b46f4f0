package io.github.whosaid.benchmarks;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import io.github.whosaid.Whosaid;
import io.github.whosaid.claim.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes predictions for documents: JSON lines with {@code id} and {@code text} in, one JSON object a line out. */
final class PredictCommand {

  private PredictCommand() {}

  static void run(Path gold, Path predictions) throws IOException {
    int count = 0;
    try (BufferedReader in = Files.newBufferedReader(gold);
        Writer out = Files.newBufferedWriter(predictions)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank()) {
          continue;
        }
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        StringWriter json = new StringWriter();
        JsonWriter writer = new JsonWriter(json);
        write(writer, document.get("id").getAsString(), Whosaid.analyze(document.get("text").getAsString()));
        out.write(json + "\n");
        if (++count % 100 == 0) {
          System.err.println(count + " documents");
        }
      }
    }
    System.err.println(count + " documents in all");
  }

  private static void write(JsonWriter w, String id, Report report) throws IOException {
    w.beginObject().name("id").value(id).name("quotations").beginArray();
    for (Quotation q : report.attributions()) {
      w.beginObject().name("kind").value(q.kind().name());
      spans(w.name("content"), q.contents());
      spans(w.name("cue"), q.cue());
      spans(w.name("source"), q.mention().stream().toList());
      w.name("speaker").value(q.speaker().isKnown() ? q.speaker().name() : null);
      w.name("speaker_kind").value(q.speaker().kind().name());
      strings(w.name("roles"), q.speaker().roles());
      strings(w.name("organisations"), q.speaker().organisations());
      w.name("confidence").value(q.confidence()).name("rule").value(q.rule()).endObject();
    }
    w.endArray().name("flags").beginArray();
    for (Flag f : report.flags()) {
      w.beginObject().name("kind").value(f.kind().name()).name("span").beginArray();
      w.value(f.span().start()).value(f.span().end()).endArray().endObject();
    }
    w.endArray().endObject();
  }

  private static void spans(JsonWriter w, List<Span> spans) throws IOException {
    w.beginArray();
    for (Span s : spans) {
      w.beginArray().value(s.start()).value(s.end()).endArray();
    }
    w.endArray();
  }

  private static void strings(JsonWriter w, List<String> strings) throws IOException {
    w.beginArray();
    for (String s : strings) {
      w.value(s);
    }
    w.endArray();
  }
}
