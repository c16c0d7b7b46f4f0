package io.github.whosaid.quotation;

import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.syntax.BasePhrases;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.Finiteness;
import io.github.whosaid.syntax.Names;
import io.github.whosaid.syntax.VerbGroups;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** The subject of a verb, as the parse has it, with the phrases and asides that belong to it. */
final class CueSubjects {

  /** A subject and how it was found. */
  record Subject(Range range, SubjectKind kind) {
    static final Subject NONE = new Subject(Clauses.NOTHING, SubjectKind.NONE);

    boolean exists() {
      return range.size() > 0;
    }
  }

  /** Verbs that report at least so surely are taken for a tag. */
  private static final int SURE = 4;

  private final TokenizedText t;
  private final Clauses clauses;
  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final ClauseTree tree;
  private final Names names;

  CueSubjects(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    phrases = clauses.syntax().phrases();
    verbs = clauses.syntax().verbs();
    tree = clauses.syntax().clauses();
    names = clauses.syntax().names();
  }

  Subject of(Cue cue) {
    if (cue.form() == Cue.Form.PASSIVE) {
      return agent(cue);
    }
    Subject quoted = cue.form() == Cue.Form.GERUND ? quoted(cue.token()) : Subject.NONE;
    return quoted.exists() ? quoted : patient(cue);
  }

  /** "The Herald quoted Lee as saying": the object of the verb before, who says it. */
  private Subject quoted(int saying) {
    int as = saying - 1;
    if (as < 2 || !t.is(as, Tag.PREPOSITION) || !TokenText.is(t, as, "as")) {
      return Subject.NONE;
    }
    Range object = clauses.phraseBefore(as);
    int verb = object.first() - 1;
    return object.size() > 0 && t.is(verb, Tag.VERB) && t.canReport(verb)
        ? new Subject(object, SubjectKind.CONTROLLED)
        : Subject.NONE;
  }

  /** The grammatical subject, of a passive as well: what is announced, who is accused. */
  Subject patient(Cue cue) {
    if (verbs.at(cue.token()) < 0) {
      // In a heading a verb in capitals is a name: "Lee Says Ferry Will Sail".
      Range before = clauses.phraseBefore(cue.first());
      return before.size() > 0 ? new Subject(before, SubjectKind.LEFT) : Subject.NONE;
    }
    return of(cue.token());
  }

  private Subject agent(Cue cue) {
    int group = verbs.at(cue.token());
    int agent = group < 0 ? -1 : verbs.agent(group);
    if (agent < 0) {
      return Subject.NONE;
    }
    Range range = clauses.phraseFrom(phrases.first(agent), clauses.ceiling(cue.token()));
    return new Subject(range, range.size() > 0 ? SubjectKind.AGENT : SubjectKind.NONE);
  }

  /** The subject of a verb that stands before a noun that reports: who "made" a promise. */
  Subject governor(int verb) {
    Subject subject = of(verb);
    return subject.exists() ? new Subject(subject.range(), SubjectKind.CONTROLLED) : subject;
  }

  private Subject of(int verb) {
    int group = verbs.at(verb);
    int clause = group < 0 ? -1 : verbs.clause(group);
    if (clause < 0 || tree.subjectFirst(clause) < 0) {
      return group >= 0 ? nameBefore(group) : Subject.NONE;
    }
    Range range = new Range(tree.subjectFirst(clause), tree.subjectEnd(clause));
    return switch (tree.link(clause)) {
      case OWN -> new Subject(behindThing(behindClause(range, verb), verb), SubjectKind.LEFT);
      case SHARED -> new Subject(range, SubjectKind.SHARED);
      case CONTROLLED -> new Subject(range, SubjectKind.CONTROLLED);
      case RELATIVE ->
          new Subject(range, tree.introducer(clause) < 0 ? SubjectKind.LEFT : SubjectKind.RELATIVE);
      // "did she say" has its subject before the verb; that of "said Lee" is read behind the cue.
      case INVERTED -> range.first() < verb ? new Subject(range, SubjectKind.LEFT) : Subject.NONE;
      case NONE -> Subject.NONE;
    };
  }

  /** "On its website Lee said": a name right before a finite verb that has no other subject. */
  private Subject nameBefore(int group) {
    int before = verbs.first(group) - 1;
    int name = before < 0 ? -1 : names.at(before);
    return name >= 0
            && names.end(name) == before + 1
            && verbs.form(group) == Finiteness.FINITE
            && t.sentence(before) == t.sentence(before + 1)
        ? new Subject(new Range(names.first(name), names.end(name)), SubjectKind.LEFT)
        : Subject.NONE;
  }

  /** "Why the mill failed, Lee said, was …": no clause with a verb is part of who says it. */
  private Range behindClause(Range subject, int verb) {
    int comma = subject.end() - 2;
    while (comma > subject.first() && !t.is(comma, TokenKind.COMMA)) {
      comma--;
    }
    return comma > subject.first()
            && !t.hasFinite(comma, subject.end())
            && (verbFirst(subject.first(), comma)
                || TokenText.isSay(t, verb, SURE) && verbBehindAside(subject.first(), comma))
        ? new Range(comma + 1, subject.end())
        : subject;
  }

  /** "New boats, such as these two, are dear, Lee said": a verb right behind an earlier comma. */
  private boolean verbBehindAside(int first, int end) {
    for (int k = first; k + 1 < end; k++) {
      if (t.is(k, TokenKind.COMMA) && t.isFinite(k + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "They shut the pier, the keeper said": a thing before the comma says nothing. */
  private Range behindThing(Range subject, int verb) {
    int comma = subject.first();
    while (comma < subject.end() && !t.is(comma, TokenKind.COMMA)) {
      comma++;
    }
    boolean thing =
        comma + 1 < subject.end()
            && TokenText.isSay(t, verb)
            && Heads.of(t, new Range(subject.first(), comma)) == Heads.Head.THING;
    Range rest = thing ? new Range(comma + 1, subject.end()) : subject;
    return switch (Heads.of(t, rest)) {
      case NAME, PERSON, PEOPLE, ORGANISATION -> rest;
      default -> subject;
    };
  }

  /** Whether a finite verb stands before the first comma: no aside of a name, but a clause. */
  private boolean verbFirst(int first, int end) {
    for (int k = first; k < end && !t.is(k, TokenKind.COMMA); k++) {
      if (t.isFinite(k)) {
        return true;
      }
    }
    return false;
  }

  /** The noun phrase right behind a verb, as in "said Lee". */
  Subject inverted(int verbEnd) {
    int limit = clauses.ceiling(Math.max(0, verbEnd - 1));
    if (verbEnd >= limit
        || t.is(verbEnd, TokenKind.COMMA)
        || t.lexicon().needsAddressee(t.id(verbEnd - 1))) {
      return Subject.NONE;
    }
    Range phrase = clauses.phraseFrom(verbEnd, limit);
    return phrase.size() == 0 ? Subject.NONE : new Subject(phrase, SubjectKind.INVERTED);
  }
}
