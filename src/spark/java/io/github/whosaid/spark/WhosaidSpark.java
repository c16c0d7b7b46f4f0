package io.github.whosaid.spark;

import com.google.common.collect.Lists;
import io.github.whosaid.Analyzer;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Analyses datasets of articles. Each method gives the article's id under the name and type that it
 * has in the input, the columns of the result, and a column {@code error}.
 *
 * <p>An article whose text is null gives no rows. One that fails gives one row, in which all but
 * the id and the error is null, and never ends the job. Nothing is computed before an action of
 * Spark asks for it. The analyser is made once an executor, and so is the index of the references.
 *
 * <pre>{@code
 * Dataset<Row> quotations = WhosaidSpark.quotations(articles, "id", "body");
 * quotations.where("error IS NULL AND kind = 'DIRECT'")
 *     .groupBy("speaker.name").count().show();
 * }</pre>
 */
public final class WhosaidSpark {

  private static final String ERROR = "error";

  /** What becomes of one article; what it throws becomes an error row. */
  @FunctionalInterface
  interface Analysis extends Serializable {
    List<Row> rows(String article);
  }

  /** What becomes of one report. */
  @FunctionalInterface
  private interface RowMaker extends Serializable {
    List<Row> rows(Report report);
  }

  private WhosaidSpark() {}

  /**
   * Returns a row for each quotation of each article: {@code index, kind, speech, text, contents,
   * quotedParts, cue, sources, speaker, cueClass, modality, parent, paragraph, unclosed,
   * confidence, rule, evidence, runnerUp}. The speaker is null where the article does not say who
   * spoke.
   *
   * @param articles a dataset of articles
   * @param idColumn the column that names an article, of any type
   * @param textColumn the column of plain text
   * @throws IllegalArgumentException if a column is missing, the text is not a string, or the id's
   *     name is that of a column of the result
   */
  public static Dataset<Row> quotations(Dataset<Row> articles, String idColumn, String textColumn) {
    return quotations(articles, idColumn, textColumn, Whosaid::analyzer);
  }

  /**
   * Returns a row for each quotation of each article, found by an analyser with options.
   *
   * @param articles a dataset of articles
   * @param idColumn the column that names an article, of any type
   * @param textColumn the column of plain text
   * @param whosaid makes the analyser
   * @throws IllegalArgumentException if a column is missing, the text is not a string, or the id's
   *     name is that of a column of the result
   */
  public static Dataset<Row> quotations(
      Dataset<Row> articles, String idColumn, String textColumn, AnalyzerFactory whosaid) {
    return rows(articles, idColumn, textColumn, Schemas.QUOTATION, whosaid, Rows::quotations);
  }

  /**
   * Returns a row for each speaker of each article: {@code speakerId, name, kind, affiliations,
   * age, place, party, spokenFor, mentions}.
   *
   * @throws IllegalArgumentException as {@link #quotations(Dataset, String, String)}
   */
  public static Dataset<Row> speakers(Dataset<Row> articles, String idColumn, String textColumn) {
    return speakers(articles, idColumn, textColumn, Whosaid::analyzer);
  }

  /**
   * Returns a row for each speaker of each article, found by an analyser with options.
   *
   * @throws IllegalArgumentException as {@link #quotations(Dataset, String, String)}
   */
  public static Dataset<Row> speakers(
      Dataset<Row> articles, String idColumn, String textColumn, AnalyzerFactory whosaid) {
    return rows(articles, idColumn, textColumn, Schemas.SPEAKER_ROW, whosaid, Rows::speakers);
  }

  /**
   * Returns a row for each flag of each article: {@code kind, level, paragraph, span, words,
   * reason, confidence, rule}.
   *
   * @throws IllegalArgumentException as {@link #quotations(Dataset, String, String)}
   */
  public static Dataset<Row> flags(Dataset<Row> articles, String idColumn, String textColumn) {
    return flags(articles, idColumn, textColumn, Whosaid::analyzer);
  }

  /**
   * Returns a row for each flag of each article, found by an analyser with options.
   *
   * @throws IllegalArgumentException as {@link #quotations(Dataset, String, String)}
   */
  public static Dataset<Row> flags(
      Dataset<Row> articles, String idColumn, String textColumn, AnalyzerFactory whosaid) {
    return rows(articles, idColumn, textColumn, Schemas.FLAG, whosaid, Rows::flags);
  }

  /**
   * Checks every direct quotation of each article against references, as {@link
   * Report#verify(ReferenceLibrary)} does, and returns a row for each: {@code quotation, part,
   * quote, verdict, material, alarming, explanation, place, turnSpeaker, misattribution, segments,
   * changes, runnerUp, tooShort, nearMiss}.
   *
   * @param references the texts that the articles are held against; they are sent to each executor
   *     once and indexed there
   * @throws IllegalArgumentException as {@link #quotations(Dataset, String, String)}, and if two
   *     references have the same id
   */
  public static Dataset<Row> verify(
      Dataset<Row> articles, String idColumn, String textColumn, Iterable<Reference> references) {
    return verify(articles, idColumn, textColumn, references, Whosaid::analyzer);
  }

  /**
   * Checks every direct quotation of each article, found by an analyser with options, against
   * references.
   *
   * @throws IllegalArgumentException as {@link #verify(Dataset, String, String, Iterable)}
   */
  public static Dataset<Row> verify(
      Dataset<Row> articles,
      String idColumn,
      String textColumn,
      Iterable<Reference> references,
      AnalyzerFactory whosaid) {
    ArrayList<Reference> sent = Lists.newArrayList(references);
    PerExecutor<ReferenceLibrary> index = new PerExecutor<>(() -> ReferenceLibrary.of(sent));
    Objects.requireNonNull(index.get(), "library");
    Broadcast<PerExecutor<ReferenceLibrary>> library = broadcast(articles, index);
    return rows(
        articles,
        idColumn,
        textColumn,
        Schemas.CHECK,
        whosaid,
        report -> report.verify(library.value().get()).stream().map(Rows::check).toList());
  }

  private static Dataset<Row> rows(
      Dataset<Row> articles,
      String idColumn,
      String textColumn,
      StructType result,
      AnalyzerFactory whosaid,
      RowMaker maker) {
    Broadcast<PerExecutor<Analyzer>> analyser = analyser(articles, whosaid);
    Analysis analysis = text -> maker.rows(analyser.value().get().analyze(text));
    return rows(articles, idColumn, textColumn, result, analysis);
  }

  static Dataset<Row> rows(
      Dataset<Row> articles,
      String idColumn,
      String textColumn,
      StructType result,
      Analysis analysis) {
    StructField id = column(articles, idColumn);
    column(articles, textColumn, DataTypes.StringType);
    if (Arrays.asList(result.fieldNames()).contains(idColumn) || idColumn.equals(ERROR)) {
      throw new IllegalArgumentException(
          "the id column \"" + idColumn + "\" has the name of a column of the result: rename it");
    }
    StructType schema = new StructType().add(id);
    for (StructField field : result.fields()) {
      // Null in the row of an article that failed.
      schema = schema.add(field.name(), field.dataType(), true);
    }
    schema = schema.add(ERROR, DataTypes.StringType);
    return articles
        .select(articles.col("`" + idColumn + "`"), articles.col("`" + textColumn + "`"))
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> of(row.get(0), row.getString(1), analysis, result.size()),
            Encoders.row(schema));
  }

  private static Iterator<Row> of(
      @Nullable Object id, @Nullable String text, Analysis analysis, int width) {
    if (text == null) {
      return List.<Row>of().iterator();
    }
    Outcome outcome = Outcome.of(() -> analysis.rows(text));
    if (outcome.error().isPresent()) {
      Object[] values = new Object[width + 2];
      values[0] = id;
      values[width + 1] = outcome.error().get();
      return List.of(RowFactory.create(values)).iterator();
    }
    return outcome.rows().stream().map(row -> placed(id, row)).iterator();
  }

  /** Returns a row between its article's id and no error. */
  private static Row placed(@Nullable Object id, Row row) {
    return new LazyRow() {
      @Override
      public int length() {
        return row.length() + 2;
      }

      @Override
      public @Nullable Object get(int column) {
        if (column == 0) {
          return id;
        }
        return column > row.length() ? null : row.get(column - 1);
      }
    };
  }

  static StructField column(Dataset<Row> articles, String name) {
    return Arrays.stream(articles.schema().fields())
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no column \""
                        + name
                        + "\"; the columns are "
                        + String.join(", ", articles.columns())));
  }

  static void column(Dataset<Row> articles, String name, DataType type) {
    DataType actual = column(articles, name).dataType();
    if (!actual.equals(type)) {
      throw new IllegalArgumentException(
          "column \""
              + name
              + "\" is of type "
              + actual.simpleString()
              + ", not "
              + type.simpleString());
    }
  }

  /** Makes the analyser here first: options that are wrong end the call, not every row. */
  static Broadcast<PerExecutor<Analyzer>> analyser(Dataset<Row> articles, AnalyzerFactory whosaid) {
    PerExecutor<Analyzer> analyser = new PerExecutor<>(whosaid::create);
    Objects.requireNonNull(analyser.get(), "the factory made no analyser");
    return broadcast(articles, analyser);
  }

  private static <T> Broadcast<T> broadcast(Dataset<Row> articles, T value) {
    return JavaSparkContext.fromSparkContext(articles.sparkSession().sparkContext())
        .broadcast(value);
  }
}
