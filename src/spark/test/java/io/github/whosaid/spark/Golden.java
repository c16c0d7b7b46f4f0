package io.github.whosaid.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The project's own articles as a dataset. */
final class Golden {

  static final StructType ARTICLES =
      new StructType().add("id", DataTypes.StringType).add("body", DataTypes.StringType);

  private Golden() {}

  /** Returns a session on this machine, with the functions registered. */
  static SparkSession session(String master) {
    return SparkSession.builder()
        .master(master)
        .appName("test")
        .config("spark.ui.enabled", false)
        .config("spark.sql.shuffle.partitions", 2)
        .config("spark.sql.extensions", WhosaidExtensions.class.getName())
        .getOrCreate();
  }

  /** Returns the articles, id and text, in the order of their names. */
  static List<Row> articles() {
    List<Row> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/github/whosaid/golden"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(RowFactory.create(file.getFileName().toString(), Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return articles;
  }

  static Dataset<Row> dataset(SparkSession spark, int partitions) {
    return spark.createDataFrame(articles(), ARTICLES).repartition(partitions);
  }
}
