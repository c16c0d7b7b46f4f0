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

  // The votes for each label: for names that end with a word, for names of several words that begin
  // with it, by its number, and for names of the same words.
  private final int[] last;
  private final int[] first;
  private int[] whole;

  /** The label of each part by its last token, and by its first; -1 where none ends or begins. */
  private final byte[] labelAtLast;

  private final byte[] labelAtFirst;

  NameVotes(TokenizedText text, RunWords words, RunParts parts) {
    t = text;
    this.words = words;
    labelAtLast = new byte[text.size()];
    labelAtFirst = new byte[text.size()];
    Arrays.fill(labelAtLast, (byte) -1);
    Arrays.fill(labelAtFirst, (byte) -1);
    last = new int[words.count() * LABELS];
    first = new int[last.length];
    wholes = new NumberTable();
    whole = new int[16 * LABELS];
    for (int p = 0; p < parts.size(); p++) {
      int label = parts.label(p).ordinal();
      int from = parts.first(p);
      int to = parts.end(p) - 1;
      labelAtLast[to] = (byte) label;
      labelAtFirst[from] = (byte) label;
      last[words.number(to) * LABELS + label]++;
      if (from < to) {
        first[words.number(from) * LABELS + label]++;
        int place = wholes.add(key(from, to + 1));
        if (place * LABELS == whole.length) {
          whole = Arrays.copyOf(whole, whole.length * 2);
        }
        whole[place * LABELS + label]++;
      }
    }
  }

  private long key(int first, int end) {
    int hash = 0;
    for (int i = first; i < end; i++) {
      hash = 31 * hash + t.id(i);
    }
    return hash & 0xFFFFFFFFL;
  }

  /** Where the votes for names of the same words stand, or -1. */
  int whole(int from, int end) {
    return wholes.get(key(from, end));
  }

  /** Whether the words of a whole name had a label at another place. */
  boolean isWhole(int place, int label, int from, int to) {
    return place >= 0 && isElsewhere(whole, place, label, from, to);
  }

  /** Whether a name that ends with the word of a token had a label at another place. */
  boolean isLast(int token, int label) {
    return isElsewhere(last, words.number(token), label, token, token);
  }

  /** Whether a name of several words that begins with it had a label at another place. */
  boolean isFirst(int token, int label) {
    return isElsewhere(first, words.number(token), label, token, token);
  }

  private boolean isElsewhere(int[] votes, int place, int label, int from, int to) {
    boolean here = labelAtLast[to] == label || from == to && labelAtFirst[from] == label;
    return votes[place * LABELS + label] > (here ? 1 : 0);
  }

  /** The label that was given most often to names that end with the word of a token, or -1. */
  int most(int token) {
    int from = words.number(token) * LABELS;
    int most = -1;
    int votes = 0;
    for (int l = 0; l < LABELS; l++) {
      if (last[from + l] > votes) {
        votes = last[from + l];
        most = l;
      }
    }
    return most;
  }
}
