package io.github.whosaid.claim;

import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds where rules match in the reporter's own voice. */
final class Hits {

  private Hits() {}

  /**
   * Returns the matches in one sentence, by their first tokens; of one rule only those that do not
   * overlap.
   *
   * @param numbers of all words of the text in the vocabulary
   */
  static List<Hit> in(TokenizedText t, int[] numbers, int sentence, Voice voice, Rules rules) {
    List<Hit> hits = Collections.emptyList();
    int limit = t.sentenceEnd(sentence);
    for (int k = t.sentenceFirst(sentence); k < limit; k++) {
      if (!voice.isReporters(k)) {
        continue;
      }
      for (int rule : rules.at(t.id(k), numbers[k])) {
        FlagKind kind = rules.all().get(rule).kind();
        if (t.is(k, Tag.POSSESSIVE) && kind != FlagKind.UNSOURCED_FIGURE) {
          // "the world's worst": no "is".
          continue;
        }
        int end = rules.all().get(rule).phrase().match(t, numbers, k, limit);
        if (end > k && ends(voice, end - 1, kind)) {
          hits = hits.isEmpty() ? new ArrayList<>() : hits;
          hits.add(new Hit(rule, k, end));
        }
      }
    }
    return hits;
  }

  /** The verb or feeling of a vague source may already be part of what it is said to say. */
  private static boolean ends(Voice voice, int last, FlagKind kind) {
    return voice.isReporters(last) || kind == FlagKind.VAGUE_SOURCE && !voice.isInMarks(last);
  }
}
