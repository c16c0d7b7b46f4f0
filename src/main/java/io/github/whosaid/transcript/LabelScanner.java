package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelCandidate.Layout;
import java.util.Optional;

/**
 * Reads the label that a line may begin with. Whether it is one, the whole text decides. Each line
 * is looked at once, no farther than a label is long.
 */
final class LabelScanner {

  private static final int LONGEST = 80;
  private static final int LONGEST_GROUP = 60;

  /** A name has at most so many words; with a post behind a comma there are more. */
  private static final int MOST_WORDS = 5;

  private static final int MOST_WITH_POST = 10;

  /** A particle of a name is a small word of at most so many letters: de, van, bin, of. */
  private static final int PARTICLE = 3;

  private final String text;
  private int start;
  private int at;
  private int limit;
  private boolean timed;
  private boolean bold;
  private boolean heading;

  /** Where the text of the label ends; what is behind is times and directions. */
  private int to;

  private int words;
  private boolean comma;
  private boolean letters;

  /** The first colon from where the last line began on; the text's length if there is none. */
  private int colon = -1;

  LabelScanner(String text) {
    this.text = text;
  }

  /**
   * Reads a line.
   *
   * @param from where its words begin
   */
  Optional<LabelCandidate> read(int line, int from, int end) {
    if (from >= end) {
      return Optional.empty();
    }
    begin(from, end);
    if (text.startsWith("<v", at) || text.startsWith("- <v", at)) {
      return voice(line);
    }
    prefix();
    int name = at;
    boolean plain = !bold && !heading;
    Layout layout = plain && withPeriod(name) ? Layout.PERIOD : null;
    if (layout == null) {
      at = name;
      layout = name();
    }
    if (layout == null && plain && letterWithPeriod(name)) {
      layout = Layout.PERIOD;
    }
    if (layout == null || to <= name) {
      return Optional.empty();
    }
    return Optional.of(candidate(line, name, to, layout));
  }

  private void begin(int from, int end) {
    start = from;
    at = from;
    limit = end;
    timed = false;
    bold = false;
    heading = false;
  }

  private LabelCandidate candidate(int line, int from, int end, Layout layout) {
    int last = end;
    while (last > from && Lines.isBlank(text.charAt(last - 1))) {
      last--;
    }
    Span sender = sender(from, last);
    String name = sender.of(text);
    int words = Lines.skipBlanks(text, at, text.length());
    return new LabelCandidate(
        start, sender.start(), sender.end(), words, line, layout, inCapitals(name), Label.of(name));
  }

  /** Returns where the name stands in the label of a chat: "From Hanna Moll to Everyone". */
  private Span sender(int from, int end) {
    int name = Lines.skipBlanks(text, endOfWord(from), end);
    if (is(from, endOfWord(from), LabelWords.Sort.SENDER)) {
      for (int i = name; i < end; i = Lines.skipBlanks(text, Math.max(endOfWord(i), i + 1), end)) {
        if (i > name && is(i, endOfWord(i), LabelWords.Sort.RECIPIENT)) {
          return new Span(name, i - 1);
        }
      }
    }
    return new Span(from, end);
  }

  private boolean is(int from, int end, LabelWords.Sort sort) {
    return LabelWords.ENGLISH.is(LabelWords.lower(text.substring(from, end)), sort);
  }

  /** {@code <v Name>} or {@code <v.class Name>}. */
  private Optional<LabelCandidate> voice(int line) {
    int close = text.indexOf('>', at);
    int open = text.indexOf('<', at);
    int blank = text.indexOf(' ', open);
    if (close < 0 || close > limit || blank < 0 || blank > close) {
      return Optional.empty();
    }
    at = close + 1;
    int from = Lines.skipBlanks(text, blank, close);
    return from == close
        ? Optional.empty()
        : Optional.of(candidate(line, from, close, Layout.VOICE));
  }

  /** Passes over list marks, times, and marks of bold and of headings. */
  private void prefix() {
    while (at < limit) {
      char c = text.charAt(at);
      int time = time(c);
      if (time > 0) {
        at = time;
        timed = true;
      } else if (isBold(at)) {
        at += 2;
        bold = true;
      } else if (c == '#') {
        at++;
        heading = true;
      } else if ("\"\u201c>".indexOf(c) >= 0
          || isListMark(c) && at + 1 < limit && text.charAt(at + 1) == ' ') {
        at++;
      } else if (Lines.isBlank(c)) {
        at++;
      } else {
        return;
      }
    }
  }

  private static boolean isListMark(char c) {
    return "-*\u2013\u2014\u2022".indexOf(c) >= 0;
  }

  private boolean isBold(int i) {
    return i + 1 < limit && (text.startsWith("**", i) || text.startsWith("__", i));
  }

  /** Returns the end of a time here, in brackets or not, or -1. */
  private int time(char c) {
    if (c == '[' || c == '(') {
      int close = text.indexOf(c == '[' ? ']' : ')', at);
      boolean whole = close > 0 && close < limit && Times.isTime(text, at + 1, close);
      return whole ? close + 1 : -1;
    }
    int end = Times.isDigit(c) ? Times.end(text, at, limit) : -1;
    return end > 0 && (end == limit || Lines.isBlank(text.charAt(end))) ? end : -1;
  }

  /** Reads the name up to a colon, the end of bold print or of the line; null if there is none. */
  @org.jspecify.annotations.Nullable
  private Layout name() {
    if (limit - at > LONGEST && !hasColon(at + LONGEST)) {
      return null;
    }
    words = 0;
    comma = false;
    letters = false;
    to = -1;
    int last = Math.min(limit, at + LONGEST);
    while (at < last) {
      char c = text.charAt(at);
      if (c == ':') {
        return colon();
      }
      if (isBold(at) && bold) {
        to = to < 0 ? at : to;
        at += 2;
      } else if (c == '(' || c == '[') {
        if (!group(c)) {
          return null;
        }
      } else if (Character.isLetterOrDigit(c)) {
        int time = time(c);
        if (time == limit && words > 0) {
          to = to < 0 ? at : to;
          at = time;
          timed = true;
        } else if (to >= 0 || !word(last)) {
          return null;
        }
      } else if (c == ',') {
        comma = words > 0;
        at++;
      } else if (".-/&#_ \t\u00a0".indexOf(c) >= 0 || c == '@' && words == 0) {
        at++;
      } else {
        return null;
      }
    }
    if (at < limit || words == 0 || !letters) {
      return null;
    }
    to = to < 0 ? at : to;
    return timed ? Layout.TIMED : heading ? Layout.HEADING : null;
  }

  /** Whether a colon stands between where the scanner is and an offset. */
  private boolean hasColon(int end) {
    if (colon < at) {
      colon = text.indexOf(':', at);
      colon = colon < 0 ? text.length() : colon;
    }
    return colon < end;
  }

  @org.jspecify.annotations.Nullable
  private Layout colon() {
    to = to < 0 ? at : to;
    at++;
    while (at < limit && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
      at++;
    }
    boolean closed = at >= limit || Lines.isBlank(text.charAt(at));
    if (!closed || !letters || words == 0) {
      return null;
    }
    return timed ? Layout.TIMED : bold ? Layout.BOLD : Layout.COLON;
  }

  /** Passes over a word; false if no label has such a one there. */
  private boolean word(int last) {
    int from = at;
    boolean letter = false;
    while (at < last && isWordPart(text.charAt(at))) {
      letter |= Character.isLetter(text.charAt(at));
      at++;
    }
    words++;
    letters |= letter;
    boolean handle = from > 0 && text.charAt(from - 1) == '@';
    boolean small = !handle && Character.isLowerCase(text.charAt(from));
    return words <= (comma ? MOST_WITH_POST : MOST_WORDS)
        && (!small || words > 1 && (at - from <= PARTICLE || isPerson(from, at)));
  }

  /** "Opposition senators:", "The mayor:". */
  private boolean isPerson(int from, int end) {
    String word = text.substring(from, end);
    return LabelWords.ENGLISH.isPerson(word) || LabelWords.ENGLISH.isPeople(word);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "-_'\u2019\u02bc".indexOf(c) >= 0;
  }

  /**
   * Passes over what stands in brackets behind a name. A place, party or name is part of the label;
   * a time or direction ("during the reading") is not.
   */
  private boolean group(char open) {
    int close = text.indexOf(open == '(' ? ')' : ']', at);
    if (words == 0 || close < 0 || close >= limit || close - at > LONGEST_GROUP) {
      return false;
    }
    int inside = Lines.skipBlanks(text, at + 1, close);
    boolean time = Times.isTime(text, at + 1, close);
    if (time || open == '[' || !Character.isUpperCase(text.charAt(inside))) {
      to = to < 0 ? at : to;
    }
    timed |= time;
    at = close + 1;
    return true;
  }

  /** Reads "Q." and "A.". */
  private boolean letterWithPeriod(int from) {
    int dot = endOfWord(from);
    if (dot - from != 1 || !Character.isUpperCase(text.charAt(from)) || !isPeriod(dot)) {
      return false;
    }
    to = dot;
    at = dot + 1;
    Label.Kind kind = Label.of(text.substring(from, dot)).kind();
    boolean initials = endOfWord(at + 1) == at + 2 && text.startsWith(".", at + 2);
    return (kind == Label.Kind.QUESTION || kind == Label.Kind.ANSWER) && !initials;
  }

  /**
   * Reads a label that a period ends: a title and a name in capitals ("Mr. KERR of Ulm."), "The
   * CLERK.".
   */
  private boolean withPeriod(int from) {
    int dot = endOfWord(from);
    int i = Lines.skipBlanks(text, dot < limit && text.charAt(dot) == '.' ? dot + 1 : dot, limit);
    if (i >= limit || !isShouted(i) || !isTitle(LabelWords.lower(text.substring(from, dot)))) {
      return false;
    }
    int shouted = 0;
    while (i < limit && isShouted(i)) {
      shouted++;
      dot = endOfWord(i);
      i = Lines.skipBlanks(text, dot, limit);
    }
    if (text.startsWith("of ", i)) {
      dot = endOfWord(i + 3);
      i = Lines.skipBlanks(text, dot, limit);
    }
    to = dot;
    if (shouted > 0 && i < limit && text.charAt(i) == '(') {
      at = i;
      words = 1;
      int name = to;
      to = -1;
      if (!group('(')) {
        return false;
      }
      to = to < 0 ? at : name;
      dot = at;
    }
    at = dot + 1;
    return shouted > 0 && shouted <= MOST_WORDS && isPeriod(dot);
  }

  private static boolean isTitle(String word) {
    return word.equals("the") || LabelWords.ENGLISH.isTitle(word);
  }

  private int endOfWord(int from) {
    int i = from;
    while (i < limit && isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** A word of two letters and more, in capitals but for a small beginning as in "McKERR". */
  private boolean isShouted(int from) {
    int end = endOfWord(from);
    int capitals = 0;
    int small = 0;
    for (int i = from; i < end; i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
      small += Character.isLowerCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 && small <= 2 && capitals > small;
  }

  private boolean isPeriod(int i) {
    return i < limit
        && text.charAt(i) == '.'
        && (i + 1 == limit || Lines.isBlank(text.charAt(i + 1)) || text.charAt(i + 1) == '\u2014');
  }

  /** Whether the last word of the name is in capitals. */
  private static boolean inCapitals(String label) {
    Span name = Label.of(label).nameSpan();
    int capitals = 0;
    for (int i = name.end() - 1; i >= name.start() && !Lines.isBlank(label.charAt(i)); i--) {
      if (Character.isLowerCase(label.charAt(i))) {
        return false;
      }
      capitals += Character.isLetter(label.charAt(i)) ? 1 : 0;
    }
    return capitals > 1 || capitals == 1 && label.length() <= 2;
  }
}
