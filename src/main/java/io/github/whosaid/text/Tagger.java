package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/**
 * Gives each token a part of speech in one pass from left to right: by its classes in the lexicon,
 * its shape, and the tags of the tokens before it. Rough, but enough to tell verbs from nouns where
 * the engine asks.
 */
final class Tagger {

  private static final Tag[] TAGS = Tag.values();

  private final TokenizedText t;
  private final byte[] tags;
  private final int of;

  Tagger(TokenizedText text) {
    t = text;
    of = text.lexicon().id("of");
    tags = new byte[text.size()];
  }

  byte[] run() {
    for (int i = 0; i < t.size(); i++) {
      tags[i] = (byte) tag(i).ordinal();
    }
    new VerbRepair(t, tags).run();
    return tags;
  }

  private Tag before(int i) {
    return i == 0 || t.sentence(i - 1) != t.sentence(i) ? Tag.OTHER : TAGS[tags[i - 1]];
  }

  private boolean begins(int i) {
    return i == t.sentenceFirst(t.sentence(i))
        || (t.is(i - 1, TokenKind.QUOTE))
        || (t.is(i - 1, TokenKind.COLON));
  }

  private Tag tag(int i) {
    return switch (t.kind(i)) {
      case NUMBER -> Tag.NUMBER;
      case APOSTROPHE ->
          i > 0 && t.is(i - 1, TokenKind.WORD) && !t.hasSpaceBefore(i) ? Tag.POSSESSIVE : Tag.OTHER;
      case WORD -> word(i);
      default -> Tag.OTHER;
    };
  }

  private Tag word(int i) {
    if (!t.isCapital(i) && t.isKnown(i) && !t.isAny(i, WordGroups.NO_MERE_NOUNS)) {
      return Tag.NOUN;
    }
    if (t.is(i, WordClass.NEGATION) && !t.is(i, WordClass.QUANTIFIER) && !isCapitalInside(i)) {
      return t.is(i, WordClass.PERSON_NOUN) ? Tag.PRONOUN : Tag.NEGATION; // "nobody"
    }
    char first = t.text().charAt(t.start(i));
    if (first == '\'' || first == '\u2019') {
      return clitic(i);
    }
    if (isCapitalInside(i) && !isFunction(i)) {
      return Tag.NAME;
    }
    if (isCapitalInside(i)
        && i > 0
        && before(i) == Tag.NAME
        && i + 1 < t.size()
        && t.isCapital(i + 1)
        && (t.is(i, WordClass.DETERMINER) || t.is(i, WordClass.DEMONSTRATIVE))) {
      return Tag.NAME; // "CBS This Morning"
    }
    Tag function = function(i);
    if (function != Tag.OTHER) {
      return function;
    }
    if (t.isCapital(i) && begins(i) && isNameAtStart(i)) {
      return Tag.NAME;
    }
    if (t.isCapital(i) && !begins(i)) {
      return Tag.NAME;
    }
    return open(i);
  }

  private boolean isCapitalInside(int i) {
    return t.isCapital(i) && !begins(i);
  }

  private boolean isFunction(int i) {
    return t.shape(i) != Shape.UPPER && t.isAny(i, WordGroups.FUNCTION_IN_NAMES);
  }

  /**
   * A capitalised word at the start of a sentence: a name if the lexicon does not know it, or knows
   * it as a name and as nothing common.
   */
  private boolean isNameAtStart(int i) {
    if (!t.isKnown(i) || t.shape(i) == Shape.UPPER) {
      return true;
    }
    boolean nameWord = t.isAny(i, WordGroups.NAMES) || t.is(i, WordClass.PARTY);
    boolean common = t.isAny(i, WordGroups.COMMON);
    // "University of Ulm"
    if (t.is(i, WordClass.ORG_HEAD)
        && i + 2 < t.size()
        && t.id(i + 1) == of
        && t.isCapital(i + 2)) {
      return true;
    }
    if (i + 1 < t.size() && isSyllables(i + 1)) {
      return true; // "Ban" of a name like "Ban Seo-jin"
    }
    if (nameWord && (!common || (i + 1 < t.size() && t.isCapital(i + 1)))) {
      return true;
    }
    // "Texas", "Brown said": followed by a capital or by a verb of saying.
    return nameWord
        && i + 1 < t.size()
        && (t.is(i + 1, WordClass.VERB_PAST)
            || t.is(i + 1, WordClass.VERB_S)
            || t.is(i + 1, WordClass.MODAL));
  }

  /** "Seo-jin": unknown, a small letter behind its hyphen, and no noun behind it. */
  private boolean isSyllables(int i) {
    boolean name = t.is(i, WordClass.GIVEN_MALE) || t.is(i, WordClass.GIVEN_FEMALE);
    if (!t.isCapital(i) || t.isKnown(i) && !name) {
      return false;
    }
    boolean small = false;
    for (int k = t.start(i) + 1; k + 1 < t.end(i) && !small; k++) {
      small = t.text().charAt(k) == '-' && Character.isLowerCase(t.text().charAt(k + 1));
    }
    int n = i + 1;
    return small
        && (n >= t.size()
            || !t.is(n, TokenKind.WORD)
            || t.isCapital(n)
            || t.is(n, WordClass.VERB_PAST)
            || t.is(n, WordClass.VERB_S));
  }

  private Tag clitic(int i) {
    int end = t.end(i);
    char second = t.text().charAt(end - 1);
    if (end - t.start(i) == 2 && (second == 's' || second == 'S')) {
      Tag left = before(i);
      boolean pronounish =
          left == Tag.PRONOUN
              || left == Tag.WH
              || left == Tag.THAT
              || left == Tag.RELATIVE
              || (left == Tag.ADVERB);
      return pronounish ? Tag.AUXILIARY : Tag.POSSESSIVE;
    }
    return second == 'l' || second == 'd' ? Tag.MODAL : Tag.AUXILIARY;
  }

  private boolean isPronoun(int i) {
    return t.is(i, WordClass.HER_OBJ) || t.isAny(i, WordGroups.PRONOUNS);
  }

  private Tag function(int i) {
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
    if (isPronoun(i) && !(t.is(i, WordClass.POSSESSIVE) && nounFollows(i))) {
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
    if (t.is(i, WordClass.RELATIVE)) {
      Tag left = before(i);
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
      return nounFollows(i) ? Tag.DETERMINER : Tag.WH; // "what plan", "what she said"
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

  /** "has since said". */
  private boolean isSinceThen(int i) {
    return i > 0
        && i + 1 < t.size()
        && t.is(i, WordClass.TEMPORAL)
        && t.is(i - 1, WordClass.HAVE)
        && before(i) == Tag.AUXILIARY
        && (t.is(i + 1, WordClass.VERB_PARTICIPLE) || t.is(i + 1, WordClass.BE));
  }

  /** "Moss, though, said": it joins nothing. */
  private boolean isBetweenCommas(int i) {
    return i > 0
        && i + 1 < t.size()
        && t.is(i - 1, TokenKind.COMMA)
        && (t.is(i + 1, TokenKind.COMMA) || t.is(i + 1, TokenKind.PERIOD));
  }

  private boolean isDegree(int i) {
    int n = i + 1;
    return n < t.size()
        && t.sentence(n) == t.sentence(i)
        && t.is(n, TokenKind.WORD)
        && !t.is(n, WordClass.NOUN)
        && (t.is(n, WordClass.ADVERB) || isUnknownAdverb(n))
        && !t.is(n, WordClass.QUANTIFIER)
        && !t.is(n, WordClass.PREPOSITION);
  }

  private boolean isUnknownAdverb(int i) {
    return !t.isKnown(i) && t.end(i) - t.start(i) > 4 && ends(t.end(i), "ly");
  }

  private Tag modal(int i) {
    Tag left = before(i);
    boolean noun = left == Tag.DETERMINER || left == Tag.ADJECTIVE || left == Tag.POSSESSIVE;
    return noun && t.is(i, WordClass.NOUN) ? Tag.NOUN : Tag.MODAL;
  }

  private boolean nounFollows(int i) {
    if (i + 1 >= t.size() || t.sentence(i + 1) != t.sentence(i) || !t.is(i + 1, TokenKind.WORD)) {
      return i + 1 < t.size()
          && (t.is(i + 1, TokenKind.NUMBER)
              || t.is(i + 1, TokenKind.QUOTE) && t.hasSpaceBefore(i + 1));
    }
    return t.isAny(i + 1, WordGroups.BEHIND_MODIFIER)
        || t.isCapital(i + 1)
        || !t.isKnown(i + 1)
        || (t.is(i + 1, WordClass.VERB_ING) && !t.is(i + 1, WordClass.VERB_BASE));
  }

  private boolean toBeforeVerb(int i) {
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
        && (t.is(k, WordClass.ADVERB) && !t.is(k, WordClass.VERB_BASE) || isUnknownAdverb(k))) {
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
    Tag left = before(i);
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
        || !t.isKnown(n) && ends(t.end(n), "s")) {
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

  private Tag open(int i) {
    boolean base = t.is(i, WordClass.VERB_BASE);
    boolean third = t.is(i, WordClass.VERB_S);
    boolean past = t.is(i, WordClass.VERB_PAST);
    boolean participle = t.is(i, WordClass.VERB_PARTICIPLE);
    boolean ing = t.is(i, WordClass.VERB_ING);
    boolean noun = isNoun(i);
    boolean adjective = t.is(i, WordClass.ADJECTIVE);
    boolean adverb = t.is(i, WordClass.ADVERB);
    Tag left = beforeAdverbs(i);
    if (adverb && !noun && !base && !past) {
      return Tag.ADVERB;
    }
    if (past && adjective && begins(i) && t.is(i, WordClass.FORMER) && nounFollows(i)) {
      return Tag.ADJECTIVE; // "…," retired general Moss said
    }
    if (base || third || past || participle || ing) {
      Tag verb = verb(i, left, base, third, past, participle, ing, noun, adjective);
      if (verb != Tag.OTHER) {
        return verb;
      }
    }
    if (adjective && (!noun || nounFollows(i)) && !(adverb && !nounFollows(i))) {
      return Tag.ADJECTIVE;
    }
    if (adverb) {
      return Tag.ADVERB;
    }
    if (!t.isKnown(i)) {
      return suffix(i);
    }
    return Tag.NOUN;
  }

  private boolean isNoun(int i) {
    return t.isAny(i, WordGroups.NOUNS);
  }

  private Tag beforeAdverbs(int i) {
    int first = t.sentenceFirst(t.sentence(i));
    int k = i - 1;
    while (k >= first
        && k > i - 4
        && (tags[k] == Tag.ADVERB.ordinal() || tags[k] == Tag.NEGATION.ordinal())) {
      k--;
    }
    return k < first ? Tag.OTHER : TAGS[tags[k]];
  }

  private Tag verb(
      int i,
      Tag left,
      boolean base,
      boolean third,
      boolean past,
      boolean participle,
      boolean ing,
      boolean noun,
      boolean adjective) {
    switch (left) {
      case TO, MODAL:
        return base ? Tag.INFINITIVE : Tag.OTHER;
      case AUXILIARY:
        return behindAuxiliary(i, base, participle, ing, noun, adjective);
      case DETERMINER, ADJECTIVE, POSSESSIVE:
        if (noun || base || third) {
          return adjective && nounFollows(i)
              ? Tag.ADJECTIVE
              : left == Tag.DETERMINER
                      && (!noun || verbByRight(i))
                      && (past || third)
                      && t.is(i - 1, WordClass.QUANTIFIER)
                  ? Tag.VERB
                  : Tag.NOUN;
        }
        if (participle || ing) {
          boolean alone =
              left == Tag.DETERMINER
                  && (t.is(i - 1, WordClass.QUANTIFIER) || t.is(i - 1, WordClass.DEMONSTRATIVE));
          boolean reports =
              past
                  && t.is(i - 1, WordClass.QUANTIFIER)
                  && t.canReport(i)
                  && i + 1 < t.size()
                  && t.isCapital(i + 1);
          if (alone && (reports || !nounFollows(i))) {
            return t.is(i - 1, WordClass.DEMONSTRATIVE) || !past ? Tag.PARTICIPLE : Tag.VERB;
          }
          return nounFollows(i) || !ing ? Tag.ADJECTIVE : Tag.NOUN;
        }
        return past ? Tag.VERB : Tag.OTHER;
      case PREPOSITION:
        if (ing) {
          return noun && !nounFollows(i) && t.is(i, WordClass.NOUN_LIKELY) ? Tag.NOUN : Tag.GERUND;
        }
        if (participle && t.is(i - 1, WordClass.SUBORDINATOR) && isAgentNext(i)) {
          return Tag.PARTICIPLE; // "as reported by"
        }
        return noun ? Tag.NOUN : participle ? Tag.ADJECTIVE : Tag.NOUN;
      case PRONOUN, RELATIVE, THAT:
        if (past && participle && left == Tag.PRONOUN && t.is(i - 1, WordClass.DEMONSTRATIVE)) {
          return isSubjectVerb(i + 1) ? Tag.PARTICIPLE : Tag.VERB; // "those surveyed say"
        }
        if (past || third) {
          return Tag.VERB;
        }
        if (base && (left != Tag.THAT || !noun && isPlural(beforeIndex(i) - 1))) {
          return Tag.VERB;
        }
        return ing ? Tag.GERUND : participle ? Tag.PARTICIPLE : Tag.OTHER;
      default:
        break;
    }
    if (ing) {
      return noun && t.is(i, WordClass.NOUN_LIKELY) ? Tag.OTHER : Tag.GERUND;
    }
    if (past) {
      boolean agent = participle && isAgentNext(i);
      return agent && (left == Tag.NOUN || left == Tag.NAME) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (participle) {
      return Tag.PARTICIPLE;
    }
    boolean subjectLeft = left == Tag.NAME || left == Tag.NOUN || left == Tag.NUMBER;
    if (third && left == Tag.NUMBER && t.lexicon().cues(t.id(i)).length == 0) {
      return Tag.NOUN; // "two ferries"
    }
    if (third) {
      boolean toFollows =
          i + 1 < t.size() && t.is(i + 1, WordClass.TO) && t.canReport(i) && toBeforeVerb(i + 1);
      if (subjectLeft && toFollows) {
        return Tag.VERB; // "the campaign plans to"
      }
      boolean verbReading =
          subjectLeft
              && !(left == Tag.NUMBER && noun)
              && verbByRight(i)
              && (left == Tag.NAME
                  || !t.is(i, WordClass.NOUN_LIKELY)
                  || introduces(i)
                  || claims(i));
      boolean nounReading = noun && !verbReading && !comments(i) && !isBehindAside(i);
      return nounReading ? Tag.OTHER : Tag.VERB;
    }
    if (base) {
      if (subjectLeft || left == Tag.COORDINATOR) {
        // "the British coach": nobody coaches here.
        boolean plural =
            isPlural(i - 1) && !(t.is(i - 1, WordClass.DEMONYM) && t.is(i, WordClass.ROLE));
        return (plural || !noun) && !adjective || reportsByRight(i) ? Tag.VERB : Tag.OTHER;
      }
      boolean behindVerb = left == Tag.VERB || left == Tag.GERUND || left == Tag.INFINITIVE;
      return (noun || adjective || behindVerb && !t.is(i, WordClass.VERB_LIKELY))
              && !reportsByRight(i)
          ? Tag.OTHER
          : Tag.VERB;
    }
    return Tag.OTHER;
  }

  /** Whether "by" follows. */
  private boolean isAgentNext(int i) {
    return i + 1 < t.size()
        && t.is(i + 1, WordClass.PREPOSITION)
        && t.end(i + 1) - t.start(i + 1) == 2
        && t.text().charAt(t.start(i + 1)) == 'b';
  }

  /** Whether the token is surely a finite verb. */
  private boolean isSubjectVerb(int i) {
    return i < t.size()
        && (t.is(i, WordClass.VERB_PAST)
            || t.is(i, WordClass.VERB_BASE) && t.canReport(i)
            || t.is(i, WordClass.HAVE)
            || t.is(i, WordClass.BE)
            || t.is(i, WordClass.MODAL));
  }

  private boolean isPlural(int i) {
    return i >= 0
        && (t.is(i, WordClass.NOUN_PLURAL)
            || t.is(i, WordClass.ROLE_PLURAL)
            || t.is(i, WordClass.PERSON_PLURAL)
            || t.is(i, WordClass.VAGUE_GROUP));
  }

  /** The token that {@link #beforeAdverbs} takes the tag of. */
  private int beforeIndex(int i) {
    int k = i - 1;
    while (k > 0 && (tags[k] == Tag.ADVERB.ordinal() || tags[k] == Tag.NEGATION.ordinal())) {
      k--;
    }
    return k;
  }

  /** Whether a verb of saying stands before "that" or a mark. */
  private boolean introduces(int i) {
    int n = i + 1;
    return t.canReport(i)
        && (t.is(n, TokenKind.QUOTE)
            || t.is(n, TokenKind.COLON)
            || t.is(n, WordClass.RELATIVE) && t.is(n, WordClass.DETERMINER));
  }

  /** "Her aide, Jo Moss, calls the plan …". */
  private boolean isBehindAside(int i) {
    return i > 2
        && t.is(i - 1, TokenKind.COMMA)
        && tags[i - 2] == Tag.NAME.ordinal()
        && t.sentence(i - 2) == t.sentence(i)
        && claims(i);
  }

  /** "As the report notes, …". */
  private boolean comments(int i) {
    int first = t.sentenceFirst(t.sentence(i));
    if (i - first > 7
        || i - first < 2
        || i + 1 >= t.size()
        || !t.is(i + 1, TokenKind.COMMA)
        || !t.canReport(i)
        || t.end(first) - t.start(first) != 2
        || !t.is(first, WordClass.SUBORDINATOR)) {
      return false;
    }
    for (int k = first; k < i; k++) {
      if (tags[k] == Tag.VERB.ordinal() || tags[k] == Tag.AUXILIARY.ordinal()) {
        return false;
      }
    }
    return true;
  }

  /** "The candidate claims his …", "the study says they …": a form that can report. */
  private boolean claims(int i) {
    int n = i + 1;
    return t.canReport(i)
        && !isPlural(i - 1)
        && (t.is(n, WordClass.DETERMINER) || t.is(n, WordClass.POSSESSIVE) || isPronoun(n));
  }

  /** Whether what follows speaks for a verb: a determiner, a pronoun, "that", a name or a mark. */
  private boolean verbByRight(int i) {
    if (i + 1 >= t.size() || t.sentence(i + 1) != t.sentence(i)) {
      return false;
    }
    int n = i + 1;
    return t.is(n, WordClass.DETERMINER)
        || isPronoun(n)
        || t.is(n, WordClass.RELATIVE)
        || t.is(n, WordClass.POSSESSIVE)
        || t.isCapital(n)
        || t.is(n, TokenKind.QUOTE)
        || t.is(n, TokenKind.COLON)
        || t.is(n, WordClass.TO)
        || t.is(n, WordClass.WH)
        || t.is(n, WordClass.QUANTIFIER)
        || t.is(n, TokenKind.COMMA) && t.is(i, WordClass.VERB_LIKELY)
        || t.is(n, WordClass.NOUN_PLURAL);
  }

  /**
   * A form that can report, before a pronoun, a determiner, "that" or a mark: "polls show the",
   * "many say they".
   */
  private boolean reportsByRight(int i) {
    if (!t.canReport(i) || i + 1 >= t.size() || t.sentence(i + 1) != t.sentence(i)) {
      return false;
    }
    int n = i + 1;
    return (isPronoun(n)
            || t.is(n, WordClass.DETERMINER)
            || t.is(n, WordClass.RELATIVE)
            || t.is(n, WordClass.POSSESSIVE))
        && i > t.sentenceFirst(t.sentence(i))
        && before(i) != Tag.PREPOSITION;
  }

  private Tag behindAuxiliary(
      int i, boolean base, boolean participle, boolean ing, boolean noun, boolean adjective) {
    if (ing) {
      return Tag.GERUND;
    }
    if (participle) {
      boolean modifies =
          adjective && nounFollows(i) && t.is(i - 1, WordClass.BE) && !t.canReport(i);
      return modifies ? Tag.ADJECTIVE : Tag.PARTICIPLE;
    }
    if (base) {
      int k = i - 1;
      while (k > 0 && (tags[k] == Tag.ADVERB.ordinal() || tags[k] == Tag.NEGATION.ordinal())) {
        k--;
      }
      return t.is(k, WordClass.DO) || !noun && !adjective ? Tag.INFINITIVE : Tag.OTHER;
    }
    return Tag.OTHER;
  }

  private Tag suffix(int i) {
    int from = t.start(i);
    int to = t.end(i);
    if (to - from > 4) {
      if (ends(to, "ly")) {
        return Tag.ADVERB;
      }
      if (ends(to, "ing")) {
        return before(i) == Tag.DETERMINER || before(i) == Tag.ADJECTIVE ? Tag.NOUN : Tag.GERUND;
      }
      if (ends(to, "ed")) {
        Tag left = beforeAdverbs(i);
        return left == Tag.AUXILIARY
            ? Tag.PARTICIPLE
            : left == Tag.DETERMINER || left == Tag.ADJECTIVE ? Tag.ADJECTIVE : Tag.VERB;
      }
      if (ends(to, "ous")
          || ends(to, "ful")
          || ends(to, "able")
          || ends(to, "ible")
          || ends(to, "ive")
          || ends(to, "less")
          || ends(to, "ish")
          || ends(to, "-old")) {
        return Tag.ADJECTIVE;
      }
    }
    return Tag.NOUN;
  }

  private boolean ends(int to, String suffix) {
    return t.text().startsWith(suffix, to - suffix.length());
  }
}
