package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import java.util.Arrays;

/**
 * The entries of several words that the lexicon has for a text: the longest that begins at each
 * token and stays within the paragraph. Immutable and thread-safe.
 */
final class PhraseMatches {

  private final Lexicon.Phrases phrases;
  private final int[] ids;
  private final byte[] length;

  /**
   * Finds the entries.
   *
   * @param tokens the tokens and, last, a blank one
   * @param classSet the set of classes of each token, by its number in the lexicon
   * @param size the number of tokens without the blank one
   */
  PhraseMatches(Lexicon lexicon, Tokens tokens, char[] classSet, int size) {
    phrases = lexicon.phrases();
    ids = tokens.id;
    length = new byte[size + 1];
    Arrays.fill(length, (byte) 1);
    for (int i = 0; i < size; i++) {
      if (lexicon.leadsPhrase(classSet[i])) {
        find(lexicon, tokens, classSet, size, i);
      }
    }
  }

  private void find(Lexicon lexicon, Tokens tokens, char[] classSet, int size, int first) {
    int limit = Math.min(size, first + Byte.MAX_VALUE);
    int reached = -1;
    for (int k = first + 1;
        k < limit
            && lexicon.continuesPhrase(classSet[k])
            && (tokens.flags[k] & Tokens.PARAGRAPH_BEFORE) == 0;
        k++) {
      reached = reached < 0 ? phrases.next(0, tokens.id[first]) : reached;
      reached = phrases.next(reached, tokens.id[k]);
      if (reached < 0) {
        return;
      }
      if (phrases.ends(reached)) {
        length[first] = (byte) (k - first + 1);
      }
    }
  }

  /** Returns how many tokens the entry that begins at the token has; 1 if there is none. */
  int length(int token) {
    return length[token];
  }

  /** Returns whether an entry with that class begins at the token. */
  boolean is(int token, WordClass wordClass) {
    return length[token] > 1 && phrases.is(node(token), wordClass);
  }

  /** Returns whether an entry with any of those classes begins at the token. */
  boolean isAny(int token, WordClassSet classes) {
    return length[token] > 1 && phrases.isAny(node(token), classes);
  }

  /** The node to which the words of the entry lead that begins at the token. */
  private int node(int token) {
    int node = 0;
    for (int k = token; k < token + length[token]; k++) {
      node = phrases.next(node, ids[k]);
    }
    return node;
  }
}
