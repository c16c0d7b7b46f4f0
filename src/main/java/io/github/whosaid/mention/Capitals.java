package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.TokenKind;

/**
 * Joins capitalised words to one name: "van der" before a surname, "of" and "for" behind the head
 * of an organisation, "and" inside one.
 */
final class Capitals {

  private static final int LONGEST_COMPLEMENT = 8;

  private final Words w;

  Capitals(Words words) {
    w = words;
  }

  /**
   * Returns where the name goes on if the lower-case word or mark at {@code k} joins two parts of
   * it, else -1.
   *
   * @param run first token of the capitalised run
   * @param k token behind the capitalised words so far
   * @param complement whether an "of" or "for" stands in the run already
   */
  int join(int run, int k, int limit, boolean complement) {
    if (k + 1 >= limit) {
      return -1;
    }
    if (w.isAnd(k)) {
      return and(run, k, limit, complement);
    }
    if (w.possessive(k)) {
      return institution(k, limit) ? k + 1 : -1;
    }
    if (w.is(k, TokenKind.COMMA)) {
      return isList(run, k, limit) ? k + 1 : -1;
    }
    if (w.isOf(k) || w.isFor(k) || w.isOn(k) || w.isTo(k)) {
      return complement(run, k, limit);
    }
    return particle(k, limit);
  }

  /** Returns the name that the particles at {@code k} lead to, else -1. */
  int particle(int k, int limit) {
    int p = k;
    while (p < limit && p < k + 3 && w.is(p, WordClass.PARTICLE) && !w.t.isCapital(p)) {
      p++;
    }
    return p > k && p < limit && w.capital(p) && !w.is(k, WordClass.DETERMINER) ? p : -1;
  }

  /** A capitalised common noun that names nothing by itself. */
  private boolean plainNoun(int i) {
    return w.capital(i)
        && w.common(i)
        && !w.is(i, WordClass.ORG_NAME)
        && !w.is(i, WordClass.PLACE)
        && w.phrase(i, WordClass.ORG_NAME) == 0
        && !w.is(i, WordClass.PARTY)
        && !w.is(i, WordClass.DEMONYM)
        && !w.calendar(i);
  }

  /**
   * Returns where a name goes on that the parse ends at {@code k}, else -1: "Centre for Tides | and
   * Public Health", "Tern Endowment | for Clean Water", "Centre for Tides | in World Trade".
   */
  int beyondParse(int run, int k, int limit) {
    if (w.is(k, TokenKind.COMMA)) {
      return isList(run, k, limit) ? k + 1 : -1;
    }
    int end = k + 1;
    while (end < limit && end < k + LONGEST_COMPLEMENT && isField(end)) {
      end++;
    }
    boolean head = w.is(k - 1, WordClass.ORG_HEAD) && w.capital(k - 1);
    boolean closed = end > k + 1 && !w.capital(end) && !w.is(end - 1, WordClass.ORG_HEAD);
    if (!closed || w.given(run)) {
      return -1;
    }
    boolean on = w.isFor(k) && head && k - 1 > run;
    boolean more =
        (w.isAnd(k) || w.isIn(k) && end > k + 2) && plainNoun(k - 1) && !head && ledByHead(run, k);
    return on || more ? k + 1 : -1;
  }

  /** "Committee on Harbours | , Ferries and Tides": the list goes on to the last thing. */
  private boolean isList(int run, int comma, int limit) {
    if (!plainNoun(comma - 1) || !ledByHead(run, comma)) {
      return false;
    }
    int end = Math.min(limit, comma + LONGEST_COMPLEMENT);
    int k = comma + 1;
    while (k < end && (isField(k) || w.is(k, TokenKind.COMMA) && isField(k - 1))) {
      k++;
    }
    boolean last = w.isAnd(k) && k < end && isField(k - 1) && isField(k + 1);
    return last && !w.finite(k + 2);
  }

  /** A word for what a body is about, and for no person. */
  private boolean isField(int i) {
    return w.t.isCapital(i)
        && w.common(i)
        && !w.is(i, WordClass.ORG_NAME)
        && !w.is(i, WordClass.PLACE)
        && !w.is(i, WordClass.TITLE)
        && !w.person(i)
        && !w.given(i)
        && !w.calendar(i);
  }

  /** "Harbours and Ferries Commission", "Centre for Tides and Harbours". */
  private int and(int run, int k, int limit, boolean complement) {
    if (isCommittee(k, limit)
        && !w.given(run)
        && w.capital(k - 1)
        && !w.is(k - 1, WordClass.PLACE)
        && !w.is(k - 1, WordClass.ORG_NAME)
        && !(w.is(k - 1, WordClass.ORG_HEAD) && k - 1 > run)) {
      return k + 1;
    }
    boolean strange =
        w.capital(k - 1)
            && k - 1 > run
            && (!w.t.lexicon().isKnown(w.t.id(k - 1))
                || complement && w.is(k - 1, WordClass.VERB_S));
    if (!plainNoun(k - 1) && !strange) {
      return -1;
    }
    if (complement
        && (plainNoun(k + 1)
            || strange && w.capital(k + 1) && !w.capital(k + 2) && ledByHead(run, k))) {
      return k + 1;
    }
    // "Harbours and Ferries Inspection"
    boolean noun = plainNoun(k + 1) || w.capital(k + 1) && !w.t.lexicon().isKnown(w.t.id(k + 1));
    boolean left = plainNoun(k - 1) || strange && !w.given(run);
    if (left && noun && plainNoun(k + 2) && !w.people(k - 1)) {
      return k + 1;
    }
    if (!w.capital(k + 1) || w.is(k - 1, WordClass.ORG_HEAD) || w.given(run)) {
      return -1;
    }
    int p = k + 1;
    while (p < limit && p < k + LONGEST_COMPLEMENT && w.capital(p)) {
      p++;
    }
    return p - 1 > k + 1 && w.is(p - 1, WordClass.ORG_HEAD) && w.common(k + 1) ? k + 1 : -1;
  }

  /** Whether a word for an organisation stands before the "of" or "for". */
  private boolean ledByHead(int run, int end) {
    for (int i = run + 1; i < end; i++) {
      if (!w.t.isCapital(i)) {
        return w.is(i - 1, WordClass.ORG_HEAD);
      }
    }
    return false;
  }

  /**
   * "… and Harbour Ferry Owners Association": three words or more of which only the last can head a
   * name.
   */
  private boolean isCommittee(int k, int limit) {
    int p = k + 1;
    while (p < limit && p < k + LONGEST_COMPLEMENT && w.capital(p)) {
      if (w.is(p, WordClass.PLACE) || w.given(p)) {
        return false;
      }
      p++;
    }
    return p > k + 3 && w.is(p - 1, WordClass.ORG_HEAD);
  }

  /** "Children's Hospital", "Harbour Warden's Office", but "Safara's Security Council" is two. */
  private boolean institution(int k, int limit) {
    if (!plainNoun(k - 1) || !w.capital(k + 1)) {
      return false;
    }
    int p = k + 1;
    while (p < limit && p < k + LONGEST_COMPLEMENT && w.capital(p)) {
      p++;
    }
    return w.is(p - 1, WordClass.ORG_HEAD) || w.is(p - 1, WordClass.DOCUMENT);
  }

  private int complement(int run, int k, int limit) {
    boolean article =
        w.is(k + 1, WordClass.DETERMINER)
            && !w.t.isCapital(k + 1)
            && (w.isThe(k + 1)
                || w.is(k - 1, WordClass.ORG_HEAD) && !w.is(k + 1, WordClass.POSSESSIVE));
    int next = article ? k + 2 : k + 1;
    if (next >= limit || !w.capital(next) || w.calendar(next)) {
      return -1;
    }
    boolean head = w.is(k - 1, WordClass.ORG_HEAD) || w.is(k - 1, WordClass.PLACE_HEAD);
    if (w.isTo(k)) {
      return head && next == k + 1 && w.is(next, WordClass.VERB_BASE) ? next : -1;
    }
    if (head) {
      boolean inner =
          w.isOf(k) || !w.is(next, WordClass.PLACE) || w.phrase(next, WordClass.PLACE) > 0;
      return inner && (w.isOf(k) || !w.given(next)) ? next : -1;
    }
    boolean noun = w.is(k - 1, WordClass.NOUN_PLURAL) || w.is(k - 1, WordClass.NOUN);
    boolean human =
        w.person(k - 1)
            || w.people(k - 1)
            || w.is(k - 1, WordClass.PARTY)
            || w.is(k - 1, WordClass.PLACE)
            || w.is(k - 1, WordClass.DEMONYM) && !w.isFor(k)
            || w.given(k - 1)
            || w.given(run)
            || w.given(next)
            || w.is(k - 1, WordClass.SURNAME);
    boolean begins = k - 1 == run && run == w.t.sentenceFirst(w.t.sentence(run));
    if (w.isFor(k) && w.people(k - 1) && plainNoun(next) && !begins) {
      return next; // "Postmen for Peace"
    }
    return (noun || w.isFor(k) && w.is(k - 1, WordClass.DEMONYM)) && !human && !begins ? next : -1;
  }
}
