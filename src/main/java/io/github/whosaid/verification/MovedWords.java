package io.github.whosaid.verification;

import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.verification.Diff.Judged;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words of a diff that only stand in another order. Words that moved past one to three
 * kept words look like words left out here and added there: such neighbours are judged as one
 * change. Thread-safe if the comparison is.
 */
final class MovedWords {

  private final Comparison comparison;

  MovedWords(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * Gives both halves of each move the reason that they have as one change.
   *
   * @param changes all changes of the diff, in order; those that moved are replaced
   * @param judged what each of them was found to be; those that moved are replaced
   */
  void settle(List<WordChange> changes, List<Judged> judged) {
    for (int i = 0; i + 2 < judged.size(); i++) {
      Judged a = judged.get(i);
      Judged b = judged.get(i + 2);
      Judged kept = judged.get(i + 1);
      if (a.reason().isMaterial()
          && b.reason().isMaterial()
          && a.reason() != ChangeReason.SPLICE
          && b.reason() != ChangeReason.SPLICE
          && kept.reason() == ChangeReason.NONE
          && changes.get(i + 1).kind() == WordChange.Kind.KEPT
          && !kept.words().isEmpty()) {
        ChangeReason both =
            comparison.compare(
                joined(a.words(), kept.words(), b.words()),
                joined(a.quoted(), kept.quoted(), b.quoted()));
        if (!both.isMaterial()) {
          ChangeReason reason = both == ChangeReason.NONE ? ChangeReason.ORDER : both;
          judged.set(i, new Judged(reason, a.words(), a.quoted()));
          judged.set(i + 2, new Judged(reason, b.words(), b.quoted()));
        }
      }
    }
    for (int i = 0; i < changes.size(); i++) {
      WordChange c = changes.get(i);
      ChangeReason reason = judged.get(i).reason();
      if (reason != c.reason()) {
        changes.set(
            i,
            new WordChange(
                c.kind(),
                reason,
                c.referenceSpan(),
                c.quoteSpan(),
                c.referenceWords(),
                c.quoteWords()));
      }
    }
  }

  private static List<String> joined(List<String> a, List<String> b, List<String> c) {
    List<String> all = new ArrayList<>(a);
    all.addAll(b);
    all.addAll(c);
    return all;
  }
}
