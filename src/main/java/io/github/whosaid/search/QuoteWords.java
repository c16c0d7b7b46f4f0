package io.github.whosaid.search;

import io.github.whosaid.report.Span;
import io.github.whosaid.text.Directions;
import io.github.whosaid.text.WordClasses;
import io.github.whosaid.text.WordScanner;
import io.github.whosaid.transcript.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * The words of a quote, numbered by a library's dictionary, and what the quote itself marks:
 * ellipses and square brackets. Not changed once read.
 */
public final class QuoteWords {

  private static final int LONGEST_LABEL = 80;
  private final String text;
  int size;
  int[] ids = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];

  /** Whether a word stands in square brackets as a whole: it is the writer's, not the speaker's. */
  private boolean[] bracketed = new boolean[32];

  /** Whether square brackets stand inside a word, as in "[t]his". */
  private boolean[] touched = new boolean[32];

  /**
   * Whether something is marked as left out before the word at an index; one longer than the words.
   */
  private boolean[] ellipsis = new boolean[33];

  /** Whether a passage of a split quotation begins with the word at an index. */
  private final BitSet passages = new BitSet();

  /** How many ellipses stand before the word at an index or earlier. */
  private int[] ellipses = new int[0];

  /** The {@link WordClasses} traits of each word. */
  private byte[] traits = new byte[0];

  /** Whether some square brackets stand in the reference too. */
  private final boolean hasCopiedBrackets;

  /** Whether it has a note of its writer: "[emphasis added]". */
  private final boolean hasNote;

  boolean marked;

  private final Dictionary dictionary;

  /** The words that the library does not have; those that it has are made when asked for. */
  private String[] keys = new String[32];

  public QuoteWords(String text, List<Integer> seams, WordIndex index) {
    this(text, seams, index, "");
  }

  /**
   * Reads a quote.
   *
   * @param around words of the reference; what stands there in square brackets as it does in the
   *     quote is no mark of the quote's writer
   */
  public QuoteWords(String text, List<Integer> seams, WordIndex index, String around) {
    this.text = text;
    dictionary = index.dictionary;
    Signs signs = new Signs(text);
    hasNote = signs.hasBracket() && Directions.haveNote(text);
    List<Span> marks = signs.hasMark() ? marks(index) : List.of();
    Brackets brackets = new Brackets(text, marks);
    hasCopiedBrackets = brackets.leaveCopied(around);
    String joined = brackets.joined();
    int from = signs.hasBracket() ? Directions.cutAtStart(text) : 0;
    int to = signs.hasBracket() ? Math.max(from, Directions.cutAtEnd(text)) : text.length();
    for (Span mark : marks) {
      read(new WordScanner(joined, from, Math.max(from, Math.min(to, mark.start()))), brackets);
      from = Math.max(from, mark.end());
    }
    read(new WordScanner(joined, Math.min(from, to), to), brackets);
    traits = new byte[size];
    for (int i = 0; i < size; i++) {
      int known = ids[i] < 0 ? WordClasses.INSTANCE.traits(keys[i]) : index.traits(ids[i]);
      traits[i] = (byte) known;
    }
    if (signs.hasDot()) {
      readEllipses();
    }
    readSeams(seams);
    ellipses = new int[size + 2];
    for (int i = 0; i <= size; i++) {
      ellipses[i + 1] = ellipses[i] + (ellipsis[i] ? 1 : 0);
    }
  }

  /** Returns whether a quote has a word outside of its marks, which stand in text order. */
  public static boolean hasWord(String text, List<Span> marks) {
    int from = Directions.cutAtStart(text);
    int to = Math.max(from, Directions.cutAtEnd(text));
    for (Span mark : marks) {
      if (new WordScanner(text, from, Math.max(from, Math.min(to, mark.start()))).next()) {
        return true;
      }
      from = Math.max(from, mark.end());
    }
    return new WordScanner(text, Math.min(from, to), to).next();
  }

  public String text() {
    return text;
  }

  /** Returns how many words there are. */
  public int size() {
    return size;
  }

  /** Returns the number of a word; negative if the library does not have it. */
  public int id(int word) {
    return ids[word];
  }

  public int start(int word) {
    return starts[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** Returns the {@link WordClasses} traits of a word. */
  public int traits(int word) {
    return traits[word];
  }

  /** Returns whether a word stands in square brackets as a whole. */
  public boolean isBracketed(int word) {
    return bracketed[word];
  }

  /** Returns whether square brackets stand inside a word. */
  public boolean isTouched(int word) {
    return touched[word];
  }

  /** Returns whether something is marked as left out before a word, or before the end. */
  public boolean hasEllipsis(int word) {
    return ellipsis[word];
  }

  /** Returns whether a passage of a split quotation begins with a word. */
  public boolean beginsPassage(int word) {
    return passages.get(word);
  }

  public boolean hasNote() {
    return hasNote;
  }

  public boolean hasCopiedBrackets() {
    return hasCopiedBrackets;
  }

  /** Which marks a quote has at all, so that most quotes need not be looked through for each. */
  private static final class Signs {
    private static final long BRACKETS = bits("()");
    private static final long MARKS = BRACKETS | bits("0123456789:");
    private static final long DOT = bits(".");

    /** A bit for each character below 64, and whether there are brackets or others beyond ASCII. */
    private long low;

    private boolean square;
    private boolean others;

    Signs(String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c < 64) {
          low |= 1L << c;
        } else if (c == '[' || c == ']') {
          square = true;
        } else {
          others |= c >= 0x80;
        }
      }
    }

    private static long bits(String characters) {
      return characters.chars().mapToLong(c -> 1L << c).sum();
    }

    boolean hasBracket() {
      return square || (low & BRACKETS) != 0;
    }

    boolean hasMark() {
      return square || others || (low & MARKS) != 0;
    }

    boolean hasDot() {
      return others || (low & DOT) != 0;
    }
  }

  /** What is no word: also labels of turns that the quote copies, unless it has nothing else. */
  private List<Span> marks(WordIndex index) {
    List<Span> marks = Transcript.marks(text);
    List<Span> labels = labels(index);
    if (labels.isEmpty()) {
      return marks;
    }
    List<Span> all = new ArrayList<>(marks);
    all.addAll(labels);
    all.sort(null);
    return hasWord(text, all) ? all : marks;
  }

  private List<Span> labels(WordIndex index) {
    List<Span> labels = new ArrayList<>();
    int from = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      for (int i = Math.max(from, colon - LONGEST_LABEL); i < colon; i++) {
        boolean begins = i == 0 || Character.isWhitespace(text.charAt(i - 1));
        if (begins && index.hasLabel(text.substring(i, colon))) {
          labels.add(new Span(i, colon + 1));
          break;
        }
      }
      from = colon + 1;
    }
    return labels;
  }

  private void read(WordScanner scanner, Brackets brackets) {
    while (scanner.next()) {
      grow();
      starts[size] = scanner.start();
      ends[size] = scanner.end();
      Optional<Span> bracket = brackets.at(scanner.start(), scanner.end());
      if (bracket.isPresent()) {
        bracketed[size] =
            bracket.get().contains(new Span(scanner.start(), scanner.end()))
                && !brackets.join(bracket.get());
        touched[size] = !bracketed[size];
        marked = true;
      }
      ids[size] = bracketed[size] ? Dictionary.UNKNOWN : dictionary.find(scanner);
      keys[size] = ids[size] < 0 ? scanner.key() : "";
      size++;
    }
  }

  /**
   * Returns whether something is marked as left out between two gaps: before word {@code from} up
   * to before word {@code to}.
   */
  public boolean ellipsisIn(int from, int to) {
    return from <= to && ellipses[to + 1] > ellipses[from];
  }

  public String key(int word) {
    if (keys[word].isEmpty()) {
      keys[word] = dictionary.word(ids[word]);
    }
    return keys[word];
  }

  public boolean isFunction(int word) {
    return (traits[word] & WordClasses.FUNCTION) != 0;
  }

  private void grow() {
    if (size == ids.length) {
      int longer = size * 2;
      ids = Arrays.copyOf(ids, longer);
      starts = Arrays.copyOf(starts, longer);
      ends = Arrays.copyOf(ends, longer);
      keys = Arrays.copyOf(keys, longer);
      bracketed = Arrays.copyOf(bracketed, longer);
      touched = Arrays.copyOf(touched, longer);
      ellipsis = Arrays.copyOf(ellipsis, longer + 1);
    }
  }

  private void readSeams(List<Integer> offsets) {
    int word = 0;
    for (int seam : offsets) {
      while (word < size && starts[word] < seam) {
        word++;
      }
      passages.set(word);
    }
  }

  private void readEllipses() {
    int word = 0;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = i + 1;
      int dots = c == '\u2026' ? 3 : c == '.' ? 1 : 0;
      if (c == '.') {
        int next = nextDot(end);
        while (next >= 0) {
          dots++;
          end = next + 1;
          next = nextDot(end);
        }
      }
      if (dots >= 3) {
        while (word < size && starts[word] < i) {
          word++;
        }
        ellipsis[word] = true;
        marked = true;
      }
      i = end;
    }
  }

  private int nextDot(int from) {
    int i = from;
    if (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u00a0')) {
      i++;
    }
    return i < text.length() && text.charAt(i) == '.' ? i : -1;
  }
}
