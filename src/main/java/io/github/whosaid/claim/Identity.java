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
    return name > p.head() + 1
        && isPersonName(t, name)
        && isGiven(t, name)
        && (t.is(name - 1, WordClass.ORG_HEAD) || t.is(name - 1, Tag.NOUN));
  }

  /**
   * Whether a name stands in apposition: "a spokesman, Kit Lorrimer," or "the analyst Kit
   * Lorrimer".
   */
  private static boolean isNamed(TokenizedText t, NounPhrase p) {
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head())), p.end() + REACH);
    boolean comma = false;
    for (int k = p.head() + 1; k < limit; k++) {
      if (t.is(k, TokenKind.COMMA)
          || t.is(k, TokenKind.DASH)
          || t.is(k, TokenKind.OPEN_BRACKET)
          || t.is(k, TokenKind.COLON)) {
        comma = true;
        if (!t.is(k, TokenKind.COLON) && opensName(t, k + 1, limit)) {
          return k <= p.end() && p.end() - p.first() < 40;
        }
        if (k >= p.end()) {
          return false;
        }
      } else if (!comma && (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY))) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether the words from a token to the next comma are a person's name, or end with one: "former
   * envoy to Tull Kit Lorrimer".
   */
  private static boolean opensName(TokenizedText t, int from, int limit) {
    int end = from;
    while (end < limit && (Phrases.isPremodifier(t, end) || t.is(end, Tag.PREPOSITION))) {
      end++;
    }
    return end > from + 1
        && (isPersonName(t, from)
            || isPersonName(t, end - 2) && isGiven(t, end - 2) && !t.is(end - 3, Tag.PREPOSITION));
  }

  /**
   * Whether the phrase tells more of a name before it: "Kit Lorrimer, a spokesman for Northwing,
   * said", "Kit Lorrimer, a pilot and a friend of the mayor who said".
   */
  private static boolean isApposition(TokenizedText t, NounPhrase p) {
    int before = p.first() - 1;
    int limit = Math.max(t.sentenceFirst(t.sentence(p.first())), before - REACH);
    if (before > limit && t.is(before, Tag.COORDINATOR)) {
      before--;
      while (before > limit
          && (Phrases.isPremodifier(t, before) || t.is(before, Tag.PREPOSITION))
          && !t.is(before, TokenKind.COMMA)) {
        before--;
      }
    } else if (before > limit && t.is(before, Tag.ADVERB)) {
      before--;
    }
    if (before <= limit || !t.is(before, TokenKind.COMMA)) {
      return false;
    }
    int last = before - 1;
    boolean age = t.is(last, TokenKind.NUMBER) && last > limit && t.is(last - 1, TokenKind.COMMA);
    int name = age ? last - 2 : last;
    if (name >= limit && t.is(name, Tag.NAME) && !isTimeOrPlace(t, name)) {
      return name == limit
          || t.is(name - 1, Tag.NAME)
          || !t.is(name - 1, Tag.PREPOSITION) && isClosed(t, p);
    }
    return isClosed(t, p) && t.is(last, Tag.NOUN) && p.first() - before > 1;
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
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head())), p.end() + 4);
    for (int k = p.head() + 1; k < limit; k++) {
      if (words.is(t, k, WordList.INCLUDING)) {
        for (int n = k + 1; n < Math.min(t.size(), k + 6); n++) {
          if (t.is(n, Tag.NAME)) {
            return true;
          }
        }
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
    if (next + 1 < p.end() && t.is(next, Tag.COORDINATOR) && isPersonName(t, next + 1)) {
      return true;
    }
    int and = p.first() - 1;
    if (and <= t.sentenceFirst(t.sentence(p.first())) || !t.is(and, Tag.COORDINATOR)) {
      return false;
    }
    // "Norwegian and Swedish officials": both words tell of what country they are.
    boolean people = t.is(and - 1, WordClass.DEMONYM);
    return t.is(and - 1, Tag.PRONOUN)
        || t.is(and - 1, Tag.NAME) && !people && !isTimeOrPlace(t, and - 1);
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
      if (t.is(k, Tag.COORDINATOR) && k + 1 < p.end() && words.is(t, k + 1, WordList.SIDE)) {
        return false;
      }
      if (t.is(k, Tag.PREPOSITION)) {
        isAt = words.is(t, k, WordList.AT);
        bound = true;
      } else if (t.is(k, TokenKind.COMMA)) {
        bound = false;
      } else if (bound && t.is(k, Tag.NAME) && (isAt || !loose) && !isAdjective(t, k, p.end())) {
        return true;
      }
    }
    return false;
  }

  /** "officials of Asian governments": many may be meant. */
  private static boolean isAdjective(TokenizedText t, int k, int end) {
    return t.is(k, WordClass.DEMONYM) && k + 1 < end && !t.is(k + 1, Tag.NAME);
  }

  /**
   * Returns whether the phrase tells more of the people than what they are: "who reviewed them",
   * "with knowledge of", "familiar with".
   */
  boolean isDescribed(TokenizedText t, NounPhrase p) {
    int k = p.head() + 1;
    boolean close = false;
    for (int n = k; n < p.end() && t.is(k, Tag.PREPOSITION); n++) {
      close |= words.is(t, n, WordList.CLOSE);
    }
    return t.is(k, WordClass.RELATIVE)
        || t.is(k, Tag.PARTICIPLE)
        || t.is(k, Tag.ADJECTIVE)
        || t.is(k, TokenKind.COMMA) && t.is(k + 1, WordClass.RELATIVE)
        || close;
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
        || isTimeOrPlace(t, k)
        || isPublished(t, k);
  }

  /**
   * Returns whether a text is somebody's: a name before its noun; behind it "by", "in the Tull
   * Gazette" (but not "of Tull", its topic), or a clause, "figures her campaign released".
   */
  boolean isOfSomebody(TokenizedText t, NounPhrase p) {
    for (int k = p.first(); k < p.head(); k++) {
      boolean acronym =
          t.end(k) - t.start(k) > 1 && Character.isUpperCase(t.text().charAt(t.end(k) - 1));
      boolean maker = t.is(k, Tag.NAME) && !t.is(k, WordClass.MONTH) && !t.is(k, WordClass.DEMONYM);
      if (maker && (k != p.first() || acronym || t.is(k, WordClass.ORG_NAME))) {
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
