package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a relative clause behind a phrase which phrase its relative word refers to, and where
 * the clause ends. Not thread-safe.
 */
final class RelativeClauses {

  private final Words w;
  private final Tails tails;
  private final ClauseTree clauses;

  RelativeClauses(Words words, Tails tails, ClauseTree clauses) {
    w = words;
    this.tails = tails;
    this.clauses = clauses;
  }

  /**
   * Makes the relative word refer to the phrase, or to the object of its last preposition where the
   * word tells that that one is meant.
   */
  void refer(int q, Draft d, @Nullable Draft object) {
    if (w.is(q, WordClass.SUBORDINATOR) && !w.is(q, WordClass.DEMONSTRATIVE)) {
      return; // "where"
    }
    Draft r = tails.at(q);
    if (!d.isHuman()
        && object != null
        && r != null
        && (object.isHuman() && !w.isWhich(q) || isPluralWhich(q, d, object))
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
  private boolean isPluralWhich(int q, Draft d, Draft inner) {
    return w.isWhich(q) && w.isHave(q + 1) && !d.plural && inner.plural && inner.type != Type.OTHER;
  }

  /** The token after the clause that a relative word introduces, its comma included. */
  int end(int q, int limit) {
    int clause = clauses.at(q);
    return Math.min(limit, Math.max(q + 1, clause < 0 ? q : clauses.end(clause)));
  }

  /** The token after the words of the clause that a relative word introduces. */
  int wordsEnd(int q, int limit) {
    int end = end(q, limit);
    while (end > q + 1 && !w.is(end - 1, TokenKind.WORD) && !w.is(end - 1, TokenKind.NUMBER)) {
      end--;
    }
    return end;
  }
}
