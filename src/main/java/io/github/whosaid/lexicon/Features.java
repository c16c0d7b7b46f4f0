package io.github.whosaid.lexicon;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The active features of one decision of a log-linear score, by number. Not thread-safe. */
public final class Features {

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
