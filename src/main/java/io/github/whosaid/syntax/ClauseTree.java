package io.github.whosaid.syntax;

import java.util.Arrays;

/**
 * The clauses of a text, each with its verb group, its subject and the clause that it depends on.
 * Immutable and thread-safe.
 */
public final class ClauseTree {

  private static final ClauseKind[] KINDS = ClauseKind.values();
  private static final SubjectLink[] LINKS = SubjectLink.values();

  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final Column first;
  private final Column end;
  private final ShortColumn kind;
  private final Column introducer;
  private final Column verb;
  private final Column parent;
  private final Column subject;
  private final ShortColumn link;

  /**
   * The innermost clause of each token; a blank cell stands before the first and after the last.
   */
  private final int[] at;

  ClauseTree(int tokens, BasePhrases phrases, VerbGroups verbs) {
    this.phrases = phrases;
    this.verbs = verbs;
    int expected = tokens / 6;
    first = new Column(expected);
    end = new Column(expected);
    kind = new ShortColumn(expected);
    introducer = new Column(expected);
    verb = new Column(expected);
    parent = new Column(expected);
    subject = new Column(expected);
    link = new ShortColumn(expected);
    at = new int[tokens + 2];
    Arrays.fill(at, -1);
  }

  int add(ClauseKind k, int from, int introducedBy, int above) {
    int n = first.size();
    first.add(from);
    end.add(from);
    kind.add(k.ordinal());
    introducer.add(introducedBy);
    verb.add(-1);
    parent.add(above);
    subject.add(-1);
    link.add(SubjectLink.NONE.ordinal());
    return n;
  }

  void verb(int clause, int group) {
    verb.set(clause, group);
    verbs.clause(group, clause);
  }

  void subject(int clause, int phrase, SubjectLink how) {
    subject.set(clause, phrase);
    link.set(clause, how.ordinal());
  }

  void kind(int clause, ClauseKind k) {
    kind.set(clause, k.ordinal());
  }

  void parent(int clause, int above) {
    parent.set(clause, above);
  }

  void first(int clause, int token) {
    first.set(clause, token);
  }

  void end(int clause, int token) {
    end.set(clause, token);
  }

  void at(int token, int clause) {
    at[token + 1] = clause;
  }

  /** Returns the number of clauses. */
  public int count() {
    return first.size();
  }

  /** Returns the first token. */
  public int first(int clause) {
    return first.get(clause);
  }

  /** Returns the token after the last one; clauses inside it and quoted passages lie before it. */
  public int end(int clause) {
    return end.get(clause);
  }

  /** Returns what the clause is. */
  public ClauseKind kind(int clause) {
    return KINDS[kind.get(clause)];
  }

  /** Returns the token of the conjunction, relative or question word that introduces it, or -1. */
  public int introducer(int clause) {
    return introducer.get(clause);
  }

  /** Returns the verb group, or -1. */
  public int verb(int clause) {
    return verb.get(clause);
  }

  /** Returns the clause that this one depends on, or -1. */
  public int parent(int clause) {
    return parent.get(clause);
  }

  /** Returns the phrase of the subject, or -1. */
  public int subject(int clause) {
    return subject.get(clause);
  }

  /** Returns how the clause has its subject. */
  public SubjectLink link(int clause) {
    return LINKS[link.get(clause)];
  }

  /** Returns the first token of the subject, or -1. */
  public int subjectFirst(int clause) {
    int phrase = subject(clause);
    return phrase >= 0
        ? phrases.first(phrase)
        : link(clause) == SubjectLink.RELATIVE ? introducer(clause) : -1;
  }

  /** Returns the token after the subject, a relative pronoun included, or -1. */
  public int subjectEnd(int clause) {
    int phrase = subject(clause);
    return link(clause) == SubjectLink.RELATIVE && introducer(clause) >= 0
        ? introducer(clause) + 1
        : phrase >= 0 ? phrases.extent(phrase) : -1;
  }

  /**
   * Returns the clause with a finite verb and a subject of its own that begins with the token,
   * conjunctions and adjuncts before its subject included, and has its verb before the limit; the
   * outermost of several, or -1.
   */
  public int beginningAt(int token, int limit) {
    int found = -1;
    for (int c = at(token); c >= 0; c = parent(c)) {
      found = isWhole(c, token, limit) ? c : found;
    }
    return found;
  }

  /** Whether a clause has its subject and its finite verb between a token and a limit. */
  private boolean isWhole(int clause, int token, int limit) {
    int v = verb(clause);
    if (v < 0
        || verbs.first(v) < token
        || verbs.first(v) >= limit
        || verbs.form(v) != Finiteness.FINITE) {
      return false;
    }
    return switch (link(clause)) {
      case OWN, INVERTED -> subjectFirst(clause) < 0 || subjectFirst(clause) >= token;
      case NONE -> verbs.first(v) > token; // "there was", "selling boats was"
      case SHARED, CONTROLLED, RELATIVE -> false;
    };
  }

  /**
   * Returns the innermost clause that the token stands in, or -1; the token may also be the one
   * before the text or after it.
   */
  public int at(int token) {
    return at[token + 1];
  }
}
