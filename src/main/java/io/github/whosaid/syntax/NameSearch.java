package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.Weights;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Parts the capitalised runs of a text into titles, names and other words by the best of all ways,
 * once by the runs alone and once more with what was found in the others. What a stretch scores by
 * itself is reckoned once. Not thread-safe; one for each text.
 */
final class NameSearch {

  /** In a long run, as of a heading or a shout, no name has more, so that it costs little. */
  private static final int LONGEST_IN_LONG = 5;

  private static final int LONG = 14;
  private static final int LABELS = NameLabel.COUNT;

  private final NameModel model;
  private final NameFeatures features;

  // The labels that each stretch may have, and what each label scores, in the order in which the
  // stretches are met. Those that may have none have no scores.
  private byte[] allowed;
  private double[] scores;
  private int stretches;
  private int stretch;
  private int row;

  // The best way to each token of a run with each label at its left, and its last stretch.
  private final double[] best;
  private final double[] margin;
  private final byte[] from;
  private final byte[] before;

  private final double[] seen = new double[LABELS];
  private final double[] into = new double[LABELS];
  private final byte[] left = new byte[LABELS];

  NameSearch(NameModel model, NameFeatures features) {
    this.model = model;
    this.features = features;
    NameRuns runs = features.runs();
    int longest = 0;
    int words = 0;
    for (int r = 0; r < runs.size(); r++) {
      int n = runs.end(r) - runs.first(r);
      longest = Math.max(longest, n);
      words += n;
    }
    best = new double[(longest + 1) * LABELS];
    margin = new double[best.length];
    from = new byte[best.length];
    before = new byte[best.length];
    allowed = new byte[words * 2];
    scores = new double[words * 3 / 2 * LABELS];
  }

  /**
   * Parts all runs.
   *
   * @param votes how the runs were parted before; null for each run by itself
   */
  RunParts part(@Nullable NameVotes votes) {
    boolean scored = stretches > 0;
    stretch = 0;
    row = 0;
    RunParts parts = new RunParts(features.runs().size() * 3 / 2);
    for (int r = 0; r < features.runs().size(); r++) {
      part(r, votes, scored, parts);
    }
    stretches = stretch;
    return parts;
  }

  private void part(int run, @Nullable NameVotes votes, boolean scored, RunParts parts) {
    int first = features.runs().first(run);
    int n = features.runs().end(run) - first;
    int longest = n > LONG ? LONGEST_IN_LONG : NameModel.LONGEST;
    Arrays.fill(best, 0, (n + 1) * LABELS, Double.NEGATIVE_INFINITY);
    Arrays.fill(from, 0, (n + 1) * LABELS, (byte) 0);
    Arrays.fill(before, 0, (n + 1) * LABELS, (byte) 0);
    best[NameLabel.NONE.ordinal()] = 0;
    for (int b = 0; b < n; b++) {
      step(b);
      int end = Math.min(n, b + longest);
      for (int e = b + 1; e <= end; e++) {
        if (!scored) {
          score(run, first + b, first + e);
        }
        int labels = allowed[stretch++];
        if (labels == 0) {
          continue;
        }
        System.arraycopy(scores, row, seen, 0, LABELS);
        row += LABELS;
        if (votes != null) {
          model.add(features.elsewhere(votes, first + b, first + e), seen, 0);
        }
        reach(b, e, labels);
      }
    }
    trace(first, n, parts);
  }

  /** Reckons and keeps what a stretch scores by itself. */
  private void score(int run, int first, int end) {
    int labels = NameModel.allowed(features.words(), first, end);
    if (stretch == allowed.length) {
      allowed = Arrays.copyOf(allowed, stretch + (stretch >> 1) + 8);
    }
    allowed[stretch] = (byte) labels;
    if (labels != 0) {
      if (row + LABELS > scores.length) {
        scores = Arrays.copyOf(scores, scores.length + (scores.length >> 1) + 8 * LABELS);
      }
      model.add(features.see(run, first, end), scores, row);
    }
  }

  /** The best way to a token and from it to a stretch with each label. */
  private void step(int b) {
    Arrays.fill(into, Double.NEGATIVE_INFINITY);
    for (int k = 0; k < LABELS; k++) {
      double way = best[b * LABELS + k];
      if (way == Double.NEGATIVE_INFINITY) {
        continue;
      }
      for (int l = 0; l < LABELS; l++) {
        double sum = way + model.step(k, l);
        if (sum > into[l]) {
          into[l] = sum;
          left[l] = (byte) k;
        }
      }
    }
  }

  private void reach(int b, int e, int labels) {
    double highest = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    int at = -1;
    for (int l = 0; l < LABELS; l++) {
      if ((labels >> l & 1) != 0) {
        if (seen[l] > highest) {
          second = highest;
          highest = seen[l];
          at = l;
        } else {
          second = Math.max(second, seen[l]);
        }
      }
    }
    for (int l = 0; l < LABELS; l++) {
      int cell = e * LABELS + l;
      if ((labels >> l & 1) != 0 && into[l] + seen[l] > best[cell]) {
        best[cell] = into[l] + seen[l];
        margin[cell] = seen[l] - (l == at ? second : highest);
        from[cell] = (byte) b;
        before[cell] = left[l];
      }
    }
  }

  private void trace(int first, int n, RunParts parts) {
    int label = 0;
    for (int l = 1; l < LABELS; l++) {
      label = best[n * LABELS + l] > best[n * LABELS + label] ? l : label;
    }
    int at = parts.size();
    for (int e = n; e > 0; ) {
      int cell = e * LABELS + label;
      parts.add(first + from[cell], first + e, label, Weights.probability(margin[cell]));
      label = before[cell];
      e = from[cell];
    }
    parts.reverse(at);
  }
}
