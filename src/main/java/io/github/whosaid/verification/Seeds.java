package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds runs of equal words by the pairs of words of a quote that are rarest in the library.
 *
 * <p>A pair that is not rare is followed only where another pair of the quote stands near it, so
 * that the frequent pairs of a large library cost a step in a small table and no look into the
 * index. One object for one search.
 */
final class Seeds {

  /** Pairs of words more frequent than this are no seeds, unless there are no others. */
  private static final int FREQUENT = 192;

  /** Pairs of words that are no more frequent than this are followed wherever they stand. */
  private static final int RARE = 6;

  /** Of so many neighbouring pairs of the quote the rarest are seeds. */
  private static final int WINDOW = 4;

  private static final int WINDOW_SEEDS = 3;

  /** So many seeds of a window stand near each other where nothing is changed. */
  private static final int COMPANY = 2;

  /** After so many places for the pairs of a window no further pair of it is a seed. */
  private static final int WINDOW_VOTES = 64;

  /** The most places that are looked at for each pair when all pairs are frequent. */
  private static final int MOST_POSTINGS = 20_000;

  /** A quote of more words than this is given fewer seeds. */
  private static final int LONG = 2_000;

  private static final int MOST_VOTES = 1 << 20;

  /** Places whose starts differ by no more than two to the power of this are neighbours. */
  private static final int BAND = 5;

  /** With more votes than this, those far behind the best are left out. */
  private static final int MANY = 256;

  /** A run of so many words is looked at wherever it stands. */
  private static final int LONG_RUN = 4;

  /** Shorter runs are looked at where at least one part in so many of the best is told. */
  private static final int WORTHY_SHARE = 3;

  /** So many runs are looked at, and one more for each word of the quote. */
  private static final int FEW_RUNS = 32;

  private final WordIndex index;
  private final QuoteWords quote;
  private final QuoteBits bits;
  private final int low;
  private final int high;
  private final int limit;

  /**
   * Places where the quote would start if a pair of its words were where the index has it: line and
   * pair in one number.
   */
  private long[] votes = new long[512];

  private int size;

  Seeds(WordIndex index, QuoteWords quote, QuoteBits bits, int low, int high) {
    this.index = index;
    this.quote = quote;
    this.bits = bits;
    this.low = low;
    this.high = high;
    limit = quote.size > LONG ? MOST_VOTES : MOST_VOTES / 8;
  }

  /** Returns how often a pair of words of the quote stands in the library, or a little more. */
  static int count(WordIndex index, QuoteWords quote, int pair) {
    if (quote.ids[pair] < 0 || quote.ids[pair + 1] < 0) {
      return 0;
    }
    int bucket = index.bucket(quote.ids[pair], quote.ids[pair + 1]);
    return index.postingEnd(bucket) - index.postingFrom(bucket, 0);
  }

  /** Returns the runs of two words or more, each once, in no particular order. */
  List<Run> runs() {
    vote();
    Arrays.sort(votes, 0, size);
    int work = 5_000_000 + 64 * Math.min(1_000_000, quote.size);
    List<Run> runs = new ArrayList<>();
    long lastLine = -1;
    int reached = 0;
    for (int v = 0; v < size; v++) {
      long line = votes[v] >> 32;
      int i = (int) votes[v];
      if (line != lastLine) {
        lastLine = line;
        reached = 0;
      }
      if (i < reached) {
        continue;
      }
      int at = (int) (line - quote.size) + i;
      int length = work > 0 ? index.equalWords(quote, i, at, high) : 0;
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
      runs.add(new Run(i - back, at - back, length + back, bits.of(i - back, length + back)));
    }
    return worthy(runs);
  }

  /**
   * Leaves only runs that can be part of the best places: those long enough to stand alone and
   * those around which a good part of what the best surroundings tell is told; of all these, the
   * ones that tell most.
   */
  private List<Run> worthy(List<Run> runs) {
    int mask = Integer.highestOneBit(Math.max(64, runs.size()) * 2 - 1) * 2 - 1;
    int[] told = new int[mask + 1];
    for (Run run : runs) {
      told[band(run) & mask] += run.bits();
    }
    int best = 0;
    for (Run run : runs) {
      best = Math.max(best, around(told, mask, run));
    }
    List<Run> kept = new ArrayList<>();
    for (Run run : runs) {
      if (run.length() >= LONG_RUN || around(told, mask, run) * WORTHY_SHARE >= best) {
        kept.add(run);
      }
    }
    int most = FEW_RUNS + quote.size;
    if (kept.size() > most) {
      kept.sort((a, b) -> Integer.compare(b.bits(), a.bits()));
      return kept.subList(0, most);
    }
    return kept;
  }

  private int band(Run run) {
    return run.position() - run.quote() + quote.size >> BAND;
  }

  private int around(int[] told, int mask, Run run) {
    int band = band(run);
    return told[band - 1 & mask] + told[band & mask] + told[band + 1 & mask];
  }

  private void vote() {
    int pairs = quote.size - 1;
    int[] counts = new int[Math.max(0, pairs)];
    int rarest = -1;
    for (int i = 0; i < pairs; i++) {
      counts[i] = count(index, quote, i);
      if (counts[i] > 0 && (rarest < 0 || counts[i] < counts[rarest])) {
        rarest = i;
      }
    }
    if (rarest < 0) {
      return;
    }
    if (counts[rarest] > FREQUENT) {
      add(rarest, MOST_POSTINGS);
      return;
    }
    int frequent = quote.size > LONG ? FREQUENT / 8 : FREQUENT;
    for (int from = 0; from < pairs; from += WINDOW) {
      int to = Math.min(pairs, from + WINDOW);
      int seeds = 0;
      int before = size;
      int reached = 0;
      while (seeds < COMPANY || seeds < WINDOW_SEEDS && size - before < WINDOW_VOTES) {
        // the next rarest pair of the window
        int seed = -1;
        for (int i = from; i < to; i++) {
          if (counts[i] > reached && (seed < 0 || counts[i] < counts[seed])) {
            seed = i;
          }
        }
        if (seed < 0 || counts[seed] > frequent) {
          break;
        }
        reached = counts[seed];
        for (int i = from; i < to; i++) {
          if (counts[i] == reached) {
            seeds++;
            add(i, FREQUENT);
          }
        }
      }
    }
    dropLonely(counts);
  }

  private void add(int pair, int most) {
    int bucket = index.bucket(quote.ids[pair], quote.ids[pair + 1]);
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

  /**
   * Takes out the votes of frequent pairs that no other pair of the quote stands near, and where
   * many are left those that lie far behind the best and add nothing to it.
   */
  private void dropLonely(int[] counts) {
    Bands bands = new Bands();
    int kept = 0;
    int best = -1;
    int most = 0;
    for (int v = 0; v < size; v++) {
      int pair = (int) votes[v];
      int band = band(votes[v]);
      if (counts[pair] <= RARE || bands.hasOther(band, pair)) {
        votes[kept++] = votes[v];
        int around = bands.around(band);
        if (around > most) {
          most = around;
          best = band;
        }
      }
    }
    size = kept;
    if (size > MANY) {
      dropWeak(bands, best, most);
    }
  }

  private void dropWeak(Bands bands, int best, int most) {
    boolean[] explained = new boolean[quote.size];
    for (int v = 0; v < size; v++) {
      explained[(int) votes[v]] |= Math.abs(band(votes[v]) - best) <= 1;
    }
    for (int tenths = 7; tenths < 10 && size > MANY; tenths += 2) {
      int kept = 0;
      for (int v = 0; v < size; v++) {
        if (!explained[(int) votes[v]] || bands.around(band(votes[v])) * 10 >= most * tenths) {
          votes[kept++] = votes[v];
        }
      }
      size = kept;
    }
  }

  private static int band(long vote) {
    return (int) (vote >> 32 + BAND);
  }

  /** How many pairs of the quote have votes near each other. Different bands may share an entry. */
  private final class Bands {
    private final int mask = Integer.highestOneBit(Math.max(64, size) * 2 - 1) * 2 - 1;
    private final int[] last = new int[mask + 1];
    private final int[] pairs = new int[mask + 1];

    Bands() {
      for (int v = 0; v < size; v++) {
        int band = band(votes[v]) & mask;
        int pair = (int) votes[v] + 1;
        if (last[band] != pair) {
          last[band] = pair;
          pairs[band]++;
        }
      }
    }

    boolean hasOther(int band, int pair) {
      return isOther(band - 1 & mask, pair)
          || isOther(band & mask, pair)
          || isOther(band + 1 & mask, pair);
    }

    private boolean isOther(int entry, int pair) {
      return pairs[entry] > 1 || pairs[entry] == 1 && last[entry] != pair + 1;
    }

    int around(int band) {
      return pairs[band - 1 & mask] + pairs[band & mask] + pairs[band + 1 & mask];
    }
  }
}
