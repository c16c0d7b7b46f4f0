package io.github.whosaid.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Logistic regression over sets of binary features with an L2 penalty, fitted by AdaGrad in a fixed order: the same examples give the
 * same weights. Not thread-safe.
 */
public final class Logistic {

  private static final int PASSES = 60;
  private static final double PENALTY = 1.0;

  private final double penalty;
  private static final int RARE = 5;

  private final List<String> names;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final double[] weights;
  private final int[] counts;

  /** Makes an empty fit over the named features. */
  public Logistic(List<String> names) {
    this(names, PENALTY);
  }

  /** Makes an empty fit over the named features with a penalty of one's own. */
  public Logistic(List<String> names, double penalty) {
    this.names = names;
    this.penalty = penalty;
    weights = new double[names.size()];
    counts = new int[names.size()];
  }

  /** Adds an example: its active features, and whether it is right. */
  public void add(int[] features, boolean right) {
    examples.add(features);
    labels.add(right);
    for (int f : features) {
      counts[f]++;
    }
  }

  /** Fits the weights; features seen less than five times keep none. */
  public void fit() {
    double[] squares = new double[weights.length];
    double shrink = penalty / Math.max(1, examples.size());
    for (int pass = 0; pass < PASSES; pass++) {
      // A fixed stride visits all examples in a mixed order.
      int n = examples.size();
      int stride = stride(n);
      for (int k = 0, i = 0; k < n; k++, i = (i + stride) % n) {
        int[] features = examples.get(i);
        double z = 0;
        for (int f : features) {
          z += weights[f];
        }
        double error = 1 / (1 + Math.exp(-z)) - (labels.get(i) ? 1 : 0);
        for (int f : features) {
          if (counts[f] >= RARE) {
            double gradient = error + shrink * weights[f] * n / counts[f];
            squares[f] += gradient * gradient;
            weights[f] -= 0.2 * gradient / (Math.sqrt(squares[f]) + 1e-6);
          }
        }
      }
    }
    int right = 0;
    for (int i = 0; i < examples.size(); i++) {
      right += probability(i) >= 0.5 == labels.get(i) ? 1 : 0;
    }
    System.err.printf(
        Locale.ROOT, "%d examples, %.1f %% decided right%n", examples.size(), 100.0 * right / Math.max(1, examples.size()));
  }

  private double probability(int example) {
    return probability(examples.get(example));
  }

  /** Returns the probability that a choice of these active features is right. */
  public double probability(int[] features) {
    double z = 0;
    for (int f : features) {
      z += weights[f];
    }
    return 1 / (1 + Math.exp(-z));
  }

  /** Multiplies all weights: less than 1 moves each probability towards a half. */
  public Logistic scale(double factor) {
    for (int f = 0; f < weights.length; f++) {
      weights[f] *= factor;
    }
    return this;
  }

  static int stride(int n) {
    int stride = (int) (n * 0.6180339887) | 1;
    while (gcd(stride, Math.max(1, n)) != 1) {
      stride += 2;
    }
    return stride;
  }

  private static int gcd(int a, int b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** Writes the table: a header that names the program, then name and weight of each feature that weighs anything. */
  public void write(Path file, String title, Class<?> program) throws IOException {
    write(file, title, program, names, weights);
  }

  /** Writes the table likewise; the header tells what it was fitted on. */
  public void write(Path file, String title, Class<?> program, String fittedOn) throws IOException {
    write(file, title, program, fittedOn, names, weights);
  }

  static void write(Path file, String title, Class<?> program, List<String> names, double[] weights) throws IOException {
    write(file, title, program, "the training articles of PolNeAR 1.0", names, weights);
  }

  private static void write(Path file, String title, Class<?> program, String fittedOn, List<String> names, double[] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# " + title);
    lines.add(
        "# Columns: feature, weight. Fitted by benchmarks/ ("
            + program.getSimpleName()
            + ") on "
            + fittedOn
            + ".");
    for (int f = 0; f < weights.length; f++) {
      if (Math.abs(weights[f]) >= 0.005) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", names.get(f), weights[f]));
      }
    }
    Files.write(file, lines);
  }
}
