package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import io.github.whosaid.Analyzer;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Analyses an archive of articles and writes a row for each, under {@code spark-submit}:
 *
 * <pre>
 * spark-submit --class io.github.whosaid.spark.Archive --jars whosaid.jar whosaid-spark.jar \
 *     --in articles.jsonl --out reports --format parquet
 * </pre>
 *
 * <p>A row holds {@code id}, {@code textHash}, the arrays {@code quotations}, {@code speakers} and
 * {@code flags} with the types of {@link WhosaidSpark}, and {@code error}, null but for an article
 * that failed.
 *
 * <p>A run can be stopped at any time and started again with the same words: each task's file
 * appears in the output whole when the task is done, and articles that stand in the output already,
 * by id and text, are left out. Two runs into one folder at the same time are not provided for.
 */
public final class Archive {

  private static final StructType WRITTEN =
      new StructType().add("id", DataTypes.StringType).add("textHash", DataTypes.LongType);

  private static final StructType RESULT =
      WRITTEN
          .add("quotations", Schemas.list(Schemas.QUOTATION))
          .add("speakers", Schemas.list(Schemas.SPEAKER_ROW))
          .add("flags", Schemas.list(Schemas.FLAG))
          .add("error", DataTypes.StringType);

  private final SparkSession spark;
  private final ArchiveOptions options;

  Archive(SparkSession spark, ArchiveOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /**
   * Runs the job. Ends the virtual machine with 1 where it fails and with 2 where the options are
   * wrong.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    int code = ArchiveOptions.run(arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** What a run did. */
  record Counts(long articles, long quotations, long failures, long withoutText, long before) {

    @Override
    public String toString() {
      return articles
          + " articles analysed, "
          + quotations
          + " quotations, "
          + failures
          + " failures; "
          + before
          + " analysed before, "
          + withoutText
          + " without text";
    }
  }

  /**
   * Analyses what is not yet in the output.
   *
   * @throws IllegalArgumentException if the input lacks a column or the output is a file
   * @throws InterruptedException if the thread is interrupted while it waits for the counts
   */
  Counts run() throws InterruptedException {
    Dataset<Row> input = new ArchiveInput(spark, options).read();
    Observation read = new Observation("read");
    Dataset<Row> articles =
        input
            .observe(read, count(lit(1)).as("all"), count(col("text")).as("withText"))
            .where(col("text").isNotNull())
            .withColumn("textHash", xxhash64(col("text")));
    Dataset<Row> open = articles;
    if (isWritten()) {
      Dataset<Row> done = spark.read().format(format()).schema(WRITTEN).load(options.out);
      Column same =
          articles
              .col("id")
              .eqNullSafe(done.col("id"))
              .and(articles.col("textHash").equalTo(done.col("textHash")));
      open = articles.join(done, same, "left_anti");
    }
    Broadcast<PerExecutor<Analyzer>> analyser = WhosaidSpark.analyser(input, Whosaid::analyzer);
    Observation written = new Observation("written");
    open.select("id", "textHash", "text")
        .map(
            (MapFunction<Row, Row>)
                row -> analysed(row, text -> analyser.value().get().analyze(text)),
            Encoders.row(RESULT))
        .observe(
            written,
            count(lit(1)).as("articles"),
            sum(size(col("quotations"))).as("quotations"),
            count(col("error")).as("failures"))
        .write()
        .mode(SaveMode.Append)
        .format(format())
        // A task's file is there when the task is done, not only when all are.
        .option("mapreduce.fileoutputcommitter.algorithm.version", "2")
        .save(options.out);
    return counts(read.getAsJava(), written.getAsJava());
  }

  private static Counts counts(Map<String, Object> read, Map<String, Object> written) {
    long articles = number(written, "articles");
    long withText = number(read, "withText");
    return new Counts(
        articles,
        number(written, "quotations"),
        number(written, "failures"),
        number(read, "all") - withText,
        withText - articles);
  }

  private static long number(Map<String, Object> counts, String name) {
    return counts.get(name) instanceof Number n ? n.longValue() : 0;
  }

  /** How a report is made; a seam for tests. */
  @FunctionalInterface
  interface Reader {
    Report report(String text);
  }

  static Row analysed(Row article, Reader reader) {
    Object[] values = new Object[RESULT.size()];
    values[0] = article.get(0);
    values[1] = article.get(1);
    String text = article.getString(2);
    Outcome outcome =
        Outcome.of(
            () -> {
              Report report = reader.report(text);
              values[2] = Rows.quotations(report).toArray();
              values[3] = Rows.speakers(report).toArray();
              values[4] = Rows.flags(report).toArray();
              return List.of();
            });
    if (outcome.error().isPresent()) {
      Arrays.fill(values, 2, 5, null);
      values[5] = outcome.error().get();
    }
    return RowFactory.create(values);
  }

  private String format() {
    return options.format.spark;
  }

  /** Returns whether an earlier run has left results. */
  private boolean isWritten() {
    Path out = new Path(options.out);
    try {
      FileSystem files = out.getFileSystem(spark.sparkContext().hadoopConfiguration());
      if (!files.exists(out)) {
        return false;
      }
      if (!files.getFileStatus(out).isDirectory()) {
        throw new IllegalArgumentException("--out " + options.out + " is a file, not a folder");
      }
      return Arrays.stream(files.listStatus(out))
          .anyMatch(f -> f.isFile() && f.getPath().getName().startsWith("part-"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
