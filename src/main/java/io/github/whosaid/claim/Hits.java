package io.github.whosaid.claim;

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
   */
  static List<Hit> in(TokenizedText t, int sentence, Voice voice, Rules rules) {
    List<Hit> hits = Collections.emptyList();
    int limit = t.sentenceEnd(sentence);
    for (int k = t.sentenceFirst(sentence); k < limit; k++) {
      if (!voice.isReporters(k)) {
        continue;
      }
      for (int rule : rules.at(t, k)) {
        int end = rules.all().get(rule).phrase().match(t, k, limit);
        if (end > k && voice.isReporters(end - 1)) {
          hits = hits.isEmpty() ? new ArrayList<>() : hits;
          hits.add(new Hit(rule, k, end));
        }
      }
    }
    return hits;
  }
}
