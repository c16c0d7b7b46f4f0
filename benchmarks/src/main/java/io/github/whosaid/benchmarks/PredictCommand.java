package io.github.whosaid.benchmarks;

import com.google.gson.stream.JsonWriter;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Writes predictions for articles, one JSON object a line: for those of a gold file, or for the project's own.
 */
final class PredictCommand {

  private PredictCommand() {}

  static void run(List<String> arguments) throws IOException {
    run(
        arguments.isEmpty() ? Corpus.own() : Corpus.read(Path.of(arguments.get(0))),
        arguments.size() < 2 ? Corpus.target().resolve("predictions.jsonl") : Path.of(arguments.get(1)));
  }

  private static void run(List<Corpus.Article> articles, Path predictions) throws IOException {
    int count = 0;
    try (Writer out = Files.newBufferedWriter(predictions)) {
      for (Corpus.Article article : articles) {
        StringWriter json = new StringWriter();
        write(new JsonWriter(json), article.id(), Whosaid.analyze(article.text()));
        out.write(json + "\n");
        if (++count % 100 == 0) {
          System.err.println(count + " of " + articles.size() + " articles");
        }
      }
    }
    System.err.println(count + " articles in all, predictions in " + predictions);
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
      w.value(f.span().start()).value(f.span().end()).endArray();
      spans(w.name("words"), f.evidence());
      w.name("confidence").value(f.confidence()).name("rule").value(f.rule()).endObject();
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
