package io.github.whosaid.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import io.github.whosaid.report.Frame;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All word lists of a language: forms to ids, ids to classes, verbs to frames. Immutable and
 * thread-safe.
 *
 * <p>A form is a lower-cased word as the tokenizer splits it. Id 0 is no word. Entries of several
 * words live in a small trie over ids.
 */
public final class Lexicon {

  /** The id of what is no word of the lexicon. */
  public static final int NONE = 0;

  private final String[] forms;
  private final FormTable ids;
  private final PlainForms plainIds;

  /** Bits of the second number of an id's classes that no class has: what is asked often. */
  private static final long REPORTS = 1L << 63;

  private static final long LEADS = 1L << 62;

  private static final long CONTINUES = 1L << 61;
  private static final long REPORT_NOUN = 1L << 60;

  private static final long CLASSES = REPORT_NOUN - 1;

  /** The set of classes of each id: many ids have the same, so that the sets stay at hand. */
  private final char[] classSets;

  /** The classes of each set, a bit each, two numbers for a set. */
  private final long[] classes;

  private final int[][] cues;
  private final ImmutableList<CueVerb> cueVerbs;
  private final @Nullable CueNoun[] cueNouns;
  private final Phrases phrases;
  private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();

  Lexicon(LexiconBuilder builder) {
    forms = builder.forms.toArray(new String[0]);
    long[] low = builder.low.toArray();
    long[] high = builder.high.toArray();
    cueVerbs = ImmutableList.copyOf(builder.cueVerbs);
    cues = new int[forms.length][];
    Arrays.fill(cues, NO_CUES);
    for (Map.Entry<Integer, List<Integer>> verbs : builder.cuesByForm.entrySet()) {
      cues[verbs.getKey()] = Ints.toArray(ImmutableSet.copyOf(verbs.getValue()));
    }
    cueNouns = new CueNoun[forms.length];
    for (Map.Entry<Integer, CueNoun> noun : builder.cueNouns.entrySet()) {
      cueNouns[noun.getKey()] = noun.getValue();
    }
    phrases = new Phrases(builder.phrases, forms.length);
    for (int id = 0; id < forms.length; id++) {
      high[id] |= (cues[id].length > 0 ? REPORTS : 0) | (phrases.leads(id) ? LEADS : 0);
    }
    for (int id : builder.cueNouns.keySet()) {
      high[id] |= REPORT_NOUN;
    }
    for (long edge : builder.phrases.keys.toArray()) {
      if (edge >= forms.length) {
        high[(int) edge] |= CONTINUES;
      }
    }
    ClassSets sets = new ClassSets(low, high);
    classSets = sets.ofIds();
    classes = sets.classes();
    ids = builder.ids;
    plainIds = new PlainForms(forms);
  }

  private static final int[] NO_CUES = {};

  private static final class Holder {
    static final Lexicon ENGLISH = LexiconBuilder.english().build();
  }

  /** Returns the lexicon of English; it is loaded once. */
  public static Lexicon english() {
    return Holder.ENGLISH;
  }

  /**
   * Returns the lexicon of English with words of one's own. The tables are read anew, which takes
   * some ten milliseconds: keep the lexicon.
   */
  public static Lexicon english(Additions own) {
    return own.isEmpty() ? english() : LexiconBuilder.english().additions(own).build();
  }

  /**
   * Returns what a stage makes of this lexicon once and keeps with it, such as a table over its
   * ids; made at the first call. Of two threads that make it at the same time one's work is thrown
   * away.
   *
   * @param type what it is; one thing of each type is kept
   * @param make makes it; it must depend on nothing but the lexicon, and be thread-safe
   */
  public <T> T kept(Class<T> type, Function<Lexicon, T> make) {
    Object known = kept.get(type);
    if (known == null) {
      T made = make.apply(this);
      Object other = kept.putIfAbsent(type, made);
      known = other == null ? made : other;
    }
    return type.cast(known);
  }

  /** Returns the number of ids; ids are below it. */
  public int size() {
    return forms.length;
  }

  /** Returns the form of an id. */
  public String form(int id) {
    return forms[id];
  }

  /** Returns the id of a lower-cased form, {@link #NONE} if the lexicon does not have it. */
  public int id(String form) {
    return Math.max(NONE, ids.find(form));
  }

  /** Returns the id of a part of a text in small letters, {@link #NONE} if it is lacking. */
  public int id(String text, int from, int to) {
    return Math.max(NONE, ids.find(text, from, to));
  }

  /**
   * Returns the id of a lower-cased form, {@link #NONE} if the lexicon does not have it.
   *
   * @param chars holds the form from its start
   * @param length how many chars the form has
   * @param hash of the form, as {@link FormTable#hash} and {@link FormTable#finish} make it
   */
  public int id(char[] chars, int length, int hash) {
    return Math.max(NONE, ids.find(chars, length, hash));
  }

  /**
   * Returns the id of a form of at most {@link #LONGEST_PLAIN} letters from a to z, {@link #NONE}
   * if the lexicon does not have it.
   *
   * @param letters the form, as {@link #letters} makes it from its letters
   */
  public int plainId(long letters) {
    return plainIds.find(letters);
  }

  /** Returns whether {@link #plainId} knows all such forms of the lexicon; it may lack a few. */
  public boolean knowsAllPlain() {
    return plainIds.isComplete();
  }

  /** So many letters from a to z stand in one number. */
  public static final int LONGEST_PLAIN = PlainForms.LONGEST;

  /** Returns the number of a form with one more letter from a to z; it begins with zero. */
  public static long letters(long letters, char letter) {
    return (letters << 5) | (letter & 31);
  }

  /** Returns whether the id has the class; ids beyond the lexicon have none. */
  public boolean is(int id, WordClass wordClass) {
    int bit = wordClass.ordinal();
    return id < forms.length && (classes[2 * classSets[id] + (bit >> 6)] >>> bit & 1) != 0;
  }

  /** Returns whether the id has any of the classes; ids beyond the lexicon have none. */
  public boolean isAny(int id, WordClassSet any) {
    return id < forms.length && any.isIn(classes, 2 * classSets[id]);
  }

  /** Returns the sets of classes of some ids, by number; set 0 has none, nor have ids beyond. */
  public char[] classSets(int[] someIds, int count) {
    char[] sets = new char[count];
    for (int i = 0; i < count; i++) {
      int id = someIds[i];
      sets[i] = id < forms.length ? classSets[id] : 0;
    }
    return sets;
  }

  /**
   * Returns the classes of all sets, a bit each, two numbers for a set: the first 64 classes, and
   * the others, with what {@link #isKnown(long[], int)} and its like ask for; not to be written to.
   */
  public long[] setClasses() {
    return classes;
  }

  /** Returns whether the id has any class at all. */
  public boolean isKnown(int id) {
    return id != NONE && id < forms.length && isKnown(classes, classSets[id]);
  }

  /** Returns whether the set of that number in {@link #setClasses} has any class at all. */
  public static boolean isKnown(long[] classes, int set) {
    return (classes[2 * set] | classes[2 * set + 1] & CLASSES) != 0;
  }

  /** Returns whether the set of that number is one of forms of reporting verbs. */
  public static boolean canReport(long[] classes, int set) {
    return (classes[2 * set + 1] & REPORTS) != 0;
  }

  /** Returns whether the set of that number is one of forms of reporting nouns. */
  public static boolean isReportNoun(long[] classes, int set) {
    return (classes[2 * set + 1] & REPORT_NOUN) != 0;
  }

  /** Returns whether the set of that number is one of words that begin entries of several. */
  public boolean leadsPhrase(int set) {
    return (classes[2 * set + 1] & LEADS) != 0;
  }

  /** Returns whether the set of that number is one of words of such entries behind the first. */
  public boolean continuesPhrase(int set) {
    return (classes[2 * set + 1] & CONTINUES) != 0;
  }

  /**
   * Returns the indices into {@link #cueVerbs()} of the reporting verbs that the form can belong
   * to; not to be written to.
   */
  public int[] cues(int id) {
    return id < cues.length ? cues[id] : NO_CUES;
  }

  /**
   * Returns whether the form is one of a verb whose object is the person addressed: "told", not
   * "said".
   */
  public boolean needsAddressee(int id) {
    for (int c : cues(id)) {
      if (cueVerbs.get(c).rest().isEmpty()) {
        return cueVerbs.get(c).needsAddressee();
      }
    }
    return false;
  }

  /** Returns whether the form can be one of a reporting verb that takes such a content. */
  public boolean takes(int id, Frame frame) {
    for (int c : cues(id)) {
      if (cueVerbs.get(c).takes(frame)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the reporting noun that the form is the singular or plural of. */
  public Optional<CueNoun> cueNoun(int id) {
    return id < cueNouns.length ? Optional.ofNullable(cueNouns[id]) : Optional.empty();
  }

  /** Returns all reporting verbs. */
  public ImmutableList<CueVerb> cueVerbs() {
    return cueVerbs;
  }

  /** Returns the entries of several words. */
  public Phrases phrases() {
    return phrases;
  }

  @Override
  public String toString() {
    return "Lexicon of " + forms.length + " forms, " + cueVerbs.size() + " cue verbs";
  }

  /** Entries of several words: a trie over ids. Immutable and thread-safe. */
  public static final class Phrases {
    /** Where the edges of each node begin, and behind them all, in the two arrays below. */
    private final int[] from;

    /** The ids of the edges, those of one node in order, and the nodes that they lead to. */
    private final int[] ids;

    private final int[] targets;
    private final long[] low;
    private final long[] high;
    private final boolean[] ends;

    /** The nodes behind the root by the ids that lead there; zero where none does. */
    private final int[] begins;

    Phrases(LexiconBuilder.Trie trie, int size) {
      begins = new int[size];
      long[] keys = trie.keys.toArray();
      ids = new int[keys.length];
      targets = new int[keys.length];
      from = new int[keys.length + 2];
      for (long key : keys) {
        // The root has so many that they stand in an array of their own.
        from[(int) (key >>> 32) + 1] += key >>> 32 == 0 ? 0 : 1;
      }
      for (int node = 1; node < from.length; node++) {
        from[node] += from[node - 1];
      }
      int[] free = from.clone();
      for (int i = 0; i < keys.length; i++) {
        int node = (int) (keys[i] >>> 32);
        if (node == 0) {
          begins[(int) keys[i]] = i + 1;
        } else {
          put(from[node], free[node]++, (int) keys[i], i + 1);
        }
      }
      low = trie.low.toArray();
      high = trie.high.toArray();
      ends = new boolean[low.length];
      for (int i = 0; i < low.length; i++) {
        ends[i] = (low[i] | high[i]) != 0;
      }
    }

    /** Puts an edge among those of its node, which stand in the order of their ids. */
    private void put(int first, int end, int id, int target) {
      int at = end;
      for (; at > first && ids[at - 1] > id; at--) {
        ids[at] = ids[at - 1];
        targets[at] = targets[at - 1];
      }
      ids[at] = id;
      targets[at] = target;
    }

    boolean leads(int id) {
      return begins[id] != 0;
    }

    /** Returns the node behind {@code node} and the word {@code id}, or -1; the root is 0. */
    public int next(int node, int id) {
      if (node == 0) {
        return id < begins.length && begins[id] != 0 ? begins[id] : -1;
      }
      int low = from[node];
      int high = from[node + 1];
      while (high - low > FEW) {
        int middle = (low + high) >>> 1;
        if (ids[middle] <= id) {
          low = middle;
        } else {
          high = middle;
        }
      }
      for (int i = low; i < high; i++) {
        if (ids[i] == id) {
          return targets[i];
        }
      }
      return -1;
    }

    /** So many edges are looked at one by one. */
    private static final int FEW = 8;

    /** Returns whether an entry ends at the node. */
    public boolean ends(int node) {
      return ends[node];
    }

    /** Returns whether the entry that ends at the node has the class. */
    public boolean is(int node, WordClass wordClass) {
      int bit = wordClass.ordinal();
      return ((bit < 64 ? low[node] : high[node]) >>> (bit & 63) & 1) != 0;
    }

    /** Returns whether the entry that ends at the node has any of the classes. */
    public boolean isAny(int node, WordClassSet classes) {
      return (low[node] & classes.low() | high[node] & classes.high()) != 0;
    }
  }
}
