package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where a quote may stand: first as it is, then by the pairs of words that are rarest in the
 * library. Pairs that lie on one line grow into runs of equal words, and runs are joined into the
 * chain that explains most of the quote.
 *
 * <p>The work is bounded by the length of the quote times a constant, not by the size of the
 * library. One object for one search.
 */
final class Search {

  /** Pairs of words more frequent than this are no seeds, unless there are no others. */
  private static final int FREQUENT = 192;

  /** Of so many neighbouring pairs of the quote the rarest are seeds. */
  private static final int WINDOW = 4;

  /** The most places that are looked at for each pair when all pairs are frequent. */
  private static final int MOST_POSTINGS = 20_000;

  /** A quote of more words than this is given fewer seeds. */
  private static final int LONG = 2_000;

  private static final int MOST_VOTES = 1 << 20;

  /**
   * A passage that is joined to another far from it has at least so many words, and so many that
   * are not of grammar.
   */
  private static final int PART_WORDS = 4;

  private static final int PART_CONTENT = 2;

  /** How many places without a change are looked at before one is chosen. */
  private static final int MOST_EXACT = 16;

  /** How many places with changes are aligned before one is chosen. */
  private static final int MOST_CHAINS = 3;

  /** How many runs back a run may be joined to. */
  private static final int LOOK_BACK = 160;

  /** Gaps of more words than this are jumps. */
  static final int NEAR = 30;

  private static final int JUMP_COST = 16;
  private static final int STEP_COST = 2;

  /** Equal words in the quote and in the index. */
  record Run(int quote, int position, int length, int bits) {
    int quoteEnd() {
      return quote + length;
    }

    int end() {
      return position + length;
    }
  }

  /**
   * Runs in the order of the quote that together are one place, and how many bits they tell about
   * it.
   */
  record Chain(List<Run> runs, int bits) {
    int low() {
      int low = Integer.MAX_VALUE;
      for (Run run : runs) {
        low = Math.min(low, run.position());
      }
      return low;
    }

    int high() {
      int high = 0;
      for (Run run : runs) {
        high = Math.max(high, run.end());
      }
      return high;
    }
  }

  private final WordIndex index;
  private final QuoteWords quote;
  private final int low;
  private final int high;
  private final int libraryBits;
  private final int[] bitsBefore;

  /** How many words may still be compared while runs grow. */
  private int work;

  Search(WordIndex index, QuoteWords quote, int low, int high) {
    this.index = index;
    this.quote = quote;
    this.low = low;
    this.high = high;
    this.libraryBits = log2(high - low);
    bitsBefore = new int[quote.size + 1];
    for (int i = 0; i < quote.size; i++) {
      int id = quote.ids[i];
      int bits = id < 0 ? 0 : log2(index.ids.length / Math.max(1, index.dictionary.count(id))) - 1;
      bitsBefore[i + 1] = bitsBefore[i] + Math.max(1, bits);
    }
  }

  static int log2(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }

  /**
   * Returns the best chain, the best that shares no word of the index with it, and so on: a few.
   */
  List<Chain> best() {
    List<Chain> exact = quote.marked ? List.of() : exact();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Run> runs = runs();
    if (runs.isEmpty()) {
      return List.of();
    }
    List<Chain> chains = new ArrayList<>();
    while (!runs.isEmpty() && chains.size() < MOST_CHAINS) {
      Chain next = chain(runs);
      if (!chains.isEmpty() && next.bits * 2 < chains.get(0).bits) {
        break;
      }
      chains.add(next);
      int from = next.low();
      int to = next.high();
      List<Run> others = new ArrayList<>();
      for (Run run : runs) {
        if (run.end() <= from || to <= run.position()) {
          others.add(run);
        }
      }
      runs = others;
    }
    return chains;
  }

  // ------------------------------------------------------------ the quote as it is

  private List<Chain> exact() {
    int m = quote.size;
    if (m == 1) {
      return single();
    }
    int rarest = -1;
    int count = Integer.MAX_VALUE;
    int second = -1;
    int secondCount = Integer.MAX_VALUE;
    for (int i = 0; i + 1 < m; i++) {
      int n = count(i);
      if (n == 0) {
        return List.of();
      }
      if (n < count) {
        second = rarest;
        secondCount = count;
        rarest = i;
        count = n;
      } else if (n < secondCount) {
        second = i;
        secondCount = n;
      }
    }
    List<Chain> found = new ArrayList<>();
    int bucket = bucket(rarest);
    int end = index.postingEnd(bucket);
    boolean check = second >= 0 && count > 16;
    int other = check ? index.postingFrom(bucket(second), low) : 0;
    int otherEnd = check ? index.postingEnd(bucket(second)) : 0;
    long budget = 4L * m + 1_000_000;
    for (int p = index.postingFrom(bucket, low); p < end && budget > 0; p++) {
      int at = index.posting(p) - rarest;
      if (at + m > high) {
        break;
      }
      if (check) {
        int wanted = at + second;
        while (other < otherEnd && index.posting(other) < wanted) {
          other++;
        }
        if (other == otherEnd) {
          break;
        }
        if (index.posting(other) != wanted) {
          continue;
        }
      }
      int equal = at < low ? 0 : equalWords(0, at);
      budget -= equal + 1;
      if (equal == m) {
        found.add(new Chain(List.of(new Run(0, at, m, bits(0, m))), bits(0, m)));
        if (found.size() == MOST_EXACT) {
          break;
        }
      }
    }
    return found;
  }

  private List<Chain> single() {
    List<Chain> found = new ArrayList<>(2);
    int id = quote.ids[0];
    if (id >= 0) {
      for (int at = low; at < high && found.size() < 2; at++) {
        if (index.ids[at] == id) {
          found.add(new Chain(List.of(new Run(0, at, 1, bits(0, 1))), bits(0, 1)));
        }
      }
    }
    return found;
  }

  private int equalWords(int from, int at) {
    int[] words = index.ids;
    int i = from;
    int p = at;
    while (i < quote.size && p < high && quote.ids[i] == words[p] && quote.ids[i] >= 0) {
      i++;
      p++;
    }
    return i - from;
  }

  private int bucket(int i) {
    return index.bucket(quote.ids[i], quote.ids[i + 1]);
  }

  private int count(int i) {
    if (quote.ids[i] < 0 || quote.ids[i + 1] < 0) {
      return 0;
    }
    int bucket = bucket(i);
    return index.postingEnd(bucket) - index.postingFrom(bucket, 0);
  }

  private int bits(int from, int length) {
    return bitsBefore[from + length] - bitsBefore[from];
  }

  // ------------------------------------------------------------ seeds and runs

  private List<Run> runs() {
    long[] votes = votes();
    Arrays.sort(votes);
    work = 5_000_000 + 64 * Math.min(1_000_000, quote.size);
    List<Run> runs = new ArrayList<>();
    long lastLine = -1;
    int reached = 0;
    for (long vote : votes) {
      long line = vote >> 32;
      int i = (int) vote;
      if (line != lastLine) {
        lastLine = line;
        reached = 0;
      }
      if (i < reached) {
        continue;
      }
      int at = (int) (line - quote.size) + i;
      int length = work > 0 ? equalWords(i, at) : 0;
      work -= length;
      if (length < 2) {
        continue;
      }
      int back = 0;
      while (i - back > reached
          && at - back > low
          && quote.ids[i - back - 1] >= 0
          && quote.ids[i - back - 1] == index.ids[at - back - 1]) {
        back++;
      }
      reached = i + length;
      runs.add(new Run(i - back, at - back, length + back, bits(i - back, length + back)));
    }
    int most = 64 + quote.size;
    if (runs.size() > most) {
      runs.sort((a, b) -> Integer.compare(b.bits, a.bits));
      runs = new ArrayList<>(runs.subList(0, most));
    }
    return runs;
  }

  private long[] votes() {
    int pairs = quote.size - 1;
    int[] counts = new int[Math.max(0, pairs)];
    int rarest = -1;
    for (int i = 0; i < pairs; i++) {
      counts[i] = count(i);
      if (counts[i] > 0 && (rarest < 0 || counts[i] < counts[rarest])) {
        rarest = i;
      }
    }
    if (rarest < 0) {
      return new long[0];
    }
    Votes votes = new Votes(quote.size > LONG ? MOST_VOTES : MOST_VOTES / 8);
    if (counts[rarest] > FREQUENT) {
      votes.add(rarest, MOST_POSTINGS);
      return votes.all();
    }
    int frequent = quote.size > LONG ? FREQUENT / 8 : FREQUENT;
    for (int from = 0; from < pairs; from += WINDOW) {
      int to = Math.min(pairs, from + WINDOW);
      int seeds = 0;
      int limit = 0;
      while (seeds < 3) {
        // the next rarest pair of the window
        int seed = -1;
        for (int i = from; i < to; i++) {
          if (counts[i] > limit && (seed < 0 || counts[i] < counts[seed])) {
            seed = i;
          }
        }
        if (seed < 0 || counts[seed] > frequent) {
          break;
        }
        limit = counts[seed];
        for (int i = from; i < to; i++) {
          if (counts[i] == limit) {
            seeds++;
            votes.add(i, FREQUENT);
          }
        }
      }
    }
    return votes.all();
  }

  /**
   * Places where the quote would start if a pair of its words were where the index has it: line and
   * pair in one number.
   */
  private final class Votes {
    private final int limit;
    private long[] votes = new long[256];
    private int size;

    Votes(int limit) {
      this.limit = limit;
    }

    void add(int pair, int most) {
      int bucket = bucket(pair);
      int first = index.postingFrom(bucket, low);
      int end = Math.min(index.postingEnd(bucket), first + most);
      for (int p = first; p < end && size < limit; p++) {
        int at = index.posting(p);
        if (at >= high) {
          break;
        }
        if (size == votes.length) {
          votes = Arrays.copyOf(votes, size * 2);
        }
        votes[size++] = (long) (at - pair + quote.size) << 32 | pair;
      }
    }

    long[] all() {
      return Arrays.copyOf(votes, size);
    }
  }

  // ------------------------------------------------------------ chains

  private Chain chain(List<Run> runs) {
    List<Run> sorted = new ArrayList<>(runs);
    sorted.sort(
        (a, b) ->
            a.quote != b.quote
                ? Integer.compare(a.quote, b.quote)
                : Integer.compare(a.position, b.position));
    int n = sorted.size();
    int[] best = new int[n];
    int[] previous = new int[n];
    int champion = 0;
    int top = 0;
    for (int j = 0; j < n; j++) {
      Run run = sorted.get(j);
      best[j] = run.bits;
      previous[j] = -1;
      for (int i = Math.max(0, j - LOOK_BACK); i < j; i++) {
        join(sorted, best, previous, i, j);
      }
      if (champion < j - LOOK_BACK) {
        join(sorted, best, previous, champion, j);
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
      chosen.add(sorted.get(j));
    }
    java.util.Collections.reverse(chosen);
    return new Chain(strong(trimmed(chosen)), best[top]);
  }

  private void join(List<Run> runs, int[] best, int[] previous, int i, int j) {
    Run a = runs.get(i);
    Run b = runs.get(j);
    int overlap = overlap(a, b);
    if (overlap >= b.length) {
      return;
    }
    int gap = b.position + overlap - a.end();
    int cost;
    if (gap >= 0) {
      cost = STEP_COST + log2(gap + 1);
      if (gap > NEAR) {
        if (index.referenceAt(a.position) != index.referenceAt(b.position)) {
          return;
        }
        if (!quote.ellipsisIn(a.quoteEnd(), b.quote + overlap)) {
          cost += JUMP_COST;
        }
      }
    } else {
      if (b.end() > a.position || index.referenceAt(a.position) != index.referenceAt(b.position)) {
        return;
      }
      cost = STEP_COST + JUMP_COST + libraryBits;
    }
    int value = best[i] + bits(b.quote + overlap, b.length - overlap) - cost;
    if (value > best[j]) {
      best[j] = value;
      previous[j] = i;
    }
  }

  private static int overlap(Run a, Run b) {
    int overlap = Math.max(0, a.quoteEnd() - b.quote);
    if (b.position >= a.position) {
      overlap = Math.max(overlap, a.end() - b.position);
    }
    return overlap;
  }

  private List<Run> trimmed(List<Run> runs) {
    List<Run> result = new ArrayList<>(runs.size());
    for (Run run : runs) {
      if (result.isEmpty()) {
        result.add(run);
      } else {
        Run last = result.get(result.size() - 1);
        int overlap = overlap(last, run);
        if (overlap < run.length) {
          result.add(
              new Run(
                  run.quote + overlap,
                  run.position + overlap,
                  run.length - overlap,
                  bits(run.quote + overlap, run.length - overlap)));
        }
      }
    }
    return result;
  }

  /**
   * Takes out the parts of a chain behind or before a jump that are too small to be more than
   * chance.
   */
  private List<Run> strong(List<Run> runs) {
    List<List<Run>> parts = new ArrayList<>();
    List<Run> open = new ArrayList<>();
    for (Run run : runs) {
      if (!open.isEmpty() && isJump(open.get(open.size() - 1), run)) {
        parts.add(open);
        open = new ArrayList<>();
      }
      open.add(run);
    }
    parts.add(open);
    if (parts.size() == 1) {
      return runs;
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
    int gap = b.position - a.end();
    return gap < 0 || gap > NEAR && !quote.ellipsisIn(a.quoteEnd(), b.quote);
  }

  private static int total(List<Run> part) {
    int bits = 0;
    for (Run run : part) {
      bits += run.bits;
    }
    return bits;
  }

  private boolean isStrong(List<Run> part) {
    int words = 0;
    int content = 0;
    for (Run run : part) {
      words += run.length;
      for (int q = run.quote; q < run.quoteEnd(); q++) {
        content += WordClasses.INSTANCE.isFunction(quote.key(q)) ? 0 : 1;
      }
    }
    return words >= PART_WORDS && content >= PART_CONTENT;
  }
}
