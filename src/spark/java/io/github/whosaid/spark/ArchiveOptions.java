package io.github.whosaid.spark;

import com.google.common.base.Throwables;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@link Archive}, and what happens before and after the job. */
@Command(
    name = "Archive",
    description = {
      "Analyses an archive of articles with Apache Spark.",
      "",
      "What stands in the output already is not analysed again: a run that was stopped is started"
          + " again with the same words."
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ArchiveOptions implements Callable<Integer> {

  /** How results are written. */
  enum Format {
    parquet("parquet"),
    jsonl("json");

    final String spark;

    Format(String spark) {
      this.spark = spark;
    }
  }

  @Option(
      names = "--in",
      required = true,
      paramLabel = "PATH",
      description =
          "JSON lines, Parquet, or a folder of these or of plain text files, of which the path is"
              + " the id.")
  String in = "";

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder to write to.")
  String out = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  Format format = Format.parquet;

  @Option(
      names = "--id",
      paramLabel = "COLUMN",
      description = "The column that names an article; default: ${DEFAULT-VALUE}.")
  String id = "id";

  @Option(
      names = "--text",
      paramLabel = "COLUMN",
      description = "The column of plain text; default: ${DEFAULT-VALUE}.")
  String text = "text";

  /** Returns the exit code: 0, 1 for a job that failed, 2 for options that are wrong. */
  static int run(String... arguments) {
    ArchiveOptions options = new ArchiveOptions();
    return new CommandLine(options)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (e, line, parsed) -> {
              line.getErr().println("Archive: " + (isUsage(e) ? e.getMessage() : said(e)));
              return isUsage(e) ? 2 : 1;
            })
        .execute(arguments);
  }

  private static boolean isUsage(Exception e) {
    return e instanceof IllegalArgumentException;
  }

  private static String said(Exception e) {
    return Throwables.getRootCause(e).toString();
  }

  @Override
  public Integer call() throws InterruptedException {
    SparkSession spark = SparkSession.builder().appName("Whosaid archive").getOrCreate();
    try {
      System.err.println(new Archive(spark, this).run());
    } finally {
      spark.stop();
    }
    return 0;
  }
}
