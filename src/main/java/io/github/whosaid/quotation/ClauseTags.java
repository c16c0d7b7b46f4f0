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
 * Reads a verb that can report as a tag of words without marks, a short clause behind or amid them:
 * "The plan would fail, Lee said"; "The plan, said Lee, would fail"; "But, said Lee, it failed".
 */
final class ClauseTags {

  /** Verbs that report at least so surely need no more to make a tag at the sentence's end. */
  private static final int SURE = 4;

  /** An apposition to who speaks takes at most so many tokens. */
  private static final int APPOSITION = 20;

  private final TokenizedText t;
  private final Clauses clauses;
  private final CueSubjects subjects;
  private final Contents contents;
  private final TagReader quoted;

  ClauseTags(
      TokenizedText text,
      Clauses clauses,
      CueSubjects subjects,
      Contents contents,
      TagReader quoted) {
    t = text;
    this.clauses = clauses;
    this.subjects = subjects;
    this.contents = contents;
    this.quoted = quoted;
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
    if (opensClause(mark - 1, floor)) {
      return inClause(cue, who, mark - 1, behind, limit);
    }
    int after = behind;
    boolean subordinate = t.is(from, WordClass.SUBORDINATOR);
    boolean complete =
        !t.is(mark - 1, Tag.AUXILIARY)
            && !t.is(mark - 1, Tag.MODAL)
            && (clauses.clauseStarts(from, mark)
                || subordinate && clauses.clauseStarts(from + 1, mark)
                || isClosing(cue, behind, limit) && holdsClause(from, mark));
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
                : goesOn(after + 1, limit, complete && !subordinate))
            && !(who.kind() == SubjectKind.INVERTED && !t.hasFinite(after + 1, limit));
    if (!complete && !amid && !isFragment(from, mark)) {
      return null;
    }
    if (!amid && (!tagEnds(after, limit) || goesElsewhere(from, mark, after, limit))) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, who, amid ? CuePattern.VERB_AMID : pattern);
    draft.frame = Frame.FRONT;
    draft.contents.add(new Range(from, mark));
    if (amid) {
      draft.contents.add(
          new Range(after + 1, contents.extent().end(cue, after + 1, limit, Frame.FRONT)));
    } else {
      quoted.split(draft, after, limit);
    }
    return draft;
  }

  /** "But, Lee said, it failed", "a town where, Lee said, it failed": what opens a clause. */
  private boolean opensClause(int i, int floor) {
    return switch (t.tag(i)) {
      case RELATIVE, THAT -> i > floor;
      case SUBORDINATOR -> true;
      case COORDINATOR -> i == floor || t.is(i - 1, TokenKind.COMMA);
      case WH -> i > floor || t.is(i, WordClass.SUBORDINATOR);
      default -> false;
    };
  }

  /**
   * Reads a tag in commas right behind the word that opens the clause it reports; returns null
   * where no clause goes on behind the tag.
   */
  private @Nullable QuotationDraft inClause(
      Cue cue, Subject who, int opening, int behind, int limit) {
    int comma = behind;
    while (comma + 1 < limit && comma < behind + APPOSITION && !goesOnAt(comma, limit)) {
      comma++;
    }
    if (!goesOnAt(comma, limit)) {
      return null;
    }
    QuotationDraft draft = QuotationDraft.of(cue, who, CuePattern.VERB_BEFORE);
    draft.frame = Frame.FRONT;
    if (t.isFinite(comma + 1)) {
      draft.pattern = CuePattern.VERB_AMID; // "which, Lee said, leaks"
      draft.contents.add(new Range(opening, opening + 1));
    }
    int end = contents.extent().end(cue, comma + 1, limit, Frame.FRONT);
    draft.contents.add(new Range(comma + 1, end));
    return draft;
  }

  private boolean goesOnAt(int comma, int limit) {
    return comma + 2 < limit
        && t.is(comma, TokenKind.COMMA)
        && (t.isFinite(comma + 1) || clauses.clauseStarts(comma + 1, limit));
  }

  /** Whether the sentence ends with the tag, an apposition to who speaks or where it was said. */
  private boolean isClosing(Cue cue, int behind, int limit) {
    return cue.verb().strength() >= SURE
        && cue.takes(Frame.FRONT)
        && (contents.adjuncts().skip(behind, limit) >= limit
            || t.is(behind, TokenKind.COMMA) && !t.hasFinite(behind, limit));
  }

  /**
   * "As the court opened, Lee testified before it": a subordinate clause of time alone stands
   * before the verb, and more than a tag's adjunct behind it.
   */
  private boolean goesElsewhere(int from, int mark, int after, int limit) {
    return t.is(from, WordClass.SUBORDINATOR)
        && contents.adjuncts().skip(after, limit) < limit
        && !holdsClause(from, mark);
  }

  /** Whether a finite verb stands in what is not one subordinate clause alone. */
  private boolean holdsClause(int from, int mark) {
    int k = from;
    if (t.is(from, Tag.SUBORDINATOR)
        || t.is(from, Tag.PREPOSITION)
        || t.is(from, WordClass.SUBORDINATOR)) {
      while (k < mark && !t.is(k, TokenKind.COMMA)) {
        k++;
      }
    }
    return t.hasFinite(k, mark);
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

  /** Whether the words behind a tag's comma continue the content before the tag. */
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
}
