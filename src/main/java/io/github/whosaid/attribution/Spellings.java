package io.github.whosaid.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Last names by what is left of them without any one letter, so that a name with a letter too many,
 * too few or another finds its bearer in one look-up for each letter. Not thread-safe.
 */
final class Spellings {

  /** In shorter names one letter makes another name. */
  private static final int SHORTEST = 5;

  /** Bounds the look-ups. */
  private static final int LONGEST = 24;

  private static final int SEVERAL = -1;

  private final Map<String, Integer> byRest = new HashMap<>();

  void add(String name, int entity) {
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return;
    }
    String small = name.toLowerCase(Locale.ROOT);
    put(small, entity);
    for (int i = 1; i < small.length(); i++) {
      put(without(small, i), entity);
    }
  }

  private void put(String rest, int entity) {
    byRest.merge(rest, entity, (a, b) -> a.equals(b) ? a : SEVERAL);
  }

  /** Returns the only entity whose name differs by one letter, not by the first; or -1. */
  int near(String name) {
    if (name.length() < SHORTEST - 1 || name.length() > LONGEST) {
      return -1;
    }
    String small = name.toLowerCase(Locale.ROOT);
    int found = byRest.getOrDefault(small, -1);
    // "the Harpers" are not Harper alone.
    int end = small.endsWith("s") ? small.length() - 1 : small.length();
    for (int i = 1; i < end; i++) {
      int e = byRest.getOrDefault(without(small, i), -1);
      if (e >= 0 && found >= 0 && e != found) {
        return -1;
      }
      found = e >= 0 ? e : found;
    }
    return found;
  }

  private static String without(String name, int letter) {
    return name.substring(0, letter) + name.substring(letter + 1);
  }
}
