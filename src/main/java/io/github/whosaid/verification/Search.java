package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a quote may stand: first as it is, then by {@link Seeds} that grow into runs, which
 * {@link Chains} joins.
 *
 * <p>The work is bounded by the length of the quote times a constant, not by the size of the
 * library. One object for one search.
 */
final class Search {

  /** How many places without a change are looked at before one is chosen. */
  private static final int MOST_EXACT = 64;

  /** How many words behind its first place a single word is looked for. */
  private static final int MOST_SCANNED = 1_000_000;

  /** How many places with changes are aligned before one is chosen. */
  private static final int MOST_CHAINS = 3;

  /** A place at which less than one part in so many of the quote stands is not looked at. */
  private static final int LEAST_SHARE = 5;

  private final WordIndex index;
  private final QuoteWords quote;
  private final int low;
  private final int high;
  private final QuoteBits bits;

  Search(WordIndex index, QuoteWords quote, int low, int high) {
    this.index = index;
    this.quote = quote;
    this.low = low;
    this.high = high;
    bits = new QuoteBits(index, quote);
  }

  /**
   * Returns the best chain, the best that shares no word of the index with it, and so on: a few.
   */
  List<Chain> best() {
    List<Chain> exact = quote.marked ? List.of() : exact();
    if (!exact.isEmpty()) {
      return exact;
    }
    List<Run> runs = new Seeds(index, quote, bits, low, high).runs();
    Chains chains = new Chains(index, quote, bits, runs, high - low);
    List<Chain> found = new ArrayList<>();
    int all = bits.of(0, quote.size);
    int most = MOST_CHAINS;
    while (!chains.isEmpty() && found.size() < most) {
      Chain next = chains.best();
      boolean hopeless = next.bits() * LEAST_SHARE < all;
      if (hopeless || !found.isEmpty() && next.bits() * 2 < found.get(0).bits()) {
        break;
      }
      found.add(next);
      // the best of places that explain most of the quote needs no third to be compared with
      most = next.bits() * 4 > all * 3 ? MOST_CHAINS - 1 : most;
      chains.drop(next.low(), next.high());
    }
    return found;
  }

  /** Returns the places where the quote stands as it is. */
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
      int n = Seeds.count(index, quote, i);
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
      int equal = at < low ? 0 : index.equalWords(quote, 0, at, high);
      budget -= equal + 1;
      if (equal == m) {
        found.add(whole(at));
        if (found.size() == MOST_EXACT) {
          break;
        }
      }
    }
    return found;
  }

  private Chain whole(int at) {
    int all = bits.of(0, quote.size);
    return new Chain(List.of(new Run(0, at, quote.size, all)), all);
  }

  /** A single word has no pair to be found by: its first place in the library is known. */
  private List<Chain> single() {
    List<Chain> found = new ArrayList<>(2);
    int id = quote.ids[0];
    if (id >= 0) {
      int left = Math.min(MOST_EXACT, index.dictionary.count(id));
      int from = Math.max(low, index.first(id));
      int to = (int) Math.min(high, (long) from + MOST_SCANNED);
      for (int at = from; at < to && left > 0; at++) {
        if (index.ids[at] == id) {
          found.add(whole(at));
          left--;
        }
      }
    }
    return found;
  }

  private int bucket(int i) {
    return index.bucket(quote.ids[i], quote.ids[i + 1]);
  }
}
