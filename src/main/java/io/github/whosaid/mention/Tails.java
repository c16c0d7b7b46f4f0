package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds what belongs to a phrase behind it: brackets, prepositional phrases, age, party,
 * appositions, relative clauses. Works from the last phrase to the first, so that each finds the
 * extents of those behind it; each step passes whole phrases, which keeps it linear.
 */
final class Tails {

  private static final int LONGEST_BRACKET = 14;
  private static final int MOST_STEPS = 8;
  private static final int OLDEST = 120;

  private final Words w;
  private final List<Draft> drafts;
  private final int[] startAt;
  private final Clauses clauses;

  Tails(Words words, List<Draft> drafts) {
    w = words;
    this.drafts = drafts;
    clauses = new Clauses(words);
    startAt = new int[w.size + 1];
    Arrays.fill(startAt, -1);
    for (int i = 0; i < drafts.size(); i++) {
      startAt[drafts.get(i).first] = i;
    }
  }

  void find() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      Draft d = drafts.get(i);
      if (d.form != Form.PRONOUN && !d.possessive) {
        town(d);
        d.extentEnd = Math.max(d.end, new Tail(d).run());
      }
    }
  }

  /** The outermost phrase that begins at the token, or null. */
  @Nullable Draft at(int token) {
    int i = token >= 0 && token < w.size ? startAt[token] : -1;
    return i < 0 || drafts.get(i).dead ? null : drafts.get(i);
  }

  /** "Flint, Mich.": one name of a place. */
  private void town(Draft d) {
    if (d.form != Form.NAME
        || !w.is(d.end, TokenKind.COMMA)
        || d.type == Type.PERSON && d.certain) {
      return;
    }
    Draft state = at(d.end + 1);
    if (state == null
        || state.form != Form.NAME
        || state.possessive
        || w.sentenceEnd(d.first) < state.end) {
      return;
    }
    boolean abbreviation =
        w.is(state.first, WordClass.STATE_ABBREVIATION) && state.end == state.first + 1;
    boolean region =
        state.type == Type.PLACE
            && w.is(state.end, TokenKind.COMMA)
            && w.is(d.first - 1, Tag.PREPOSITION)
            && at(state.end + 1) == null;
    if (abbreviation || region) {
      d.end = state.end;
      d.headEnd = state.end;
      d.type = Type.PLACE;
      d.certain = true;
      state.dead = true;
    }
  }

  /** The tail of one phrase. */
  private final class Tail {
    private final Draft d;
    private final int limit;
    private int p;

    /** The object of the last preposition. */
    private @Nullable Draft object;

    /** How far the object of the last preposition reaches with its own appositions. */
    private int reach;

    Tail(Draft draft) {
      d = draft;
      limit = w.sentenceEnd(draft.first);
      p = draft.end;
    }

    int run() {
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
      copula();
      secondRole();
      return p;
    }

    private boolean bracket() {
      if (!w.is(p, TokenKind.OPEN_BRACKET)) {
        return false;
      }
      int close = p + 1;
      while (close < limit
          && close < p + LONGEST_BRACKET
          && !w.is(close, TokenKind.CLOSE_BRACKET)) {
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
      Draft inner = at(first);
      boolean state =
          d.type == Type.PERSON
              && (d.roleFirst >= 0 || d.certain)
              && w.is(first, WordClass.STATE_ABBREVIATION);
      if (state) {
        party(first, close);
      } else if (isParty(first) && d.type != Type.ORGANISATION) {
        party(first, close);
      } else if (isAge(first) && close == first + 1) {
        d.ageToken = first;
      } else if (inner != null
          && inner.form == Form.NAME
          && inner.end == close
          && close == first + 1
          && w.upper(first)
          && d.form == Form.NAME) {
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
        Draft inner = at(i);
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
      Draft o = at(p + 1);
      if (o == null || o.form == Form.PRONOUN && !o.possessive) {
        return false;
      }
      if (d.form == Form.NAME
          && d.type == Type.PERSON
          && o.type == Type.PLACE
          && (w.isOf(p) || w.isFrom(p))) {
        d.placeFirst = o.headFirst;
        d.placeEnd = o.headEnd;
      }
      if (d.form == Form.NOMINAL && d.headEnd == p && w.isOf(p)) {
        partitive(o);
      }
      if (links
          && d.form == Form.NOMINAL
          && d.type == Type.PERSON
          && !o.certain
          && o.form == Form.NAME
          && o.type == Type.PERSON) {
        o.type = Type.ORGANISATION;
      }
      object = o;
      p = Math.min(limit, o.closeEnd);
      reach = Math.min(limit, o.extentEnd);
      coordinatedObject(o);
      return true;
    }

    /** "a voter named Jane Roe" */
    private boolean named() {
      if (d.form != Form.NOMINAL || d.type != Type.PERSON || !w.isNamed(p)) {
        return false;
      }
      Draft n = at(p + 1);
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
        Draft n = at(p + 1);
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
      if (!isAge(q)
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
      if (isPartyLetter(q)) {
        while (end < limit
            && !w.is(end, TokenKind.COMMA)
            && end < q + 3
            && !w.is(end, TokenKind.WORD)) {
          end++;
        }
      } else if (w.is(q, WordClass.PARTY)
          && (w.isOf(q + 1) || w.isFrom(q + 1))
          && at(q + 2) != null) {
        Draft place = at(q + 2);
        end = place == null ? q + 1 : place.end;
      } else {
        return false;
      }
      party(q, end);
      p = w.is(end, TokenKind.COMMA) ? end + 1 : end;
      return true;
    }

    /** "Quina Jones, 25, of Charlotte". */
    private boolean ofPlace(int q) {
      if (d.form != Form.NAME || d.type != Type.PERSON || !(w.isOf(q) || w.isFrom(q))) {
        return false;
      }
      Draft o = at(q + 1);
      if (o == null || o.form != Form.NAME || o.type == Type.PERSON && o.certain) {
        return false;
      }
      d.placeFirst = o.headFirst;
      d.placeEnd = o.headEnd;
      p = w.is(o.extentEnd, TokenKind.COMMA) ? o.extentEnd + 1 : o.extentEnd;
      return true;
    }

    private boolean apposition(int from) {
      int q = w.is(from, Tag.ADVERB) && from + 1 < limit ? from + 1 : from;
      Draft n = at(q);
      if (n == null || n.form == Form.PRONOUN || n.extentEnd > limit) {
        return false;
      }
      boolean closes = closed(n.extentEnd);
      if (n.form == Form.NAME) {
        return closes && nameBehind(n);
      }
      if (!closes && !(n.determined != Determined.BARE && isBehindCue())) {
        return false;
      }
      if (!agrees(n)) {
        return false;
      }
      describe(n);
      p = n.extentEnd;
      while (w.isAnd(p) && at(p + 1) != null) {
        Draft more = at(p + 1);
        if (more == null
            || more.form != Form.NOMINAL
            || more.type != n.type
            || !closed(more.extentEnd)) {
          break;
        }
        describe(more);
        p = more.extentEnd;
      }
      if ((w.is(p, TokenKind.COMMA) || w.is(p, TokenKind.DASH))
          && p + 1 < limit
          && (w.finite(p + 1) || at(p + 1) == null || w.is(p + 1, Tag.RELATIVE))) {
        p++;
      }
      p = Math.min(p, limit);
      return true;
    }

    private boolean agrees(Draft n) {
      if (d.form == Form.NOMINAL) {
        return d.type == n.type && n.determined == Determined.INDEFINITE && d.isHuman();
      }
      if (n.type == Type.PERSON) {
        return d.type == Type.PERSON || !d.certain && d.type != Type.PLACE;
      }
      if (n.type == Type.ORGANISATION) {
        return (d.type == Type.ORGANISATION || !d.certain) && n.determined != Determined.BARE;
      }
      return n.type == Type.PEOPLE && d.plural;
    }

    private void describe(Draft n) {
      if (n.same != null) {
        n.same.appositions.remove(n);
      }
      n.same = d;
      d.addApposition(n);
      if (!d.certain
          && d.form == Form.NAME
          && (n.type == Type.PERSON || n.type == Type.ORGANISATION)) {
        d.type = n.type;
        d.certain = true;
      }
      if (d.gender == Mention.Gender.UNKNOWN) {
        d.gender = n.gender;
      }
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
      if (!w.is(q, Tag.RELATIVE)) {
        return false;
      }
      relate(q);
      described(q);
      p = clauses.endOfRelative(q, limit);
      return true;
    }

    private boolean restrictive() {
      if (!w.is(p, Tag.RELATIVE) || d.form == Form.NAME && !w.is(p, WordClass.RELATIVE)) {
        return false;
      }
      relate(p);
      described(p);
      p = clauses.endOfRestrictive(p, limit);
      return true;
    }

    /** "who is also president of …", "who served as ambassador". */
    private void described(int q) {
      int k = q + 1;
      while (w.is(k, WordClass.BE)
          || w.is(k, Tag.ADVERB)
          || w.is(k, WordClass.HAVE)
          || w.is(k, Tag.VERB) && w.isAs(k + 1)
          || w.isAs(k) && k > q + 1
          || w.is(k, Tag.PARTICIPLE) && w.isAs(k + 1)) {
        k++;
      }
      Draft n = k > q + 1 ? at(k) : null;
      Draft who = d.isHuman() || object == null || !object.isHuman() ? d : object;
      if (n != null
          && n.form == Form.NOMINAL
          && n.type == Type.PERSON
          && n.same == null
          && (who.type == Type.PERSON || !who.certain)
          && n.extentEnd <= limit) {
        n.same = who;
        who.addApposition(n);
      }
    }

    private void relate(int q) {
      Draft r = at(q);
      if (!d.isHuman()
          && object != null
          && object.isHuman()
          && r != null
          && !w.isWhich(q)
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
        if (!d.certain
            && d.form == Form.NAME
            && !w.isWhich(q)
            && !w.is(q, WordClass.DEMONSTRATIVE)) {
          d.type = Type.PERSON;
        }
      }
    }

    private void copula() {
      if (d.form != Form.NAME || !w.is(p, WordClass.BE) || p >= limit) {
        return;
      }
      Draft n = at(p + 1);
      if (n != null
          && n.form == Form.NOMINAL
          && n.type == Type.PERSON
          && (d.type == Type.PERSON || !d.certain)
          && n.extentEnd <= limit
          && (n.determined != Determined.BARE || w.linksRole(n.end))) {
        n.same = d;
        d.addApposition(n);
        d.type = Type.PERSON;
      }
    }

    /** "the former mayor and state senator said": one person in two roles. */
    private void secondRole() {
      if (d.form != Form.NOMINAL
          || d.type != Type.PERSON
          || d.plural
          || !w.isAnd(p)
          || p >= limit) {
        return;
      }
      Draft n = at(p + 1);
      if (n != null
          && n.form == Form.NOMINAL
          && n.type == Type.PERSON
          && n.determined == Determined.BARE
          && n.possessor == null
          && !n.plural
          && n.same == null
          && (w.finite(n.extentEnd) || w.is(n.extentEnd, TokenKind.COMMA))
          && n.extentEnd < limit) {
        n.same = d;
        d.addApposition(n);
        p = n.extentEnd;
      }
    }

    private boolean isBehindCue() {
      int k = d.first - 1;
      return w.has(k) && w.t.lexicon().cues(w.t.id(k)).length > 0 && w.is(k, Tag.VERB);
    }
  }

  /** Whether an apposition can end before the token. */
  private boolean closed(int k) {
    return k >= w.size
        || w.t.sentence(k) != w.t.sentence(k - 1)
        || w.is(k - 1, TokenKind.COMMA)
        || w.is(k, TokenKind.COMMA)
        || w.is(k, TokenKind.PERIOD)
        || w.is(k, TokenKind.SEMICOLON)
        || w.is(k, TokenKind.COLON)
        || w.is(k, TokenKind.DASH)
        || w.is(k, TokenKind.CLOSE_BRACKET)
        || w.is(k, TokenKind.QUOTE)
        || w.is(k, TokenKind.QUESTION)
        || w.is(k, TokenKind.EXCLAMATION)
        || w.isAnd(k);
  }

  private boolean isAge(int k) {
    if (!w.is(k, TokenKind.NUMBER) || w.t.end(k) - w.t.start(k) > 3) {
      return false;
    }
    int value = 0;
    for (int i = w.t.start(k); i < w.t.end(k); i++) {
      int digit = Character.digit(w.t.text().charAt(i), 10);
      if (digit < 0) {
        return false;
      }
      value = value * 10 + digit;
    }
    return value <= OLDEST;
  }

  private boolean isParty(int k) {
    return isPartyLetter(k) || w.is(k, WordClass.PARTY) || w.phrase(k, WordClass.PARTY) > 0;
  }

  /** "D-Calif", or "D" before a comma or dash. */
  private boolean isPartyLetter(int k) {
    if (!w.is(k, TokenKind.WORD) || !w.t.isCapital(k)) {
      return false;
    }
    int start = w.t.start(k);
    int length = w.t.end(k) - start;
    if (length == 1) {
      return w.is(k + 1, TokenKind.DASH)
          || w.is(k + 1, TokenKind.CLOSE_BRACKET)
          || w.is(k - 1, TokenKind.OPEN_BRACKET) && w.is(k + 1, TokenKind.COMMA);
    }
    return length > 3
        && w.t.text().charAt(start + 1) == '-'
        && Character.isUpperCase(w.t.text().charAt(start + 2));
  }
}
