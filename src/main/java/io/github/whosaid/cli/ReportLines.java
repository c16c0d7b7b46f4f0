package io.github.whosaid.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/** Lines of a report for people, with colours or without. Not thread-safe. */
final class ReportLines {

  private static final Splitter BLANK = Splitter.on(' ');
  private static final CharMatcher SPACE = CharMatcher.forPredicate(Character::isWhitespace);
  private static final CharMatcher UNSEEN = Shown.HARMFUL.and(SPACE.negate());

  /** How words are painted. */
  enum Ink {
    PLAIN(""),
    BOLD("1"),
    FAINT("2"),
    GOOD("32"),
    BAD("31"),
    ALARM("1;31");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  private final StringBuilder out = new StringBuilder();
  private final boolean colour;
  private final int width;
  private String indent = "";
  private int column;
  private boolean blank;

  ReportLines(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /** Begins a line; what follows is broken at the width and indented. */
  @CanIgnoreReturnValue
  ReportLines begin(int blanks) {
    indent = " ".repeat(blanks);
    out.append(indent);
    column = blanks;
    return this;
  }

  /** Adds words, broken at blanks; a blank at the beginning or end parts them from others. */
  @CanIgnoreReturnValue
  ReportLines add(Ink ink, String words) {
    boolean painted = colour && ink != Ink.PLAIN;
    boolean begun = false;
    boolean first = true;
    for (String word : BLANK.split(words)) {
      blank |= !first;
      first = false;
      if (word.isEmpty()) {
        continue;
      }
      int size = word.codePointCount(0, word.length());
      if (blank && column + 1 + size > width && column > indent.length()) {
        out.append('\n').append(indent);
        column = indent.length();
      } else if (blank && column > indent.length()) {
        out.append(' ');
        column++;
      }
      blank = false;
      if (painted && !begun) {
        out.append("\u001b[").append(ink.code).append('m');
      }
      begun = true;
      out.append(word);
      column += size;
    }
    if (painted && begun) {
      out.append("\u001b[0m");
    }
    return this;
  }

  /** Adds a piece of running text made flat; blanks at its ends part it from its neighbours. */
  @CanIgnoreReturnValue
  ReportLines piece(Ink ink, String text) {
    String flat = flat(text);
    if (flat.isEmpty()) {
      blank |= !text.isEmpty();
      return this;
    }
    boolean before = Character.isWhitespace(text.charAt(0));
    boolean behind = Character.isWhitespace(text.charAt(text.length() - 1));
    return add(ink, (before ? " " : "") + flat + (behind ? " " : ""));
  }

  @CanIgnoreReturnValue
  ReportLines end() {
    out.append('\n');
    column = 0;
    blank = false;
    return this;
  }

  /**
   * Returns the text on one line, without control characters and marks that turn the direction of
   * what follows.
   */
  static String flat(String text) {
    return SPACE.trimAndCollapseFrom(UNSEEN.removeFrom(text), ' ');
  }

  /** Returns {@code VAGUE_SOURCE} as "vague source". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns "1 flag", "2 flags". */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
