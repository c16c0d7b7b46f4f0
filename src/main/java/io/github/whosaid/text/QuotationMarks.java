package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, one paragraph at a time, and turns single marks that are apostrophes into
 * {@link TokenKind#APOSTROPHE}. {@link MarkPlaces} tells what a mark's place says of it; here that
 * is weighed against what is open and what follows.
 *
 * <p>A mark opens or closes by its form if that is unambiguous (“ ”) and by the spaces around it
 * where it is not. A mark that its place contradicts — a ” before a word and behind a space with
 * nothing open — is taken for what its place says. Linear in the tokens.
 */
final class QuotationMarks {

  private static final byte QUOTE = (byte) TokenKind.QUOTE.ordinal();

  private static final int DEEPEST = 3;

  private final Tokens tokens;
  private final MarkPlaces places;
  private final List<QuotedPassage> passages = new ArrayList<>();
  private final int[] openToken = new int[DEEPEST];
  private final int[] openIndex = new int[DEEPEST];
  private int open;

  /**
   * For each token of the paragraph: whether a single mark that can close stands there or behind,
   * before the next that must open.
   */
  private boolean[] closerAhead = new boolean[0];

  private int unclosedBefore = -1;

  QuotationMarks(CharSequence text, Lexicon lexicon, Tokens tokens) {
    this.tokens = tokens;
    places = new MarkPlaces(text, lexicon, tokens);
  }

  List<QuotedPassage> pair() {
    int from = 0;
    while (from < tokens.size) {
      int to = from + 1;
      while (to < tokens.size && (tokens.flags[to] & Tokens.PARAGRAPH_BEFORE) == 0) {
        to++;
      }
      paragraph(from, to);
      from = to;
    }
    return passages;
  }

  private void paragraph(int from, int to) {
    boolean any = false;
    for (int i = from; i < to && !any; i++) {
      any = tokens.kind[i] == QUOTE;
    }
    int before = unclosedBefore;
    unclosedBefore = -1;
    if (!any) {
      return;
    }
    lookAhead(from, to);
    open = 0;
    int firstHere = passages.size();
    for (int i = from; i < to; i++) {
      if (tokens.kind[i] != QUOTE) {
        continue;
      }
      if ((tokens.flags[i] & Tokens.DOUBLE_MARK) != 0) {
        doubleMark(i, from, to);
      } else {
        singleMark(i, from, to);
      }
    }
    while (open > 0) {
      leaveUnclosed(to);
    }
    reopen(firstHere);
    continueFrom(before, firstHere, from);
    rememberUnclosed(firstHere, to);
  }

  /**
   * Ties the first passage of this paragraph to an unclosed one at the end of the paragraph before.
   */
  private void continueFrom(int before, int firstHere, int from) {
    if (before < 0 || firstHere >= passages.size()) {
      return;
    }
    QuotedPassage first = passages.get(firstHere);
    QuotedPassage last = passages.get(before);
    if (first.open() == from
        && first.single() == last.single()
        && places.sameStyle(first.open(), last.open())) {
      passages.set(before, last.asContinued());
      passages.set(firstHere, first.asContinuing(before));
    }
  }

  /** "It rains. "It pours.": paragraphs run together, whose marks re-open at the next sentence. */
  private void reopen(int firstHere) {
    int last = -1;
    for (int k = firstHere; k < passages.size(); k++) {
      QuotedPassage p = passages.get(k);
      if (p.depth() > 0) {
        continue;
      }
      QuotedPassage before = last < 0 ? p : passages.get(last);
      if (!before.closed()
          && before.close() == p.open()
          && before.single() == p.single()
          && places.sameStyle(before.open(), p.open())
          && endsSentence(p.open() - 1)) {
        passages.set(last, before.asContinued());
        passages.set(k, p.asContinuing(last));
      }
      last = k;
    }
  }

  private boolean endsSentence(int i) {
    return switch (places.kind(i)) {
      case PERIOD, QUESTION, EXCLAMATION, ELLIPSIS -> true;
      default -> false;
    };
  }

  private void rememberUnclosed(int firstHere, int to) {
    for (int k = passages.size() - 1; k >= firstHere; k--) {
      QuotedPassage p = passages.get(k);
      if (p.depth() == 0) {
        if (!p.closed() && p.close() == to) {
          unclosedBefore = k;
        }
        return;
      }
    }
  }

  private void doubleMark(int i, int from, int to) {
    boolean isOpen = openAt(false) >= 0;
    boolean opens;
    if ((tokens.flags[i] & Tokens.OPENS) != 0) {
      // “ in the place of ”: behind a word or an end mark, before a space.
      opens = !(isOpen && places.closesByPlace(i) && !places.opensByPlace(i));
    } else if ((tokens.flags[i] & Tokens.CLOSES) != 0) {
      opens =
          !isOpen && (i == from || places.opensByPlace(i) || (places.spaceBefore(i) && i + 1 < to));
      if (!isOpen && !opens) {
        return; // a stray closing mark
      }
    } else if (places.isInches(i, from)) {
      return;
    } else {
      opens = straightOpens(i, from, isOpen);
    }
    if (opens) {
      if (isOpen && !nestsOther(i, from, to) && !nestsSame(i, to)) {
        leaveUnclosedDown(i);
      }
      push(i);
    } else if (isOpen) {
      closeDouble(i);
    }
  }

  /**
   * Whether a double mark that opens inside an open one of the other style, straight or curly,
   * nests in it: a mark of its own style closes it first, and the outer one began the paragraph.
   */
  private boolean nestsOther(int i, int from, int to) {
    int outer = openToken[openAt(false)];
    if (outer != from || places.sameStyle(outer, i)) {
      return false;
    }
    int end = Math.min(to, i + FARTHEST_CLOSER);
    for (int k = i + 1; k < end; k++) {
      if (tokens.kind[k] == QUOTE && (tokens.flags[k] & Tokens.DOUBLE_MARK) != 0) {
        return places.sameStyle(k, i) && (tokens.flags[k] & Tokens.OPENS) == 0;
      }
    }
    return false;
  }

  private static final int FARTHEST_CLOSER = 400;

  private boolean straightOpens(int i, int from, boolean isOpen) {
    boolean byOpen = places.opensByPlace(i) || i == from;
    boolean byClose = places.closesByPlace(i);
    if (byOpen != byClose) {
      // A number and a straight mark: inches, unless something is open.
      if (byClose && !isOpen) {
        return false;
      }
      if (byOpen && isOpen && places.spaceBefore(i) && !places.spaceBehind(i)) {
        return true;
      }
      return byOpen;
    }
    return !isOpen
        && !(i > from && places.kind(i - 1) == TokenKind.NUMBER && !places.spaceBefore(i));
  }

  /**
   * Whether a double mark that opens inside an open one nests in it: more closing marks than
   * opening ones follow in the paragraph.
   */
  private boolean nestsSame(int i, int to) {
    int depth = 1;
    // Look ahead only as far as the marks of this paragraph, at most 64 of them: bounded, so
    // linear.
    int seen = 0;
    for (int k = i + 1; k < to && seen < 64; k++) {
      if (tokens.kind[k] == QUOTE && (tokens.flags[k] & Tokens.DOUBLE_MARK) != 0) {
        seen++;
        boolean opens =
            (tokens.flags[k] & Tokens.OPENS) != 0
                || ((tokens.flags[k] & Tokens.CLOSES) == 0 && places.opensByPlace(k));
        depth += opens ? 1 : -1;
        if (depth < 0) {
          return true;
        }
      } else if (k - i > 2000) {
        return false;
      }
    }
    return false;
  }

  /** Returns the level of the innermost open mark of the kind, or -1. */
  private int openAt(boolean single) {
    for (int level = open - 1; level >= 0; level--) {
      if (places.isSingle(openToken[level]) == single) {
        return level;
      }
    }
    return -1;
  }

  private void push(int i) {
    if (open == DEEPEST) {
      return;
    }
    openToken[open] = i;
    openIndex[open] = passages.size();
    passages.add(
        new QuotedPassage(passages.size(), i, i + 1, open, false, false, -1, places.isSingle(i)));
    open++;
  }

  private void closeDouble(int i) {
    int level = openAt(false);
    while (open - 1 > level) {
      leaveUnclosed(i);
    }
    pop(i, true);
  }

  private void pop(int close, boolean closed) {
    open--;
    QuotedPassage p = passages.get(openIndex[open]);
    passages.set(
        p.index(),
        new QuotedPassage(p.index(), p.open(), close, p.depth(), closed, false, -1, p.single()));
  }

  private void leaveUnclosed(int end) {
    pop(end, false);
  }

  private void leaveUnclosedDown(int end) {
    int level = openAt(false);
    while (open > level) {
      leaveUnclosed(end);
    }
  }

  private void singleMark(int i, int from, int to) {
    boolean isOpen = openAt(true) >= 0;
    boolean opens =
        (tokens.flags[i] & Tokens.OPENS) != 0
            || ((tokens.flags[i] & Tokens.CURLY) == 0 && (places.opensByPlace(i) || i == from));
    if (opens && !places.spaceBehind(i) && !places.isElision(i, to)) {
      if (isOpen) {
        int level = openAt(true);
        while (open > level) {
          leaveUnclosed(i);
        }
      }
      if (i + 1 < to && (closerAhead[i + 1 - from] || i == from || places.isReopened(i, to))) {
        push(i);
        return;
      }
      apostrophe(i);
      return;
    }
    if (isOpen && closesSingle(i, from, to)) {
      int level = openAt(true);
      while (open - 1 > level) {
        leaveUnclosed(i);
      }
      pop(i, true);
      return;
    }
    apostrophe(i);
  }

  private void apostrophe(int i) {
    tokens.kind[i] = (byte) TokenKind.APOSTROPHE.ordinal();
  }

  private boolean closesSingle(int i, int from, int to) {
    if (!places.canClose(i) || places.isSecondOfElision(i, from)) {
      return false;
    }
    if (places.closesSurely(i, from) || i + 1 >= to) {
      return true;
    }
    if (closerAhead[i + 1 - from] && places.belongsToWord(i, openToken[openAt(true)])) {
      return false;
    }
    // "the players' own" inside ‘…’: an apostrophe as long as a later mark can close.
    return !(places.isPossessive(i) && closerAhead[i + 1 - from]);
  }

  private void lookAhead(int from, int to) {
    if (closerAhead.length < to - from + 1) {
      closerAhead = new boolean[Math.max(to - from + 1, closerAhead.length * 2)];
    }
    boolean ahead = false;
    closerAhead[to - from] = false;
    for (int i = to - 1; i >= from; i--) {
      if (tokens.kind[i] == QUOTE && places.isSingle(i)) {
        if (places.canClose(i)) {
          ahead = true;
        } else if ((tokens.flags[i] & Tokens.OPENS) != 0 && !places.isElision(i, to)) {
          ahead = false;
        }
      }
      closerAhead[i - from] = ahead;
    }
  }
}
