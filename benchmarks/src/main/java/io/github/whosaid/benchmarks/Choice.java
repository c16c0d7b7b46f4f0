package io.github.whosaid.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A conditional log-linear model that chooses one of several candidates by their binary features, with an L2 penalty, fitted by AdaGrad
 * in a fixed order. Not thread-safe.
 */
public final class Choice {

  private static final int PASSES = 30;
  private static final double PENALTY = 0.5;

  /** The penalty of each weight if all bear the same, or 0 where those of frequent features bear more. */
  private final double evenPenalty;
  private static final int RARE = 5;

  private final List<String> names;
  private final List<int[][]> examples = new ArrayList<>();
  private final List<boolean[]> answers = new ArrayList<>();
  private final double[] weights;
  private final int[] counts;

  /** Makes an empty fit over the named features. */
  public Choice(List<String> names) {
    this(names, 0);
  }

  /** Makes an empty fit over the named features, whose weights all bear the same penalty. */
  public Choice(List<String> names, double evenPenalty) {
    this.names = names;
    this.evenPenalty = evenPenalty;
    weights = new double[names.size()];
    counts = new int[names.size()];
  }

  /** Adds an example: the features of each candidate, and which one is right. */
  public void add(int[][] candidates, int answer) {
    boolean[] right = new boolean[candidates.length];
    right[answer] = true;
    add(candidates, right);
  }

  /** Adds an example of which several candidates may be right; one without a choice is left out. */
  public void add(int[][] candidates, boolean[] right) {
    int count = 0;
    for (boolean r : right) {
      count += r ? 1 : 0;
    }
    if (count == 0 || count == right.length) {
      return;
    }
    examples.add(candidates);
    answers.add(right);
    for (int[] features : candidates) {
      for (int f : features) {
        counts[f]++;
      }
    }
  }

  /** Fits the weights; features seen less than five times keep none. */
  public void fit() {
    double[] squares = new double[weights.length];
    double shrink = PENALTY / Math.max(1, examples.size());
    int n = examples.size();
    for (int pass = 0; pass < PASSES; pass++) {
      for (int k = 0, i = 0; k < n; k++, i = (i + Logistic.stride(n)) % n) {
        int[][] candidates = examples.get(i);
        double[] p = probabilities(candidates);
        boolean[] answer = answers.get(i);
        double share = 0;
        for (int c = 0; c < candidates.length; c++) {
          share += answer[c] ? p[c] : 0;
        }
        for (int c = 0; c < candidates.length; c++) {
          // Those that are right share the answer as they share the probability.
          double error = p[c] - (answer[c] ? p[c] / Math.max(share, 1e-12) : 0);
          for (int f : candidates[c]) {
            if (counts[f] >= RARE) {
              double penalty = evenPenalty > 0 ? evenPenalty / counts[f] : shrink;
              double gradient = error + penalty * weights[f];
              squares[f] += gradient * gradient;
              weights[f] -= 0.2 * gradient / (Math.sqrt(squares[f]) + 1e-6);
            }
          }
        }
      }
    }
    int right = 0;
    for (int i = 0; i < n; i++) {
      double[] p = probabilities(examples.get(i));
      int best = 0;
      for (int c = 1; c < p.length; c++) {
        best = p[c] > p[best] ? c : best;
      }
      right += answers.get(i)[best] ? 1 : 0;
    }
    System.err.printf(Locale.ROOT, "%d choices, %.1f %% right%n", n, 100.0 * right / Math.max(1, n));
  }

  private double[] probabilities(int[][] candidates) {
    double[] z = new double[candidates.length];
    for (int c = 0; c < z.length; c++) {
      for (int f : candidates[c]) {
        z[c] += weights[f];
      }
    }
    double max = Arrays.stream(z).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < z.length; c++) {
      z[c] = Math.exp(z[c] - max);
      sum += z[c];
    }
    for (int c = 0; c < z.length; c++) {
      z[c] /= sum;
    }
    return z;
  }

  /** Writes the table: a header that names the program, then name and weight of each feature that weighs anything. */
  public void write(Path file, String title, Class<?> program) throws IOException {
    Logistic.write(file, title, program, names, weights);
  }
}
