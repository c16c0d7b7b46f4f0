package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Draft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Finds the subject of a verb: before it, shared with an earlier verb, or governed from further
 * left.
 */
final class Subjects {

  /** A subject and how it was found. */
  record Subject(Range range, SubjectKind kind) {
    static final Subject NONE = new Subject(Clauses.NOTHING, SubjectKind.NONE);

    boolean exists() {
      return range.size() > 0;
    }
  }

  private static final int HOPS = 4;

  /** The words of a clause between a subject and its verb. */
  private static final int LONGEST_CLAUSE = 12;

  private final TokenizedText t;
  private final Clauses clauses;

  Subjects(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
  }

  Subject of(Cue cue) {
    return switch (cue.form()) {
      case PASSIVE -> agent(cue);
      case GERUND -> gerund(cue.first(), HOPS);
      case INFINITIVE -> controlled(cue.first(), HOPS);
      case FINITE -> of(cue.first(), HOPS);
    };
  }

  /** The grammatical subject of a passive: what is announced, who is accused. */
  Subject patient(Cue cue) {
    return of(cue.first(), HOPS);
  }

  /** The subject of a verb that no cue stands for: who "made" a promise. */
  Subject governor(int verb) {
    return governing(verb, HOPS);
  }

  private Subject agent(Cue cue) {
    int limit = Math.min(clauses.ceiling(cue.token()), cue.end() + 8);
    for (int i = cue.end(); i < limit; i++) {
      if (isBy(i)) {
        Range agent = clauses.phraseFrom(i + 1, clauses.ceiling(cue.token()));
        return agent.size() > 0 ? new Subject(agent, SubjectKind.AGENT) : Subject.NONE;
      }
      if (t.is(i, TokenKind.COMMA) || t.is(i, Tag.VERB) || t.is(i, Tag.THAT)) {
        break;
      }
    }
    return Subject.NONE;
  }

  private boolean isBy(int i) {
    return t.is(i, Tag.PREPOSITION)
        && t.end(i) - t.start(i) == 2
        && Character.toLowerCase(t.text().charAt(t.start(i))) == 'b';
  }

  private Subject of(int verbFirst, int hops) {
    int floor = clauses.floor(verbFirst);
    int left = verbFirst - 1;
    if (left < floor || hops == 0) {
      return Subject.NONE;
    }
    if (t.is(left, Tag.RELATIVE)
        || (t.is(left, Tag.WH) && t.is(left, WordClass.RELATIVE))
        || (t.is(left, Tag.PRONOUN)
            && t.is(left, WordClass.RELATIVE)
            && !t.is(left, WordClass.DEMONSTRATIVE))) {
      return relative(left);
    }
    if (t.is(left, Tag.COORDINATOR)
        || (t.is(left, TokenKind.COMMA) && left > floor && isSecondVerb(left, floor))) {
      return shared(left, hops - 1);
    }
    Range told = beforeClause(left, floor);
    if (told.size() > 0) {
      return new Subject(told, SubjectKind.LEFT);
    }
    Range phrase = clauses.phraseBefore(verbFirst);
    if (phrase.size() == 0) {
      return t.is(left, Tag.THAT) ? relative(left) : Subject.NONE;
    }
    if (Heads.of(t, phrase) == Heads.Head.TIME && phrase.first() > floor) {
      // "The council this week said": the time stands between subject and verb.
      Range before = clauses.phraseBefore(phrase.first());
      phrase = before.size() > 0 ? before : phrase;
    }
    phrase = dropLeadingTime(phrase);
    return new Subject(phrase, SubjectKind.LEFT);
  }

  /**
   * Returns the phrase before a clause that tells who is meant, and that ends with this token: "a
   * man who spoke to us said", "the man who met Lee said". A verb that reports has words of its own
   * behind it, unless it goes on with "to" or a preposition: "who asked not to be named said".
   */
  private Range beforeClause(int last, int floor) {
    int verbs = 0;
    for (int k = last; k > Math.max(floor, last - LONGEST_CLAUSE) && verbs < 2; k--) {
      if (t.is(k, Tag.RELATIVE)) {
        return verbs == 1 && t.isFinite(k + 1) && !takesWords(k + 1)
            ? clauses.phraseBefore(k)
            : Clauses.NOTHING;
      }
      if (t.is(k, Tag.COORDINATOR) || t.is(k, Tag.SUBORDINATOR) || !t.is(k, TokenKind.WORD)) {
        return Clauses.NOTHING;
      }
      verbs += t.isFinite(k) && !t.is(k - 1, WordClass.TO) ? 1 : 0;
    }
    return Clauses.NOTHING;
  }

  private boolean takesWords(int verb) {
    int next = verb + 1;
    return t.lexicon().cues(t.id(verb)).length > 0
        && !t.is(next, WordClass.NEGATION)
        && !t.is(next, WordClass.TO)
        && !t.is(next, Tag.PREPOSITION);
  }

  /**
   * "On Monday Lee said", "Earlier this week officials said": the time is no part of the subject.
   */
  private Range dropLeadingTime(Range phrase) {
    int first = phrase.first();
    while (first < phrase.end() - 1
        && (t.is(first, WordClass.WEEKDAY)
            || (t.is(first, WordClass.TIME_NOUN)
                && first + 1 < phrase.end()
                && !t.is(first + 1, Tag.POSSESSIVE)
                && t.is(first + 1, Tag.NAME)))) {
      first++;
    }
    return first == phrase.first() ? phrase : new Range(first, phrase.end());
  }

  private Subject relative(int relative) {
    int end = relative;
    int floor = clauses.floor(relative);
    if (relative == floor) {
      return new Subject(new Range(relative, relative + 1), SubjectKind.LEFT); // "Who said that?"
    }
    if (end - 1 >= floor && (t.is(end - 1, TokenKind.COMMA) || t.is(end - 1, TokenKind.DASH))) {
      end--;
    }
    if (end - 1 >= floor && t.is(end - 1, Tag.PREPOSITION)) {
      return Subject.NONE;
    }
    if (end <= floor) {
      return Subject.NONE;
    }
    Range antecedent = clauses.phraseBefore(end);
    return antecedent.size() > 0
        ? new Subject(new Range(antecedent.first(), relative + 1), SubjectKind.RELATIVE)
        : new Subject(new Range(relative, relative + 1), SubjectKind.RELATIVE);
  }

  /** A comma before a verb with no aside to close: "He came, saw, said …". */
  private boolean isSecondVerb(int comma, int floor) {
    return clauses.phraseBefore(comma + 1).size() == 0 && comma > floor;
  }

  /** The subject of the finite verb before a coordinator. */
  private Subject shared(int coordinator, int hops) {
    int floor = clauses.floor(coordinator);
    Subject nearest = Subject.NONE;
    for (int i = coordinator - 1; i >= floor && i > coordinator - Clauses.REACH; i--) {
      if (t.is(i, TokenKind.QUOTE)) {
        int p = t.passageAt(i);
        if (p >= 0 && t.passages().get(p).close() == i) {
          i = t.passages().get(p).open();
          continue;
        }
      }
      if (t.isFinite(i)) {
        Subject subject = of(groupFirst(i, floor), hops);
        if (subject.exists()) {
          Subject shared =
              subject.kind() == SubjectKind.LEFT
                  ? new Subject(subject.range(), SubjectKind.SHARED)
                  : subject;
          // "said the pier was rotten and added that": a thing adds nothing.
          if (!isThing(subject) || t.is(i, Tag.VERB) && Words.isSay(t, i)) {
            return nearest.exists() && !(t.is(i, Tag.VERB) && Words.isSay(t, i)) ? nearest : shared;
          }
          nearest = nearest.exists() ? nearest : shared;
        }
      }
    }
    return nearest;
  }

  private boolean isThing(Subject subject) {
    return switch (Heads.of(t, subject.range())) {
      case THING, TIME, QUANTITY, PLACE, IT -> true;
      default -> false;
    };
  }

  private int groupFirst(int i, int floor) {
    int k = i;
    while (k - 1 >= floor
        && (t.is(k - 1, Tag.AUXILIARY)
            || t.is(k - 1, Tag.MODAL)
            || t.is(k - 1, Tag.ADVERB)
            || t.is(k - 1, Tag.NEGATION))) {
      k--;
    }
    return k;
  }

  /** "…, saying that": the subject of the clause; "a banner saying": the noun before. */
  private Subject gerund(int first, int hops) {
    int floor = clauses.floor(first);
    int left = first - 1;
    if (left < floor) {
      return following(first);
    }
    boolean detached =
        t.is(left, TokenKind.COMMA)
            || t.is(left, Tag.PREPOSITION)
            || t.is(left, Tag.COORDINATOR)
            || t.is(left, TokenKind.DASH)
            || t.is(left, Tag.SUBORDINATOR);
    if (!detached) {
      Range phrase = clauses.phraseBefore(first);
      if (phrase.size() > 0) {
        int head = Heads.token(t, phrase);
        if (head >= 0 && t.is(head, WordClass.MEDIUM)) {
          // "released a statement saying": whoever released it says it.
          Subject sender = governing(phrase.first() - 1, hops);
          if (sender.exists()) {
            return sender;
          }
        }
        return new Subject(phrase, SubjectKind.LEFT);
      }
    }
    if (t.is(left, TokenKind.COMMA)) {
      Subject main = mainClause(left, floor, hops);
      if (main.exists()) {
        return main;
      }
    }
    if (left - floor < 3 && !t.is(left, TokenKind.COMMA)) {
      Subject following = following(first);
      if (following.exists()) {
        return following;
      }
    }
    return governing(left, hops);
  }

  /**
   * The subject of the nearest verb of saying to the left, or else of the first finite verb: ",
   * adding that" hangs on the main clause.
   */
  private Subject mainClause(int from, int floor, int hops) {
    Subject first = Subject.NONE;
    for (int i = from; i >= floor && i > from - 2 * Clauses.REACH; i--) {
      if (t.is(i, TokenKind.QUOTE)) {
        int p = t.passageAt(i);
        if (p >= 0 && t.passages().get(p).close() == i) {
          i = t.passages().get(p).open();
          continue;
        }
      }
      if (t.is(i, Tag.VERB) || t.is(i, Tag.AUXILIARY)) {
        boolean says = t.is(i, Tag.VERB) && Words.isSay(t, i);
        Subject subject = of(groupFirst(i, floor), hops - 1);
        if (!subject.exists() && says) {
          subject = inverted(i + 1);
        }
        if (subject.exists() && says) {
          return new Subject(subject.range(), SubjectKind.CONTROLLED);
        }
        if (subject.exists() && subject.kind() == SubjectKind.LEFT) {
          first = new Subject(subject.range(), SubjectKind.CONTROLLED);
        }
      }
    }
    return first;
  }

  /** "Saying that …, Lee left": the subject of the clause behind the comma. */
  private Subject following(int first) {
    int limit = clauses.ceiling(first);
    for (int i = first; i < limit && i < first + Clauses.REACH; i++) {
      if (t.is(i, TokenKind.COMMA)) {
        Range phrase = clauses.phraseFrom(i + 1, limit);
        if (phrase.size() > 0
            && phrase.end() < limit
            && (t.isFinite(phrase.end())
                || t.is(phrase.end(), TokenKind.COMMA)
                || t.is(phrase.end(), Tag.ADVERB))) {
          return new Subject(phrase, SubjectKind.CONTROLLED);
        }
      }
    }
    return Subject.NONE;
  }

  private Subject controlled(int first, int hops) {
    int floor = clauses.floor(first);
    if (first - 1 < floor) {
      return following(first);
    }
    return governing(first - 1, hops);
  }

  /** The subject of the nearest finite verb to the left. */
  private Subject governing(int from, int hops) {
    if (from < 0) {
      return Subject.NONE; // the text begins here
    }
    int floor = clauses.floor(from);
    for (int i = from; i >= floor && i > from - Clauses.REACH; i--) {
      if (t.is(i, TokenKind.QUOTE)) {
        int p = t.passageAt(i);
        if (p >= 0 && t.passages().get(p).close() == i) {
          i = t.passages().get(p).open();
          continue;
        }
      }
      if (t.isFinite(i)) {
        Subject subject = of(groupFirst(i, floor), hops - 1);
        if (subject.exists()) {
          return new Subject(subject.range(), SubjectKind.CONTROLLED);
        }
        Subject inverted = inverted(i + 1);
        if (inverted.exists()) {
          return new Subject(inverted.range(), SubjectKind.CONTROLLED);
        }
      }
    }
    return Subject.NONE;
  }

  /** The noun phrase right behind a verb, as in "said Lee". */
  Subject inverted(int verbEnd) {
    int limit = clauses.ceiling(Math.max(0, verbEnd - 1));
    if (verbEnd >= limit || t.is(verbEnd, TokenKind.COMMA)) {
      return Subject.NONE;
    }
    Range phrase = clauses.phraseFrom(verbEnd, limit);
    if (phrase.size() == 0) {
      return Subject.NONE;
    }
    return new Subject(phrase, SubjectKind.INVERTED);
  }
}
