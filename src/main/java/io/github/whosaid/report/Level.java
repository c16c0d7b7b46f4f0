package io.github.whosaid.report;

/** How much a flag matters. */
public enum Level {
  /** An editor would ask: says who? */
  WARNING,
  /** Worth a look. */
  NOTICE,
  /** A matter of style and caution. */
  ADVICE,
  /** Not reported. */
  OFF
}
