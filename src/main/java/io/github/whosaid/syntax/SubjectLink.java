package io.github.whosaid.syntax;

/** How a clause has its subject. */
public enum SubjectLink {
  /** It has none. */
  NONE,
  /** It stands before the verb. */
  OWN,
  /** It stands after the verb or its auxiliary: "said Lee", "did she say". */
  INVERTED,
  /** It is the subject of the clause coordinated with this one: "came and said". */
  SHARED,
  /** It is taken from the clause around: "promised to leave", "left, saying so". */
  CONTROLLED,
  /** It is what a relative clause or a participle modifies: "the man who left". */
  RELATIVE
}
