package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelWords.Sort;
import java.util.List;

/**
 * Finds marks within the words that are nobody's words: of footnotes and citations, addresses of
 * links, tags of subtitles. One pass over the characters.
 */
final class FootnoteMarks {

  private static final int LONGEST = 60;
  private static final int LONGEST_ADDRESS = 2_000;

  /** "m²" is a unit; behind a longer word the figure is the number of a footnote. */
  private static final int SHORTEST_WORD = 3;

  private static final int LONGEST_CITATION_NUMBER = 3;

  private final String text;
  private final List<Span> found;
  private final boolean tags;

  FootnoteMarks(String text, List<Span> found, boolean tags) {
    this.text = text;
    this.found = found;
    this.tags = tags;
  }

  void find() {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z') {
        continue;
      }
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
    if (wordBefore(from) < SHORTEST_WORD && !isMarkBefore(from)) {
      return -1; // before a walk over all figures, which each of them would make again
    }
    int end = from;
    while (end < text.length() && isRaised(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The number of a footnote behind the mark that ends a sentence: "safe.3 The". */
  private int gluedNumber(int from) {
    if (!isMarkBefore(from)) {
      return -1;
    }
    int end = from;
    while (end < text.length() && Times.isDigit(text.charAt(end))) {
      end++;
    }
    boolean fits = end - from <= LONGEST_CITATION_NUMBER;
    int next = Lines.skipBlanks(text, end, text.length());
    boolean ends = next == text.length() || Character.isUpperCase(text.charAt(next)) && next > end;
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
