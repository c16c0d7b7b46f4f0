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
}
