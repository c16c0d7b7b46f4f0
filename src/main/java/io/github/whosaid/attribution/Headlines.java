package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Says which sentences are headings, in which nearly all words are capitalised, so that the
 * capitals tell nothing. Each sentence is looked at once. Not thread-safe.
 */
final class Headlines {

  private static final int FEWEST_WORDS = 4;

  private final TokenizedText t;

  /** What each sentence is: 0 before a look, 1 no heading, 2 a heading. */
  private final byte[] seen;

  Headlines(TokenizedText text) {
    t = text;
    seen = new byte[text.sentences() + 1];
  }

  /** Whether the mention stands in a heading, or is one that was set between the lines. */
  boolean contain(Mention m) {
    if (isShouted(m)) {
      return true;
    }
    int s = t.sentence(m.first());
    if (seen[s] == 0) {
      seen[s] = (byte) (isHeadline(t.sentenceFirst(s), t.sentenceEnd(s)) ? 2 : 1);
    }
    return seen[s] == 2;
  }

  /** "HARKNESS SAYS LEAK IS OVER": more words in capitals than a name has. */
  private boolean isShouted(Mention m) {
    return wordsInCapitals(m) >= FEWEST_WORDS;
  }

  /** How many words the name has where all are in capitals throughout, else 0. */
  int wordsInCapitals(Mention m) {
    int words = 0;
    for (int i = m.headFirst(); i < m.headEnd(); i++) {
      if (t.is(i, TokenKind.WORD)) {
        words++;
        if (t.shape(i) != Shape.UPPER) {
          return 0;
        }
      }
    }
    return words;
  }

  private boolean isHeadline(int first, int end) {
    int capitals = 0;
    int small = 0;
    boolean label = true;
    // Where too many words are small the rest of the sentence cannot make up for it.
    for (int i = first; i < end && small * 5 <= end - first; i++) {
      if (t.is(i, TokenKind.WORD)) {
        if (i > first && t.isFinite(i) && t.shape(i) == Shape.LOWER) {
          return false; // "Ada Moss runs the Tull Boat Institute": headings have "Runs"
        }
        label &= t.shape(i) == Shape.UPPER;
        if (t.end(i) - t.start(i) > 3) {
          if (t.isCapital(i)) {
            capitals++;
          } else {
            small++;
          }
        }
      } else if (label && t.is(i, TokenKind.COLON)) {
        capitals = 0; // "JO HALE, HARBOUR MASTER: We have …": a label is no heading.
      }
    }
    return capitals + small >= FEWEST_WORDS && small * 4 <= capitals;
  }
}
