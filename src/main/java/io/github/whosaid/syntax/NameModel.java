package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parts a capitalised run into titles, names and other words: the best of all ways by a log-linear
 * score over whole stretches and their left neighbours' labels. Immutable and thread-safe.
 */
final class NameModel {

  /** No title or name has more tokens. */
  static final int LONGEST = 9;

  /** In a long run, as of a heading or a shout, no name has more, so that it costs little. */
  private static final int LONGEST_IN_LONG = 5;

  private static final int LONG = 14;

  private static final int LONGEST_TITLE = 5;

  private static final int LABELS = NameLabel.COUNT;
  private static final NameLabel[] LABEL = NameLabel.values();

  private static final int PERSON = 1 << NameLabel.PERSON.ordinal();
  private static final int NAMES =
      (1 << LABELS) - 1 & ~(1 << NameLabel.NONE.ordinal()) & ~(1 << NameLabel.TITLE.ordinal());

  private final double[] weights;

  NameModel(double[] weights) {
    this.weights = weights;
  }

  private static final class Holder {
    static final NameModel ENGLISH = read();
  }

  /** The score for English texts, read once. */
  static NameModel english() {
    return Holder.ENGLISH;
  }

  private static NameModel read() {
    List<String> names = NameFeatures.names();
    Map<String, Integer> numbers = new HashMap<>(names.size() * 2);
    for (int f = 0; f < names.size(); f++) {
      numbers.put(names.get(f), f);
    }
    double[] weights = new double[names.size() * LABELS];
    for (Table.Row row : Table.read(NameModel.class, "names.tsv", LABELS + 1, LABELS + 1)) {
      Integer feature = numbers.get(row.cell(0));
      if (feature == null) {
        throw row.fault("no feature \"" + row.cell(0) + "\"");
      }
      for (int l = 0; l < LABELS; l++) {
        String cell = row.cell(l + 1);
        try {
          weights[feature * LABELS + l] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
        } catch (NumberFormatException e) {
          throw new IllegalStateException(row.fault("no number: \"" + cell + "\"").getMessage(), e);
        }
      }
    }
    return new NameModel(weights);
  }

  /** The labels that a stretch may have, a bit each. */
  static int allowed(RunWords words, int first, int end) {
    if (words.continuesEntry(first) || words.continuesEntry(end)) {
      return 0;
    }
    if (words.isInnerParticle(first)) {
      return 0; // "Moll de la Cruz" is one name or none
    }
    int labels = end - first == 1 ? 1 << NameLabel.NONE.ordinal() : 0;
    if (end - first == 1 && words.isGroup(first)) {
      return labels | 1 << NameLabel.GROUP.ordinal();
    }
    if (words.mayBeName(first, end)) {
      labels |= words.hasTitleInside(first, end) ? NAMES & ~PERSON : NAMES;
      if (end - first <= LONGEST_TITLE && words.mayBeTitle(first, end)) {
        labels |= 1 << NameLabel.TITLE.ordinal();
      }
    }
    return labels;
  }

  /**
   * A part of a run with its label.
   *
   * @param certainty how much better the label is than the next for the same words, from 0.5 to 1
   */
  record Part(int first, int end, NameLabel label, double certainty) {}

  private double step(int left, int label) {
    return weights[NameFeatures.step(LABEL[left]) * LABELS + label];
  }

  /** Parts all runs; the parts come in text order. */
  List<Part> part(NameFeatures features) {
    List<Part> parts = new ArrayList<>();
    for (int r = 0; r < features.runs().size(); r++) {
      part(features, r, parts);
    }
    return parts;
  }

  private void part(NameFeatures features, int run, List<Part> parts) {
    int first = features.runs().first(run);
    int n = features.runs().end(run) - first;
    int longest = n > LONG ? LONGEST_IN_LONG : LONGEST;
    // The best way to each token with each label at its left, and its last stretch.
    double[][] best = new double[n + 1][LABELS];
    double[][] own = new double[n + 1][LABELS];
    int[][] from = new int[n + 1][LABELS];
    int[][] before = new int[n + 1][LABELS];
    for (double[] row : best) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    best[0][NameLabel.NONE.ordinal()] = 0;
    double[] scores = new double[LABELS];
    double[] into = new double[LABELS];
    int[] left = new int[LABELS];
    for (int b = 0; b < n; b++) {
      for (int l = 0; l < LABELS; l++) {
        into[l] = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < LABELS; k++) {
          double sum = best[b][k] + step(k, l);
          if (sum > into[l]) {
            into[l] = sum;
            left[l] = k;
          }
        }
      }
      for (int e = b + 1; e <= Math.min(n, b + longest); e++) {
        int allowed = allowed(features.words(), first + b, first + e);
        if (allowed == 0) {
          continue;
        }
        features.see(run, first + b, first + e).sums(weights, scores);
        for (int l = 0; l < LABELS; l++) {
          if ((allowed >> l & 1) != 0 && into[l] + scores[l] > best[e][l]) {
            best[e][l] = into[l] + scores[l];
            own[e][l] = margin(scores, l, allowed);
            from[e][l] = b;
            before[e][l] = left[l];
          }
        }
      }
    }
    int label = 0;
    for (int l = 1; l < LABELS; l++) {
      label = best[n][l] > best[n][label] ? l : label;
    }
    int at = parts.size();
    for (int e = n; e > 0; ) {
      int b = from[e][label];
      parts.add(at, new Part(first + b, first + e, LABEL[label], own[e][label]));
      label = before[e][label];
      e = b;
    }
  }

  private static double margin(double[] scores, int label, int allowed) {
    double next = Double.NEGATIVE_INFINITY;
    for (int l = 0; l < LABELS; l++) {
      if (l != label && (allowed >> l & 1) != 0) {
        next = Math.max(next, scores[l]);
      }
    }
    return next == Double.NEGATIVE_INFINITY ? 1 : Weights.probability(scores[label] - next);
  }
}
