package io.github.whosaid.lexicon;

import java.util.Arrays;

/**
 * The sets of classes that the ids of a lexicon have, each once: tens of thousands of ids share a
 * few hundred. Immutable and thread-safe.
 */
final class ClassSets {

  private final char[] ofIds;
  private long[] classes = new long[1 << 11];
  private int count;

  /** Numbers the sets; the empty one has the number 0, whether an id has it or not. */
  ClassSets(long[] low, long[] high) {
    ofIds = new char[low.length];
    int[] slots = new int[1 << 12];
    int ignored = number(slots, 0, 0);
    for (int id = 0; id < ofIds.length; id++) {
      if (count * 2 > slots.length) {
        slots = rehashed(slots.length * 2);
      }
      ofIds[id] = (char) number(slots, low[id], high[id]);
    }
  }

  private int[] rehashed(int length) {
    int[] slots = new int[length];
    for (int set = 0; set < count; set++) {
      slots[slot(slots, classes[2 * set], classes[2 * set + 1])] = set + 1;
    }
    return slots;
  }

  /** The slot of a set, which holds one more than its number, or the free one for it. */
  private int slot(int[] slots, long low, long high) {
    long mixed = (low * 31 + high) * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & (slots.length - 1);
    while (slots[at] != 0
        && (classes[2 * slots[at] - 2] != low || classes[2 * slots[at] - 1] != high)) {
      at = (at + 1) & (slots.length - 1);
    }
    return at;
  }

  private int number(int[] slots, long low, long high) {
    int at = slot(slots, low, high);
    if (slots[at] == 0) {
      if (2 * count == classes.length) {
        classes = Arrays.copyOf(classes, classes.length * 2);
      }
      classes[2 * count] = low;
      classes[2 * count + 1] = high;
      slots[at] = ++count;
    }
    return slots[at] - 1;
  }

  /** The number of the set of each id. */
  char[] ofIds() {
    return ofIds;
  }

  /** The classes of each set, a bit each, two numbers for a set. */
  long[] classes() {
    return Arrays.copyOf(classes, 2 * count);
  }
}
