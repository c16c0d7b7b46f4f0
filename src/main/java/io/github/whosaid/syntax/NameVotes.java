package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;

/**
 * How the names of an article were decided at first, by their words: what is typed in one place
 * helps where the same words stand again. Not thread-safe.
 */
final class NameVotes {

  private static final int LABELS = NameLabel.COUNT;

  private final TokenizedText t;
  private final RunWords words;

  /** The places of the votes for names of the same words. */
  private final NumberTable wholes;

  // The labels that names were given once or more, and those given twice or more, a bit each: names
  // that end with a word, names of several words that begin with it, by its number, and names of
  // the
  // same words.
  private final byte[] last;
  private final byte[] first;
  private byte[] whole;

  /** How often each label was given to names that end with a word. */
  private final short[] counts;

  /** The label of each part by its last token, and by its first, a bit; none where none does. */
  private final byte[] labelAtLast;

  private final byte[] labelAtFirst;

  NameVotes(TokenizedText text, RunWords words, RunParts parts) {
    t = text;
    this.words = words;
    labelAtLast = new byte[text.size()];
    labelAtFirst = new byte[text.size()];
    counts = new short[words.count() * LABELS];
    last = new byte[words.count() * 2];
    first = new byte[last.length];
    wholes = new NumberTable();
    whole = new byte[32];
    for (int p = 0; p < parts.size(); p++) {
      int label = parts.label(p).ordinal();
      int from = parts.first(p);
      int to = parts.end(p) - 1;
      labelAtLast[to] = (byte) (1 << label);
      labelAtFirst[from] = (byte) (1 << label);
      int count = words.number(to) * LABELS + label;
      counts[count] = (short) Math.min(Short.MAX_VALUE, counts[count] + 1);
      vote(last, words.number(to), label);
      if (from < to) {
        vote(first, words.number(from), label);
        int place = wholes.add(key(from, to + 1));
        if (place * 2 == whole.length) {
          whole = Arrays.copyOf(whole, whole.length * 2);
        }
        vote(whole, place, label);
      }
    }
  }

  private static void vote(byte[] votes, int place, int label) {
    int bit = 1 << label;
    votes[2 * place + 1] |= (byte) (votes[2 * place] & bit);
    votes[2 * place] |= (byte) bit;
  }

  private long key(int first, int end) {
    int hash = 0;
    for (int i = first; i < end; i++) {
      hash = 31 * hash + t.id(i);
    }
    return hash & 0xFFFFFFFFL;
  }

  /** The labels that a name of the same words had at another place, a bit each. */
  int whole(int from, int end) {
    int place = wholes.get(key(from, end));
    return place < 0 ? 0 : elsewhere(whole, place, from, end - 1);
  }

  /** The labels that a name that ends with the word of a token had at another place, a bit each. */
  int last(int token) {
    return elsewhere(last, words.number(token), token, token);
  }

  /** The labels that a name of several words that begins with it had at another place. */
  int first(int token) {
    return elsewhere(first, words.number(token), token, token);
  }

  private int elsewhere(byte[] votes, int place, int from, int to) {
    int here = labelAtLast[to] | (from == to ? labelAtFirst[from] : 0);
    return votes[2 * place] & ~here | votes[2 * place + 1];
  }

  /** The label that was given most often to names that end with the word of a token, or -1. */
  int most(int token) {
    int from = words.number(token) * LABELS;
    int most = -1;
    int votes = 0;
    for (int l = 0; l < LABELS; l++) {
      if (counts[from + l] > votes) {
        votes = counts[from + l];
        most = l;
      }
    }
    return most;
  }
}
