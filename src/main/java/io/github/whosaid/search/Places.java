package io.github.whosaid.search;

import io.github.whosaid.search.Chain.Run;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The places that pairs of a quote have voted for, and the runs of equal words that stand there.
 * Runs whose lines are near each other are one place. Made for one search.
 *
 * <p>A line is where the quote would start if a word of it were where the index has it: runs with
 * no word left out or added between them are on one line.
 */
final class Places {

  /** Pairs of words that are no more frequent than this are followed wherever they stand. */
  private static final int RARE = 6;

  /** So many votes make a line worth a look. */
  private static final int COMPANY = 2;

  /** More lines than this are not all looked at at once. */
  private static final int MANY = 16;

  /** Of a long quote the lines are looked at in blocks of two to the power of so many words. */
  private static final int BLOCK = 6;

  /** The lines of one place follow each other at no more than so many words. */
  private static final int NEAR = 32;

  /** So many of the best places are kept even where they are weak. */
  private static final int BEST = 3;

  /** A quote with so many words in a row that a place does not explain may be of two places. */
  private static final int GAP = 4;

  /** Where an ellipsis marks what is left out, runs of so many words are kept. */
  private static final int LONG_RUN = 4;

  /** Shorter ones are kept where at least one part in so many of the best place is shared. */
  private static final int WORTHY_SHARE = 3;

  /** So many runs are kept, and one more for each word of the quote. */
  private static final int FEW_RUNS = 32;

  private final WordIndex index;
  private final QuoteWords quote;
  private final QuoteBits bits;
  private final int low;
  private final int high;
  private final int all;

  /** Lines and blocks with votes, in one number each. */
  private final long[] keys;

  private int size;

  /** The first word of each run in the quote, its position in the index, its length. */
  private int[] runs = new int[3 * 64];

  private int runsEnd;

  /** The first run of each place, and how much of the quote its runs tell. */
  private int[] places = new int[2 * 64];

  private int placesEnd;

  /** The best places, the very best first. */
  private final int[] best = new int[BEST];

  private int bestSize;

  /** For each word of the quote the last place with several lines that has it, and one more. */
  private final int[] seen;

  /** Whether the best place has each word of the quote. */
  private final boolean[] explained;

  Places(
      WordIndex index,
      QuoteWords quote,
      QuoteBits bits,
      int low,
      int high,
      Seeds votes,
      boolean first) {
    this.index = index;
    this.quote = quote;
    this.bits = bits;
    this.low = low;
    this.high = high;
    all = bits.of(0, quote.size);
    keys = new long[votes.size()];
    seen = new int[quote.size];
    explained = new boolean[quote.size];
    readKeys(votes, first);
    readPlaces();
    if (told() * 2 >= all) {
      for (int r = from(best[0]); r < to(best[0]); r += 3) {
        Arrays.fill(explained, runs[r], runs[r] + runs[r + 2], true);
      }
    }
  }

  /**
   * Takes in the line of each vote that is rare or has company, once. In the first round company is
   * another vote for the same line, later one for a line near it. Of many lines the first round
   * takes those with the most votes: of a passage and its near copies, the one that the quote is of
   * has all the pairs that any of them has.
   */
  private void readKeys(Seeds votes, boolean first) {
    int mask = Integer.highestOneBit(Math.max(16, votes.size())) * 4 - 1;
    int[] slots = new int[mask + 1];
    int[] weights = new int[votes.size()];
    int most = 0;
    Bands bands = new Bands(first ? 0 : votes.size());
    if (!first) {
      bands.read(votes);
    }
    for (int v = 0; v < votes.size(); v++) {
      int pair = votes.pair(v);
      int line = votes.line(v);
      boolean rare = votes.areAlone() || votes.count(pair) <= RARE;
      if (!rare && !first && !bands.hasOther(line, pair)) {
        continue;
      }
      long key = (long) line << 32 | pair >> BLOCK;
      int slot = (line + (pair >> BLOCK) * 0x85EBCA6B) * 0x9E3779B9 >>> 8 & mask;
      while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
        slot = slot + 1 & mask;
      }
      if (slots[slot] == 0) {
        keys[size++] = key;
        slots[slot] = size;
      }
      int weight = weights[slots[slot] - 1] += rare ? COMPANY : 1;
      most = Math.max(most, weight);
    }
    if (first) {
      boolean many = size > MANY && quote.size <= 1 << BLOCK;
      int least = many ? Math.max(COMPANY, most) : COMPANY;
      int left = 0;
      for (int k = 0; k < size; k++) {
        if (weights[k] >= least) {
          keys[left++] = keys[k];
        }
      }
      size = left;
    }
    Arrays.sort(keys, 0, size);
  }

  private void readPlaces() {
    int work = 5_000_000 + 64 * Math.min(1_000_000, quote.size);
    int k = 0;
    while (k < size && work > 0) {
      int from = k++;
      while (k < size && line(k) - line(k - 1) <= NEAR) {
        k++;
      }
      work -= readPlace(from, k);
    }
  }

  private int line(int key) {
    return (int) (keys[key] >> 32);
  }

  /** Adds the place of some keys and returns how many words were looked at. */
  private int readPlace(int from, int to) {
    if (placesEnd == places.length) {
      places = Arrays.copyOf(places, placesEnd * 2);
    }
    int place = placesEnd;
    places[place] = runsEnd;
    placesEnd += 2;
    int work = 0;
    int reached = 0;
    for (int k = from; k < to; k++) {
      reached = k > from && line(k) == line(k - 1) ? reached : 0;
      int first = Math.max((int) keys[k] << BLOCK, reached);
      int last = Math.min((int) keys[k] + 1 << BLOCK, quote.size);
      reached = readRuns(line(k) - quote.size, first, last, reached, to - from > 1);
      work += Math.max(reached, last) - first;
    }
    rank(place);
    return work;
  }

  /**
   * Adds the runs that start on a line from one word up to another and returns the end of the last.
   *
   * @param start where the quote would start
   * @param before the end of the last run on the line
   */
  private int readRuns(int start, int from, int to, int before, boolean several) {
    int first = Math.max(from, low - start);
    int end = Math.min(quote.size, high - start);
    int last = Math.min(to, end);
    int reached = before;
    long left = equal(start, first, last);
    while (left != 0) {
      int begin = first + Long.numberOfTrailingZeros(left);
      int stop = begin + Long.numberOfTrailingZeros(~(left >>> begin - first));
      left = stop - first < 64 ? left >>> stop - first << stop - first : 0;
      // a run may reach across the ends of a block
      if (begin == first) {
        while (begin > reached && start + begin > low && isEqual(start, begin - 1)) {
          begin--;
        }
      }
      while (stop >= last && stop < end && isEqual(start, stop)) {
        stop++;
      }
      if (stop - begin > 1) {
        add(begin, start + begin, stop - begin, several);
        reached = stop;
      }
    }
    return reached;
  }

  private boolean isEqual(int start, int word) {
    return quote.ids[word] == index.ids[start + word];
  }

  /**
   * Returns a bit for each of at most 64 words, set where the index has it. No word of the index
   * has the number of a word that is not in it.
   */
  private long equal(int start, int from, int to) {
    int[] words = quote.ids;
    int[] there = index.ids;
    long bits = 0;
    for (int i = from; i < to; i++) {
      bits |= (words[i] == there[start + i] ? 1L : 0L) << i - from;
    }
    return bits;
  }

  private void add(int from, int position, int length, boolean several) {
    if (runsEnd == runs.length) {
      runs = Arrays.copyOf(runs, runsEnd * 2);
    }
    runs[runsEnd++] = from;
    runs[runsEnd++] = position;
    runs[runsEnd++] = length;
    if (!several) {
      places[placesEnd - 1] += bits.of(from, length);
      return;
    }
    for (int q = from; q < from + length; q++) {
      if (seen[q] != placesEnd) {
        seen[q] = placesEnd;
        places[placesEnd - 1] += bits.of(q, 1);
      }
    }
  }

  private int from(int place) {
    return places[place];
  }

  private int to(int place) {
    return place + 2 < placesEnd ? places[place + 2] : runsEnd;
  }

  private void rank(int place) {
    int told = places[place + 1];
    int rank = bestSize;
    while (rank > 0 && places[best[rank - 1] + 1] < told) {
      rank--;
    }
    if (rank < BEST && told > 0) {
      bestSize = Math.min(BEST, bestSize + 1);
      System.arraycopy(best, rank, best, rank + 1, bestSize - rank - 1);
      best[rank] = place;
    }
  }

  private int told() {
    return bestSize == 0 ? 0 : places[best[0] + 1];
  }

  /** Returns whether one place has most of the quote. */
  boolean explainsMost() {
    return told() * 4 >= all * 3;
  }

  /** Returns whether the best place has each word of the quote; none if it has less than half. */
  boolean[] explained() {
    return explained;
  }

  /** Returns whether the best place leaves so much unexplained that more should be looked for. */
  boolean leavesMuch() {
    return !explainsMost() || hasGap();
  }

  private boolean hasGap() {
    int gap = 0;
    for (boolean word : explained) {
      gap = word ? 0 : gap + 1;
      if (gap == GAP) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the runs that can be part of what the quote is made of: those of the best places, and
   * those of others that are more than chance and tell what the best does not; of all these, the
   * ones that tell most.
   */
  List<Run> runs() {
    List<Run> kept = new ArrayList<>();
    boolean ellipsis = quote.ellipsisIn(0, quote.size);
    boolean onlyBest = explainsMost() && !ellipsis && !hasGap();
    for (int place = 0; place < placesEnd; place += 2) {
      if (isBest(place) || !onlyBest && isWorthy(place, ellipsis)) {
        for (int r = from(place); r < to(place); r += 3) {
          kept.add(new Run(runs[r], runs[r + 1], runs[r + 2], bits.of(runs[r], runs[r + 2])));
        }
      }
    }
    int most = FEW_RUNS + quote.size;
    if (kept.size() > most) {
      kept.sort((a, b) -> Integer.compare(b.bits(), a.bits()));
      return kept.subList(0, most);
    }
    return kept;
  }

  private boolean isBest(int place) {
    for (int i = 0; i < bestSize; i++) {
      if (best[i] == place) {
        return true;
      }
    }
    return false;
  }

  private boolean isWorthy(int place, boolean ellipsis) {
    int words = 0;
    int content = 0;
    int longest = 0;
    int added = 0;
    for (int r = from(place); r < to(place); r += 3) {
      words += runs[r + 2];
      longest = Math.max(longest, runs[r + 2]);
      for (int q = runs[r]; q < runs[r] + runs[r + 2]; q++) {
        content += quote.isFunction(q) ? 0 : 1;
        added += explained[q] ? 0 : 1;
      }
    }
    boolean strong =
        ellipsis
            ? longest >= LONG_RUN || places[place + 1] * WORTHY_SHARE >= told()
            : Chains.isStrong(words, content, longest);
    return strong && (!explainsMost() || added >= (ellipsis ? 2 : GAP));
  }
}
