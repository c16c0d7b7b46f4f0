package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import java.util.Arrays;

/**
 * Entities by a word of their names; for each word only the latest few, so that a look-up costs the
 * same in any text. Not thread-safe.
 */
final class NameIndex {

  private static final int MOST = 8;
  private static final int[] NONE = {};

  private final NumberTable byWord = new NumberTable();
  private int[][] rows = new int[16][];
  private int count;

  void add(int word, int entity) {
    int row = byWord.get(word);
    int[] known = row < 0 ? NONE : rows[row];
    for (int e : known) {
      if (e == entity) {
        return;
      }
    }
    int[] more;
    if (known.length < MOST) {
      more = Arrays.copyOf(known, known.length + 1);
    } else {
      more = Arrays.copyOfRange(known, 1, MOST + 1);
    }
    more[more.length - 1] = entity;
    if (row < 0) {
      row = count++;
      byWord.put(word, row);
      if (count > rows.length) {
        rows = Arrays.copyOf(rows, count * 2);
      }
    }
    rows[row] = more;
  }

  /** Returns the entities with that word, not to be written to. */
  int[] get(int word) {
    int row = byWord.get(word);
    return row < 0 ? NONE : rows[row];
  }
}
