package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelWords.Sort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what stands in a text and is nobody's words: the numbers and times of subtitles and their
 * tags; page numbers, running heads and the numbers of lines; marks of footnotes and citations. One
 * pass over the lines and one over the characters.
 */
final class Furniture {

  /** The numbers of so many lines that follow each other are line numbers. */
  private static final int FEWEST_NUMBERED = 3;

  /** Where only one blank stands behind the numbers, there must be more of them. */
  private static final int MANY_NUMBERED = 5;

  /** A line that stands so often next to the end of a page is a running head. */
  private static final int FEWEST_HEADS = 2;

  private static final int LONGEST_HEAD = 100;
  private static final int LONGEST_NUMBER = 4;
  private static final int LONGEST_DIRECTION = 60;

  private final String text;
  private final Lines lines;
  private final List<Span> found = new ArrayList<>();

  private Furniture(Lines lines) {
    this.lines = lines;
    text = lines.text;
  }

  /** Returns the stretches in text order, none overlapping another. */
  static List<Span> of(Lines lines) {
    Furniture furniture = new Furniture(lines);
    if (isSubtitles(lines)) {
      furniture.subtitles();
    } else {
      furniture.pages();
      furniture.lineNumbers();
      furniture.directions();
    }
    new Marks(lines.text, furniture.found, isSubtitles(lines)).find();
    return merged(furniture.found);
  }

  /** Returns the marks within the words alone, for a short text that is no page of anything. */
  static List<Span> ofMarks(String text) {
    List<Span> found = new ArrayList<>();
    new Marks(text, found, false).find();
    return merged(found);
  }

  static boolean isSubtitles(Lines lines) {
    int first = lines.next(0, 1);
    for (int line = first; line < Math.min(lines.size(), first + 12); line++) {
      if (Times.isCue(lines.text, lines.first(line), lines.end(line))) {
        return true;
      }
    }
    return first < lines.size() && lines.text.startsWith("WEBVTT", lines.first(first));
  }

  private static List<Span> merged(List<Span> spans) {
    spans.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Span> merged = new ArrayList<>(spans.size());
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() < merged.get(last).end()) {
        int end = Math.max(span.end(), merged.get(last).end());
        merged.set(last, new Span(merged.get(last).start(), end));
      } else if (!span.isEmpty()) {
        merged.add(span);
      }
    }
    return merged;
  }

  private void add(int line) {
    found.add(new Span(lines.first(line), lines.end(line)));
  }

  /** Cue times, the numbers or names before them, and blocks of notes and styles. */
  private void subtitles() {
    boolean block = false;
    for (int line = 0; line < lines.size(); line++) {
      boolean begins = !lines.isBlank(line) && lines.isBlank(line - 1);
      block = !lines.isBlank(line) && (begins ? isBlock(line) : block);
      if (block) {
        add(line);
      } else if (Times.isCue(text, lines.first(line), lines.end(line))) {
        add(line);
        if (!lines.isBlank(line - 1) && lines.isBlank(line - 2)) {
          add(line - 1);
        }
      }
    }
  }

  private boolean isBlock(int line) {
    int from = lines.first(line);
    return text.startsWith("WEBVTT", from)
        || text.startsWith("NOTE", from)
        || text.startsWith("STYLE", from)
        || text.startsWith("REGION", from);
  }

  /** Lines with nothing but the number of a page, and the heads that recur beside the ends. */
  private void pages() {
    boolean[] number = new boolean[lines.size()];
    boolean any = false;
    for (int line = 0; line < lines.size(); line++) {
      number[line] = isPageNumber(line);
      any |= number[line] || lines.beginsPage(line);
    }
    if (!any) {
      return;
    }
    Map<String, List<Integer>> heads = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      if (number[line]) {
        add(line);
      } else if (isAtPageEnd(line, number)) {
        heads.computeIfAbsent(withoutFigures(line), k -> new ArrayList<>()).add(line);
      }
    }
    heads.forEach(
        (head, where) -> {
          if (where.size() >= FEWEST_HEADS && !head.isEmpty()) {
            where.forEach(this::add);
          }
        });
  }

  /** "14", "- 14 -", "[14]", "Page 14", "Page 14 of 20". */
  private boolean isPageNumber(int line) {
    int from = lines.first(line);
    int end = lines.end(line);
    if (end == from || end - from > 20) {
      return false;
    }
    boolean paged = text.regionMatches(true, from, "page ", 0, 5);
    int numbers = 0;
    boolean set = false;
    for (int i = paged ? from + 5 : from; i < end; ) {
      char c = text.charAt(i);
      if (Times.isDigit(c)) {
        int digits = i;
        while (i < end && Times.isDigit(text.charAt(i))) {
          i++;
        }
        if (i - digits > LONGEST_NUMBER) {
          return false;
        }
        numbers++;
      } else if (paged && text.startsWith("of ", i)) {
        i += 3;
      } else if (c == ' ' || "-\u2013\u2014[]|/".indexOf(c) >= 0) {
        set |= c != ' ';
        i++;
      } else {
        return false;
      }
    }
    return paged ? numbers == 1 || numbers == 2 : numbers == 1 && (set || !isInTable(line));
  }

  /** Bare numbers above or below each other are a table. */
  private boolean isInTable(int line) {
    return isFigures(lines.next(line - 1, -1)) || isFigures(lines.next(line + 1, 1));
  }

  private boolean isFigures(int line) {
    if (lines.isBlank(line)) {
      return false;
    }
    for (int i = lines.first(line); i < lines.end(line); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is short and the last or first of a page. */
  private boolean isAtPageEnd(int line, boolean[] number) {
    if (lines.isBlank(line) || lines.end(line) - lines.first(line) > LONGEST_HEAD) {
      return false;
    }
    int next = lines.next(line + 1, 1);
    int before = lines.next(line - 1, -1);
    return line == lines.next(0, 1)
        || next < number.length && (number[next] || startsPage(line, next))
        || before >= 0 && (number[before] || startsPage(before, line));
  }

  private boolean startsPage(int line, int next) {
    for (int i = line + 1; i <= next; i++) {
      if (lines.beginsPage(i)) {
        return true;
      }
    }
    return false;
  }

  private String withoutFigures(int line) {
    StringBuilder head = new StringBuilder();
    for (int i = lines.first(line); i < lines.end(line); i++) {
      if (!Times.isDigit(text.charAt(i))) {
        head.append(text.charAt(i));
      }
    }
    return head.toString().strip();
  }

  /** Short lines that tell what happens between the turns: "Honourable members interjecting—". */
  private void directions() {
    for (int line = 0; line < lines.size(); line++) {
      int from = lines.first(line);
      int end = lines.end(line);
      if (end > from && end - from <= LONGEST_DIRECTION && Character.isLetter(text.charAt(from))) {
        while (end > from && !Character.isLetter(text.charAt(end - 1))) {
          end--;
        }
        int word = end;
        while (word > from && Character.isLetter(text.charAt(word - 1))) {
          word--;
        }
        String last = LabelWords.lower(text.substring(word, end));
        if (LabelWords.ENGLISH.is(last, Sort.DIRECTION) && isUnbroken(lines.first(line), word)) {
          add(line);
        }
      }
    }
  }

  private boolean isUnbroken(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".?!,:;([\"\u201c".indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** The numbers that lines begin with, where they count on from line to line. */
  private void lineNumbers() {
    int from = 0;
    while (from < lines.size()) {
      int number = lines.isBlank(from) ? -1 : number(from);
      int line = from + 1;
      int count = number < 0 ? 0 : 1;
      boolean wide = number >= 0 && isWide(from);
      for (; number >= 0 && line < lines.size(); line++) {
        if (lines.isBlank(line)) {
          continue;
        }
        if (number(line) != number + count) {
          break;
        }
        wide &= isWide(line);
        count++;
      }
      if (count >= (wide ? FEWEST_NUMBERED : MANY_NUMBERED)) {
        for (int k = from; k < line; k++) {
          if (!lines.isBlank(k)) {
            found.add(new Span(lines.first(k), endOfNumber(k)));
          }
        }
      }
      from = line;
    }
  }

  private int endOfNumber(int line) {
    int i = lines.first(line);
    while (i < lines.end(line) && Times.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the number that a line begins with, a blank behind it, or -1. */
  private int number(int line) {
    int from = lines.first(line);
    int end = endOfNumber(line);
    boolean alone = end == lines.end(line) || Lines.isBlank(text.charAt(end));
    return end > from && end - from <= LONGEST_NUMBER && alone
        ? Integer.parseInt(text, from, end, 10)
        : -1;
  }

  private boolean isWide(int line) {
    int end = endOfNumber(line);
    return end == lines.end(line)
        || text.charAt(end) == '\t'
        || end + 1 < lines.end(line) && Lines.isBlank(text.charAt(end + 1));
  }

  /** Marks within the words. */
  private static final class Marks {

    private static final int LONGEST = 60;
    private static final int LONGEST_ADDRESS = 2_000;

    /** "m²" is a unit; behind a longer word the figure is the number of a footnote. */
    private static final int SHORTEST_WORD = 3;

    private static final int LONGEST_CITATION_NUMBER = 3;

    private final String text;
    private final List<Span> found;
    private final boolean tags;

    Marks(String text, List<Span> found, boolean tags) {
      this.text = text;
      this.found = found;
      this.tags = tags;
    }

    void find() {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        int end =
            switch (c) {
              case '[' -> citation(i);
              case '(' -> i > 0 && text.charAt(i - 1) == ']' ? address(i) : authors(i);
              case '<' -> tags ? close(i, '>') : -1;
              case '{' -> tags ? close(i, '}') : -1;
              default -> isRaised(c) ? raised(i) : Times.isDigit(c) ? gluedNumber(i) : -1;
            };
        if (end > i) {
          found.add(new Span(i, end));
          i = end - 1;
        }
      }
    }

    private int close(int from, char close) {
      int last = Math.min(text.length(), from + LONGEST);
      for (int i = from + 1; i < last; i++) {
        char c = text.charAt(i);
        if (c == close) {
          return i + 1;
        }
        if (c == text.charAt(from) || c == '\n') {
          return -1;
        }
      }
      return -1;
    }

    /** "[13]", "[13, 14]", "[^2]", "[citation needed]", "[note 2]". */
    private int citation(int from) {
      int end = close(from, ']');
      boolean figures = false;
      boolean words = false;
      int i = from + 1;
      while (i < end - 1) {
        int start = i;
        char c = text.charAt(i);
        if (Times.isDigit(c)) {
          while (Times.isDigit(text.charAt(i))) {
            i++;
          }
          if (i - start > LONGEST_CITATION_NUMBER) {
            return -1;
          }
          figures = true;
        } else if (Character.isLetter(c)) {
          while (Character.isLetter(text.charAt(i))) {
            i++;
          }
          if (!LabelWords.ENGLISH.is(LabelWords.lower(text.substring(start, i)), Sort.CITATION)) {
            return -1;
          }
          words = true;
        } else if (" ,;.-\u2013^#".indexOf(c) >= 0) {
          i++;
        } else {
          return -1;
        }
      }
      return figures || words ? end : -1;
    }

    /** The address of a link in Markdown. */
    private int address(int from) {
      if (!text.startsWith("http", from + 1) && !text.startsWith("#", from + 1)) {
        return -1;
      }
      int last = Math.min(text.length(), from + LONGEST_ADDRESS);
      for (int i = from + 1; i < last && !Lines.isBlank(text.charAt(i)); i++) {
        if (text.charAt(i) == ')') {
          return i + 1;
        }
      }
      return -1;
    }

    /** "(Smith, 2024)", "(Smith & Lee 2019; Moss et al., 2024)". */
    private int authors(int from) {
      int end = close(from, ')');
      if (end < 0 || !Character.isUpperCase(text.charAt(from + 1)) || !isYear(end - 5, end - 1)) {
        return -1;
      }
      boolean link = false;
      for (int i = from + 1; i < end - 5; i++) {
        char c = text.charAt(i);
        link |= c == ',' || c == '&' || text.startsWith(" and ", i);
        if (!Character.isLetter(c) && !Times.isDigit(c) && " ,;.&'\u2019-".indexOf(c) < 0) {
          return -1;
        }
      }
      int word = from + 1;
      while (Character.isLetter(text.charAt(word))) {
        word++;
      }
      boolean month = LabelWords.ENGLISH.isMonth(LabelWords.lower(text.substring(from + 1, word)));
      return link && !month ? end : -1;
    }

    private boolean isYear(int from, int to) {
      for (int i = from; i < to; i++) {
        if (i < 0 || !Times.isDigit(text.charAt(i))) {
          return false;
        }
      }
      return text.startsWith("1", from) || text.startsWith("20", from);
    }

    private static boolean isRaised(char c) {
      return c == '\u00b9' || c == '\u00b2' || c == '\u00b3' || c >= '\u2070' && c <= '\u2079';
    }

    private int raised(int from) {
      int end = from;
      while (end < text.length() && isRaised(text.charAt(end))) {
        end++;
      }
      return wordBefore(from) >= SHORTEST_WORD || isMarkBefore(from) ? end : -1;
    }

    /** The number of a footnote behind the mark that ends a sentence: "safe.3 The". */
    private int gluedNumber(int from) {
      int end = from;
      while (end < text.length() && Times.isDigit(text.charAt(end))) {
        end++;
      }
      boolean fits = end - from <= LONGEST_CITATION_NUMBER && isMarkBefore(from);
      int next = Lines.skipBlanks(text, end, text.length());
      boolean ends =
          next == text.length() || Character.isUpperCase(text.charAt(next)) && next > end;
      return fits && ends ? end : -1;
    }

    /** Whether a mark stands here that ends a sentence, behind a word in small letters. */
    private boolean isMarkBefore(int at) {
      int i = at;
      while (i > 0 && ".!?\"\u201d\u2019)".indexOf(text.charAt(i - 1)) >= 0) {
        i--;
      }
      return i < at && wordBefore(i) >= SHORTEST_WORD - 1;
    }

    /** Returns how many small letters stand before an offset. */
    private int wordBefore(int at) {
      int i = at;
      while (i > 0 && at - i < SHORTEST_WORD && Character.isLowerCase(text.charAt(i - 1))) {
        i--;
      }
      return at - i;
    }
  }
}
