package io.github.whosaid.spark;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import scala.runtime.AbstractFunction1;
import scala.runtime.AbstractFunction2;

/** What {@link WhosaidExtensions} registers, in the form in which Spark calls functions. */
final class SqlFunctions {

  private SqlFunctions() {}

  /** Returns an array of quotations. */
  static AbstractFunction1<String, Object[]> quotations() {
    return new OfArticle() {
      @Override
      List<Row> rows(Report report) {
        return Rows.quotations(report);
      }
    };
  }

  /** Returns an array of flags. */
  static AbstractFunction1<String, Object[]> flags() {
    return new OfArticle() {
      @Override
      List<Row> rows(Report report) {
        return Rows.flags(report);
      }
    };
  }

  /** Returns the verdict on a quote. */
  static AbstractFunction2<String, String, Row> verify() {
    return new Verify();
  }

  private abstract static class OfArticle extends AbstractFunction1<String, Object[]>
      implements Serializable {

    private static final long serialVersionUID = 1;

    abstract List<Row> rows(Report report);

    @Override
    @SuppressWarnings("NullAway") // Spark's null
    public Object @Nullable [] apply(@Nullable String text) {
      if (text == null) {
        return null;
      }
      Outcome outcome = Outcome.of(() -> rows(Whosaid.analyze(text)));
      return outcome.error().isPresent() ? null : outcome.rows().toArray();
    }
  }

  private static final class Verify extends AbstractFunction2<String, String, Row>
      implements Serializable {

    private static final long serialVersionUID = 1;

    /** The source of the row before, which is often that of the next row as well. */
    private transient @Nullable ReferenceLibrary last;

    @Override
    @SuppressWarnings("NullAway") // Spark's null
    public @Nullable Row apply(@Nullable String quote, @Nullable String source) {
      if (quote == null || source == null || !Quote.of(quote).hasWord()) {
        return null;
      }
      Outcome outcome =
          Outcome.of(
              () -> List.of(RowFactory.create(Rows.verification(library(source).verify(quote)))));
      return outcome.error().isPresent() ? null : outcome.rows().get(0);
    }

    private synchronized ReferenceLibrary library(String source) {
      ReferenceLibrary library = last;
      if (library == null || !library.references().get(0).text().equals(source)) {
        library = ReferenceLibrary.of(Reference.of("source", source));
        last = library;
      }
      return library;
    }
  }
}
