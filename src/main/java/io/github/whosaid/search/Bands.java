package io.github.whosaid.search;

/** Tells whether the votes of several pairs of a quote stand near each other. */
final class Bands {

  /** Places whose starts differ by no more than two to the power of this are neighbours. */
  private static final int BAND = 5;

  private static final int SEVERAL = -1;

  private final int mask;

  /** The band of each entry and behind it the pair that it has votes of, and one more. */
  private final int[] entries;

  Bands(int size) {
    mask = Integer.highestOneBit(Math.max(1, size)) * 4 - 1;
    entries = new int[2 * mask + 2];
  }

  void read(Seeds votes) {
    for (int v = 0; v < votes.size(); v++) {
      int entry = entry(votes.line(v) >> BAND);
      int pair = votes.pair(v) + 1;
      int known = entries[entry + 1];
      entries[entry] = votes.line(v) >> BAND;
      entries[entry + 1] = known == 0 || known == pair ? pair : SEVERAL;
    }
  }

  private int entry(int band) {
    int entry = band * 0x9E3779B9 >>> 7 & mask;
    while (entries[2 * entry + 1] != 0 && entries[2 * entry] != band) {
      entry = entry + 1 & mask;
    }
    return 2 * entry;
  }

  /** Returns whether a vote of another pair stands near a vote of this one. */
  boolean hasOther(int line, int pair) {
    int band = line >> BAND;
    return isOther(band, pair) || isOther(band - 1, pair) || isOther(band + 1, pair);
  }

  private boolean isOther(int band, int pair) {
    int known = entries[entry(band) + 1];
    return known != 0 && known != pair + 1;
  }
}
