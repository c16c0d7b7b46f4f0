package io.github.whosaid.syntax;

import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Gives clauses their verbs: an open clause, or a new one that begins with the verb or with a
 * phrase that has been read. Not thread-safe; one for each text.
 */
final class VerbAttachment extends ClauseRules {

  VerbAttachment(ParseState state) {
    super(state);
  }

  /** Gives an open clause its verb; the clauses inside it end. */
  void assign(int d, int g, int bound) {
    while (stack.depth > d + 1
        && state.behind > tree.first(stack.top()) + 1
        && t.isAny(state.behind - 1, Grammar.ADVERBIAL)) {
      state.behind--; // "who left, later said"
    }
    int from = state.behind;
    stack.popTo(d + 1, state.behind);
    state.cover(from, verbs.first(g));
    int c = stack.clause[d];
    tree.verb(c, g);
    stack.candidate[d] = -1;
    if (tree.subject(c) >= 0) {
      phrases.extent(tree.subject(c), extent(tree.subject(c), verbs.first(g)));
      return;
    }
    if (tree.kind(c) == ClauseKind.COMPLEMENT
        && stack.question[d] != -1
        && t.is(tree.introducer(c), Tag.THAT)) {
      tree.kind(c, ClauseKind.RELATIVE); // "the ships that left"
    }
    boolean bare = state.isBare(g) && verbs.end(g) < bound && grammar.beginsPhrase(t, verbs.end(g));
    if (stack.question[d] != -1 && !(bare && tree.kind(c) != ClauseKind.RELATIVE)) {
      tree.subject(
          c,
          Math.max(-1, stack.question[d]),
          tree.kind(c) == ClauseKind.RELATIVE ? SubjectLink.RELATIVE : SubjectLink.OWN);
    } else {
      stack.inverts[d] = true;
    }
  }

  /** Where a subject ends: before its verb, adverbs, times and marks passed over. */
  private int extent(int phrase, int verb) {
    int end = phrases.end(phrase);
    int k = verb;
    while (k > end
        && (t.isAny(k - 1, Grammar.ADVERBIAL)
            || t.is(k - 1, TokenKind.COMMA)
            || t.is(k - 1, TokenKind.DASH)
            || t.is(k - 1, TokenKind.QUOTE))) {
      k--;
    }
    return Math.max(k, end);
  }

  /** Opens a clause whose subject is a phrase that has been read. */
  void subordinate(int n, int d, int prep, int g, int bound, ClauseKind kind) {
    stack.popTo(d + 1, state.behind);
    stack.candidate[d] = -1;
    stack.apposed[d] = -1;
    int from = prep >= 0 ? prep : phrases.first(n);
    stack.push(kind, from, prep, stack.clause[d]);
    for (int i = from; i < verbs.first(g); i++) {
      tree.at(i, stack.top());
    }
    tree.subject(stack.top(), n, SubjectLink.OWN);
    assign(stack.depth - 1, g, bound);
  }

  /**
   * Opens a clause that begins before its subject {@code n}, or has none but a gerund, within a
   * clause whose verb takes it.
   */
  void complement(int from, int n, int d, int g, int bound) {
    int outer = stack.clause[d];
    stack.popTo(d + 1, state.behind);
    stack.candidate[d] = -1;
    int last = tree.count() - 1;
    stack.push(ClauseKind.COMPLEMENT, from, -1, outer);
    for (int c = last; c > outer && tree.first(c) >= from; c--) {
      if (tree.parent(c) == outer) {
        tree.parent(c, stack.top());
      }
    }
    for (int i = from; i < verbs.first(g); i++) {
      if (tree.at(i) == outer) {
        tree.at(i, stack.top());
      }
    }
    if (n >= 0) {
      tree.subject(stack.top(), n, SubjectLink.OWN);
    }
    assign(stack.depth - 1, g, bound);
    stack.inverts[stack.depth - 1] = false;
  }

  /** Opens a clause of a participle after the phrase that it modifies. */
  void modifier(int g, int c) {
    verbs.reduce(g);
    stack.push(ClauseKind.PARTICIPIAL, verbs.first(g), -1, c);
    tree.subject(stack.top(), state.lastPhrase, SubjectLink.RELATIVE);
    tree.verb(stack.top(), g);
  }

  /** "The man killed in the storm was a farmer": the first verb only looked finite. */
  void reduce(int c, int v, int d, int g) {
    int subject = tree.subject(c);
    boolean asks = stack.question[d] != -1;
    if (!asks) {
      verbs.reduce(v);
    }
    ClauseKind kind = asks ? ClauseKind.COMPLEMENT : ClauseKind.PARTICIPIAL;
    int modifier = tree.add(kind, verbs.first(v), -1, c);
    tree.end(modifier, verbs.first(g));
    tree.verb(modifier, v);
    tree.subject(modifier, subject, asks ? SubjectLink.OWN : SubjectLink.RELATIVE);
    for (int i = verbs.first(v); i < verbs.first(g); i++) {
      if (tree.at(i) == c) {
        tree.at(i, modifier);
      }
    }
    stack.candidate[d] = -1;
    tree.verb(c, g);
  }

  /** A verb that has its subject from the clause that it is coordinated with. */
  void shared(int g, int d) {
    int with = -1;
    boolean says = t.canReport(verbs.mainVerb(g));
    for (int k = d; k >= stack.base; k--) {
      int v = tree.verb(stack.clause[k]);
      if (v >= 0
          && verbs.form(v) == Finiteness.FINITE
          && verbs.isPast(v) == verbs.isPast(g)
          && tree.link(stack.clause[k]) != SubjectLink.NONE) {
        // "said the pier was rotten and added": what says goes with what says.
        boolean alike = !says || t.canReport(verbs.mainVerb(v));
        with = with < 0 || alike ? k : with;
        if (alike) {
          break;
        }
      }
    }
    with = with < 0 ? d : with;
    int c = stack.clause[with];
    ClauseKind kind = tree.kind(c);
    int parent = tree.parent(c);
    stack.popTo(with, state.behind);
    stack.push(kind, verbs.first(g), -1, parent);
    if (tree.link(c) != SubjectLink.NONE) {
      tree.subject(
          stack.top(),
          tree.subject(c),
          tree.link(c) == SubjectLink.RELATIVE ? SubjectLink.RELATIVE : SubjectLink.SHARED);
    }
    tree.verb(stack.top(), g);
  }
}
