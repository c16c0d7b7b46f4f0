package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import java.util.Locale;

/**
 * Last names by what is left of them without any one letter, so that a name with a letter too many,
 * too few or another finds its bearer in one look-up for each letter. Not thread-safe.
 */
final class Spellings {

  /** In shorter names one letter makes another name. */
  private static final int SHORTEST = 5;

  /** Bounds the look-ups. */
  private static final int LONGEST = 24;

  /** Stands for several entities; the others are counted from one. */
  private static final int SEVERAL = 0;

  /** What is left of a name stands here as a hash of 64 bits, and no string is made of it. */
  private final NumberTable byRest = new NumberTable();

  void add(String name, int entity) {
    if (name.length() < SHORTEST || name.length() > LONGEST) {
      return;
    }
    String small = name.toLowerCase(Locale.ROOT);
    put(rest(small, -1), entity + 1);
    for (int i = 1; i < small.length(); i++) {
      put(rest(small, i), entity + 1);
    }
  }

  private void put(long rest, int number) {
    int known = byRest.get(rest);
    byRest.put(rest, known < 0 || known == number ? number : SEVERAL);
  }

  /** Returns the only entity whose name differs by one letter, not by the first; or -1. */
  int near(String name) {
    if (name.length() < SHORTEST - 1 || name.length() > LONGEST) {
      return -1;
    }
    String small = name.toLowerCase(Locale.ROOT);
    int found = entity(rest(small, -1));
    // "the Harpers" are not Harper alone.
    int end = small.endsWith("s") ? small.length() - 1 : small.length();
    for (int i = 1; i < end; i++) {
      int e = entity(rest(small, i));
      if (e >= 0 && found >= 0 && e != found) {
        return -1;
      }
      found = e >= 0 ? e : found;
    }
    return found;
  }

  /** The only entity of the names of which this is left, or -1. */
  private int entity(long rest) {
    int number = byRest.get(rest);
    return number <= SEVERAL ? -1 : number - 1;
  }

  /** A name without one letter, or whole. */
  private static long rest(String name, int letter) {
    long key = NumberTable.key();
    for (int i = 0; i < name.length(); i++) {
      key = i == letter ? key : NumberTable.key(key, name.charAt(i));
    }
    return key;
  }
}
