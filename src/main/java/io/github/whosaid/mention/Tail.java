package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads the tail of one phrase after another. Not thread-safe. */
final class Tail {

  private static final int LONGEST_BRACKET = 14;
  private static final int LONGEST_TITLE = 12;
  private static final int MOST_STEPS = 8;

  private final Words w;
  private final Tails tails;
  private final Descriptions descriptions;
  private final Clauses clauses;

  /** The phrase whose tail is read. */
  private Draft d;

  private int limit;
  private int p;

  /** The object of the last preposition. */
  private @Nullable Draft object;

  /** How far the object of the last preposition reaches with its own appositions. */
  private int reach;

  Tail(Words words, Tails tails, Descriptions descriptions, Clauses clauses, Draft any) {
    w = words;
    this.tails = tails;
    this.descriptions = descriptions;
    this.clauses = clauses;
    d = any;
  }

  /** Returns where all that belongs to the phrase ends. */
  int of(Draft draft) {
    d = draft;
    limit = w.sentenceEnd(draft.first);
    p = draft.end;
    object = null;
    reach = 0;
    for (int step = 0; step < MOST_STEPS && p < limit; step++) {
      int before = p;
      if (bracket() || preposition() || named()) {
        d.closeEnd = p;
      } else if (!(behindComma() || restrictive()) && reach <= p) {
        break;
      }
      p = Math.max(p, p == before ? reach : p);
      if (p <= before) {
        break;
      }
    }
    if (d.form == Form.NOMINAL) {
      d.describedEnd = qualified(d.closeEnd);
    }
    descriptions.copula(d, p, limit);
    return descriptions.secondRole(d, p, limit);
  }

  /**
   * "a source close to the mayor", "papers seen by the Echo", "a club that closed": what says which
   * one is meant.
   */
  private int qualified(int k) {
    boolean quality =
        w.is(k, Tag.ADJECTIVE)
            || w.is(k, Tag.PARTICIPLE)
            || w.is(k, WordClass.ADJECTIVE) && w.isTo(k + 1);
    if (quality && (w.is(k + 1, Tag.PREPOSITION) || w.isTo(k + 1))) {
      Draft o = tails.at(k + 2);
      return o == null ? k : Math.min(limit, Math.max(o.closeEnd, o.describedEnd));
    }
    if (k >= limit || !w.is(k, Tag.RELATIVE) || !w.is(k, WordClass.DEMONSTRATIVE)) {
      return k; // "who asked not to be named" says why rather than who
    }
    int end = Math.min(limit, clauses.endOfRestrictive(k, limit));
    for (int i = k + 1; i < end; i++) {
      if (w.is(i, Tag.THAT)) {
        return k; // "a man who told them that …": a tale, no description
      }
    }
    return w.is(end - 1, TokenKind.PERIOD) ? end - 1 : end;
  }

  private boolean bracket() {
    if (!w.is(p, TokenKind.OPEN_BRACKET)) {
      return false;
    }
    int close = p + 1;
    while (close < limit && close < p + LONGEST_BRACKET && !w.is(close, TokenKind.CLOSE_BRACKET)) {
      close++;
    }
    if (!w.is(close, TokenKind.CLOSE_BRACKET) || close == p + 1) {
      return false;
    }
    inBracket(p + 1, close);
    p = close + 1;
    return true;
  }

  private void inBracket(int first, int close) {
    Draft inner = tails.at(first);
    boolean state =
        d.type == Type.PERSON
            && (d.roleFirst >= 0 || d.certain)
            && w.is(first, WordClass.STATE_ABBREVIATION);
    if (state) {
      party(first, close);
    } else if (tails.isParty(first) && d.type != Type.ORGANISATION) {
      party(first, close);
    } else if (tails.isAge(first) && close == first + 1) {
      d.ageToken = first;
    } else if (inner != null
        && d.form == Form.NAME
        && d.type == Type.PERSON
        && inner.form == Form.NAME
        && inner.type == Type.ORGANISATION
        && inner.extentEnd == close
        && (d.certain || inner.certain && inner.headEnd - inner.headFirst > 1)) {
      d.addHolder(inner);
    } else if (inner != null
        && inner.form == Form.NAME
        && inner.end == close
        && close == first + 1
        && w.upper(first)
        && d.form == Form.NAME
        && d.type != Type.PLACE) {
      inner.same = d;
      inner.type = d.type;
      inner.certain = true;
      if (!d.certain && d.type == Type.PERSON) {
        d.type = Type.ORGANISATION;
        inner.type = Type.ORGANISATION;
      }
    }
  }

  private void party(int first, int end) {
    d.partyFirst = first;
    d.partyEnd = end;
    if (!d.certain && d.form == Form.NAME) {
      d.type = Type.PERSON;
      d.certain = true;
    }
    for (int i = first; i < end; i++) {
      Draft inner = tails.at(i);
      if (inner != null && inner.end <= end) {
        inner.dead = true;
      }
    }
  }

  private boolean preposition() {
    if (!w.is(p, Tag.PREPOSITION) || w.is(p, WordClass.SUBORDINATOR)) {
      return false;
    }
    boolean links = w.linksRole(p);
    if (d.form == Form.NAME && !links) {
      return false;
    }
    if (w.is(p + 1, TokenKind.QUOTE)) {
      return quotedTitle(p + 1);
    }
    Draft o = tails.at(p + 1);
    if (o == null && w.is(p + 1, Tag.GERUND) && d.type == Type.PERSON && d.form == Form.NOMINAL) {
      p += 2; // "head of trading"
      return true;
    }
    if (o == null || o.form == Form.PRONOUN && !o.possessive) {
      return false;
    }
    if (d.form == Form.NAME && o.form == Form.NAME && d.of == null) {
      boolean at = !w.isIn(p) && o.type == Type.ORGANISATION && o.certain && isBehindCue();
      if (w.isOf(p) || w.isFrom(p) || at) {
        d.of = o;
      }
    }
    if (d.form == Form.NOMINAL && d.headEnd == p && w.isOf(p)) {
      partitive(o);
    }
    if (links
        && d.form == Form.NOMINAL
        && d.type == Type.PERSON
        && !o.certain
        && o.form == Form.NAME
        && o.type == Type.PERSON
        && !(w.isFor(p) && o.headEnd - o.headFirst == 1)) {
      o.type = Type.ORGANISATION;
    }
    object = o;
    p = Math.min(limit, o.closeEnd);
    reach = Math.min(limit, o.extentEnd);
    if (w.possessive(p) && w.is(p + 1, TokenKind.QUOTE) && quotedTitle(p + 1)) {
      return true;
    }
    coordinatedObject(o);
    return true;
  }

  /** "author of “The Drowned Clerk,”": passes the title. */
  private boolean quotedTitle(int open) {
    int last = Math.min(limit, open + LONGEST_TITLE);
    for (int k = open + 1; k < last; k++) {
      if (w.is(k, TokenKind.QUOTE) && k > open + 1) {
        p = k + 1;
        return true;
      }
    }
    return false;
  }

  /** "a voter named Jane Roe" */
  private boolean named() {
    if (d.form != Form.NOMINAL || d.type != Type.PERSON || !w.isNamed(p)) {
      return false;
    }
    Draft n = tails.at(p + 1);
    if (n == null || n.form != Form.NAME || d.same != null) {
      return false;
    }
    n.type = Type.PERSON;
    n.certain = true;
    n.addApposition(d);
    d.same = n;
    p = n.extentEnd;
    return true;
  }

  /** "some of the senators", "a group of parents", "one of his aides". */
  private void partitive(Draft o) {
    boolean quantity =
        w.is(d.headEnd - 1, WordClass.COLLECTIVE)
            || w.is(d.headFirst, WordClass.COLLECTIVE)
            || w.is(d.headFirst, WordClass.QUANTIFIER)
            || w.is(d.headFirst, WordClass.NUMBER_WORD)
            || w.is(d.headFirst, TokenKind.NUMBER);
    if (quantity && (o.isHuman() || o.type == Type.OTHER)) {
      d.quantityOf = o;
      boolean one = w.isOne(d.headFirst);
      d.type = o.type == Type.OTHER ? Type.OTHER : one ? Type.PERSON : Type.PEOPLE;
      d.plural = !one;
    }
  }

  private void coordinatedObject(Draft o) {
    if (w.isAnd(p) && !o.isHuman()) {
      Draft n = tails.at(p + 1);
      if (n != null && n.type == o.type && n.form == o.form && !n.isHuman()) {
        p = Math.min(limit, n.closeEnd);
        reach = Math.min(limit, n.extentEnd);
      }
    }
  }

  private boolean behindComma() {
    int q =
        w.is(p, TokenKind.COMMA) || w.is(p, TokenKind.DASH)
            ? p + 1
            : p > d.end && w.is(p - 1, TokenKind.COMMA) ? p : -1;
    if (q < 0 || q >= limit) {
      return false;
    }
    return age(q) || partyBehind(q) || ofPlace(q) || apposition(q) || relative(q);
  }

  private boolean age(int q) {
    if (!tails.isAge(q)
        || d.ageToken >= 0
        || !(w.is(q + 1, TokenKind.COMMA) || w.is(q + 1, TokenKind.PERIOD))
        || d.form == Form.NOMINAL) {
      return false;
    }
    d.ageToken = q;
    if (!d.certain) {
      d.type = Type.PERSON;
      d.certain = true;
    }
    p = w.is(q + 1, TokenKind.COMMA) ? q + 2 : q + 1;
    return true;
  }

  private boolean partyBehind(int q) {
    if (d.form != Form.NAME || d.type == Type.PLACE) {
      return false;
    }
    int end = q + 1;
    if (tails.isPartyLetter(q)) {
      while (end < limit
          && !w.is(end, TokenKind.COMMA)
          && end < q + 3
          && !w.is(end, TokenKind.WORD)) {
        end++;
      }
    } else if (w.is(q, WordClass.PARTY)
        && (w.isOf(q + 1) || w.isFrom(q + 1))
        && tails.at(q + 2) != null) {
      Draft place = tails.at(q + 2);
      end = place == null ? q + 1 : place.end;
    } else {
      return false;
    }
    party(q, end);
    p = w.is(end, TokenKind.COMMA) ? end + 1 : end;
    return true;
  }

  /** "Nell Arkwright, 44, of Dunsby". */
  private boolean ofPlace(int q) {
    if (d.form != Form.NAME || d.type != Type.PERSON || !(w.isOf(q) || w.isFrom(q))) {
      return false;
    }
    Draft o = tails.at(q + 1);
    if (o == null || o.form != Form.NAME || o.type == Type.PERSON && o.certain) {
      return false;
    }
    d.of = o;
    p = w.is(o.extentEnd, TokenKind.COMMA) ? o.extentEnd + 1 : o.extentEnd;
    return true;
  }

  private boolean apposition(int from) {
    boolean adverb =
        tails.at(from) == null
            && (w.is(from, Tag.ADVERB) || w.is(from, WordClass.ADVERB))
            && from + 1 < limit;
    Draft n = tails.at(adverb ? from + 1 : from);
    if (n == null || n.form == Form.PRONOUN || n.extentEnd > limit) {
      return false;
    }
    boolean closes = tails.closed(n.extentEnd);
    if (n.form == Form.NAME) {
      return closes && (nameBehind(n) || workplace(n));
    }
    if (n.form == Form.NOMINAL && w.isIn(d.first - 1) && !d.certain) {
      return false; // "In Dunsby, the owner …"
    }
    if (!closes && !(n.determined != Determined.BARE && isBehindCue()) && !isReduced(n)) {
      return false;
    }
    if (!descriptions.agrees(d, n)) {
      return false;
    }
    descriptions.describe(d, n);
    p = n.extentEnd;
    while (w.isAnd(p)) {
      Draft more = tails.at(w.is(p + 1, Tag.ADVERB) ? p + 2 : p + 1);
      if (more == null
          || more.form != Form.NOMINAL
          || more.type != n.type
          || !tails.closed(more.extentEnd)) {
        break;
      }
      descriptions.describe(d, more);
      p = more.extentEnd;
    }
    if ((w.is(p, TokenKind.COMMA) || w.is(p, TokenKind.DASH))
        && p + 1 < limit
        && (w.finite(p + 1) || tails.at(p + 1) == null || w.is(p + 1, Tag.RELATIVE))) {
      p++;
    }
    p = Math.min(p, limit);
    return true;
  }

  /**
   * "Jane Roe, a host considered …", "Jane Roe, the clerk known as …": a shortened clause follows
   * the noun.
   */
  private boolean isReduced(Draft n) {
    if (d.form != Form.NAME || d.type != Type.PERSON || n.type != Type.PERSON) {
      return false;
    }
    int k = n.extentEnd;
    if (n.determined == Determined.INDEFINITE) {
      return !w.is(d.first - 1, Tag.PREPOSITION) || !w.finite(k);
    }
    boolean follows =
        w.is(k, Tag.RELATIVE)
            || w.is(k, Tag.PREPOSITION)
            || w.is(k, Tag.PARTICIPLE)
            || w.is(k, Tag.GERUND);
    return follows && (n.determined == Determined.DEFINITE || w.linksRole(n.end));
  }

  /** "said Jane Roe, Pellham University." */
  private boolean workplace(Draft n) {
    boolean alone =
        d.form == Form.NAME
            && d.type == Type.PERSON
            && d.certain
            && n.type == Type.ORGANISATION
            && n.certain
            && n.headEnd - n.headFirst > 1
            && (w.is(n.extentEnd, TokenKind.PERIOD) || n.extentEnd >= limit)
            && (isBehindCue() || d.first == w.t.sentenceFirst(w.t.sentence(d.first)));
    if (alone) {
      d.addHolder(n);
      p = n.extentEnd;
    }
    return alone;
  }

  /** "the group's director, Jane Roe, said". */
  private boolean nameBehind(Draft n) {
    boolean fits =
        d.form == Form.NOMINAL
            && !d.plural
            && (n.type == d.type || !n.certain)
            && (d.type == Type.PERSON || d.type == Type.ORGANISATION)
            && (d.determined != Determined.BARE
                || d.possessor != null
                || !d.premodifiers.isEmpty()
                    && d.first == w.t.sentenceFirst(w.t.sentence(d.first)));
    if (!fits
        || w.linksRole(d.first - 1)
            && d.type != Type.PERSON
            && d.determined != Determined.INDEFINITE
            && !(n.certain && n.type == Type.ORGANISATION)) {
      return false;
    }
    if (d.same == null) {
      n.addApposition(d);
      d.same = n;
    }
    n.type = d.type;
    n.certain = true;
    p = n.extentEnd;
    if (w.is(p, TokenKind.COMMA) && w.finite(p + 1)) {
      p++;
    }
    return true;
  }

  private boolean relative(int q) {
    if (!w.is(q, Tag.RELATIVE) && !w.isWhose(q)) {
      return false;
    }
    relate(q);
    descriptions.relative(d, object, q, limit);
    p = clauses.endOfRelative(q, limit);
    return true;
  }

  private boolean restrictive() {
    if (!w.is(p, Tag.RELATIVE) || d.form == Form.NAME && !w.is(p, WordClass.RELATIVE)) {
      return false;
    }
    relate(p);
    descriptions.relative(d, object, p, limit);
    p = clauses.endOfRestrictive(p, limit);
    return true;
  }

  private void relate(int q) {
    if (w.is(q, WordClass.SUBORDINATOR) && !w.is(q, WordClass.DEMONSTRATIVE)) {
      return; // "where"
    }
    Draft r = tails.at(q);
    if (!d.isHuman()
        && object != null
        && r != null
        && (object.isHuman() && !w.isWhich(q) || isPluralWhich(q, object))
        && r.form == Form.PRONOUN) {
      r.same = object;
      r.type = object.type;
      r.plural = object.plural;
      return;
    }
    if (r != null && r.form == Form.PRONOUN) {
      r.same = d;
      r.type = d.type == Type.OTHER && r.type == Type.PERSON ? Type.PERSON : d.type;
      r.plural = d.plural;
      if (!d.certain && d.form == Form.NAME && !w.isWhich(q) && !w.is(q, WordClass.DEMONSTRATIVE)) {
        d.type = Type.PERSON;
      }
    }
  }

  /** "pressure from firms which have said": the verb tells which of the two is meant. */
  private boolean isPluralWhich(int q, Draft inner) {
    return w.isWhich(q) && w.isHave(q + 1) && !d.plural && inner.plural && inner.type != Type.OTHER;
  }

  private boolean isBehindCue() {
    int k = d.first - 1;
    return w.has(k) && w.t.canReport(k) && w.is(k, Tag.VERB);
  }
}
