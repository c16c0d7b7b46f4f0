package io.github.whosaid.attribution;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Entities by a word of their names; for each word only the latest few, so that a look-up costs the
 * same in any text. Not thread-safe.
 */
final class NameIndex {

  private static final int MOST = 8;
  private static final int[] NONE = {};

  private final Map<Integer, int[]> byWord = new HashMap<>();

  void add(int word, int entity) {
    int[] known = byWord.getOrDefault(word, NONE);
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
    byWord.put(word, more);
  }

  /** Returns the entities with that word, not to be written to. */
  int[] get(int word) {
    return byWord.getOrDefault(word, NONE);
  }
}
