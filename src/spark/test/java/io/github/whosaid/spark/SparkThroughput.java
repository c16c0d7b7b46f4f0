package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.sum;

import com.sun.management.OperatingSystemMXBean;
import io.github.whosaid.Whosaid;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;

/**
 * Measures what Spark adds to the work: the same articles, the project's own and variants of them,
 * by a plain loop on two threads and through {@link WhosaidSpark#quotations}, in turns in one
 * process. Prints the articles a second of each, and of Spark's the memory that a collection leaves
 * in use after each fifth of the articles.
 *
 * <p>Run with {@code mvn -q -Pspark test-compile exec:exec -Dspark.benchmark="local[2] 100000"}.
 */
public final class SparkThroughput {

  private SparkThroughput() {}

  /**
   * Measures.
   *
   * @param arguments the master, {@code local[2]} or {@code local-cluster[2,1,1024]}, how many
   *     articles, and how many rounds (3)
   */
  public static void main(String[] arguments) throws Exception {
    String master = arguments[0];
    int count = Integer.parseInt(arguments[1]);
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    if (master.startsWith("local-cluster")) {
      home();
    }
    List<String> texts = Golden.articles().stream().map(a -> a.getString(1)).toList();
    try (SparkSession spark =
        SparkSession.builder()
            .master(master)
            .config("spark.ui.enabled", false)
            .config("spark.executor.extraClassPath", System.getProperty("java.class.path"))
            .getOrCreate()) {
      spark.sparkContext().setLogLevel("ERROR");
      loop(texts, count / 20);
      job(spark, texts, count / 20);
      Memory memory = new Memory();
      spark.sparkContext().addSparkListener(memory);
      for (int round = 1; round <= rounds; round++) {
        Rate loop = rate(count, () -> loop(texts, count));
        Rate job = rate(count, () -> job(spark, texts, count));
        System.out.printf(
            Locale.ROOT,
            "round %d: loop %s; %s %s; %.2f by the clock, %.2f by the core; heap in MB %s%n",
            round,
            loop,
            master,
            job,
            job.clock / loop.clock,
            job.processor / loop.processor,
            memory.drain());
      }
    }
  }

  /** What is measured: returns the quotations found, so that both can be compared. */
  @FunctionalInterface
  interface Work {
    long quotations() throws Exception;
  }

  /** How fast it went, by the clock and by the time that the process had a processor. */
  record Rate(double clock, double processor) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.0f articles/s, %.0f a core second", clock, processor);
    }
  }

  private static Rate rate(int count, Work work) throws Exception {
    long start = System.nanoTime();
    long busy = processorTime();
    long quotations = work.quotations();
    double seconds = (System.nanoTime() - start) / 1e9;
    double core = (processorTime() - busy) / 1e9;
    System.out.println(quotations + " quotations");
    return new Rate(count / seconds, count / core);
  }

  /** Nanoseconds of this process alone: worker processes are not in it. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long loop(List<String> texts, int count) throws Exception {
    AtomicLong quotations = new AtomicLong();
    AtomicLong next = new AtomicLong();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<?>> done = new ArrayList<>();
    for (int t = 0; t < 2; t++) {
      done.add(
          threads.submit(
              () -> {
                for (long i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                  quotations.addAndGet(Whosaid.analyze(variant(texts, i)).attributions().size());
                }
              }));
    }
    for (Future<?> each : done) {
      each.get();
    }
    threads.shutdown();
    threads.awaitTermination(1, TimeUnit.MINUTES);
    return quotations.get();
  }

  private static long job(SparkSession spark, List<String> texts, int count) {
    ArrayList<String> sent = new ArrayList<>(texts);
    Dataset<Row> articles =
        spark
            .range(0, count, 1, 20)
            .map(
                (MapFunction<Long, Row>) i -> RowFactory.create("" + i, variant(sent, i)),
                Encoders.row(Golden.ARTICLES));
    Row all =
        WhosaidSpark.quotations(articles, "id", "body")
            .selectExpr("1 AS one", "length(speaker.name) AS name", "size(contents) AS parts")
            .agg(sum("one"), sum("name"), sum("parts"))
            .first();
    return all.getLong(0);
  }

  /** Returns one of the texts with a sentence before it that no other article has. */
  private static String variant(List<String> texts, long i) {
    return "Report " + i + " came at dawn.\n\n" + texts.get((int) (i % texts.size()));
  }

  /** Writes down, at each fourth task's end, what a collection leaves in this process. */
  private static final class Memory extends SparkListener {

    private final List<Long> megabytes = new ArrayList<>();
    private int tasks;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
      if (++tasks % 4 == 0) {
        System.gc();
        megabytes.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
      }
    }

    synchronized List<Long> drain() {
      List<Long> seen = List.copyOf(megabytes);
      megabytes.clear();
      return seen;
    }
  }

  /** Worker processes look for the jars of Spark in its home; here they are those of the build. */
  private static void home() throws IOException {
    Path home = Files.createTempDirectory("spark-home");
    Path jars = Files.createDirectory(home.resolve("jars"));
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar)) {
        Files.createSymbolicLink(jars.resolve(jar.getFileName()), jar.toAbsolutePath());
      }
    }
    System.setProperty("spark.testing", "true");
    System.setProperty("spark.test.home", home.toString());
  }
}
