package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.QuotationKind;
import java.util.List;

/**
 * How sure it is that the right mention was chosen: a logistic score over the choice's own
 * probability and what was chosen. Not thread-safe.
 */
final class Confidence {

  /** Bounds of the buckets of a probability; what is said for sure is seldom quite sure. */
  private static final double[] CHOICE = {
    0.3, 0.45, 0.6, 0.75, 0.85, 0.92, 0.96, 0.98, 0.99, 0.997
  };

  private static final double[] QUOTATION = {0.5, 0.65, 0.8, 0.9, 0.96};

  private static final Features.Names NAMES = new Features.Names();
  private static final int BIAS = NAMES.one("bias");
  private static final int CHOSEN = NAMES.buckets("choice", CHOICE.length + 1);
  private static final int REPORTED = NAMES.buckets("quotation", QUOTATION.length + 1);
  private static final int SLOT = NAMES.each("slot", Slot.class);
  private static final int PATTERN = NAMES.each("pattern", CuePattern.class);
  private static final int KIND = NAMES.each("kind", CandidateKind.class);
  private static final int WORDS = NAMES.each("words", QuotationKind.class);
  private static final int NESTED = NAMES.one("nested");
  private static final Weights WEIGHTS =
      Weights.read(Confidence.class, "confidence.tsv", NAMES.all());

  private final Features f = new Features(WEIGHTS);

  static List<String> names() {
    return NAMES.all();
  }

  /** Returns the probability that the mention names the speaker. */
  double of(Reported r, Slot slot, CandidateKind kind, double choice) {
    read(r, slot, kind, choice);
    return Weights.probability(f.score());
  }

  /** Returns the active features, for the fitting of weights. */
  int[] features(Reported r, Slot slot, CandidateKind kind, double choice) {
    read(r, slot, kind, choice);
    return f.toArray();
  }

  private void read(Reported r, Slot slot, CandidateKind kind, double choice) {
    f.clear();
    f.add(BIAS);
    f.add(CHOSEN + bucket(choice, CHOICE));
    f.add(REPORTED + bucket(r.confidence(), QUOTATION));
    f.add(SLOT + slot.ordinal());
    f.add(PATTERN + r.pattern().ordinal());
    f.add(KIND + kind.ordinal());
    f.add(WORDS + r.kind().ordinal());
    f.addIf(r.parent() >= 0, NESTED);
  }

  private static int bucket(double probability, double[] bounds) {
    int i = 0;
    while (i < bounds.length && probability >= bounds[i]) {
      i++;
    }
    return i;
  }
}
