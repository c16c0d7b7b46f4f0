package io.github.whosaid.report;

/** The result of comparing a quote with a reference. */
public enum Verdict {
  /**
   * The same words without a gap. Case, punctuation, spacing, dashes, quote marks, hyphenation,
   * line breaks, accents in decomposed form, ligatures and stage directions do not count as
   * differences.
   */
  VERBATIM,
  /** The same words apart from what the quote itself marks with an ellipsis or square brackets. */
  ABRIDGED,
  /**
   * Words differ without a mark. {@link Verification#material()} says whether that can change the
   * claim.
   */
  ALTERED,
  /**
   * Passages joined as if they were one: with nothing marked, more than one whole sentence or more
   * than 25 words are between them, or they come in a different order.
   */
  SPLICED,
  /**
   * Too little of the quote occurs in order at the best place: less than three fifths of it, where
   * function words count one and all others three, or less than half of its content words. Words in
   * square brackets do not count. Candidate places share two or more neighbouring words with the
   * quote; if these are less than a fifth of it, with rarer words counting more, the place is not
   * considered.
   */
  NOT_FOUND
}
