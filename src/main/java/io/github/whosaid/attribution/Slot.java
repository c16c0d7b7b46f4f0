package io.github.whosaid.attribution;

/**
 * Where a candidate stands to the quotation that it may have said; one candidate can hold several.
 */
enum Slot {
  /** The grammatical subject of the cue, or what else the sentence names as the source. */
  SOURCE("source"),
  /** A name behind a dash that ends the paragraph. */
  SIGNATURE("signature"),
  /** In the same sentence, before the words. */
  BEFORE("same-sentence-before"),
  /** In the same sentence, behind the words. */
  AFTER("same-sentence-behind"),
  /** Who spoke last. */
  LAST_SPEAKER("continues"),
  /** Who spoke before the last speaker. */
  EARLIER_SPEAKER("alternates"),
  /** Whom the next cue names. */
  NEXT_SPEAKER("leads-into"),
  /** What the sentence before is about. */
  SENTENCE_BEFORE("sentence-before"),
  /** What the sentence before that one is about. */
  SECOND_BEFORE("second-sentence-before"),
  /** Nobody whom the text names. */
  NOBODY("nobody");

  static final Slot[] ALL = values();

  private final String rule;

  Slot(String rule) {
    this.rule = rule;
  }

  /** Returns the id of the rule by which the candidate is found. */
  String rule() {
    return rule;
  }

  /** Returns the weightiest slot of a set. */
  static Slot of(int slots) {
    return ALL[Integer.numberOfTrailingZeros(slots)];
  }

  int bit() {
    return 1 << ordinal();
  }
}
