package io.github.whosaid.claim;

import io.github.whosaid.lexicon.FormTable;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The words that the audit's tables name, with numbers of their own and the lists they stand in:
 * the lexicon lacks some of them. Immutable once the tables are read, and then thread-safe.
 */
final class Vocabulary {

  private static final WordClassSet FUNCTION_WORDS =
      WordClassSet.of(
          WordClass.DETERMINER,
          WordClass.QUANTIFIER,
          WordClass.POSSESSIVE,
          WordClass.DEMONSTRATIVE,
          WordClass.RELATIVE,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.TO,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.NEGATION);

  private final Lexicon lexicon;
  private final FormTable numbers = new FormTable(1 << 10);
  private final Map<String, BitSet> lists = new HashMap<>();
  private long[] inLists = new long[1 << 10];
  private final Map<Integer, Integer> numerals = new HashMap<>();

  /** Numbers of function words. */
  private final BitSet small = new BitSet();

  /**
   * The lengths of the forms that the lexicon lacks, a bit each, by their first letters: most names
   * of a text are ruled out by them.
   */
  private final long[] strange = new long[128];

  private final int[] byId;

  Vocabulary(Lexicon lexicon) {
    this.lexicon = lexicon;
    byId = new int[lexicon.size()];
    for (Table.Row row : Table.read(Vocabulary.class, "words.tsv", 2, 2)) {
      BitSet list = lists.computeIfAbsent(row.cell(0), name -> new BitSet());
      for (String form : row.parts(1, ',')) {
        int number = number(form, row);
        if (list.get(number)) {
          throw row.fault("twice in " + row.cell(0) + ": \"" + form + "\"");
        }
        list.set(number);
        if (row.cell(0).equals("NUMERAL")) {
          numerals.put(number, numerals.size() + 1);
        }
      }
    }
    for (WordList list : WordList.values()) {
      BitSet words = lists.get(list.name());
      if (words == null) {
        throw new IllegalStateException("words.tsv: no list \"" + list + "\"");
      }
      for (int number = words.nextSetBit(0); number >= 0; number = words.nextSetBit(number + 1)) {
        inLists[number] |= list.bit();
      }
    }
  }

  /** Returns the number of a form, a new one if no table named it before. */
  int number(String form, Table.Row row) {
    if (form.isEmpty() || form.indexOf(' ') >= 0 || !form.equals(form.toLowerCase(Locale.ROOT))) {
      throw row.fault("not one lower-cased word: \"" + form + "\"");
    }
    int known = numbers.find(form);
    if (known != FormTable.MISSING) {
      return known;
    }
    int number = size();
    numbers.add(form, number);
    if (number == inLists.length) {
      inLists = Arrays.copyOf(inLists, number * 2);
    }
    int id = lexicon.id(form);
    if (id != Lexicon.NONE) {
      byId[id] = number;
      small.set(number, lexicon.isAny(id, FUNCTION_WORDS));
    }
    if (id == Lexicon.NONE || !Character.isLetter(form.charAt(0))) {
      strange[place(form.charAt(0))] |= 1L << Math.min(form.length(), 63);
    }
    return number;
  }

  private static int place(char first) {
    char letter = Character.toLowerCase(first);
    return letter < 128 ? letter : 0;
  }

  /** Returns the numbers of the words of a list. */
  BitSet list(String name, Table.Row row) {
    BitSet list = lists.get(name);
    if (list == null) {
      throw row.fault("no list \"" + name + "\" in words.tsv");
    }
    return list;
  }

  /** Returns how many numbers there are, zero for no word included. */
  int size() {
    return numbers.size() + 1;
  }

  /** Returns the number of the token's word, zero if no table names it. */
  int number(TokenizedText t, int token) {
    int id = t.id(token);
    if (id != Lexicon.NONE && id < byId.length) {
      return byId[id];
    }
    int start = t.start(token);
    int end = t.end(token);
    if (start == end || t.shape(token) == Shape.NONE && !t.is(token, TokenKind.SYMBOL)) {
      return 0;
    }
    if ((strange[place(t.text().charAt(start))] >>> Math.min(end - start, 63) & 1) == 0) {
      return 0;
    }
    return Math.max(0, numbers.find(t.text(), start, end));
  }

  /** Returns the number of every token's word. */
  char[] numbers(TokenizedText t) {
    char[] all = new char[t.size()];
    for (int k = 0; k < all.length; k++) {
      all[k] = (char) number(t, k);
    }
    return all;
  }

  /** Returns whether a number is that of a function word. */
  boolean isSmall(int number) {
    return small.get(number);
  }

  /** Returns whether the token's word stands in a list. */
  boolean is(TokenizedText t, int token, WordList list) {
    return (lists(number(t, token)) & list.bit()) != 0;
  }

  /** Returns whether the token's word stands in one of two lists. */
  boolean is(TokenizedText t, int token, WordList one, WordList other) {
    return (lists(number(t, token)) & (one.bit() | other.bit())) != 0;
  }

  /** Returns whether the token's word stands in one of several lists, a bit each. */
  boolean is(TokenizedText t, int token, long bits) {
    return (lists(number(t, token)) & bits) != 0;
  }

  /** Returns the first of some tokens whose word stands in a list, or -1. */
  int find(TokenizedText t, int from, int end, WordList list) {
    for (int k = from; k < end; k++) {
      if (is(t, k, list)) {
        return k;
      }
    }
    return -1;
  }

  /** Returns the value of a numeral in words, zero if it is none or a large one. */
  int numeral(TokenizedText t, int token) {
    return numerals.getOrDefault(number(t, token), 0);
  }

  /** Returns the lists of {@link WordList} that a number stands in, a bit each. */
  long lists(int number) {
    return inLists[number];
  }
}
