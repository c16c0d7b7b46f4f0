package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/** Says where a base phrase can go on from one word to the next. */
final class Joints {

  /** Small words that may part a phrase from other small words before them. */
  private static final WordClassSet PARTING = Words.CALENDAR.and(WordClassSet.of(WordClass.FORMER));

  private final Words w;

  Joints(Words words) {
    w = words;
  }

  boolean modifierNext(int k) {
    return w.is(k, Tag.NOUN)
        || w.is(k, Tag.ADJECTIVE)
        || w.is(k, Tag.NAME)
        || w.is(k, Tag.PARTICIPLE);
  }

  /** Whether the token at k can follow the one before it in one phrase. */
  boolean goesOn(int b, int k) {
    if (!w.t.isCapital(k) && !w.t.isCapital(k - 1) && !w.t.isAny(k, PARTING)) {
      return true;
    }
    if (w.is(k, WordClass.FORMER) && w.is(k - 1, Tag.NOUN) && !w.t.isCapital(k)) {
      return false;
    }
    // "America safe"
    if (w.is(k, Tag.ADJECTIVE) && w.capital(k - 1) && !w.t.isCapital(k) && !modifierNext(k + 1)) {
      return false;
    }
    if (w.headlineVerb(k)) {
      return false;
    }
    if (w.calendar(k)) {
      return (w.capital(k - 1)
                  && (w.given(k - 1)
                      || w.is(k - 1, WordClass.HONORIFIC)
                      || w.is(k - 1, WordClass.TITLE))
              || (w.person(k - 1) || endsRole(b, k))
                  && w.given(k)
                  && w.capital(k + 1)
                  && !w.calendar(k + 1))
          && !w.is(k + 1, TokenKind.NUMBER);
    }
    if (w.is(k, Tag.ADJECTIVE)
        && w.is(k + 1, WordClass.TIME_NOUN)
        && w.capital(k - 1)
        && !w.t.isCapital(k)) {
      return false; // "the Board last week said"
    }
    if (w.is(k, WordClass.TIME_NOUN)
        && w.capital(k - 1)
        && !w.t.isCapital(k)
        && !w.calendar(k - 1)) {
      return false;
    }
    if (!w.capital(k)
        || w.t.isCapital(k - 1)
        || w.is(k - 1, TokenKind.NUMBER)
        || !w.is(k - 1, TokenKind.WORD)) {
      return true;
    }
    // A capital behind a small letter.
    if (w.is(k - 1, Tag.NUMBER) || w.is(k - 1, WordClass.ORDINAL)) {
      return true;
    }
    if (w.is(k - 1, WordClass.TIME_NOUN)) {
      return false;
    }
    if (w.is(k - 1, Tag.ADJECTIVE)
        || w.is(k - 1, WordClass.ADJECTIVE) && !w.is(k - 1, WordClass.NOUN)) {
      return true;
    }
    if ((w.people(k - 1) || w.is(k - 1, WordClass.NOUN_PLURAL)) && !endsRole(b, k)) {
      return w.people(k - 1) && namesJoined(k);
    }
    boolean leads =
        w.person(k - 1)
            || w.is(k - 1, WordClass.PARTY)
            || w.is(k - 1, WordClass.DEMONYM)
            || w.is(k - 1, WordClass.ORG_HEAD)
            || w.is(k - 1, WordClass.DOCUMENT)
            || w.is(k - 1, WordClass.ROLE_MODIFIER)
            || endsRole(b, k)
            || !w.t.isKnown(k - 1) && !(w.isThe(b - 1) && !w.capital(k + 1));
    return leads && !betweenVerbs(b, k) && !isReduced(b, k);
  }

  /** "Roe, a wealthy hotelier Lee appointed,": the name is the subject of a clause of its own. */
  private boolean isReduced(int b, int k) {
    return w.is(k - 1, Tag.NOUN)
        && w.is(b - 1, WordClass.DETERMINER)
        && !w.isThe(b - 1)
        && w.is(b - 2, TokenKind.COMMA)
        && w.capital(b - 3)
        && w.is(k + 1, Tag.VERB)
        && w.t.sentence(b - 3) == w.t.sentence(k + 1);
  }

  private boolean endsRole(int b, int k) {
    for (int i = Math.max(b, k - 4); i < k - 1; i++) {
      int length =
          Math.max(
              Math.max(w.phrase(i, WordClass.ROLE), w.phrase(i, WordClass.TITLE)),
              w.phrase(i, WordClass.ORG_HEAD));
      if (length > 0 && i + length == k) {
        return true;
      }
    }
    return false;
  }

  /** "told the committee Oakley was": a verb on both sides parts the two. */
  private boolean betweenVerbs(int b, int k) {
    int left = b - 1;
    while (left >= 0 && w.is(left, Tag.DETERMINER)) {
      left--;
    }
    if (!w.is(left, Tag.VERB)
        || w.t.sentence(left) != w.t.sentence(k)
        || !w.t.canReport(left)
        || left == b - 1) {
      return false;
    }
    int right = k;
    while (w.capital(right)) {
      right++;
    }
    return w.finite(right);
  }

  private boolean namesJoined(int k) {
    int p = k;
    while (w.capital(p)) {
      p++;
    }
    return (w.isAnd(p) || w.is(p, TokenKind.COMMA)) && w.capital(p + 1);
  }
}
