package io.github.whosaid.spark;

import static org.apache.spark.sql.types.DataTypes.BooleanType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** The types of the rows, named as in the library's JSON schema; {@link Rows} fills them. */
final class Schemas {

  /** A stretch of a text without its words. */
  static final StructType RANGE =
      new StructType().add("start", IntegerType, false).add("end", IntegerType, false);

  /** A stretch of the article and its words. */
  static final StructType SPAN = RANGE.add("text", StringType, false);

  static final StructType AFFILIATION =
      new StructType()
          .add("role", StringType)
          .add("organisations", list(StringType), false)
          .add("standing", StringType, false)
          .add("spans", list(RANGE), false);

  /** Who a speaker is, as it stands beside each quotation. */
  static final StructType SPEAKER =
      new StructType()
          .add("id", IntegerType, false)
          .add("name", StringType, false)
          .add("kind", StringType, false)
          .add("affiliations", list(AFFILIATION), false)
          .add("age", StringType)
          .add("place", StringType)
          .add("party", StringType)
          .add("spokenFor", StringType);

  /** A speaker as a row of its own; the article's id has the name "id". */
  static final StructType SPEAKER_ROW = speakerRow();

  static final StructType EVIDENCE =
      new StructType()
          .add("rule", StringType, false)
          .add("reason", StringType, false)
          .add("spans", list(RANGE), false);

  static final StructType RUNNER_UP =
      new StructType()
          .add("speaker", SPEAKER, false)
          .add("mention", SPAN, false)
          .add("probability", DoubleType, false);

  static final StructType QUOTATION =
      new StructType()
          .add("index", IntegerType, false)
          .add("kind", StringType, false)
          .add("speech", BooleanType, false)
          .add("text", StringType, false)
          .add("contents", list(SPAN), false)
          .add("quotedParts", list(SPAN), false)
          .add("cue", list(SPAN), false)
          .add("sources", list(SPAN), false)
          .add("speaker", SPEAKER)
          .add("cueClass", StringType, false)
          .add("modality", StringType, false)
          .add("parent", IntegerType)
          .add("paragraph", IntegerType, false)
          .add("unclosed", BooleanType, false)
          .add("confidence", DoubleType, false)
          .add("rule", StringType, false)
          .add("evidence", list(EVIDENCE), false)
          .add("runnerUp", RUNNER_UP);

  static final StructType FLAG =
      new StructType()
          .add("kind", StringType, false)
          .add("level", StringType, false)
          .add("paragraph", IntegerType, false)
          .add("span", SPAN, false)
          .add("words", list(SPAN), false)
          .add("reason", StringType, false)
          .add("confidence", DoubleType, false)
          .add("rule", StringType, false);

  static final StructType PLACE =
      new StructType().add("reference", StringType, false).add("span", RANGE, false);

  static final StructType MISATTRIBUTION =
      new StructType()
          .add("kind", StringType, false)
          .add("claimed", StringType, false)
          .add("actual", StringType, false);

  static final StructType SEGMENT =
      new StructType().add("quote", RANGE, false).add("reference", RANGE, false);

  static final StructType CHANGE =
      new StructType()
          .add("kind", StringType, false)
          .add("reason", StringType, false)
          .add("material", BooleanType, false)
          .add("quoteSpan", RANGE, false)
          .add("quoteWords", StringType, false)
          .add("referenceSpan", RANGE, false)
          .add("referenceWords", StringType, false);

  static final StructType NEAR_MISS =
      new StructType()
          .add("reference", StringType, false)
          .add("span", RANGE, false)
          .add("words", StringType, false)
          .add("similarity", DoubleType, false);

  /** What was found about a quote. */
  static final StructType VERIFICATION =
      new StructType()
          .add("quote", StringType, false)
          .add("verdict", StringType, false)
          .add("material", BooleanType)
          .add("alarming", BooleanType, false)
          .add("explanation", StringType, false)
          .add("place", PLACE)
          .add("turnSpeaker", StringType)
          .add("misattribution", MISATTRIBUTION)
          .add("segments", list(SEGMENT), false)
          .add("changes", list(CHANGE), false)
          .add("runnerUp", PLACE)
          .add("tooShort", BooleanType, false)
          .add("nearMiss", NEAR_MISS);

  /** A check of a quotation of an article, as a row of its own. */
  static final StructType CHECK = check();

  private Schemas() {}

  static ArrayType list(DataType of) {
    return DataTypes.createArrayType(of, false);
  }

  private static StructType speakerRow() {
    StructType row = new StructType().add("speakerId", IntegerType, false);
    for (int i = 1; i < SPEAKER.fields().length; i++) {
      row = row.add(SPEAKER.fields()[i]);
    }
    return row.add("mentions", list(SPAN), false);
  }

  private static StructType check() {
    StructType row =
        new StructType().add("quotation", IntegerType, false).add("part", IntegerType, false);
    for (var field : VERIFICATION.fields()) {
      row = row.add(field);
    }
    return row;
  }
}
