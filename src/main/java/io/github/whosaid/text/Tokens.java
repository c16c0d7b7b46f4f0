package io.github.whosaid.text;

import java.util.Arrays;

/** Token arrays while they grow. Not thread-safe. */
final class Tokens {
  int size;
  int[] start;
  int[] end;
  int[] id;
  byte[] kind;
  byte[] shape;

  /** Bits of {@link #flags}. */
  static final int SPACE_BEFORE = 1;

  static final int PARAGRAPH_BEFORE = 2;
  static final int DOUBLE_MARK = 4;
  static final int OPENS = 8;
  static final int CLOSES = 16;
  static final int CURLY = 32;
  byte[] flags;

  Tokens(int textLength) {
    int guess = Math.max(16, textLength / 5);
    start = new int[guess];
    end = new int[guess];
    id = new int[guess];
    kind = new byte[guess];
    shape = new byte[guess];
    flags = new byte[guess];
  }

  void add(int from, int to, TokenKind tokenKind, Shape tokenShape, int formId, int bits) {
    if (size == start.length) {
      int length = size + (size >> 1) + 16;
      start = Arrays.copyOf(start, length);
      end = Arrays.copyOf(end, length);
      id = Arrays.copyOf(id, length);
      kind = Arrays.copyOf(kind, length);
      shape = Arrays.copyOf(shape, length);
      flags = Arrays.copyOf(flags, length);
    }
    start[size] = from;
    end[size] = to;
    kind[size] = (byte) tokenKind.ordinal();
    shape[size] = (byte) tokenShape.ordinal();
    id[size] = formId;
    flags[size] = (byte) bits;
    size++;
  }
}
