package io.github.whosaid.syntax;

/** The form of a verb group. */
public enum Finiteness {
  /** "said", "has been told", "will go". */
  FINITE,
  /** "to say", "to have been told". */
  INFINITIVE,
  /** "saying", "having been told". */
  GERUND,
  /** "told", without an auxiliary. */
  PARTICIPLE
}
