package io.github.whosaid.lexicon;

/**
 * A set of word classes, to ask whether a word has any of them in one step. Immutable and
 * thread-safe.
 *
 * @param low a bit for each of the first 64 classes
 * @param high a bit for each of the others
 */
public record WordClassSet(long low, long high) {

  /** Returns the set of the given classes. */
  public static WordClassSet of(WordClass... classes) {
    long low = 0;
    long high = 0;
    for (WordClass c : classes) {
      low |= c.lowBit();
      high |= c.highBit();
    }
    return new WordClassSet(low, high);
  }

  /** Returns whether the set has no class. */
  public boolean isEmpty() {
    return (low | high) == 0;
  }

  /** Returns the classes of this set and another. */
  public WordClassSet and(WordClassSet other) {
    return new WordClassSet(low | other.low, high | other.high);
  }

  /** Returns whether a word has any of the classes whose own stand in two numbers of a row. */
  public boolean isIn(long[] classes, int at) {
    return (classes[at] & low | classes[at + 1] & high) != 0;
  }
}
