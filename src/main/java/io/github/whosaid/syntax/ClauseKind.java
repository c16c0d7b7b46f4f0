package io.github.whosaid.syntax;

/** What a clause is in its sentence. */
public enum ClauseKind {
  /** No clause. */
  NONE,
  /** A clause that depends on no other, or is coordinated with one. */
  MAIN,
  /** "that it rained", "what she saw", "it rained" after "said". */
  COMPLEMENT,
  /** "who left", "Lee met" after "the man". */
  RELATIVE,
  /** "because it rained". */
  ADVERBIAL,
  /** "saying so", "told to leave". */
  PARTICIPIAL,
  /** "to leave". */
  INFINITIVAL,
  /** "she said" between or after what she said. */
  PARENTHETICAL,
  /** Words without a verb. */
  FRAGMENT
}
