package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Reads appositions: the phrase behind a comma that says again who is meant, "Jane Roe, the clerk"
 * or "the clerk, Jane Roe", and the workplace that stands in its place.
 */
final class Appositions {

  private final Words w;
  private final Tails tails;
  private final Descriptions descriptions;

  Appositions(Words words, Tails tails, Descriptions descriptions) {
    w = words;
    this.tails = tails;
    this.descriptions = descriptions;
  }

  /** Reads the apposition that begins there; returns where it ends, or {@link Tail#NONE}. */
  int read(Draft d, int from, int limit) {
    boolean adverb =
        tails.at(from) == null
            && (w.is(from, Tag.ADVERB) || w.is(from, WordClass.ADVERB))
            && from + 1 < limit;
    Draft n = tails.at(adverb ? from + 1 : from);
    if (n == null || n.form == Form.PRONOUN || n.extentEnd > limit) {
      return Tail.NONE;
    }
    boolean closes = tails.closed(n.extentEnd);
    if (n.form == Form.NAME) {
      if ((closes || isSubject(d, n)) && nameBehind(d, n)) {
        int end = n.extentEnd;
        return w.is(end, TokenKind.COMMA) && w.finite(end + 1) ? end + 1 : end;
      }
      return closes && (workplace(d, n, limit) || bodyOfRole(d, n)) ? n.extentEnd : Tail.NONE;
    }
    if (n.form == Form.NOMINAL && w.isIn(d.first - 1) && !d.certain) {
      return Tail.NONE; // "In Dunsby, the owner …"
    }
    boolean subject = isSubjectWith(d, n);
    boolean linked = n.determined != Determined.BARE || w.linksRole(n.end);
    if (!closes && !subject && !(linked && tails.isBehindCue(d)) && !isReduced(d, n)) {
      return Tail.NONE;
    }
    if (!descriptions.agrees(d, n)) {
      return Tail.NONE;
    }
    descriptions.describe(d, n);
    int p = n.extentEnd;
    while (w.isAnd(p) || w.is(p, TokenKind.COMMA) && w.isAnd(p + 1)) {
      int next = w.isAnd(p) ? p + 1 : p + 2;
      Draft more = tails.at(w.is(next, Tag.ADVERB) ? next + 1 : next);
      if (more == null
          || more.form != Form.NOMINAL
          || more.type != n.type
          || isRelation(more)
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
    return Math.min(p, limit);
  }

  /** "Jane Roe, a clerk, and her successor": somebody else. */
  private static boolean isRelation(Draft more) {
    return more.possessor != null
        && more.possessor.form == Form.PRONOUN
        && more.possessor.type == Type.PERSON;
  }

  /**
   * "Jane Roe, a host considered …", "Jane Roe, the clerk known as …": a shortened clause follows
   * the noun.
   */
  private boolean isReduced(Draft d, Draft n) {
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
            || w.is(k, WordClass.VERB_PARTICIPLE) && w.is(k + 1, Tag.PREPOSITION)
            || w.is(k, Tag.GERUND);
    return follows && (n.determined == Determined.DEFINITE || w.linksRole(n.end));
  }

  /**
   * "Jane Roe, head of the Harbour Office says", "Jane Roe, the clerk said that": no comma closes
   * the role. "Jane Roe, the clerk said, …" is what the clerk says of her.
   */
  private boolean isSubjectWith(Draft name, Draft role) {
    int verb = role.extentEnd;
    return name.form == Form.NAME
        && name.type == Type.PERSON
        && role.type == Type.PERSON
        && (role.determined == Determined.BARE
            || role.determined == Determined.DEFINITE && !w.is(verb + 1, TokenKind.COMMA))
        && w.says(verb)
        && (name.first == w.t.sentenceFirst(w.t.sentence(name.first))
            || w.is(name.first - 1, TokenKind.COMMA));
  }

  /** "Northwing, led by Jane Roe,": who runs the body. */
  void ledBy(Draft body, int p, int limit) {
    int verb = w.is(p, TokenKind.COMMA) ? p + 1 : p;
    boolean led =
        body.form == Form.NAME
            && body.type == Type.ORGANISATION
            && verb + 2 < limit
            && w.is(verb, WordClass.HOLDING)
            && w.isBy(verb + 1);
    Draft who = led ? tails.at(verb + 2) : null;
    if (who != null && who.form == Form.NAME && who.type == Type.PERSON && !who.possessive) {
      who.tell().addHolder(body);
    }
  }

  /** "Ulm's mayor, Jane Roe said": no comma closes the name that says something. */
  private boolean isSubject(Draft role, Draft name) {
    return role.form == Form.NOMINAL
        && role.type == Type.PERSON
        && (role.first == w.t.sentenceFirst(w.t.sentence(role.first))
            || role.possessor != null && w.is(role.first - 1, TokenKind.COMMA))
        && name.type == Type.PERSON
        && (w.says(name.end) || w.says(name.extentEnd));
  }

  /** "the group's director, Jane Roe, said". */
  private boolean nameBehind(Draft d, Draft n) {
    boolean fits =
        d.form == Form.NOMINAL
            && !d.plural
            && (n.type == d.type || !n.certain)
            && (d.type == Type.PERSON || d.type == Type.ORGANISATION)
            && (d.determined != Determined.BARE
                || d.possessor != null
                || !d.details().holders.isEmpty() // "Ulm Water Board (UWB) clerk, Jane Roe,"
                || w.is(d.first - 1, TokenKind.QUOTE) && n.type == Type.PERSON // “…,” director, …
                || w.isOne(d.first) && n.type == Type.PERSON // "one of them, Jane Roe"
                || d.first == w.t.sentenceFirst(w.t.sentence(d.first))
                    && (!d.premodifiers.isEmpty() || n.type == Type.PERSON));
    if (!fits
        || w.linksRole(d.first - 1)
            && d.type != Type.PERSON
            && d.determined != Determined.INDEFINITE
            && !(n.certain && n.type == Type.ORGANISATION)) {
      return false;
    }
    if (d.same == null) {
      for (Draft inner : n.details().appositions) {
        if (inner.first > d.first && w.isTo(inner.first - 1) && inner.same == n) {
          inner.same = null; // "the press secretary to the governor, Jane Roe"
        }
      }
      n.details().appositions.removeIf(inner -> inner.same == null);
      n.tell().addApposition(d);
      d.same = n;
    }
    n.type = d.type;
    n.certain = true;
    return true;
  }

  /** "said Jane Roe, Pellham University.", "Jane Roe, Pellham University, said". */
  private boolean workplace(Draft d, Draft n, int limit) {
    boolean first = d.first == w.t.sentenceFirst(w.t.sentence(d.first));
    boolean ends = w.is(n.extentEnd, TokenKind.PERIOD) || n.extentEnd >= limit;
    boolean says = first && w.is(n.extentEnd, TokenKind.COMMA) && w.says(n.extentEnd + 1);
    boolean alone =
        d.form == Form.NAME
            && d.type == Type.PERSON
            && d.certain
            && n.type == Type.ORGANISATION
            && n.certain
            && n.headEnd - n.headFirst > 1
            && !w.inHeadline(d.first)
            && (ends && (first || tails.isBehindCue(d)) || says);
    if (alone) {
      d.tell().addHolder(n);
    }
    return alone;
  }

  /** "Jane Roe, chief executive, Acme, said": the role is held where the next name tells. */
  private boolean bodyOfRole(Draft d, Draft n) {
    if (d.details().appositions.isEmpty()) {
      return false;
    }
    Draft role = d.details().appositions.get(d.details().appositions.size() - 1);
    boolean fits =
        role.type == Type.PERSON
            && role.determined == Determined.BARE
            && role.possessor == null
            && role.premodifiers.isEmpty()
            && role.first > d.first
            && role.extentEnd == role.end
            && role.end == n.first - 1
            && n.type == Type.ORGANISATION
            && !w.isAnd(n.extentEnd);
    if (fits) {
      role.tell().addHolder(n);
    }
    return fits;
  }
}
