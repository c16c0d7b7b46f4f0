package io.github.whosaid.report;

/** What a quote is, held against a reference. */
public enum Verdict {
  /**
   * The same words without a gap. Case, punctuation, spacing, dashes, quote marks, hyphenation,
   * line breaks, accents in decomposed form, ligatures and stage directions are no difference.
   */
  VERBATIM,
  /** The same words but for what the quote itself marks with an ellipsis or square brackets. */
  ABRIDGED,
  /** Words differ and nothing marks it. Whether that can change the claim is told beside. */
  ALTERED,
  /**
   * Passages joined as if they were one: with nothing marked, more than one whole sentence or more
   * than 25 words lie between them, or they stand in another order.
   */
  SPLICED,
  /**
   * Too little of the quote stands in order at the best place: less than three fifths of it, where
   * words of grammar count one and all others three, or less than half of the words that are not of
   * grammar. Words in square brackets do not count. Places are known by two or more neighbouring
   * words that they share with the quote; where these are less than a fifth of it, the rarer words
   * counting more, the place is not looked at.
   */
  NOT_FOUND
}
