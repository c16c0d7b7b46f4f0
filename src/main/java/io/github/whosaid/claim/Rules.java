package io.github.whosaid.claim;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClassSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All rules of {@code rules.tsv}, looked up by the word that a match begins with. Immutable and
 * thread-safe.
 */
final class Rules {

  private static final Splitter EXAMPLES = Splitter.on(" | ").omitEmptyStrings();
  private static final int[] NONE = {};

  private final Vocabulary words;
  private final ImmutableList<Rule> all;
  private final ImmutableList<String> groups;
  private final int[] groupOf;
  private final int[][] byId;
  private final int[][] byNumber;

  Rules(Lexicon lexicon) {
    words = new Vocabulary(lexicon);
    all = read(words);
    groups = all.stream().map(Rule::group).distinct().collect(ImmutableList.toImmutableList());
    groupOf = all.stream().mapToInt(r -> groups.indexOf(r.group())).toArray();
    byNumber = new int[words.size()][];
    Arrays.fill(byNumber, NONE);
    List<Integer> byClass = new ArrayList<>();
    WordClassSet classes = WordClassSet.of();
    for (int r = 0; r < all.size(); r++) {
      CuePhrase phrase = all.get(r).phrase();
      for (int number : phrase.firstWords()) {
        byNumber[number] = with(byNumber[number], r);
      }
      if (!phrase.firstClasses().isEmpty()) {
        classes = classes.and(phrase.firstClasses());
        byClass.add(r);
      }
    }
    byId = new int[lexicon.size()][];
    for (int id = 0; id < byId.length; id++) {
      byId[id] = byNumber[words.numberOfId(id)];
      if (lexicon.isAny(id, classes)) {
        for (int r : byClass) {
          if (lexicon.isAny(id, all.get(r).phrase().firstClasses())) {
            byId[id] = with(byId[id], r);
          }
        }
        byId[id] = Arrays.stream(byId[id]).sorted().distinct().toArray();
      }
    }
  }

  private static int[] with(int[] rules, int rule) {
    int[] more = Arrays.copyOf(rules, rules.length + 1);
    more[rules.length] = rule;
    return more;
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

  /**
   * Returns the rules that can match from a word on; not to be written to.
   *
   * @param number of the word in the vocabulary
   */
  int[] at(int id, int number) {
    return id < byId.length ? byId[id] : byNumber[number];
  }
}
