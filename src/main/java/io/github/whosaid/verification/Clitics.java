package io.github.whosaid.verification;

import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.text.WordCharacters;

/**
 * Words written together with the one before: "n't", "'ve". Kept or not, they make a change of
 * words that are the same in full. Immutable.
 */
final class Clitics {

  private final Passage passage;
  private final QuoteWords quote;
  private final Alignment steps;

  /** The text that all steps lie in. */
  private final String text;

  Clitics(Passage passage, QuoteWords quote, Alignment steps, String text) {
    this.passage = passage;
    this.quote = quote;
    this.steps = steps;
    this.text = text;
  }

  /**
   * A word kept is changed too where it is written in full on one side only, or hangs on a word
   * that is changed.
   */
  boolean areChanged(int s) {
    if (steps.type(s) != Alignment.KEEP) {
      return true;
    }
    boolean clitic = isClitic(s);
    if (clitic != isClitic(quote.text(), quote.start(steps.quote(s)))) {
      return true;
    }
    if (clitic) {
      return s > 0 && steps.type(s - 1) != Alignment.KEEP && hangs(s);
    }
    return s + 1 < steps.size() && hangs(s + 1) && hangingIsChanged(s + 1);
  }

  private boolean hangingIsChanged(int s) {
    return steps.type(s) != Alignment.KEEP
        || isClitic(s) != isClitic(quote.text(), quote.start(steps.quote(s)));
  }

  /**
   * Returns whether the word of a step is written together with the one before, on one side at
   * least.
   */
  private boolean hangs(int s) {
    byte type = steps.type(s);
    int q = steps.quote(s);
    boolean inQuote =
        type != Alignment.LEAVE
            && q > 0
            && quote.start(q) == quote.end(q - 1)
            && isClitic(quote.text(), quote.start(q));
    return inQuote || type != Alignment.ADD && isClitic(s);
  }

  private boolean isClitic(int s) {
    return isClitic(text, passage.start(steps.position(s)));
  }

  private static boolean isClitic(String text, int start) {
    char c = text.charAt(start);
    if (!WordCharacters.isPlainLetter(c)) {
      return WordCharacters.isApostrophe(c);
    }
    return (c | 0x20) == 'n'
        && start + 1 < text.length()
        && WordCharacters.isApostrophe(text.charAt(start + 1));
  }

  /** Returns whether a clitic stands in one of two stretches of words. */
  boolean standIn(int p0, int p1, int q0, int q1) {
    for (int p = p0; p < p1; p++) {
      if (isClitic(text, passage.start(p))) {
        return true;
      }
    }
    for (int q = q0; q < q1; q++) {
      if (isClitic(quote.text(), quote.start(q))) {
        return true;
      }
    }
    return false;
  }
}
