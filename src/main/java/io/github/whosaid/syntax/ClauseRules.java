package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenizedText;

/**
 * What the classes that build clauses share: what has been read, and the tables that they fill. Not
 * thread-safe; one of each for each text.
 */
abstract class ClauseRules {

  final ParseState state;
  final TokenizedText t;
  final Grammar grammar;
  final BasePhrases phrases;
  final VerbGroups verbs;
  final ClauseTree tree;
  final OpenClauses stack;

  ClauseRules(ParseState state) {
    this.state = state;
    t = state.t;
    grammar = state.grammar;
    phrases = state.phrases;
    verbs = state.verbs;
    tree = state.tree;
    stack = state.stack;
  }
}
