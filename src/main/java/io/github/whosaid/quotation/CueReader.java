package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads one verb that can report: decides whether it is a tag of the words before it ({@link
 * TagReader}), stands amid its content ({@link Around}) or takes the content behind it.
 */
@SuppressWarnings("ReferenceEquality") // Contents.NOTHING is one object
final class CueReader {

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Contents contents;
  private final Around around;
  private final TagReader tags;
  private final ClauseTags clauseTags;
  private final TagPlaces places;

  CueReader(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    subjects = new CueSubjects(text, clauses);
    contents = new Contents(text, clauses);
    around = new Around(text, clauses, subjects, contents);
    tags = new TagReader(text, clauses, subjects, contents);
    clauseTags = new ClauseTags(text, clauses, subjects, contents, tags);
    places = new TagPlaces(text, clauses, subjects, contents);
  }

  /** Returns the quotation that the cue makes, or null if it makes none. */
  @Nullable QuotationDraft read(Cue cue) {
    QuotationDraft draft = around(cue);
    if (draft != null) {
      if (cue.takes(Frame.HEARD)) {
        draft.source = ImmutableList.of();
      }
      deny(draft);
    }
    return draft;
  }

  private @Nullable QuotationDraft around(Cue cue) {
    int limit = clauses.ceiling(cue.token());
    Subject subject = tags.listed(subjects.of(cue));
    if (cue.form() == Cue.Form.PASSIVE && cue.takes(Frame.TELL) && !subject.exists()) {
      Subject told = subjects.patient(cue);
      QuotationDraft tag =
          told.kind() == SubjectKind.LEFT ? clauseTags.behindTold(cue, told.range(), limit) : null;
      if (tag != null) {
        return tag;
      }
    }
    if (subject.kind() == SubjectKind.LEFT
        && (places.isBehindMark(cue, subject.range()) || isInsideMarks(cue, subject.range()))) {
      subject = Subject.NONE; // "The plan “is dead,” says Lee"
    }
    boolean quoted =
        (subject.kind() == SubjectKind.LEFT || sharesAside(cue, subject))
            && tags.quoteBefore(subject.range().first()) != null;
    if (!quoted && places.isInverted(cue, subject)) {
      subject = Subject.NONE;
    }
    int left = quoted || subject.kind() == SubjectKind.LEFT ? subject.range().first() : cue.first();
    QuotedPassage before = tags.quoteBefore(left);
    boolean canFollow = cue.takes(Frame.QUOTE) || cue.takes(Frame.FRONT);
    boolean finite =
        cue.form() == Cue.Form.FINITE
            || cue.form() == Cue.Form.PASSIVE && subject.kind() == SubjectKind.AGENT;
    if (before != null && canFollow && finite && !tags.leadsOwnClause(cue, before)) {
      return tags.behindQuote(cue, subject, before, limit);
    }
    QuotationDraft other = around.read(cue, subject);
    if (other != null) {
      return other;
    }
    int from = cue.end();
    if (subject.kind() == SubjectKind.AGENT) {
      from = Math.max(from, subject.range().end());
    }
    Subject inverted = Subject.NONE;
    if (!subject.exists() && finite && canFollow && cue.verb().cueClass() == CueClass.SAY) {
      inverted = subjects.inverted(cue.end());
      if (inverted.exists()) {
        from = inverted.range().end();
        if (t.is(from, TokenKind.COMMA) || t.is(from, Tag.PREPOSITION)) {
          from = Math.max(from, colonAhead(from, limit)); // "said Lee, a farmer: “…”"
        }
      }
    }
    Contents.Right right = contents.rightOf(cue, from);
    if (right == Contents.NOTHING || right.passage() < 0) {
      Contents.Right own = inverted.exists() ? ownClause(cue, inverted) : Contents.NOTHING;
      inverted = own == Contents.NOTHING ? inverted : Subject.NONE;
      right = inverted.exists() ? Contents.NOTHING : own == Contents.NOTHING ? right : own;
    }
    if (right == Contents.NOTHING && !inverted.exists()) {
      Contents.Right behind = contents.behindAside(cue, from);
      if (behind.frame() == Frame.WH || !places.standsAmid(cue, left, from)) {
        right = behind;
      }
    }
    boolean adverbial =
        right != Contents.NOTHING
            && (right.frame() == Frame.NP
                || right.frame() == Frame.BARE && t.is(right.range().first(), Tag.PREPOSITION));
    // "…, engineers warned the council": the person addressed, not what is said.
    boolean toldOnly =
        right != Contents.NOTHING
            && (right.frame() == Frame.NP
                || right.frame() == Frame.OF
                || right.frame() == Frame.TELL_TO)
            && cue.takes(Frame.TELL)
            && !t.is(right.range().first(), Tag.TO)
            && finite
            && canFollow
            && places.isBehindVerb(cue, left);
    boolean farther =
        right != Contents.NOTHING
            && right.passage() < 0
            && right.frame() != Frame.WH
            && isBehindComma(from, right.range().first());
    if (right != Contents.NOTHING && (isFigure(cue, subject, right) || isStranded(cue, right))) {
      return null;
    }
    if (right != Contents.NOTHING
        && !toldOnly
        && !(adverbial
            && canFollow
            && finite
            && places.standsAmid(cue, left, contents.adjuncts().skip(from, limit)))
        && !(farther && canFollow && finite && places.isBehindVerb(cue, left))) {
      QuotationDraft draft = ahead(cue, inverted.exists() ? inverted : subject, right);
      frontPart(draft, cue, subject, left);
      return draft;
    }
    if (canFollow && finite) {
      Subject who = subject.exists() && subject.kind() != SubjectKind.SHARED ? subject : inverted;
      return clauseTags.behindClause(cue, who, left, limit);
    }
    return null;
  }

  /**
   * "The clock said nine", "The recipe calls for two eggs", "She wrote four books", "The museum
   * shows her paintings": a number or a thing, and nothing reported.
   */
  private boolean isFigure(Cue cue, Subject subject, Contents.Right right) {
    Range range = right.range();
    boolean weak = cue.verb().cueClass() == CueClass.COGNITION || cue.verb().strength() <= 1;
    if (right.passage() < 0
        && (right.frame() == Frame.NP || right.frame() == Frame.CALL)
        && isOfWorks(cue, right.range())) {
      return true;
    }
    if (right.passage() < 0
        && (weak && Acceptance.endsWithName(t, range)
            || cue.verb().cueClass() == CueClass.SHOW
                && TokenText.opensQuote(t, range.first())
                && right.frame() == Frame.NP)) {
      return true; // "Miners named the seam “Old Margaret”"
    }
    if (cue.verb().strength() <= 1
        && cue.verb().cueClass() == CueClass.SAY
        && right.frame() == Frame.NP
        && Heads.isPerson(t, range)) {
      return true; // "Addressing farmers, he said"
    }
    if (right.frame() != Frame.NP && right.frame() != Frame.FOR && right.frame() != Frame.TELL_TO) {
      return false;
    }
    Heads.Head head = subject.exists() ? Heads.of(t, subject.range()) : Heads.Head.NONE;
    boolean number = t.is(right.range().first(), Tag.NUMBER);
    boolean thing = head == Heads.Head.THING || head == Heads.Head.QUANTITY;
    boolean says = cue.takes(Frame.QUOTE) && cue.takes(Frame.BARE) && cue.takes(Frame.WH);
    return number && (thing || says)
        || cue.verb().cueClass() == CueClass.SHOW && head == Heads.Head.ORGANISATION;
  }

  /** "wrote the novel “Blue Hat” in May", "called her boat “Low Tide”": titles and names alone. */
  private boolean isOfWorks(Cue cue, Range content) {
    boolean makes =
        cue.verb().strength() <= 1 || cue.takes(Frame.WH) && cue.verb().strength(Frame.NP) <= 2;
    if (!makes && !cue.takes(Frame.CALL) || cue.verb().cueClass() != CueClass.SAY) {
      return false;
    }
    boolean named = false;
    for (int k = content.first(); k < content.end(); k++) {
      int p = t.passageAt(k);
      if (p < 0) {
        continue;
      }
      Range passage = new Range(t.passages().get(p).open(), t.passages().get(p).behind());
      boolean thing =
          makes || Heads.of(t, new Range(content.first(), passage.first())) == Heads.Head.THING;
      if (!thing || !Acceptance.endsWithName(t, passage)) {
        return false;
      }
      named = true;
      k = Math.max(k, passage.end() - 1);
    }
    return named;
  }

  /** “…,” Lee, who left, and now lives in Tull, told her: the verb before it reports nothing. */
  private boolean sharesAside(Cue cue, Subject subject) {
    if (subject.kind() != SubjectKind.SHARED || subject.range().first() > cue.first()) {
      return false;
    }
    for (int k = subject.range().first(); k < cue.first(); k++) {
      if (t.canReport(k) && t.is(k, Tag.VERB)) {
        return false;
      }
    }
    return t.is(cue.first() - 1, TokenKind.COMMA);
  }

  /** “A cupboard”, said Lee: words inside marks that end before the cue. */
  private boolean isInsideMarks(Cue cue, Range phrase) {
    int p = t.passageAt(phrase.first());
    return p >= 0
        && t.passages().get(p).open() < phrase.first()
        && t.passages().get(p).close() < cue.first();
  }

  /** "was admitted to hospital": the passive of "admit to" has nothing behind its preposition. */
  private static boolean isStranded(Cue cue, Contents.Right right) {
    return cue.form() == Cue.Form.PASSIVE
        && right.frame() == Frame.NP
        && right.passage() < 0
        && cue.end() - cue.token() > 1
        && cue.takes(Frame.NP)
        && cue.takes(Frame.ING);
  }

  /**
   * "Lee, though, said he would": what looks like a subject behind the verb is that of the content,
   * for its own verb follows.
   */
  private Contents.Right ownClause(Cue cue, Subject inverted) {
    int verb = inverted.range().end();
    boolean follows =
        t.isFinite(verb)
            || t.is(verb, Tag.ADVERB) && t.isFinite(verb + 1)
            || t.is(verb, Tag.PRONOUN) && cue.takes(Frame.TELL);
    return follows ? contents.rightOf(cue, cue.end()) : Contents.NOTHING;
  }

  /** "Lee said, despite warnings that …": what stands behind a comma may hang on another word. */
  private boolean isBehindComma(int from, int content) {
    for (int k = from; k < content; k++) {
      if (t.is(k, TokenKind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The plan, Lee said, “would fail”": words before the tag that the quoted words behind it
   * complete.
   */
  private void frontPart(QuotationDraft draft, Cue cue, Subject subject, int left) {
    int floor = clauses.floor(cue.token());
    Range right = draft.contents.get(0);
    int first = t.is(right.first(), TokenKind.QUOTE) ? right.first() + 1 : right.first();
    boolean fits =
        subject.kind() == SubjectKind.LEFT
            && cue.form() == Cue.Form.FINITE
            && t.is(left - 1, TokenKind.COMMA)
            && t.is(right.first() - 1, TokenKind.COMMA)
            && t.is(right.first(), TokenKind.QUOTE)
            && !t.isCapital(first);
    if (!fits || t.is(floor, Tag.PREPOSITION) && !t.is(floor, WordClass.SUBORDINATOR)) {
      return;
    }
    draft.contents.add(0, new Range(floor, left - 1));
    draft.direct = false;
    draft.pattern = CuePattern.VERB_AMID;
  }

  /** Returns a colon further right without a verb between, or 0. */
  private int colonAhead(int from, int limit) {
    for (int k = from; k <= limit && k < from + 30; k++) {
      if (t.is(k, TokenKind.COLON)) {
        return k;
      }
      if (t.is(k, Tag.VERB)) {
        return 0;
      }
    }
    return 0;
  }

  /** Makes a quotation of a verb and the content behind it. */
  private QuotationDraft ahead(Cue cue, Subject subject, Contents.Right right) {
    QuotationDraft draft = QuotationDraft.of(cue, subject, CuePattern.VERB_BEFORE);
    draft.frame = right.frame();
    if (right.cueEnd() > cue.end()
        && right.passage() < 0
        && (right.frame() == Frame.FOR || right.frame() == Frame.ABOUT)) {
      draft.cueRanges = ImmutableList.of(new Range(cue.token(), right.cueEnd()));
    }
    draft.passage = right.passage();
    draft.direct = right.passage() >= 0;
    draft.contents.add(right.range());
    return draft;
  }

  /** "Nobody said that", "None of the experts thinks": a subject that denies the report. */
  private void deny(QuotationDraft draft) {
    if (draft.modality == Modality.PLAIN
        && !draft.source.isEmpty()
        && t.is(draft.source.get(0).first(), WordClass.NEGATION)) {
      draft.modality = Modality.NEGATED;
    }
  }
}
