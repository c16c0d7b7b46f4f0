package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads cues whose content stands around them: "which he said was wrong", "as Lee said", "the plan
 * was announced by Lee", "she seemed to agree".
 */
@SuppressWarnings("ReferenceEquality") // Contents.NOTHING is one object
final class Around {

  /** "was written by Lee", "was explained by wear": made or caused, and seldom said. */
  private static final int SELDOM = 2;

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Contents contents;

  Around(TokenizedText text, Clauses clauses, CueSubjects subjects, Contents contents) {
    t = text;
    this.clauses = clauses;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** Returns the quotation that the cue makes with what stands around it, or null. */
  @Nullable QuotationDraft read(Cue cue, Subject subject) {
    int limit = clauses.ceiling(cue.token());
    if (cue.form() == Cue.Form.PASSIVE) {
      QuotationDraft as = asReported(cue, subject, limit);
      return as != null ? as : passive(cue, subject, limit);
    }
    if (cue.takes(Frame.RAISE)) {
      return raised(cue, subject, limit);
    }
    if (cue.form() != Cue.Form.FINITE || subject.kind() != SubjectKind.LEFT) {
      return null;
    }
    int before = subject.range().first() - 1;
    if (before < clauses.floor(cue.token())) {
      return null;
    }
    if (t.is(before, Tag.ADVERB) && isRelative(before - 1)) {
      before--; // "which even the crew say was"
    }
    if (isRelative(before)) {
      return gap(cue, subject, before, limit);
    }
    if (isVerb(cue.end())) {
      return reducedGap(cue, subject, limit);
    }
    if (TokenText.is(t, before, "as") && canComment(cue)) {
      return comment(cue, subject, before, limit);
    }
    return null;
  }

  private boolean isVerb(int i) {
    return t.isFinite(i) && !t.is(i, WordClass.VERB_ING);
  }

  /** "a plan she said would fail", "a plan Lee said was bad": the relative word is left out. */
  private @Nullable QuotationDraft reducedGap(Cue cue, Subject subject, int limit) {
    if (!cue.takes(Frame.THAT) && !cue.takes(Frame.BARE)) {
      return null;
    }
    Range who = subject.range();
    for (int k = who.first() + 1; k < who.end(); k++) {
      if (t.is(k, Tag.NAME)
          && t.is(k - 1, Tag.NOUN)
          && !t.is(k - 1, WordClass.ROLE)
          && !t.is(k - 1, WordClass.PERSON_NOUN)
          && !t.is(k - 1, WordClass.TITLE)) {
        who = new Range(k, who.end());
        break;
      }
    }
    if (who.first() <= clauses.floor(cue.token())) {
      return null;
    }
    if (t.is(who.first() - 1, Tag.COORDINATOR)) {
      return sharedGap(cue, who, limit); // "a plan she likes but critics say is bad"
    }
    if (!clauses.isNominal(who.first() - 1)) {
      return null;
    }
    Range what = clauses.phraseBefore(who.first());
    if (what.size() == 0) {
      return null;
    }
    QuotationDraft draft =
        QuotationDraft.of(cue, new Subject(who, SubjectKind.LEFT), CuePattern.VERB_AMID);
    draft.frame = Frame.FRONT;
    draft.contents.add(what);
    int from = cue.end();
    draft.contents.add(new Range(from, contents.extent().end(cue, from, limit, Frame.FRONT)));
    return draft;
  }

  private QuotationDraft sharedGap(Cue cue, Range who, int limit) {
    QuotationDraft draft =
        QuotationDraft.of(cue, new Subject(who, SubjectKind.LEFT), CuePattern.VERB_BEFORE);
    draft.frame = Frame.FRONT;
    int end = contents.extent().end(cue, cue.end(), limit, Frame.FRONT);
    draft.contents.add(new Range(cue.end(), end));
    return draft;
  }

  private boolean isRelative(int i) {
    if (t.is(i, Tag.THAT)) {
      return clauses.isNominal(i - 1); // "a word that he said hurt"
    }
    return t.is(i, Tag.RELATIVE) || t.is(i, Tag.WH) && !t.is(i, WordClass.SUBORDINATOR);
  }

  /**
   * "which she said was wrong": the relative word, and the verb behind the cue with what follows.
   */
  private @Nullable QuotationDraft gap(Cue cue, Subject subject, int relative, int limit) {
    if (!cue.takes(Frame.THAT) && !cue.takes(Frame.BARE)) {
      return null;
    }
    int from = contents.adjuncts().skip(cue.end(), limit);
    if (!t.isFinite(from) && !(t.is(from, Tag.NOUN) && t.is(from, WordClass.VERB_BASE))) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, subject, CuePattern.VERB_AMID);
    draft.frame = Frame.FRONT;
    draft.contents.add(new Range(relative, relative + 1));
    int end = contents.extent().end(cue, from, limit, Frame.FRONT);
    if (t.is(relative - 1, TokenKind.COMMA)) {
      end = contents.extent().verbBehindComma(from, end);
    } else if (clauses.phraseBefore(relative).first() == clauses.floor(relative)) {
      end = contents.extent().verbAround(from - 1, end, false);
    }
    draft.contents.add(new Range(from, end));
    return draft;
  }

  private boolean canComment(Cue cue) {
    return (cue.takes(Frame.THAT) || cue.takes(Frame.QUOTE))
        && (cue.verb().cueClass() == CueClass.SAY || cue.verb().cueClass() == CueClass.SHOW);
  }

  /** "As Lee said, …" and "…, as Lee said". */
  private @Nullable QuotationDraft comment(Cue cue, Subject subject, int as, int limit) {
    int told = cue.takes(Frame.TELL) ? clauses.phraseFrom(cue.end(), limit).end() : 0;
    int behind = contents.adjuncts().skip(Math.max(told, cue.end()), limit);
    boolean alone =
        behind >= limit || t.is(behind, TokenKind.COMMA) || t.is(behind, Tag.SUBORDINATOR);
    Range content = alone ? commented(as, behind, limit) : Clauses.NOTHING;
    if (content.size() == 0) {
      return null;
    }
    boolean front = content.first() > as;
    QuotationDraft draft =
        QuotationDraft.of(cue, subject, front ? CuePattern.VERB_BEFORE : CuePattern.VERB_BEHIND);
    draft.frame = Frame.FRONT;
    draft.contents.add(content);
    return draft;
  }

  /** "As reported by Lee, …". */
  private @Nullable QuotationDraft asReported(Cue cue, Subject agent, int limit) {
    int as = cue.first() - 1;
    if (cue.first() != cue.token()
        || as < clauses.floor(cue.token())
        || !TokenText.is(t, as, "as")
        || !canComment(cue)
        || agent.kind() != SubjectKind.AGENT) {
      return null;
    }
    Range content = commented(as, agent.range().end(), limit);
    if (content.size() == 0) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, agent, CuePattern.VERB_BEFORE);
    draft.frame = Frame.FRONT;
    draft.contents.add(content);
    return draft;
  }

  /** The clause that an "as" clause comments on: behind its comma, or before it. */
  private Range commented(int as, int behind, int limit) {
    int floor = clauses.floor(as);
    boolean front =
        as <= floor + 1
            || as <= floor + 4 && !clauses.clauseStarts(floor, as)
            || joins(as - 1)
            || t.is(as - 1, TokenKind.COMMA) && joins(as - 2);
    if (front) {
      int comma = behind;
      while (comma < limit && comma < behind + 20 && !t.is(comma, TokenKind.COMMA)) {
        comma++;
      }
      return t.is(comma, TokenKind.COMMA) ? new Range(comma + 1, limit) : Clauses.NOTHING;
    }
    int mark = as - 1;
    return t.is(mark, TokenKind.COMMA) && clauses.clauseStarts(floor, mark)
        ? new Range(floor, mark)
        : Clauses.NOTHING;
  }

  private boolean joins(int i) {
    return t.is(i, Tag.COORDINATOR) || t.is(i, Tag.THAT) || t.is(i, Tag.SUBORDINATOR);
  }

  /** "The plan was announced", "Lee was accused of lying", "the deal is expected to fail". */
  private @Nullable QuotationDraft passive(Cue cue, Subject agent, int limit) {
    if (cue.first() == cue.token() || cue.takes(Frame.TELL)) {
      return null;
    }
    QuotationDraft quoted = quotedPatient(cue, agent);
    if (quoted != null) {
      return quoted;
    }
    Subject patient = subjects.patient(cue);
    if (!patient.exists() || patient.kind() == SubjectKind.SHARED && !cue.takes(Frame.OF)) {
      return null;
    }
    Range who = patient.range();
    if (patient.kind() == SubjectKind.RELATIVE) {
      who = new Range(who.end() - 1, who.end());
    }
    int from = agent.exists() ? agent.range().end() : cue.end();
    Contents.Right right = from < limit ? contents.rightOf(cue, from) : Contents.NOTHING;
    QuotationDraft draft = QuotationDraft.of(cue, agent, CuePattern.VERB_AMID);
    draft.contents.add(who);
    if (right == Contents.NOTHING) {
      boolean plain =
          cue.takes(Frame.NP)
              && !(cue.takes(Frame.WH) && cue.verb().strength(Frame.NP) <= SELDOM)
              && (cue.takes(Frame.THAT) && !Heads.isPerson(t, who) || agent.exists());
      if (!plain) {
        return null;
      }
      draft.frame = Frame.NP;
      draft.pattern = CuePattern.VERB_BEHIND;
      return draft;
    }
    switch (right.frame()) {
      case TO -> {
        if (cue.takes(Frame.TELL_TO) && !cue.takes(Frame.THAT)) {
          return null;
        }
      }
      case CALL, AS, OF -> {}
      default -> {
        return null;
      }
    }
    draft.frame = right.frame() == Frame.TO ? Frame.RAISE : right.frame();
    draft.contents.add(right.range());
    return draft;
  }

  /** “Never” was shouted by Lee. */
  private @Nullable QuotationDraft quotedPatient(Cue cue, Subject agent) {
    int close = cue.first() - 1;
    int p = t.is(close, TokenKind.QUOTE) ? t.passageAt(close) : -1;
    if (p < 0 || t.passages().get(p).close() != close || !agent.exists()) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, agent, CuePattern.VERB_BEHIND);
    draft.passage = p;
    draft.direct = true;
    draft.contents.add(new Range(t.passages().get(p).open(), close + 1));
    return draft;
  }

  /** "She seemed to agree", "he appears ready". */
  private @Nullable QuotationDraft raised(Cue cue, Subject subject, int limit) {
    int from = contents.adjuncts().skip(cue.end(), limit);
    if (from >= limit || !subject.exists()) {
      return null;
    }
    boolean fits =
        switch (t.tag(from)) {
          case TO, ADJECTIVE, PARTICIPLE -> true;
          case PREPOSITION -> TokenText.is(t, from, "like");
          default -> false;
        };
    if (!fits) {
      return null;
    }
    Range who = subject.range();
    if (subject.kind() == SubjectKind.RELATIVE) {
      who = new Range(who.end() - 1, who.end());
    }
    QuotationDraft draft = QuotationDraft.of(cue, Subject.NONE, CuePattern.VERB_AMID);
    draft.frame = Frame.RAISE;
    draft.contents.add(who);
    draft.contents.add(new Range(from, contents.extent().end(cue, from, limit, Frame.RAISE)));
    return draft;
  }
}
