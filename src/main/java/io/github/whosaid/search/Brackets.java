package io.github.whosaid.search;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.WordCharacters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The square brackets of a quote that its writer put in. For one quote. */
final class Brackets {

  private static final CharMatcher DASHES =
      CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014\u2212");
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
  private static final int MOST_BRACKETS = 16;

  /** A bracket with so many words of one of the reference, and one other in so many, is copied. */
  private static final int LEAST_COPIED = 3;

  private static final char JOINER = '\u2060';

  private final String text;

  /** In text order. */
  private final List<Span> all = new ArrayList<>();

  /** The first that may hold the next word. */
  private int next;

  /**
   * Finds the brackets of a quote.
   *
   * @param marks what is no word, such as citations, whose brackets the writer did not put in
   */
  Brackets(String text, List<Span> marks) {
    this.text = text;
    int open = text.indexOf('[');
    while (open >= 0) {
      int close = text.indexOf(']', open);
      if (close < 0) {
        break;
      }
      all.add(new Span(text.lastIndexOf('[', close), close + 1));
      open = text.indexOf('[', close);
    }
    if (!all.isEmpty()) {
      Set<Integer> starts = new HashSet<>();
      marks.forEach(mark -> starts.add(mark.start()));
      all.removeIf(b -> starts.contains(b.start()) || starts.contains(b.end()));
    }
  }

  /** Leaves out the brackets that the reference has too, and returns whether there are any. */
  boolean leaveCopied(String around) {
    if (all.isEmpty() || around.isEmpty()) {
      return false;
    }
    String plain = plain(around);
    return all.removeIf(
        b -> plain.contains(plain(b.of(text))) || isNearlyCopied(b.of(text), around));
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

  /** Returns the bracket that a word stands in or has in it; to be asked in text order. */
  Optional<Span> at(int start, int end) {
    while (next < all.size() && all.get(next).end() <= start) {
      next++;
    }
    return next < all.size() && all.get(next).start() < end
        ? Optional.of(all.get(next))
        : Optional.empty();
  }

  /** Returns whether a bracket stands within a word: "[t]his". */
  boolean join(Span bracket) {
    int before = bracket.start() - 1;
    return bracket.end() < text.length() && WordCharacters.isWordChar(text.charAt(bracket.end()))
        || before >= 0 && WordCharacters.isWordChar(text.charAt(before));
  }

  /** Returns the text in which the brackets within words do not end them. */
  String joined() {
    if (all.stream().noneMatch(this::join)) {
      return text;
    }
    char[] chars = text.toCharArray();
    for (Span bracket : all) {
      if (join(bracket)) {
        chars[bracket.start()] = JOINER;
        chars[bracket.end() - 1] = JOINER;
      }
    }
    return new String(chars);
  }
}
