package io.github.whosaid.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Whosaid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchiveTest {

  private static SparkSession spark;

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    spark = Golden.session("local[2]");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @EnumSource(ArchiveOptions.Format.class)
  void whatIsWrittenIsNotAnalysedAgain(ArchiveOptions.Format format) throws Exception {
    Path in = folder.resolve("articles.parquet");
    Dataset<Row> all = Golden.dataset(spark, 4);
    all.limit(5).write().parquet(in.toString());
    ArchiveOptions options = options(in, format);
    int count = Golden.articles().size();

    Archive.Counts first = new Archive(spark, options).run();
    all.write().mode("overwrite").parquet(in.toString());
    Archive.Counts second = new Archive(spark, options).run();
    Archive.Counts third = new Archive(spark, options).run();

    assertThat(first.articles()).isEqualTo(5);
    assertThat(second).extracting("articles", "before").containsExactly((long) count - 5, 5L);
    assertThat(third).extracting("articles", "before").containsExactly(0L, (long) count);
    assertThat(first.quotations() + second.quotations()).isEqualTo(quotations());
    Dataset<Row> written = spark.read().format(format.spark).load(options.out);
    assertThat(written.select("id").distinct().count()).isEqualTo(count);
    assertThat(written.count()).isEqualTo(count);
    assertThat(written.selectExpr("explode(quotations)").count()).isEqualTo(quotations());
  }

  @Test
  void anArticleThatChangesIsAnalysedAgain() throws Exception {
    Path in = Files.writeString(folder.resolve("a.jsonl"), line(1, "It rains."));
    ArchiveOptions options = options(in, ArchiveOptions.Format.parquet);
    new Archive(spark, options).run();
    Files.writeString(in, line(1, "It rains again."));

    assertThat(new Archive(spark, options).run().articles()).isEqualTo(1);
  }

  @Test
  void jsonLinesAndWhatHasNoText() throws Exception {
    Path in =
        Files.writeString(
            folder.resolve("a.jsonl"),
            line(7, "“It rains,” Ilse Brandt said.") + "\n{\"id\": 8}\n" + line(9, "It is dry."));
    ArchiveOptions options = options(in, ArchiveOptions.Format.jsonl);

    Archive.Counts counts = new Archive(spark, options).run();

    assertThat(counts).isEqualTo(new Archive.Counts(2, 1, 0, 1, 0));
    assertThat(
            spark
                .read()
                .json(options.out)
                .orderBy("id")
                .selectExpr("id", "get(quotations, 0).text")
                .first())
        .isEqualTo(RowFactory.create("7", "It rains,"));
  }

  @Test
  void aFolderOfTexts() throws Exception {
    Path in = Files.createDirectories(folder.resolve("texts/2026"));
    Files.writeString(in.resolve("a b.txt"), "“It rains,” Ilse Brandt said.\n\nNobody knew.");
    Files.writeString(in.resolve("b.txt"), "It is dry.");
    ArchiveOptions options = options(folder.resolve("texts"), ArchiveOptions.Format.parquet);

    assertThat(new Archive(spark, options).run().articles()).isEqualTo(2);
    assertThat(spark.read().parquet(options.out).where("id LIKE '%/b.txt'").count()).isEqualTo(1);
  }

  @Test
  void whatIsMissingIsNamed() throws IOException {
    ArchiveOptions nothing = options(folder.resolve("none"), ArchiveOptions.Format.parquet);
    assertThatThrownBy(() -> new Archive(spark, nothing).run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("none");

    ArchiveOptions column =
        options(
            Files.writeString(folder.resolve("a.jsonl"), line(1, "It rains.")),
            ArchiveOptions.Format.parquet);
    column.text = "body";
    assertThatThrownBy(() -> new Archive(spark, column).run())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no column \"body\"")
        .hasMessageContaining("id, text");
  }

  @Test
  void aFailureIsARow() {
    Row row =
        Archive.analysed(
            RowFactory.create("a", 1L, "It rains."),
            text -> {
              throw new IllegalStateException("no such luck");
            });

    assertThat(row.getString(0)).isEqualTo("a");
    assertThat(row.isNullAt(2)).isTrue();
    assertThat(row.getString(5)).contains("no such luck");
  }

  @Test
  void wrongOptionsAreUsageErrors() {
    assertThat(ArchiveOptions.run("--in", "x")).isEqualTo(2);
    assertThat(ArchiveOptions.run("--in", "x", "--out", "y", "--format", "xml")).isEqualTo(2);
  }

  /** A process of its own is killed when a part of its tasks is done, and started again. */
  @Test
  void aJobThatIsKilledLosesAndDoublesNothing() throws Exception {
    int articles = 1_000;
    Path in = folder.resolve("many.jsonl");
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      lines.add(line(i, "“Gate " + i + " leaks,” harbour master Ilse Brandt said on Monday."));
    }
    Files.write(in, lines, UTF_8);
    Path out = folder.resolve("out");

    Process killed = archive(in, out);
    while (killed.isAlive() && parts(out) < 3) {
      Thread.sleep(10);
    }
    killed.destroyForcibly().waitFor();
    long partly = parts(out);
    Process again = archive(in, out);
    assertThat(again.waitFor(5, TimeUnit.MINUTES)).isTrue();

    assertThat(partly).isPositive();
    assertThat(again.exitValue()).isZero();
    Dataset<Row> written = spark.read().parquet(out.toString());
    assertThat(written.count()).isEqualTo(articles);
    assertThat(written.select("id").distinct().count()).isEqualTo(articles);
    assertThat(written.selectExpr("explode(quotations)").count()).isEqualTo(articles);
  }

  private static Process archive(Path in, Path out) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(List.of(System.getProperty("spark.opens").trim().split("\\s+")));
    command.addAll(
        List.of(
            "-Dspark.master=local[1]",
            "-Dspark.ui.enabled=false",
            // A dozen tasks.
            "-Dspark.sql.files.maxPartitionBytes=10000",
            "-Dspark.sql.files.openCostInBytes=0",
            "-cp",
            System.getProperty("java.class.path"),
            Archive.class.getName(),
            "--in",
            in.toString(),
            "--out",
            out.toString()));
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static long parts(Path out) throws IOException {
    if (!Files.exists(out)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(out)) {
      return files.filter(f -> f.getFileName().toString().startsWith("part-")).count();
    }
  }

  private ArchiveOptions options(Path in, ArchiveOptions.Format format) {
    ArchiveOptions options = new ArchiveOptions();
    options.in = in.toString();
    options.out = folder.resolve("out").toString();
    options.format = format;
    options.text = in.toString().endsWith("articles.parquet") ? "body" : "text";
    return options;
  }

  private static String line(int id, String text) {
    return "{\"id\": " + id + ", \"text\": \"" + text + "\"}";
  }

  private static long quotations() {
    return Golden.articles().stream()
        .flatMapToInt(a -> IntStream.of(Whosaid.analyze(a.getString(1)).attributions().size()))
        .sum();
  }
}
