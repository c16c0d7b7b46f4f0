package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tail of one phrase after another, step by step: prepositional phrases here, what
 * brackets and commas set beside it in {@link Particulars} and {@link Appositions}, relative
 * clauses with {@link RelativeClauses}. Not thread-safe.
 */
final class Tail {

  /** Nothing that belongs to the phrase stands there. */
  static final int NONE = -1;

  private static final int LONGEST_BRACKET = 14;
  private static final int LONGEST_TITLE = 12;
  private static final int MOST_STEPS = 8;

  private final Words w;
  private final Tails tails;
  private final Descriptions descriptions;
  private final Particulars particulars;
  private final Appositions appositions;
  private final RelativeClauses relatives;
  private final NamingClause naming;
  private final RoleFields fields;
  private final DocumentTail documents;

  /** The phrase whose tail is read. */
  private Draft d;

  private int limit;
  private int p;

  /** The object of the last preposition. */
  private @Nullable Draft object;

  /** How far the object of the last preposition reaches with its own appositions. */
  private int reach;

  Tail(Words words, Tails tails, Descriptions descriptions, ClauseTree clauses, Draft any) {
    w = words;
    this.tails = tails;
    this.descriptions = descriptions;
    particulars = new Particulars(words, tails, descriptions);
    appositions = new Appositions(words, tails, descriptions);
    relatives = new RelativeClauses(words, tails, clauses);
    naming = new NamingClause(words, tails);
    fields = new RoleFields(words, tails);
    documents = new DocumentTail(words, tails);
    d = any;
  }

  /** Returns where all that belongs to the phrase ends. */
  int of(Draft draft) {
    d = draft;
    limit = w.sentenceEnd(draft.first);
    p = draft.end;
    object = null;
    reach = 0;
    steps();
    if (d.form == Form.NOMINAL) {
      d.describedEnd = qualified(d.closeEnd);
    }
    descriptions.copula(d, p, limit);
    descriptions.asRole(d, p, limit);
    appositions.ledBy(d, p, limit);
    int second = descriptions.secondRole(d, p, limit);
    if (second > p) {
      p = second;
      steps(); // "the chairman and chief cook, Jane Roe,"
    }
    return p;
  }

  /** Passes what belongs to the phrase, one after another. */
  private void steps() {
    for (int step = 0; step < MOST_STEPS && p < limit; step++) {
      int before = p;
      if (bracket() || preposition() || named() || working()) {
        d.closeEnd = p;
      } else if (!(behindComma() || restrictive()) && reach <= p) {
        break;
      }
      p = Math.max(p, p == before ? reach : p);
      if (p <= before) {
        break;
      }
    }
  }

  /**
   * "a source close to the mayor", "papers seen by the Echo", "a club that closed": what says which
   * one is meant.
   */
  private int qualified(int k) {
    if (!d.isHuman() && documents.isPublished(d, k, limit)) {
      d.type = Type.DOCUMENT; // "a paper" that is no newspaper
    }
    boolean document = d.type == Type.DOCUMENT || d.type == Type.OTHER && isSource();
    boolean quality =
        w.is(k, Tag.ADJECTIVE)
            || w.is(k, Tag.PARTICIPLE) && !document
            || w.is(k, WordClass.ADJECTIVE) && w.isTo(k + 1);
    if (quality && (w.isTo(k + 1) || w.is(k + 1, Tag.PREPOSITION))) {
      return complements(k);
    }
    if (document) {
      return documents.end(d, k, limit); // a clause says nothing that tells "a report that shocked"
    }
    boolean clause =
        w.is(k, Tag.RELATIVE)
            && (w.is(k, WordClass.DEMONSTRATIVE)
                || (d.isHuman() || d.type == Type.OTHER) && w.isWho(k));
    if (k >= limit || !clause) {
      return k;
    }
    int end = relatives.wordsEnd(k, limit);
    for (int i = k + 1; i < end && !w.isWho(k); i++) {
      if (w.is(i, Tag.THAT)) {
        return k; // "a man who told them that …": a tale, no description
      }
    }
    return w.is(end - 1, TokenKind.PERIOD) || w.is(end - 1, TokenKind.COMMA) ? end - 1 : end;
  }

  /** "according to a loan application": what is said to tell something is written. */
  private boolean isSource() {
    return d.first > 1 && w.t.phraseIs(d.first - 2, WordClass.SOURCE_PREPOSITION);
  }

  /** "close on Monday to the mayor": the token behind the objects of the prepositions. */
  private int complements(int k) {
    int end = k;
    int at = k + 1;
    for (int n = 0; n < MOST_COMPLEMENTS; n++) {
      Draft o = w.is(at, Tag.PREPOSITION) || w.isTo(at) ? tails.at(at + 1) : null;
      boolean date = o == null && w.is(at, Tag.PREPOSITION) && w.calendar(at + 1);
      if (o == null && !date) {
        break;
      }
      end = Math.min(limit, o == null ? at + 2 : Math.max(o.closeEnd, o.describedEnd));
      at = end;
    }
    return end;
  }

  private static final int MOST_COMPLEMENTS = 3;

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
    particulars.inBracket(d, p + 1, close);
    p = close + 1;
    return true;
  }

  private boolean preposition() {
    int field = fields.end(d, p);
    if (field > 0) {
      p = field;
      return true;
    }
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
    if (o != null && isOneOf(o)) {
      partitive(o); // "one of them"
      p = o.end;
      return true;
    }
    if (o == null || o.form == Form.PRONOUN && !o.possessive) {
      return false;
    }
    if (d.form == Form.NAME && d.details().of == null) {
      boolean body = o.type == Type.ORGANISATION && o.form == Form.NAME;
      boolean works =
          body
              && !w.isIn(p)
              && ((o.certain || w.upper(o.headFirst)) && tails.isBehindCue(d)
                  || isSubject(d, o.extentEnd));
      boolean from = (w.isOf(p) || w.isFrom(p)) && o.form == Form.NAME;
      if (from || works || (tails.isGroupName(o) || tails.isPartOfName(o)) && !w.isIn(p)) {
        d.tell().of = o;
        if (!w.isFrom(p)) {
          tails.asBody(o);
        }
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
        && (o.type == Type.PERSON && !(w.isFor(p) && o.headEnd - o.headFirst == 1)
            || o.type == Type.OTHER && !(tails.isFieldName(o) && w.linksField(p)))) {
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

  /** "Jane Roe with the Harbour Watch says": a name that begins its sentence and says something. */
  private boolean isSubject(Draft name, int verb) {
    int said = w.is(verb, TokenKind.COMMA) ? verb + 1 : verb;
    return name.first == w.t.sentenceFirst(w.t.sentence(name.first)) && w.says(said);
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

  /** "a voter named Jane Roe", "a trader, who gave his name only as Musa,". */
  private boolean named() {
    boolean aside = w.is(p, TokenKind.COMMA);
    int q = aside ? p + 1 : p;
    Draft n = naming.name(d, q, limit);
    if (n == null) {
      return false;
    }
    if (d.type == Type.PERSON) {
      n.type = Type.PERSON;
      n.certain = true;
    }
    n.tell().addApposition(d);
    d.same = n;
    if (w.is(q, Tag.RELATIVE)) {
      relatives.refer(q, d, object);
    }
    p = n.extentEnd;
    p += aside && w.is(p, TokenKind.COMMA) ? 1 : 0;
    return true;
  }

  /** "a scholar specialising in tides at Pellham University" */
  private boolean working() {
    boolean works =
        d.form == Form.NOMINAL
            && d.type == Type.PERSON
            && w.is(p, WordClass.EMPLOYED)
            && (w.is(p, Tag.GERUND) || w.is(p, Tag.PARTICIPLE));
    int holders = d.details().holders.size();
    if (works) {
      descriptions.post(d, p, limit);
    }
    if (d.details().holders.size() == holders) {
      return false;
    }
    Draft body = d.details().holders.get(holders);
    p = body.closeEnd;
    reach = body.extentEnd;
    return true;
  }

  private boolean isOneOf(Draft o) {
    return o.form == Form.PRONOUN
        && o.type == Type.PEOPLE
        && !o.possessive
        && d.headEnd == p
        && w.isOf(p)
        && w.isOne(d.headFirst);
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
      d.tell().quantityOf = o;
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
    int end = particulars.betweenCommas(d, q, limit);
    if (end == NONE) {
      end = appositions.read(d, q, limit);
    }
    if (end == NONE) {
      return relative(q);
    }
    p = end;
    return true;
  }

  private boolean relative(int q) {
    if (!w.is(q, Tag.RELATIVE) && !w.isWhose(q)) {
      return false;
    }
    relatives.refer(q, d, object);
    descriptions.relative(d, object, q, limit);
    p = relatives.end(q, limit);
    return true;
  }

  private boolean restrictive() {
    if (!w.is(p, Tag.RELATIVE) || d.form == Form.NAME && !w.is(p, WordClass.RELATIVE)) {
      return false;
    }
    relatives.refer(p, d, object);
    descriptions.relative(d, object, p, limit);
    p = relatives.wordsEnd(p, limit);
    return true;
  }
}
