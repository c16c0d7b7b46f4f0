package io.github.whosaid.verification;

import java.util.Arrays;

/**
 * The way from the reference to the quote, step by step in the order of the quote: words kept,
 * replaced, added, left out. Between two steps the position in the reference may jump; what lies
 * between is left out too, or, where it jumps back, was passed before.
 */
final class Alignment {

  static final byte KEEP = 0;
  static final byte REPLACE = 1;
  static final byte ADD = 2;
  static final byte LEAVE = 3;

  private byte[] types = new byte[64];
  private int[] quotes = new int[64];
  private int[] positions = new int[64];
  private int size;

  int size() {
    return size;
  }

  byte type(int step) {
    return types[step];
  }

  /** Returns the word of the quote; for a word left out the one before which it was. */
  int quote(int step) {
    return quotes[step];
  }

  /** Returns the position in the index; -1 for an added word. */
  int position(int step) {
    return positions[step];
  }

  void add(byte type, int quote, int position) {
    if (size == types.length) {
      types = Arrays.copyOf(types, size * 2);
      quotes = Arrays.copyOf(quotes, size * 2);
      positions = Arrays.copyOf(positions, size * 2);
    }
    types[size] = type;
    quotes[size] = quote;
    positions[size++] = type == ADD ? -1 : position;
  }
}
