package io.github.whosaid.benchmarks;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Says whether the confidences mean what they say: how many of the attributions of about the same confidence are right. */
final class CalibrationCommand {

  private static final int BINS = 10;

  private final int[] count = new int[BINS];
  private final int[] right = new int[BINS];
  private final double[] sum = new double[BINS];

  private final boolean namesOnly;

  private CalibrationCommand(boolean namesOnly) {
    this.namesOnly = namesOnly;
  }

  static void run(List<String> arguments) throws IOException {
    Path gold = Path.of(arguments.get(0));
    CalibrationCommand all = new CalibrationCommand(false);
    CalibrationCommand named = new CalibrationCommand(true);
    for (String line : Files.readAllLines(gold)) {
      if (!line.isBlank()) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        List<Quotation> told = Whosaid.analyze(document.get("text").getAsString()).attributions();
        all.add(document, told);
        named.add(document, told);
      }
    }
    String table = all.table() + "\nthose who have a name:\n" + named.table();
    System.out.print(table);
    String name = gold.getFileName().toString();
    Files.writeString(Corpus.target().resolve("calibration-" + name.substring(0, Math.max(1, name.lastIndexOf('.'))) + ".txt"), table);
  }

  private void add(JsonObject document, List<Quotation> told) {
    Judgement.of(document, told, namesOnly)
        .forEach(
            (i, ok) -> {
              double confidence = told.get(i).confidence();
              int bin = Math.min(BINS - 1, (int) (confidence * BINS));
              count[bin]++;
              right[bin] += ok ? 1 : 0;
              sum[bin] += confidence;
            });
  }

  private String table() {
    int all = 0;
    int good = 0;
    double error = 0;
    StringBuilder out = new StringBuilder("confidence  attributions  mean confidence  right\n");
    for (int b = 0; b < BINS; b++) {
      all += count[b];
      good += right[b];
      error += Math.abs(sum[b] - right[b]);
      if (count[b] > 0) {
        out.append(
            String.format(
                Locale.ROOT,
                "%.1f to %.1f   %10d  %15.3f  %5.1f %%%n",
                b / 10.0, (b + 1) / 10.0, count[b], sum[b] / count[b], 100.0 * right[b] / count[b]));
      }
    }
    int top = BINS - 1;
    out.append(String.format(Locale.ROOT, "right in all %.1f %% of %d%n", 100.0 * good / Math.max(1, all), all));
    out.append(String.format(Locale.ROOT, "right at 0.9 and above %.1f %% of %d%n", 100.0 * right[top] / Math.max(1, count[top]), count[top]));
    out.append(String.format(Locale.ROOT, "expected calibration error %.4f%n", error / Math.max(1, all)));
    return out.toString();
  }
}
