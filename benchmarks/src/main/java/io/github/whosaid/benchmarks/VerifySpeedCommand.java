package io.github.whosaid.benchmarks;

import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link VerificationBenchmark} and sets its figures beside each other. */
final class VerifySpeedCommand {

  private static final List<String> NAMES =
      List.of("verdictIn1Mb", "verdictIn50Mb", "indexOfAbsent", "index", "commonsText", "fuzzywuzzy", "diffMatchPatch");

  private VerifySpeedCommand() {}

  static void run(List<String> arguments) throws IOException {
    JmhCommand.setClassPath();
    String file = arguments.isEmpty() ? "" : Path.of(arguments.get(0)).toAbsolutePath().toString();
    ChainedOptionsBuilder options = new OptionsBuilder().include("VerificationBenchmark\\.").param("file", file);
    Map<String, Double> micros = new HashMap<>();
    try {
      for (RunResult result : new Runner(options.build()).run()) {
        String name = result.getPrimaryResult().getLabel();
        micros.put(name, result.getPrimaryResult().getScore());
      }
    } catch (RunnerException e) {
      throw new IOException(e);
    }
    for (String name : NAMES) {
      if (!micros.containsKey(name)) {
        throw new IOException(name + " failed; see what it printed above");
      }
    }
    QuoteSet set = file.isEmpty() ? QuoteSet.generated(1) : QuoteSet.of(Files.readString(Path.of(file)), 1);
    String table = table(set, micros);
    Path target = Corpus.target().resolve("verify-speed.txt");
    Files.writeString(target, table);
    System.out.print(table);
    System.out.println("written to " + target);
  }

  private static String table(QuoteSet set, Map<String, Double> micros) {
    double small = micros.get("verdictIn1Mb") / set.cases().size();
    double large = micros.get("verdictIn50Mb") / set.cases().size();
    double scan = micros.get("indexOfAbsent") / set.absent().size();
    double index = set.text().length() / micros.get("index");
    ReferenceLibrary library = ReferenceLibrary.of(new Reference("text", set.text(), List.of()));
    StringBuilder out = new StringBuilder();
    row(out, "verdict and diff in 1 MB, µs a quote", small);
    row(out, "the same in 50 MB", large);
    row(out, "  times that in 1 MB", large / small);
    row(out, "one String.indexOf of an absent quote, µs", scan);
    row(out, "  times a verdict", scan / small);
    for (String peer : List.of("commonsText", "fuzzywuzzy", "diffMatchPatch")) {
      double each = micros.get(peer) / set.sample().size();
      row(out, peer + ", µs a quote, of " + set.sample().size() + " quotes", each);
      row(out, "  times a verdict", each / small);
    }
    row(out, "index, MB/s", index);
    row(out, "index, bytes for each character", (double) library.indexBytes() / set.text().length());
    return out.toString();
  }

  private static void row(StringBuilder out, String name, double value) {
    out.append(String.format(Locale.ROOT, "%-55s %,16.2f%n", name, value));
  }
}
