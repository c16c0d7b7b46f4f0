package io.github.whosaid.verification;

/** What a change of words is, and whether it can change the claim. */
public enum ChangeReason {
  /** No difference, or one of writing only: case, punctuation, spacing, hyphenation. */
  NONE(false),
  /** Marked by the quote itself: an ellipsis or square brackets. */
  MARKED(false),
  /** A contraction for its full form or the other way round. */
  CONTRACTION(false),
  /** One number written in two ways: ten and 10. */
  NUMBER_FORM(false),
  /** Two forms that say the same: okay and OK, toward and towards. */
  VARIANT(false),
  /** Another ending of the same word: law and laws. */
  ENDING(false),
  /** The same words in another order. */
  ORDER(false),
  /** A hesitation, discourse mark or word of emphasis. */
  FILLER(false),
  /** Words said twice, or begun and begun again. */
  REPETITION(false),
  /** A word of grammar. */
  FUNCTION_WORD(false),
  /** A negation is gone or new. */
  NEGATION(true),
  /** Another number, or a number gone or new. */
  NUMBER(true),
  /** Another modal: will and may. */
  MODAL(true),
  /** Another quantifier: all and some. */
  QUANTIFIER(true),
  /** Another comparison: more and less. */
  COMPARATIVE(true),
  /** The opposite word. */
  ANTONYM(true),
  /** Another person: our and their. */
  PRONOUN(true),
  /** Another name, or a name gone or new. */
  NAME(true),
  /** Another word of content, or one gone or new. */
  CONTENT(true),
  /** Passages joined as if they were one. */
  SPLICE(true);

  private final boolean material;

  ChangeReason(boolean material) {
    this.material = material;
  }

  /** Returns whether a change of this kind can change the claim. */
  public boolean isMaterial() {
    return material;
  }
}
