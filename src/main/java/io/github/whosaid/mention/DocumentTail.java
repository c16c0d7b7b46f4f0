package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.TimePhrases;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Reads behind the noun for a document what tells it apart: who wrote it, where it appeared, what
 * it is of. "a report released on Friday by the auditors", "a study by Ada Moss and Jo Hale". A
 * bare time that ends it tells nothing: "a memo released Friday". Looks at a fixed number of
 * phrases; thread-safe.
 */
final class DocumentTail {

  private static final int MOST_STEPS = 6;
  private static final int LONGEST_TIME = 4;
  private static final int LONGEST_LIST = 4;

  private final Words w;
  private final Tails tails;

  DocumentTail(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /**
   * Returns the token behind the last words that tell the document apart.
   *
   * @param d a document
   * @param from the token behind it and its prepositional phrases
   */
  int end(Draft d, int from, int limit) {
    int end = from > d.end ? list(d, from, limit) : from;
    int at = end;
    boolean published = false;
    for (int step = 0; step < MOST_STEPS && at < limit; step++) {
      int next = complement(d, at, limit, published);
      if (next > at) {
        at = next;
        end = at;
        continue;
      }
      int verb = published && w.isAnd(at) ? at + 1 : at;
      next = !published || verb > at ? participle(d, verb, limit) : -1;
      if (next > at) {
        published = true;
        at = next;
        continue;
      }
      next = time(at, limit);
      if (next == at) {
        break;
      }
      at = next;
    }
    return end;
  }

  /** "in the Ulm Review", "on Monday", "from 2011": a preposition and its object, or the token. */
  private int complement(Draft d, int at, int limit, boolean published) {
    if (!w.is(at, Tag.PREPOSITION) && !w.isTo(at) || w.is(at, WordClass.SUBORDINATOR)) {
      return at;
    }
    boolean dates = published || w.isFrom(at) || w.isOf(at);
    int date = date(at + 1, limit);
    if (date > at + 1) {
      return dates ? date : at;
    }
    Draft o = tails.at(at + 1);
    if (o == null || o.form == Form.PRONOUN && !o.possessive) {
      return at;
    }
    return list(d, Math.min(limit, Math.max(o.closeEnd, o.describedEnd)), limit);
  }

  /** "May 2012", "Jan. 5", "2011", "Monday": the token behind it. */
  private int date(int from, int limit) {
    int k = from;
    while (k < limit
        && k < from + LONGEST_TIME
        && (w.calendar(k) || TimePhrases.isYear(w.t, k) || k > from && w.is(k, TokenKind.NUMBER))) {
      k++;
    }
    return k;
  }

  /** "by the club, the mayor and the bank": the token behind all that is named together. */
  private int list(Draft d, int from, int limit) {
    int k = from;
    for (int n = 0; n < LONGEST_LIST; n++) {
      boolean comma = w.is(k, TokenKind.COMMA);
      int joint = comma && w.isAnd(k + 1) ? k + 1 : k;
      boolean last = w.isAnd(joint);
      Draft o = comma || last ? tails.at(joint + 1) : null;
      if (o == null
          || o.form == Form.PRONOUN
          || o.possessive
          || o.type == Type.DOCUMENT
          || !(o.form == Form.NAME || o.isHuman() || o.isBody())) {
        return from;
      }
      k = Math.min(limit, Math.max(o.closeEnd, o.describedEnd));
      if (last) {
        return w.finite(k) && !isSubject(d) ? from : k;
      }
    }
    return from;
  }

  /** Whether a participle stands there that says what became of the text: "published in". */
  boolean isPublished(Draft d, int at, int limit) {
    return w.is(d.headEnd - 1, WordClass.DOCUMENT) && participle(d, at, limit) > at;
  }

  /** "published", "just released", "carried out": the token behind it, or the token itself. */
  private int participle(Draft d, int at, int limit) {
    int verb = at;
    while (verb < at + 2 && w.is(verb, Tag.ADVERB)) {
      verb++;
    }
    boolean participle =
        w.is(verb, Tag.PARTICIPLE)
            || (w.is(verb, Tag.VERB) || w.is(verb, Tag.ADJECTIVE))
                && w.is(verb, WordClass.VERB_PARTICIPLE);
    if (!participle) {
      return at;
    }
    int next = verb + 1;
    boolean particle = w.is(next, Tag.ADVERB) || w.is(next, Tag.PREPOSITION);
    if (particle && w.is(next + 1, Tag.PREPOSITION)) {
      next++; // "carried out by", "published online in"
    }
    if (!w.is(next, Tag.PREPOSITION) && !w.isTo(next) && time(next, limit) == next) {
      return at;
    }
    boolean certain = w.is(verb, Tag.PARTICIPLE) || !isSubject(d);
    return certain || isVerbAhead(next, limit) ? next : at;
  }

  /** "today", "Tuesday", "late last year": the token behind it. */
  private int time(int from, int limit) {
    int end = from;
    for (int k = from; k < limit && k < from + LONGEST_TIME; k++) {
      if (w.calendar(k) || w.is(k, WordClass.TIME_ADVERB) || w.is(k, WordClass.TIME_NOUN)) {
        end = k + 1;
      } else if (!w.is(k, WordClass.ORDINAL)
          && !w.is(k, WordClass.DEMONSTRATIVE)
          && !w.is(k, Tag.ADVERB)
          && !w.is(k, Tag.ADJECTIVE)) {
        break;
      }
    }
    return end;
  }

  /** Whether the document can be what a verb behind it says something of. */
  private boolean isSubject(Draft d) {
    int k = d.first - 1;
    return !w.is(k, Tag.PREPOSITION) && !w.is(k, Tag.VERB) && !w.isTo(k);
  }

  /** Whether a verb comes without a joint, for which the one before it is no verb of the clause. */
  private boolean isVerbAhead(int from, int limit) {
    for (int i = from; i < limit; i++) {
      if (w.finite(i)) {
        return true;
      }
      boolean joint = w.is(i, Tag.COORDINATOR) && tails.at(i + 1) == null;
      if (!w.is(i, TokenKind.WORD) && !w.is(i, TokenKind.NUMBER)
          || joint
          || w.is(i, Tag.THAT)
          || w.is(i, Tag.RELATIVE)
          || w.is(i, Tag.WH)
          || w.is(i, Tag.SUBORDINATOR)) {
        return false;
      }
    }
    return false;
  }
}
