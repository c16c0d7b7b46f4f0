package io.github.whosaid.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/**
 * A row whose values are made when they are asked for. Spark asks for the columns alone that a
 * query uses, and to make all spans and reasons for a query that counts speakers costs more than a
 * tenth of the analysis.
 */
abstract class LazyRow implements Row {

  private static final long serialVersionUID = 1;

  /** Returns the value of a column, made anew each time. */
  @Override
  @SuppressWarnings("NullAway") // Spark's null
  public abstract @Nullable Object get(int column);

  @Override
  public Row copy() {
    Object[] values = new Object[length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = get(i);
    }
    return RowFactory.create(values);
  }
}
