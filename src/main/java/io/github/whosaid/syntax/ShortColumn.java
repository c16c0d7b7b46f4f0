package io.github.whosaid.syntax;

import java.util.Arrays;

/**
 * A column of small integers that grows, such as the distances between tokens of a sentence. Not
 * thread-safe while it is written to.
 */
final class ShortColumn {

  private short[] cells;
  private int size;

  ShortColumn(int expected) {
    cells = new short[Math.max(8, expected)];
  }

  int get(int row) {
    return cells[row];
  }

  void set(int row, int value) {
    cells[row] = (short) value;
  }

  void add(int value) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size + (size >> 1));
    }
    cells[size++] = (short) value;
  }

  void dropLast() {
    size--;
  }

  /** Turns the order of the rows from one on. */
  void reverse(int from) {
    for (int i = from, k = size - 1; i < k; i++, k--) {
      short cell = cells[i];
      cells[i] = cells[k];
      cells[k] = cell;
    }
  }
}
