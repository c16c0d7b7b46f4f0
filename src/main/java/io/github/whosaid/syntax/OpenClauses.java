package io.github.whosaid.syntax;

import java.util.Arrays;

/**
 * The stack of open clauses while a sequence is parsed, with what each still waits for. Not
 * thread-safe.
 */
final class OpenClauses {

  // How a candidate joins what stands before it.
  static final int COMMA = 1;
  static final int COORDINATED = 2;
  static final int ADJACENT = 4;
  static final int LISTED = 8;

  private final ClauseTree tree;

  /** The open clauses, the innermost last. */
  int[] clause = new int[16];

  /** Of each open clause: the phrase after its verb that a clause to come could have as subject. */
  int[] candidate = new int[16];

  /** The preposition before the candidate that could introduce a clause, or -1. */
  int[] introducer = new int[16];

  /** How the candidate joins what stands before it, a bit each. */
  int[] joint = new int[16];

  /** A candidate after a comma that may be an apposition to the one before, or -1. */
  int[] apposed = new int[16];

  /** A question word or relative that is the subject if the verb follows, or -1. */
  int[] question = new int[16];

  /** Whether a phrase after the verb can still be its subject. */
  boolean[] inverts = new boolean[16];

  /** Whether the subject so far is a time, which a phrase after it replaces. */
  boolean[] time = new boolean[16];

  /** Of a clause that a bracket opens: what was the lowest open clause before. */
  int[] outer = new int[16];

  /** How many clauses are open. */
  int depth;

  /** Clauses below stand outside the bracket. */
  int base;

  OpenClauses(ClauseTree tree) {
    this.tree = tree;
  }

  /** Opens a clause. */
  void push(ClauseKind kind, int from, int introducedBy, int parent) {
    if (depth == clause.length) {
      grow();
    }
    int c = tree.add(kind, from, introducedBy, parent);
    clause[depth] = c;
    candidate[depth] = -1;
    introducer[depth] = -1;
    joint[depth] = 0;
    apposed[depth] = -1;
    question[depth] = -1;
    inverts[depth] = false;
    time[depth] = false;
    depth++;
  }

  private void grow() {
    int size = depth * 2;
    clause = Arrays.copyOf(clause, size);
    candidate = Arrays.copyOf(candidate, size);
    introducer = Arrays.copyOf(introducer, size);
    joint = Arrays.copyOf(joint, size);
    apposed = Arrays.copyOf(apposed, size);
    question = Arrays.copyOf(question, size);
    outer = Arrays.copyOf(outer, size);
    inverts = Arrays.copyOf(inverts, size);
    time = Arrays.copyOf(time, size);
  }

  /** Closes the clauses above a depth; they end before a token. */
  void popTo(int newDepth, int behind) {
    while (depth > newDepth) {
      depth--;
      int c = clause[depth];
      tree.end(c, behind);
      if (tree.verb(c) < 0) {
        tree.kind(c, ClauseKind.FRAGMENT);
      }
    }
  }

  /** The innermost clause. */
  int top() {
    return clause[depth - 1];
  }

  /** The nearest clause around that has its subject and waits for its verb, as a depth; or -1. */
  int waiting() {
    for (int d = depth - 2; d >= base; d--) {
      if (tree.verb(clause[d]) < 0 && (tree.subject(clause[d]) >= 0 || question[d] != -1)) {
        return d;
      }
    }
    return -1;
  }

  /** The nearest clause around that has neither subject nor verb, as a depth; or -1. */
  int empty() {
    for (int d = depth - 2; d >= base; d--) {
      if (tree.verb(clause[d]) < 0) {
        return tree.subject(clause[d]) < 0 ? d : -1;
      }
    }
    return -1;
  }
}
