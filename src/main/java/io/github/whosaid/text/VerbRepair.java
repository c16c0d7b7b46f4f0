package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/**
 * Gives a sentence its verb where the first pass found none: "Lee demands answers", "a panel votes
 * to hold an aide", "Lee lives in the town where it happened". Of the words outside quotation marks
 * that can be a verb as well as a noun, the first behind a noun or name is taken.
 */
final class VerbRepair {

  private static final TagSet OPENING = TagSet.of(Tag.RELATIVE, Tag.WH, Tag.SUBORDINATOR);

  private final TokenizedText t;
  private final byte[] tags;

  VerbRepair(TokenizedText text, byte[] tags) {
    t = text;
    this.tags = tags;
  }

  void run() {
    for (int s = 0; s < t.sentences(); s++) {
      int candidate = candidate(t.sentenceFirst(s), t.sentenceEnd(s));
      if (candidate >= 0) {
        tags[candidate] = (byte) Tag.VERB.ordinal();
      }
    }
  }

  /**
   * The word to retag, or -1 if nothing fits or the sentence has more finite verbs than clauses
   * that depend on another.
   */
  private int candidate(int first, int end) {
    int found = -1;
    int clauses = 0;
    for (int i = first; i < end; i++) {
      if (t.passageAt(i) >= 0) {
        continue;
      }
      if (TokenizedText.FINITE.has(tags[i]) && --clauses < 0) {
        return -1;
      }
      if (OPENING.has(tags[i])) {
        clauses++;
      }
      if (found < 0
          && i > first
          && tags[i] == Tag.NOUN.ordinal()
          && !t.isCapital(i)
          && t.is(i, WordClass.VERB_S)
          && (tags[i - 1] == Tag.NAME.ordinal()
              || tags[i - 1] == Tag.NOUN.ordinal() && !t.is(i - 1, WordClass.NOUN_PLURAL))) {
        found = i;
      }
    }
    return found;
  }
}
