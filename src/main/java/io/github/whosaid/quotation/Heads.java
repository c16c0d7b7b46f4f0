package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
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

  private Heads() {}

  /**
   * Returns the token of the head: the last noun before a preposition, comma, bracket or relative;
   * -1 in an empty range.
   */
  static int token(TokenizedText t, Range range) {
    int head = -1;
    for (int i = range.first(); i < range.end(); i++) {
      Tag tag = t.tag(i);
      if (tag == Tag.NAME
          || tag == Tag.NOUN
          || tag == Tag.PRONOUN
          || tag == Tag.NUMBER
          || (head < 0 && tag == Tag.DETERMINER)) {
        head = i;
      } else if (head >= 0
          && !t.is(head, Tag.DETERMINER)
          && (tag == Tag.PREPOSITION
              || t.is(i, TokenKind.COMMA)
              || t.is(i, TokenKind.OPEN_BRACKET)
              || tag == Tag.RELATIVE
              || tag == Tag.COORDINATOR
              || tag == Tag.WH)) {
        break;
      }
    }
    return head < 0 && range.size() > 0 ? range.end() - 1 : head;
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
    if (t.is(h, WordClass.I) || t.is(h, WordClass.WE) || t.is(h, WordClass.YOU)) {
      return Head.FIRST_PERSON;
    }
    if (t.is(h, WordClass.HE) || t.is(h, WordClass.SHE)) {
      return Head.HE_SHE;
    }
    if (t.is(h, WordClass.THEY)) {
      return Head.THEY;
    }
    if (t.is(h, WordClass.IT) || t.is(h, WordClass.DEMONSTRATIVE)) {
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
          : t.is(h, WordClass.ORG_HEAD)
                  || t.is(h, WordClass.ORG_NAME)
                  || t.is(h, WordClass.ORG_SUFFIX)
              ? Head.ORGANISATION
              : t.shape(h) == io.github.whosaid.text.Shape.UPPER
                  ? Head.ACRONYM
                  : t.is(h, WordClass.WEEKDAY) || t.is(h, WordClass.MONTH) ? Head.TIME : Head.NAME;
    }
    if (t.is(h, WordClass.VAGUE_GROUP)) {
      return Head.VAGUE;
    }
    if (t.is(h, WordClass.ROLE_PLURAL) || t.is(h, WordClass.PERSON_PLURAL)) {
      return Head.PEOPLE;
    }
    if (t.is(h, WordClass.ROLE)
        || t.is(h, WordClass.PERSON_NOUN)
        || t.is(h, WordClass.MALE_NOUN)
        || t.is(h, WordClass.FEMALE_NOUN)
        || t.is(h, WordClass.SPOKESPERSON)) {
      return Head.PERSON;
    }
    if (t.is(h, WordClass.ORG_HEAD)) {
      return Head.ORGANISATION;
    }
    if (t.is(h, WordClass.TIME_NOUN) || t.is(h, WordClass.WEEKDAY) || t.is(h, WordClass.MONTH)) {
      return Head.TIME;
    }
    if (t.is(h, Tag.NUMBER) || t.is(h, WordClass.QUANTIFIER) || t.is(h, Tag.DETERMINER)) {
      return Head.QUANTITY;
    }
    return Head.THING;
  }
}
