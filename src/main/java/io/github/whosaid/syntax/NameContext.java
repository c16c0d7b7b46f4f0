package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Reads what stands before and after a stretch of a capitalised run. */
final class NameContext {

  private static final NameNeighbour[] AROUNDS = NameNeighbour.values();

  private static final WordClassSet PRONOUN =
      WordClassSet.of(
          WordClass.HE,
          WordClass.SHE,
          WordClass.IT,
          WordClass.THEY,
          WordClass.I,
          WordClass.WE,
          WordClass.YOU,
          WordClass.HIM,
          WordClass.THEM,
          WordClass.ME,
          WordClass.US);
  private static final WordClassSet AUXILIARY =
      WordClassSet.of(WordClass.BE, WordClass.HAVE, WordClass.DO, WordClass.MODAL);
  private static final WordClassSet TIME =
      WordClassSet.of(
          WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME_NOUN, WordClass.TIME_ADVERB);
  private static final WordClassSet DETERMINER =
      WordClassSet.of(
          WordClass.DETERMINER,
          WordClass.DEMONSTRATIVE,
          WordClass.POSSESSIVE,
          WordClass.QUANTIFIER);
  private static final WordClassSet VERB =
      WordClassSet.of(
          WordClass.VERB_BASE,
          WordClass.VERB_S,
          WordClass.VERB_PAST,
          WordClass.VERB_PARTICIPLE,
          WordClass.VERB_ING);

  /** So far behind the determiner the noun of an apposition is looked for. */
  private static final int LONGEST_APPOSITION = 5;

  private final TokenizedText t;
  private final WordSigns signs;

  /** One more than what was found of each token; of a comma, for a name that ends before it. */
  private final byte[] known;

  NameContext(TokenizedText text, WordSigns signs) {
    t = text;
    this.signs = signs;
    known = new byte[text.size()];
  }

  /** What the token is for a name that ends before it. */
  NameNeighbour after(int i, int sentenceEnd) {
    if (i >= sentenceEnd) {
      return NameNeighbour.EDGE;
    }
    if (!t.is(i, TokenKind.COMMA)) {
      return beside(i);
    }
    if (known[i] == 0) {
      known[i] = (byte) (comma(i + 1, sentenceEnd).ordinal() + 1);
    }
    return AROUNDS[known[i] - 1];
  }

  /** What the token is for a name that begins after it. */
  NameNeighbour before(int i, int sentenceFirst) {
    return i < sentenceFirst ? NameNeighbour.EDGE : beside(i);
  }

  private NameNeighbour beside(int i) {
    if (t.is(i, TokenKind.COMMA)) {
      return NameNeighbour.COMMA;
    }
    if (known[i] == 0) {
      known[i] = (byte) (read(i).ordinal() + 1);
    }
    return AROUNDS[known[i] - 1];
  }

  private NameNeighbour comma(int i, int end) {
    if (i >= end) {
      return NameNeighbour.COMMA;
    }
    if (t.is(i, TokenKind.NUMBER) && t.end(i) - t.start(i) <= 2) {
      return NameNeighbour.COMMA_NUMBER;
    }
    if (t.is(i, WordClass.RELATIVE)) {
      return NameNeighbour.COMMA_RELATIVE;
    }
    return t.isAny(i, DETERMINER) ? apposition(i + 1, end) : noun(i, NameNeighbour.COMMA);
  }

  /** "Tern, the old chemicals company": the first noun for a person, body or place tells. */
  private NameNeighbour apposition(int from, int end) {
    int limit = Math.min(end, from + LONGEST_APPOSITION);
    for (int i = from; i < limit && t.is(i, TokenKind.WORD); i++) {
      NameNeighbour noun = noun(i, NameNeighbour.COMMA_PHRASE);
      if (noun != NameNeighbour.COMMA_PHRASE) {
        return noun;
      }
      if (signs.small(i) != null) {
        break;
      }
    }
    return NameNeighbour.COMMA_PHRASE;
  }

  private NameNeighbour noun(int i, NameNeighbour none) {
    if (!t.is(i, TokenKind.WORD) || t.isCapital(i)) {
      return none;
    }
    return t.isAny(i, WordSigns.PERSONS) || t.is(i, WordClass.TITLE) && !t.is(i, WordClass.ORG_HEAD)
        ? NameNeighbour.COMMA_PERSON_NOUN
        : t.is(i, WordClass.ORG_HEAD)
            ? NameNeighbour.COMMA_ORG_NOUN
            : t.is(i, WordClass.PLACE_HEAD) ? NameNeighbour.COMMA_PLACE_NOUN : none;
  }

  private NameNeighbour read(int i) {
    switch (t.kind(i)) {
      case NUMBER:
        return NameNeighbour.NUMBER;
      case OPEN_BRACKET:
        return NameNeighbour.OPEN_BRACKET;
      case CLOSE_BRACKET:
        return NameNeighbour.CLOSE_BRACKET;
      case QUOTE:
        return NameNeighbour.QUOTE;
      case COLON, SEMICOLON:
        return NameNeighbour.COLON;
      case DASH:
        return NameNeighbour.DASH;
      case PERIOD, QUESTION, EXCLAMATION, ELLIPSIS:
        return NameNeighbour.EDGE;
      case APOSTROPHE:
        return signs.isPossessive(i) ? NameNeighbour.POSSESSIVE : NameNeighbour.QUOTE;
      case SYMBOL:
        return t.text().charAt(t.start(i)) == '/' ? NameNeighbour.SLASH : NameNeighbour.OTHER_MARK;
      default:
        break;
    }
    if (signs.isPossessive(i)) {
      return NameNeighbour.POSSESSIVE;
    }
    if (t.isCapital(i)) {
      return capital(i);
    }
    NameNeighbour word = signs.small(i);
    return word != null ? word : known(i);
  }

  private NameNeighbour known(int i) {
    if (t.is(i, WordClass.HONORIFIC)) {
      return NameNeighbour.HONORIFIC;
    }
    if (t.isAny(i, DETERMINER)) {
      return NameNeighbour.DETERMINER;
    }
    if (t.is(i, WordClass.RELATIVE)) {
      return NameNeighbour.RELATIVE;
    }
    if (t.isAny(i, PRONOUN)) {
      return NameNeighbour.PRONOUN;
    }
    if (t.isAny(i, AUXILIARY)) {
      return NameNeighbour.AUXILIARY;
    }
    if (t.is(i, WordClass.PREPOSITION)) {
      return NameNeighbour.PREPOSITION;
    }
    if (t.is(i, WordClass.SUBORDINATOR) || t.is(i, WordClass.COORDINATOR)) {
      return NameNeighbour.SUBORDINATOR;
    }
    if (t.canReport(i) && t.isAny(i, WordSigns.FINITE)) {
      return NameNeighbour.REPORT_VERB;
    }
    if (t.isAny(i, WordSigns.PERSONS) || t.is(i, WordClass.TITLE)) {
      return NameNeighbour.PERSON_NOUN;
    }
    if (t.is(i, WordClass.ORG_HEAD)) {
      return NameNeighbour.ORG_NOUN;
    }
    if (t.is(i, WordClass.PLACE_HEAD)) {
      return NameNeighbour.PLACE_NOUN;
    }
    if (t.is(i, WordClass.DOCUMENT)) {
      return NameNeighbour.DOCUMENT_NOUN;
    }
    if (t.isAny(i, TIME)) {
      return NameNeighbour.TIME;
    }
    if (t.isAny(i, WordSigns.FINITE)) {
      return NameNeighbour.VERB;
    }
    if (t.isAny(i, WordSigns.NOUN)) {
      return NameNeighbour.NOUN;
    }
    if (t.is(i, WordClass.ADJECTIVE)) {
      return NameNeighbour.ADJECTIVE;
    }
    if (t.is(i, WordClass.ADVERB)) {
      return NameNeighbour.ADVERB;
    }
    return t.isAny(i, VERB) ? NameNeighbour.VERB : NameNeighbour.UNKNOWN;
  }

  private NameNeighbour capital(int i) {
    if (t.is(i, WordClass.HONORIFIC)) {
      return NameNeighbour.HONORIFIC;
    }
    NameNeighbour word = signs.small(i);
    if (word != null && t.shape(i) != Shape.UPPER) {
      return word;
    }
    if (t.isAny(i, WordSigns.CALENDAR)) {
      return NameNeighbour.CAPITAL_CALENDAR;
    }
    if (t.isAny(i, WordSigns.GIVEN)) {
      return NameNeighbour.CAPITAL_GIVEN;
    }
    if (t.is(i, WordClass.TITLE)) {
      return NameNeighbour.CAPITAL_TITLE;
    }
    if (t.is(i, WordClass.ORG_HEAD)) {
      return NameNeighbour.CAPITAL_ORG_HEAD;
    }
    if (t.isAny(i, WordSigns.PERSONS)) {
      return NameNeighbour.CAPITAL_ROLE;
    }
    if (t.is(i, WordClass.PLACE_HEAD)) {
      return NameNeighbour.CAPITAL_PLACE_HEAD;
    }
    if (t.is(i, WordClass.DEMONYM)) {
      return NameNeighbour.CAPITAL_DEMONYM;
    }
    if (t.isAny(i, WordSigns.FUNCTION)) {
      return known(i);
    }
    return t.is(i, WordClass.PLACE) ? NameNeighbour.CAPITAL_PLACE : NameNeighbour.CAPITAL;
  }
}
