package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.ParseState.Last;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Decides whether a finite verb is that of an open clause or of a new one, and of which phrase. Not
 * thread-safe; one for each text.
 */
final class FiniteVerbs extends ClauseRules {

  private final VerbContext ahead;
  private final VerbAttachment attachment;

  FiniteVerbs(ParseState state, VerbAttachment attachment) {
    super(state);
    ahead = state.ahead;
    this.attachment = attachment;
  }

  /** Finds the clause of a finite verb group. */
  void attach(int g, int bound) {
    int d = stack.depth - 1;
    int c = stack.clause[d];
    if (tree.verb(c) < 0) {
      awaited(g, c, d, bound);
    } else if (described(d) >= 0) {
      int outer = described(d);
      attachment.complement(
          phrases.first(stack.candidate[outer]), stack.candidate[outer], outer, g, bound);
    } else if (isGerundSubject(d)) {
      attachment.complement(tree.first(c), -1, d - 1, g, bound);
    } else if (stack.candidate[d] >= 0 && !state.coordinated) {
      afterCandidate(g, c, d, bound);
    } else {
      bare(g, c, d, bound);
    }
  }

  /**
   * "said the plan to move the school was": the clause whose verb says something of a phrase that
   * infinitives or participles describe, as a depth; or -1.
   */
  private int described(int d) {
    if (state.comma || state.coordinated || !isNonfinite(stack.clause[d])) {
      return -1;
    }
    int inner = stack.candidate[d];
    if (inner >= 0
        && (grammar.isSubjectForm(t, phrases.head(inner)) || state.takesClause(stack.clause[d]))) {
      return -1;
    }
    int k = d - 1;
    while (k > stack.base && isNonfinite(stack.clause[k])) {
      k--;
    }
    return k >= stack.base
            && stack.candidate[k] >= 0
            && stack.introducer[k] < 0
            && (stack.joint[k] & (OpenClauses.COMMA | OpenClauses.COORDINATED)) == 0
            && state.takesClause(stack.clause[k])
        ? k
        : -1;
  }

  /** "said selling boats was": a gerund right behind a verb that takes a clause. */
  private boolean isGerundSubject(int d) {
    int verb = tree.verb(stack.clause[d]);
    if (state.comma || state.coordinated || d <= stack.base || verb < 0) {
      return false;
    }
    int outer = tree.verb(stack.clause[d - 1]);
    return verbs.form(verb) == Finiteness.GERUND
        && outer >= 0
        && verbs.end(outer) == verbs.first(verb)
        && state.takesClause(stack.clause[d - 1])
        && !(stack.candidate[d] >= 0 && grammar.isSubjectForm(t, phrases.head(stack.candidate[d])));
  }

  /** The innermost clause has no verb yet. */
  private void awaited(int g, int c, int d, int bound) {
    int n = stack.candidate[d];
    if (n < 0) {
      boolean inserted =
          state.comma && tree.subject(c) >= 0 && !stack.time[d] && ahead.isInverted(g, bound);
      if (inserted
          && (ahead.isAside(verbs.end(g), bound)
              || phrases.end(tree.subject(c)) == verbs.first(g) - 1)) {
        stack.push(ClauseKind.PARENTHETICAL, verbs.first(g), -1, c); // "The key, says Lee, is"
        d++;
      }
      attachment.assign(d, g, bound);
      return;
    }
    boolean subject = tree.subject(c) >= 0;
    if (stack.introducer[d] >= 0) {
      if (!subject && stack.question[d] == -1
          || subject && (stack.joint[d] & OpenClauses.COMMA) != 0 && !state.comma) {
        attachment.subordinate(n, d, stack.introducer[d], g, bound, ClauseKind.ADVERBIAL);
      } else {
        attachment.assign(d, g, bound);
      }
    } else if (state.comma
        || (stack.joint[d] & OpenClauses.COORDINATED) != 0
        || (stack.joint[d] & OpenClauses.LISTED) != 0 && !ahead.closes(g, bound)) {
      attachment.assign(d, g, bound);
    } else if ((stack.joint[d] & OpenClauses.ADJACENT) != 0
        && (stack.joint[d] & OpenClauses.COMMA) == 0) {
      attachment.subordinate(n, d, -1, g, bound, ClauseKind.RELATIVE);
    } else {
      attachment.subordinate(n, d, -1, g, bound, ClauseKind.PARENTHETICAL);
    }
  }

  /** The innermost clause has its verb, and a phrase after it. */
  private void afterCandidate(int g, int c, int d, int bound) {
    int n = stack.candidate[d];
    boolean own = state.comma;
    boolean listed = (stack.joint[d] & OpenClauses.LISTED) != 0 && !ahead.closes(g, bound);
    if (stack.apposed[d] >= 0 && !state.comma && !listed) {
      n = stack.apposed[d];
      stack.joint[d] = OpenClauses.COMMA;
    }
    int empty = stack.empty();
    if (empty >= 0 && stack.introducer[d] < 0) {
      // "If it rains, Lee goes", "Building bridges is hard".
      boolean gerund =
          tree.kind(c) == ClauseKind.PARTICIPIAL
              && (stack.joint[d] & (OpenClauses.COMMA | OpenClauses.ADJACENT)) == 0;
      if (!gerund || grammar.isSubjectForm(t, phrases.head(n))) {
        tree.subject(stack.clause[empty], n, SubjectLink.OWN);
        for (int i = phrases.first(n); i < verbs.first(g); i++) {
          tree.at(i, stack.clause[empty]);
        }
        state.control(stack.clause[empty], n);
      }
      attachment.assign(empty, g, bound);
      stack.inverts[empty] = false;
      return;
    }
    int waiting = stack.waiting();
    if (stack.introducer[d] >= 0) {
      if (waiting < 0 || !own) {
        attachment.subordinate(n, d, stack.introducer[d], g, bound, ClauseKind.ADVERBIAL);
      } else {
        attachment.assign(waiting, g, bound);
      }
      return;
    }
    boolean direct =
        (stack.joint[d] & (OpenClauses.COMMA | OpenClauses.COORDINATED | OpenClauses.ADJACENT))
            == 0;
    if (waiting >= 0 && !grammar.isSubjectForm(t, phrases.head(n))) {
      // "The woman who found the key said": a key says nothing.
      boolean speaks =
          !t.canReport(verbs.mainVerb(g))
              || grammar.isPerson(t, phrases.head(n))
              || tree.subject(stack.clause[waiting]) < 0
              || !grammar.isPerson(t, phrases.head(tree.subject(stack.clause[waiting])));
      boolean takes = direct && state.takesClause(c) && !own && speaks;
      if (!takes) {
        attachment.assign(waiting, g, bound);
        return;
      }
    }
    if (own && stack.apposed[d] < 0 && waiting < 0) {
      bare(g, c, d, bound); // "He met Lee, said hello"
      return;
    }
    boolean joined = (stack.joint[d] & OpenClauses.COORDINATED) != 0;
    if (joined) {
      int sibling = coordinate(d);
      ClauseKind kind = tree.kind(stack.clause[sibling]);
      int parent = tree.parent(stack.clause[sibling]);
      stack.popTo(sibling, state.behind);
      stack.push(kind, phrases.first(n), -1, parent);
      for (int i = phrases.first(n); i < verbs.first(g); i++) {
        tree.at(i, stack.top());
      }
      tree.subject(stack.top(), n, SubjectLink.OWN);
      attachment.assign(stack.depth - 1, g, bound);
      return;
    }
    int fronted = fronted(d, g);
    if (fronted >= 0) {
      attachment.complement(verbs.end(tree.verb(stack.clause[fronted])), n, fronted, g, bound);
      return;
    }
    attachment.subordinate(
        n,
        d,
        -1,
        g,
        bound,
        (stack.joint[d] & OpenClauses.COMMA) != 0
            ? ClauseKind.PARENTHETICAL
            : (stack.joint[d] & OpenClauses.ADJACENT) != 0
                ? ClauseKind.RELATIVE
                : ClauseKind.COMPLEMENT);
  }

  /**
   * "said without help, the town was": the clause whose verb takes another that an adjunct begins,
   * as a depth; or -1.
   */
  private int fronted(int d, int g) {
    if ((stack.joint[d] & OpenClauses.COMMA) == 0 || t.canReport(verbs.mainVerb(g))) {
      return -1;
    }
    boolean gerund = d > stack.base && verbs.form(tree.verb(stack.clause[d])) == Finiteness.GERUND;
    int outer = gerund ? d - 1 : d;
    int c = stack.clause[outer];
    if (tree.verb(c) < 0 || !state.takesClause(c)) {
      return -1;
    }
    int behind = verbs.end(tree.verb(c));
    boolean adjunct = t.is(behind, Tag.PREPOSITION) || t.is(behind, Tag.NEGATION);
    return adjunct && (!gerund || tree.first(stack.clause[d]) == behind + 1) ? outer : -1;
  }

  /**
   * The clause that a coordinated one with a subject of its own stands beside, as a stack.depth.
   */
  private int coordinate(int d) {
    int k = d;
    while (k > stack.base && isNonfinite(stack.clause[k])) {
      k--;
    }
    return k;
  }

  private boolean isNonfinite(int c) {
    int v = tree.verb(c);
    return v >= 0 && verbs.form(v) != Finiteness.FINITE;
  }

  /** The innermost clause has its verb, and no phrase stands after it. */
  private void bare(int g, int c, int d, int bound) {
    int waiting = stack.waiting();
    if (state.coordinated && !(waiting >= 0 && state.comma)) {
      attachment.shared(g, d);
      return;
    }
    if (waiting >= 0) {
      if (!state.comma && modifies(g, bound) && ahead.isAside(verbs.end(g), bound)) {
        attachment.modifier(g, c); // "hit by a call from a group named Tull, left"
      } else {
        attachment.assign(waiting, g, bound);
      }
      return;
    }
    boolean inverted =
        (state.comma || state.last == Last.UNIT)
            && (ahead.isInverted(g, bound)
                || ahead.canInvert(verbs.mainVerb(g)) && isNamed(g, bound));
    ClauseKind kind = tree.kind(c);
    if (state.comma
        && !inverted
        && d > stack.base
        && (kind == ClauseKind.RELATIVE || kind == ClauseKind.PARTICIPIAL)
        && stack.candidate[d - 1] >= 0
        && state.takesClause(stack.clause[d - 1])) {
      // "said the firm, which makes boats, was sold"
      stack.popTo(d, state.behind);
      state.comma = false;
      afterCandidate(g, stack.clause[d - 1], d - 1, bound);
      return;
    }
    int empty = stack.empty();
    if (empty >= 0 && !state.comma && state.last != Last.UNIT) {
      attachment.assign(empty, g, bound);
      stack.inverts[empty] = false;
      return;
    }
    if (state.comma || state.last == Last.UNIT) {
      if (inverted) {
        stack.push(ClauseKind.PARENTHETICAL, verbs.first(g), -1, c);
        attachment.assign(stack.depth - 1, g, bound);
      } else {
        attachment.shared(g, d);
      }
      return;
    }
    boolean reported = state.takesClause(c) && tree.introducer(c) < 0;
    if (tree.kind(c) == ClauseKind.RELATIVE
        && tree.link(c) == SubjectLink.OWN
        && (stack.question[d] != -1 || reported)) {
      // "which Lee said was": the relative is the subject.
      int antecedent = Math.max(-1, stack.question[d]);
      stack.push(ClauseKind.COMPLEMENT, verbs.first(g), tree.introducer(c), c);
      tree.subject(stack.top(), antecedent, SubjectLink.RELATIVE);
      tree.verb(stack.top(), g);
      return;
    }
    if (modifies(g, bound)) {
      attachment.modifier(g, c); // "in a note published Monday"
      return;
    }
    int v = tree.verb(c);
    if (tree.link(c) == SubjectLink.OWN
        && verbs.form(v) == Finiteness.FINITE
        && verbs.end(v) - verbs.first(v) == 1
        && t.is(verbs.mainVerb(v), WordClass.VERB_PARTICIPLE)
        && !t.is(tree.subjectFirst(c), Tag.PRONOUN)) { // but not "she pointed out it is hard"
      attachment.reduce(c, v, d, g);
      return;
    }
    stack.push(ClauseKind.COMPLEMENT, verbs.first(g), -1, c);
    attachment.assign(stack.depth - 1, g, bound);
  }

  /** "said Lee": a verb that reports before a name, or before any phrase after quoted words. */
  private boolean isNamed(int g, int bound) {
    int n = verbs.end(g);
    return n < bound
        && (t.is(n, Tag.NAME) || state.last == Last.UNIT && grammar.beginsPhrase(t, n));
  }

  /** Whether what looks like a past is a participle after the phrase that it modifies. */
  private boolean modifies(int g, int bound) {
    int n = verbs.end(g);
    return state.last == Last.PHRASE
        && n - verbs.first(g) == 1
        && t.is(verbs.mainVerb(g), Tag.VERB)
        && t.is(verbs.mainVerb(g), WordClass.VERB_PARTICIPLE)
        && (n >= bound
            || t.is(n, Tag.PREPOSITION)
            || t.is(n, Tag.ADVERB)
            || grammar.isTime(t, n)
            || !t.is(n, TokenKind.WORD));
  }
}
