/**
 * Whosaid on Apache Spark: archives of articles as tables of quotations, speakers and flags.
 *
 * <p>Columns have the names and types of the JSON schema of the library, with nested structs for
 * speakers, affiliations and spans. Offsets are UTF-16 code units, half open, as in {@code
 * String.substring}. Spark's own {@code substring} counts code points: in an article with emoji the
 * two differ, and the {@code text} that stands beside each span is right.
 *
 * <h2>The jars</h2>
 *
 * {@code mvn -Pspark package -DskipTests} leaves the library's jar and, beside it, the jar with the
 * classifier {@code spark}. Both go to Spark 4 on Java 17, which brings the rest:
 *
 * <pre>
 * --jars whosaid-0.1.0-SNAPSHOT.jar,whosaid-0.1.0-SNAPSHOT-spark.jar
 * </pre>
 *
 * Spark 3.5 for Scala 2.13 runs them as well, on Java 17, when a newer Guava stands before the old
 * one that it ships:
 *
 * <pre>
 * --driver-class-path guava-33.8.0-jre.jar:failureaccess-1.0.3.jar \
 * --conf spark.executor.extraClassPath=guava-33.8.0-jre.jar:failureaccess-1.0.3.jar
 * </pre>
 *
 * <h2>From Java or Scala: dataset to dataset</h2>
 *
 * {@link io.github.whosaid.spark.WhosaidSpark} gives a row for each quotation, speaker, flag or
 * check:
 *
 * <pre>{@code
 * Dataset<Row> articles = spark.read().parquet("articles");
 * Dataset<Row> quotations = WhosaidSpark.quotations(articles, "id", "body");
 * quotations.groupBy("speaker.name").count().orderBy(desc("count")).show();
 * quotations.where("error IS NOT NULL").select("id", "error").show();
 * }</pre>
 *
 * <h2>From SQL and PySpark: functions</h2>
 *
 * {@link io.github.whosaid.spark.WhosaidExtensions} registers {@code whosaid_quotations(text)},
 * {@code whosaid_flags(text)} and {@code whosaid_verify(quote, source)}. Nothing needs to be
 * imported:
 *
 * <pre>
 * spark-sql --jars … --conf spark.sql.extensions=io.github.whosaid.spark.WhosaidExtensions \
 *     -e "SELECT q.speaker.name, q.text FROM json.`articles.jsonl`
 *         LATERAL VIEW explode(whosaid_quotations(body)) AS q"
 *
 * pyspark --jars … --conf spark.sql.extensions=io.github.whosaid.spark.WhosaidExtensions
 * &gt;&gt;&gt; articles.selectExpr("id", "explode(whosaid_flags(body)) AS flag").show()
 * </pre>
 *
 * <h2>From the shell: an archive</h2>
 *
 * {@link io.github.whosaid.spark.Archive} analyses JSON lines, Parquet or a folder of texts and
 * writes a row for each article. A run that was stopped goes on where it was:
 *
 * <pre>
 * spark-submit --class io.github.whosaid.spark.Archive --jars whosaid-0.1.0-SNAPSHOT.jar \
 *     whosaid-0.1.0-SNAPSHOT-spark.jar --in articles.jsonl --text body --out reports
 * </pre>
 *
 * <h2>How fast, and how much memory</h2>
 *
 * 100,000 articles of 2,100 characters each, the project's own and variants of them, on two cores
 * ({@code local[2]}): 1,112 articles a second, 580 a second of a core, two million a core and hour.
 * A loop of two threads over the library alone did 868 before it in the same run. The heap in use
 * was 63 MB after each fifth of the articles. Two worker processes of 1,024 MB each ({@code
 * local-cluster[2,1,1024]}) run 20,000 articles as well; a gigabyte an executor is enough. Measured
 * by:
 *
 * <pre>
 * mvn -q -Pspark test-compile exec:exec -Dspark.benchmark="local[2] 100000"
 * </pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.spark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
