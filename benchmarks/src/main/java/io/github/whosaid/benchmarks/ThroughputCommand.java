package io.github.whosaid.benchmarks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import io.github.whosaid.Whosaid;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToIntFunction;

/**
 * Measures the speed of the analysis on one thread and on two, the JDK's own word and sentence iterators on the same texts beside it,
 * and the cost a character by length. The best of several rounds counts, by the clock and by the time that the thread had a processor:
 * the second says more on a machine that does other things as well.
 */
final class ThroughputCommand {

  private static final double WARM_UP_SECONDS = 20;
  private static final int ROUNDS = 7;
  private static final int[] LENGTHS = {10_000, 100_000, 1_000_000, 10_000_000};
  private static final String[] SYLLABLES = {"bor", "dal", "fes", "gim", "kov", "lur", "mat", "nid", "pel", "rus", "sot", "var"};
  private static final int[] NAMES = {1_000, 10_000, 100_000};

  private final List<String> texts;
  private final long bytes;
  private int answer = -1;

  private ThroughputCommand(List<Corpus.Article> articles) {
    texts = articles.stream().map(Corpus.Article::text).toList();
    bytes = texts.stream().mapToLong(s -> s.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  static void run(List<String> arguments) throws IOException {
    ThroughputCommand command =
        new ThroughputCommand(arguments.isEmpty() ? Corpus.own() : Corpus.read(Path.of(arguments.get(0))));
    JsonObject figures = command.measure();
    System.out.println(figures);
    Path file = Corpus.target().resolve("throughput.json");
    Gson gson = new GsonBuilder().setPrettyPrinting().create();
    Files.writeString(file, gson.toJson(figures) + "\n");
    System.err.println("figures in " + file);
  }

  private JsonObject measure() {
    System.err.printf(Locale.ROOT, "%d articles, %.2f MB; warming up%n", texts.size(), bytes / 1e6);
    for (long start = System.nanoTime(); System.nanoTime() - start < WARM_UP_SECONDS * 1e9; ) {
      analyse(texts);
    }
    JsonObject figures = new JsonObject();
    Time one = best("one thread", () -> analyse(texts));
    Time jdk = best("the JDK's iterators", () -> iterate(texts));
    Time two = best("two threads", this::onTwoThreads);
    figures.addProperty("articles", texts.size());
    figures.addProperty("mb", rounded(bytes / 1e6));
    figures.addProperty("mb_per_s", rounded(bytes / one.clock / 1e6));
    figures.addProperty("articles_per_s", Math.round(texts.size() / one.clock));
    figures.addProperty("mb_per_s_two_threads", rounded(2 * bytes / two.clock / 1e6));
    figures.addProperty("articles_per_s_two_threads", Math.round(2 * texts.size() / two.clock));
    figures.addProperty("jdk_iterators_mb_per_s", rounded(bytes / jdk.clock / 1e6));
    figures.addProperty("mb_per_cpu_s", rounded(bytes / one.cpu / 1e6));
    figures.addProperty("jdk_iterators_mb_per_cpu_s", rounded(bytes / jdk.cpu / 1e6));
    figures.addProperty("allocated_bytes_per_char", rounded(allocated()));
    figures.add("ns_per_char", byLength());
    figures.add("ns_per_char_by_names", byNames());
    return figures;
  }

  /** Seconds by the clock and on a processor. */
  private record Time(double clock, double cpu) {}

  private static Time best(String what, Runnable work) {
    double clock = Double.MAX_VALUE;
    double cpu = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      long startOnCpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      work.run();
      cpu = Math.min(cpu, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - startOnCpu) / 1e9);
      clock = Math.min(clock, (System.nanoTime() - start) / 1e9);
    }
    System.err.printf(Locale.ROOT, "%s: %.4f s%n", what, clock);
    return new Time(clock, cpu);
  }

  /** Nanoseconds on a processor for each character of one text, by its length: the articles joined and repeated. */
  private JsonObject byLength() {
    JsonObject figures = new JsonObject();
    String all = String.join("\n\n", texts);
    for (int length : LENGTHS) {
      String text = all.repeat(length / all.length() + 1).substring(0, length);
      figures.addProperty(String.valueOf(length), cost(text));
    }
    return figures;
  }

  /** The same by the number of people that a text names, each once by the full name and once by the last name. */
  private static JsonObject byNames() {
    JsonObject figures = new JsonObject();
    for (int names : NAMES) {
      figures.addProperty(String.valueOf(names), cost(people(names)));
    }
    return figures;
  }

  private static double cost(String text) {
    int repeat = Math.max(1, 1_000_000 / text.length());
    List<String> repeated = Collections.nCopies(repeat, text);
    Time best = best(text.length() + " characters", () -> count(repeated, t -> Whosaid.analyze(t).attributions().size()));
    return rounded(best.cpu * 1e9 / repeat / text.length());
  }

  private static String people(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      String last = name(i);
      text.append("“The bridge is safe,” said Anna ").append(last).append(". ");
      text.append(last).append(" said it was.\n");
    }
    return text.toString();
  }

  /** A name that no other number has: its digits as syllables. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder();
    for (int rest = number + 1; rest > 0; rest /= SYLLABLES.length) {
      name.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "en";
  }

  private static double rounded(double figure) {
    return Math.round(figure * 100) / 100.0;
  }

  private double allocated() {
    if (ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads) {
      long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
      analyse(texts);
      long chars = texts.stream().mapToLong(String::length).sum();
      return (threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / (double) chars;
    }
    return Double.NaN;
  }

  /** Analyses the texts; every round must find the same number of quotations. */
  private void analyse(List<String> articles) {
    int found = count(articles, t -> Whosaid.analyze(t).attributions().size());
    synchronized (this) {
      if (answer >= 0 && answer != found) {
        throw new IllegalStateException(found + " quotations, and before " + answer);
      }
      answer = found;
    }
  }

  private void onTwoThreads() {
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
    int marks = count(texts, text -> marks(BreakIterator.getWordInstance(Locale.ROOT), text));
    int sentences = count(texts, text -> marks(BreakIterator.getSentenceInstance(Locale.ROOT), text));
    if (marks < sentences) {
      throw new IllegalStateException(marks + " words in " + sentences + " sentences");
    }
  }

  private static int marks(BreakIterator iterator, String text) {
    iterator.setText(text);
    int marks = 0;
    while (iterator.next() != BreakIterator.DONE) {
      marks++;
    }
    return marks;
  }

  private static int count(List<String> texts, ToIntFunction<String> each) {
    int sum = 0;
    for (String text : texts) {
      sum += each.applyAsInt(text);
    }
    return sum;
  }
}
