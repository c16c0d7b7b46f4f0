package io.github.whosaid.text;

import com.google.common.base.Splitter;
import io.github.whosaid.lexicon.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The classes of words that decide whether a change is material, from the tables. Immutable and
 * thread-safe.
 */
public final class WordClasses {

  public static final WordClasses INSTANCE = new WordClasses();

  private final Map<String, String> fillers = Table.map(WordClasses.class, "fillers.tsv");
  public final Map<String, String> negations = Table.map(WordClasses.class, "negations.tsv");
  public final Map<String, String> modals = Table.map(WordClasses.class, "modals.tsv");
  public final Map<String, String> quantifiers = Table.map(WordClasses.class, "quantifiers.tsv");
  public final Map<String, String> comparatives = Table.map(WordClasses.class, "comparatives.tsv");
  public final Map<String, String> pronouns = Table.map(WordClasses.class, "pronouns.tsv");
  public final Map<String, String> reversals = Table.map(WordClasses.class, "reversals.tsv");

  /** Traits of a word: it is of grammar; a number; in a table of variants; of antonyms. */
  public static final int FUNCTION = 1;

  public static final int NUMBER = 2;
  public static final int VARIANT = 4;
  public static final int OPPOSED = 8;

  /** Traits of a contraction, and of a word that turns the meaning of those beside it. */
  public static final int CONTRACTED = 16;

  public static final int REVERSING = 32;

  private final Map<String, Integer> traits = new HashMap<>();
  private final Set<String> antonyms = new HashSet<>();
  private final Map<String, List<Integer>> variants = new HashMap<>();

  /** Entries of several words, by their first word: fillers, modals, variants. */
  private final Map<String, List<String[]>> phrases = new HashMap<>();

  private WordClasses() {
    Table.map(WordClasses.class, "function-words.tsv")
        .keySet()
        .forEach(word -> mark(word, FUNCTION));
    Contractions.INSTANCE.forms().forEach(form -> mark(form, CONTRACTED));
    for (Table.Row row : Table.read(WordClasses.class, "antonyms.tsv", 2, 2)) {
      mark(row.cell(0), OPPOSED);
      mark(row.cell(1), OPPOSED);
      antonyms.add(row.cell(0) + ' ' + row.cell(1));
      antonyms.add(row.cell(1) + ' ' + row.cell(0));
    }
    int set = 0;
    for (Table.Row row : Table.read(WordClasses.class, "variants.tsv", 1, Integer.MAX_VALUE)) {
      for (int i = 0; i < row.columns(); i++) {
        variants.computeIfAbsent(row.cell(i), k -> new ArrayList<>()).add(set);
        mark(row.cell(i), VARIANT);
        addPhrase(row.cell(i));
      }
      set++;
    }
    reversals.keySet().forEach(word -> mark(word, REVERSING));
    fillers.keySet().forEach(this::addPhrase);
    modals.keySet().forEach(this::addPhrase);
  }

  private void mark(String word, int trait) {
    traits.merge(word, trait, (a, b) -> a | b);
  }

  /** Returns the traits of a folded word, one bit each. */
  public int traits(String word) {
    int found = traits.getOrDefault(word, 0);
    return Numbers.mayBeNumber(word) ? found | NUMBER : found;
  }

  private void addPhrase(String entry) {
    int blank = entry.indexOf(' ');
    if (blank > 0) {
      String[] words = Splitter.on(' ').splitToList(entry).toArray(new String[0]);
      List<String[]> list = phrases.computeIfAbsent(words[0], k -> new ArrayList<>());
      list.add(words);
      list.sort((a, b) -> Integer.compare(b.length, a.length));
    }
  }

  /**
   * Returns how many words the longest entry of several words covers that starts at {@code from}; 1
   * if there is none.
   */
  public int phraseLength(List<String> words, int from) {
    for (String[] phrase : phrases.getOrDefault(words.get(from), List.of())) {
      if (from + phrase.length <= words.size()
          && words.subList(from, from + phrase.length).equals(List.of(phrase))) {
        return phrase.length;
      }
    }
    return 1;
  }

  public boolean isFunction(String word) {
    return (traits(word) & FUNCTION) != 0;
  }

  public boolean isFiller(String word) {
    return fillers.containsKey(word);
  }

  public boolean areAntonyms(String a, String b) {
    return antonyms.contains(a + ' ' + b);
  }

  public boolean areVariants(String a, String b) {
    List<Integer> sets = variants.getOrDefault(a, List.of());
    if (sets.isEmpty()) {
      return false;
    }
    for (Integer set : variants.getOrDefault(b, List.of())) {
      if (sets.contains(set)) {
        return true;
      }
    }
    return false;
  }
}
