package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads single tokens as words that a name may have, by how they are written and by the lists. */
final class WordSigns {

  static final WordClassSet GIVEN = WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  static final WordClassSet PERSONS =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.ROLE_PLURAL,
          WordClass.PERSON_NOUN,
          WordClass.PERSON_PLURAL,
          WordClass.SPOKESPERSON,
          WordClass.PARTY_MEMBER);
  static final WordClassSet CALENDAR = WordClassSet.of(WordClass.WEEKDAY, WordClass.MONTH);
  static final WordClassSet FUNCTION =
      WordClassSet.of(
          WordClass.DETERMINER,
          WordClass.POSSESSIVE,
          WordClass.DEMONSTRATIVE,
          WordClass.PREPOSITION,
          WordClass.COORDINATOR,
          WordClass.SUBORDINATOR,
          WordClass.BE,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.MODAL,
          WordClass.NEGATION,
          WordClass.HE,
          WordClass.SHE,
          WordClass.IT,
          WordClass.THEY,
          WordClass.I,
          WordClass.WE,
          WordClass.YOU,
          WordClass.WH,
          WordClass.INTERJECTION,
          WordClass.QUANTIFIER);
  static final WordClassSet FINITE = WordClassSet.of(WordClass.VERB_S, WordClass.VERB_PAST);
  static final WordClassSet NOUN =
      WordClassSet.of(WordClass.NOUN, WordClass.NOUN_PLURAL, WordClass.TIME_NOUN);
  private static final WordClassSet COMMON =
      WordClassSet.of(
          WordClass.NOUN,
          WordClass.NOUN_PLURAL,
          WordClass.ADJECTIVE,
          WordClass.ADVERB,
          WordClass.VERB_BASE,
          WordClass.VERB_S,
          WordClass.VERB_PAST,
          WordClass.VERB_ING,
          WordClass.VERB_PARTICIPLE,
          WordClass.NUMBER_WORD,
          WordClass.TIME_NOUN);

  /** Words of names longer than this are no syllables of one. */
  private static final int LONGEST_SYLLABLES = 12;

  private final TokenizedText t;
  private final NameLists lists;
  private final SmallWords small;

  /** The words that can begin or end a name, asked for again and again. */
  private final BitSet cores;

  WordSigns(TokenizedText text, NameLists lists) {
    t = text;
    this.lists = lists;
    small = text.lexicon().kept(SmallWords.class, SmallWords::new);
    cores = new BitSet(text.size());
    for (int i = 0; i < text.size(); i++) {
      if (t.isCapital(i) && t.is(i, TokenKind.WORD) && !isJoinedToSmall(i)) {
        cores.set(i);
      }
    }
  }

  /** The small word that the token is, of those that matter to names; null for any other. */
  @Nullable NameNeighbour small(int i) {
    return small.of(t.id(i));
  }

  /** Whether the token can begin or end a name by how it is written. */
  boolean isCore(int i) {
    return i >= 0 && cores.get(i);
  }

  /** The next token from one on that can begin or end a name by how it is written, or -1. */
  int nextCore(int from) {
    return cores.nextSetBit(from);
  }

  /** "Ulm-based", "Norland-born": a word in small letters that is known, after the hyphen. */
  private boolean isJoinedToSmall(int i) {
    if (t.isKnown(i)) {
      return false;
    }
    int hyphen = t.end(i) - 1;
    while (hyphen > t.start(i) && Character.isLowerCase(t.text().charAt(hyphen))) {
      hyphen--;
    }
    if (t.text().charAt(hyphen) != '-') {
      return false;
    }
    int from = hyphen + 1;
    return t.end(i) - from > 3 && t.lexicon().isKnown(t.lexicon().id(t.text(), from, t.end(i)));
  }

  /** "@tull" */
  private boolean isHandle(int i) {
    return t.text().charAt(t.start(i)) == '@' && t.end(i) - t.start(i) > 2;
  }

  boolean isOf(int i) {
    return i >= 0 && i < t.size() && small(i) == NameNeighbour.OF;
  }

  boolean isThe(int i) {
    return i >= 0 && i < t.size() && small(i) == NameNeighbour.THE;
  }

  boolean isIn(int i) {
    return i >= 0 && i < t.size() && small(i) == NameNeighbour.IN;
  }

  boolean isPossessive(int i) {
    if (i < 0 || i >= t.size()) {
      return false;
    }
    if (t.is(i, TokenKind.APOSTROPHE)) {
      return !t.hasSpaceBefore(i);
    }
    int from = t.start(i);
    char mark = t.text().charAt(from);
    char s = t.text().charAt(t.end(i) - 1);
    return (mark == '\'' || mark == '\u2019')
        && t.end(i) - from == 2
        && (s == 's' || s == 'S')
        && !t.hasSpaceBefore(i);
  }

  /** Whether the token can stand between two words of a name. */
  boolean joins(int i) {
    if (isPossessive(i)) {
      return true;
    }
    if (t.is(i, TokenKind.SYMBOL) || t.is(i, TokenKind.DASH)) {
      char c = t.text().charAt(t.start(i));
      return c == '&' || (c == '-' || c == '/') && !t.hasSpaceBefore(i);
    }
    if (!t.is(i, TokenKind.WORD) || t.isCapital(i)) {
      return t.is(i, TokenKind.NUMBER);
    }
    NameNeighbour word = small(i);
    return t.is(i, WordClass.PARTICLE)
        || word == NameNeighbour.OF
        || word == NameNeighbour.FOR
        || word == NameNeighbour.THE
        || word == NameNeighbour.AND
        || word == NameNeighbour.ON
        || word == NameNeighbour.TO
        || word == NameNeighbour.DETERMINER;
  }

  /** What the lists say of the word, a bit for each kind. */
  int kinds(int i) {
    return lists.kinds(t.text(), t.start(i), t.end(i));
  }

  boolean isGiven(int i, int kinds) {
    return t.isAny(i, GIVEN) || (kinds & NameLists.GIVEN) != 0;
  }

  boolean isSurname(int i, int kinds) {
    return t.is(i, WordClass.SURNAME) || (kinds & NameLists.Kind.LAST.bit()) != 0;
  }

  boolean isPlace(int i, int kinds) {
    return t.is(i, WordClass.PLACE) || (kinds & NameLists.PLACE) != 0;
  }

  boolean isCommon(int i) {
    return t.isAny(i, COMMON);
  }

  boolean isNoun(int i) {
    return t.isAny(i, NOUN);
  }

  boolean isListedGiven(int i) {
    return t.isAny(i, GIVEN);
  }

  boolean isRole(int i) {
    return t.isAny(i, PERSONS);
  }

  boolean isTitle(int i) {
    return t.is(i, WordClass.TITLE);
  }

  /** "chairman", "chief executive": an office that a body has. */
  boolean isOffice(int i) {
    return t.is(i, WordClass.OFFICE)
        || t.is(i, WordClass.EXECUTIVE)
        || t.phraseIs(i, WordClass.EXECUTIVE);
  }

  boolean isMembers(int i) {
    return t.is(i, WordClass.PERSON_PLURAL)
        && (t.is(i, WordClass.DEMONYM) || t.is(i, WordClass.PARTY));
  }

  boolean isRankOrParty(int i) {
    return t.is(i, WordClass.ROLE_MODIFIER) || t.is(i, WordClass.PARTY);
  }

  boolean isHonorific(int i) {
    return t.is(i, WordClass.HONORIFIC);
  }

  boolean reports(int i) {
    return i >= 0 && i < t.size() && t.canReport(i) && t.isAny(i, FINITE) && !t.isCapital(i);
  }

  /** The sign of a word of a run. */
  WordSign of(int i, int kinds) {
    if (t.is(i, TokenKind.NUMBER)) {
      return WordSign.NUMBER;
    }
    if (isPossessive(i)) {
      return WordSign.POSSESSIVE;
    }
    if (!t.is(i, TokenKind.WORD)) {
      return mark(i);
    }
    if (!t.isCapital(i)) {
      return joint(i);
    }
    if (t.shape(i) == Shape.INITIAL) {
      return t.isAny(i, FUNCTION) && t.text().charAt(t.end(i) - 1) != '.'
          ? WordSign.FUNCTION
          : WordSign.INITIAL;
    }
    if (t.is(i, WordClass.NAME_SUFFIX)) {
      return WordSign.NAME_SUFFIX;
    }
    boolean person = isGiven(i, kinds) || isSurname(i, kinds);
    boolean place = isPlace(i, kinds);
    boolean common = isCommon(i);
    if (t.is(i, WordClass.HONORIFIC) && !t.isAny(i, GIVEN)) {
      return WordSign.HONORIFIC;
    }
    if (t.isAny(i, FUNCTION) && !t.isAny(i, GIVEN) && t.shape(i) != Shape.UPPER) {
      return WordSign.FUNCTION;
    }
    if (t.isAny(i, CALENDAR) && !t.isAny(i, GIVEN)) {
      return WordSign.CALENDAR;
    }
    if (t.is(i, WordClass.ORG_NAME)) {
      return WordSign.ORG_NAME;
    }
    if (t.is(i, WordClass.PARTY)) {
      return WordSign.PARTY;
    }
    if (t.is(i, WordClass.DEMONYM) && !place) {
      return WordSign.DEMONYM;
    }
    if (t.is(i, WordClass.ORG_SUFFIX)) {
      return WordSign.ORG_SUFFIX;
    }
    boolean abbreviation = t.text().charAt(t.end(i) - 1) == '.';
    if (t.is(i, WordClass.TITLE) && (abbreviation || !t.isAny(i, GIVEN))) {
      return WordSign.TITLE;
    }
    if (t.is(i, WordClass.ORG_HEAD)) {
      return WordSign.ORG_HEAD;
    }
    if (t.isAny(i, PERSONS) && !t.isAny(i, GIVEN)) {
      return WordSign.ROLE;
    }
    if (t.is(i, WordClass.PLACE_HEAD)) {
      return WordSign.PLACE_HEAD;
    }
    if (t.is(i, WordClass.DOCUMENT) && !person) {
      return WordSign.DOCUMENT;
    }
    if (place && person) {
      return WordSign.PERSON_OR_PLACE;
    }
    if (place) {
      return common ? WordSign.PLACE_OR_COMMON : WordSign.PLACE;
    }
    if (person) {
      if (common) {
        return WordSign.PERSON_OR_COMMON;
      }
      boolean given = isGiven(i, kinds);
      return given && isSurname(i, kinds)
          ? WordSign.GIVEN_OR_SURNAME
          : given ? WordSign.GIVEN : WordSign.SURNAME;
    }
    if (common) {
      return t.is(i, WordClass.NOUN)
          ? WordSign.NOUN
          : t.is(i, WordClass.NOUN_PLURAL)
              ? WordSign.PLURAL
              : t.is(i, WordClass.ADJECTIVE) ? WordSign.ADJECTIVE : WordSign.OTHER_KNOWN;
    }
    if (t.shape(i) == Shape.UPPER) {
      return isInitials(i) ? WordSign.INITIAL : WordSign.ACRONYM;
    }
    if (isHandle(i) || hasInnerCapital(i)) {
      return WordSign.ODD_CASE;
    }
    if (isSyllables(i)) {
      return WordSign.SYLLABLES;
    }
    return lists.mayBeName(t.text(), t.start(i), t.end(i)) ? WordSign.RARE_NAME : WordSign.UNKNOWN;
  }

  private WordSign mark(int i) {
    if (t.is(i, TokenKind.COMMA)) {
      return WordSign.COMMA;
    }
    if (t.is(i, TokenKind.QUOTE)
        || t.is(i, TokenKind.OPEN_BRACKET)
        || t.is(i, TokenKind.CLOSE_BRACKET)) {
      return WordSign.QUOTE;
    }
    return t.text().charAt(t.start(i)) == '&' ? WordSign.AMPERSAND : WordSign.HYPHEN;
  }

  private WordSign joint(int i) {
    NameNeighbour word = small(i);
    if (word == NameNeighbour.OF) {
      return WordSign.OF;
    }
    if (word == NameNeighbour.AND) {
      return WordSign.AND;
    }
    return word != null && !t.is(i, WordClass.PARTICLE) ? WordSign.JOINT : WordSign.PARTICLE;
  }

  /** "J.P.": letters with a period each. */
  private boolean isInitials(int i) {
    int from = t.start(i);
    boolean dotted = (t.end(i) - from) % 2 == 0;
    for (int k = from + 1; k < t.end(i) && dotted; k += 2) {
      dotted = t.text().charAt(k) == '.';
    }
    return dotted;
  }

  /** "TullNet", "iTull", but not "McTull". */
  private boolean hasInnerCapital(int i) {
    String text = t.text();
    for (int k = t.start(i) + 1; k < t.end(i); k++) {
      if (Character.isUpperCase(text.charAt(k)) && Character.isLetter(text.charAt(k - 1))) {
        return !(k - t.start(i) <= 3 && Character.isUpperCase(text.charAt(t.start(i))));
      }
      if (Character.isDigit(text.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  /** "Seo-jin": a small letter after the hyphen of a short word. */
  private boolean isSyllables(int i) {
    int from = t.start(i);
    int to = t.end(i);
    if (to - from > LONGEST_SYLLABLES) {
      return false;
    }
    for (int k = from + 1; k + 1 < to; k++) {
      if (t.text().charAt(k) == '-') {
        return Character.isLowerCase(t.text().charAt(k + 1));
      }
    }
    return false;
  }
}
