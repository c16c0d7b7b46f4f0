package io.github.whosaid.claim;

/**
 * What the words that name a source tell of who it is. Immutable and thread-safe.
 *
 * @param type whether an editor could ask it
 * @param first first token of the words that tell
 * @param end token behind them
 * @param count how many people it is, zero if the text does not tell
 * @param confidence between 0 and 1
 */
record Source(Type type, int first, int end, int count, double confidence) {

  /** Whether a source can be asked. */
  enum Type {
    /**
     * Somebody named, an organisation, somebody whom the text told before, or what is no source.
     */
    KNOWN,
    /** A collective that nobody can ask. */
    VAGUE,
    /** One or a few particular people without names. */
    ANONYMOUS
  }
}
