package io.github.whosaid.quotation;

import io.github.whosaid.quotation.Draft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.syntax.BasePhrases;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.VerbGroups;
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

  private final TokenizedText t;
  private final Clauses clauses;
  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final ClauseTree tree;

  CueSubjects(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    phrases = clauses.syntax().phrases();
    verbs = clauses.syntax().verbs();
    tree = clauses.syntax().clauses();
  }

  Subject of(Cue cue) {
    return cue.form() == Cue.Form.PASSIVE ? agent(cue) : patient(cue);
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
      return Subject.NONE;
    }
    Range range = new Range(tree.subjectFirst(clause), tree.subjectEnd(clause));
    return switch (tree.link(clause)) {
      case OWN -> new Subject(range, SubjectKind.LEFT);
      case SHARED -> new Subject(range, SubjectKind.SHARED);
      case CONTROLLED -> new Subject(range, SubjectKind.CONTROLLED);
      case RELATIVE ->
          new Subject(range, tree.introducer(clause) < 0 ? SubjectKind.LEFT : SubjectKind.RELATIVE);
      // "did she say" has its subject before the verb; that of "said Lee" is read behind the cue.
      case INVERTED -> range.first() < verb ? new Subject(range, SubjectKind.LEFT) : Subject.NONE;
      case NONE -> Subject.NONE;
    };
  }

  /** The noun phrase right behind a verb, as in "said Lee". */
  Subject inverted(int verbEnd) {
    int limit = clauses.ceiling(Math.max(0, verbEnd - 1));
    if (verbEnd >= limit || t.is(verbEnd, TokenKind.COMMA)) {
      return Subject.NONE;
    }
    Range phrase = clauses.phraseFrom(verbEnd, limit);
    return phrase.size() == 0 ? Subject.NONE : new Subject(phrase, SubjectKind.INVERTED);
  }
}
