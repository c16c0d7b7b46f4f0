package io.github.whosaid.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The active features of one decision of a log-linear score, by number. Not thread-safe. */
public final class Features {

  /** Names features and gives them numbers, while a class is loaded. */
  public static final class Names {
    private final List<String> names = new ArrayList<>();

    /** Starts without names. */
    public Names() {}

    /** Returns the number of one feature. */
    public int one(String name) {
      names.add(name);
      return names.size() - 1;
    }

    /** Returns the number of the first of a row of features, one for each value. */
    public <E extends Enum<E>> int each(String name, Class<E> values) {
      int first = names.size();
      for (E value : values.getEnumConstants()) {
        names.add(name + "=" + value);
      }
      return first;
    }

    /** Returns the number of the first of a matrix of features, one for each pair of values. */
    public <E extends Enum<E>, F extends Enum<F>> int each(
        String name, Class<E> rows, Class<F> columns) {
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
    public int buckets(String name, int count) {
      int first = names.size();
      for (int i = 0; i < count; i++) {
        names.add(name + "=" + i);
      }
      return first;
    }

    /** Returns the names in the order of their numbers. */
    public List<String> all() {
      return List.copyOf(names);
    }
  }

  private int[] active = new int[16];
  private int count;
  private final @Nullable Weights weights;
  private double score;

  /** Starts without active features. */
  public Features() {
    weights = null;
  }

  /** Starts without active features; each that is added adds its weight to {@link #score()}. */
  public Features(Weights weights) {
    this.weights = weights;
  }

  /** Forgets all features. */
  public void clear() {
    count = 0;
    score = 0;
  }

  /** Makes a feature active. */
  public void add(int feature) {
    if (count == active.length) {
      active = Arrays.copyOf(active, count * 2);
    }
    active[count++] = feature;
    if (weights != null) {
      score += weights.of(feature);
    }
  }

  /** Makes a feature active on a condition. */
  public void addIf(boolean condition, int feature) {
    if (condition) {
      add(feature);
    }
  }

  /** Returns the bucket of a length: 0, 1, 2, 3, 4-5, 6-8, 9-13, 14-22, 23 and more. */
  public static int bucket(int length) {
    if (length <= 3) {
      return Math.max(0, length);
    }
    return length <= 5 ? 4 : length <= 8 ? 5 : length <= 13 ? 6 : length <= 22 ? 7 : 8;
  }

  /** How many buckets {@link #bucket} tells apart. */
  public static final int BUCKETS = 9;

  /** Returns the numbers of the active features. */
  public int[] toArray() {
    return Arrays.copyOf(active, count);
  }

  /** Returns the sum of the weights that the features were given with, zero without weights. */
  public double score() {
    return score;
  }

  /**
   * Adds the weights of the active features to a pair of sums.
   *
   * @param at where the pair begins in {@code sums}
   * @param weights of each feature in turn, a pair for each
   */
  public void addTo(long[] sums, int at, long[] weights) {
    long one = 0;
    long other = 0;
    for (int i = 0; i < count; i++) {
      int first = 2 * active[i];
      one += weights[first];
      other += weights[first + 1];
    }
    sums[at] += one;
    sums[at + 1] += other;
  }

  /** Returns the sum of the weights of the active features. */
  public double score(Weights weights) {
    return weights.score(active, count);
  }
}
