package io.github.whosaid.text;

import com.google.common.base.Splitter;
import io.github.whosaid.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table of contractions. Immutable and thread-safe. */
public final class Contractions {

  public static final Contractions INSTANCE = new Contractions();

  private final Map<String, List<String>> clitics = new HashMap<>();
  private final Map<String, String> stems = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();

  private Contractions() {
    for (Table.Row row : Table.read(Contractions.class, "contractions.tsv", 3, 3)) {
      List<String> full = Splitter.on(',').splitToList(row.cell(2));
      switch (row.cell(1)) {
        case "CLITIC" -> clitics.put(row.cell(0), full);
        case "STEM" -> stems.put(row.cell(0), row.cell(2));
        case "WORD" -> words.put(row.cell(0), full);
        default -> throw row.fault("unknown kind " + row.cell(1));
      }
    }
  }

  /** Returns the word as which a clitic is indexed; empty if {@code form} is no clitic. */
  String cliticKey(String form) {
    List<String> full = clitics.getOrDefault(form, List.of());
    return switch (full.size()) {
      case 0 -> "";
      case 1 -> full.get(0);
      default -> form;
    };
  }

  /** Returns all words and clitics that are contractions. */
  Set<String> forms() {
    Set<String> forms = new HashSet<>(clitics.keySet());
    forms.addAll(words.keySet());
    return forms;
  }

  /** Returns the whole word for what is left when n't is cut off. */
  String stem(String main) {
    return stems.getOrDefault(main, main);
  }

  /**
   * Returns what a word or clitic can stand for, each as words with one space between; none if it
   * is no contraction.
   */
  public List<String> expansions(String key) {
    List<String> full = words.get(key);
    return full == null ? clitics.getOrDefault(key, List.of()) : full;
  }
}
