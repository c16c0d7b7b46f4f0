package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/** Gives function words their parts of speech by what stands around them. Not thread-safe. */
final class FunctionTags {

  private final TokenizedText t;
  private final TagContext around;

  FunctionTags(TokenizedText text, TagContext context) {
    t = text;
    around = context;
  }

  /** Returns the part of speech of a function word, OTHER if the word is none. */
  Tag function(int i) {
    if (!t.isAny(i, WordGroups.FUNCTION_WORDS)) {
      return Tag.OTHER;
    }
    if (!t.isAny(i, WordGroups.SHIFTING)) {
      return steady(i);
    }
    if (t.is(i, WordClass.BE) || t.is(i, WordClass.HAVE) || t.is(i, WordClass.DO)) {
      return Tag.AUXILIARY;
    }
    if (t.is(i, WordClass.MODAL)) {
      return modal(i);
    }
    if (around.isPronoun(i) && !(t.is(i, WordClass.POSSESSIVE) && around.nounFollows(i))) {
      return t.shape(i) == Shape.UPPER && t.is(i, WordClass.US) ? Tag.NAME : Tag.PRONOUN;
    }
    if (t.is(i, WordClass.POSSESSIVE)) {
      return Tag.DETERMINER;
    }
    if (t.is(i, WordClass.TO)) {
      return toBeforeVerb(i) ? Tag.TO : Tag.PREPOSITION;
    }
    if (t.is(i, WordClass.DEMONSTRATIVE)
        || (t.is(i, WordClass.RELATIVE) && t.is(i, WordClass.DETERMINER))) {
      return demonstrative(i);
    }
    if (t.is(i, WordClass.RELATIVE) && isAcronym(i)) {
      return Tag.NAME; // "WHO says"
    }
    if (t.is(i, WordClass.RELATIVE)) {
      Tag left = around.before(i);
      boolean behindNoun =
          left == Tag.NAME
              || left == Tag.NOUN
              || left == Tag.PRONOUN
              || left == Tag.NUMBER
              || left == Tag.PREPOSITION
              || (left == Tag.OTHER
                  && i > 0
                  && (t.is(i - 1, TokenKind.COMMA)
                      || t.is(i - 1, TokenKind.DASH)
                      || t.is(i - 1, TokenKind.CLOSE_BRACKET)));
      return behindNoun ? Tag.RELATIVE : Tag.WH;
    }
    if (t.is(i, WordClass.WH) && t.is(i, WordClass.DETERMINER)) {
      return around.nounFollows(i) ? Tag.DETERMINER : Tag.WH; // "what plan", "what she said"
    }
    return steady(i);
  }

  /** The tag of a function word that has hardly any other. */
  private Tag steady(int i) {
    if (t.is(i, WordClass.QUANTIFIER) && t.is(i, WordClass.DEGREE) && isDegree(i)) {
      return Tag.ADVERB; // "most likely", "more effectively"
    }
    if (t.is(i, WordClass.DETERMINER) || t.is(i, WordClass.QUANTIFIER)) {
      return Tag.DETERMINER;
    }
    if (t.is(i, WordClass.COORDINATOR)) {
      return Tag.COORDINATOR;
    }
    if (t.is(i, WordClass.WH) && !t.is(i, WordClass.SUBORDINATOR)) {
      boolean aside = t.is(i, WordClass.ADVERB) && i + 1 < t.size() && t.is(i + 1, TokenKind.COMMA);
      return aside ? Tag.ADVERB : Tag.WH; // ", however,"
    }
    if (t.is(i, WordClass.SUBORDINATOR) && t.is(i, WordClass.PREPOSITION)) {
      return isSinceThen(i) ? Tag.ADVERB : Tag.PREPOSITION;
    }
    if (t.is(i, WordClass.SUBORDINATOR)) {
      return isBetweenCommas(i) ? Tag.ADVERB : Tag.SUBORDINATOR;
    }
    if (t.is(i, WordClass.PREPOSITION)) {
      return Tag.PREPOSITION;
    }
    if (t.is(i, WordClass.NUMBER_WORD)) {
      return Tag.NUMBER;
    }
    return Tag.OTHER;
  }

  private boolean isDegree(int i) {
    int n = i + 1;
    return n < t.size()
        && t.sentence(n) == t.sentence(i)
        && t.is(n, TokenKind.WORD)
        && !t.is(n, WordClass.NOUN)
        && (t.is(n, WordClass.ADVERB) || around.isUnknownAdverb(n))
        && !t.is(n, WordClass.QUANTIFIER)
        && !t.is(n, WordClass.PREPOSITION);
  }

  private Tag modal(int i) {
    Tag left = around.before(i);
    boolean noun =
        left == Tag.DETERMINER
            || left == Tag.NEGATION && t.is(i - 1, WordClass.DETERMINER) // "no need"
            || left == Tag.ADJECTIVE
            || left == Tag.POSSESSIVE;
    return noun && t.is(i, WordClass.NOUN) ? Tag.NOUN : Tag.MODAL;
  }

  /** Whether the "to" stands before an infinitive. */
  boolean toBeforeVerb(int i) {
    if (i > 0 && t.phraseLength(i - 1) == 2 && t.phraseIs(i - 1, WordClass.PREPOSITION)) {
      // "according to", but "stood up to say".
      return i + 1 < t.size()
          && t.is(i + 1, WordClass.VERB_BASE)
          && t.canReport(i + 1)
          && !t.is(i + 1, WordClass.NOUN);
    }
    int k = i + 1;
    while (k < t.size()
        && k < i + 3
        && (t.is(k, WordClass.ADVERB) && !t.is(k, WordClass.VERB_BASE)
            || around.isUnknownAdverb(k))) {
      k++;
    }
    if (k >= t.size() || t.isCapital(k)) {
      return false;
    }
    return t.is(k, WordClass.VERB_BASE) || isBaseAuxiliary(k);
  }

  private boolean isBaseAuxiliary(int k) {
    int width = t.end(k) - t.start(k);
    return (t.is(k, WordClass.BE) && width == 2)
        || ((t.is(k, WordClass.HAVE) || t.is(k, WordClass.DO))
            && width == (t.is(k, WordClass.DO) ? 2 : 4));
  }

  /** "that", "this", "these": a conjunction, a relative, a determiner or a pronoun. */
  private Tag demonstrative(int i) {
    boolean that = t.is(i, WordClass.RELATIVE);
    Tag left = around.before(i);
    boolean nounLeft = left == Tag.NOUN || left == Tag.NAME;
    if (i + 1 >= t.size()
        || t.sentence(i + 1) != t.sentence(i)
        || !(t.is(i + 1, TokenKind.WORD) || t.is(i + 1, TokenKind.NUMBER))) {
      return that
              && (left == Tag.VERB
                  || left == Tag.PARTICIPLE
                  || left == Tag.GERUND
                  || left == Tag.INFINITIVE
                  || nounLeft)
              && i + 1 < t.size()
              && (t.is(i + 1, TokenKind.QUOTE)
                  || t.is(i + 1, TokenKind.COMMA)
                  || t.is(i + 1, TokenKind.SYMBOL))
          ? Tag.THAT
          : Tag.PRONOUN;
    }
    int n = i + 1;
    boolean verbNext =
        t.is(n, WordClass.BE)
            || t.is(n, WordClass.HAVE)
            || t.is(n, WordClass.MODAL)
            || t.is(n, WordClass.DO)
            || ((t.is(n, WordClass.VERB_S) || t.is(n, WordClass.VERB_PAST))
                && !t.is(n, WordClass.NOUN)
                && !t.is(n, WordClass.NOUN_PLURAL)
                && !t.isCapital(n));
    if (that) {
      if (nounLeft) {
        return verbNext ? Tag.RELATIVE : Tag.THAT;
      }
      boolean verbLeft =
          left == Tag.VERB
              || left == Tag.PARTICIPLE
              || left == Tag.GERUND
              || left == Tag.INFINITIVE
              || left == Tag.ADVERB
              || left == Tag.ADJECTIVE
              || left == Tag.PRONOUN
              || left == Tag.COORDINATOR
              || left == Tag.AUXILIARY
              || (left == Tag.OTHER && i > 0 && t.is(i - 1, TokenKind.COMMA));
      if (verbLeft && !verbNext) {
        boolean clause = clauseFollows(n);
        return clause ? Tag.THAT : Tag.DETERMINER;
      }
      return verbNext
          ? Tag.PRONOUN
          : left == Tag.PREPOSITION || left == Tag.OTHER ? Tag.DETERMINER : Tag.THAT;
    }
    return verbNext ? Tag.PRONOUN : Tag.DETERMINER;
  }

  /**
   * Whether a clause rather than a noun of "that NOUN" begins: a determiner, pronoun, name, plural
   * or "there" follows.
   */
  private boolean clauseFollows(int n) {
    if (t.isAny(n, WordGroups.CLAUSE_STARTS)
        || t.isCapital(n)
        || t.is(n, TokenKind.NUMBER)
        || !t.isKnown(n) && around.ends(t.end(n), "s")) {
      return true;
    }
    // A bare noun: a clause if a verb stands within the next tokens.
    int last = Math.min(t.size(), n + 6);
    for (int k = n + 1; k < last && t.is(k, TokenKind.WORD); k++) {
      if (t.is(k, WordClass.BE)
          || t.is(k, WordClass.HAVE)
          || t.is(k, WordClass.MODAL)
          || t.is(k, WordClass.VERB_PAST)) {
        return true;
      }
    }
    return false;
  }

  /** "has since said". */
  private boolean isSinceThen(int i) {
    return i > 0
        && i + 1 < t.size()
        && t.is(i, WordClass.TEMPORAL)
        && t.is(i - 1, WordClass.HAVE)
        && around.before(i) == Tag.AUXILIARY
        && (t.is(i + 1, WordClass.VERB_PARTICIPLE) || t.is(i + 1, WordClass.BE));
  }

  /** "Moss, though, said": it joins nothing. */
  private boolean isBetweenCommas(int i) {
    return i > 0
        && i + 1 < t.size()
        && t.is(i - 1, TokenKind.COMMA)
        && (t.is(i + 1, TokenKind.COMMA) || t.is(i + 1, TokenKind.PERIOD));
  }

  /** In capitals among words that are not. */
  private boolean isAcronym(int i) {
    return t.shape(i) == Shape.UPPER
        && t.shape(i + 1) != Shape.UPPER
        && (i == 0 || t.shape(i - 1) != Shape.UPPER);
  }
}
