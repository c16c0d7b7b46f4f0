/**
 * Whosaid on Apache Spark: archives of articles as tables of quotations, speakers and flags.
 *
 * <p>There are three ways in, all with the same rows:
 *
 * <ul>
 *   <li>from Java or Scala, {@link io.github.whosaid.spark.WhosaidSpark}, dataset to dataset;
 *   <li>from SQL and PySpark, the functions that {@link io.github.whosaid.spark.WhosaidExtensions}
 *       registers;
 *   <li>from the shell, {@link io.github.whosaid.spark.Archive} under {@code spark-submit}.
 * </ul>
 *
 * <p>Columns have the names and types of the JSON schema of the library, with nested structs for
 * speakers, affiliations and spans. Offsets are UTF-16 code units, half open, as in {@code
 * String.substring}. Spark's own {@code substring} counts code points: in an article with emoji the
 * two differ, and the {@code text} that stands beside each span is right.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.spark;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
