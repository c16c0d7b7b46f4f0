package io.github.whosaid.verification;

import java.util.List;

/**
 * Runs in the order of the quote that together are one place.
 *
 * @param runs one or more
 * @param bits how much they tell about the place
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
