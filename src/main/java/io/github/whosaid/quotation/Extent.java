package io.github.whosaid.quotation;

import static io.github.whosaid.quotation.Contents.NOTHING;

import io.github.whosaid.quotation.Contents.Right;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** How far a content reaches from its first word. */
final class Extent {

  private final TokenizedText t;
  private final Ends ends;

  Extent(TokenizedText text, Clauses clauses) {
    t = text;
    ends = new Ends(text, clauses);
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
    return ends.best(cue, from, isInRelative(cue) ? verbBehindComma(from, limit) : limit, frame);
  }

  /** ", who believes": a relative clause that a comma will close. */
  private boolean isInRelative(Cue cue) {
    int relative = cue.first() - 1;
    return relative > 0 && t.is(relative, Tag.RELATIVE) && t.is(relative - 1, TokenKind.COMMA);
  }

  /** "…, which she said was a mistake, ruined him": where the clause around goes on. */
  int verbBehindComma(int from, int end) {
    for (int k = from + 1; k + 1 < end; k++) {
      if (t.is(k, TokenKind.COMMA) && t.isFinite(k + 1)) {
        return k;
      }
    }
    return end;
  }
}
