package io.github.whosaid.search;

import io.github.whosaid.search.Chain.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where a quote may stand: first as it is, then by {@link Seeds} that grow into runs, which
 * {@link Chains} joins.
 *
 * <p>The work is bounded by the length of the quote times a constant, not by the size of the
 * library. One object for one search.
 */
public final class Search {

  /** How many places without a change are looked at before one is chosen. */
  private static final int MOST_EXACT = 64;

  /** How many places with changes are aligned before one is chosen. */
  private static final int MOST_CHAINS = 3;

  /** A place at which less than one part in so many of the quote stands is not looked at. */
  private static final int LEAST_SHARE = 5;

  private final WordIndex index;
  private final QuoteWords quote;
  private final int low;
  private final int high;

  /** How often each pair of words of the quote stands in the library, or a little more. */
  private final int[] counts;

  public Search(WordIndex index, QuoteWords quote, int low, int high) {
    this.index = index;
    this.quote = quote;
    this.low = low;
    this.high = high;
    counts = new int[quote.size - 1];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = quote.ids[i] < 0 || quote.ids[i + 1] < 0 ? 0 : index.count(bucket(i));
    }
  }

  /**
   * Returns the best chain, the best that shares no word of the index with it, and so on: a few.
   */
  public List<Chain> best() {
    List<Chain> exact = quote.marked ? List.of() : exact();
    if (!exact.isEmpty()) {
      return exact;
    }
    QuoteBits bits = new QuoteBits(index, quote);
    Chains chains = new Chains(index, quote, bits, runs(bits), high - low);
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

  private List<Run> runs(QuoteBits bits) {
    Seeds seeds = new Seeds(index, quote, counts, low, high);
    seeds.vote();
    Places places = new Places(index, quote, bits, low, high, seeds, seeds.hasMore());
    if (seeds.hasMore() && places.leavesMuch()) {
      seeds.voteMore(places.explained());
      places = new Places(index, quote, bits, low, high, seeds, false);
    }
    if (!places.explainsMost() && seeds.voteForTriples()) {
      places = new Places(index, quote, bits, low, high, seeds, false);
    }
    return places.runs();
  }

  /** Returns the places where the quote stands as it is. */
  private List<Chain> exact() {
    int m = quote.size;
    if (m == 1) {
      return single();
    }
    int rarest = 0;
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] == 0) {
        return List.of();
      }
      rarest = counts[i] < counts[rarest] ? i : rarest;
    }
    List<Chain> found = new ArrayList<>();
    int bucket = bucket(rarest);
    int end = index.postingEnd(bucket);
    long budget = 4L * m + 1_000_000;
    for (int p = index.postingFrom(bucket, low);
        p < end && budget > 0 && found.size() < MOST_EXACT;
        p++) {
      int at = index.posting(p) - rarest;
      if (at >= low && at + m <= high) {
        int equal = index.equalWords(quote, 0, at, high);
        budget -= equal + 1;
        if (equal == m) {
          found.add(whole(at));
        }
      }
    }
    return found;
  }

  /** Returns a place of the whole quote, which is not weighed: nothing tells more. */
  private Chain whole(int at) {
    return new Chain(List.of(new Run(0, at, quote.size, 0)), 0);
  }

  /** A single word has no pair to be found by. */
  private List<Chain> single() {
    List<Chain> found = new ArrayList<>(2);
    int id = quote.ids[0];
    if (id >= 0) {
      int to = index.places().from(id, high);
      int from = index.places().from(id, low);
      for (int place = from; place < Math.min(to, from + MOST_EXACT); place++) {
        found.add(whole(index.places().position(place)));
      }
    }
    return found;
  }

  private int bucket(int i) {
    return index.bucket(quote.ids[i], quote.ids[i + 1]);
  }
}
