package io.github.whosaid.report;

/** Whether a role is held now. */
public enum Standing {
  /** Now, as far as the text shows. */
  CURRENT,
  /** Formerly: "former", "ex-". */
  FORMER,
  /** For the time being: "acting", "interim". */
  ACTING
}
