package io.github.whosaid.report;

/** What a change of words is, and whether it can change the claim. */
public enum ChangeReason {
  /** No difference, or one of writing only: case, punctuation, spacing, hyphenation. */
  NONE(false, "no change of words"),
  /**
   * What stands on the page and nobody speaks: page and line numbers, running heads, the times of
   * subtitles, marks of footnotes and citations.
   */
  FURNITURE(false, "not spoken"),
  /** Marked by the quote itself: an ellipsis or square brackets. */
  MARKED(false, "marked in the quote"),
  /** A contraction for its full form or the other way round. */
  CONTRACTION(false, "contraction"),
  /** One number written in two ways: ten and 10. */
  NUMBER_FORM(false, "the same number"),
  /** Two forms that say the same: okay and OK, toward and towards. */
  VARIANT(false, "same meaning"),
  /** Another ending of the same word: law and laws. */
  ENDING(false, "different ending"),
  /** The same words in another order. */
  ORDER(false, "different order"),
  /** A hesitation, discourse mark or word of emphasis. */
  FILLER(false, "filler"),
  /** Words said twice, or begun and begun again. */
  REPETITION(false, "repetition"),
  /** A word of grammar. */
  FUNCTION_WORD(false, "function word"),
  /** A negation is gone or new. */
  NEGATION(true, "negation"),
  /** Another number, or a number gone or new. */
  NUMBER(true, "number"),
  /** Another modal: will and may. */
  MODAL(true, "certainty or duty"),
  /** Another quantifier: all and some. */
  QUANTIFIER(true, "how many"),
  /** Another comparison: more and less. */
  COMPARATIVE(true, "comparison"),
  /** The opposite word. */
  ANTONYM(true, "the opposite"),
  /** Another person: our and their. */
  PRONOUN(true, "who is meant"),
  /** Another name, or a name gone or new. */
  NAME(true, "name"),
  /** Another word of content, or one gone or new. */
  CONTENT(true, "content"),
  /**
   * Words that turn the meaning are left out or replaced, though the quote marks it: "not" behind
   * an ellipsis or in brackets.
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

  /** Returns what it is in words for people: "how many" for a quantifier. */
  public String words() {
    return words;
  }

  /** Returns whether words of somebody differ at all. */
  public boolean isChange() {
    return this != NONE && this != FURNITURE;
  }

  /** Returns whether a change of this kind can change the claim. */
  public boolean isMaterial() {
    return material;
  }
}
