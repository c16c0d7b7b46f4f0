package io.github.whosaid.quotation;

import io.github.whosaid.quotation.CueSubjects.Subject;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads a verb that can report as a tag of quoted words, a short clause behind or amid them: “The
 * plan would fail,” Lee said. Tags of words without marks are read by {@link ClauseTags}.
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
    return t.is(before, Tag.THAT) || t.is(before, Tag.VERB) && TokenText.isSay(t, before, 2);
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

  /** Adds the passage behind the tag: “…,” X said, “…”. */
  void split(QuotationDraft draft, int from, int limit) {
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
