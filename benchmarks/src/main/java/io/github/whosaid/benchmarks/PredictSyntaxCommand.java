package io.github.whosaid.benchmarks;

import com.google.gson.stream.JsonWriter;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.BasePhrases;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.Names;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.syntax.VerbGroups;
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
        Syntax syntax = Syntax.of(text);
        names(w, text, syntax.names());
        verbs(w, text, syntax);
        phrases(w, text, syntax.phrases());
        w.endObject();
        out.write(json + "\n");
      }
    }
  }

  private static void names(JsonWriter w, TokenizedText text, Names names) throws IOException {
    w.name("names").beginArray();
    for (int n = 0; n < names.count(); n++) {
      String type =
          switch (names.type(n)) {
            case PERSON, GROUP -> "person";
            case ORGANISATION -> "organization";
            case PLACE -> "place";
            case OTHER -> "";
          };
      if (!type.isEmpty()) {
        Span span = text.span(names.first(n), names.end(n));
        w.beginArray().value(span.start()).value(span.end()).value(type).endArray();
      }
    }
    w.endArray();
  }

  private static void verbs(JsonWriter w, TokenizedText text, Syntax syntax) throws IOException {
    VerbGroups verbs = syntax.verbs();
    ClauseTree clauses = syntax.clauses();
    w.name("verbs").beginArray();
    for (int v = 0; v < verbs.count(); v++) {
      int clause = verbs.clause(v);
      w.beginObject().name("verb");
      span(w, text, verbs.mainVerb(v), verbs.mainVerb(v) + 1);
      w.name("subject");
      if (clauses.subjectFirst(clause) >= 0) {
        span(w, text, clauses.subjectFirst(clause), clauses.subjectEnd(clause));
      } else {
        w.nullValue();
      }
      // The trees give the auxiliary of verbs joined by "and" to the first alone.
      w.name("passive").value(verbs.isPassive(v) && verbs.first(v) < verbs.mainVerb(v)).endObject();
    }
    w.endArray();
  }

  private static void phrases(JsonWriter w, TokenizedText text, BasePhrases phrases) throws IOException {
    w.name("phrases").beginArray();
    for (int p = 0; p < phrases.count(); p++) {
      if (phrases.isNoun(p) || phrases.isPronoun(p) && !text.is(phrases.first(p), WordClass.DEMONSTRATIVE)) {
        int name = phrases.nameFirst(p);
        if (name >= 0) {
          span(w, text, phrases.first(p), name); // the trees set a name beside its title
        }
        span(w, text, name >= 0 ? name : phrases.first(p), phrases.end(p));
      }
    }
    w.endArray();
  }

  private static void span(JsonWriter w, TokenizedText text, int first, int end) throws IOException {
    Span span = text.span(first, end);
    w.beginArray().value(span.start()).value(span.end()).endArray();
  }
}
