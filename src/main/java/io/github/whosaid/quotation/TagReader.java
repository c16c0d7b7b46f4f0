package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb that can report as a tag, a short clause behind or amid the words it reports: “The
 * plan would fail,” Lee said; "The plan, said Lee, would fail".
 */
@SuppressWarnings("ReferenceEquality") // Contents.NOTHING is one object
final class TagReader {

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Contents contents;

  TagReader(TokenizedText text, Clauses clauses, CueSubjects subjects, Contents contents) {
    t = text;
    this.clauses = clauses;
    this.subjects = subjects;
    this.contents = contents;
  }

  /**
   * Returns the passage whose closing mark stands right before the token, a comma between allowed,
   * or null.
   */
  @Nullable QuotedPassage quoteBefore(int token) {
    int k = token - 1;
    if (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.DASH)) {
      k--;
    }
    if (!t.is(k, TokenKind.QUOTE)) {
      return null;
    }
    int p = t.passageAt(k);
    if (p < 0 || t.passages().get(p).close() != k || t.sentence(k) != t.sentence(token)) {
      return null;
    }
    QuotedPassage passage = t.passages().get(p);
    boolean marked = k < token - 1 || endsForTag(k - 1) || isTagged(passage, token);
    return marked && !isIntroduced(passage) ? passage : null;
  }

  /** “…,” Lee, Roe and Moss said: a subject with the names of its list back to the quoted words. */
  Subject listed(Subject subject) {
    Range range = subject.range();
    if (subject.kind() != SubjectKind.LEFT || !joinsNames(range)) {
      return subject;
    }
    int first = range.first();
    while (first > 2 && t.is(first - 1, TokenKind.COMMA) && t.is(first - 2, Tag.NAME)) {
      int name = clauses.phraseBefore(first - 1).first();
      if (name >= first - 1) {
        return subject;
      }
      first = name;
    }
    boolean behind = first < range.first() && quoteBefore(first) != null;
    return behind ? new Subject(new Range(first, range.end()), SubjectKind.LEFT) : subject;
  }

  private boolean joinsNames(Range phrase) {
    for (int k = phrase.first() + 1; k + 1 < phrase.end(); k++) {
      if (t.is(k, Tag.COORDINATOR) && t.is(k - 1, Tag.NAME) && t.is(k + 1, Tag.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** “Very cold” said Lee: words in marks that begin a sentence, and nothing but a tag behind. */
  private boolean isTagged(QuotedPassage p, int token) {
    if (p.open() != t.sentenceFirst(t.sentence(p.open())) || p.close() - p.first() < 2) {
      return false;
    }
    int limit = clauses.ceiling(token);
    Range before = clauses.phraseFrom(token, limit);
    int verb = before.size() > 0 ? before.end() : token;
    if (verb >= limit || !t.is(verb, Tag.VERB) || !TokenText.isSay(t, verb)) {
      return false;
    }
    Range behind = before.size() > 0 ? before : clauses.phraseFrom(verb + 1, limit);
    int end = before.size() > 0 ? verb + 1 : behind.end();
    return behind.size() > 0
        && (end >= limit || t.is(end, TokenKind.COMMA) || t.is(end, Tag.PREPOSITION));
  }

  /** Whether another cue stands right before the passage: "claimed that “…,” Lee said". */
  private boolean isIntroduced(QuotedPassage p) {
    int before = p.open() - 1;
    return t.is(before, Tag.THAT) || t.canReport(before) && t.is(before, Tag.VERB);
  }

  private boolean endsForTag(int k) {
    return switch (t.kind(k)) {
      case COMMA, QUESTION, EXCLAMATION, ELLIPSIS, DASH, PERIOD, QUOTE -> true;
      default -> false;
    };
  }

  /**
   * "Although she had “…,” he claimed they …": the quoted words end a subordinate clause, and the
   * cue has a clause of its own.
   */
  boolean leadsOwnClause(Cue cue, QuotedPassage before) {
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

  /**
   * Reads the cue as the tag of a passage that ends before it: “…,” Lee said, “…”.
   *
   * @param limit the end of the cue's sentence
   */
  QuotationDraft behindQuote(Cue cue, Subject subject, QuotedPassage passage, int limit) {
    Subject who = subject;
    CuePattern pattern = CuePattern.VERB_BEHIND;
    if (!subject.exists()
        || subject.kind() != SubjectKind.LEFT
            && (t.is(cue.first() - 1, TokenKind.QUOTE) || t.is(cue.first() - 1, TokenKind.COMMA))) {
      Subject inverted = subjects.inverted(cue.end());
      if (inverted.exists()) {
        who = inverted;
        pattern = CuePattern.VERB_INVERTED;
      }
    }
    QuotationDraft draft = QuotationDraft.of(cue, who, pattern);
    draft.frame = Frame.QUOTE;
    addPassage(draft, passage);
    int behind = who.kind() == SubjectKind.INVERTED ? who.range().end() : cue.end();
    split(draft, behind, limit);
    if (draft.contents.size() == 1 && t.is(behind, TokenKind.COMMA) && t.isFinite(behind + 1)) {
      // “Only you,” she said, would have done it.
      draft.contents.add(
          new Range(behind + 1, contents.extent().end(cue, behind + 1, limit, Frame.FRONT)));
      draft.direct = false;
      draft.pattern = CuePattern.VERB_AMID;
    }
    return draft;
  }

  /**
   * Takes a passage for the content, with the words before it where it is but the end of a clause.
   */
  private void addPassage(QuotationDraft draft, QuotedPassage passage) {
    int start = passage.open();
    int sentence = t.sentenceFirst(t.sentence(start));
    int floor = start;
    if (start > sentence && !startsByItself(passage)) {
      floor = clauses.contentFloor(start, sentence);
    }
    draft.passage = passage.index();
    draft.direct = floor == start;
    draft.contents.add(new Range(floor, passage.behind()));
  }

  /** Whether a passage begins a content of its own, and does not go on with the words before it. */
  private boolean startsByItself(QuotedPassage p) {
    int before = p.open() - 1;
    if (t.is(before, TokenKind.COLON)
        || t.is(before, TokenKind.DASH)
        || t.is(before, TokenKind.QUOTE)
        || t.is(before, TokenKind.OPEN_BRACKET)
        || t.is(before, TokenKind.CLOSE_BRACKET)) {
      return true;
    }
    boolean capital = t.isCapital(p.first());
    return capital && (t.is(before, TokenKind.COMMA) || p.close() - p.first() > 8);
  }

  /**
   * Reads the cue as the tag of words without marks before it: "The plan, Lee said, would fail".
   * Returns null where what stands before it or behind it does not fit a tag.
   *
   * @param left where the tag begins
   * @param limit the end of the cue's sentence
   */
  @Nullable QuotationDraft behindClause(Cue cue, Subject subject, int left, int limit) {
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
    int behind = who.kind() == SubjectKind.INVERTED ? who.range().end() : cue.end();
    int after = behind;
    boolean subordinate = t.is(from, WordClass.SUBORDINATOR);
    boolean complete =
        !t.is(mark - 1, Tag.AUXILIARY)
            && !t.is(mark - 1, Tag.MODAL)
            && (clauses.clauseStarts(from, mark)
                || subordinate && clauses.clauseStarts(from + 1, mark));
    if (cue.takes(Frame.TELL) && who.kind() != SubjectKind.INVERTED) {
      // "The money, Oakley told the panel, had gone": the addressee belongs to the tag.
      after = Math.max(behind, clauses.phraseFrom(behind, limit).end());
    }
    int adjunct = contents.adjuncts().skip(after, limit);
    if (t.is(adjunct, TokenKind.COMMA) && (!complete || t.isFinite(adjunct + 1))) {
      after = adjunct; // "The plan, Lee said on Monday, would fail"
    }
    boolean amid =
        t.is(after, TokenKind.COMMA)
            && (who.kind() == SubjectKind.INVERTED && !complete
                ? t.isFinite(after + 1) // and no apposition: "said Lee, a farmer"
                : goesOn(after + 1, limit, complete && !subordinate));
    if (!complete && !amid && !isFragment(from, mark)) {
      return null;
    }
    if (!amid && !tagEnds(after, limit)) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, who, amid ? CuePattern.VERB_AMID : pattern);
    draft.frame = Frame.FRONT;
    draft.contents.add(new Range(from, mark));
    if (amid) {
      draft.contents.add(
          new Range(after + 1, contents.extent().end(cue, after + 1, limit, Frame.FRONT)));
    } else {
      split(draft, after, limit);
    }
    return draft;
  }

  /**
   * "The mill was sold, the court was told": a tag with those who are told and without a source.
   * Returns null where no clause stands before it or more than an adjunct follows.
   */
  @Nullable QuotationDraft behindTold(Cue cue, Range told, int limit) {
    int floor = clauses.floor(cue.token());
    int mark = told.first() - 1;
    if (mark <= floor
        || !t.is(mark, TokenKind.COMMA)
        || contents.adjuncts().skip(cue.end(), limit) < limit) {
      return null;
    }
    int from = clauses.contentFloor(mark, floor);
    if (!clauses.clauseStarts(from, mark) || t.is(from, Tag.SUBORDINATOR)) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, Subject.NONE, CuePattern.VERB_BEHIND);
    draft.frame = Frame.FRONT;
    draft.contents.add(new Range(from, mark));
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
    if (tag == Tag.TO || t.isFinite(n)) {
      return true;
    }
    if (tag == Tag.THAT) {
      return true; // "The papers show, Lee said, that …"
    }
    if (!complete) {
      return tag != Tag.GERUND;
    }
    return switch (tag) {
      case ADVERB, PREPOSITION, PRONOUN, SUBORDINATOR -> true;
      case COORDINATOR ->
          TokenText.opensQuote(t, n + 1)
              || t.is(n + 1, Tag.AUXILIARY)
              || t.is(n + 1, Tag.PREPOSITION)
              || clauses.clauseStarts(n + 1, limit) && !t.is(n + 1, Tag.PRONOUN);
      default -> false;
    };
  }

  /**
   * Whether nothing stands behind the tag but adjuncts, an apposition or another clause's
   * beginning.
   */
  private boolean tagEnds(int from, int limit) {
    int k = contents.adjuncts().skip(from, limit);
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
        || TokenText.is(t, k, "who")
        || TokenText.is(t, k, "whose")
        || t.is(k, TokenKind.OPEN_BRACKET)
        || tag == Tag.PRONOUN && t.is(k, WordClass.REFLEXIVE)
        || tag == Tag.NOUN
        || tag == Tag.DETERMINER && k > from;
  }

  /** Adds the passage behind the tag: “…,” X said, “…”. */
  private void split(QuotationDraft draft, int from, int limit) {
    int bound = Math.min(limit, from + 40);
    for (int k = from; k < bound; k++) {
      if (TokenText.opensQuote(t, k)) {
        boolean parted =
            t.is(k - 1, TokenKind.COMMA)
                || t.is(k - 1, TokenKind.COLON)
                || t.is(k - 1, TokenKind.DASH)
                || t.is(k - 1, Tag.THAT);
        QuotedPassage p = t.passages().get(t.passageAt(k));
        boolean last = t.is(k - 1, TokenKind.SEMICOLON) && p.behind() >= limit - 1;
        if ((parted || last) && p.depth() == 0) {
          draft.contents.add(new Range(p.open(), p.behind()));
          draft.pattern = CuePattern.VERB_AMID;
        }
        return;
      }
      if (t.is(k, Tag.THAT)) {
        return;
      }
    }
  }
}
