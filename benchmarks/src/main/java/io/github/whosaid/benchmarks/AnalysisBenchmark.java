package io.github.whosaid.benchmarks;

import io.github.whosaid.Whosaid;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time to split the project's own articles into tokens, and to analyse them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnalysisBenchmark {

  private List<String> articles;
  private int tokens;
  private int attributions;

  /** Reads the articles, and the answers that every round must give. */
  @Setup
  public void read() throws IOException {
    articles = Corpus.own().stream().map(Corpus.Article::text).toList();
    tokens = countTokens();
    attributions = countAttributions();
    if (attributions < articles.size() || tokens < 100 * articles.size()) {
      throw new IllegalStateException(tokens + " tokens and " + attributions + " attributions are too few");
    }
  }

  /** Tokens, quotation marks, sentences and parts of speech. */
  @Benchmark
  public int tokenize() {
    return same(countTokens(), tokens);
  }

  /** The whole analysis. */
  @Benchmark
  public int analyze() {
    return same(countAttributions(), attributions);
  }

  private int countTokens() {
    int count = 0;
    for (String article : articles) {
      count += TokenizedText.of(article, Lexicon.english()).size();
    }
    return count;
  }

  private int countAttributions() {
    int count = 0;
    for (String article : articles) {
      count += Whosaid.analyze(article).attributions().size();
    }
    return count;
  }

  private static int same(int found, int expected) {
    if (found != expected) {
      throw new IllegalStateException(found + ", and before " + expected);
    }
    return found;
  }
}
