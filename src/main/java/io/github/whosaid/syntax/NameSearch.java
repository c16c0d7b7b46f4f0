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

  /** The score of a way that there is not. */
  private static final int NOWHERE = Integer.MIN_VALUE / 2;

  private final NameModel model;
  private final NameFeatures features;

  // The labels that each stretch may have, and what each label scores, in the order in which the
  // stretches are met. Those that may have none have no scores.
  private byte[] allowed;
  private long[] scores;
  private int stretches;
  private int stretch;
  private int row;

  // The best way to each token of a run with each label at its left, and its last stretch.
  private final int[] best;
  private final int[] margin;
  private final byte[] from;
  private final byte[] before;

  private final long[] packed = new long[NameModel.WIDTH];
  private final int[] seen = new int[LABELS];
  private final int[] into = new int[LABELS];
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
    best = new int[(longest + 1) * LABELS];
    margin = new int[best.length];
    from = new byte[best.length];
    before = new byte[best.length];
    allowed = new byte[words * 2];
    scores = new long[words * 3 / 2 * NameModel.WIDTH];
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
    Arrays.fill(best, 0, (n + 1) * LABELS, NOWHERE);
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
        System.arraycopy(scores, row, packed, 0, NameModel.WIDTH);
        row += NameModel.WIDTH;
        if (votes != null) {
          model.add(features.elsewhere(votes, first + b, first + e), packed, 0);
        }
        NameModel.unpack(packed, 0, seen);
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
      if (row == scores.length) {
        scores = Arrays.copyOf(scores, (row + row / 2 & -NameModel.WIDTH) + 8 * NameModel.WIDTH);
      }
      model.add(features.see(run, first, end), scores, row);
    }
  }

  /** The best way to a token and from it to a stretch with each label. */
  private void step(int b) {
    Arrays.fill(into, NOWHERE);
    for (int k = 0; k < LABELS; k++) {
      int way = best[b * LABELS + k];
      if (way == NOWHERE) {
        continue;
      }
      for (int l = 0; l < LABELS; l++) {
        int sum = way + model.step(k, l);
        if (sum > into[l]) {
          into[l] = sum;
          left[l] = (byte) k;
        }
      }
    }
  }

  private void reach(int b, int e, int labels) {
    int highest = NOWHERE;
    int second = NOWHERE;
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
      if ((labels >> l & 1) != 0 && into[l] != NOWHERE && into[l] + seen[l] > best[cell]) {
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
      parts.add(
          first + from[cell],
          first + e,
          label,
          Weights.probability(margin[cell] / (double) NameModel.ONE));
      label = before[cell];
      e = from[cell];
    }
    parts.reverse(at);
  }
}
