package io.github.whosaid.claim;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Optional;

/**
 * Finds the noun phrase of a source and tells its form: head, number, definiteness. Every walk is
 * bounded by the phrase. Thread-safe.
 */
final class Phrases {

  private static final long PLURAL =
      WordList.bits(
          WordList.COLLECTIVE_THING, WordList.VAGUE_TEXT, WordList.SIDE, WordList.MEMBERS);

  private final Vocabulary words;

  Phrases(Vocabulary vocabulary) {
    words = vocabulary;
  }

  /** Returns the noun phrase of a range of tokens, empty if it has no noun. */
  Optional<NounPhrase> find(TokenizedText t, Range range) {
    int end = range.end();
    while (end > range.first()
        && (t.is(end - 1, TokenKind.COMMA)
            || t.is(end - 1, TokenKind.DASH)
            || t.is(end - 1, WordClass.RELATIVE))) {
      end--;
    }
    if (end <= range.first()) {
      return Optional.empty();
    }
    int from = range.first();
    int head = head(t, from, end);
    if (head < 0) {
      return Optional.empty();
    }
    // "meanwhile some", "but critics": what joins the sentence is no part of the phrase.
    while (from < head && isJoint(t, from)) {
      from++;
    }
    return Optional.of(new NounPhrase(from, end, head, range));
  }

  private static boolean isJoint(TokenizedText t, int k) {
    return t.is(k, Tag.COORDINATOR)
        || t.is(k, Tag.ADVERB)
        || t.is(k, Tag.SUBORDINATOR)
        || t.is(k, Tag.WH)
        || t.is(k, Tag.THAT)
        || t.is(k, TokenKind.COMMA)
        || t.is(k, WordClass.WH) && !t.is(k, WordClass.DEMONSTRATIVE);
  }

  /** Returns whether a token can stand before the head of its phrase. */
  static boolean isPremodifier(TokenizedText t, int k) {
    return switch (t.tag(k)) {
      case DETERMINER, ADJECTIVE, NUMBER, NAME, NOUN, POSSESSIVE -> true;
      default -> false;
    };
  }

  /**
   * The head of a phrase: the last noun before a preposition, mark, relative or coordinator, or -1.
   */
  int head(TokenizedText t, int first, int end) {
    int head = -1;
    for (int k = first; k < end; k++) {
      Tag tag = t.tag(k);
      if (head >= 0 && words.is(t, k, WordList.CLOSE) && isPeople(t, head)) {
        // "two diplomats present"
        break;
      }
      if (head >= 0
          && t.is(k, WordClass.DEMONSTRATIVE)
          && k + 1 < end
          && t.is(k + 1, WordClass.TIME_NOUN)) {
        // "doctors this week"
        break;
      }
      if (tag == Tag.NAME
          || tag == Tag.NOUN
          || tag == Tag.PRONOUN
          || tag == Tag.NUMBER
          || isPlural(t, k)
          || isCloseTo(t, k, end)
          || (head < 0 && words.is(t, k, WordList.SOME))) {
        head = k;
      } else if (head >= 0
          && (tag == Tag.PREPOSITION || !words.is(t, head, WordList.SOME) && ends(tag))) {
        break;
      }
    }
    return head;
  }

  /** "a Norwegian official familiar with": no adjective. */
  private boolean isCloseTo(TokenizedText t, int k, int end) {
    return words.is(t, k, WordList.PERSON_HEAD)
        && (k + 1 == end || words.is(t, k + 1, WordList.CLOSE));
  }

  private static boolean ends(Tag tag) {
    return switch (tag) {
      case RELATIVE, COORDINATOR, WH, OTHER, GERUND, PARTICIPLE, VERB -> true;
      default -> false;
    };
  }

  /** Returns whether a token is a noun for several people, things or texts. */
  boolean isPlural(TokenizedText t, int k) {
    return t.is(k, WordClass.VAGUE_GROUP) && !words.is(t, k, WordList.SOME)
        || t.is(k, WordClass.ROLE_PLURAL)
        || t.is(k, WordClass.PERSON_PLURAL)
        || t.is(k, WordClass.NOUN_PLURAL)
        || words.is(t, k, PLURAL);
  }

  /** Returns whether a token is a noun for several people. */
  boolean isPeople(TokenizedText t, int k) {
    return t.is(k, WordClass.VAGUE_GROUP)
        || t.is(k, WordClass.ROLE_PLURAL)
        || t.is(k, WordClass.PERSON_PLURAL)
        || words.is(t, k, WordList.PLURAL_ANON);
  }

  /** Returns whether a token is a noun for one person. */
  boolean isSomebody(TokenizedText t, int k) {
    return t.is(k, WordClass.ANONYMOUS_NOUN)
        || t.is(k, WordClass.ROLE)
        || t.is(k, WordClass.PERSON_NOUN)
        || t.is(k, WordClass.SPOKESPERSON)
        || t.is(k, WordClass.PARTY)
        || t.is(k, WordClass.DEMONYM);
  }

  /** Returns whether a word of number or a collective stands before the head: "many of the". */
  boolean isQuantified(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      if (words.is(t, k, WordList.SOME, WordList.COLLECTIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the phrase speaks of people whom the text told before, or of somebody's. */
  boolean isDefinite(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      if (t.is(k, Tag.POSSESSIVE)
          || t.is(k, WordClass.DEMONSTRATIVE)
          || t.is(k, WordClass.POSSESSIVE)
          || t.is(k, WordClass.DETERMINER)
              && !isIndefinite(t, k)
              && !t.is(k, WordClass.QUANTIFIER)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether somebody's name or a possessive pronoun begins the phrase: "his lawyer". */
  static boolean isOwned(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      if (t.is(k, Tag.POSSESSIVE) || t.is(k, WordClass.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a token is an article or numeral for one. */
  boolean isIndefinite(TokenizedText t, int k) {
    return words.is(t, k, WordList.ONE);
  }

  /** Returns the number of people in words, zero if none stands there: "two officials". */
  int number(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      if (t.is(k, WordClass.NUMBER_WORD)) {
        return words.numeral(t, k);
      }
    }
    return 0;
  }

  /** Returns whether a number in figures stands before the head: "1,200 teachers". */
  boolean isCounted(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      if (t.is(k, TokenKind.NUMBER)) {
        return true;
      }
    }
    return false;
  }
}
