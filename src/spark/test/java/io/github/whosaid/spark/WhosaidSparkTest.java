package io.github.whosaid.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.Analyzer;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhosaidSparkTest {

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = Golden.session("local[2]");
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void rowsAreThoseOfTheLibraryHoweverManyPartitions(int partitions) {
    Dataset<Row> articles = Golden.dataset(spark, partitions);

    assertThat(strings(WhosaidSpark.quotations(articles, "id", "body")))
        .containsExactlyInAnyOrderElementsOf(
            expected(report -> Rows.quotations(report), Whosaid.analyzer()));
    assertThat(strings(WhosaidSpark.flags(articles, "id", "body")))
        .containsExactlyInAnyOrderElementsOf(expected(Rows::flags, Whosaid.analyzer()));
    assertThat(strings(WhosaidSpark.speakers(articles, "id", "body")))
        .containsExactlyInAnyOrderElementsOf(expected(Rows::speakers, Whosaid.analyzer()));
  }

  @Test
  void columnsHaveTheNamesOfTheSchemaAndAreTyped() {
    Dataset<Row> quotations =
        WhosaidSpark.quotations(
            articles("“It rains,” harbour master Ilse Brandt of Norland Ports said."),
            "id",
            "body");

    Row row =
        quotations
            .selectExpr(
                "id",
                "kind",
                "text",
                "contents[0].start",
                "contents[0].text",
                "speaker.name",
                "speaker.affiliations[0].role",
                "confidence > 0.5",
                "error")
            .first();

    assertThat(row)
        .isEqualTo(
            RowFactory.create(
                1L,
                "DIRECT",
                "It rains,",
                1,
                "It rains,",
                "Ilse Brandt",
                "harbour master",
                true,
                null));
  }

  @Test
  void theAnalyserMayHaveOptions() {
    AnalyzerFactory quiet = () -> Whosaid.builder().without(FlagKind.VAGUE_SOURCE).build();
    Dataset<Row> articles = articles("Experts say the bridge is safe.");

    assertThat(WhosaidSpark.flags(articles, "id", "body").count()).isEqualTo(1);
    assertThat(WhosaidSpark.flags(articles, "id", "body", quiet).count()).isZero();
  }

  @Test
  void optionsThatAreWrongEndTheCall() {
    AnalyzerFactory wrong = () -> Whosaid.builder().threshold(7).build();

    assertThatThrownBy(() -> WhosaidSpark.flags(articles("It rains."), "id", "body", wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("7");
  }

  @Test
  void nullGivesNoRowsAndAFailureGivesOneWithItsError() {
    Dataset<Row> articles = articles("“It rains,” Ilse Brandt said.", null, "bad", "");
    WhosaidSpark.Analysis failing =
        text -> {
          if (text.equals("bad")) {
            throw new IllegalStateException("no such luck");
          }
          return Rows.quotations(Whosaid.analyze(text));
        };

    List<Row> rows =
        WhosaidSpark.rows(articles, "id", "body", Schemas.QUOTATION, failing)
            .select("id", "text", "error")
            .collectAsList();

    assertThat(rows).hasSize(2);
    assertThat(rows.get(0)).isEqualTo(RowFactory.create(1L, "It rains,", null));
    assertThat(rows.get(1).getLong(0)).isEqualTo(3);
    assertThat(rows.get(1).isNullAt(1)).isTrue();
    assertThat(rows.get(1).getString(2)).contains("no such luck", "WhosaidSparkTest");
  }

  @Test
  void quotationsAreCheckedAgainstReferences() {
    String article =
        "“We will not wait another winter,” Ilse Brandt said. “We will sell the port,” she said.";
    List<Reference> references =
        List.of(
            Reference.of("speech", "Friends, we will not wait another winter. Thank you."),
            Reference.of("debate", "The port is not for sale."));

    Dataset<Row> checks = WhosaidSpark.verify(articles(article), "id", "body", references);

    List<String> expected =
        Whosaid.analyze(article).verify(ReferenceLibrary.of(references)).stream()
            .map(Rows::check)
            .map(row -> "1," + inner(row) + ",null")
            .toList();
    assertThat(strings(checks)).containsExactlyElementsOf(expected);
    assertThat(checks.selectExpr("verdict", "place.reference").first())
        .isEqualTo(RowFactory.create("VERBATIM", "speech"));
  }

  @Test
  void aQuoteThatIsNowhereBringsThePassageMostLikeIt() {
    String article =
        "“Our harbours will be closed to every foreign trawler by the summer,” Ada Moss said.";
    Reference speech =
        Reference.of(
            "speech",
            "Good evening. By the summer we close the harbours to trawlers of foreign owners."
                + " The boats stay out.");

    Row check =
        WhosaidSpark.verify(articles(article), "id", "body", List.of(speech))
            .selectExpr("verdict", "nearMiss.reference", "nearMiss.words", "nearMiss.similarity")
            .first();

    assertThat(check.getString(0)).isEqualTo("NOT_FOUND");
    assertThat(check.getString(1)).isEqualTo("speech");
    assertThat(check.getString(2)).contains("close the harbours");
    assertThat(check.getDouble(3)).isBetween(0.0, 1.0);
  }

  @Test
  void columnsThatAreMissingOrOfAnotherTypeAreNamed() {
    Dataset<Row> articles = articles("It rains.");

    assertThatThrownBy(() -> WhosaidSpark.flags(articles, "id", "words"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"words\"")
        .hasMessageContaining("id, body");
    assertThatThrownBy(() -> WhosaidSpark.flags(articles, "body", "id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bigint");
    assertThatThrownBy(
            () -> WhosaidSpark.flags(articles.withColumnRenamed("id", "rule"), "rule", "body"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"rule\"");
  }

  private static Dataset<Row> articles(String... texts) {
    List<Row> rows = new ArrayList<>();
    for (String text : texts) {
      rows.add(RowFactory.create(rows.size() + 1L, text));
    }
    return spark
        .createDataFrame(
            rows, new StructType().add("id", DataTypes.LongType).add("body", DataTypes.StringType))
        .coalesce(1);
  }

  private static List<String> expected(Function<Report, List<Row>> rows, Analyzer whosaid) {
    return Golden.articles().stream()
        .flatMap(
            article ->
                rows.apply(whosaid.analyze(article.getString(1))).stream()
                    .map(row -> article.getString(0) + "," + inner(row) + ",null"))
        .toList();
  }

  private static List<String> strings(Dataset<Row> rows) {
    return rows.collectAsList().stream().map(WhosaidSparkTest::inner).toList();
  }

  /** Returns a row's values; Spark gives sequences for arrays. */
  private static String inner(Row row) {
    List<String> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(string(row.get(i)));
    }
    return String.join(",", values);
  }

  private static String string(Object value) {
    if (value instanceof Row row) {
      return "(" + inner(row) + ")";
    }
    if (value instanceof Object[] array) {
      return Arrays.stream(array).map(WhosaidSparkTest::string).toList().toString();
    }
    if (value instanceof scala.collection.Seq<?> seq) {
      return scala.jdk.javaapi.CollectionConverters.asJava(seq).stream()
          .map(WhosaidSparkTest::string)
          .toList()
          .toString();
    }
    return String.valueOf(value);
  }
}
