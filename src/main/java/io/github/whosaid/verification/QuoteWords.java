package io.github.whosaid.verification;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.Transcript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The words of a quote, numbered by a library's dictionary, and what the quote itself marks:
 * ellipses and square brackets. Not changed once read.
 */
final class QuoteWords {

  private static final int LONGEST_LABEL = 80;
  private static final CharMatcher DASHES =
      CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014\u2212");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int MOST_BRACKETS = 16;

  /** A bracket with so many words of one of the reference, and one other in so many, is copied. */
  private static final int LEAST_COPIED = 3;

  private static final char JOINER = '\u2060';

  final String text;
  int size;
  int[] ids = new int[32];
  int[] starts = new int[32];
  int[] ends = new int[32];

  /** Whether a word stands in square brackets as a whole: it is the writer's, not the speaker's. */
  boolean[] bracketed = new boolean[32];

  /** Whether square brackets stand inside a word, as in "[t]his". */
  boolean[] touched = new boolean[32];

  /**
   * Whether something is marked as left out before the word at an index; one longer than the words.
   */
  boolean[] ellipsis = new boolean[33];

  /** Whether a passage of a split quotation begins with the word at an index. */
  final BitSet seams = new BitSet();

  /** How many ellipses stand before the word at an index or earlier. */
  int[] ellipses = new int[0];

  /** The {@link WordClasses} traits of each word. */
  byte[] traits = new byte[0];

  /** Whether some square brackets stand in the reference too. */
  final boolean hasCopiedBrackets;

  /** Whether it has a note of its writer: "[emphasis added]". */
  final boolean hasNote;

  boolean marked;

  private final Dictionary dictionary;

  /** The words that the library does not have; those that it has are made when asked for. */
  private String[] keys = new String[32];

  QuoteWords(Quote quote, WordIndex index) {
    this(quote, index, "");
  }

  /**
   * Reads a quote.
   *
   * @param around words of the reference; what stands there in square brackets as it does in the
   *     quote is no mark of the quote's writer
   */
  QuoteWords(Quote quote, WordIndex index, String around) {
    text = quote.text();
    dictionary = index.dictionary;
    Signs signs = new Signs(text);
    hasNote = signs.hasBracket() && Directions.haveNote(text);
    List<Span> marks = signs.hasMark() ? marks(index) : List.of();
    List<int[]> brackets = brackets();
    if (!brackets.isEmpty()) {
      // square brackets of a citation or a link in Markdown are not put in by the quote's writer
      Set<Integer> copied = new HashSet<>();
      marks.forEach(mark -> copied.add(mark.start()));
      brackets.removeIf(b -> copied.contains(b[0]) || copied.contains(b[1]));
    }
    int all = brackets.size();
    if (all > 0 && !around.isEmpty()) {
      String plain = plain(around);
      brackets.removeIf(b -> plain.contains(plain(text.substring(b[0], b[1]))));
      brackets.removeIf(b -> isNearlyCopied(text.substring(b[0], b[1]), around));
    }
    hasCopiedBrackets = brackets.size() < all;
    String joined = joined(brackets);
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
    readSeams(quote.seams());
    ellipses = new int[size + 2];
    for (int i = 0; i <= size; i++) {
      ellipses[i + 1] = ellipses[i] + (ellipsis[i] ? 1 : 0);
    }
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

  /** Returns whether the reference has a bracket with nearly the same words. */
  private static boolean isNearlyCopied(String bracket, String around) {
    List<String> words = WORDS.splitToList(bracket);
    int open = around.indexOf('[');
    for (int n = 0; n < MOST_BRACKETS && open >= 0; n++) {
      int close = around.indexOf(']', open);
      if (close < 0) {
        return false;
      }
      List<String> there = new ArrayList<>(WORDS.splitToList(around.substring(open, close + 1)));
      int longer = Math.max(words.size(), there.size());
      there.retainAll(words);
      if (there.size() >= LEAST_COPIED && (longer - there.size()) * LEAST_COPIED <= longer) {
        return true;
      }
      open = around.indexOf('[', close);
    }
    return false;
  }

  /** What is no difference between two brackets: dashes and blanks of all kinds. */
  private static String plain(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(DASHES.replaceFrom(text, '-'), ' ');
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
    return Quote.hasWord(text, all) ? all : marks;
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

  private void read(WordScanner scanner, List<int[]> brackets) {
    int bracket = 0;
    while (scanner.next()) {
      grow();
      starts[size] = scanner.start();
      ends[size] = scanner.end();
      while (bracket < brackets.size() && brackets.get(bracket)[1] <= scanner.start()) {
        bracket++;
      }
      if (bracket < brackets.size() && brackets.get(bracket)[0] < scanner.end()) {
        int[] b = brackets.get(bracket);
        bracketed[size] = b[0] <= scanner.start() && scanner.end() <= b[1] && !joins(b);
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
  boolean ellipsisIn(int from, int to) {
    return from <= to && ellipses[to + 1] > ellipses[from];
  }

  String key(int word) {
    if (keys[word].isEmpty()) {
      keys[word] = dictionary.word(ids[word]);
    }
    return keys[word];
  }

  boolean isFunction(int word) {
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

  private List<int[]> brackets() {
    List<int[]> found = new ArrayList<>();
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      int inner = text.lastIndexOf('[', close);
      found.add(new int[] {inner, close + 1});
      open = text.indexOf('[', close);
    }
    return found;
  }

  private boolean joins(int[] bracket) {
    int before = bracket[0] - 1;
    return bracket[1] < text.length() && WordCharacters.isWordChar(text.charAt(bracket[1]))
        || before >= 0 && WordCharacters.isWordChar(text.charAt(before));
  }

  private String joined(List<int[]> brackets) {
    boolean any = false;
    for (int[] bracket : brackets) {
      any |= joins(bracket);
    }
    if (!any) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (int[] bracket : brackets) {
      if (joins(bracket)) {
        chars[bracket[0]] = JOINER;
        chars[bracket[1] - 1] = JOINER;
      }
    }
    return new String(chars);
  }

  private void readSeams(List<Integer> offsets) {
    int word = 0;
    for (int seam : offsets) {
      while (word < size && starts[word] < seam) {
        word++;
      }
      seams.set(word);
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
