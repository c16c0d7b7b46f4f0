package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import java.util.Locale;

/**
 * Finds the words of a text that are written with periods of their own: initialisms, initials,
 * degrees and abbreviations. Only reads the text, which nobody changes; thread-safe.
 */
final class Abbreviations {

  /** "Pharm" of "Pharm.D." */
  private static final int LONGEST_DEGREE = 5;

  private final String text;
  private final int length;
  private final Lexicon lexicon;

  Abbreviations(String text, Lexicon lexicon) {
    this.text = text;
    this.length = text.length();
    this.lexicon = lexicon;
  }

  /**
   * Returns where the initialism, initial or degree ends that begins here, behind its last period;
   * {@code at} if none does.
   */
  int end(int at) {
    int end = initialismEnd(at);
    return end > at ? end : degreeEnd(at);
  }

  /** The end of "U.S.", "a.m.", "J.K." and the like; where it began if there is none. */
  private int initialismEnd(int at) {
    int i = at;
    int letters = 0;
    while (i + 1 < length && Chars.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    boolean clean = i >= length || !Chars.isWordPart(text.charAt(i));
    if (letters >= 2 && clean) {
      return i;
    }
    // A single initial: "J. Smith".
    boolean initial =
        letters == 1
            && clean
            && Character.isUpperCase(text.charAt(at))
            && text.charAt(at) != 'I'
            && initialFollowed(i);
    return initial ? i : at;
  }

  /** The end of "Ph.D.", "Psy.D." and the like; where it began if there is none. */
  private int degreeEnd(int at) {
    int i = at;
    while (i < length && i <= at + LONGEST_DEGREE && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    boolean dotted =
        i > at + 1
            && i + 2 < length
            && text.charAt(i) == '.'
            && Character.isUpperCase(text.charAt(at))
            && Character.isUpperCase(text.charAt(i + 1))
            && text.charAt(i + 2) == '.';
    if (!dotted || i + 3 < length && Chars.isWordPart(text.charAt(i + 3))) {
      return at;
    }
    String whole = text.substring(at, i + 3);
    int id = lexicon.id(whole.toLowerCase(Locale.ROOT));
    return lexicon.is(id, WordClass.POST_NOMINAL) ? i + 3 : at;
  }

  private boolean initialFollowed(int i) {
    int k = i;
    while (k < length && text.charAt(k) == ' ') {
      k++;
    }
    return k > i && k < length && Character.isUpperCase(text.charAt(k));
  }

  /**
   * Returns whether the word of that id, from {@code from} to the period at {@code at}, is an
   * abbreviation and not another word.
   */
  boolean isAbbreviation(int id, int from, int at) {
    if (!lexicon.is(id, WordClass.ABBREVIATION)) {
      return false;
    }
    // "no", "sun", "mar" and their like are words as well: only before a number or, capitalised,
    // before more of the line.
    boolean alsoWord =
        lexicon.is(id, WordClass.NOUN)
            || lexicon.is(id, WordClass.NEGATION)
            || lexicon.is(id, WordClass.VERB_BASE);
    if (!alsoWord) {
      return true;
    }
    int k = at + 1;
    while (k < length && text.charAt(k) == ' ') {
      k++;
    }
    return k < length
        && k > at + 1
        && (Chars.isDigit(text.charAt(k))
            || (Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(k))));
  }
}
