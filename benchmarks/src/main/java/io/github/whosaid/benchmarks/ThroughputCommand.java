package io.github.whosaid.benchmarks;

import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures the speed of the analysis, the JDK's own iterators beside it, and the cost by length. */
final class ThroughputCommand {

  private static final int WARM_UP = 12;
  private static final int ROUNDS = 5;

  private ThroughputCommand() {}

  static void run(Path gold) throws IOException {
    List<String> texts =
        Files.readAllLines(gold).stream()
            .filter(line -> !line.isBlank())
            .map(line -> JsonParser.parseString(line).getAsJsonObject().get("text").getAsString())
            .toList();
    long bytes = texts.stream().mapToLong(s -> s.getBytes(StandardCharsets.UTF_8).length).sum();
    for (int i = 0; i < WARM_UP; i++) {
      analyse(texts);
    }
    double one = Double.MAX_VALUE;
    double jdk = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      one = Math.min(one, seconds(() -> analyse(texts)));
      jdk = Math.min(jdk, seconds(() -> iterate(texts)));
    }
    double two = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      two = Math.min(two, seconds(() -> onTwoThreads(texts)));
    }
    StringBuilder lengths = new StringBuilder();
    String all = String.join("\n\n", texts);
    for (int length : new int[] {10_000, 100_000, 1_000_000, 10_000_000}) {
      String text = all.repeat(length / all.length() + 1).substring(0, length);
      double best = Double.MAX_VALUE;
      for (int i = 0; i < 3; i++) {
        best = Math.min(best, seconds(() -> analyse(List.of(text))));
      }
      lengths.append(lengths.length() == 0 ? "" : ", ");
      lengths.append(String.format(Locale.ROOT, "\"%d\": %.1f", length, best * 1e9 / length));
    }
    System.out.printf(
        Locale.ROOT,
        "{\"mb_per_s\": %.2f, \"articles_per_s\": %.0f, \"mb_per_s_two_threads\": %.2f,"
            + " \"jdk_iterators_mb_per_s\": %.2f, \"ns_per_char\": {%s}}%n",
        bytes / one / 1e6,
        texts.size() / one,
        2 * bytes / two / 1e6,
        bytes / jdk / 1e6,
        lengths);
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void analyse(List<String> texts) {
    int found = 0;
    for (String text : texts) {
      found += Whosaid.analyze(text).attributions().size();
    }
    if (found < 0) {
      throw new IllegalStateException("no result");
    }
  }

  private static void onTwoThreads(List<String> texts) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Future<?> a = pool.submit(() -> analyse(texts));
      Future<?> b = pool.submit(() -> analyse(texts));
      a.get();
      b.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private static void iterate(List<String> texts) {
    int marks = 0;
    for (String text : texts) {
      for (BreakIterator it :
          List.of(BreakIterator.getWordInstance(Locale.ROOT), BreakIterator.getSentenceInstance(Locale.ROOT))) {
        it.setText(text);
        while (it.next() != BreakIterator.DONE) {
          marks++;
        }
      }
    }
    if (marks < 0) {
      throw new IllegalStateException("no result");
    }
  }
}
