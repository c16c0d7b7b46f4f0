package io.github.whosaid.search;

import io.github.whosaid.text.WordScanner;
import java.util.Arrays;

/**
 * Numbers the distinct words of a library. Words are kept in one pool of characters, so that a word
 * costs its letters and some twenty bytes. Written by one thread while the index is built, then
 * only read.
 */
public final class Dictionary {

  /** Returned for a word that the library does not have. */
  static final int UNKNOWN = -1;

  private int[] slots = new int[1 << 12];
  private int[] hashes = new int[1 << 10];
  private int[] offsets = new int[(1 << 10) + 1];
  private int[] counts = new int[1 << 10];
  private char[] pool = new char[1 << 13];
  private int size;

  int size() {
    return size;
  }

  /** Returns how often a word stands in the library. */
  public int count(int id) {
    return counts[id];
  }

  public String word(int id) {
    return new String(pool, offsets[id], offsets[id + 1] - offsets[id]);
  }

  public int length(int id) {
    return offsets[id + 1] - offsets[id];
  }

  /** Returns how many characters a word has in common with another at its beginning. */
  public int sharedPrefix(int id, String other) {
    int from = offsets[id];
    int shorter = Math.min(length(id), other.length());
    int shared = 0;
    while (shared < shorter && pool[from + shared] == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** Returns the number of the scanner's word, or {@link #UNKNOWN}. */
  int find(WordScanner scanner) {
    int hash = scanner.hash();
    int mask = slots.length - 1;
    for (int slot = spread(hash) & mask; slots[slot] != 0; slot = (slot + 1) & mask) {
      if (is(slots[slot] - 1, hash, scanner.folded(), scanner.length())) {
        return slots[slot] - 1;
      }
    }
    return UNKNOWN;
  }

  /** Returns the number of the scanner's word, a new one where it is new, and counts it. */
  int add(WordScanner scanner) {
    int hash = scanner.hash();
    int mask = slots.length - 1;
    int slot = spread(hash) & mask;
    while (slots[slot] != 0) {
      int id = slots[slot] - 1;
      if (is(id, hash, scanner.folded(), scanner.length())) {
        counts[id]++;
        return id;
      }
      slot = (slot + 1) & mask;
    }
    return insert(slot, hash, scanner.folded(), scanner.length());
  }

  private int insert(int slot, int hash, char[] word, int length) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
      offsets = Arrays.copyOf(offsets, size * 2 + 1);
    }
    int from = offsets[size];
    if (from + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(from + length, pool.length + (pool.length >> 1)));
    }
    System.arraycopy(word, 0, pool, from, length);
    offsets[size + 1] = from + length;
    hashes[size] = hash;
    counts[size] = 1;
    slots[slot] = ++size;
    if (size * 2 > slots.length) {
      grow();
    }
    return size - 1;
  }

  private void grow() {
    int[] wider = new int[slots.length * 2];
    int mask = wider.length - 1;
    for (int id = 0; id < size; id++) {
      int slot = spread(hashes[id]) & mask;
      while (wider[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      wider[slot] = id + 1;
    }
    slots = wider;
  }

  private boolean is(int id, int hash, char[] word, int length) {
    if (hashes[id] != hash || offsets[id + 1] - offsets[id] != length) {
      return false;
    }
    int from = offsets[id];
    for (int i = 0; i < length; i++) {
      if (pool[from + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B9;
    return h ^ h >>> 15;
  }

  long bytes() {
    return 4L * (slots.length + hashes.length + offsets.length + counts.length) + 2L * pool.length;
  }
}
