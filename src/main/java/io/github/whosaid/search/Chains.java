package io.github.whosaid.search;

import io.github.whosaid.search.Chain.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Joins runs into the chain that explains most of a quote. Each run may follow one of a bounded
 * number of runs before it in the same reference. One object for one search.
 */
final class Chains {

  /** How many runs back a run may be joined to. */
  private static final int LOOK_BACK = 160;

  private static final int JUMP_COST = 16;
  private static final int STEP_COST = 2;

  /**
   * A passage that is joined to another far from it has at least so many words, and so many that
   * are not of grammar; or so many words in one run.
   */
  private static final int PART_WORDS = 4;

  private static final int PART_CONTENT = 2;
  private static final int PART_RUN = 6;

  private final QuoteWords quote;
  private final QuoteBits bits;
  private final int libraryBits;
  private Run[] runs;
  private int[] references;

  Chains(WordIndex index, QuoteWords quote, QuoteBits bits, List<Run> all, int positions) {
    this.quote = quote;
    this.bits = bits;
    libraryBits = WordIndex.log2(positions);
    runs = all.toArray(Run[]::new);
    Arrays.sort(
        runs,
        (a, b) ->
            a.quote() != b.quote()
                ? Integer.compare(a.quote(), b.quote())
                : Integer.compare(a.position(), b.position()));
    references = new int[runs.length];
    for (int i = 0; i < runs.length; i++) {
      references[i] = index.referenceAt(runs[i].position());
    }
  }

  boolean isEmpty() {
    return runs.length == 0;
  }

  /** Takes out the runs that share a position with a stretch of the index. */
  void drop(int from, int to) {
    int kept = 0;
    for (int i = 0; i < runs.length; i++) {
      if (runs[i].end() <= from || to <= runs[i].position()) {
        runs[kept] = runs[i];
        references[kept++] = references[i];
      }
    }
    runs = Arrays.copyOf(runs, kept);
    references = Arrays.copyOf(references, kept);
  }

  /** Returns the chain of the runs that are left that tells most. */
  Chain best() {
    int n = runs.length;
    int[] best = new int[n];
    int[] previous = new int[n];
    int champion = 0;
    int top = 0;
    for (int j = 0; j < n; j++) {
      best[j] = runs[j].bits();
      previous[j] = -1;
      for (int i = Math.max(0, j - LOOK_BACK); i < j; i++) {
        join(best, previous, i, j);
      }
      if (champion < j - LOOK_BACK) {
        join(best, previous, champion, j);
      }
      if (best[j] > best[champion]) {
        champion = j;
      }
      if (best[j] > best[top]) {
        top = j;
      }
    }
    List<Run> chosen = new ArrayList<>();
    for (int j = top; j >= 0; j = previous[j]) {
      chosen.add(runs[j]);
    }
    Collections.reverse(chosen);
    return new Chain(strong(trimmed(chosen)), best[top]);
  }

  private void join(int[] best, int[] previous, int i, int j) {
    Run b = runs[j];
    if (references[i] != references[j] || best[i] + b.bits() - STEP_COST <= best[j]) {
      return;
    }
    Run a = runs[i];
    int overlap = overlap(a, b);
    if (overlap >= b.length()) {
      return;
    }
    int gap = b.position() + overlap - a.end();
    int cost;
    if (gap >= 0) {
      cost = STEP_COST + WordIndex.log2(gap + 1);
      if (gap > Chain.NEAR && !quote.ellipsisIn(a.quoteEnd(), b.quote() + overlap)) {
        cost += JUMP_COST;
      }
    } else {
      if (b.end() > a.position()) {
        return;
      }
      cost = STEP_COST + JUMP_COST + libraryBits;
    }
    int value = best[i] + bits.of(b.quote() + overlap, b.length() - overlap) - cost;
    if (value > best[j]) {
      best[j] = value;
      previous[j] = i;
    }
  }

  private static int overlap(Run a, Run b) {
    int overlap = Math.max(0, a.quoteEnd() - b.quote());
    if (b.position() >= a.position()) {
      overlap = Math.max(overlap, a.end() - b.position());
    }
    return overlap;
  }

  private List<Run> trimmed(List<Run> chosen) {
    List<Run> result = new ArrayList<>(chosen.size());
    for (Run run : chosen) {
      int overlap = result.isEmpty() ? 0 : overlap(result.get(result.size() - 1), run);
      if (overlap < run.length()) {
        int from = run.quote() + overlap;
        int length = run.length() - overlap;
        result.add(new Run(from, run.position() + overlap, length, bits.of(from, length)));
      }
    }
    return result;
  }

  /**
   * Takes out the parts of a chain behind or before a jump that are too small to be more than
   * chance.
   */
  private List<Run> strong(List<Run> chosen) {
    List<List<Run>> parts = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : chosen) {
      if (!open.isEmpty() && isJump(open.get(open.size() - 1), run)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      open.add(run);
    }
    parts.add(open);
    if (parts.size() == 1) {
      return chosen;
    }
    List<Run> best = parts.get(0);
    for (List<Run> part : parts) {
      best = total(part) > total(best) ? part : best;
    }
    List<Run> result = new ArrayList<>();
    for (List<Run> part : parts) {
      if (part.equals(best) || isStrong(part)) {
        result.addAll(part);
      }
    }
    return result;
  }

  private boolean isJump(Run a, Run b) {
    int gap = b.position() - a.end();
    return gap < 0 || gap > Chain.NEAR && !quote.ellipsisIn(a.quoteEnd(), b.quote());
  }

  private static int total(List<Run> part) {
    int total = 0;
    for (Run run : part) {
      total += run.bits();
    }
    return total;
  }

  private boolean isStrong(List<Run> part) {
    int words = 0;
    int content = 0;
    int longest = 0;
    for (Run run : part) {
      words += run.length();
      longest = Math.max(longest, run.length());
      for (int q = run.quote(); q < run.quoteEnd(); q++) {
        content += quote.isFunction(q) ? 0 : 1;
      }
    }
    return isStrong(words, content, longest);
  }

  /**
   * Returns whether a passage is more than chance.
   *
   * @param words how many words it shares with the quote
   * @param content how many of them are not of grammar
   * @param longest how many of them follow each other
   */
  static boolean isStrong(int words, int content, int longest) {
    return longest >= PART_RUN || words >= PART_WORDS && content >= PART_CONTENT;
  }
}
