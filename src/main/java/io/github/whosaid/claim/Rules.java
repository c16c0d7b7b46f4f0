package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules of {@code rules.tsv}, looked up by the word that a match begins with. Immutable and
 * thread-safe.
 */
final class Rules {

  private final Vocabulary words;
  private final ImmutableList<Rule> all;
  private final ImmutableList<String> groups;
  private final int[] groupOf;

  /** So many numbers hold a bit for each rule; a set of rules is a row of them. */
  private final int width;

  /** The rules that can begin with a word of the vocabulary. */
  private final long[] byNumber;

  /** Sets of classes that rules can begin with, and the rules of each: there are few of them. */
  private final ImmutableList<WordClassSet> firsts;

  private final long[] byClass;

  /** The rules that need no word beside the one they begin with. */
  private final long[] free;

  /** The rules that need one of several words of which a word of the vocabulary is one. */
  private final long[] needing;

  /** The words that rules can begin with, and those that rules need: most are neither. */
  private final BitSet begins = new BitSet();

  private final BitSet needed = new BitSet();

  private final WordClassSet classes;

  Rules(Lexicon lexicon) {
    words = new Vocabulary(lexicon);
    all = read(words);
    Set<String> distinct = new LinkedHashSet<>();
    for (Rule rule : all) {
      distinct.add(rule.group());
    }
    groups = ImmutableList.copyOf(distinct);
    groupOf = new int[all.size()];
    for (int r = 0; r < groupOf.length; r++) {
      groupOf[r] = groups.indexOf(all.get(r).group());
    }
    width = (all.size() + 63) / 64;
    byNumber = new long[words.size() * width];
    needing = new long[words.size() * width];
    free = new long[width];
    List<WordClassSet> sets = new ArrayList<>();
    int[] setOf = new int[all.size()];
    WordClassSet any = WordClassSet.of();
    for (int r = 0; r < all.size(); r++) {
      CuePhrase phrase = all.get(r).phrase();
      add(byNumber, phrase.firstWords(), r);
      int[] asked = phrase.neededWords();
      add(needing, asked, r);
      set(begins, phrase.firstWords());
      set(needed, asked);
      if (asked.length == 0) {
        add(free, 0, r);
      }
      any = any.and(phrase.firstClasses());
      setOf[r] = phrase.firstClasses().isEmpty() ? -1 : place(phrase.firstClasses(), sets);
    }
    classes = any;
    firsts = ImmutableList.copyOf(sets);
    byClass = new long[firsts.size() * width];
    for (int r = 0; r < setOf.length; r++) {
      if (setOf[r] >= 0) {
        add(byClass, setOf[r], r);
      }
    }
  }

  /** The place of a set among others, behind them if it is new. */
  private static int place(WordClassSet set, List<WordClassSet> sets) {
    for (int i = 0; i < sets.size(); i++) {
      if (sets.get(i).low() == set.low() && sets.get(i).high() == set.high()) {
        return i;
      }
    }
    sets.add(set);
    return sets.size() - 1;
  }

  private static void set(BitSet bits, int[] numbers) {
    for (int number : numbers) {
      bits.set(number);
    }
  }

  private void add(long[] rows, int[] at, int rule) {
    for (int row : at) {
      add(rows, row, rule);
    }
  }

  private void add(long[] rows, int row, int rule) {
    rows[row * width + (rule >> 6)] |= 1L << rule;
  }

  private static ImmutableList<Rule> read(Vocabulary words) {
    ImmutableList.Builder<Rule> rules = ImmutableList.builder();
    Set<String> ids = new HashSet<>();
    for (Table.Row row : Table.read(Rules.class, "rules.tsv", 7, 7)) {
      if (!ids.add(row.cell(0))) {
        throw row.fault("a second rule \"" + row.cell(0) + "\"");
      }
      try {
        rules.add(
            new Rule(
                row.cell(0),
                group(row.cell(0)),
                FlagKind.valueOf(row.cell(1)),
                row.number(2),
                new CuePhrase(row.cell(3), words, row),
                row.cell(4),
                row.cell(5),
                row.cell(6)));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.fault(String.valueOf(e.getMessage())).getMessage(), e);
      }
    }
    return rules.build();
  }

  private static String group(String id) {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  /** Returns the vocabulary of the tables. */
  Vocabulary words() {
    return words;
  }

  /** Returns all rules, in the table's order. */
  ImmutableList<Rule> all() {
    return all;
  }

  /** Returns the names of the groups of rules. */
  ImmutableList<String> groups() {
    return groups;
  }

  /** Returns the number of a rule's group. */
  int groupOf(int rule) {
    return groupOf[rule];
  }

  /** Returns the rules that can match in a sentence of any words, a bit each: a new row. */
  long[] free() {
    return free.clone();
  }

  /** Starts a row of rules anew for another sentence. */
  void free(long[] row) {
    System.arraycopy(free, 0, row, 0, width);
  }

  /** Adds to a row the rules that a word of the vocabulary lets match in its sentence. */
  void allow(int number, long[] row) {
    if (needed.get(number)) {
      or(row, needing, number);
    }
  }

  /**
   * Puts the rules that can match from a token on into a row, a bit each.
   *
   * @param number of the token's word in the vocabulary
   * @return whether there are any
   */
  boolean at(TokenizedText t, int token, int number, long[] row) {
    boolean byItsClass = t.isAny(token, classes);
    if (!byItsClass && !begins.get(number)) {
      return false;
    }
    System.arraycopy(byNumber, number * width, row, 0, width);
    for (int i = 0; byItsClass && i < firsts.size(); i++) {
      if (t.isAny(token, firsts.get(i))) {
        or(row, byClass, i);
      }
    }
    return true;
  }

  private void or(long[] row, long[] rows, int at) {
    for (int i = 0; i < width; i++) {
      row[i] |= rows[at * width + i];
    }
  }
}
