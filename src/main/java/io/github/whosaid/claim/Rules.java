package io.github.whosaid.claim;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.text.TokenizedText;
import java.util.HashSet;
import java.util.Set;

/**
 * All rules of {@code rules.tsv}, looked up by the word that a match begins with. Immutable and
 * thread-safe.
 */
final class Rules {

  private static final Splitter EXAMPLES = Splitter.on(" | ").omitEmptyStrings();
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

  private final WordClassSet classes;

  Rules(Lexicon lexicon) {
    words = new Vocabulary(lexicon);
    all = read(words);
    groups = all.stream().map(Rule::group).distinct().collect(ImmutableList.toImmutableList());
    groupOf = all.stream().mapToInt(r -> groups.indexOf(r.group())).toArray();
    width = (all.size() + 63) / 64;
    byNumber = new long[words.size() * width];
    needing = new long[words.size() * width];
    free = new long[width];
    ListMultimap<WordClassSet, Integer> first = LinkedListMultimap.create();
    WordClassSet any = WordClassSet.of();
    for (int r = 0; r < all.size(); r++) {
      CuePhrase phrase = all.get(r).phrase();
      add(byNumber, phrase.firstWords(), r);
      int[] needed = phrase.neededWords();
      add(needing, needed, r);
      if (needed.length == 0) {
        add(free, 0, r);
      }
      if (!phrase.firstClasses().isEmpty()) {
        any = any.and(phrase.firstClasses());
        first.put(phrase.firstClasses(), r);
      }
    }
    classes = any;
    firsts = ImmutableList.copyOf(first.keySet());
    byClass = new long[firsts.size() * width];
    for (int i = 0; i < firsts.size(); i++) {
      for (int r : first.get(firsts.get(i))) {
        add(byClass, i, r);
      }
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
                FlagKind.valueOf(row.cell(1)),
                Double.parseDouble(row.cell(2)),
                new CuePhrase(row.cell(3), words, row),
                row.cell(4),
                ImmutableList.copyOf(EXAMPLES.split(row.cell(5))),
                ImmutableList.copyOf(EXAMPLES.split(row.cell(6)))));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.fault(String.valueOf(e.getMessage())).getMessage(), e);
      }
    }
    return rules.build();
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
    for (int i = 0; i < width; i++) {
      row[i] |= needing[number * width + i];
    }
  }

  /**
   * Returns 64 of the rules that can match from a token on, a bit each.
   *
   * @param number of the token's word in the vocabulary
   * @param part which 64, from zero on; their numbers begin with 64 times that
   */
  long at(TokenizedText t, int token, int number, int part) {
    long at = byNumber[number * width + part];
    if (t.isAny(token, classes)) {
      for (int i = 0; i < firsts.size(); i++) {
        at |= t.isAny(token, firsts.get(i)) ? byClass[i * width + part] : 0;
      }
    }
    return at;
  }

  /** Returns the classes of words that rules can begin with, whatever their numbers. */
  WordClassSet classes() {
    return classes;
  }
}
