package io.github.whosaid.verification;

import io.github.whosaid.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads speaker turns from a transcript by the rule that {@link Reference#of(String, String)}
 * states.
 */
final class TurnReader {

  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 5;

  /** One line in this many must begin with a label where labels are not in capitals. */
  private static final int SHARE = 3;

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
          int end = skipBlank(text, colon + 1, lineEnd);
          labels.add(new Label(first, colon, end, inCapitals(text, first, colon)));
        }
      }
      from = lineEnd + 1;
    }
    boolean all = labels.size() * SHARE >= lines;
    List<Turn> turns = new ArrayList<>();
    Label open = new Label(0, 0, 0, false);
    for (Label label : labels) {
      if (!all && !label.capitals) {
        continue;
      }
      close(text, open, label.start, turns);
      open = label;
    }
    close(text, open, text.length(), turns);
    return turns;
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
    while (i < to && Character.isWhitespace(text.charAt(i))) {
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
