package io.github.whosaid.report;

/** Why a sentence or quotation lacks a source. */
public enum FlagKind {
  /** A claim passed on with no source: "reportedly", "is believed to". */
  HEARSAY(Level.WARNING),
  /** Attributed to a group without any names: "experts", "critics". */
  VAGUE_SOURCE(Level.WARNING),
  /** Attributed to a particular person who is not named. */
  ANONYMOUS_SOURCE(Level.NOTICE),
  /** Quoted speech whose speaker the article does not give. */
  UNATTRIBUTED_QUOTE(Level.WARNING),
  /** The reporter's own prediction, inference or evaluation. */
  SPECULATION(Level.ADVICE),
  /** A statistic, ranking or superlative without a source. */
  UNSOURCED_FIGURE(Level.NOTICE);

  private final Level level;

  FlagKind(Level level) {
    this.level = level;
  }

  /** Returns the level that the kind has by default. */
  public Level defaultLevel() {
    return level;
  }
}
