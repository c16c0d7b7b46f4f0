package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Finds where a time or place ends and a bare subject begins without a comma between: "On Tuesday |
 * officials said", "Last week | doctors said", "In Paris | climate scientists said".
 */
public final class TimePhrases {

  private static final WordClassSet DATES = WordClassSet.of(WordClass.WEEKDAY, WordClass.MONTH);

  /** What a time or place begins with, numbers aside. */
  private static final WordClassSet BEGINNINGS =
      DATES.and(WordClassSet.of(WordClass.ORDINAL, WordClass.DEMONSTRATIVE, WordClass.PLACE));

  /** Nouns for several people, who need no determiner. */
  private static final WordClassSet PEOPLE =
      WordClassSet.of(
          WordClass.PERSON_PLURAL,
          WordClass.ROLE_PLURAL,
          WordClass.VAGUE_GROUP,
          WordClass.COLLECTIVE);

  private static final int LONGEST_TIME = 4;
  private static final int MOST_MODIFIERS = 2;
  private static final int DIGITS_OF_YEAR = 4;

  private TimePhrases() {}

  /**
   * Returns the token after the time that begins at a token, if a bare noun for people follows as
   * the subject of a verb, and the token itself otherwise.
   *
   * @param limit the token where the sentence ends
   */
  public static int end(TokenizedText t, int from, int limit) {
    if (!t.isAny(from, BEGINNINGS) && !t.is(from, TokenKind.NUMBER)) {
      return from;
    }
    int end = time(t, from, Math.min(limit, from + LONGEST_TIME));
    return end > from && beginsSubject(t, end, limit) ? end : from;
  }

  private static int time(TokenizedText t, int from, int limit) {
    int k = from;
    boolean dated = false;
    boolean behindPreposition = from > 0 && t.is(from - 1, Tag.PREPOSITION);
    if (k + 1 < limit
        && (t.is(k, WordClass.ORDINAL) || t.is(k, WordClass.DEMONSTRATIVE))
        && t.is(k + 1, WordClass.TIME_NOUN)) {
      return k + 2; // "last week", "this year"
    }
    if (behindPreposition && (isYear(t, k) || isPlaceInFront(t, k))) {
      return k + 1;
    }
    while (k < limit) {
      boolean date = t.isAny(k, DATES);
      boolean part =
          t.is(k, TokenKind.NUMBER) && (dated || k + 1 < limit && t.is(k + 1, WordClass.MONTH))
              || dated && t.is(k, WordClass.TIME_NOUN);
      if (!date && !part) {
        break;
      }
      dated |= date;
      k++;
    }
    return dated && (behindPreposition || from == t.sentenceFirst(t.sentence(from))) ? k : from;
  }

  /** "In Paris": the first words of the sentence. */
  private static boolean isPlaceInFront(TokenizedText t, int k) {
    return k - 1 == t.sentenceFirst(t.sentence(k)) && t.is(k, Tag.NAME) && t.is(k, WordClass.PLACE);
  }

  public static boolean isYear(TokenizedText t, int k) {
    return t.is(k, TokenKind.NUMBER)
        && t.end(k) - t.start(k) == DIGITS_OF_YEAR
        && "12".indexOf(t.text().charAt(t.start(k))) >= 0;
  }

  /** "local officials said", "police have said": people, and a verb that says what they do. */
  private static boolean beginsSubject(TokenizedText t, int from, int limit) {
    int k = from;
    while (k < limit
        && k < from + MOST_MODIFIERS
        && !t.isAny(k, PEOPLE)
        && (t.is(k, Tag.ADJECTIVE) || t.is(k, Tag.NOUN))
        && !t.is(k, WordClass.TIME_NOUN)) {
      k++;
    }
    if (k >= limit || !t.isAny(k, PEOPLE) || !t.is(k, Tag.NOUN)) {
      return false;
    }
    int verb = k + 1;
    if (verb < limit && t.isAny(verb, PEOPLE) && t.is(verb, Tag.NOUN)) {
      verb++; // "police officers"
    }
    if (verb < limit && t.is(verb, Tag.ADVERB)) {
      verb++;
    }
    return verb < limit && t.isFinite(verb);
  }
}
