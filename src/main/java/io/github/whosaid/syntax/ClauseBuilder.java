package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
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
final class ClauseBuilder {

  /** What came last, adverbs apart. */
  private enum Last {
    NOTHING,
    PHRASE,
    VERB,
    PREPOSITION,
    CONJUNCTION,
    UNIT
  }

  private static final int DATELINE = 14;

  private static final int COMMA = 1;
  private static final int COORDINATED = 2;
  private static final int ADJACENT = 4;
  private static final int LISTED = 8;

  private final TokenizedText t;
  private final Grammar grammar;
  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final ClauseTree tree;
  private final OpenClauses stack;
  private final VerbContext ahead;

  private Last last = Last.NOTHING;
  private boolean comma;
  private boolean coordinated;

  /** Whether the last coordinator joins clauses alone: "but". */
  private boolean contrasts;

  private int preposition;
  private int lastPhrase;

  /** The phrase that prepositional phrases follow up to the last one, or -1. */
  private int chain;

  private int fronted;
  private int behind;

  ClauseBuilder(
      TokenizedText text, Grammar grammar, BasePhrases phrases, VerbGroups verbs, ClauseTree tree) {
    t = text;
    this.grammar = grammar;
    this.phrases = phrases;
    this.verbs = verbs;
    this.tree = tree;
    stack = new OpenClauses(tree);
    ahead = new VerbContext(text, grammar, verbs);
  }

  void begin(int from) {
    stack.depth = 0;
    stack.base = 0;
    behind = from;
    restart();
    stack.push(ClauseKind.MAIN, from, -1, -1);
  }

  private void restart() {
    last = Last.NOTHING;
    comma = false;
    coordinated = false;
    preposition = -1;
    lastPhrase = -1;
    chain = -1;
    fronted = -1;
  }

  void finish(int bound) {
    behind = bound;
    stack.popTo(0, behind);
  }

  private void cover(int from, int to) {
    for (int i = from; i < to; i++) {
      tree.at(i, stack.top());
    }
    behind = to;
  }

  /** A passage in quotation marks. */
  void unit(int from, int to) {
    cover(from, to);
    last = Last.UNIT;
    comma = true;
  }

  void adverb(int i) {
    cover(i, i + 1);
  }

  void preposition(int i) {
    cover(i, i + 1);
    preposition = i;
    last = Last.PREPOSITION;
  }

  void coordinator(int i) {
    cover(i, i + 1);
    contrasts = grammar.contrasts(t, i);
    coordinated = true;
    last = Last.CONJUNCTION;
  }

  void subordinator(int i) {
    open(ClauseKind.ADVERBIAL, i);
  }

  void that(int i) {
    int antecedent = last == Last.PHRASE && !comma ? lastPhrase : -1;
    open(ClauseKind.COMPLEMENT, i);
    stack.question[stack.depth - 1] = antecedent;
  }

  private void open(ClauseKind kind, int i) {
    stack.push(kind, i, i, stack.top());
    cover(i, i + 1);
    opened();
  }

  private void opened() {
    last = Last.CONJUNCTION;
    comma = false;
    coordinated = false;
    preposition = -1;
  }

  void relative(int i, int phrase) {
    int antecedent = antecedent(i);
    boolean governed = last == Last.PREPOSITION;
    open(ClauseKind.RELATIVE, i);
    // "in which": no subject.
    stack.question[stack.depth - 1] = governed ? -1 : antecedent >= 0 ? antecedent : phrase;
    if (!governed && stack.question[stack.depth - 1] < 0) {
      stack.question[stack.depth - 1] = -2; // the pronoun alone
    }
  }

  /** "a spokesman for the mill who": a person where the relative means one. */
  private int antecedent(int relative) {
    if (lastPhrase < 0
        || chain < 0
        || chain == lastPhrase
        || !grammar.isQuestionPronoun(t, relative)) {
      return lastPhrase;
    }
    return !grammar.isPerson(t, phrases.head(lastPhrase))
            && grammar.isPerson(t, phrases.head(chain))
        ? chain
        : lastPhrase;
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
      cover(i, i + 1);
      opened();
    } else {
      open(ClauseKind.COMPLEMENT, i);
    }
    stack.question[stack.depth - 1] = phrase < 0 && t.is(i, WordClass.RELATIVE) ? -2 : phrase;
  }

  /** Whether a relative pronoun can have what came last as its antecedent. */
  boolean isAfterPhrase() {
    return last == Last.PHRASE;
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
    cover(i, i + 1);
    last = Last.CONJUNCTION;
    return true;
  }

  void mark(int i) {
    switch (t.kind(i)) {
      case COMMA, DASH -> {
        comma = true;
        last = last == Last.PREPOSITION ? Last.CONJUNCTION : last; // "slow down, …"
        cover(i, i + 1);
        if (t.is(i, TokenKind.DASH) && endsDateline(i)) {
          next();
        }
      }
      case SEMICOLON, COLON -> {
        cover(i, i + 1);
        next();
      }
      case OPEN_BRACKET -> {
        Last before = last;
        stack.push(ClauseKind.PARENTHETICAL, i, -1, stack.top());
        stack.outer[stack.depth - 1] = stack.base;
        stack.base = stack.depth - 1;
        cover(i, i + 1);
        opened();
        last = before;
      }
      case CLOSE_BRACKET -> {
        cover(i, i + 1);
        if (stack.base > 0) {
          int before = stack.outer[stack.base];
          stack.popTo(stack.base, behind);
          stack.base = before;
          last = Last.PHRASE;
        }
      }
      default -> cover(i, i + 1);
    }
  }

  /** Ends the clauses so far and begins another. */
  private void next() {
    stack.popTo(stack.base, behind);
    restart();
    stack.push(ClauseKind.MAIN, behind, -1, stack.base > 0 ? stack.clause[stack.base - 1] : -1);
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
    boolean governed = last == Last.PREPOSITION;
    if (governed) {
      object(n, c, d);
    } else if (tree.verb(c) < 0) {
      subject(n, c, d);
    } else if (stack.inverts[d]
        && tree.subject(c) < 0
        && !coordinated
        && last == Last.VERB
        && !comma) {
      tree.subject(c, n, SubjectLink.INVERTED);
      stack.inverts[d] = false;
    } else if (!isTimeAdjunct(n)) {
      boolean listed =
          coordinated
              && !grammar.isSubjectForm(t, phrases.head(n))
              && !contrasts
              && (stack.apposed[d] >= 0
                  || (stack.joint[d] & COMMA) != 0
                  || takesClause(c) && stack.joint[d] == 0)
              && last == Last.CONJUNCTION;
      if (stack.candidate[d] >= 0 && stack.introducer[d] < 0 && (comma && !coordinated || listed)) {
        if (listed) {
          stack.joint[d] |= LISTED;
        } else {
          stack.apposed[d] = n;
          stack.joint[d] &= ~LISTED;
        }
      } else {
        candidate(n, d, -1);
      }
    }
    cover(phrases.first(n), phrases.end(n));
    if (governed || !isTimeAdjunct(n)) {
      last = Last.PHRASE;
    }
    chain = governed ? chain : n;
    lastPhrase = n;
    comma = false;
    coordinated = false;
  }

  private void candidate(int n, int d, int prep) {
    stack.candidate[d] = n;
    stack.introducer[d] = prep;
    stack.apposed[d] = -1;
    stack.joint[d] =
        (comma ? COMMA : 0)
            | (coordinated ? COORDINATED : 0)
            | (last == Last.PHRASE ? ADJACENT : 0);
  }

  private boolean isTimeAdjunct(int n) {
    return grammar.isTime(t, phrases.head(n));
  }

  private void object(int n, int c, int d) {
    int v = tree.verb(c);
    if (grammar.canIntroduce(t, preposition)) {
      candidate(n, d, preposition);
      stack.joint[d] &= ~ADJACENT;
    }
    if (v >= 0 && grammar.isAgentMark(t, preposition) && verbs.isPassive(v) && verbs.agent(v) < 0) {
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
      control(c, n);
    } else if (stack.candidate[d] >= 0
        && coordinated
        && last == Last.CONJUNCTION
        && stack.introducer[d] < 0
        && (stack.joint[d] & COMMA) != 0) {
      stack.joint[d] |= LISTED;
    } else if (!isTimeAdjunct(n)) {
      candidate(n, d, -1);
    }
  }

  /** Gives a clause before the main one its subject: "Asked if it rained, Lee left". */
  private void control(int c, int n) {
    if (fronted >= 0 && tree.parent(fronted) == c) {
      tree.subject(fronted, n, SubjectLink.CONTROLLED);
      fronted = -1;
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
            && completes(g, stack.top(), open); // "were they supposed to"
    if (!rest && looksFinite(g, bound)) {
      verbs.reduce(g);
    }
    if (verbs.form(g) == Finiteness.FINITE && !rest) {
      finite(g, bound);
    } else {
      nonfinite(g, bound);
    }
    cover(from, end);
    last = Last.VERB;
    comma = false;
    coordinated = false;
  }

  /**
   * Whether a participle is only taken for a past: "Asked if …, Lee left", "when asked", "the law,
   * passed in May, has …".
   */
  private boolean looksFinite(int g, int bound) {
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
              : last == Last.NOTHING && n < bound && t.is(n, TokenKind.WORD));
    }
    return last == Last.PHRASE && comma && !object && ahead.isAside(n, bound);
  }

  private void assign(int d, int g, int bound) {
    while (stack.depth > d + 1
        && behind > tree.first(stack.top()) + 1
        && t.isAny(behind - 1, Grammar.ADVERBIAL)) {
      behind--; // "who left, later said"
    }
    int from = behind;
    stack.popTo(d + 1, behind);
    cover(from, verbs.first(g));
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
    boolean bare = isBare(g) && verbs.end(g) < bound && grammar.beginsPhrase(t, verbs.end(g));
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

  /** Whether the group is an auxiliary without a main verb. */
  private boolean isBare(int g) {
    return t.isAny(verbs.mainVerb(g), Grammar.AUXILIARIES);
  }

  private void finite(int g, int bound) {
    int d = stack.depth - 1;
    int c = stack.clause[d];
    if (tree.verb(c) < 0) {
      awaited(g, c, d, bound);
    } else if (stack.candidate[d] >= 0 && !coordinated) {
      afterCandidate(g, c, d, bound);
    } else {
      bare(g, c, d, bound);
    }
  }

  /** The innermost clause has no verb yet. */
  private void awaited(int g, int c, int d, int bound) {
    int n = stack.candidate[d];
    if (n < 0) {
      boolean inserted =
          comma && tree.subject(c) >= 0 && !stack.time[d] && ahead.isInverted(g, bound);
      if (inserted
          && (ahead.isAside(verbs.end(g), bound)
              || phrases.end(tree.subject(c)) == verbs.first(g) - 1)) {
        stack.push(ClauseKind.PARENTHETICAL, verbs.first(g), -1, c); // "The key, says Lee, is"
        d++;
      }
      assign(d, g, bound);
      return;
    }
    boolean subject = tree.subject(c) >= 0;
    if (stack.introducer[d] >= 0) {
      if (!subject && stack.question[d] == -1
          || subject && (stack.joint[d] & COMMA) != 0 && !comma) {
        subordinate(n, d, stack.introducer[d], g, bound, ClauseKind.ADVERBIAL);
      } else {
        assign(d, g, bound);
      }
    } else if (comma
        || (stack.joint[d] & COORDINATED) != 0
        || (stack.joint[d] & LISTED) != 0 && !ahead.closes(g, bound)) {
      assign(d, g, bound);
    } else if ((stack.joint[d] & ADJACENT) != 0 && (stack.joint[d] & COMMA) == 0) {
      subordinate(n, d, -1, g, bound, ClauseKind.RELATIVE);
    } else {
      subordinate(n, d, -1, g, bound, ClauseKind.PARENTHETICAL);
    }
  }

  /** Opens a clause whose subject is a phrase that has been read. */
  private void subordinate(int n, int d, int prep, int g, int bound, ClauseKind kind) {
    stack.popTo(d + 1, behind);
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

  /** The innermost clause has its verb, and a phrase after it. */
  private void afterCandidate(int g, int c, int d, int bound) {
    int n = stack.candidate[d];
    boolean own = comma;
    boolean listed = (stack.joint[d] & LISTED) != 0 && !ahead.closes(g, bound);
    if (stack.apposed[d] >= 0 && !comma && !listed) {
      n = stack.apposed[d];
      stack.joint[d] = COMMA;
    }
    int empty = stack.empty();
    if (empty >= 0 && stack.introducer[d] < 0) {
      // "If it rains, Lee goes", "Building bridges is hard".
      boolean gerund =
          tree.kind(c) == ClauseKind.PARTICIPIAL && (stack.joint[d] & (COMMA | ADJACENT)) == 0;
      if (!gerund || grammar.isSubjectForm(t, phrases.head(n))) {
        tree.subject(stack.clause[empty], n, SubjectLink.OWN);
        for (int i = phrases.first(n); i < verbs.first(g); i++) {
          tree.at(i, stack.clause[empty]);
        }
        control(stack.clause[empty], n);
      }
      assign(empty, g, bound);
      stack.inverts[empty] = false;
      return;
    }
    int waiting = stack.waiting();
    if (stack.introducer[d] >= 0) {
      if (waiting < 0 || !own) {
        subordinate(n, d, stack.introducer[d], g, bound, ClauseKind.ADVERBIAL);
      } else {
        assign(waiting, g, bound);
      }
      return;
    }
    boolean direct = (stack.joint[d] & (COMMA | COORDINATED | ADJACENT)) == 0;
    if (waiting >= 0 && !grammar.isSubjectForm(t, phrases.head(n))) {
      // "The woman who found the key said": a key says nothing.
      boolean speaks =
          !t.canReport(verbs.mainVerb(g))
              || grammar.isPerson(t, phrases.head(n))
              || tree.subject(stack.clause[waiting]) < 0
              || !grammar.isPerson(t, phrases.head(tree.subject(stack.clause[waiting])));
      boolean takes = direct && takesClause(c) && !own && speaks;
      if (!takes) {
        assign(waiting, g, bound);
        return;
      }
    }
    if (own && stack.apposed[d] < 0 && waiting < 0) {
      bare(g, c, d, bound); // "He met Lee, said hello"
      return;
    }
    boolean joined = (stack.joint[d] & COORDINATED) != 0;
    if (joined) {
      int sibling = coordinate(d);
      ClauseKind kind = tree.kind(stack.clause[sibling]);
      int parent = tree.parent(stack.clause[sibling]);
      stack.popTo(sibling, behind);
      stack.push(kind, phrases.first(n), -1, parent);
      for (int i = phrases.first(n); i < verbs.first(g); i++) {
        tree.at(i, stack.top());
      }
      tree.subject(stack.top(), n, SubjectLink.OWN);
      assign(stack.depth - 1, g, bound);
      return;
    }
    subordinate(
        n,
        d,
        -1,
        g,
        bound,
        (stack.joint[d] & COMMA) != 0
            ? ClauseKind.PARENTHETICAL
            : (stack.joint[d] & ADJACENT) != 0 ? ClauseKind.RELATIVE : ClauseKind.COMPLEMENT);
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

  /** Whether the clause's verb can have a clause without "that" as its object. */
  private boolean takesClause(int c) {
    int v = tree.verb(c);
    return v >= 0 && t.canReport(verbs.mainVerb(v));
  }

  /** The innermost clause has its verb, and no phrase stands after it. */
  private void bare(int g, int c, int d, int bound) {
    int waiting = stack.waiting();
    if (coordinated && !(waiting >= 0 && comma)) {
      shared(g, d);
      return;
    }
    if (waiting >= 0) {
      if (!comma && modifies(g, bound) && ahead.isAside(verbs.end(g), bound)) {
        modifier(g, c); // "hit by a call from a group named Tull, left"
      } else {
        assign(waiting, g, bound);
      }
      return;
    }
    boolean inverted =
        (comma || last == Last.UNIT)
            && (ahead.isInverted(g, bound) || t.canReport(verbs.mainVerb(g)) && isNamed(g, bound));
    ClauseKind kind = tree.kind(c);
    if (comma
        && !inverted
        && d > stack.base
        && (kind == ClauseKind.RELATIVE || kind == ClauseKind.PARTICIPIAL)
        && stack.candidate[d - 1] >= 0
        && takesClause(stack.clause[d - 1])) {
      // "said the firm, which makes boats, was sold"
      stack.popTo(d, behind);
      comma = false;
      afterCandidate(g, stack.clause[d - 1], d - 1, bound);
      return;
    }
    int empty = stack.empty();
    if (empty >= 0 && !comma && last != Last.UNIT) {
      assign(empty, g, bound);
      stack.inverts[empty] = false;
      return;
    }
    if (comma || last == Last.UNIT) {
      if (inverted) {
        stack.push(ClauseKind.PARENTHETICAL, verbs.first(g), -1, c);
        assign(stack.depth - 1, g, bound);
      } else {
        shared(g, d);
      }
      return;
    }
    boolean reported = takesClause(c) && tree.introducer(c) < 0;
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
      modifier(g, c); // "in a note published Monday"
      return;
    }
    int v = tree.verb(c);
    if (tree.link(c) == SubjectLink.OWN
        && verbs.form(v) == Finiteness.FINITE
        && verbs.end(v) - verbs.first(v) == 1
        && t.is(verbs.mainVerb(v), WordClass.VERB_PARTICIPLE)) {
      reduce(c, v, d, g);
      return;
    }
    stack.push(ClauseKind.COMPLEMENT, verbs.first(g), -1, c);
    assign(stack.depth - 1, g, bound);
  }

  /** "said Lee": a verb that reports before a name, or before any phrase after quoted words. */
  private boolean isNamed(int g, int bound) {
    int n = verbs.end(g);
    return n < bound && (t.is(n, Tag.NAME) || last == Last.UNIT && grammar.beginsPhrase(t, n));
  }

  private void modifier(int g, int c) {
    verbs.reduce(g);
    stack.push(ClauseKind.PARTICIPIAL, verbs.first(g), -1, c);
    tree.subject(stack.top(), lastPhrase, SubjectLink.RELATIVE);
    tree.verb(stack.top(), g);
  }

  /** Whether what looks like a past is a participle after the phrase that it modifies. */
  private boolean modifies(int g, int bound) {
    int n = verbs.end(g);
    return last == Last.PHRASE
        && n - verbs.first(g) == 1
        && t.is(verbs.mainVerb(g), Tag.VERB)
        && t.is(verbs.mainVerb(g), WordClass.VERB_PARTICIPLE)
        && (n >= bound
            || t.is(n, Tag.PREPOSITION)
            || t.is(n, Tag.ADVERB)
            || grammar.isTime(t, n)
            || !t.is(n, TokenKind.WORD));
  }

  /** "The man killed in the storm was a farmer": the first verb only looked finite. */
  private void reduce(int c, int v, int d, int g) {
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
  private void shared(int g, int d) {
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
    stack.popTo(with, behind);
    stack.push(kind, verbs.first(g), -1, parent);
    if (tree.link(c) != SubjectLink.NONE) {
      tree.subject(
          stack.top(),
          tree.subject(c),
          tree.link(c) == SubjectLink.RELATIVE ? SubjectLink.RELATIVE : SubjectLink.SHARED);
    }
    tree.verb(stack.top(), g);
  }

  private void nonfinite(int g, int bound) {
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
          last == Last.PHRASE
              && preposition >= 0
              && grammar.marksInfinitiveSubject(t, preposition)
              && phrases.first(lastPhrase) == preposition + 1;
      int subject = own ? lastPhrase : controller(g);
      stack.push(
          ClauseKind.INFINITIVAL, own ? preposition : verbs.first(g), own ? preposition : -1, c);
      if (subject >= 0) {
        tree.subject(stack.top(), subject, own ? SubjectLink.OWN : SubjectLink.CONTROLLED);
      } else if (v < 0) {
        fronted = stack.top();
      }
    } else if (form == Finiteness.PARTICIPLE && coordinated && v >= 0 && verbs.isPassive(v)) {
      verbs.pass(g);
      shared(g, d);
      return;
    } else {
      boolean modifies =
          last == Last.PHRASE
              && lastPhrase >= 0
              && (!comma || form == Finiteness.PARTICIPLE && ahead.isAside(verbs.end(g), bound));
      int subject = modifies ? lastPhrase : controller(g);
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
        fronted = stack.top();
      }
    }
    tree.verb(stack.top(), g);
  }

  /**
   * The subject that a form without one has from the clauses around it: the nearest, and of a word
   * that says something after a comma that of what says something.
   */
  private int controller(int g) {
    int nearest = -1;
    boolean says = comma && verbs.form(g) == Finiteness.GERUND && t.canReport(verbs.mainVerb(g));
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
  private boolean completes(int g, int c, int v) {
    return v >= 0
        && tree.link(c) == SubjectLink.INVERTED
        && isBare(v)
        && verbs.mainVerb(v) == verbs.end(v) - 1
        && last == Last.PHRASE
        && lastPhrase == tree.subject(c)
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
