package io.github.whosaid.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Reads the articles of an {@link Archive} as rows of {@code id} and {@code text}. */
final class ArchiveInput {

  /** So many lines of JSON say what columns there are; to read all would double the work. */
  private static final int SAMPLE = 1_000;

  private final SparkSession spark;
  private final ArchiveOptions options;

  ArchiveInput(SparkSession spark, ArchiveOptions options) {
    this.spark = spark;
    this.options = options;
  }

  /**
   * Returns the articles.
   *
   * @throws IllegalArgumentException if there is no such input or it lacks a column
   */
  Dataset<Row> read() {
    return switch (kind()) {
      case PARQUET ->
          columns(spark.read().option("recursiveFileLookup", "true").parquet(options.in));
      case JSON -> json();
      case TEXT ->
          spark
              .read()
              .option("wholetext", "true")
              .option("recursiveFileLookup", "true")
              .text(options.in)
              .select(col("_metadata.file_path").as("id"), col("value").as("text"));
    };
  }

  private enum Kind {
    PARQUET,
    JSON,
    TEXT
  }

  /** Tells by the names of the files; a name that says nothing is plain text. */
  private Kind kind() {
    List<String> names = names();
    if (names.stream().anyMatch(n -> n.endsWith(".parquet"))) {
      return Kind.PARQUET;
    }
    return names.stream().anyMatch(n -> n.matches(".*\\.(json|jsonl|ndjson)(\\.[a-z0-9]+)?"))
        ? Kind.JSON
        : Kind.TEXT;
  }

  private List<String> names() {
    Path in = new Path(options.in);
    List<String> names = new ArrayList<>();
    try {
      FileSystem files = in.getFileSystem(spark.sparkContext().hadoopConfiguration());
      FileStatus[] found = files.globStatus(in);
      if (found != null) {
        for (FileStatus file : found) {
          RemoteIterator<LocatedFileStatus> below = files.listFiles(file.getPath(), true);
          while (below.hasNext()) {
            String name = below.next().getPath().getName();
            if (!name.startsWith("_") && !name.startsWith(".")) {
              names.add(name.toLowerCase(Locale.ROOT));
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (names.isEmpty()) {
      throw new IllegalArgumentException("--in " + options.in + " names no file");
    }
    return names;
  }

  private Dataset<Row> json() {
    Dataset<String> lines =
        spark.read().option("recursiveFileLookup", "true").textFile(options.in).limit(SAMPLE);
    columns(spark.read().json(lines.as(Encoders.STRING())));
    // Ids that are numbers are read as they are written.
    StructType schema =
        new StructType()
            .add(options.id, DataTypes.StringType)
            .add(options.text, DataTypes.StringType);
    return columns(
        spark.read().option("recursiveFileLookup", "true").schema(schema).json(options.in));
  }

  private Dataset<Row> columns(Dataset<Row> articles) {
    WhosaidSpark.column(articles, options.id);
    WhosaidSpark.column(articles, options.text, DataTypes.StringType);
    return articles.select(
        articles.col("`" + options.id + "`").cast(DataTypes.StringType).as("id"),
        articles.col("`" + options.text + "`").as("text"));
  }
}
