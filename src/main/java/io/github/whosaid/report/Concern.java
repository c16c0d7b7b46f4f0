package io.github.whosaid.report;

/**
 * How much a checked quote should concern an editor, the worst first; a limit lets everything after
 * it pass.
 */
public enum Concern {
  /**
   * The words are someone else's, joined from several speakers, or quoted by the speaker from
   * someone else.
   */
  MISATTRIBUTED,
  /** The claim may change: a material change, a reversed meaning, passages joined as one. */
  MATERIAL,
  /** The words are not in the references. */
  NOT_FOUND,
  /** Unmarked changes that do not change the claim. */
  ALTERED,
  /** None: the words are there unchanged, apart from what the quote itself marks. */
  NONE;

  /** Returns whether it is as bad as the limit or worse; {@link #NONE} never is. */
  public boolean isAtLeast(Concern limit) {
    return this != NONE && compareTo(limit) <= 0;
  }
}
