package io.github.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Whosaid;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The functions as PySpark and {@code spark-sql} call them: by name, in SQL alone. */
class SqlFunctionsTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = Golden.session("local[2]");
    Golden.dataset(spark, 2).createOrReplaceTempView("articles");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void quotationsOfATable() {
    List<Row> rows =
        spark
            .sql(
                "SELECT id, q.index, q.text, q.speaker.name FROM articles"
                    + " LATERAL VIEW explode(whosaid_quotations(body)) AS q ORDER BY id, index")
            .collectAsList();

    List<Row> expected =
        Golden.articles().stream()
            .flatMap(
                a ->
                    Whosaid.analyze(a.getString(1)).attributions().stream()
                        .map(
                            q ->
                                RowFactory.create(
                                    a.getString(0),
                                    q.index(),
                                    q.text(),
                                    q.speaker().isKnown() ? q.speaker().name() : null)))
            .toList();
    assertThat(rows).containsExactlyElementsOf(expected);
  }

  @Test
  void flagsOfATable() {
    List<Row> rows =
        spark.sql("SELECT id, size(whosaid_flags(body)) FROM articles ORDER BY id").collectAsList();

    assertThat(rows)
        .containsExactlyElementsOf(
            Golden.articles().stream()
                .map(
                    a ->
                        RowFactory.create(
                            a.getString(0), Whosaid.analyze(a.getString(1)).flags().size()))
                .toList());
  }

  @Test
  void verdictOfAQuote() {
    Row row =
        spark
            .sql(
                "SELECT v.verdict, v.alarming, v.place.span.start FROM (SELECT whosaid_verify("
                    + "'we will wait', 'Friends, we will not wait.') AS v)")
            .first();

    assertThat(row).isEqualTo(RowFactory.create("ALTERED", true, 9));
  }

  @Test
  void nullAndQuotesWithoutWordsGiveNull() {
    Row row =
        spark
            .sql(
                "SELECT whosaid_quotations(NULL), whosaid_flags(CAST(NULL AS STRING)),"
                    + " whosaid_verify(NULL, 'a'), whosaid_verify('a', NULL),"
                    + " whosaid_verify('…', 'a')")
            .first();

    for (int i = 0; i < row.size(); i++) {
      assertThat(row.isNullAt(i)).as("column %s", i).isTrue();
    }
  }

  @Test
  void aWrongNumberOfArgumentsIsSaid() {
    assertThatThrownBy(() -> spark.sql("SELECT whosaid_verify('a')"))
        .hasStackTraceContaining("whosaid_verify takes 2 arguments, not 1");
  }
}
