package io.github.whosaid.lexicon;

/**
 * The weights of a log-linear score, by the names of its features, from a table of name and weight.
 * A feature that the table lacks weighs nothing. Immutable and thread-safe.
 */
public final class Weights {

  private final double[] weights;

  private Weights(double[] weights) {
    this.weights = weights;
  }

  /**
   * Reads a table.
   *
   * @param owner the class beside whose package the resource lies
   * @param name the resource's name
   * @param features the names and numbers of all features
   * @throws IllegalStateException if a row names a feature that is not among them, or its weight is
   *     no number
   */
  public static Weights read(Class<?> owner, String name, FeatureNames features) {
    double[] weights = new double[features.size()];
    for (Table.Row row : Table.read(owner, name, 2, 2)) {
      int number = features.number(row.cell(0));
      if (number < 0) {
        throw row.fault("no feature \"" + row.cell(0) + "\"");
      }
      weights[number] = row.number(1);
    }
    return new Weights(weights);
  }

  /** Returns the weight of a feature. */
  public double of(int feature) {
    return weights[feature];
  }

  /** Returns the sum of the weights of the features. */
  public double score(int[] features, int count) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += weights[features[i]];
    }
    return sum;
  }

  /** Returns the probability that belongs to a score. */
  public static double probability(double score) {
    return 1 / (1 + Math.exp(-score));
  }
}
