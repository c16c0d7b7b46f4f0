package io.github.whosaid.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The active features of one decision, by number. Not thread-safe. */
final class Features {

  /** Names features and gives them numbers, while a class is loaded. */
  static final class Names {
    private final List<String> names = new ArrayList<>();

    int one(String name) {
      names.add(name);
      return names.size() - 1;
    }

    /** Returns the number of the first of a row of features, one for each value. */
    <E extends Enum<E>> int each(String name, Class<E> values) {
      int first = names.size();
      for (E value : values.getEnumConstants()) {
        names.add(name + "=" + value);
      }
      return first;
    }

    /** Returns the number of the first of a matrix of features, one for each pair of values. */
    <E extends Enum<E>, F extends Enum<F>> int each(String name, Class<E> rows, Class<F> columns) {
      int first = names.size();
      for (E row : rows.getEnumConstants()) {
        for (F column : columns.getEnumConstants()) {
          names.add(name + "=" + row + "/" + column);
        }
      }
      return first;
    }

    /**
     * Returns the number of the first of a row of features, one for each of {@code count} buckets.
     */
    int buckets(String name, int count) {
      int first = names.size();
      for (int i = 0; i < count; i++) {
        names.add(name + "=" + i);
      }
      return first;
    }

    List<String> all() {
      return List.copyOf(names);
    }
  }

  int[] active = new int[32];
  int count;

  void clear() {
    count = 0;
  }

  void add(int feature) {
    if (count == active.length) {
      active = Arrays.copyOf(active, count * 2);
    }
    active[count++] = feature;
  }

  void addIf(boolean condition, int feature) {
    if (condition) {
      add(feature);
    }
  }

  /** Returns the bucket of a length: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-22, 23 and more. */
  static int bucket(int length) {
    if (length <= 3) {
      return Math.max(0, length);
    }
    return length <= 5 ? 4 : length <= 8 ? 5 : length <= 13 ? 6 : length <= 22 ? 7 : 8;
  }

  static final int BUCKETS = 9;
}
