package io.github.whosaid.lexicon;

/**
 * The ids of forms of few letters from a to z, which most words of a text are: such a form is one
 * number, so that one look at a hash table finds it. The table is kept small, because most of its
 * cost is to wait for memory: a slot holds of the mixed number only what its place does not tell.
 * Forms that do not fit are left out, for another table to find. Immutable and thread-safe.
 */
final class PlainForms {

  static final int LONGEST = 12;

  private static final int LETTER_BITS = 5 * LONGEST;
  private static final long LETTERS = (1L << LETTER_BITS) - 1;

  /** Odd, so that no two forms have the same product in as many bits. */
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final int ID_BITS = 16;
  private static final int FEWEST_BITS = 16;

  /**
   * From above: how far from its own place a form stands, the rest of its mixed number, and its id;
   * zero is a free slot. Sixteen bits of place leave four for the first.
   */
  private final long[] slots;

  /**
   * So many forms, which texts have most often, stand in a table so small that it stays at hand.
   */
  private static final int COMMON = 1 << 10;

  /** The common forms, each in the one place that its letters tell, and their ids. */
  private final long[] common = new long[4 * COMMON];

  private final short[] commonIds = new short[common.length];

  private final int shift;
  private final int farthest;
  private final boolean complete;

  PlainForms(String[] forms) {
    int bits = Math.max(FEWEST_BITS, 33 - Integer.numberOfLeadingZeros(Math.max(8, forms.length)));
    slots = new long[1 << bits];
    shift = LETTER_BITS - bits;
    farthest = 1 << (Long.SIZE - ID_BITS - shift);
    boolean all = forms.length <= 1 << ID_BITS;
    for (int id = 1; id < forms.length && id < 1 << ID_BITS; id++) {
      long letters = letters(forms[id]);
      all &= letters == 0 || put(letters, id);
      if (id < COMMON && letters != 0) {
        int at = commonPlace(letters);
        common[at] = letters;
        commonIds[at] = (short) id;
      }
    }
    complete = all;
  }

  /** Whether no form of few plain letters is left out. */
  boolean isComplete() {
    return complete;
  }

  /**
   * Puts a form in; one that stands nearer to its own place makes room for one that stands farther
   * from its own. Returns whether none is left out.
   */
  private boolean put(long letters, int id) {
    long mixed = letters * MIX & LETTERS;
    long entry = wanted(mixed, 0) << ID_BITS | id;
    int at = (int) (mixed >>> shift);
    while (slots[at] != 0) {
      if (far(slots[at]) < far(entry)) {
        long other = slots[at];
        slots[at] = entry;
        entry = other;
      }
      if (far(entry) == farthest - 1) {
        return false;
      }
      entry += 1L << (shift + ID_BITS);
      at = (at + 1) & (slots.length - 1);
    }
    slots[at] = entry;
    return true;
  }

  private int far(long entry) {
    return (int) (entry >>> (shift + ID_BITS));
  }

  private long wanted(long mixed, int far) {
    return (long) far << shift | mixed & ((1L << shift) - 1);
  }

  /** The form as a number, zero if it is none of few plain letters. */
  private static long letters(String form) {
    if (form.length() > LONGEST) {
      return 0;
    }
    long letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c < 'a' || c > 'z') {
        return 0;
      }
      letters = Lexicon.letters(letters, c);
    }
    return letters;
  }

  private int commonPlace(long letters) {
    return (int) (letters * MIX >>> 32) & common.length - 1;
  }

  int find(long letters) {
    int at = commonPlace(letters);
    if (common[at] == letters) {
      return commonIds[at];
    }
    long mixed = letters * MIX & LETTERS;
    int place = (int) (mixed >>> shift);
    long wanted = wanted(mixed, 0);
    for (int far = 0; far < farthest; far++) {
      long slot = slots[(place + far) & (slots.length - 1)];
      if (slot >>> ID_BITS == wanted) {
        return (int) slot & ((1 << ID_BITS) - 1);
      }
      if (slot == 0) {
        return Lexicon.NONE;
      }
      wanted += 1L << shift;
    }
    return Lexicon.NONE;
  }
}
