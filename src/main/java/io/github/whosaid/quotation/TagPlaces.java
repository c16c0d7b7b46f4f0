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

/**
 * Tells from the commas, marks and clauses around a verb that can report whether it stands in the
 * place of a tag: "The plan would fail, Lee said", "In the end, Lee said, it would". What such a
 * tag reports is read by {@link TagReader}. Not thread-safe, for {@link Contents} is not.
 */
final class TagPlaces {

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Contents contents;

  TagPlaces(TokenizedText text, Clauses clauses, CueSubjects subjects, Contents contents) {
    t = text;
    this.clauses = clauses;
    this.subjects = subjects;
    this.contents = contents;
  }

  /** Whether quoted words with a comma inside stand between a phrase's first word and the cue. */
  boolean isBehindMark(Cue cue, Range phrase) {
    int close = cue.first() - 1;
    int p = close > 0 && t.is(close, TokenKind.QUOTE) ? t.passageAt(close) : -1;
    return p >= 0
        && t.passages().get(p).close() == close
        && t.passages().get(p).open() > phrase.first()
        && t.is(close - 1, TokenKind.COMMA)
        && subjects.inverted(cue.end()).exists();
  }

  /** "…, said Lee, a farmer": a clause, a comma, the verb and a name behind it. */
  boolean isInverted(Cue cue, Subject subject) {
    int comma = cue.first() - 1;
    int floor = clauses.floor(cue.token());
    boolean fits =
        comma > floor
            && t.is(comma, TokenKind.COMMA)
            && cue.form() == Cue.Form.FINITE
            && cue.first() == cue.token()
            && cue.verb().cueClass() == CueClass.SAY
            && cue.takes(Frame.QUOTE);
    if (!fits) {
      return false;
    }
    Range phrase = subjects.inverted(cue.end()).range();
    int limit = clauses.ceiling(cue.token());
    // "Town to lose last shop, says council": "say" has no person or body for its object.
    boolean closing =
        isPlainSaying(cue)
            && comma - floor > 1
            && (subject.kind() != SubjectKind.LEFT
                || hasVerbForm(subject.range())
                || phrase.end() >= limit
                || t.is(phrase.end(), TokenKind.COMMA)
                || isDocument(phrase))
            && !(phrase.end() < limit && t.isFinite(phrase.end()));
    if (!closing && !clauses.clauseStarts(floor, comma) && !hasVerb(floor, comma)) {
      return false;
    }
    if (phrase.size() == 0
        // "…, asked Lee, the farmer, why he …"
        || contents.behindAside(cue, phrase.end()).frame() == Frame.WH
        || phrase.end() < limit
            && !t.is(phrase.end(), TokenKind.COMMA)
            && !t.is(phrase.end(), Tag.PREPOSITION)
            && !t.is(phrase.end(), Tag.SUBORDINATOR)
            && !(t.is(phrase.end(), Tag.GERUND) && isDocument(phrase))
            && !t.is(phrase.end(), Tag.RELATIVE)
            && !(t.is(phrase.end(), Tag.DETERMINER)
                && t.is(phrase.end(), WordClass.RELATIVE))) { // "whose"
      return false;
    }
    return switch (Heads.of(t, phrase)) {
      case NAME,
          PERSON,
          PEOPLE,
          VAGUE,
          ORGANISATION,
          ACRONYM,
          HE_SHE,
          THEY,
          FIRST_PERSON,
          DOCUMENT ->
          true;
      default -> false;
    };
  }

  private boolean isDocument(Range phrase) {
    return Heads.of(t, phrase) == Heads.Head.DOCUMENT;
  }

  /** Whether a verb stands in a phrase, so that it is a clause and says nothing itself. */
  private boolean hasVerbForm(Range phrase) {
    for (int k = phrase.first(); k < phrase.end(); k++) {
      if (t.is(k, Tag.RELATIVE)) {
        return false;
      }
      if (t.isFinite(k) || t.is(k, Tag.INFINITIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb takes a clause or a question, but not an addressee. */
  private static boolean isPlainSaying(Cue cue) {
    return cue.takes(Frame.BARE)
        && cue.takes(Frame.WH)
        && !cue.takes(Frame.TELL)
        && !cue.takes(Frame.TELL_TO)
        && !cue.takes(Frame.CALL);
  }

  /** Whether a comma stands before the tag, and a clause with a subject and a verb before that. */
  private boolean isBehindClause(Cue cue, int left) {
    int floor = clauses.floor(cue.token());
    return left - 1 > floor
        && t.is(left - 1, TokenKind.COMMA)
        && clauses.clauseStarts(floor, left - 1);
  }

  /** "In the end, Lee said, it would": commas around the tag, and a clause before or behind. */
  boolean standsAmid(Cue cue, int left, int behind) {
    if (isBehindClause(cue, left)) {
      return true;
    }
    int limit = clauses.ceiling(cue.token());
    int n = behind + 1;
    return left - 1 > clauses.floor(cue.token())
        && t.is(left - 1, TokenKind.COMMA)
        && n < limit
        && t.is(behind, TokenKind.COMMA)
        && (t.isFinite(n)
            || !t.is(n, Tag.PREPOSITION) && !t.is(n, Tag.GERUND) && clauses.clauseStarts(n, limit));
  }

  /** "…, Lee said": a comma stands before the tag, and a verb before that. */
  boolean isBehindVerb(Cue cue, int left) {
    int floor = clauses.floor(cue.token());
    return left - 1 > floor && t.is(left - 1, TokenKind.COMMA) && hasVerb(floor, left - 1);
  }

  /** Whether a finite verb stands in what is no subordinate clause. */
  private boolean hasVerb(int from, int end) {
    if (t.is(from, Tag.SUBORDINATOR) || t.is(from, Tag.WH) || t.is(from, Tag.PREPOSITION)) {
      return false;
    }
    for (int k = from; k < end; k++) {
      if (t.isFinite(k)) {
        return true;
      }
    }
    return false;
  }
}
