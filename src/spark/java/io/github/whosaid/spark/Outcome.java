package io.github.whosaid.spark;

import com.google.common.base.Throwables;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;

/** The rows of an article, or why there are none. */
record Outcome(List<Row> rows, Optional<String> error) {

  /** A part of the work on an article. */
  @FunctionalInterface
  interface Work {
    List<Row> rows();
  }

  /**
   * Does the work. An article that is too much for the memory or the stack is one that fails: the
   * job goes on without it.
   */
  static Outcome of(Work work) {
    try {
      return new Outcome(work.rows(), Optional.empty());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return new Outcome(List.of(), Optional.of(message(e)));
    }
  }

  private static String message(Throwable e) {
    Throwable root = Throwables.getRootCause(e);
    StackTraceElement[] trace = root.getStackTrace();
    return root + (trace.length == 0 ? "" : " at " + trace[0]);
  }
}
