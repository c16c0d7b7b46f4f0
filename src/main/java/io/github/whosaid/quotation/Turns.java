package io.github.whosaid.quotation;

import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the turns of transcripts and interviews: paragraphs that begin with a label and a colon
 * ("MAYOR HALE: …", "Q: …"). A text has turns only if at least {@link #FEWEST} of its paragraphs,
 * or most of them, begin so. Linear.
 */
final class Turns {

  /** Fewer labelled paragraphs are headings or captions. */
  private static final int FEWEST = 3;

  /** A label has at most so many words. */
  private static final int LONGEST_LABEL = 5;

  private final TokenizedText t;

  Turns(TokenizedText text) {
    t = text;
  }

  List<Draft> find() {
    List<Draft> turns = new ArrayList<>();
    for (int p = 0; p < t.paragraphs(); p++) {
      int first = t.paragraphFirst(p);
      int end = t.paragraphEnd(p);
      if (first < end && t.is(first, TokenKind.QUOTE)) {
        first++;
      }
      int colon = colon(first, end);
      if (colon > first && colon + 1 < end) {
        turns.add(turn(new Range(first, colon), new Range(colon + 1, end)));
      }
    }
    boolean enough = turns.size() >= FEWEST || turns.size() * 2 > t.paragraphs();
    return enough ? turns : List.of();
  }

  /**
   * Returns the colon that ends a label: all its words capitalised, in capitals unless it is a
   * single one.
   */
  private int colon(int first, int end) {
    int words = 0;
    boolean capitals = true;
    for (int i = first; i < end && words <= LONGEST_LABEL; i++) {
      if (t.is(i, TokenKind.COLON)) {
        return capitals && words > 0 ? i : -1;
      }
      if (t.is(i, TokenKind.COMMA) && words > 0 && capitals) {
        continue; // "GAIL THORNE, TREASURER:"
      }
      if (t.is(i, TokenKind.WORD) && t.isCapital(i)) {
        words++;
        capitals &=
            t.shape(i) == Shape.UPPER
                || t.shape(i) == Shape.INITIAL
                || t.text().charAt(t.end(i) - 1) == '.';
      } else {
        return -1;
      }
    }
    return -1;
  }

  private Range beforeComma(Range label) {
    for (int i = label.first() + 1; i < label.end(); i++) {
      if (t.is(i, TokenKind.COMMA)) {
        return new Range(label.first(), i);
      }
    }
    return label;
  }

  private Draft turn(Range label, Range words) {
    Draft turn = new Draft();
    turn.pattern = CuePattern.COLON;
    turn.direct = true;
    turn.confidence = 0.95;
    turn.cueRanges.add(new Range(label.end(), label.end() + 1));
    turn.contents.add(words);
    if (t.shape(label.first()) != Shape.INITIAL || label.size() > 1) {
      turn.source.add(beforeComma(label));
    } else {
      // "Q:" and "A:" name nobody.
      turn.pattern = CuePattern.NONE;
    }
    return turn;
  }
}
