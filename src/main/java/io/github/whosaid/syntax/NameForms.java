package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.FormTable;
import java.util.Arrays;

/**
 * The forms of the name lists, with a bit for each list that has them: a hash table whose forms
 * stay where the tables have them, in ASCII, so that there is nothing to make of them when they are
 * read. Once no more forms are added it may be read by several threads.
 */
final class NameForms {

  /** So many bits of a slot tell in which lists a form is. */
  private static final int KIND_BITS = 12;

  /** So many bits above them tell where the form begins; its hash stands above both. */
  private static final int PLACE_BITS = 20;

  /** The forms, one after the other with a byte below a space behind each. */
  private byte[] forms = new byte[0];

  private final long[] slots;

  /** Makes an empty table for fewer forms than {@code slots}, a power of two. */
  NameForms(int slots) {
    this.slots = new long[slots];
  }

  /** Takes the bytes of a further table, before its forms are added; returns where they begin. */
  int append(byte[] table) {
    int at = forms.length;
    if (at + table.length >= 1 << PLACE_BITS) {
      throw new IllegalStateException("too many forms");
    }
    forms = Arrays.copyOf(forms, at + table.length + 1);
    System.arraycopy(table, 0, forms, at, table.length);
    return at;
  }

  /** Adds a form from one place to before another to a list; the same form may be in several. */
  void add(int from, int to, int kind) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FormTable.hash(hash, (char) forms[i]);
    }
    hash = FormTable.finish(hash);
    int at = hash & slots.length - 1;
    while (slots[at] != 0 && !(hash(slots[at]) == hash && same(slots[at], from, to))) {
      at = at + 1 & slots.length - 1;
    }
    if (slots[at] == 0) {
      slots[at] = (long) hash << KIND_BITS + PLACE_BITS | Integer.toUnsignedLong(from << KIND_BITS);
    }
    slots[at] |= kind;
  }

  private static int hash(long slot) {
    return (int) (slot >>> KIND_BITS + PLACE_BITS);
  }

  private static int place(long slot) {
    return (int) slot >>> KIND_BITS;
  }

  private boolean same(long slot, int from, int to) {
    int place = place(slot);
    return forms[place + to - from] < ' '
        && Arrays.equals(forms, place, place + to - from, forms, from, to);
  }

  /** Returns the lists that a part of a text, in small letters, is in: a bit each. */
  int find(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = FormTable.hash(hash, Character.toLowerCase(text.charAt(i)));
    }
    hash = FormTable.finish(hash);
    for (int at = hash & slots.length - 1; slots[at] != 0; at = at + 1 & slots.length - 1) {
      if (hash(slots[at]) == hash && same(slots[at], text, from, to)) {
        return (int) slots[at] & (1 << KIND_BITS) - 1;
      }
    }
    return 0;
  }

  private boolean same(long slot, String text, int from, int to) {
    int place = place(slot);
    int i = from;
    while (i < to && forms[place] == Character.toLowerCase(text.charAt(i))) {
      place++;
      i++;
    }
    return i == to && forms[place] < ' ';
  }
}
