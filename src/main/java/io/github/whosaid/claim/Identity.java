package io.github.whosaid.claim;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells whether the words around a source's noun phrase say who it is. Every walk is bounded by the
 * phrase and {@link #REACH}. Thread-safe.
 */
final class Identity {

  /** How many tokens beside the phrase an apposition or a list of examples may take. */
  private static final int REACH = 12;

  /** How many tokens behind "including" a name may stand. */
  private static final int EXAMPLES = 6;

  private final Vocabulary words;

  Identity(Vocabulary vocabulary) {
    words = vocabulary;
  }

  /** Returns whether a name beside the phrase tells who it is. */
  boolean isTold(TokenizedText t, NounPhrase p) {
    return isNamed(t, p) || endsWithName(t, p) || isApposition(t, p) || namesExamples(t, p);
  }

  /** "the secretary of the Tull Growers Council Kit Lorrimer": the name closes the phrase. */
  private static boolean endsWithName(TokenizedText t, NounPhrase p) {
    int name = p.end() - 2;
    return isPersonName(t, name)
        && isGiven(t, name)
        && (t.is(name - 1, WordClass.ORG_HEAD) || t.is(name - 1, Tag.NOUN));
  }

  /**
   * Whether a name stands in apposition: "a spokesman, Kit Lorrimer," or "the analyst Kit
   * Lorrimer".
   */
  private static boolean isNamed(TokenizedText t, NounPhrase p) {
    for (int k = p.head() + 1; k <= p.end(); k++) {
      if (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY)) {
        return false;
      }
      boolean mark =
          t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.DASH) || t.is(k, TokenKind.OPEN_BRACKET);
      if (mark && opensName(t, k + 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the words from a token to the next comma are a person's name, or end with one: "former
   * envoy to Tull Kit Lorrimer".
   */
  private static boolean opensName(TokenizedText t, int from) {
    int end = from;
    while (end < from + REACH && (Phrases.isPremodifier(t, end) || t.is(end, Tag.PREPOSITION))) {
      end++;
    }
    return isPersonName(t, from)
        || isPersonName(t, end - 2) && isGiven(t, end - 2) && !t.is(end - 3, Tag.PREPOSITION);
  }

  /**
   * Whether the phrase tells more of a name before it: "Kit Lorrimer, a spokesman for Northwing,
   * said", "Kit Lorrimer, a pilot and a friend of the mayor who said".
   */
  private static boolean isApposition(TokenizedText t, NounPhrase p) {
    int comma = p.first() - 1;
    if (t.is(comma, Tag.COORDINATOR)) {
      do {
        comma--;
      } while (comma > p.first() - REACH
          && (Phrases.isPremodifier(t, comma) || t.is(comma, Tag.PREPOSITION)));
    } else if (t.is(comma, Tag.ADVERB)) {
      comma--;
    }
    if (!t.is(comma, TokenKind.COMMA)) {
      return false;
    }
    boolean age = t.is(comma - 1, TokenKind.NUMBER) && t.is(comma - 2, TokenKind.COMMA);
    int name = age ? comma - 3 : comma - 1;
    if (t.is(name, Tag.NAME) && !isTimeOrPlace(t, name)) {
      return t.is(name - 1, Tag.NAME) || !t.is(name - 1, Tag.PREPOSITION) && isClosed(t, p);
    }
    return isClosed(t, p) && t.is(name, Tag.NOUN) && comma < p.first() - 1;
  }

  private static boolean isClosed(TokenizedText t, NounPhrase p) {
    return t.is(p.end(), TokenKind.COMMA)
        || t.is(p.range().end() - 1, WordClass.RELATIVE)
        || t.is(p.end(), WordClass.RELATIVE);
  }

  private static boolean isTimeOrPlace(TokenizedText t, int k) {
    return t.is(k, WordClass.WEEKDAY) || t.is(k, WordClass.MONTH) || t.is(k, WordClass.PLACE);
  }

  private static boolean isGiven(TokenizedText t, int k) {
    return t.is(k, WordClass.GIVEN_MALE) || t.is(k, WordClass.GIVEN_FEMALE);
  }

  private static boolean isPersonName(TokenizedText t, int k) {
    return t.is(k, Tag.NAME) && (!isTimeOrPlace(t, k) || isGiven(t, k)) && t.is(k + 1, Tag.NAME);
  }

  /** "critics, including Kit Lorrimer, said": somebody is named. */
  private boolean namesExamples(TokenizedText t, NounPhrase p) {
    int including = words.find(t, p.head() + 1, p.end() + 2, WordList.INCLUDING);
    for (int k = including + 1; including >= 0 && k < including + EXAMPLES; k++) {
      if (t.is(k, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether somebody known stands beside the phrase: "he and other runners", "pilots and
   * Kit Lorrimer".
   */
  boolean isJoined(TokenizedText t, NounPhrase p) {
    int next = p.head() + 1;
    if (t.is(next, Tag.COORDINATOR) && isPersonName(t, next + 1)) {
      return true;
    }
    int other = p.first() - 2;
    // "Norwegian and Swedish officials": both words tell of what country they are.
    boolean people = t.is(other, WordClass.DEMONYM);
    boolean name = t.is(other, Tag.NAME) && !people && !isTimeOrPlace(t, other);
    return t.is(p.first() - 1, Tag.COORDINATOR)
        && t.sentence(other) == t.sentence(p.first())
        && (t.is(other, Tag.PRONOUN) || name);
  }

  /**
   * Returns whether a group is pinned down by name: "police in Charlotte", "analysts at the bank's
   * Tull office".
   */
  boolean isPinned(TokenizedText t, NounPhrase p) {
    boolean loose = words.is(t, p.head(), WordList.SIDE);
    boolean isAt = false;
    boolean bound = false;
    for (int k = p.head() + 1; k < p.end(); k++) {
      if (t.is(k, Tag.COORDINATOR) && words.is(t, k + 1, WordList.SIDE)) {
        return false; // "sailors and supporters in Norway"
      }
      if (t.is(k, Tag.PREPOSITION)) {
        isAt = words.is(t, k, WordList.AT);
        bound = true;
      } else if (t.is(k, TokenKind.COMMA)) {
        bound = false;
      } else if (bound && t.is(k, Tag.NAME) && (isAt || !loose) && !isAdjective(t, k)) {
        return true;
      }
    }
    return false;
  }

  /** "officials of Asian governments": many may be meant. */
  private static boolean isAdjective(TokenizedText t, int k) {
    return t.is(k, WordClass.DEMONYM) && !t.is(k + 1, Tag.NAME);
  }

  /**
   * Returns whether the phrase tells more of the people than what they are: "who reviewed them",
   * "with knowledge of", "familiar with".
   */
  boolean isDescribed(TokenizedText t, NounPhrase p) {
    int k = p.head() + 1;
    return t.is(k, WordClass.RELATIVE)
        || t.is(k, Tag.PARTICIPLE)
        || t.is(k, Tag.ADJECTIVE)
        || t.is(k, TokenKind.COMMA) && t.is(k + 1, WordClass.RELATIVE)
        || t.is(k, Tag.PREPOSITION) && words.find(t, k, p.end(), WordList.CLOSE) >= 0;
  }

  /** "a study published on Monday in": a past form that a preposition or a time follows. */
  private static boolean isPublished(TokenizedText t, int k) {
    return t.is(k, WordClass.VERB_PAST)
        && t.is(k, WordClass.VERB_PARTICIPLE)
        && (t.is(k + 1, Tag.PREPOSITION) || isTimeOrPlace(t, k + 1));
  }

  private static boolean isModifier(TokenizedText t, int k) {
    return t.is(k, Tag.PARTICIPLE)
        || t.is(k, Tag.ADVERB)
        || t.is(k, Tag.ADJECTIVE)
        || isTimeOrPlace(t, k)
        || isPublished(t, k);
  }

  /**
   * Returns whether a text is somebody's: a name before its noun; behind it "by", "in the Tull
   * Gazette" (but not "of Tull", its topic), or a clause, "figures her campaign released".
   */
  boolean isOfSomebody(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      boolean acronym = Character.isUpperCase(t.text().charAt(t.end(k) - 1));
      boolean maker = t.is(k, Tag.NAME) && !t.is(k, WordClass.MONTH) && !t.is(k, WordClass.DEMONYM);
      if (maker && (k > t.sentenceFirst(t.sentence(k)) || acronym || t.is(k, WordClass.ORG_NAME))) {
        return true;
      }
    }
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head())), p.head() + REACH);
    boolean bound = false;
    for (int k = p.head() + 1; k < limit && !t.is(k, TokenKind.COMMA); k++) {
      boolean verb = (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY)) && !isPublished(t, k);
      if (words.is(t, k, WordList.BY) || verb && k < p.end()) {
        return true;
      }
      if (verb || k >= p.end() && !bound && !t.is(k, Tag.PREPOSITION) && !isModifier(t, k)) {
        return false;
      }
      if (t.is(k, Tag.PREPOSITION)) {
        bound = !words.is(t, k, WordList.TOPIC);
      } else if (bound && t.is(k, Tag.NAME) && !isTimeOrPlace(t, k)) {
        return true;
      }
    }
    return false;
  }
}
