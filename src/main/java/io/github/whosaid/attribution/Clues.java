package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.Table;

/** The weights of clues. Immutable and thread-safe. */
final class Clues {

  private final double[] weights;

  Clues(double[] weights) {
    this.weights = weights.clone();
  }

  private static final class Holder {
    static final Clues STANDARD = read();
  }

  static Clues standard() {
    return Holder.STANDARD;
  }

  private static Clues read() {
    double[] weights = new double[Clue.COUNT];
    boolean[] told = new boolean[weights.length];
    for (Table.Row row : Table.read(Clues.class, "coreference.tsv", 2, 2)) {
      try {
        int clue = Clue.valueOf(row.cell(0)).ordinal();
        weights[clue] = Double.parseDouble(row.cell(1));
        told[clue] = true;
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(
            row.fault("no clue or weight \"" + row.cell(0) + "\"").getMessage(), e);
      }
    }
    for (Clue clue : Clue.values()) {
      if (!told[clue.ordinal()]) {
        throw new IllegalStateException("coreference.tsv has no row for " + clue);
      }
    }
    return new Clues(weights);
  }

  /** Returns the sum of the clues' values, each by its weight. */
  double sum(double[] values) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return sum;
  }
}
