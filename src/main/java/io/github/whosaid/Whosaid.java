package io.github.whosaid;

import io.github.whosaid.report.Report;

/**
 * Finds who said what in news articles. Thread-safe.
 *
 * <pre>{@code
 * Report report = Whosaid.analyze(article);
 *
 * Analyzer strict =
 *     Whosaid.builder().threshold(0.8).without(FlagKind.SPECULATION).addTitle("Archwarden").build();
 * Report stricter = strict.analyze(article);
 * }</pre>
 */
public final class Whosaid {

  private static final class Holder {
    static final Analyzer DEFAULT = builder().build();
  }

  private Whosaid() {}

  /**
   * Analyzes an article with the default options.
   *
   * @param article plain text; paragraphs are separated by newlines or blank lines
   * @throws NullPointerException if {@code article} is null
   */
  public static Report analyze(String article) {
    return Holder.DEFAULT.analyze(article);
  }

  /** Returns the analyzer with the default options. */
  public static Analyzer analyzer() {
    return Holder.DEFAULT;
  }

  /** Returns a builder that holds the default options. */
  public static Analyzer.Builder builder() {
    return new Analyzer.Builder();
  }
}
