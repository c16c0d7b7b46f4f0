package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.ParseState.Last;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Builds the clauses of a sequence from its phrases, verb groups, conjunctions and marks as they
 * come: a stack of open clauses, each of which waits for its subject, then for its verb, then keeps
 * the last phrase that could be the subject of a clause to come. Not thread-safe; one for each
 * text.
 */
final class ClauseBuilder extends ClauseRules {

  private static final int DATELINE = 14;

  private final FiniteVerbs finiteVerbs;
  private final NonfiniteVerbs nonfiniteVerbs;

  ClauseBuilder(
      TokenizedText text, Grammar grammar, BasePhrases phrases, VerbGroups verbs, ClauseTree tree) {
    super(new ParseState(text, grammar, phrases, verbs, tree));
    VerbAttachment attachment = new VerbAttachment(state);
    finiteVerbs = new FiniteVerbs(state, attachment);
    nonfiniteVerbs = new NonfiniteVerbs(state, attachment);
  }

  void begin(int from) {
    stack.depth = 0;
    stack.base = 0;
    state.behind = from;
    state.restart();
    stack.push(ClauseKind.MAIN, from, -1, -1);
  }

  void finish(int bound) {
    state.behind = bound;
    stack.popTo(0, state.behind);
  }

  /** A passage in quotation marks. */
  void unit(int from, int to) {
    state.cover(from, to);
    state.last = Last.UNIT;
    state.comma = true;
  }

  void adverb(int i) {
    state.cover(i, i + 1);
  }

  void preposition(int i) {
    state.cover(i, i + 1);
    state.preposition = i;
    state.last = Last.PREPOSITION;
  }

  void coordinator(int i) {
    state.cover(i, i + 1);
    state.contrasts = grammar.contrasts(t, i);
    state.coordinated = true;
    state.last = Last.CONJUNCTION;
  }

  void subordinator(int i) {
    open(ClauseKind.ADVERBIAL, i);
  }

  void that(int i) {
    int antecedent = state.last == Last.PHRASE && !state.comma ? state.lastPhrase : -1;
    open(ClauseKind.COMPLEMENT, i);
    stack.question[stack.depth - 1] = antecedent;
  }

  private void open(ClauseKind kind, int i) {
    stack.push(kind, i, i, stack.top());
    state.cover(i, i + 1);
    opened();
  }

  private void opened() {
    state.last = Last.CONJUNCTION;
    state.comma = false;
    state.coordinated = false;
    state.preposition = -1;
  }

  void relative(int i, int phrase) {
    int antecedent = antecedent(i);
    boolean governed = state.last == Last.PREPOSITION;
    open(ClauseKind.RELATIVE, i);
    // "in which": no subject.
    stack.question[stack.depth - 1] = governed ? -1 : antecedent >= 0 ? antecedent : phrase;
    if (!governed && stack.question[stack.depth - 1] < 0) {
      stack.question[stack.depth - 1] = -2; // the pronoun alone
    }
  }

  /** "a spokesman for the mill who": a person where the relative means one. */
  private int antecedent(int relative) {
    if (state.lastPhrase < 0
        || state.chain < 0
        || state.chain == state.lastPhrase
        || !grammar.isQuestionPronoun(t, relative)) {
      return state.lastPhrase;
    }
    return !grammar.isPerson(t, phrases.head(state.lastPhrase))
            && grammar.isPerson(t, phrases.head(state.chain))
        ? state.chain
        : state.lastPhrase;
  }

  /** "what", "how", "whether": {@code phrase} is that of "who" and "what". */
  void question(int i, int phrase, int bound) {
    int c = stack.top();
    boolean asks =
        tree.verb(c) < 0
            && tree.subject(c) < 0
            && stack.candidate[stack.depth - 1] < 0
            && stack.depth == stack.base + 1;
    if (asks && i + 1 < bound && t.isFinite(i + 1)) {
      state.cover(i, i + 1);
      opened();
    } else {
      open(ClauseKind.COMPLEMENT, i);
    }
    stack.question[stack.depth - 1] = phrase < 0 && t.is(i, WordClass.RELATIVE) ? -2 : phrase;
  }

  /** Whether a relative pronoun can have what came last as its antecedent. */
  boolean isAfterPhrase() {
    return state.last == Last.PHRASE;
  }

  /** "there" before "is": returns whether it can stand for a subject here. */
  boolean existential(int i) {
    int c = stack.top();
    if (tree.verb(c) >= 0) {
      int waiting = stack.waiting();
      if (waiting >= 0) {
        return false;
      }
      stack.push(ClauseKind.COMPLEMENT, i, -1, c);
    } else if (tree.subject(c) >= 0 && !stack.time[stack.depth - 1]) {
      return false;
    }
    tree.subject(stack.top(), -1, SubjectLink.NONE);
    state.cover(i, i + 1);
    state.last = Last.CONJUNCTION;
    return true;
  }

  void mark(int i) {
    switch (t.kind(i)) {
      case COMMA, DASH -> {
        state.comma = true;
        state.last =
            state.last == Last.PREPOSITION ? Last.CONJUNCTION : state.last; // "slow down, …"
        state.cover(i, i + 1);
        if (t.is(i, TokenKind.DASH) && endsDateline(i)) {
          next();
        }
      }
      case SEMICOLON, COLON -> {
        state.cover(i, i + 1);
        next();
      }
      case OPEN_BRACKET -> {
        Last before = state.last;
        stack.push(ClauseKind.PARENTHETICAL, i, -1, stack.top());
        stack.outer[stack.depth - 1] = stack.base;
        stack.base = stack.depth - 1;
        state.cover(i, i + 1);
        opened();
        state.last = before;
      }
      case CLOSE_BRACKET -> {
        state.cover(i, i + 1);
        if (stack.base > 0) {
          int before = stack.outer[stack.base];
          stack.popTo(stack.base, state.behind);
          stack.base = before;
          state.last = Last.PHRASE;
        }
      }
      default -> state.cover(i, i + 1);
    }
  }

  /** Ends the clauses so far and begins another. */
  private void next() {
    stack.popTo(stack.base, state.behind);
    state.restart();
    stack.push(
        ClauseKind.MAIN, state.behind, -1, stack.base > 0 ? stack.clause[stack.base - 1] : -1);
  }

  /** "PORT SARN, Oct. 12 —": whether nothing but names in capitals and a date stand before. */
  private boolean endsDateline(int dash) {
    int first = tree.first(stack.top());
    return stack.depth == 1
        && tree.verb(stack.top()) < 0
        && dash - first < DATELINE
        && t.shape(first) == Shape.UPPER
        && dash + 1 < t.size()
        && t.isCapital(dash + 1);
  }

  /** A noun phrase, possessors included. */
  void phrase(int n) {
    int c = stack.top();
    int d = stack.depth - 1;
    boolean governed = state.last == Last.PREPOSITION;
    if (governed) {
      object(n, c, d);
    } else if (tree.verb(c) < 0) {
      subject(n, c, d);
    } else if (stack.inverts[d]
        && tree.subject(c) < 0
        && !state.coordinated
        && state.last == Last.VERB
        && !state.comma) {
      tree.subject(c, n, SubjectLink.INVERTED);
      stack.inverts[d] = false;
    } else if (!isTimeAdjunct(n)) {
      boolean listed =
          state.coordinated
              && !grammar.isSubjectForm(t, phrases.head(n))
              && !state.contrasts
              && (stack.apposed[d] >= 0
                  || (stack.joint[d] & OpenClauses.COMMA) != 0
                  || state.takesClause(c) && stack.joint[d] == 0)
              && state.last == Last.CONJUNCTION;
      if (stack.candidate[d] >= 0
          && stack.introducer[d] < 0
          && (state.comma && !state.coordinated || listed)) {
        if (listed) {
          stack.joint[d] |= OpenClauses.LISTED;
        } else {
          stack.apposed[d] = n;
          stack.joint[d] &= ~OpenClauses.LISTED;
        }
      } else {
        candidate(n, d, -1);
      }
    }
    state.cover(phrases.first(n), phrases.end(n));
    if (governed || !isTimeAdjunct(n)) {
      state.last = Last.PHRASE;
    }
    state.chain = governed ? state.chain : n;
    state.lastPhrase = n;
    state.comma &= isTimeAdjunct(n); // "Lee, the owner, on Monday said"
    state.coordinated = false;
  }

  private void candidate(int n, int d, int prep) {
    stack.candidate[d] = n;
    stack.introducer[d] = prep;
    stack.apposed[d] = -1;
    stack.joint[d] =
        (state.comma ? OpenClauses.COMMA : 0)
            | (state.coordinated ? OpenClauses.COORDINATED : 0)
            | (state.last == Last.PHRASE ? OpenClauses.ADJACENT : 0);
  }

  private boolean isTimeAdjunct(int n) {
    return grammar.isTime(t, phrases.head(n));
  }

  private void object(int n, int c, int d) {
    int v = tree.verb(c);
    if (grammar.canIntroduce(t, state.preposition)) {
      candidate(n, d, state.preposition);
      stack.joint[d] &= ~OpenClauses.ADJACENT;
    }
    if (v >= 0
        && grammar.isAgentMark(t, state.preposition)
        && verbs.isPassive(v)
        && verbs.agent(v) < 0) {
      verbs.agent(v, n);
    }
  }

  private void subject(int n, int c, int d) {
    if (tree.subject(c) < 0 || stack.time[d]) {
      boolean timed = isTimeAdjunct(n);
      if (stack.time[d] && timed) {
        return;
      }
      tree.subject(c, n, SubjectLink.OWN);
      stack.time[d] = timed;
      stack.candidate[d] = -1;
      state.control(c, n);
    } else if (stack.candidate[d] >= 0
        && state.coordinated
        && state.last == Last.CONJUNCTION
        && stack.introducer[d] < 0
        && (stack.joint[d] & OpenClauses.COMMA) != 0) {
      stack.joint[d] |= OpenClauses.LISTED;
    } else if (!isTimeAdjunct(n)) {
      candidate(n, d, -1);
    }
  }

  /** A verb group. */
  void verb(int g, int bound) {
    int from = verbs.first(g);
    int end = verbs.end(g);
    int open = tree.verb(stack.top());
    boolean rest =
        t.is(from, Tag.VERB)
            && (t.is(from, WordClass.VERB_PARTICIPLE) || t.is(from, WordClass.VERB_BASE))
            && nonfiniteVerbs.completes(g, stack.top(), open); // "were they supposed to"
    if (!rest && nonfiniteVerbs.looksFinite(g, bound)) {
      verbs.reduce(g);
    }
    if (verbs.form(g) == Finiteness.FINITE && !rest) {
      finiteVerbs.attach(g, bound);
    } else {
      nonfiniteVerbs.attach(g, bound);
    }
    state.cover(from, end);
    state.last = Last.VERB;
    state.comma = false;
    state.coordinated = false;
  }
}
