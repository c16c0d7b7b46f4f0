package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.ParseState.Last;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Finds the clauses of infinitives, participles and gerunds, and the subjects that control them.
 * Not thread-safe; one for each text.
 */
final class NonfiniteVerbs extends ClauseRules {

  private final VerbContext ahead;
  private final VerbAttachment attachment;

  NonfiniteVerbs(ParseState state, VerbAttachment attachment) {
    super(state);
    ahead = state.ahead;
    this.attachment = attachment;
  }

  /** Completes a verb group, or opens a clause for an infinitive, participle or gerund. */
  void attach(int g, int bound) {
    int d = stack.depth - 1;
    int c = stack.clause[d];
    int v = tree.verb(c);
    if (completes(g, c, v)) {
      boolean passive =
          t.is(verbs.mainVerb(g), WordClass.VERB_PARTICIPLE)
              && (verbs.isPassive(g)
                  || t.is(verbs.mainVerb(v), WordClass.BE) && verbs.end(g) - verbs.first(g) == 1);
      verbs.complete(v, passive);
      stack.candidate[d] = -1;
      return;
    }
    Finiteness form = verbs.form(g);
    if (form == Finiteness.INFINITIVE) {
      boolean own =
          state.last == Last.PHRASE
              && state.preposition >= 0
              && grammar.marksInfinitiveSubject(t, state.preposition)
              && phrases.first(state.lastPhrase) == state.preposition + 1;
      int object = own ? -1 : controllingObject(v);
      int subject = own ? state.lastPhrase : object >= 0 ? object : controller(g);
      stack.push(
          ClauseKind.INFINITIVAL,
          own ? state.preposition : verbs.first(g),
          own ? state.preposition : -1,
          c);
      if (subject >= 0) {
        tree.subject(stack.top(), subject, own ? SubjectLink.OWN : SubjectLink.CONTROLLED);
      } else if (v < 0) {
        state.fronted = stack.top();
      }
    } else if (form == Finiteness.PARTICIPLE && state.coordinated && v >= 0 && verbs.isPassive(v)) {
      verbs.pass(g);
      attachment.shared(g, d);
      return;
    } else {
      boolean modifies =
          state.last == Last.PHRASE
              && state.lastPhrase >= 0
              && (!state.comma
                  || form == Finiteness.PARTICIPLE && ahead.isAside(verbs.end(g), bound));
      int subject = modifies ? state.lastPhrase : controller(g);
      boolean first = v < 0 && subject < 0;
      if (form == Finiteness.PARTICIPLE) {
        verbs.pass(g);
      }
      stack.push(ClauseKind.PARTICIPIAL, verbs.first(g), -1, c);
      if (subject >= 0) {
        tree.subject(
            stack.top(), subject, modifies ? SubjectLink.RELATIVE : SubjectLink.CONTROLLED);
      }
      if (first) {
        state.fronted = stack.top();
      }
    }
    tree.verb(stack.top(), g);
  }

  /**
   * Whether a participle is only taken for a past: "Asked if …, Lee left", "when asked", "the law,
   * passed in May, has …", "Lee, aged 38, said".
   */
  boolean looksFinite(int g, int bound) {
    int d = stack.depth - 1;
    int c = stack.clause[d];
    int n = verbs.end(g);
    if (verbs.form(g) != Finiteness.FINITE
        || n - verbs.first(g) != 1
        || !grammar.canBeParticiple(t, verbs.mainVerb(g))) {
      return false;
    }
    boolean object = n < bound && grammar.beginsPhrase(t, n);
    if (tree.verb(c) < 0 && tree.subject(c) < 0 && stack.candidate[d] < 0) {
      return stack.question[d] == -1
          && !object
          && (tree.introducer(c) >= 0
              ? tree.kind(c) == ClauseKind.ADVERBIAL
              : state.last == Last.NOTHING && n < bound && t.is(n, TokenKind.WORD));
    }
    boolean waits = tree.verb(c) < 0 && tree.subject(c) >= 0;
    boolean measured = waits && n < bound && (t.is(n, Tag.NUMBER) || t.is(n, Tag.ADJECTIVE));
    return state.last == Last.PHRASE
        && state.comma
        && (!object || measured)
        && ahead.isAside(n, bound);
  }

  /** "The storm forced the board to admit": the object right behind the verb; -1 if none is. */
  private int controllingObject(int v) {
    if (v < 0 || verbs.isPassive(v) || !grammar.controlsByObject(t, verbs.mainVerb(v))) {
      return -1;
    }
    int object = phrases.at(verbs.end(v));
    return object >= 0 && phrases.first(object) == verbs.end(v) ? object : -1;
  }

  /**
   * The subject that a form without one has from the clauses around it: the nearest, and of a word
   * that says something after a comma that of what says something.
   */
  private int controller(int g) {
    int nearest = -1;
    boolean says =
        state.comma && verbs.form(g) == Finiteness.GERUND && t.canReport(verbs.mainVerb(g));
    for (int d = stack.depth - 1; d >= stack.base; d--) {
      int subject = tree.subject(stack.clause[d]);
      int v = tree.verb(stack.clause[d]);
      if (subject >= 0 && nearest < 0) {
        nearest = subject;
      }
      if (subject >= 0 && (!says || v >= 0 && isFinite(v) && t.canReport(verbs.mainVerb(v)))) {
        return subject;
      }
      if (nearest < 0 && v >= 0) {
        return -1;
      }
    }
    return nearest;
  }

  private boolean isFinite(int group) {
    return verbs.form(group) == Finiteness.FINITE;
  }

  /** Whether a group is the rest of one whose subject stands after its auxiliary: "did Lee say". */
  boolean completes(int g, int c, int v) {
    return v >= 0
        && tree.link(c) == SubjectLink.INVERTED
        && state.isBare(v)
        && verbs.mainVerb(v) == verbs.end(v) - 1
        && state.last == Last.PHRASE
        && state.lastPhrase == tree.subject(c)
        && !t.is(verbs.first(g), Tag.TO)
        && asks(verbs.first(v), c);
  }

  private boolean asks(int auxiliary, int c) {
    if (!t.is(auxiliary, WordClass.BE)) {
      return true;
    }
    int before = auxiliary - 1;
    return auxiliary == tree.first(c)
        || !t.is(before, TokenKind.WORD)
        || t.is(before, Tag.WH)
        || t.is(before, Tag.COORDINATOR)
        || t.is(before, Tag.NEGATION);
  }
}
