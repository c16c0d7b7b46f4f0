package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueClass;
import io.github.whosaid.lexicon.Frame;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Draft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.quotation.Subjects.Subject;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads one verb that can report: its subject, and its content before, behind or around it. */
@SuppressWarnings("ReferenceEquality") // Contents.NOTHING is one object
final class CueReader {

  private final TokenizedText t;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Contents contents;
  private final Around around;

  CueReader(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    subjects = new Subjects(text, clauses);
    contents = new Contents(text, clauses);
    around = new Around(text, clauses, subjects, contents);
  }

  /** Returns the quotation that the cue makes, or null if it makes none. */
  @Nullable Draft read(Cue cue) {
    Draft draft = around(cue);
    if (draft != null) {
      deny(draft);
    }
    return draft;
  }

  private @Nullable Draft around(Cue cue) {
    int limit = clauses.ceiling(cue.token());
    Subject subject = subjects.of(cue);
    boolean quoted =
        subject.kind() == SubjectKind.LEFT && quoteBefore(subject.range().first()) != null;
    if (!quoted && isInvertedTag(cue)) {
      subject = Subject.NONE;
    }
    int left = subject.kind() == SubjectKind.LEFT ? subject.range().first() : cue.first();
    QuotedPassage before = quoteBefore(left);
    boolean canFollow = cue.takes(Frame.QUOTE) || cue.takes(Frame.FRONT);
    boolean finite =
        cue.form() == Cue.Form.FINITE
            || cue.form() == Cue.Form.PASSIVE && subject.kind() == SubjectKind.AGENT;
    if (before != null && canFollow && finite && !leadsOwnClause(cue, before)) {
      return behindQuote(cue, subject, before, limit);
    }
    Draft other = around.read(cue, subject);
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
        if (from < limit && (t.is(from, TokenKind.COMMA) || t.is(from, Tag.PREPOSITION))) {
          // "said Lee, a farmer: “…”"
          int colon = colonAhead(from, limit);
          from = colon > 0 ? colon : from;
        }
      }
    }
    Contents.Right right = contents.rightOf(cue, from);
    if (right == Contents.NOTHING || right.passage() < 0) {
      Contents.Right own = inverted.exists() ? ownClause(cue, inverted, limit) : Contents.NOTHING;
      inverted = own == Contents.NOTHING ? inverted : Subject.NONE;
      right = inverted.exists() ? Contents.NOTHING : own == Contents.NOTHING ? right : own;
    }
    if (right == Contents.NOTHING && !inverted.exists() && !isBehindClause(cue, left)) {
      right = contents.behindAside(cue, from);
    }
    boolean adverbial =
        right != Contents.NOTHING
            && (right.frame() == Frame.NP
                || right.frame() == Frame.BARE && t.is(right.range().first(), Tag.PREPOSITION));
    boolean farther =
        right != Contents.NOTHING
            && right.passage() < 0
            && isBehindComma(from, right.range().first());
    if (right != Contents.NOTHING && isFigure(cue, subject, right)) {
      return null;
    }
    if (right != Contents.NOTHING
        && !(adverbial && canFollow && finite && isBehindClause(cue, left))
        && !(farther && canFollow && finite && isBehindVerb(cue, left))) {
      Draft draft = ahead(cue, inverted.exists() ? inverted : subject, right);
      frontPart(draft, cue, subject, left);
      return draft;
    }
    if (canFollow && finite) {
      Subject who = subject.exists() && subject.kind() != SubjectKind.SHARED ? subject : inverted;
      return behindClause(cue, who, left, limit);
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
        && (weak && Acceptance.endsWithName(t, range)
            || cue.verb().cueClass() == CueClass.SHOW
                && contents.isOpen(range.first())
                && right.frame() == Frame.NP)) {
      return true; // "Miners named the seam “Old Margaret”"
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

  /**
   * "Lee, though, said he would": what looks like a subject behind the verb is that of the content,
   * for its own verb follows.
   */
  private Contents.Right ownClause(Cue cue, Subject inverted, int limit) {
    int verb = inverted.range().end();
    boolean follows =
        verb < limit
            && (isFinite(verb)
                || t.is(verb, Tag.ADVERB) && verb + 1 < limit && isFinite(verb + 1)
                || t.is(verb, Tag.PRONOUN) && cue.takes(Frame.TELL));
    return follows ? contents.rightOf(cue, cue.end()) : Contents.NOTHING;
  }

  /** "…, Lee said": a comma stands before the tag, and a verb before that. */
  private boolean isBehindVerb(Cue cue, int left) {
    int floor = clauses.floor(cue.token());
    return left - 1 > floor && t.is(left - 1, TokenKind.COMMA) && hasVerb(floor, left - 1);
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

  private boolean isBehindClause(Cue cue, int left) {
    int floor = clauses.floor(cue.token());
    return left - 1 > floor
        && t.is(left - 1, TokenKind.COMMA)
        && clauses.clauseStarts(floor, left - 1);
  }

  /**
   * "The plan, Lee said, “would fail”": words before the tag that the quoted words behind it
   * complete.
   */
  private void frontPart(Draft draft, Cue cue, Subject subject, int left) {
    int floor = clauses.floor(cue.token());
    Range right = draft.contents.get(0);
    int first = t.is(right.first(), TokenKind.QUOTE) ? right.first() + 1 : right.first();
    boolean fits =
        subject.kind() == SubjectKind.LEFT
            && cue.form() == Cue.Form.FINITE
            && left - 1 > floor
            && t.is(left - 1, TokenKind.COMMA)
            && right.first() > cue.end()
            && t.is(right.first() - 1, TokenKind.COMMA)
            && t.is(right.first(), TokenKind.QUOTE)
            && first < t.size()
            && !t.isCapital(first);
    if (!fits || t.is(floor, Tag.PREPOSITION) && !t.is(floor, WordClass.SUBORDINATOR)) {
      return;
    }
    draft.contents.add(0, new Range(floor, left - 1));
    draft.direct = false;
    draft.pattern = CuePattern.VERB_AMID;
  }

  /** Whether a finite verb stands in what is no subordinate clause. */
  private boolean hasVerb(int from, int end) {
    if (t.is(from, Tag.SUBORDINATOR) || t.is(from, Tag.WH) || t.is(from, Tag.PREPOSITION)) {
      return false;
    }
    for (int k = from; k < end; k++) {
      if (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY) || t.is(k, Tag.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** "…, said Lee, a farmer": a clause, a comma, the verb and a name behind it. */
  private boolean isInvertedTag(Cue cue) {
    int comma = cue.first() - 1;
    int floor = clauses.floor(cue.token());
    boolean fits =
        comma > floor
            && t.is(comma, TokenKind.COMMA)
            && cue.form() == Cue.Form.FINITE
            && cue.first() == cue.token()
            && cue.verb().cueClass() == CueClass.SAY
            && cue.takes(Frame.QUOTE);
    if (!fits || !clauses.clauseStarts(floor, comma) && !hasVerb(floor, comma)) {
      return false;
    }
    Range phrase = subjects.inverted(cue.end()).range();
    int limit = clauses.ceiling(cue.token());
    if (phrase.size() == 0
        || phrase.end() < limit
            && !t.is(phrase.end(), TokenKind.COMMA)
            && !t.is(phrase.end(), Tag.PREPOSITION)
            && !t.is(phrase.end(), Tag.SUBORDINATOR)
            && !t.is(phrase.end(), Tag.RELATIVE)) {
      return false;
    }
    return switch (Heads.of(t, phrase)) {
      case NAME, PERSON, PEOPLE, VAGUE, ORGANISATION, ACRONYM, HE_SHE, THEY, FIRST_PERSON -> true;
      default -> false;
    };
  }

  /**
   * "Although she had “…,” he claimed they …": the quoted words end a subordinate clause, and the
   * cue has a clause of its own.
   */
  private boolean leadsOwnClause(Cue cue, QuotedPassage before) {
    int sentence = t.sentenceFirst(t.sentence(before.open()));
    if (sentence == before.open() || startsByItself(before)) {
      return false;
    }
    boolean subordinate =
        t.is(sentence, Tag.SUBORDINATOR)
            || t.is(sentence, Tag.WH)
            || t.is(sentence, Tag.GERUND)
            || t.is(sentence, Tag.PREPOSITION);
    Contents.Right right = contents.rightOf(cue, cue.end());
    boolean aside = t.is(before.open() - 1, Tag.GERUND) || t.is(before.open() - 1, Tag.PARTICIPLE);
    return right != Contents.NOTHING
        && right.passage() < 0
        && (right.frame() == Frame.THAT || right.frame() == Frame.BARE && (subordinate || aside));
  }

  private int colonAhead(int from, int limit) {
    for (int k = from; k <= limit && k < from + 30 && k < t.size(); k++) {
      if (t.is(k, TokenKind.COLON)) {
        return k;
      }
      if (t.is(k, Tag.VERB)) {
        return -1;
      }
    }
    return -1;
  }

  static Draft draft(Cue cue, Subject subject, CuePattern pattern) {
    Draft draft = new Draft();
    draft.cue = cue;
    draft.cueRanges.add(new Range(cue.token(), cue.end()));
    draft.cueClass = cue.verb().cueClass();
    draft.modality = cue.modality();
    draft.pattern = pattern;
    draft.subjectKind = subject.kind();
    if (subject.exists()) {
      draft.source.add(subject.range());
    }
    return draft;
  }

  /** "Nobody said that", "None of the experts thinks": a subject that denies the report. */
  private void deny(Draft draft) {
    if (draft.modality == Modality.PLAIN
        && !draft.source.isEmpty()
        && t.is(draft.source.get(0).first(), WordClass.NEGATION)) {
      draft.modality = Modality.NEGATED;
    }
  }

  /**
   * Returns the passage whose closing mark stands right before the token, a comma between allowed,
   * or null.
   */
  private @Nullable QuotedPassage quoteBefore(int token) {
    int k = token - 1;
    if (k > 0 && (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.DASH))) {
      k--;
    }
    if (k <= 0 || !t.is(k, TokenKind.QUOTE)) {
      return null;
    }
    int p = t.passageAt(k);
    if (p < 0 || t.passages().get(p).close() != k || t.sentence(k) != t.sentence(token)) {
      return null;
    }
    QuotedPassage passage = t.passages().get(p);
    boolean marked = k < token - 1 || endsForTag(k - 1);
    return marked && !isIntroduced(passage) ? passage : null;
  }

  /** Whether another cue stands right before the passage: "claimed that “…,” Lee said". */
  private boolean isIntroduced(QuotedPassage p) {
    int before = p.open() - 1;
    return before >= 0
        && t.sentence(before) == t.sentence(p.open())
        && (t.is(before, Tag.THAT) || t.canReport(before) && t.is(before, Tag.VERB));
  }

  private boolean endsForTag(int k) {
    return switch (t.kind(k)) {
      case COMMA, QUESTION, EXCLAMATION, ELLIPSIS, DASH, PERIOD, QUOTE -> true;
      default -> false;
    };
  }

  private Draft behindQuote(Cue cue, Subject subject, QuotedPassage passage, int limit) {
    Subject who = subject;
    CuePattern pattern = CuePattern.VERB_BEHIND;
    if (!subject.exists()
        || subject.kind() != SubjectKind.LEFT
            && cue.first() - 1 >= 0
            && (t.is(cue.first() - 1, TokenKind.QUOTE) || t.is(cue.first() - 1, TokenKind.COMMA))) {
      Subject inverted = subjects.inverted(cue.end());
      if (inverted.exists()) {
        who = inverted;
        pattern = CuePattern.VERB_INVERTED;
      }
    }
    Draft draft = draft(cue, who, pattern);
    draft.frame = Frame.QUOTE;
    addPassage(draft, passage);
    int behind =
        Math.max(cue.end(), who.kind() == SubjectKind.INVERTED ? who.range().end() : cue.end());
    split(draft, behind, limit);
    if (draft.contents.size() == 1
        && behind + 1 < limit
        && t.is(behind, TokenKind.COMMA)
        && isFinite(behind + 1)) {
      // “Only you,” she said, would have done it.
      draft.contents.add(
          new Range(behind + 1, contents.clauseEnd(cue, behind + 1, limit, Frame.FRONT)));
      draft.direct = false;
      draft.pattern = CuePattern.VERB_AMID;
    }
    return draft;
  }

  private boolean isFinite(int k) {
    return t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY) || t.is(k, Tag.MODAL);
  }

  /**
   * Takes a passage for the content, with the words before it where it is but the end of a clause.
   */
  private void addPassage(Draft draft, QuotedPassage passage) {
    int start = passage.open();
    int sentence = t.sentenceFirst(t.sentence(start));
    int floor = start;
    if (start > sentence && !startsByItself(passage)) {
      floor = clauseFloor(start, sentence);
    }
    draft.passage = passage.index();
    draft.direct = floor == start;
    draft.contents.add(new Range(floor, passage.behind()));
  }

  private boolean startsByItself(QuotedPassage p) {
    int before = p.open() - 1;
    if (t.is(before, TokenKind.COLON)
        || t.is(before, TokenKind.DASH)
        || t.is(before, TokenKind.QUOTE)
        || t.is(before, TokenKind.CLOSE_BRACKET)) {
      return true;
    }
    boolean capital = p.first() < t.size() && t.isCapital(p.first());
    return capital && (t.is(before, TokenKind.COMMA) || p.close() - p.first() > 8);
  }

  private int clauseFloor(int from, int sentence) {
    int k = from - 1;
    while (k >= sentence) {
      if (t.is(k, TokenKind.COLON) || t.is(k, TokenKind.SEMICOLON)) {
        return k + 1;
      }
      k--;
    }
    return sentence;
  }

  /** Adds the passage behind the tag: “…,” X said, “…”. */
  private void split(Draft draft, int from, int limit) {
    for (int k = from; k < limit && k < from + 40; k++) {
      if (contents.isOpen(k)) {
        boolean parted =
            t.is(k - 1, TokenKind.COMMA)
                || t.is(k - 1, TokenKind.COLON)
                || t.is(k - 1, TokenKind.DASH)
                || t.is(k - 1, Tag.THAT);
        QuotedPassage p = t.passages().get(t.passageAt(k));
        if (parted && p.depth() == 0) {
          draft.contents.add(new Range(p.open(), p.behind()));
          draft.pattern = CuePattern.VERB_AMID;
        }
        return;
      }
      if (t.is(k, Tag.GERUND) && k > from && t.is(k - 1, TokenKind.COMMA) && t.canReport(k)) {
        return;
      }
      if (t.is(k, Tag.THAT)) {
        return;
      }
    }
  }

  private Draft ahead(Cue cue, Subject subject, Contents.Right right) {
    Draft draft = draft(cue, subject, CuePattern.VERB_BEFORE);
    draft.frame = right.frame();
    if (right.cueEnd() > cue.end()
        && right.passage() < 0
        && (right.frame() == Frame.FOR || right.frame() == Frame.ABOUT)) {
      draft.cueRanges.set(0, new Range(cue.token(), right.cueEnd()));
    }
    draft.passage = right.passage();
    draft.direct = right.passage() >= 0;
    draft.contents.add(right.range());
    return draft;
  }

  private @Nullable Draft behindClause(Cue cue, Subject subject, int left, int limit) {
    int floor = clauses.floor(cue.token());
    int mark = left - 1;
    if (mark <= floor || !(t.is(mark, TokenKind.COMMA) || t.is(mark, TokenKind.DASH))) {
      return null;
    }
    if (cue.verb().cueClass() != CueClass.SAY && !cue.takes(Frame.FRONT)) {
      return null;
    }
    Subject who = subject;
    CuePattern pattern = CuePattern.VERB_BEHIND;
    if (!who.exists()) {
      who = subjects.inverted(cue.end());
      pattern = CuePattern.VERB_INVERTED;
      if (!who.exists()) {
        return null;
      }
    }
    int from = clauses.contentFloor(mark, floor);
    int behind = Math.max(cue.end(), who.kind() == SubjectKind.INVERTED ? who.range().end() : 0);
    int after = behind;
    boolean subordinate = t.is(from, WordClass.SUBORDINATOR);
    boolean complete =
        !t.is(mark - 1, Tag.AUXILIARY)
            && !t.is(mark - 1, Tag.MODAL)
            && (clauses.clauseStarts(from, mark)
                || subordinate && clauses.clauseStarts(from + 1, mark));
    if (cue.takes(Frame.TELL) && who.kind() != SubjectKind.INVERTED) {
      // "The money, Oakley told the panel, had gone": the addressee belongs to the tag.
      int told = clauses.phraseFrom(behind, limit).end();
      after = told > behind ? told : behind;
    }
    boolean amid =
        after + 1 < limit
            && t.is(after, TokenKind.COMMA)
            && goesOn(after + 1, limit, complete && !subordinate);
    if (!complete && !amid && !isFragment(from, mark)) {
      return null;
    }
    if (!amid && !tagEnds(after, limit)) {
      return null;
    }
    Draft draft = draft(cue, who, amid ? CuePattern.VERB_AMID : pattern);
    draft.frame = Frame.FRONT;
    draft.contents.add(new Range(from, mark));
    if (amid) {
      draft.contents.add(
          new Range(after + 1, contents.clauseEnd(cue, after + 1, limit, Frame.FRONT)));
    } else {
      split(draft, after, limit);
    }
    return draft;
  }

  /** "Never, he said", "An old story, they say": no clause, and no adjunct of the tag either. */
  private boolean isFragment(int from, int mark) {
    return switch (t.tag(from)) {
      case COORDINATOR -> mark - from > 3 && t.is(mark, TokenKind.COMMA);
      case DETERMINER, NOUN, ADJECTIVE, NAME, PRONOUN, NUMBER ->
          t.is(mark, TokenKind.COMMA) && Heads.of(t, new Range(from, mark)) != Heads.Head.TIME;
      default -> false;
    };
  }

  /** Whether what stands behind the comma of a tag goes on with the content before it. */
  private boolean goesOn(int n, int limit, boolean complete) {
    Tag tag = t.tag(n);
    if (tag == Tag.TO || tag == Tag.VERB || tag == Tag.AUXILIARY || tag == Tag.MODAL) {
      return true;
    }
    if (tag == Tag.THAT) {
      return true; // "The papers show, Lee said, that …"
    }
    if (complete) {
      return tag == Tag.COORDINATOR
          && n + 1 < limit
          && (contents.isOpen(n + 1)
              || clauses.clauseStarts(n + 1, limit) && !t.is(n + 1, Tag.PRONOUN));
    }
    return tag != Tag.GERUND;
  }

  /**
   * Whether nothing stands behind the tag but adjuncts, an apposition or another clause's
   * beginning.
   */
  private boolean tagEnds(int from, int limit) {
    int k = contents.skipAdjuncts(from, limit);
    if (k >= limit) {
      return true;
    }
    Tag tag = t.tag(k);
    return t.is(k, TokenKind.COMMA)
        || t.is(k, TokenKind.SEMICOLON)
        || t.is(k, TokenKind.DASH)
        || tag == Tag.SUBORDINATOR
        || tag == Tag.GERUND
        || tag == Tag.COORDINATOR
        || tag == Tag.PREPOSITION
        || tag == Tag.WH
        || t.is(k, TokenKind.OPEN_BRACKET)
        || tag == Tag.PRONOUN && t.is(k, WordClass.REFLEXIVE)
        || tag == Tag.NOUN
        || tag == Tag.DETERMINER && k > from;
  }
}
