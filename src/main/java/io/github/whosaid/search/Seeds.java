package io.github.whosaid.search;

import java.util.Arrays;

/**
 * Chooses the pairs of words by which a quote is looked for, the rarest in the library, and says at
 * which places of the index the quote would start if each of them were where the index has it.
 *
 * <p>There are two rounds: a few pairs that find what is there with little changed, and, for what
 * these leave unexplained, more. One object for one search.
 */
final class Seeds {

  /** Pairs of words more frequent than this are no seeds, unless there are no others. */
  private static final int FREQUENT = 192;

  /** Of so many neighbouring pairs of the quote the rarest are seeds. */
  private static final int WINDOW = 4;

  private static final int WINDOW_SEEDS = 3;

  /** So many seeds of a window stand near each other where nothing is changed. */
  private static final int COMPANY = 2;

  /** After so many places for the pairs of a window no further pair of it is a seed. */
  private static final int WINDOW_VOTES = 64;

  /** Quotes of fewer windows are given all their seeds at once. */
  private static final int FEW_WINDOWS = 3;

  /** The most places that are looked at for each pair when all pairs are frequent. */
  private static final int MOST_POSTINGS = 20_000;

  /** So many places are compared to find pairs that stand one behind the other. */
  private static final int MOST_MERGED = 8_192;

  /** A quote of more words than this is given fewer seeds. */
  private static final int LONG = 2_000;

  private static final int MOST_VOTES = 1 << 20;

  private final WordIndex index;
  private final QuoteWords quote;

  /** How often each pair of the quote stands in the library, or a little more. */
  private final int[] counts;

  private final int pairs;
  private final int low;
  private final int high;
  private final int limit;
  private final int frequent;
  private long[] votes = new long[512];
  private int size;

  /** Whether more than the first round have voted. */
  private boolean voted;

  private boolean alone;

  Seeds(WordIndex index, QuoteWords quote, int[] counts, int low, int high) {
    this.index = index;
    this.quote = quote;
    this.counts = counts;
    pairs = counts.length;
    this.low = low;
    this.high = high;
    limit = quote.size > LONG ? MOST_VOTES : MOST_VOTES / 8;
    frequent = quote.size > LONG ? FREQUENT / 8 : FREQUENT;
  }

  int size() {
    return size;
  }

  /** Returns the line of a vote: where the quote would start, and the length of the quote more. */
  int line(int vote) {
    return (int) (votes[vote] >> 32);
  }

  /** Returns the pair that a vote is for; the votes for a pair follow each other. */
  int pair(int vote) {
    return (int) votes[vote];
  }

  /** Returns how often a pair stands in the library, or a little more. */
  int count(int pair) {
    return counts[pair];
  }

  /** Returns whether all pairs are frequent, and only one votes: no vote can have company. */
  boolean areAlone() {
    return alone;
  }

  /** Returns whether there is a second round: a quote of few windows has one alone. */
  boolean hasMore() {
    return pairs > WINDOW * (FEW_WINDOWS - 1) && !voted;
  }

  /** Votes for the rarest pair of each window; for all seeds of a quote of few windows. */
  void vote() {
    int rarest = -1;
    for (int i = 0; i < pairs; i++) {
      if (counts[i] > 0 && (rarest < 0 || counts[i] < counts[rarest])) {
        rarest = i;
      }
    }
    if (rarest < 0) {
      return;
    }
    if (counts[rarest] > FREQUENT) {
      addAll(rarest, MOST_POSTINGS);
      voted = true;
      alone = true;
      return;
    }
    if (!hasMore()) {
      vote(new boolean[quote.size], false);
      return;
    }
    for (int from = 0; from < pairs; from += WINDOW) {
      int seed = next(from, Math.min(pairs, from + WINDOW), 0);
      if (seed >= 0) {
        addAll(seed, FREQUENT);
      }
    }
  }

  /** Returns the first of the rarest pairs of a window that are more frequent than a bound. */
  private int next(int from, int to, int bound) {
    int seed = -1;
    for (int i = from; i < to; i++) {
      if (counts[i] > bound && counts[i] <= frequent && (seed < 0 || counts[i] < counts[seed])) {
        seed = i;
      }
    }
    return seed;
  }

  /** Votes for more pairs, each with a word not explained. */
  void voteMore(boolean[] explained) {
    vote(explained, true);
    voted = true;
  }

  /**
   * Votes for the pairs of each window that have a word not explained.
   *
   * @param rarestVoted whether the rarest pair of each window has voted before
   */
  private void vote(boolean[] explained, boolean rarestVoted) {
    for (int from = 0; from < pairs; from += WINDOW) {
      int to = Math.min(pairs, from + WINDOW);
      int first = rarestVoted ? next(from, to, 0) : -1;
      int seeds = first < 0 ? 0 : 1;
      int before = size - (first < 0 ? 0 : counts[first]);
      int reached = first < 0 ? 0 : counts[first] - 1;
      while (seeds < COMPANY || seeds < WINDOW_SEEDS && size - before < WINDOW_VOTES) {
        int seed = next(from, to, reached);
        if (seed < 0) {
          break;
        }
        reached = counts[seed];
        for (int i = seed; i < to; i++) {
          if (counts[i] == reached && i != first) {
            seeds++;
            if (!explained[i] || !explained[i + 1]) {
              addAll(i, FREQUENT);
            }
          }
        }
      }
    }
  }

  /**
   * Votes for pairs that stand one behind the other, in windows all of whose pairs are too frequent
   * by themselves, if most windows are such, and returns whether any do.
   */
  boolean voteForTriples() {
    int windows = 0;
    int frequentOnes = 0;
    for (int from = 0; from < pairs; from += WINDOW) {
      windows++;
      frequentOnes += next(from, Math.min(pairs, from + WINDOW), 0) < 0 ? 1 : 0;
    }
    if (frequentOnes * 4 < windows * 3) {
      return false;
    }
    int before = size;
    int work = MOST_MERGED;
    for (int from = 0; from < pairs && quote.size <= LONG; from += WINDOW) {
      int to = Math.min(pairs, from + WINDOW);
      int rarest = -1;
      int least = work;
      for (int i = from; i < to && i + 1 < pairs && next(from, to, 0) < 0; i++) {
        if (counts[i] > 0 && counts[i + 1] > 0 && counts[i] + counts[i + 1] <= least) {
          rarest = i;
          least = counts[i] + counts[i + 1];
        }
      }
      if (rarest >= 0) {
        work -= least;
        addTriple(rarest);
      }
    }
    return size > before;
  }

  private void addTriple(int pair) {
    int bucket = index.bucket(quote.ids[pair], quote.ids[pair + 1]);
    int following = index.bucket(quote.ids[pair + 1], quote.ids[pair + 2]);
    int next = index.postingFrom(following, low);
    int end = index.postingEnd(bucket);
    int before = size;
    for (int p = index.postingFrom(bucket, low); p < end; p++) {
      int at = index.posting(p);
      while (next < index.postingEnd(following) && index.posting(next) <= at) {
        next++;
      }
      if (at + 2 >= high || next == index.postingEnd(following)) {
        break;
      }
      if (index.posting(next) == at + 1) {
        add(pair, at);
      }
    }
    int votesEnd = size;
    for (int v = before; v < votesEnd; v++) {
      add(pair + 1, line(v) - quote.size + pair + 1);
    }
  }

  private void addAll(int pair, int most) {
    int bucket = index.bucket(quote.ids[pair], quote.ids[pair + 1]);
    int first = index.postingFrom(bucket, low);
    int end = Math.min(index.postingEnd(bucket), first + most);
    for (int p = first; p < end; p++) {
      int at = index.posting(p);
      if (at >= high) {
        break;
      }
      add(pair, at);
    }
  }

  private void add(int pair, int at) {
    if (size == votes.length) {
      votes = Arrays.copyOf(votes, size * 2);
    }
    if (size < limit) {
      votes[size++] = (long) (at - pair + quote.size) << 32 | pair;
    }
  }
}
