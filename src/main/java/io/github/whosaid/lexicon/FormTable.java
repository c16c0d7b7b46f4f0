package io.github.whosaid.lexicon;

import java.util.Arrays;

/**
 * Forms and their numbers: a hash table over one array of chars, which finds a form without making
 * a string of it. Once no more forms are added it may be read by several threads.
 */
public final class FormTable {

  /** What {@link #find} returns for a form that the table lacks. */
  public static final int MISSING = -1;

  /** An entry of the pool is the length, two chars for the number, and the form. */
  private static final int HEAD = 3;

  private char[] pool;
  private int used = 1;
  private int size;

  /** The hash in the upper half, the place in the pool in the lower; zero is a free slot. */
  private long[] slots;

  /** Makes an empty table with room for about so many forms; it grows when it has more. */
  public FormTable(int expected) {
    slots = new long[Integer.highestOneBit(Math.max(8, expected)) * 4];
    pool = new char[Math.max(8, expected) * (HEAD + 7)];
  }

  /** Returns how many forms the table has. */
  public int size() {
    return size;
  }

  /**
   * Returns the number of a form, {@link #MISSING} if the table lacks it.
   *
   * @param form holds the form from its start
   * @param length how many chars the form has
   * @param hash of the form, as {@link #hash(int, char)} and {@link #finish} make it
   */
  public int find(char[] form, int length, int hash) {
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      if ((int) (slots[at] >>> 32) == hash) {
        int place = (int) slots[at];
        if (same(place, form, length)) {
          return number(place);
        }
      }
    }
    return MISSING;
  }

  /** Returns the number of a form, {@link #MISSING} if the table lacks it. */
  public int find(String form) {
    return find(form, finish(form.hashCode()));
  }

  private int find(String form, int hash) {
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      if ((int) (slots[at] >>> 32) == hash && same((int) slots[at], form)) {
        return number((int) slots[at]);
      }
    }
    return MISSING;
  }

  /** Returns the number of a form; a form that the table lacks gets the number given. */
  public int findOrAdd(String form, int number) {
    int hash = finish(form.hashCode());
    int known = find(form, hash);
    if (known == MISSING) {
      add(form.toCharArray(), form.length(), hash, number);
      return number;
    }
    return known;
  }

  private boolean same(int place, String form) {
    int length = form.length();
    if (pool[place] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (pool[place + HEAD + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of a part of a text in small letters, {@link #MISSING} if it is lacking. */
  public int find(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = hash(hash, Character.toLowerCase(text.charAt(i)));
    }
    hash = finish(hash);
    int mask = slots.length - 1;
    for (int at = hash & mask; slots[at] != 0; at = (at + 1) & mask) {
      if ((int) (slots[at] >>> 32) == hash && same((int) slots[at], text, from, to)) {
        return number((int) slots[at]);
      }
    }
    return MISSING;
  }

  private boolean same(int place, char[] form, int length) {
    if (pool[place] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (pool[place + HEAD + i] != form[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean same(int place, String text, int from, int to) {
    if (pool[place] != to - from) {
      return false;
    }
    int behind = place + HEAD - from;
    for (int i = from; i < to; i++) {
      if (pool[behind + i] != Character.toLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int number(int place) {
    return pool[place + 1] << 16 | pool[place + 2];
  }

  /** Adds a form that the table lacks; the parameters are those of {@link #find}. */
  public void add(char[] form, int length, int hash, int number) {
    if (used + HEAD + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length * 2, used + HEAD + length));
    }
    if (++size * 2 > slots.length) {
      grow();
    }
    put(slots, (long) hash << 32 | used);
    pool[used] = (char) length;
    pool[used + 1] = (char) (number >>> 16);
    pool[used + 2] = (char) number;
    System.arraycopy(form, 0, pool, used + HEAD, length);
    used += HEAD + length;
  }

  /** Adds a form that the table lacks. */
  public void add(String form, int number) {
    char[] chars = form.toCharArray();
    add(chars, chars.length, finish(form.hashCode()), number);
  }

  private void grow() {
    long[] larger = new long[slots.length * 2];
    for (long slot : slots) {
      if (slot != 0) {
        put(larger, slot);
      }
    }
    slots = larger;
  }

  private static void put(long[] slots, long slot) {
    int at = (int) (slot >>> 32) & (slots.length - 1);
    while (slots[at] != 0) {
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = slot;
  }

  /**
   * Returns the hash with one more char. A form's hash begins with zero, is that of a string of the
   * same chars, and ends with {@link #finish}.
   */
  public static int hash(int hash, char c) {
    return hash * 31 + c;
  }

  /** Returns the hash with its bits mixed. */
  public static int finish(int hash) {
    int mixed = hash * 0x9E3779B9;
    return mixed ^ (mixed >>> 15);
  }
}
