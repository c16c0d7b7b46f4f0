package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.TokenizedText;

/**
 * What an article shows of a word in one place and that helps with the same word in another: a
 * title before it, a given name, a town's preposition.
 */
final class NameEvidence {

  /** One thing that an article can show of a word. */
  enum Kind {
    AFTER_GIVEN,
    BEFORE_NAME,
    AFTER_HONORIFIC,
    AFTER_ROLE,
    AFTER_IN,
    AFTER_THE,
    BEFORE_BODY,
    BEFORE_AGE,
    BEFORE_REPORT,
    IN_BRACKETS,
    IN_SMALL_LETTERS,
    LAST_OF_SEVERAL,
    /** "he" or "her" follows in the sentence, and no other name before it. */
    WITH_PERSON_PRONOUN,
    WITH_IT,
    /** The next sentence begins with "he", "she" or "the singer". */
    THEN_PERSON,
    /** The next sentence begins with "it" or "the company". */
    THEN_IT,
    BEFORE_PERSON_NOUN,
    BEFORE_ORG_NOUN,
    BEFORE_PLACE_NOUN;

    int bit() {
      return 1 << ordinal();
    }
  }

  private static final WordClassSet HE_OR_SHE = WordClassSet.of(WordClass.HE, WordClass.SHE);

  /** A pronoun that comes later may mean anybody. */
  private static final int FARTHEST = 20;

  /** So many times 64 ids are told apart before a word in small letters is looked up. */
  private static final int FILTER = 32;

  /** A word that begins or ends names: small words between them show nothing. */
  private static final int CORE = 1 << 31;

  /** By the numbers of the words. */
  private final int[] bits;

  NameEvidence(
      TokenizedText t, WordSigns signs, NameContext context, RunWords words, NameRuns runs) {
    bits = new int[words.count()];
    long[] capital = new long[FILTER];
    for (int r = 0; r < runs.size(); r++) {
      for (int i = runs.first(r); i < runs.end(r); i++) {
        if (signs.isCore(i)) {
          bits[words.number(i)] |= CORE | look(t, context, words, runs, r, i);
          capital[t.id(i) >> 6 & FILTER - 1] |= 1L << t.id(i);
        }
      }
      int last = runs.end(r) - 1;
      if (signs.isCore(last)) {
        int next = r + 1 < runs.size() ? runs.first(r + 1) : t.size();
        int limit = Math.min(Math.min(next, t.sentenceEnd(t.sentence(last))), last + FARTHEST);
        bits[words.number(last)] |= pronoun(t, last + 1, limit);
        if (next >= t.sentenceEnd(t.sentence(last))) {
          bits[words.number(last)] |= then(t, signs, t.sentence(last) + 1);
        }
      }
    }
    for (int i = 0; i < t.size(); i++) {
      int id = t.id(i);
      if ((capital[id >> 6 & FILTER - 1] >>> id & 1) != 0 && !t.isCapital(i)) {
        int number = words.numberOf(id);
        if (number >= 0 && (bits[number] & CORE) != 0) {
          bits[number] |= Kind.IN_SMALL_LETTERS.bit();
        }
      }
    }
  }

  /** What a sentence tells of the name before it, to which its first words may look back. */
  private static int then(TokenizedText t, WordSigns signs, int sentence) {
    if (sentence >= t.sentences()) {
      return 0;
    }
    int i = t.sentenceFirst(sentence);
    if (t.isAny(i, HE_OR_SHE)) {
      return Kind.THEN_PERSON.bit();
    }
    if (t.is(i, WordClass.IT)) {
      return Kind.THEN_IT.bit();
    }
    int noun = i + 1;
    if (!signs.isThe(i) || noun >= t.sentenceEnd(sentence) || t.isCapital(noun)) {
      return 0;
    }
    return signs.isRole(noun)
        ? Kind.THEN_PERSON.bit()
        : t.is(noun, WordClass.ORG_HEAD) ? Kind.THEN_IT.bit() : 0;
  }

  private static int pronoun(TokenizedText t, int from, int end) {
    for (int i = from; i < end; i++) {
      if (t.isAny(i, HE_OR_SHE) || t.is(i, WordClass.POSSESSIVE)) {
        boolean it = t.text().charAt(t.start(i)) == 'i';
        boolean person = t.isAny(i, HE_OR_SHE) || t.end(i) - t.start(i) == 3 && !it;
        return it ? Kind.WITH_IT.bit() : person ? Kind.WITH_PERSON_PRONOUN.bit() : 0;
      }
      if (t.is(i, WordClass.IT)) {
        return Kind.WITH_IT.bit();
      }
    }
    return 0;
  }

  private static int look(
      TokenizedText t, NameContext context, RunWords words, NameRuns runs, int run, int i) {
    int first = runs.first(run);
    int end = runs.end(run);
    int s = t.sentence(i);
    NameNeighbour before = context.before(i - 1, t.sentenceFirst(s));
    NameNeighbour after = context.after(i + 1, t.sentenceEnd(s));
    int found = 0;
    if (i > first) {
      WordSign left = words.sign(i - 1);
      found |=
          left == WordSign.GIVEN || left == WordSign.GIVEN_OR_SURNAME ? Kind.AFTER_GIVEN.bit() : 0;
      found |= left == WordSign.HONORIFIC ? Kind.AFTER_HONORIFIC.bit() : 0;
      found |= left == WordSign.TITLE || left == WordSign.ROLE ? Kind.AFTER_ROLE.bit() : 0;
      found |= i + 1 == end ? Kind.LAST_OF_SEVERAL.bit() : 0;
    } else {
      found |= before == NameNeighbour.HONORIFIC ? Kind.AFTER_HONORIFIC.bit() : 0;
      found |= before == NameNeighbour.PERSON_NOUN ? Kind.AFTER_ROLE.bit() : 0;
      found |= before == NameNeighbour.IN ? Kind.AFTER_IN.bit() : 0;
      found |= before == NameNeighbour.THE ? Kind.AFTER_THE.bit() : 0;
      found |=
          before == NameNeighbour.OPEN_BRACKET && after == NameNeighbour.CLOSE_BRACKET
              ? Kind.IN_BRACKETS.bit()
              : 0;
    }
    found |=
        after == NameNeighbour.CAPITAL || after == NameNeighbour.CAPITAL_GIVEN
            ? Kind.BEFORE_NAME.bit()
            : 0;
    found |= after == NameNeighbour.CAPITAL_ORG_HEAD ? Kind.BEFORE_BODY.bit() : 0;
    found |= after == NameNeighbour.COMMA_NUMBER ? Kind.BEFORE_AGE.bit() : 0;
    found |= after == NameNeighbour.COMMA_PERSON_NOUN ? Kind.BEFORE_PERSON_NOUN.bit() : 0;
    found |= after == NameNeighbour.COMMA_ORG_NOUN ? Kind.BEFORE_ORG_NOUN.bit() : 0;
    found |= after == NameNeighbour.COMMA_PLACE_NOUN ? Kind.BEFORE_PLACE_NOUN.bit() : 0;
    found |= after == NameNeighbour.REPORT_VERB ? Kind.BEFORE_REPORT.bit() : 0;
    return found;
  }

  /** What the article shows of the word with a number, a bit for each kind. */
  int of(int number) {
    return bits[number] & ~CORE;
  }
}
