package io.github.whosaid.syntax;

import java.util.Arrays;

/** A column of integers that grows. Not thread-safe while it is written to. */
final class Column {

  private int[] cells;
  private int size;

  Column(int expected) {
    cells = new int[Math.max(8, expected)];
  }

  int size() {
    return size;
  }

  int get(int row) {
    return cells[row];
  }

  void set(int row, int value) {
    cells[row] = value;
  }

  void add(int value) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, size + (size >> 1));
    }
    cells[size++] = value;
  }

  void dropLast() {
    size--;
  }

  /** Turns the order of the rows from one on. */
  void reverse(int from) {
    for (int i = from, k = size - 1; i < k; i++, k--) {
      int cell = cells[i];
      cells[i] = cells[k];
      cells[k] = cell;
    }
  }
}
