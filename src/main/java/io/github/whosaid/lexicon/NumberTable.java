package io.github.whosaid.lexicon;

/**
 * Numbers from zero on by keys: a hash table that makes no object for an entry. Not thread-safe.
 */
public final class NumberTable {

  private static final int FEWEST = 8;

  /** Spreads keys that differ a little over all bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private long[] keys;

  /** One more than the number; zero is a free slot. */
  private int[] numbers;

  private int size;

  /** Makes an empty table. */
  public NumberTable() {
    this(FEWEST);
  }

  /** Makes an empty table with room for about so many keys; it grows when it has more. */
  public NumberTable(int expected) {
    int length = Integer.highestOneBit(Math.max(FEWEST, expected)) * 2;
    keys = new long[length];
    numbers = new int[length];
  }

  /** Returns the key of no words, to which {@link #key(long, int)} adds words. */
  public static long key() {
    return 7;
  }

  /** Returns the key of the words of a key and one more behind them. */
  public static long key(long before, int word) {
    return before * MIX + word + 1;
  }

  /** Returns the number of a key, -1 if it has none. */
  public int get(long key) {
    return numbers[slot(keys, numbers, key)] - 1;
  }

  /** Returns whether a key has a number. */
  public boolean has(long key) {
    return get(key) >= 0;
  }

  /** Gives a key a number from zero on. */
  public void put(long key, int number) {
    int at = slot(keys, numbers, key);
    if (numbers[at] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        at = slot(keys, numbers, key);
      }
      keys[at] = key;
    }
    numbers[at] = number + 1;
  }

  /** Returns the number of a key; a new key gets the number of keys before it. */
  public int add(long key) {
    int at = slot(keys, numbers, key);
    if (numbers[at] == 0) {
      put(key, size);
      return size - 1;
    }
    return numbers[at] - 1;
  }

  /** Returns how many keys have a number. */
  public int size() {
    return size;
  }

  /** Gives a key a number from zero on unless it has one. */
  public void putIfAbsent(long key, int number) {
    if (!has(key)) {
      put(key, number);
    }
  }

  /** The slot of the key, or the free one where it belongs. */
  private static int slot(long[] keys, int[] numbers, long key) {
    int mask = keys.length - 1;
    int at = (int) (key * MIX >>> 32) & mask;
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreNumbers = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (numbers[i] != 0) {
        int at = slot(moreKeys, moreNumbers, keys[i]);
        moreKeys[at] = keys[i];
        moreNumbers[at] = numbers[i];
      }
    }
    keys = moreKeys;
    numbers = moreNumbers;
  }
}
