package io.github.whosaid.quotation;

import static io.github.whosaid.quotation.Contents.NOTHING;

import io.github.whosaid.quotation.Contents.Right;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.syntax.ClauseKind;
import io.github.whosaid.syntax.ClauseTree;
import io.github.whosaid.syntax.Finiteness;
import io.github.whosaid.syntax.SubjectLink;
import io.github.whosaid.syntax.VerbGroups;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** How far a content reaches from its first word. */
final class Extent {

  private final TokenizedText t;
  private final Ends ends;
  private final VerbGroups verbs;
  private final ClauseTree tree;

  Extent(TokenizedText text, Clauses clauses) {
    t = text;
    ends = new Ends(text, clauses);
    verbs = clauses.syntax().verbs();
    tree = clauses.syntax().clauses();
  }

  /** Returns the content of a cue that begins at {@code from}, or {@link Contents#NOTHING}. */
  Right content(Cue cue, int from, int limit, Frame frame) {
    int end = end(cue, from, limit, frame);
    return end > from ? new Right(new Range(from, end), frame, -1, from) : NOTHING;
  }

  /**
   * Where a content that begins at {@code from} ends: the likeliest of the places where a clause or
   * phrase can end.
   */
  int end(Cue cue, int from, int limit, Frame frame) {
    int bound = isInRelative(cue) ? verbBehindComma(from, limit) : limit;
    return ends.best(cue, from, verbOfSubjectBefore(cue, from, bound, frame), frame);
  }

  /** "The plan that she said would fail was dropped": the verb of what stands before the cue. */
  private int verbOfSubjectBefore(Cue cue, int from, int end, Frame frame) {
    int inner = tree.at(cue.token());
    boolean modifies =
        inner >= 0 && (tree.kind(inner) == ClauseKind.RELATIVE || isModifier(cue, inner));
    if (inner < 0
        || !modifies && tree.introducer(inner) < 0 && tree.link(inner) != SubjectLink.OWN) {
      return end;
    }
    for (int k = from + 1; k < end; k++) {
      int group = verbs.at(k);
      int clause = group < 0 || verbs.first(group) != k ? -1 : verbs.clause(group);
      if (clause >= 0
          && clause != inner
          && tree.link(clause) == SubjectLink.OWN
          && verbs.form(group) == Finiteness.FINITE
          && tree.subjectFirst(clause) >= 0
          && (tree.subjectEnd(clause) <= cue.first()
              || modifies
                  && tree.subjectFirst(clause) < cue.first()
                  && (t.hasFinite(from, k) || !isClause(frame)))) {
        return k;
      }
    }
    return end;
  }

  private static boolean isClause(Frame frame) {
    return switch (frame) {
      case THAT, BARE, TELL, WH, FRONT, QUOTE -> true;
      default -> false;
    };
  }

  /** "A petition calling for a bridge was signed": a participle right behind a noun. */
  private boolean isModifier(Cue cue, int clause) {
    return cue.form() == Cue.Form.GERUND
        && tree.kind(clause) == ClauseKind.PARTICIPIAL
        && cue.first() == cue.token()
        && (t.is(cue.first() - 1, Tag.NOUN) || t.is(cue.first() - 1, Tag.NAME));
  }

  /** ", who believes": a relative clause that a comma will close. */
  private boolean isInRelative(Cue cue) {
    int relative = cue.first() - 1;
    return t.is(relative, Tag.RELATIVE) && t.is(relative - 1, TokenKind.COMMA);
  }

  /**
   * "The claim that it failed was rejected", "calls for a new lock were heard": the verb of the
   * clause around, or the end.
   *
   * @param phrase whether the content is a noun phrase, which has no verb of its own
   */
  int verbAround(int first, int end, boolean phrase) {
    boolean verb = phrase || t.is(first, Tag.TO);
    for (int k = first + 1; k < end; k++) {
      boolean group =
          t.is(k - 1, Tag.AUXILIARY)
              || t.is(k - 1, Tag.MODAL)
              || t.is(k - 1, Tag.ADVERB) && t.is(k - 2, Tag.AUXILIARY)
              || t.is(k - 1, Tag.NEGATION);
      if (t.isFinite(k) && !group) {
        if (verb) {
          return k;
        }
        verb = true;
      }
      boolean opens =
          t.is(k, Tag.RELATIVE)
              || t.is(k, Tag.THAT)
              || t.is(k, Tag.SUBORDINATOR)
              || t.is(k, Tag.COORDINATOR)
              || t.is(k, Tag.WH)
              || t.is(k, TokenKind.COMMA);
      if (opens) {
        return end;
      }
    }
    return end;
  }

  /** "…, which she said was a mistake, ruined him": where the clause around goes on. */
  int verbBehindComma(int from, int end) {
    for (int k = from + 1; k < end; k++) {
      if (t.is(k, TokenKind.COMMA) && t.isFinite(k + 1)) {
        return k;
      }
    }
    return end;
  }
}
