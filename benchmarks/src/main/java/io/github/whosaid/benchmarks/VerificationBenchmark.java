package io.github.whosaid.benchmarks;

import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import me.xdrop.fuzzywuzzy.FuzzySearch;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.bitbucket.cowwoc.diffmatchpatch.DiffMatchPatch;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * The time to look up quotes in a text of 1 MB and in a library of 50 MB, beside peers on the same text. One call answers for all quotes
 * of a state: {@link VerifySpeedCommand} divides by their number.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
public class VerificationBenchmark {

  private static final int COPIES = 50;

  /** The text and the quotes. */
  @State(Scope.Benchmark)
  public static class Quotes {

    /** The file whose beginning is the text; empty for a generated one. */
    @Param("")
    public String file;

    String text;
    List<QuoteSet.Case> cases;
    List<String> absent;
    List<QuoteSet.Case> sample;
    Reference reference;
    QuoteSet set;

    /** Reads or makes the text. */
    @Setup
    public void read() throws IOException {
      set = file.isEmpty() ? QuoteSet.generated(1) : QuoteSet.of(Files.readString(Path.of(file)), 1);
      text = set.text();
      cases = set.cases();
      absent = set.absent();
      sample = set.sample();
      reference = new Reference("text", text, List.of());
    }
  }

  /** A library of the text alone. */
  @State(Scope.Benchmark)
  public static class Small {
    ReferenceLibrary library;

    /** Builds the index, outside of what is timed. */
    @Setup
    public void build(Quotes quotes) {
      library = ReferenceLibrary.of(quotes.reference);
    }
  }

  /** A library of the text and of copies with changed words. */
  @State(Scope.Benchmark)
  public static class Large {
    ReferenceLibrary library;

    /** Builds the index, outside of what is timed. */
    @Setup
    public void build(Quotes quotes) {
      List<Reference> references = new ArrayList<>();
      references.add(quotes.reference);
      for (int i = 1; i < COPIES; i++) {
        references.add(new Reference("copy " + i, quotes.set.varied(i), List.of()));
      }
      library = ReferenceLibrary.of(references);
    }
  }

  /** Verdict, place and word diff of all quotes in 1 MB. */
  @Benchmark
  public void verdictIn1Mb(Quotes quotes, Small small, Blackhole hole) {
    verify(quotes, small.library, hole);
  }

  /** The same in 50 MB. */
  @Benchmark
  public void verdictIn50Mb(Quotes quotes, Large large, Blackhole hole) {
    verify(quotes, large.library, hole);
  }

  private static void verify(Quotes quotes, ReferenceLibrary library, Blackhole hole) {
    for (QuoteSet.Case one : quotes.cases) {
      Verification found = library.verify(Quote.of(one.quote()));
      if (found.verdict() != one.verdict()) {
        throw new IllegalStateException(one + " got " + found.explanation());
      }
      hole.consume(found.changes());
    }
  }

  /** One scan of the text for each absent quote. */
  @Benchmark
  public void indexOfAbsent(Quotes quotes, Blackhole hole) {
    for (String quote : quotes.absent) {
      int at = quotes.text.indexOf(quote);
      if (at >= 0) {
        throw new IllegalStateException(quote);
      }
      hole.consume(at);
    }
  }

  /** The index of the text. */
  @Benchmark
  public long index(Quotes quotes) {
    return ReferenceLibrary.of(quotes.reference).indexBytes();
  }

  /** The least Levenshtein distance to a window of the quote's length at the start of a word. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 1)
  public void commonsText(Quotes quotes, Blackhole hole) {
    for (QuoteSet.Case one : quotes.sample) {
      String quote = one.quote();
      LevenshteinDistance distance = new LevenshteinDistance(quote.length() / 4);
      int best = Integer.MAX_VALUE;
      int last = quotes.text.length() - quote.length();
      for (int at = 0; at < last; at = afterBlank(quotes.text, at)) {
        int d = distance.apply(quote, quotes.text.substring(at, at + quote.length()));
        best = d >= 0 && d < best ? d : best;
      }
      check(one, best < Integer.MAX_VALUE);
      hole.consume(best);
    }
  }

  /** The best partial ratio of the quote with pieces of the text that overlap by its length. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public void fuzzywuzzy(Quotes quotes, Blackhole hole) {
    int piece = 20_000;
    for (QuoteSet.Case one : quotes.sample) {
      int best = 0;
      for (int from = 0; from < quotes.text.length(); from += piece) {
        int to = Math.min(quotes.text.length(), from + piece + one.quote().length());
        best = Math.max(best, FuzzySearch.partialRatio(one.quote(), quotes.text.substring(from, to)));
      }
      hole.consume(best);
    }
  }

  /** The place of the quote's first 32 characters, and the diff with what stands there. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 1)
  @Measurement(iterations = 3)
  public void diffMatchPatch(Quotes quotes, Blackhole hole) {
    DiffMatchPatch dmp = new DiffMatchPatch();
    dmp.matchDistance = 100 * quotes.text.length();
    for (QuoteSet.Case one : quotes.sample) {
      int at = dmp.matchMain(quotes.text, one.quote().substring(0, 32), 0);
      if (at >= 0) {
        int to = Math.min(quotes.text.length(), at + one.quote().length());
        hole.consume(dmp.diffMain(quotes.text.substring(at, to), one.quote()));
      }
      hole.consume(at);
    }
  }

  private static int afterBlank(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? text.length() : blank + 1;
  }

  private static void check(QuoteSet.Case one, boolean found) {
    if (found != (one.verdict() != Verdict.NOT_FOUND)) {
      throw new IllegalStateException(one + (found ? " was found" : " was not found"));
    }
  }
}
