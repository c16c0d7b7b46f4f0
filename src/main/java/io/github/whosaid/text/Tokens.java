package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
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
    int guess = Math.max(16, textLength / 4);
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

  /** Ids of words that the lexicon lacks, numbered from its size, for one text. */
  static final class Strangers {
    private final int base;
    private int count;
    private int[] slots = new int[256];
    private int[] hashes = new int[128];
    private int[] starts = new int[128];
    private char[] chars = new char[1024];
    private int used;

    Strangers(Lexicon lexicon) {
      base = lexicon.size();
    }

    int id(char[] form, int length, int hash) {
      int at = hash & (slots.length - 1);
      for (int known = slots[at]; known != 0; known = slots[at]) {
        if (hashes[known - 1] == hash && same(known - 1, form, length)) {
          return base + known - 1;
        }
        at = (at + 1) & (slots.length - 1);
      }
      return add(form, length, hash, at);
    }

    private int add(char[] form, int length, int hash, int at) {
      if (count + 1 >= starts.length) {
        starts = Arrays.copyOf(starts, starts.length * 2);
        hashes = Arrays.copyOf(hashes, hashes.length * 2);
      }
      if (used + length > chars.length) {
        chars = Arrays.copyOf(chars, Math.max(chars.length * 2, used + length));
      }
      System.arraycopy(form, 0, chars, used, length);
      starts[count] = used;
      used += length;
      starts[count + 1] = used;
      hashes[count] = hash;
      slots[at] = ++count;
      if (count * 2 > slots.length) {
        grow();
      }
      return base + count - 1;
    }

    private void grow() {
      slots = new int[slots.length * 2];
      for (int i = 0; i < count; i++) {
        int at = hashes[i] & (slots.length - 1);
        while (slots[at] != 0) {
          at = (at + 1) & (slots.length - 1);
        }
        slots[at] = i + 1;
      }
    }

    private boolean same(int stranger, char[] form, int length) {
      int from = starts[stranger];
      if (starts[stranger + 1] - from != length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (chars[from + i] != form[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
