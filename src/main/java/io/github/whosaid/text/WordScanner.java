package io.github.whosaid.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Walks through a text word by word and folds what is no difference at all: case, accents,
 * ligatures, soft hyphens, marks of punctuation, separators inside numbers, stage directions. A
 * contraction is two words ("don't": do, not), so that both forms align.
 *
 * <p>One pass, every character is looked at a bounded number of times. Not thread-safe: one scanner
 * for one walk.
 */
public final class WordScanner {

  /** Longer runs of letters are cut, which keeps the work for each word bounded. */
  private static final int LONGEST = 64;

  /** A number of more words is read as several. */
  private static final int MOST_NUMERALS = 12;

  /** What stands between the words of one number. */
  private static final String JOINTS = " -\n\u00a0\u2010\u2011";

  private static final String BLANKS = " \u00a0";
  private static final String BARS = String.valueOf(Numbers.BAR);

  private final String text;
  private final int limit;
  private final boolean keepDirections;
  private char[] folded = new char[LONGEST + 16];
  private int length;
  private int hash;
  private int at;
  private int start;
  private int end;
  private int cliticStart = -1;
  private int cliticEnd;
  private String cliticKey = "";

  public WordScanner(String text, int from, int to) {
    this(text, from, to, false);
  }

  /**
   * Makes a scanner.
   *
   * @param keepDirections whether stage directions are words like others
   */
  WordScanner(String text, int from, int to, boolean keepDirections) {
    this.text = text;
    this.at = from;
    this.limit = to;
    this.keepDirections = keepDirections;
  }

  /** Goes to the next word, a number as a whole, and returns whether there is one. */
  public boolean next() {
    if (!nextWord()) {
      return false;
    }
    if (Numbers.canBegin(folded[0], hash) && !isLoneArticle()) {
      readNumber();
    }
    return true;
  }

  /** Goes on to the end of a number of several words: "two hundred and ten", "5 p.m.". */
  private void readNumber() {
    if (isLowerMonth()) {
      return;
    }
    int from = start;
    int last = end;
    boolean clitic = cliticStart >= 0;
    List<String> words = new ArrayList<>();
    int[] ends = new int[MOST_NUMERALS + 1];
    words.add(key());
    ends[0] = end;
    while (cliticStart < 0
        && words.size() < MOST_NUMERALS
        && mayGoOn(last)
        && isNumeralNext(last, words.get(words.size() - 1))) {
      last = end;
      ends[words.size()] = end;
      words.add(text.charAt(start - 1) == Numbers.BAR ? Numbers.BAR + key() : key());
    }
    int length = Numbers.length(words);
    if (!clitic) {
      at = ends[Math.max(0, length - 1)];
      cliticStart = -1;
    }
    String word = length == 0 ? words.get(0) : Numbers.word(words.subList(0, length));
    if (length == 1 && !clitic && word.length() > 1) {
      word = withClock(word);
    }
    start = from;
    end = clitic ? ends[0] : at;
    set(word);
  }

  /** Returns false where no part of a number follows, without reading what does. */
  private boolean mayGoOn(int last) {
    int from = last < limit && JOINTS.indexOf(text.charAt(last)) >= 0 ? last + 1 : last;
    int hash = 0;
    int i = from;
    while (i < limit && WordCharacters.isPlainLetter(text.charAt(i))) {
      hash = hash * 31 + (text.charAt(i++) | 0x20);
    }
    char next = i < limit ? text.charAt(i) : ' ';
    boolean plain = next < 0x80 && !WordCharacters.isWordChar(next) && next != '\'';
    return i == from ? ",;:)\" ".indexOf(next) < 0 : !plain || Numbers.mayGoOn(hash);
  }

  /** Takes in what makes an hour of a number: "pm" or "p.m.". */
  private String withClock(String number) {
    int stop = at;
    int next = stop < limit && BLANKS.indexOf(text.charAt(stop)) >= 0 ? stop + 1 : stop;
    if (next >= limit || !Numbers.mayBeginClock(text.charAt(next))) {
      return number;
    }
    String word = wordAfter(stop, BLANKS);
    int last = at;
    if (word.length() == 1 && last < limit && text.charAt(last) == '.') {
      word += wordAfter(last, ".");
      last = at;
    }
    cliticStart = -1;
    at = Numbers.isClock(word) ? last : stop;
    return at == stop ? number : number + word;
  }

  /** Goes to the next word if no more than one of some characters is before it. */
  private String wordAfter(int stop, String joints) {
    at = stop;
    return nextWord() && isJoint(stop, joints) ? key() : "";
  }

  /** Returns whether the word is one that counts only before another, and that does not follow. */
  private boolean isLoneArticle() {
    if (length > 1 || WordCharacters.isDigit(folded[0])) {
      return false;
    }
    char word = folded[0];
    int from = start;
    int stop = at;
    boolean counts = nextWord() && Numbers.mayFollowArticle(hash);
    cliticStart = -1;
    at = stop;
    start = from;
    end = stop;
    length = 1;
    folded[0] = word;
    hash = word;
    return !counts;
  }

  /** Words that may be no month are one if they begin with a capital letter. */
  private boolean isLowerMonth() {
    return Character.isLowerCase(text.charAt(start)) && Numbers.isMonth(key());
  }

  private boolean isNumeralNext(int last, String before) {
    if (!nextWord() || !Numbers.canGoOn(key()) || isLowerMonth()) {
      return false;
    }
    if (isJoint(last, JOINTS)) {
      return true;
    }
    boolean abbreviated = Numbers.isMonth(before) && text.startsWith(". ", last);
    return abbreviated && start == last + 2
        || WordCharacters.isDigit(folded[0]) && length <= 2 && isJoint(last, BARS);
  }

  private boolean isJoint(int from, String joints) {
    return start == from || start == from + 1 && joints.indexOf(text.charAt(from)) >= 0;
  }

  private boolean nextWord() {
    if (cliticStart >= 0) {
      start = cliticStart;
      end = cliticEnd;
      cliticStart = -1;
      set(cliticKey);
      return true;
    }
    while (at < limit) {
      char c = text.charAt(at);
      if (WordCharacters.isWordChar(c)) {
        scan();
        if (length > 0) {
          return true;
        }
      } else if (c == '[' || c == '(') {
        int close = keepDirections ? -1 : Directions.end(text, at, limit);
        at = close < 0 ? at + 1 : close;
      } else if (c == '%' || c == '&' || c == '$' || c == '£' || c == '€') {
        start = at;
        end = ++at;
        set(String.valueOf(c));
        return true;
      } else {
        at++;
      }
    }
    return false;
  }

  public int start() {
    return start;
  }

  public int end() {
    return end;
  }

  public int hash() {
    return hash;
  }

  public char[] folded() {
    return folded;
  }

  public int length() {
    return length;
  }

  /** Returns the folded word. */
  public String key() {
    return new String(folded, 0, length);
  }

  private void set(String key) {
    length = key.length();
    if (length > folded.length) {
      folded = new char[length];
    }
    key.getChars(0, length, folded, 0);
    hash = hash(folded, length);
  }

  static int hash(char[] chars, int length) {
    int h = 0;
    for (int i = 0; i < length; i++) {
      h = h * 31 + chars[i];
    }
    return h;
  }

  private void scan() {
    start = at;
    length = 0;
    int h = 0;
    boolean plain = true;
    int apostrophe = -1;
    int apostropheLength = 0;
    int i = at;
    int last = Math.min(limit, at + LONGEST);
    while (i < last) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded[length++] = c;
        h = h * 31 + c;
        i++;
      } else if (c >= 'A' && c <= 'Z') {
        c = (char) (c | 0x20);
        folded[length++] = c;
        h = h * 31 + c;
        i++;
      } else if (WordCharacters.isApostrophe(c)) {
        if (i == start || i + 1 >= limit || !WordCharacters.isWordChar(text.charAt(i + 1))) {
          break;
        }
        apostrophe = i;
        apostropheLength = length;
        i++;
      } else if ((c == ',' || c == '.') && WordCharacters.isInsideNumber(text, i, start, limit)) {
        if (c == '.') {
          folded[length++] = c;
          h = h * 31 + c;
        }
        i++;
      } else if (WordCharacters.isWordChar(c)) {
        plain = false;
        folded[length++] = c;
        i++;
      } else if (c == '\u00ad' || c == '\u200b' || c == '\u2060' || c == '\ufeff') {
        i++;
      } else {
        break;
      }
    }
    if (i < limit && Character.isLowSurrogate(text.charAt(i)) && i > start) {
      // a word that is cut must not cut a surrogate pair
      i++;
    }
    at = i;
    end = i;
    hash = h;
    if (!plain) {
      foldUnicode();
    }
    if (apostrophe >= 0) {
      splitClitic(apostrophe, plain ? apostropheLength : -1);
    }
  }

  private void splitClitic(int apostrophe, int mainLength) {
    if (mainLength < 1 || at - apostrophe > 3) {
      return;
    }
    String tail = new String(folded, mainLength, length - mainLength);
    int cut = apostrophe;
    int keep = mainLength;
    String form = "'" + tail;
    if (tail.equals("t") && folded[mainLength - 1] == 'n') {
      keep--;
      cut--;
      form = "n't";
    }
    String key = Contractions.INSTANCE.cliticKey(form);
    if (key.isEmpty()) {
      return;
    }
    if (keep == 0) {
      // a clitic that stands alone, as when the words are read again from its start
      set(key);
      return;
    }
    String main = new String(folded, 0, keep);
    if (form.equals("n't")) {
      if (main.equals("ai")) {
        return;
      }
      main = Contractions.INSTANCE.stem(main);
    }
    set(main);
    cliticStart = cut;
    cliticEnd = at;
    cliticKey = key;
    end = cut;
  }

  private void foldUnicode() {
    String raw = new String(folded, 0, length);
    String wide =
        Normalizer.normalize(raw, Normalizer.Form.NFKD).toLowerCase(java.util.Locale.ROOT);
    if (wide.length() > folded.length) {
      folded = Arrays.copyOf(folded, wide.length());
    }
    length = 0;
    for (int k = 0; k < wide.length(); k++) {
      char c = wide.charAt(k);
      int type = Character.getType(c);
      if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
        folded[length++] = c;
      }
    }
    hash = hash(folded, length);
  }

  /** Returns the end of the word that starts at {@code from}, as a walk from there finds it. */
  public static int endOfWord(String text, int from, int to) {
    if (from < to && WordCharacters.isApostrophe(text.charAt(from))) {
      int i = from + 1;
      while (i < to && WordCharacters.isWordChar(text.charAt(i))) {
        i++;
      }
      return i;
    }
    int plain = endOfPlainWord(text, from, to);
    if (plain > from) {
      return plain;
    }
    WordScanner scanner = new WordScanner(text, from, to, true);
    return scanner.next() ? scanner.end : from;
  }

  /** Returns the end of a word of plain letters that begins no number; its start for others. */
  private static int endOfPlainWord(String text, int from, int to) {
    int hash = 0;
    int i = from;
    int last = Math.min(to, from + LONGEST);
    while (i < last && WordCharacters.isPlainLetter(text.charAt(i))) {
      hash = hash * 31 + (text.charAt(i) | 0x20);
      i++;
    }
    boolean ends =
        i < last
            && text.charAt(i) < 0x80
            && !WordCharacters.isWordChar(text.charAt(i))
            && text.charAt(i) != '\'';
    return ends && i > from && !Numbers.canBegin(text.charAt(from), hash) ? i : from;
  }
}
