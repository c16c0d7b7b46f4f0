package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** What kind of thing the head of a noun phrase is. */
final class Heads {

  /** The kinds that the scores tell apart. */
  enum Head {
    NONE,
    FIRST_PERSON,
    HE_SHE,
    THEY,
    IT,
    RELATIVE,
    NAME,
    ACRONYM,
    PERSON,
    PEOPLE,
    VAGUE,
    ORGANISATION,
    PLACE,
    DOCUMENT,
    QUANTITY,
    TIME,
    THING
  }

  private static final WordClassSet FIRST_OR_SECOND =
      WordClassSet.of(WordClass.I, WordClass.WE, WordClass.YOU);
  private static final WordClassSet HE_SHE = WordClassSet.of(WordClass.HE, WordClass.SHE);
  private static final WordClassSet IT = WordClassSet.of(WordClass.IT, WordClass.DEMONSTRATIVE);
  private static final WordClassSet ORGANISATIONS =
      WordClassSet.of(WordClass.ORG_HEAD, WordClass.ORG_NAME, WordClass.ORG_SUFFIX);
  private static final WordClassSet PEOPLE =
      WordClassSet.of(WordClass.ROLE_PLURAL, WordClass.PERSON_PLURAL);
  private static final WordClassSet PERSON =
      WordClassSet.of(
          WordClass.ROLE,
          WordClass.PERSON_NOUN,
          WordClass.MALE_NOUN,
          WordClass.FEMALE_NOUN,
          WordClass.SPOKESPERSON);
  private static final WordClassSet DAYS = WordClassSet.of(WordClass.WEEKDAY, WordClass.MONTH);
  private static final WordClassSet TIMES =
      WordClassSet.of(WordClass.TIME_NOUN, WordClass.WEEKDAY, WordClass.MONTH);
  private static final TagSet NOMINAL = TagSet.of(Tag.NAME, Tag.NOUN, Tag.PRONOUN, Tag.NUMBER);
  private static final TagSet MODIFIER_STARTS =
      TagSet.of(Tag.PREPOSITION, Tag.RELATIVE, Tag.COORDINATOR, Tag.WH);

  private Heads() {}

  /**
   * Returns the token of the head: the last noun before a preposition, comma, bracket or relative;
   * -1 in an empty range.
   */
  static int token(TokenizedText t, Range range) {
    int head = -1;
    int end = range.end();
    for (int i = range.first(); i < end; i++) {
      if (t.isAny(i, NOMINAL) || head < 0 && t.is(i, Tag.DETERMINER)) {
        head = i;
      } else if (head >= 0
          && !t.is(head, Tag.DETERMINER)
          && (t.isAny(i, MODIFIER_STARTS)
              || t.is(i, TokenKind.COMMA)
              || t.is(i, TokenKind.OPEN_BRACKET))) {
        break;
      }
    }
    return head < 0 && range.size() > 0 ? end - 1 : head;
  }

  /** Whether the phrase means a person or people by what they are, or by "he" or "she". */
  static boolean isPerson(TokenizedText t, Range range) {
    return switch (of(t, range)) {
      case PERSON, PEOPLE, HE_SHE, FIRST_PERSON -> true;
      default -> false;
    };
  }

  static Head of(TokenizedText t, Range range) {
    int h = token(t, range);
    if (h < 0) {
      return Head.NONE;
    }
    if (t.isAny(h, FIRST_OR_SECOND)) {
      return Head.FIRST_PERSON;
    }
    if (t.isAny(h, HE_SHE)) {
      return Head.HE_SHE;
    }
    if (t.is(h, WordClass.THEY)) {
      return Head.THEY;
    }
    if (t.isAny(h, IT)) {
      return Head.IT;
    }
    if (t.is(h, WordClass.RELATIVE)) {
      return Head.RELATIVE;
    }
    if (t.is(h, WordClass.DOCUMENT)) {
      return Head.DOCUMENT;
    }
    if (t.is(h, Tag.NAME)) {
      return t.is(h, WordClass.PLACE)
          ? Head.PLACE
          : t.isAny(h, ORGANISATIONS)
              ? Head.ORGANISATION
              : t.shape(h) == io.github.whosaid.text.Shape.UPPER
                  ? Head.ACRONYM
                  : t.isAny(h, DAYS) ? Head.TIME : Head.NAME;
    }
    if (t.is(h, WordClass.VAGUE_GROUP)) {
      return Head.VAGUE;
    }
    if (t.isAny(h, PEOPLE)) {
      return Head.PEOPLE;
    }
    if (t.isAny(h, PERSON)) {
      return Head.PERSON;
    }
    if (t.is(h, WordClass.ORG_HEAD)) {
      return Head.ORGANISATION;
    }
    if (t.isAny(h, TIMES)) {
      return Head.TIME;
    }
    if (t.is(h, Tag.NUMBER) || t.is(h, WordClass.QUANTIFIER) || t.is(h, Tag.DETERMINER)) {
      return Head.QUANTITY;
    }
    return Head.THING;
  }
}
