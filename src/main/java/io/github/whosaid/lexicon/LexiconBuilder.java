package io.github.whosaid.lexicon;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects tables into a {@link Lexicon}. Not thread-safe. */
final class LexiconBuilder {

  private static final ImmutableList<String> CLASS_TABLES =
      ImmutableList.of(
          "words.tsv",
          "time-words.tsv",
          "given-names.tsv",
          "given-names-ambiguous.tsv",
          "surnames.tsv",
          "name-parts.tsv",
          "titles.tsv",
          "roles.tsv",
          "people.tsv",
          "organisations.tsv",
          "places.tsv",
          "demonyms.tsv",
          "documents.tsv",
          "abbreviations.tsv",
          "hedges.tsv",
          "idioms.tsv",
          "modality.tsv",
          "mentions.tsv");

  private static final WordClassSet NO_CLASSES = WordClassSet.of();

  /** A growing array of bit sets. */
  static final class Bits {
    private long[] words = new long[1024];
    private int size;

    void add(long word) {
      if (size == words.length) {
        words = Arrays.copyOf(words, size * 2);
      }
      words[size++] = word;
    }

    /** Puts a number in a cell, zero until then; returns whether it was another. */
    boolean change(int at, int number) {
      while (size <= at) {
        add(0);
      }
      boolean other = words[at] != number;
      words[at] = number;
      return other;
    }

    void or(int at, long word) {
      words[at] |= word;
    }

    long[] toArray() {
      return Arrays.copyOf(words, size);
    }
  }

  /** The entries of several words while they are collected. */
  static final class Trie {
    private final NumberTable edges = new NumberTable(1 << 12);

    /** Node and id of each edge; the n-th of them, counted from one, leads to node n. */
    final Bits keys = new Bits();

    final Bits low = new Bits();
    final Bits high = new Bits();
    private int nodes = 1;

    Trie() {
      low.add(0);
      high.add(0);
    }

    int add(int[] ids) {
      int node = 0;
      for (int id : ids) {
        long key = (long) node << 32 | id;
        int next = edges.get(key);
        if (next < 0) {
          next = nodes++;
          low.add(0);
          high.add(0);
          edges.put(key, next);
          keys.add(key);
        }
        node = next;
      }
      return node;
    }
  }

  final List<String> forms = new ArrayList<>();
  final Bits low = new Bits();
  final Bits high = new Bits();
  final Map<Integer, List<Integer>> cuesByForm = new HashMap<>();
  final List<CueVerb> cueVerbs = new ArrayList<>();
  final Map<Integer, CueNoun> cueNouns = new HashMap<>();
  final Trie phrases = new Trie();
  final FormTable ids = new FormTable(1 << 14);

  /** The number of the last table in which each form stood by itself, and each entry. */
  private final Bits formTable = new Bits();

  private final Bits entryTable = new Bits();
  private int tables;
  private final Map<String, String[]> verbs = new HashMap<>();

  LexiconBuilder() {
    int none = id("");
    assert none == Lexicon.NONE;
  }

  static LexiconBuilder english() {
    LexiconBuilder builder = new LexiconBuilder();
    // What stands first lies together in memory: the words that texts have most.
    builder.classes(Table.read(Lexicon.class, "en/function-words.tsv", 1, 2));
    builder.verbs(Table.read(Lexicon.class, "en/verbs.tsv", 1, 6));
    for (String table : CLASS_TABLES) {
      builder.classes(Table.read(Lexicon.class, "en/" + table, 1, 2));
    }
    builder.cues(Table.read(Lexicon.class, "en/cue-verbs.tsv", 3, 5));
    builder.nouns(Table.read(Lexicon.class, "en/cue-nouns.tsv", 5, 5));
    return builder;
  }

  /** Adds words of one's own; ids of what is known stay as they are. */
  @CanIgnoreReturnValue
  LexiconBuilder additions(Additions own) {
    for (Additions.OwnVerb verb : own.cueVerbs()) {
      cue(verb);
    }
    own.titles().forEach(title -> add(title, WordClassSet.of(WordClass.TITLE)));
    own.organisations().forEach(name -> add(name, WordClassSet.of(WordClass.ORG_NAME)));
    return this;
  }

  private void cue(Additions.OwnVerb verb) {
    String base = String.join(" ", verb.entry().words());
    int frames = verb.frames().stream().mapToInt(Frame::bit).reduce(0, (a, b) -> a | b);
    for (int i = 0; i < cueVerbs.size(); i++) {
      CueVerb known = cueVerbs.get(i);
      if (known.base().equals(base)) {
        cueVerbs.set(
            i,
            new CueVerb(
                i,
                base,
                verb.cueClass(),
                known.frames() | frames,
                Math.max(known.strength(), verb.strength()),
                known.grades(),
                known.rest()));
        return;
      }
    }
    addCue(base, verb.cueClass(), frames, verb.strength(), 0);
  }

  private void add(Entry entry, WordClassSet classes) {
    add(entry.words(), classes);
    entry.abbreviations().forEach(form -> mark(id(form), WordClass.ABBREVIATION));
  }

  Lexicon build() {
    return new Lexicon(this);
  }

  /**
   * Adds rows of form and classes. Forms of the same classes may stand one a line under a section
   * {@code [CLASS,CLASS]}; under {@code [CLASS + PLURAL_CLASS]} each is a noun that brings its
   * plural, which a second column gives where it is irregular.
   */
  @CanIgnoreReturnValue
  LexiconBuilder classes(List<Table.Row> rows) {
    Map<String, WordClassSet> sets = new HashMap<>();
    tables++;
    WordClassSet section = NO_CLASSES;
    WordClassSet plurals = NO_CLASSES;
    for (Table.Row row : rows) {
      String form = row.cell(0);
      String second = row.cell(1);
      if (form.startsWith("[")) {
        int plus = form.indexOf(" + ");
        int end = form.length() - 1;
        section = set(sets, form.substring(1, plus < 0 ? end : plus), row);
        plurals = plus < 0 ? NO_CLASSES : set(sets, form.substring(plus + 3, end), row);
      } else if (!second.isEmpty() && Ascii.isUpperCase(second.charAt(0))) {
        add(row, form, set(sets, second, row));
      } else {
        add(row, form, section);
        if (!plurals.isEmpty()) {
          add(row, second.isEmpty() ? Inflection.plural(form) : second, plurals);
        }
      }
    }
    return this;
  }

  private static WordClassSet set(Map<String, WordClassSet> sets, String names, Table.Row row) {
    WordClassSet set = sets.get(names);
    if (set == null) {
      set = TableCells.wordClasses(row, names);
      sets.put(names, set);
    }
    return set;
  }

  private void add(Table.Row row, String form, WordClassSet classes) {
    if (form.isBlank() || classes.isEmpty()) {
      throw row.fault("no form or no class: \"" + form + "\"");
    }
    boolean word = form.indexOf(' ') < 0;
    int number = word ? add(form, classes) : add(Table.parts(form, ' '), classes);
    if (!(word ? formTable : entryTable).change(number, tables)) {
      throw row.fault("a second row for \"" + form + "\"");
    }
  }

  /** Adds an entry of one word; returns its id. */
  @CanIgnoreReturnValue
  private int add(String word, WordClassSet classes) {
    int id = id(word);
    mark(id, classes);
    return id;
  }

  /** Adds an entry; returns the node that its words lead to, zero for one word. */
  @CanIgnoreReturnValue
  private int add(List<String> words, WordClassSet classes) {
    if (words.size() == 1) {
      add(words.get(0), classes);
      return 0;
    }
    int[] entry = new int[words.size()];
    for (int i = 0; i < entry.length; i++) {
      entry[i] = id(words.get(i));
    }
    int node = phrases.add(entry);
    phrases.low.or(node, classes.low());
    phrases.high.or(node, classes.high());
    return node;
  }

  private void mark(int id, WordClassSet classes) {
    low.or(id, classes.low());
    high.or(id, classes.high());
  }

  private void mark(int id, WordClass wordClass) {
    int bit = wordClass.ordinal();
    (bit < 64 ? low : high).or(id, 1L << (bit & 63));
  }

  private int id(String form) {
    int id = ids.findOrAdd(form, forms.size());
    if (id == forms.size()) {
      forms.add(form);
      low.add(0);
      high.add(0);
    }
    return id;
  }

  private static final WordClass[] VERB_FORMS = {
    WordClass.VERB_BASE,
    WordClass.VERB_S,
    WordClass.VERB_PAST,
    WordClass.VERB_PARTICIPLE,
    WordClass.VERB_ING
  };

  private void verbs(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      String base = row.cell(0);
      String[] inflected = regular(base);
      for (int i = 1; i < 5; i++) {
        String cell = row.cell(i);
        if (!cell.isEmpty() && !cell.equals("-")) {
          inflected[i] = cell;
        }
      }
      if (verbs.put(base, inflected) != null) {
        throw row.fault("a second row for \"" + base + "\"");
      }
      for (int i = 0; i < 5; i++) {
        mark(id(inflected[i]), VERB_FORMS[i]);
      }
      if (!row.cell(5).isEmpty()) {
        mark(id(base), TableCells.wordClasses(row, row.cell(5)));
      }
    }
  }

  private static String[] regular(String base) {
    String past = Inflection.past(base);
    return new String[] {base, Inflection.thirdSingular(base), past, past, Inflection.ing(base)};
  }

  /** Adds rows of base, cue class and frames. */
  @CanIgnoreReturnValue
  LexiconBuilder cues(List<Table.Row> rows) {
    Set<String> seen = new HashSet<>();
    Set<String> heard = new HashSet<>();
    Map<String, Integer> frameSets = new HashMap<>();
    for (Table.Row row : rows) {
      String base = row.cell(0);
      int frames = frameSets.computeIfAbsent(row.cell(2), cell -> TableCells.frames(row, 2));
      if (!((frames & Frame.HEARD.bit()) == 0 ? seen : heard).add(base)) {
        throw row.fault("a second row for \"" + base + "\"");
      }
      addCue(
          base,
          TableCells.cueClass(row, 1),
          frames,
          row.cell(3).isEmpty() ? 0 : TableCells.strength(row, 3),
          row.cell(4).isEmpty() ? 0 : TableCells.grades(row, 4));
    }
    return this;
  }

  /** Adds rows of singular, plural, cue class, frames and strength. */
  private void nouns(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      CueNoun noun =
          new CueNoun(
              row.cell(0),
              TableCells.cueClass(row, 2),
              TableCells.frames(row, 3),
              TableCells.strength(row, 4));
      for (int form = 0; form < 2; form++) {
        int id = id(row.cell(form));
        mark(id, form == 0 ? WordClass.NOUN : WordClass.NOUN_PLURAL);
        boolean sameForm = form == 1 && row.cell(1).equals(row.cell(0));
        if (cueNouns.put(id, noun) != null && !sameForm) {
          throw row.fault("a second row for \"" + row.cell(form) + "\"");
        }
      }
    }
  }

  private void addCue(String base, CueClass cueClass, int frames, int strength, long grades) {
    List<String> words = Table.parts(base, ' ');
    ImmutableList.Builder<Integer> rest = ImmutableList.builder();
    for (String word : words.subList(1, words.size())) {
      rest.add(id(word));
    }
    CueVerb verb =
        new CueVerb(cueVerbs.size(), base, cueClass, frames, strength, grades, rest.build());
    cueVerbs.add(verb);
    String[] inflected = verbs.computeIfAbsent(words.get(0), LexiconBuilder::regular);
    for (int i = 0; i < 5; i++) {
      int id = id(inflected[i]);
      mark(id, VERB_FORMS[i]);
      cuesByForm.computeIfAbsent(id, k -> new ArrayList<>()).add(verb.index());
    }
  }
}
