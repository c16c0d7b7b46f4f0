package io.github.whosaid.report;

/** The kind of a change of words, and whether it can change the claim. */
public enum ChangeReason {
  /** No difference, or one of spelling only: case, punctuation, spacing, hyphenation. */
  NONE(false, "no change of words"),
  /**
   * Printed but not spoken: page and line numbers, running heads, the times of subtitles, marks of
   * footnotes and citations.
   */
  FURNITURE(false, "not spoken"),
  /** Marked by the quote itself: an ellipsis or square brackets. */
  MARKED(false, "marked in the quote"),
  /** A contraction for its full form, or the reverse. */
  CONTRACTION(false, "contraction"),
  /** One number written in two ways: ten and 10. */
  NUMBER_FORM(false, "the same number"),
  /** Two forms of the same meaning: okay and OK, toward and towards. */
  VARIANT(false, "same meaning"),
  /** A different ending of the same word: law and laws. */
  ENDING(false, "different ending"),
  /** The same words in a different order. */
  ORDER(false, "different order"),
  /** A hesitation, discourse mark or word of emphasis. */
  FILLER(false, "filler"),
  /** Words repeated, or a false start. */
  REPETITION(false, "repetition"),
  /** A function word. */
  FUNCTION_WORD(false, "function word"),
  /** A negation dropped or added. */
  NEGATION(true, "negation"),
  /** A different number, or one dropped or added. */
  NUMBER(true, "number"),
  /** A different modal: will and may. */
  MODAL(true, "certainty or duty"),
  /** A different quantifier: all and some. */
  QUANTIFIER(true, "how many"),
  /** A different comparison: more and less. */
  COMPARATIVE(true, "comparison"),
  /** The opposite word. */
  ANTONYM(true, "the opposite"),
  /** A different person: our and their. */
  PRONOUN(true, "who is meant"),
  /** A different name, or one dropped or added. */
  NAME(true, "name"),
  /** A different content word, or one dropped or added. */
  CONTENT(true, "content"),
  /**
   * Words that reverse the meaning are left out or replaced, even though the quote marks it: "not"
   * hidden by an ellipsis or brackets.
   */
  REVERSAL(true, "reverses the meaning"),
  /** Passages joined as if they were one. */
  SPLICE(true, "passages joined");

  private final boolean material;
  private final String words;

  ChangeReason(boolean material, String words) {
    this.material = material;
    this.words = words;
  }

  /** Returns a label for people: "how many" for a quantifier. */
  public String words() {
    return words;
  }

  /** Returns whether spoken words differ at all. */
  public boolean isChange() {
    return this != NONE && this != FURNITURE;
  }

  /** Returns whether a change of this kind can change the claim. */
  public boolean isMaterial() {
    return material;
  }
}
