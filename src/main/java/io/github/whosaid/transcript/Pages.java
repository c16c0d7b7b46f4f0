package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what belongs to pages: their numbers, running heads, the numbers of lines. */
final class Pages {

  /** The numbers of so many lines that follow each other are line numbers. */
  private static final int FEWEST_NUMBERED = 3;

  /** Where only one blank stands behind the numbers, there must be more of them. */
  private static final int MANY_NUMBERED = 5;

  /** A line that stands so often next to the end of a page is a running head. */
  private static final int FEWEST_HEADS = 2;

  private static final int LONGEST_HEAD = 100;
  private static final int LONGEST_NUMBER = 4;

  private final String text;
  private final Lines lines;
  private final List<Span> found;

  Pages(Lines lines, List<Span> found) {
    this.lines = lines;
    this.found = found;
    text = lines.text;
  }

  void find() {
    pages();
    lineNumbers();
  }

  private void add(int line) {
    found.add(new Span(lines.first(line), lines.end(line)));
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
}
