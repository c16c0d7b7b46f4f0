package io.github.whosaid.verification;

import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads speaker turns from a transcript by the rule that {@link Reference#of(String, String)}
 * states.
 */
final class TurnReader {

  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 5;

  /** One line in this many must begin with a label where labels are not in capitals. */
  private static final int SHARE = 3;

  /** What stands before the blank before a label within a line. */
  private static final String SENTENCE_ENDS = ".!?])\u2026\u201d\"\u2014-";

  private TurnReader() {}

  private record Label(int start, int nameEnd, int end, boolean capitals) {}

  static List<Turn> read(String text) {
    List<Label> labels = new ArrayList<>();
    int lines = 0;
    for (int from = 0; from < text.length(); ) {
      int lineEnd = text.indexOf('\n', from);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int first = skipBlank(text, from, lineEnd);
      if (first < lineEnd) {
        lines++;
        int colon = labelEnd(text, first, lineEnd);
        if (colon >= 0) {
          int end = skipBlank(text, colon + 1, text.length());
          labels.add(new Label(first, colon, end, inCapitals(text, first, colon)));
        }
      }
      from = lineEnd + 1;
    }
    boolean all = labels.size() * SHARE >= lines;
    addInner(text, labels);
    List<Turn> turns = new ArrayList<>();
    Label open = new Label(0, 0, 0, false);
    for (Label label : labels) {
      boolean inLabel = label.start < open.end;
      if (inLabel || !all && !label.capitals) {
        continue;
      }
      close(text, open, label.start, turns);
      open = label;
    }
    close(text, open, text.length(), turns);
    return turns;
  }

  /**
   * Adds the labels within lines: in capitals, known from the beginning of a line, and behind the
   * end of a sentence or a bracket.
   */
  private static void addInner(String text, List<Label> labels) {
    Set<String> names = new HashSet<>();
    Set<Integer> known = new HashSet<>();
    for (Label label : labels) {
      if (label.capitals) {
        names.add(text.substring(label.start, label.nameEnd));
        known.add(label.nameEnd);
      }
    }
    if (names.isEmpty()) {
      return;
    }
    boolean found = false;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      boolean closed = colon + 1 < text.length() && Character.isWhitespace(text.charAt(colon + 1));
      int start = closed && !known.contains(colon) ? innerStart(text, colon, names) : -1;
      if (start >= 0) {
        labels.add(new Label(start, colon, skipBlank(text, colon + 1, text.length()), true));
        found = true;
      }
    }
    if (found) {
      labels.sort((a, b) -> Integer.compare(a.start, b.start));
    }
  }

  private static int innerStart(String text, int colon, Set<String> names) {
    int first = Math.max(2, colon - LONGEST_LABEL);
    for (int i = colon - 1; i >= first && !Character.isLowerCase(text.charAt(i)); i--) {
      if (text.charAt(i - 1) == ' '
          && SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0
          && names.contains(text.substring(i, colon))) {
        return i;
      }
    }
    return -1;
  }

  private static void close(String text, Label label, int end, List<Turn> turns) {
    if (label.end > 0) {
      turns.add(
          new Turn(
              text.substring(label.start, label.nameEnd).strip(),
              new Span(label.start, label.end),
              new Span(label.end, end)));
    }
  }

  private static int skipBlank(String text, int from, int to) {
    int i = from;
    while (i < to && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '\ufeff')) {
      i++;
    }
    return i;
  }

  /** Returns the offset of the colon of a label that starts at {@code from}, or -1. */
  private static int labelEnd(String text, int from, int lineEnd) {
    int last = Math.min(lineEnd, from + LONGEST_LABEL);
    int words = 0;
    boolean letter = false;
    boolean inWord = false;
    for (int i = from; i < last; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        boolean closed = i + 1 >= lineEnd || Character.isWhitespace(text.charAt(i + 1));
        return closed && letter && words <= MOST_WORDS ? i : -1;
      }
      if (Character.isLetterOrDigit(c)) {
        if (!inWord) {
          words++;
          boolean small = Character.isLowerCase(c);
          if (small && (words == 1 || !isParticle(text, i, last))) {
            return -1;
          }
        }
        letter |= Character.isLetter(c);
        inWord = true;
      } else if (c == '.'
          || c == '-'
          || c == ','
          || c == '('
          || c == ')'
          || c == '/'
          || c == '&'
          || c == '#'
          || c == '_'
          || c == ' '
          || c == '\t'
          || WordScanner.isApostrophe(c)) {
        inWord = inWord && (WordScanner.isApostrophe(c) || c == '-' || c == '_');
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** A particle of a name is a small word of at most three letters: de, van, bin, of. */
  private static boolean isParticle(String text, int from, int last) {
    int i = from;
    while (i < last && Character.isLetter(text.charAt(i))) {
      i++;
    }
    return i - from <= 3;
  }

  private static boolean inCapitals(String text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 2;
  }
}
