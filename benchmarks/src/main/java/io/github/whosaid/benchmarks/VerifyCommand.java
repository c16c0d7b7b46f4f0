package io.github.whosaid.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks quotes against texts and writes a prediction for each.
 *
 * <p>In: a file of texts, one JSON object a line with {@code id} and {@code text}, and a file of cases with {@code id}, {@code quote}
 * and, where the text is named, {@code source}. Out: one JSON object a line with {@code id}, {@code verdict}, {@code material},
 * {@code span} and the {@code source} in which the quote was found.
 */
final class VerifyCommand {

  private VerifyCommand() {}

  /** Runs the command: a file of texts, a file of cases, and the file to write. A case without {@code source} is looked up in all. */
  static void run(List<String> arguments) throws IOException {
    run(Path.of(arguments.get(0)), Path.of(arguments.get(1)), Path.of(arguments.get(2)));
  }

  private static void run(Path sources, Path cases, Path predictions) throws IOException {
    List<Reference> references = new ArrayList<>();
    for (JsonObject source : lines(sources)) {
      references.add(
          Reference.of(source.get("id").getAsString(), source.get("text").getAsString()));
    }
    ReferenceLibrary library = ReferenceLibrary.of(references);
    try (BufferedWriter out = Files.newBufferedWriter(predictions)) {
      for (JsonObject one : lines(cases)) {
        out.write(prediction(library, one).toString());
        out.write('\n');
      }
    }
  }

  private static JsonObject prediction(ReferenceLibrary library, JsonObject one) {
    Quote inquiry = Quote.of(one.get("quote").getAsString());
    if (one.has("source") && !one.get("source").isJsonNull()) {
      inquiry = inquiry.in(one.get("source").getAsString());
    }
    Verification found = library.verify(inquiry);
    JsonObject prediction = new JsonObject();
    prediction.addProperty("id", one.get("id").getAsString());
    prediction.addProperty("verdict", found.verdict().name());
    prediction.add("material", JsonNull.INSTANCE);
    if (found.verdict() == Verdict.ALTERED) {
      prediction.addProperty("material", found.material());
    }
    prediction.add("span", JsonNull.INSTANCE);
    found
        .span()
        .ifPresent(
            span -> {
              JsonArray offsets = new JsonArray();
              offsets.add(span.start());
              offsets.add(span.end());
              prediction.add("span", offsets);
            });
    found.referenceId().ifPresent(id -> prediction.addProperty("source", id));
    prediction.addProperty("explanation", found.explanation());
    return prediction;
  }

  private static List<JsonObject> lines(Path file) throws IOException {
    List<JsonObject> objects = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        JsonElement element = JsonParser.parseString(line);
        objects.add(element.getAsJsonObject());
      }
    }
    return objects;
  }
}
