package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Table;

/**
 * The log-linear score by which capitalised runs are parted into titles, names and other words: of
 * whole stretches and their left neighbours' labels. Immutable and thread-safe.
 */
final class NameModel {

  /** No title or name has more tokens. */
  static final int LONGEST = 9;

  private static final int LONGEST_TITLE = 5;

  private static final int LABELS = NameLabel.COUNT;
  private static final NameLabel[] LABEL = NameLabel.values();

  private static final int PERSON = 1 << NameLabel.PERSON.ordinal();
  private static final int NAMES =
      (1 << LABELS) - 1 & ~(1 << NameLabel.NONE.ordinal()) & ~(1 << NameLabel.TITLE.ordinal());

  /** Scores are whole numbers of which so many are one. */
  static final int ONE = 100;

  /** So heavy is a feature at most, so that the sums of all that can be active fit. */
  private static final double HEAVIEST = 4;

  /** The scores of several labels stand in one number, so many bits each. */
  private static final int BITS = Short.SIZE;

  private static final int LABELS_IN_ONE = Long.SIZE / BITS;

  /** So many numbers hold the scores of all labels. */
  static final int WIDTH = 2;

  /** The scores of each feature, packed: most of the cost of a score is to fetch them. */
  private final long[] weights;

  private final int[] steps = new int[LABELS * LABELS];

  NameModel(double[] weights) {
    this.weights = new long[weights.length / LABELS * WIDTH];
    for (int i = 0; i < weights.length; i++) {
      int l = i % LABELS;
      this.weights[i / LABELS * WIDTH + l / LABELS_IN_ONE] +=
          (long) hundredths(weights[i]) << l % LABELS_IN_ONE * BITS;
    }
    int first = NameFeatures.step(LABEL[0]) * LABELS;
    for (int i = 0; i < steps.length; i++) {
      steps[i] = hundredths(weights[first + i]);
    }
  }

  private static int hundredths(double weight) {
    return (int) Math.round(Math.max(-HEAVIEST, Math.min(HEAVIEST, weight)) * ONE);
  }

  /** Unpacks the scores of all labels. */
  static void unpack(long[] packed, int at, int[] scores) {
    long rest = packed[at];
    for (int l = 0; l < LABELS; l++) {
      rest = l == LABELS_IN_ONE ? packed[at + 1] : rest;
      scores[l] = (short) rest;
      rest = (rest - scores[l]) >> BITS;
    }
  }

  private static final class Holder {
    static final NameModel ENGLISH = read();
  }

  /** The score for English texts, read once. */
  static NameModel english() {
    return Holder.ENGLISH;
  }

  private static NameModel read() {
    FeatureNames names = NameFeatures.numbers();
    double[] weights = new double[names.size() * LABELS];
    for (Table.Row row : Table.read(NameModel.class, "names.tsv", LABELS + 1, LABELS + 1)) {
      int feature = names.number(row.cell(0));
      if (feature < 0) {
        throw row.fault("no feature \"" + row.cell(0) + "\"");
      }
      for (int l = 0; l < LABELS; l++) {
        weights[feature * LABELS + l] = row.cell(l + 1).isEmpty() ? 0 : row.number(l + 1);
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
    }
    if (end - first <= LONGEST_TITLE && words.mayBeTitle(first, end)) {
      labels |= 1 << NameLabel.TITLE.ordinal();
    }
    return labels;
  }

  /** What a stretch with a label scores for the label of the stretch to its left. */
  int step(int left, int label) {
    return steps[left * LABELS + label];
  }

  /** Adds to packed sums, one for each label, what the active features score. */
  void add(Features active, long[] sums, int at) {
    active.addTo(sums, at, weights);
  }
}
