package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the turns of transcripts and interviews: paragraphs that begin with a label and a colon
 * ("MAYOR HALE: …", "Q: …"), and the paragraphs in which a speaker goes on. A text has turns only
 * if at least {@link #FEWEST} of its paragraphs, or most of them, begin so. Linear.
 */
final class Turns {

  /** Fewer labelled paragraphs are headings or captions. */
  private static final int FEWEST = 3;

  /** A name has at most so many words. */
  private static final int LONGEST_NAME = 5;

  /** What a speaker is may stand behind the name: "JO HALE, HARBOUR MASTER:". */
  private static final int LONGEST_LABEL = 10;

  private static final WordClassSet FIRST_PERSON =
      WordClassSet.of(WordClass.I, WordClass.WE, WordClass.ME, WordClass.US);

  private final TokenizedText t;

  Turns(TokenizedText text) {
    t = text;
  }

  List<Draft> find() {
    List<Draft> turns = new ArrayList<>();
    Draft last = null;
    for (int p = 0; p < t.paragraphs(); p++) {
      int first = t.paragraphFirst(p);
      int end = t.paragraphEnd(p);
      if (first < end && t.is(first, TokenKind.QUOTE)) {
        first++;
      }
      int colon = colon(first, end);
      if (colon > first && colon + 1 < end) {
        last = turn(first, colon);
        last.contents.add(new Range(behindDirection(colon + 1, end), end));
        turns.add(last);
      } else if (last != null && goesOn(first, end)) {
        last.contents.add(new Range(first, end));
      } else if (!isDirection(first, end)) {
        last = null;
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
    boolean comma = false;
    for (int i = first; i < end && words <= (comma ? LONGEST_LABEL : LONGEST_NAME); i++) {
      if (t.is(i, TokenKind.COLON)) {
        boolean heading = words == 1 && t.is(first, WordClass.DOCUMENT);
        return capitals && words > 0 && !heading ? i : -1;
      }
      if (t.is(i, TokenKind.WORD) && t.isCapital(i)) {
        words++;
        capitals &=
            t.shape(i) == Shape.UPPER
                || t.shape(i) == Shape.INITIAL
                || t.text().charAt(t.end(i) - 1) == '.';
      } else if (t.is(i, TokenKind.COMMA) && words > 0 && capitals) {
        comma = true;
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a paragraph without a label is the speaker's: one speaks of oneself, unquoted. */
  private boolean goesOn(int first, int end) {
    for (int i = first; i < end; i++) {
      if (t.passageAt(i) < 0 && t.isAny(i, FIRST_PERSON)) {
        return true;
      }
    }
    return false;
  }

  /** "(Laughter)": what is told between the turns and ends none. */
  private boolean isDirection(int first, int end) {
    return first < end && t.is(first, TokenKind.OPEN_BRACKET) && behindDirection(first, end) == end;
  }

  /** Returns where the words begin behind "(Laughs.)". */
  private int behindDirection(int first, int end) {
    if (!t.is(first, TokenKind.OPEN_BRACKET)) {
      return first;
    }
    for (int i = first + 1; i < end; i++) {
      if (t.is(i, TokenKind.CLOSE_BRACKET)) {
        return i + 1;
      }
    }
    return first;
  }

  private Draft turn(int first, int colon) {
    Draft turn = new Draft();
    turn.pattern = CuePattern.COLON;
    turn.direct = true;
    turn.confidence = 0.95;
    int name = first;
    while (name < colon && !t.is(name, TokenKind.COMMA)) {
      name++;
    }
    turn.source.add(new Range(first, name));
    // "Q:" is a cue and names nobody.
    boolean letter =
        name == first + 1 && (t.is(first, WordClass.ASKING) || t.is(first, WordClass.ANSWERING));
    turn.cueRanges.add(new Range(letter ? first : colon, colon + 1));
    return turn;
  }
}
