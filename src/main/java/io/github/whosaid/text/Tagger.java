package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/**
 * Gives each token a part of speech in one pass from left to right: by its classes in the lexicon,
 * its shape, and the tags of the tokens before it. Rough, but enough to tell verbs from nouns where
 * the engine asks.
 */
final class Tagger {

  private final TokenizedText t;
  private final byte[] tags;
  private final int of;
  private final TagContext around;
  private final FunctionTags functions;
  private final VerbTags verbs;

  /**
   * Makes a tagger of a text.
   *
   * @param tags where it puts the tags, and where the text reads those that are given already
   */
  Tagger(TokenizedText text, byte[] tags) {
    t = text;
    this.tags = tags;
    of = text.lexicon().id("of");
    around = new TagContext(text);
    functions = new FunctionTags(text, around);
    verbs = new VerbTags(text, around, functions);
  }

  void run() {
    for (int i = 0; i < t.size(); i++) {
      tags[i] = (byte) tag(i).ordinal();
    }
    new VerbRepair(t, tags).run();
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
        && around.before(i) == Tag.NAME
        && i + 1 < t.size()
        && t.isCapital(i + 1)
        && (t.is(i, WordClass.DETERMINER) || t.is(i, WordClass.DEMONSTRATIVE))) {
      return Tag.NAME; // "CBS This Morning"
    }
    if (t.is(i, WordClass.PREPOSITION)
        && t.is(i, WordClass.VERB_PARTICIPLE)
        && around.beforeAdverbs(i) == Tag.AUXILIARY) {
      return Tag.PARTICIPLE; // "was given"
    }
    if (t.is(i, WordClass.TIME_NOUN) && t.is(i, WordClass.ADVERB) && isPossessor(i)) {
      return Tag.NOUN; // "today's paper"
    }
    Tag function = functions.function(i);
    if (function != Tag.OTHER) {
      return function;
    }
    if (t.isCapital(i) && around.begins(i) && isNameAtStart(i)) {
      return Tag.NAME;
    }
    if (t.isCapital(i) && !around.begins(i)) {
      return Tag.NAME;
    }
    return open(i);
  }

  private boolean isCapitalInside(int i) {
    return t.isCapital(i) && !around.begins(i);
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
    if (isVerbAlone(i) && isSpeaking(i + 1)) {
      return true; // "Strand wrote", "Weld was"
    }
    // "Texas", "Brown said": followed by a capital or by a verb of saying.
    return nameWord
        && i + 1 < t.size()
        && (t.is(i + 1, WordClass.VERB_PAST)
            || t.is(i + 1, WordClass.VERB_S)
            || t.is(i + 1, WordClass.MODAL));
  }

  /** Whether the lexicon knows the word as a verb and as nothing else. */
  private boolean isVerbAlone(int i) {
    return t.is(i, WordClass.VERB_BASE)
        && !isNoun(i)
        && !t.is(i, WordClass.ADJECTIVE)
        && !t.is(i, WordClass.ADVERB)
        && !t.is(i, WordClass.VERB_LIKELY);
  }

  /** Whether the token is a form that has its subject before it: "wrote", "was", "has". */
  private boolean isSpeaking(int i) {
    return i < t.size()
        && (t.is(i, WordClass.VERB_PAST) && t.canReport(i) && !t.is(i, WordClass.ADJECTIVE)
            || (t.is(i, WordClass.BE) || t.is(i, WordClass.HAVE))
                && t.text().charAt(t.end(i) - 1) == 's');
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

  /** Whether a possessive mark and a noun follow: not "today's the day". */
  private boolean isPossessor(int i) {
    int mark = i + 1;
    return mark + 1 < t.size()
        && t.end(mark) - t.start(mark) == 2
        && t.text().charAt(t.end(mark) - 1) == 's'
        && !t.hasSpaceBefore(mark)
        && around.nounFollows(mark);
  }

  private Tag clitic(int i) {
    int end = t.end(i);
    char second = t.text().charAt(end - 1);
    if (end - t.start(i) == 2 && (second == 's' || second == 'S')) {
      Tag left = around.before(i);
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

  private Tag open(int i) {
    boolean base = t.is(i, WordClass.VERB_BASE);
    boolean third = t.is(i, WordClass.VERB_S);
    boolean past = t.is(i, WordClass.VERB_PAST);
    boolean participle = t.is(i, WordClass.VERB_PARTICIPLE);
    boolean ing = t.is(i, WordClass.VERB_ING);
    boolean noun = isNoun(i);
    boolean adjective = t.is(i, WordClass.ADJECTIVE);
    boolean adverb = t.is(i, WordClass.ADVERB);
    Tag left = around.beforeAdverbs(i);
    if (t.is(i, WordClass.DEGREE) && !noun && !adjective && !base && !past) {
      return Tag.ADVERB; // "very", "highly"
    }
    if (t.is(i, WordClass.ORDINAL) && !past) {
      return left == Tag.AUXILIARY && !around.nounFollows(i) ? Tag.ADVERB : Tag.ADJECTIVE;
    }
    if (adjective && adverb && left == Tag.AUXILIARY && isParticipleNext(i)) {
      return Tag.ADVERB; // "is best known"
    }
    if (adverb && !noun && !base && !past) {
      return adverb(i);
    }
    if (past
        && adjective
        && around.begins(i)
        && t.is(i, WordClass.FORMER)
        && around.nounFollows(i)) {
      return Tag.ADJECTIVE; // "…," retired general Moss said
    }
    if (base && isPost(i, left)) {
      return Tag.NOUN;
    }
    if (base || third || past || participle || ing) {
      Tag verb = verbs.verb(i, left, base, third, past, participle, ing, noun, adjective);
      if (verb != Tag.OTHER) {
        return verb;
      }
    }
    if (adjective && noun && isBody(i)) {
      return Tag.NOUN;
    }
    if (adjective
        && (!noun || around.nounFollows(i) && !speaks(i) && !isDescribed(i))
        && !(adverb && !around.nounFollows(i))) {
      return Tag.ADJECTIVE;
    }
    if (adverb) {
      return adverb(i);
    }
    if (!t.isKnown(i)) {
      return suffix(i);
    }
    return Tag.NOUN;
  }

  /** "mining firm Big Lantern": a noun for a body before its name, and no adjective. */
  private boolean isBody(int i) {
    int n = i + 1;
    return t.is(i, WordClass.ORG_HEAD)
        && n < t.size()
        && t.isCapital(n)
        && t.sentence(n) == t.sentence(i)
        && (around.before(i) == Tag.GERUND || around.before(i) == Tag.NOUN);
  }

  private boolean isParticipleNext(int i) {
    int n = i + 1;
    return n < t.size() && t.is(n, WordClass.VERB_PARTICIPLE) && !t.is(n, WordClass.NOUN);
  }

  /** An adverb, or the noun of "farmers in the north say". */
  private Tag adverb(int i) {
    return around.before(i) == Tag.DETERMINER && endsPhrase(i) ? Tag.NOUN : Tag.ADVERB;
  }

  /** Whether nothing follows that an adverb could modify. */
  private boolean endsPhrase(int i) {
    int n = i + 1;
    return n >= t.size()
        || t.sentence(n) != t.sentence(i)
        || !t.is(n, TokenKind.WORD)
        || t.canReport(n)
        || t.is(n, WordClass.PREPOSITION)
        || t.is(n, WordClass.MODAL)
        || t.is(n, WordClass.HAVE)
        || t.is(n, WordClass.BE);
  }

  /** "crane operator", "spin doctor": the words of a post, where no verb must stand. */
  private boolean isPost(int i, Tag left) {
    return t.phraseIs(i, WordClass.ROLE)
        && left != Tag.TO
        && left != Tag.MODAL
        && left != Tag.PRONOUN;
  }

  /** "a resident observed", "a pilot notes": a word for a person before one that can report. */
  private boolean speaks(int i) {
    int n = i + 1;
    return n < t.size()
        && t.canReport(n)
        && (t.isAny(i, WordGroups.PERSONS)
            ? t.is(n, WordClass.VERB_PAST) || t.is(n, WordClass.VERB_S)
            : t.is(n, WordClass.VERB_PAST)
                && !t.is(n, WordClass.ADJECTIVE)
                && !around.nounFollows(n)); // "the military said it", but "recent reported cases"
  }

  /** "an official speaking on condition", "an official close to": a person whom a phrase tells. */
  private boolean isDescribed(int i) {
    int n = i + 1;
    return t.isAny(i, WordGroups.PERSONS)
        && (t.is(n, WordClass.VERB_ING) && !isNoun(n) && !around.nounFollows(n)
            || t.is(n, WordClass.ADJECTIVE) && t.is(n + 1, WordClass.TO));
  }

  private boolean isNoun(int i) {
    return t.isAny(i, WordGroups.NOUNS);
  }

  /** "the 44-year-old said": no adjective stands before what surely is a verb. */
  private boolean isReport(int i) {
    return i < t.size() && t.is(i, WordClass.VERB_PAST) && t.canReport(i) && !isNoun(i);
  }

  private Tag suffix(int i) {
    int from = t.start(i);
    int to = t.end(i);
    if (to - from > 4) {
      if (around.ends(to, "ly")) {
        return Tag.ADVERB;
      }
      if (around.ends(to, "ing")) {
        return around.before(i) == Tag.DETERMINER || around.before(i) == Tag.ADJECTIVE
            ? Tag.NOUN
            : Tag.GERUND;
      }
      if (around.ends(to, "ed")) {
        Tag left = around.beforeAdverbs(i);
        return left == Tag.AUXILIARY
            ? Tag.PARTICIPLE
            : left == Tag.DETERMINER || left == Tag.ADJECTIVE ? Tag.ADJECTIVE : Tag.VERB;
      }
      if (around.ends(to, "ous")
          || around.ends(to, "ful")
          || around.ends(to, "able")
          || around.ends(to, "ible")
          || around.ends(to, "ive")
          || around.ends(to, "less")
          || around.ends(to, "ish")
          || around.ends(to, "-old") && !isReport(i + 1)) {
        return Tag.ADJECTIVE;
      }
    }
    return Tag.NOUN;
  }
}
