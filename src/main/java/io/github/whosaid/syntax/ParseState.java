package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenizedText;

/**
 * What has been read of a sequence when its next phrase, verb or mark comes: the open clauses and
 * what stands before it. The classes that build clauses share it. Not thread-safe; one for each
 * text.
 */
final class ParseState {

  /** What came last, adverbs apart. */
  enum Last {
    NOTHING,
    PHRASE,
    VERB,
    PREPOSITION,
    CONJUNCTION,
    UNIT
  }

  final TokenizedText t;
  final Grammar grammar;
  final BasePhrases phrases;
  final VerbGroups verbs;
  final ClauseTree tree;
  final OpenClauses stack;
  final VerbContext ahead;

  Last last = Last.NOTHING;

  /** Whether a comma, dash or quoted passage stands after the last phrase or verb. */
  boolean comma;

  /** Whether a coordinator does. */
  boolean coordinated;

  /** Whether the last coordinator joins clauses alone: "but". */
  boolean contrasts;

  /** The last preposition of the clause, or -1. */
  int preposition;

  /** The last phrase, or -1. */
  int lastPhrase;

  /** The phrase that prepositional phrases follow up to the last one, or -1. */
  int chain;

  /** A clause before the main one that has its subject from it, or -1. */
  int fronted;

  /** The token after all that has been read. */
  int behind;

  ParseState(
      TokenizedText text, Grammar grammar, BasePhrases phrases, VerbGroups verbs, ClauseTree tree) {
    t = text;
    this.grammar = grammar;
    this.phrases = phrases;
    this.verbs = verbs;
    this.tree = tree;
    stack = new OpenClauses(tree);
    ahead = new VerbContext(text, grammar, verbs);
  }

  /** Forgets what came last. */
  void restart() {
    last = Last.NOTHING;
    comma = false;
    coordinated = false;
    preposition = -1;
    lastPhrase = -1;
    chain = -1;
    fronted = -1;
  }

  /** Puts tokens into the innermost clause. */
  void cover(int from, int to) {
    for (int i = from; i < to; i++) {
      tree.at(i, stack.top());
    }
    behind = to;
  }

  /** Whether the clause's verb can have a clause without "that" as its object. */
  boolean takesClause(int c) {
    int v = tree.verb(c);
    return v >= 0 && grammar.takesClause(t, verbs.mainVerb(v));
  }

  /** Whether the group is an auxiliary without a main verb. */
  boolean isBare(int g) {
    return t.isAny(verbs.mainVerb(g), Grammar.AUXILIARIES);
  }

  /** Gives a clause before the main one its subject: "Asked if it rained, Lee left". */
  void control(int c, int n) {
    if (fronted >= 0 && tree.parent(fronted) == c) {
      tree.subject(fronted, n, SubjectLink.CONTROLLED);
      fronted = -1;
    }
  }
}
