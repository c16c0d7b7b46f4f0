package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Reads what stands before and after a stretch of a capitalised run. */
final class NameContext {

  private static final Around[] AROUNDS = Around.values();

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
  Around after(int i, int sentenceEnd) {
    if (i >= sentenceEnd) {
      return Around.EDGE;
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
  Around before(int i, int sentenceFirst) {
    return i < sentenceFirst ? Around.EDGE : beside(i);
  }

  private Around beside(int i) {
    if (t.is(i, TokenKind.COMMA)) {
      return Around.COMMA;
    }
    if (known[i] == 0) {
      known[i] = (byte) (read(i).ordinal() + 1);
    }
    return AROUNDS[known[i] - 1];
  }

  private Around comma(int i, int end) {
    if (i >= end) {
      return Around.COMMA;
    }
    if (t.is(i, TokenKind.NUMBER) && t.end(i) - t.start(i) <= 2) {
      return Around.COMMA_NUMBER;
    }
    if (t.is(i, WordClass.RELATIVE)) {
      return Around.COMMA_RELATIVE;
    }
    return t.isAny(i, DETERMINER) ? apposition(i + 1, end) : noun(i, Around.COMMA);
  }

  /** "Tern, the old chemicals company": the first noun for a person, body or place tells. */
  private Around apposition(int from, int end) {
    int limit = Math.min(end, from + LONGEST_APPOSITION);
    for (int i = from; i < limit && t.is(i, TokenKind.WORD); i++) {
      Around noun = noun(i, Around.COMMA_PHRASE);
      if (noun != Around.COMMA_PHRASE) {
        return noun;
      }
      if (signs.small(i) != null) {
        break;
      }
    }
    return Around.COMMA_PHRASE;
  }

  private Around noun(int i, Around none) {
    if (!t.is(i, TokenKind.WORD) || t.isCapital(i)) {
      return none;
    }
    return t.isAny(i, WordSigns.PERSONS) || t.is(i, WordClass.TITLE) && !t.is(i, WordClass.ORG_HEAD)
        ? Around.COMMA_PERSON_NOUN
        : t.is(i, WordClass.ORG_HEAD)
            ? Around.COMMA_ORG_NOUN
            : t.is(i, WordClass.PLACE_HEAD) ? Around.COMMA_PLACE_NOUN : none;
  }

  private Around read(int i) {
    switch (t.kind(i)) {
      case NUMBER:
        return Around.NUMBER;
      case OPEN_BRACKET:
        return Around.OPEN_BRACKET;
      case CLOSE_BRACKET:
        return Around.CLOSE_BRACKET;
      case QUOTE:
        return Around.QUOTE;
      case COLON, SEMICOLON:
        return Around.COLON;
      case DASH:
        return Around.DASH;
      case PERIOD, QUESTION, EXCLAMATION, ELLIPSIS:
        return Around.EDGE;
      case APOSTROPHE:
        return signs.isPossessive(i) ? Around.POSSESSIVE : Around.QUOTE;
      case SYMBOL:
        return t.text().charAt(t.start(i)) == '/' ? Around.SLASH : Around.OTHER_MARK;
      default:
        break;
    }
    if (signs.isPossessive(i)) {
      return Around.POSSESSIVE;
    }
    if (t.isCapital(i)) {
      return capital(i);
    }
    Around word = signs.small(i);
    return word != null ? word : known(i);
  }

  private Around known(int i) {
    if (t.is(i, WordClass.HONORIFIC)) {
      return Around.HONORIFIC;
    }
    if (t.isAny(i, DETERMINER)) {
      return Around.DETERMINER;
    }
    if (t.is(i, WordClass.RELATIVE)) {
      return Around.RELATIVE;
    }
    if (t.isAny(i, PRONOUN)) {
      return Around.PRONOUN;
    }
    if (t.isAny(i, AUXILIARY)) {
      return Around.AUXILIARY;
    }
    if (t.is(i, WordClass.PREPOSITION)) {
      return Around.PREPOSITION;
    }
    if (t.is(i, WordClass.SUBORDINATOR) || t.is(i, WordClass.COORDINATOR)) {
      return Around.SUBORDINATOR;
    }
    if (t.canReport(i) && t.isAny(i, WordSigns.FINITE)) {
      return Around.REPORT_VERB;
    }
    if (t.isAny(i, WordSigns.PERSONS) || t.is(i, WordClass.TITLE)) {
      return Around.PERSON_NOUN;
    }
    if (t.is(i, WordClass.ORG_HEAD)) {
      return Around.ORG_NOUN;
    }
    if (t.is(i, WordClass.PLACE_HEAD)) {
      return Around.PLACE_NOUN;
    }
    if (t.is(i, WordClass.DOCUMENT)) {
      return Around.DOCUMENT_NOUN;
    }
    if (t.isAny(i, TIME)) {
      return Around.TIME;
    }
    if (t.isAny(i, WordSigns.FINITE)) {
      return Around.VERB;
    }
    if (t.isAny(i, WordSigns.NOUN)) {
      return Around.NOUN;
    }
    if (t.is(i, WordClass.ADJECTIVE)) {
      return Around.ADJECTIVE;
    }
    if (t.is(i, WordClass.ADVERB)) {
      return Around.ADVERB;
    }
    return t.isAny(i, VERB) ? Around.VERB : Around.UNKNOWN;
  }

  private Around capital(int i) {
    if (t.is(i, WordClass.HONORIFIC)) {
      return Around.HONORIFIC;
    }
    Around word = signs.small(i);
    if (word != null && t.shape(i) != Shape.UPPER) {
      return word;
    }
    if (t.isAny(i, WordSigns.CALENDAR)) {
      return Around.CAPITAL_CALENDAR;
    }
    if (t.isAny(i, WordSigns.GIVEN)) {
      return Around.CAPITAL_GIVEN;
    }
    if (t.is(i, WordClass.TITLE)) {
      return Around.CAPITAL_TITLE;
    }
    if (t.is(i, WordClass.ORG_HEAD)) {
      return Around.CAPITAL_ORG_HEAD;
    }
    if (t.isAny(i, WordSigns.PERSONS)) {
      return Around.CAPITAL_ROLE;
    }
    if (t.is(i, WordClass.PLACE_HEAD)) {
      return Around.CAPITAL_PLACE_HEAD;
    }
    if (t.is(i, WordClass.DEMONYM)) {
      return Around.CAPITAL_DEMONYM;
    }
    if (t.isAny(i, WordSigns.FUNCTION)) {
      return known(i);
    }
    return t.is(i, WordClass.PLACE) ? Around.CAPITAL_PLACE : Around.CAPITAL;
  }
}
