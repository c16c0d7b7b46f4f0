package io.github.whosaid.report;

/** Whether the words are reported as said. */
public enum Modality {
  /** They were said: "he said". */
  PLAIN,
  /** They were not: "did not say whether". */
  NEGATED,
  /** It is asked whether they were: "Did he say that …?". */
  QUESTIONED,
  /** They would or might be: "if he said", "would say". */
  CONDITIONAL,
  /** They will be said: "will announce", "is expected to announce". */
  FUTURE
}
