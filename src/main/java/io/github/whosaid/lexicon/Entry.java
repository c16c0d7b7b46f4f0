package io.github.whosaid.lexicon;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * An entry of one's own, split into lower-cased forms as the tokenizer splits a text. Immutable and
 * thread-safe.
 *
 * @param words the forms
 * @param abbreviations those among them that were written with a period
 */
record Entry(ImmutableList<String> words, ImmutableSet<String> abbreviations) {

  private static final Splitter SPACE =
      Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().trimResults();

  /**
   * Splits an entry.
   *
   * @param what what the entry is, for messages
   * @throws IllegalArgumentException if there is no word, or something that is none
   */
  static Entry of(String what, String entry) {
    if (entry == null) {
      throw new NullPointerException(what + " is null");
    }
    ImmutableList.Builder<String> words = ImmutableList.builder();
    ImmutableSet.Builder<String> abbreviations = ImmutableSet.builder();
    boolean any = false;
    for (String written : SPACE.split(entry)) {
      String word = lower(written);
      if (word.endsWith(".") && !isInitialism(word)) {
        word = word.substring(0, word.length() - 1);
        abbreviations.add(word);
      }
      boolean possessive = word.endsWith("'s") && word.length() > 2;
      String form = possessive ? word.substring(0, word.length() - 2) : word;
      if (!isInitialism(form) && !isWord(form)) {
        throw new IllegalArgumentException(
            what + " \"" + entry + "\": \"" + written + "\" is not a word of letters and digits");
      }
      words.add(form);
      if (possessive) {
        words.add("'s");
      }
      any = true;
    }
    if (!any) {
      throw new IllegalArgumentException(what + " \"" + entry + "\" has no word");
    }
    return new Entry(words.build(), abbreviations.build());
  }

  private static String lower(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      lower.append(
          switch (c) {
            case '\u2019', '\u02bc', '\uff07' -> '\'';
            case '\u2010', '\u2011' -> '-';
            default -> Character.toLowerCase(c);
          });
    }
    return lower.toString();
  }

  /** "u.s.": single letters, each with a period. */
  private static boolean isInitialism(String word) {
    if (word.length() < 4 || word.length() % 2 != 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i += 2) {
      if (!Character.isLetter(word.charAt(i)) || word.charAt(i + 1) != '.') {
        return false;
      }
    }
    return true;
  }

  private static boolean isWord(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean joins = c == '-' || c == '\'' || c == '&';
      boolean inside = i > 0 && i + 1 < word.length() && isPart(word.charAt(i + 1));
      if (!isPart(c) && !(joins && inside)) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private static boolean isPart(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
