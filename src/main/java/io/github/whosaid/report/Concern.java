package io.github.whosaid.report;

/**
 * What about a checked quote should worry an editor, the worst first: the limit of a gate lets pass
 * what comes behind it.
 */
public enum Concern {
  /** The words are another's, or several speakers' joined, or quoted by the speaker. */
  MISATTRIBUTED,
  /** The claim may be another: a material change, a turned meaning, passages joined as one. */
  MATERIAL,
  /** The words are nowhere in the references. */
  NOT_FOUND,
  /** Words differ without a mark, in a way that does not change the claim. */
  ALTERED,
  /** Nothing: the words are there as they are, or but for what the quote itself marks. */
  NONE;

  /** Returns whether it is as bad as a limit or worse; {@link #NONE} never is. */
  public boolean isAtLeast(Concern limit) {
    return this != NONE && compareTo(limit) <= 0;
  }
}
