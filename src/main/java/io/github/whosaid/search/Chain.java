package io.github.whosaid.search;

import java.util.List;

/**
 * Runs in the order of the quote that together are one place.
 *
 * @param runs one or more
 * @param bits how much they tell about the place
 */
public record Chain(List<Run> runs, int bits) {

  /** Gaps of more words than this are jumps. */
  public static final int NEAR = 30;

  /**
   * Equal words in the quote and in the index.
   *
   * @param quote the first word in the quote
   * @param position the first position in the index
   * @param length how many words
   * @param bits how much they tell about the place
   */
  public record Run(int quote, int position, int length, int bits) {

    /** Returns the word of the quote behind the last. */
    public int quoteEnd() {
      return quote + length;
    }

    /** Returns the position in the index behind the last. */
    public int end() {
      return position + length;
    }
  }

  /** Returns the first position in the index. */
  public int low() {
    int low = Integer.MAX_VALUE;
    for (Run run : runs) {
      low = Math.min(low, run.position());
    }
    return low;
  }

  /** Returns the position in the index behind the last. */
  public int high() {
    int high = 0;
    for (Run run : runs) {
      high = Math.max(high, run.end());
    }
    return high;
  }
}
