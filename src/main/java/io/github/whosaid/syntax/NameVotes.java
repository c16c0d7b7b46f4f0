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
  private static final long LAST = 1L << 32;
  private static final long FIRST = 2L << 32;
  private static final long WHOLE = 3L << 32;

  private final TokenizedText t;
  private final NumberTable places = new NumberTable();
  private int[] counts = new int[64 * LABELS];
  private int size;

  /** The label of each part by its last token, and by its first; -1 where none ends or begins. */
  private final byte[] labelAtLast;

  private final byte[] labelAtFirst;

  NameVotes(TokenizedText text, RunParts parts) {
    t = text;
    labelAtLast = new byte[text.size()];
    labelAtFirst = new byte[text.size()];
    Arrays.fill(labelAtLast, (byte) -1);
    Arrays.fill(labelAtFirst, (byte) -1);
    for (int p = 0; p < parts.size(); p++) {
      int label = parts.label(p).ordinal();
      int first = parts.first(p);
      int last = parts.end(p) - 1;
      labelAtLast[last] = (byte) label;
      labelAtFirst[first] = (byte) label;
      count(LAST | t.id(last), label);
      if (first < last) {
        count(FIRST | t.id(first), label);
        count(WHOLE | key(first, last + 1), label);
      }
    }
  }

  private void count(long key, int label) {
    int place = places.get(key);
    if (place < 0) {
      place = size++;
      places.put(key, place);
      if (size * LABELS > counts.length) {
        counts = Arrays.copyOf(counts, counts.length * 2);
      }
    }
    counts[place * LABELS + label]++;
  }

  private long key(int first, int end) {
    int hash = 0;
    for (int i = first; i < end; i++) {
      hash = 31 * hash + t.id(i);
    }
    return hash & 0xFFFFFFFFL;
  }

  /** Where the votes for names that end with a word stand. */
  int atLast(int id) {
    return places.get(LAST | id);
  }

  /** Where the votes for names of several words that begin with a word stand. */
  int atFirst(int id) {
    return places.get(FIRST | id);
  }

  /** Where the votes for names of the same words stand. */
  int whole(int first, int end) {
    return places.get(WHOLE | key(first, end));
  }

  /** Whether a label was given at another place than between these tokens. */
  boolean elsewhere(int place, NameLabel label, int first, int last) {
    if (place < 0) {
      return false;
    }
    int l = label.ordinal();
    boolean here = labelAtLast[last] == l || first == last && labelAtFirst[first] == l;
    return counts[place * LABELS + l] > (here ? 1 : 0);
  }

  /** The label that was given most often, or -1. */
  int most(int place) {
    if (place < 0) {
      return -1;
    }
    int most = -1;
    int votes = 0;
    for (int l = 0; l < LABELS; l++) {
      if (counts[place * LABELS + l] > votes) {
        votes = counts[place * LABELS + l];
        most = l;
      }
    }
    return most;
  }
}
