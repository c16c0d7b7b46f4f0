package io.github.whosaid.lexicon;

/**
 * The ids of forms of few letters from a to z, which most words of a text are: such a form is one
 * number, so that one look at a hash table finds it. Immutable and thread-safe.
 */
final class PlainForms {

  static final int LONGEST = 12;

  /** The form as a number and its id, in turns; zero is a free slot. */
  private final long[] slots;

  private final int shift;

  PlainForms(String[] forms) {
    int bits = 33 - Integer.numberOfLeadingZeros(Math.max(8, forms.length));
    slots = new long[2 << bits];
    shift = 64 - bits;
    for (int id = 1; id < forms.length; id++) {
      long letters = letters(forms[id]);
      if (letters != 0) {
        int at = slot(letters);
        while (slots[at] != 0) {
          at = (at + 2) & (slots.length - 1);
        }
        slots[at] = letters;
        slots[at + 1] = id;
      }
    }
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

  int find(long letters) {
    int at = slot(letters);
    while (slots[at] != 0) {
      if (slots[at] == letters) {
        return (int) slots[at + 1];
      }
      at = (at + 2) & (slots.length - 1);
    }
    return Lexicon.NONE;
  }

  private int slot(long letters) {
    long mixed = letters * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> shift) << 1;
  }
}
