package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/**
 * Decides of a word that can be a verb what it is where it stands: a finite verb, an infinitive, a
 * participle, or no verb at all. Not thread-safe.
 */
final class VerbTags {

  private static final TagSet NOMINAL =
      TagSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.NUMBER);

  private static final TagSet NAMES =
      TagSet.of(Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.POSSESSIVE, Tag.NUMBER);

  private static final int LONGEST_PHRASE = 8;

  private final TokenizedText t;
  private final TagContext around;
  private final FunctionTags functions;
  private final int a;
  private final int an;

  VerbTags(TokenizedText text, TagContext context, FunctionTags functions) {
    t = text;
    around = context;
    this.functions = functions;
    a = text.lexicon().id("a");
    an = text.lexicon().id("an");
  }

  /**
   * Returns the part of speech of a word that can be a verb, OTHER if it is no verb here.
   *
   * @param left the tag before it, adverbs passed over; the others tell what the word can be
   */
  Tag verb(
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
        return behindAuxiliary(i, base, participle, ing, adjective);
      case DETERMINER, ADJECTIVE, POSSESSIVE:
        if (noun || base || third) {
          return adjective && around.nounFollows(i)
              ? Tag.ADJECTIVE
              : left == Tag.DETERMINER
                      && (!noun || verbByRight(i))
                      && (past || third || t.canReport(i))
                      && t.isAny(i - 1, WordGroups.ALONE) // "many argue", "another says"
                  ? Tag.VERB
                  : Tag.NOUN;
        }
        if (participle || ing) {
          boolean alone =
              left == Tag.DETERMINER
                  && (t.isAny(i - 1, WordGroups.ALONE) || t.is(i - 1, WordClass.DEMONSTRATIVE));
          boolean reports =
              past
                  && t.is(i - 1, WordClass.QUANTIFIER)
                  && t.canReport(i)
                  && i + 1 < t.size()
                  && t.isCapital(i + 1);
          if (alone && (reports || !around.nounFollows(i))) {
            return t.is(i - 1, WordClass.DEMONSTRATIVE) || !past ? Tag.PARTICIPLE : Tag.VERB;
          }
          return around.nounFollows(i) || !ing ? Tag.ADJECTIVE : Tag.NOUN;
        }
        return past ? Tag.VERB : Tag.OTHER;
      case PREPOSITION:
        if (ing) {
          return noun && !around.nounFollows(i) && t.is(i, WordClass.NOUN_LIKELY)
              ? Tag.NOUN
              : Tag.GERUND;
        }
        if (participle && t.is(i - 1, WordClass.SUBORDINATOR) && isAgentNext(i)) {
          return Tag.PARTICIPLE; // "as reported by"
        }
        return noun ? Tag.NOUN : participle ? Tag.ADJECTIVE : Tag.NOUN;
      case PRONOUN, RELATIVE, THAT:
        if (past && participle && left == Tag.PRONOUN && t.is(i - 1, WordClass.DEMONSTRATIVE)) {
          return isSubjectVerb(i + 1) ? Tag.PARTICIPLE : Tag.VERB; // "those surveyed say"
        }
        if (third && left != Tag.PRONOUN && noun && reportsNext(i)) {
          return Tag.OTHER; // "a stunt that doctors say could"
        }
        if (past || third) {
          return Tag.VERB;
        }
        if (base
            && (left != Tag.THAT
                || around.isPlural(around.beforeIndex(i) - 1) && (!noun || isObjectNext(i + 1)))) {
          return Tag.VERB;
        }
        return ing ? Tag.GERUND : participle ? Tag.PARTICIPLE : Tag.OTHER;
      default:
        break;
    }
    if (ing) {
      boolean paired = // "old and leaking boats"
          left == Tag.COORDINATOR
              && around.before(around.beforeIndex(i)) == Tag.ADJECTIVE
              && i + 1 < t.size()
              && !t.isCapital(i + 1)
              && !opensPhrase(i + 1)
              && around.nounFollows(i);
      return paired
          ? Tag.ADJECTIVE
          : noun && t.is(i, WordClass.NOUN_LIKELY) ? Tag.OTHER : Tag.GERUND;
    }
    if (past) {
      if (left == Tag.NUMBER && participle && isModifierOfMany(i)) {
        return Tag.ADJECTIVE;
      }
      boolean agent = participle && isAgentNext(i);
      return agent && (left == Tag.NOUN || left == Tag.NAME) ? Tag.PARTICIPLE : Tag.VERB;
    }
    if (participle) {
      return Tag.PARTICIPLE;
    }
    boolean subjectLeft = left == Tag.NAME || left == Tag.NOUN || left == Tag.NUMBER;
    if (third && left == Tag.NUMBER && !t.canReport(i)) {
      return Tag.NOUN; // "two ferries"
    }
    if (third) {
      boolean toFollows =
          i + 1 < t.size()
              && t.is(i + 1, WordClass.TO)
              && t.canReport(i)
              && functions.toBeforeVerb(i + 1);
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
      boolean nounReading =
          noun
              && !verbReading
              && !comments(i)
              && !isBehindAside(i)
              && !isInverted(i)
              && !(subjectLeft && (isTag(i) || isBeforeSingular(i)));
      return nounReading ? Tag.OTHER : Tag.VERB;
    }
    if (base) {
      if (subjectLeft || left == Tag.COORDINATOR) {
        // "the British coach": nobody coaches here.
        boolean plural =
            around.isPlural(i - 1) && !(t.is(i - 1, WordClass.DEMONYM) && t.is(i, WordClass.ROLE));
        return (plural || !noun) && !adjective || reportsByRight(i) && !(noun && isOne(i))
            ? Tag.VERB
            : Tag.OTHER;
      }
      boolean behindVerb = left == Tag.VERB || left == Tag.GERUND || left == Tag.INFINITIVE;
      return (noun || adjective || behindVerb && !t.is(i, WordClass.VERB_LIKELY))
              && !reportsByRight(i)
          ? Tag.OTHER
          : Tag.VERB;
    }
    return Tag.OTHER;
  }

  private Tag behindAuxiliary(
      int i, boolean base, boolean participle, boolean ing, boolean adjective) {
    if (ing) {
      return Tag.GERUND;
    }
    if (participle) {
      boolean modifies =
          adjective && around.nounFollows(i) && t.is(i - 1, WordClass.BE) && !t.canReport(i);
      return modifies ? Tag.ADJECTIVE : Tag.PARTICIPLE;
    }
    if (base) {
      // "is still used", "was well attended": no infinitive stands after "be" and "have".
      return t.is(around.beforeIndex(i), WordClass.DO) ? Tag.INFINITIVE : Tag.OTHER;
    }
    return Tag.OTHER;
  }

  /** Whether a finite verb that reports follows. */
  private boolean reportsNext(int i) {
    int n = i + 1;
    return n < t.size()
        && t.canReport(n)
        && (t.is(n, WordClass.VERB_PAST) || t.is(n, WordClass.VERB_BASE))
        && n + 1 < t.size()
        && (t.is(n + 1, WordClass.MODAL)
            || t.is(n + 1, WordClass.BE)
            || t.is(n + 1, WordClass.HAVE));
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

  /** Whether a verb of saying stands before "that" or a mark. */
  private boolean introduces(int i) {
    int n = i + 1;
    return t.canReport(i)
        && (t.is(n, TokenKind.QUOTE)
            || t.is(n, TokenKind.COLON)
            || t.is(n, WordClass.RELATIVE) && t.is(n, WordClass.DETERMINER));
  }

  /** "“…,” notes the keeper": a form that can report between quoted words and who says them. */
  private boolean isInverted(int i) {
    boolean quoted =
        i > 1
            && t.is(i - 1, TokenKind.QUOTE)
            && (t.is(i - 2, TokenKind.COMMA)
                || t.is(i - 2, TokenKind.QUESTION)
                || t.is(i - 2, TokenKind.EXCLAMATION));
    int n = i + 1;
    boolean named = // "The tax cost them a lot, estimates Lee"
        t.is(i - 1, TokenKind.COMMA)
            && n < t.size()
            && t.isCapital(n)
            && !t.isCapital(i)
            && t.hasFinite(t.sentenceFirst(t.sentence(i)), i - 1);
    return (quoted || named)
        && n < t.size()
        && t.canReport(i)
        && (t.isCapital(n) || opensPhrase(n));
  }

  /** "…, a new study shows": a form that can report ends a clause behind a comma. */
  private boolean isTag(int i) {
    int n = i + 1;
    boolean ends =
        n >= t.size() || t.is(n, TokenKind.PERIOD) || t.is(n, TokenKind.COMMA) || isEnd(n);
    if (!ends || !t.canReport(i) || around.isPlural(i - 1)) {
      return false;
    }
    int first = t.sentenceFirst(t.sentence(i));
    int k = i - 1;
    while (k > first && k > i - 7 && t.isAny(k, NOMINAL)) {
      k--;
    }
    boolean amid =
        t.is(n, TokenKind.COMMA) && around.before(i) == Tag.NAME; // "The fee, Lee notes,"
    return t.is(k, TokenKind.COMMA) && (amid || t.hasFinite(first, k));
  }

  private boolean isEnd(int n) {
    return t.sentence(n) != t.sentence(n - 1);
  }

  /** "which the union claims was sold": a form that can report, and "was" has no plural subject. */
  private boolean isBeforeSingular(int i) {
    int n = i + 1;
    return n < t.size()
        && t.canReport(i)
        && !around.isPlural(i - 1)
        && t.end(n) - t.start(n) <= 3
        && (t.is(n, WordClass.BE) || t.is(n, WordClass.HAVE))
        && t.text().charAt(t.end(n) - 1) == 's'
        && t.sentence(n) == t.sentence(i);
  }

  /** "As the report notes, …", "Unless the rain stops, …". */
  private boolean comments(int i) {
    int first = t.sentenceFirst(t.sentence(i));
    if (i - first > 7
        || i - first < 2
        || i + 1 >= t.size()
        || !t.is(i + 1, TokenKind.COMMA)
        || !t.is(first, WordClass.SUBORDINATOR)
        || (t.is(first, WordClass.CONDITIONAL)
            ? around.isPlural(i - 1)
            : !t.canReport(i) || t.end(first) - t.start(first) != 2)) {
      return false;
    }
    for (int k = first; k < i; k++) {
      if (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  /** "The candidate claims his …", "the study says they …": a form that can report. */
  private boolean claims(int i) {
    int n = i + 1;
    return t.canReport(i) && !around.isPlural(i - 1) && opensPhrase(n);
  }

  /** Whether what follows speaks for a verb: a determiner, a pronoun, "that", a name or a mark. */
  private boolean verbByRight(int i) {
    if (i + 1 >= t.size() || t.sentence(i + 1) != t.sentence(i)) {
      return false;
    }
    int n = i + 1;
    return opensPhrase(n)
        || t.is(n, WordClass.RELATIVE)
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
    return (opensPhrase(n) || t.is(n, WordClass.RELATIVE))
        && i > t.sentenceFirst(t.sentence(i))
        && around.before(i) != Tag.PREPOSITION;
  }

  /** "of 400 registered voters": a number that a preposition leads to, and those it counts. */
  private boolean isModifierOfMany(int i) {
    int number = around.beforeIndex(i);
    return around.before(number) == Tag.PREPOSITION
        && t.kind(number) == TokenKind.NUMBER
        && i + 1 < t.size()
        && around.isPlural(i + 1)
        && !t.isCapital(i + 1);
  }

  /** "a Ulm Board report that": one thing, of which no plain form of a verb says anything. */
  private boolean isOne(int i) {
    int first = t.sentenceFirst(t.sentence(i));
    int k = i - 1;
    while (k > first && k > i - LONGEST_PHRASE && t.isAny(k, NAMES) && !around.isPlural(k)) {
      k--;
    }
    return t.id(k) == a || t.id(k) == an;
  }

  /** "diodes that use tiny amounts": whether what follows can be an object. */
  private boolean isObjectNext(int n) {
    return n < t.size()
        && t.sentence(n) == t.sentence(n - 1)
        && (opensPhrase(n) || t.is(n, WordClass.ADJECTIVE) || t.is(n, WordClass.NOUN_PLURAL));
  }

  private boolean opensPhrase(int n) {
    return t.is(n, WordClass.DETERMINER) || t.is(n, WordClass.POSSESSIVE) || around.isPronoun(n);
  }

  /** Whether "by" follows, after a particle as well: "carried out by". */
  private boolean isAgentNext(int i) {
    return isBy(i) || i + 1 < t.size() && t.is(i + 1, WordClass.PREPOSITION) && isBy(i + 1);
  }

  private boolean isBy(int i) {
    return i + 1 < t.size()
        && t.is(i + 1, WordClass.PREPOSITION)
        && t.end(i + 1) - t.start(i + 1) == 2
        && t.text().charAt(t.start(i + 1)) == 'b';
  }

  /** "Her aide, Jo Moss, calls the plan …", "Moss, head of the club, calls the plan …". */
  private boolean isBehindAside(int i) {
    return t.is(i - 1, TokenKind.COMMA)
        && (t.is(i - 2, Tag.NAME) || t.is(i - 2, Tag.NOUN))
        && t.sentence(i - 2) == t.sentence(i)
        && claims(i);
  }
}
