package io.github.whosaid.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.encoders.ExpressionEncoder;
import org.apache.spark.sql.catalyst.expressions.Cast;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import org.apache.spark.sql.catalyst.expressions.ScalaUDF;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.Function1;
import scala.Option;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Registers the SQL functions of Whosaid: name this class in {@code spark.sql.extensions}, and they
 * are there for Spark SQL, PySpark and {@code spark-sql}.
 *
 * <ul>
 *   <li>{@code whosaid_quotations(text)}: an array of structs, one for each quotation;
 *   <li>{@code whosaid_flags(text)}: an array of structs, one for each flag;
 *   <li>{@code whosaid_verify(quote, source)}: a struct with the verdict on a quote.
 * </ul>
 *
 * <p>Their fields are those of {@link WhosaidSpark}'s rows. Null gives null, and so does an article
 * that fails or a quote without a word: {@link WhosaidSpark} says why.
 *
 * <pre>{@code
 * SELECT id, q.speaker.name, q.text
 * FROM articles LATERAL VIEW explode(whosaid_quotations(body)) AS q
 * }</pre>
 */
public final class WhosaidExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit>
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** Spark's own converters serve strings and rows. */
  private static final List<Option<ExpressionEncoder<?>>> NO_ENCODERS = List.of();

  /** Called by Spark, which looks for a constructor without parameters. */
  public WhosaidExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    register(
        extensions,
        "whosaid_quotations",
        "_FUNC_(text) - Returns the quotations of an article with their speakers.",
        1,
        SqlFunctions.quotations(),
        Schemas.list(Schemas.QUOTATION));
    register(
        extensions,
        "whosaid_flags",
        "_FUNC_(text) - Returns the flags of an article: claims that lack a source.",
        1,
        SqlFunctions.flags(),
        Schemas.list(Schemas.FLAG));
    register(
        extensions,
        "whosaid_verify",
        "_FUNC_(quote, source) - Returns whether the words of a quote stand in a text.",
        2,
        SqlFunctions.verify(),
        Schemas.VERIFICATION);
    return BoxedUnit.UNIT;
  }

  private static void register(
      SparkSessionExtensions extensions,
      String name,
      String usage,
      int parameters,
      Object function,
      DataType result) {
    Function1<Seq<Expression>, Expression> builder =
        new AbstractFunction1<>() {
          @Override
          public Expression apply(Seq<Expression> arguments) {
            if (arguments.size() != parameters) {
              throw new IllegalArgumentException(
                  name + " takes " + parameters + " arguments, not " + arguments.size());
            }
            List<Expression> strings =
                CollectionConverters.asJava(arguments).stream()
                    .<Expression>map(e -> new Cast(e, DataTypes.StringType, Option.empty()))
                    .toList();
            return new ScalaUDF(
                function,
                result,
                CollectionConverters.asScala(strings).toSeq(),
                CollectionConverters.asScala(NO_ENCODERS).toSeq(),
                Option.empty(),
                Option.apply(name),
                true,
                true);
          }
        };
    extensions.injectFunction(
        new Tuple3<>(
            new FunctionIdentifier(name),
            new ExpressionInfo(
                WhosaidExtensions.class.getName(),
                null,
                name,
                usage,
                "",
                "",
                "",
                "",
                "",
                "",
                "scala_udf"),
            builder));
  }
}
