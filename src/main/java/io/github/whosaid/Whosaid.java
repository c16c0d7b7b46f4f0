package io.github.whosaid;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Report;

/**
 * Tells who said what. The static method serves the defaults; an instance holds options and is
 * immutable, reusable and thread-safe.
 */
public final class Whosaid {

  private static final class Holder {
    static final Whosaid DEFAULT = new Whosaid(Lexicon.english());
  }

  private final Lexicon lexicon;

  private Whosaid(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Analyses an article with the defaults.
   *
   * @param article plain text; paragraphs are parted by newlines or blank lines
   * @throws NullPointerException if {@code article} is null
   */
  public static Report analyze(String article) {
    return Holder.DEFAULT.report(article);
  }

  /** Returns the analyser with the defaults. */
  public static Whosaid standard() {
    return Holder.DEFAULT;
  }

  /**
   * Analyses an article.
   *
   * @param article plain text; paragraphs are parted by newlines or blank lines
   * @throws NullPointerException if {@code article} is null
   */
  public Report report(String article) {
    if (article == null) {
      throw new NullPointerException("article is null");
    }
    return Pipeline.run(article, lexicon);
  }
}
