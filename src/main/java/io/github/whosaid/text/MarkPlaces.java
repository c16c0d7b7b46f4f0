package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import java.util.Locale;

/**
 * What a quotation mark's form, the spaces at its sides and its neighbours tell of it, whatever
 * else is open: whether it can open or close, or is a sign of inches, an elision, a possessive.
 */
final class MarkPlaces {

  /** More marks in a row than these mean nothing; the bound keeps the look back short. */
  private static final int LONGEST_ROW = 16;

  private static final int LONGEST_ASIDE = 30;

  private final CharSequence text;
  private final Lexicon lexicon;
  private final Tokens tokens;

  MarkPlaces(CharSequence text, Lexicon lexicon, Tokens tokens) {
    this.text = text;
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  TokenKind kind(int i) {
    return TokenizedText.KINDS[tokens.kind[i]];
  }

  boolean isSingle(int mark) {
    return (tokens.flags[mark] & Tokens.DOUBLE_MARK) == 0;
  }

  /** Whether both marks are curly or both straight. */
  boolean sameStyle(int a, int b) {
    return (tokens.flags[a] & Tokens.CURLY) == (tokens.flags[b] & Tokens.CURLY);
  }

  boolean spaceBefore(int i) {
    return (tokens.flags[i] & (Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE)) != 0;
  }

  boolean spaceBehind(int i) {
    return i + 1 >= tokens.size || spaceBefore(i + 1);
  }

  /**
   * Whether a space, a bracket, a dash or a colon stands before the mark and no space behind it.
   */
  boolean opensByPlace(int i) {
    if (spaceBehind(i)) {
      return false;
    }
    // Of marks in a row the first decides for all.
    for (int k = i; k > i - LONGEST_ROW; k--) {
      if (spaceBefore(k)) {
        return true;
      }
      TokenKind left = kind(k - 1);
      if (left != TokenKind.QUOTE) {
        return left == TokenKind.OPEN_BRACKET || left == TokenKind.DASH || left == TokenKind.COLON;
      }
    }
    return false;
  }

  /** Whether a space or another mark stands behind the mark and no space before it. */
  boolean closesByPlace(int i) {
    if (spaceBefore(i)) {
      return false;
    }
    if (spaceBehind(i)) {
      return true;
    }
    return switch (kind(i + 1)) {
      case WORD, NUMBER, OPEN_BRACKET -> false;
      default -> true;
    };
  }

  /** Whether the mark is a single one that can close. */
  boolean canClose(int i) {
    return isSingle(i)
        && (tokens.flags[i] & Tokens.OPENS) == 0
        && !spaceBefore(i)
        && closesByPlace(i);
  }

  /** Whether the single mark closes whatever is open: a mark, no word, stands before it. */
  boolean closesSurely(int i, int from) {
    if (!canClose(i) || i == from) {
      return false;
    }
    return switch (kind(i - 1)) {
      case WORD, NUMBER, SYMBOL -> false;
      default -> true;
    };
  }

  /** Whether a curly single mark is re-opened by the next paragraph. */
  boolean isReopened(int i, int to) {
    return (tokens.flags[i] & Tokens.OPENS) != 0
        && to < tokens.size
        && kind(to) == TokenKind.QUOTE
        && (tokens.flags[to] & Tokens.OPENS) != 0
        && isSingle(to);
  }

  /** 6' 4", 30" wide: a straight mark behind a number, with feet before it or a measure after. */
  boolean isInches(int i, int from) {
    return isFeetAndInches(i, from)
        || i > from
            && kind(i - 1) == TokenKind.NUMBER
            && !spaceBefore(i)
            && spaceBehind(i)
            && i + 1 < tokens.size
            && lexicon.is(tokens.id[i + 1], WordClass.DIMENSION);
  }

  private boolean isFeetAndInches(int i, int from) {
    return i - 3 >= from
        && kind(i - 1) == TokenKind.NUMBER
        && !spaceBefore(i)
        && kind(i - 2) == TokenKind.APOSTROPHE
        && kind(i - 3) == TokenKind.NUMBER
        && !spaceBefore(i - 2);
  }

  /** A mark before what loses its beginning: '90s, 'em, 'n'. */
  boolean isElision(int i, int to) {
    if (i + 1 >= to) {
      return true;
    }
    if (kind(i + 1) == TokenKind.NUMBER) {
      int width = tokens.end[i + 1] - tokens.start[i + 1];
      char last = text.charAt(tokens.end[i + 1] - 1);
      return width == 3 && last == 's' || width == 2 && (tokens.flags[i] & Tokens.OPENS) == 0;
    }
    return lexicon.is(tokens.id[i + 1], WordClass.ELISION)
        && !(i + 2 < to && kind(i + 2) == TokenKind.COMMA);
  }

  /** The second mark of ’n’. */
  boolean isSecondOfElision(int i, int from) {
    return i - 2 >= from
        && kind(i - 2) == TokenKind.APOSTROPHE
        && !spaceBefore(i - 1)
        && lexicon.is(tokens.id[i - 1], WordClass.ELISION)
        && tokens.end[i - 1] - tokens.start[i - 1] == 1;
  }

  /**
   * Whether a mark behind a word belongs to it, and not to the words around: "(five drivers')" in a
   * bracket that opened behind the mark that is open, "sellin' boats" for "selling".
   */
  boolean belongsToWord(int i, int open) {
    if (kind(i - 1) != TokenKind.WORD) {
      return false;
    }
    if (kind(i + 1) == TokenKind.CLOSE_BRACKET) {
      int k = i - 1;
      while (k > open && k > i - LONGEST_ASIDE && kind(k) != TokenKind.OPEN_BRACKET) {
        k--;
      }
      return k > open && kind(k) == TokenKind.OPEN_BRACKET;
    }
    int from = tokens.start[i - 1];
    int to = tokens.end[i - 1];
    return to - from > 3
        && text.charAt(to - 1) == 'n'
        && text.charAt(to - 2) == 'i'
        && lexicon.is(
            lexicon.id(text.subSequence(from, to).toString().toLowerCase(Locale.ROOT) + 'g'),
            WordClass.VERB_ING);
  }

  /** "the players' own": a mark behind an s, before a space and a word. */
  boolean isPossessive(int i) {
    return text.charAt(tokens.end[i - 1] - 1) == 's'
        && spaceBehind(i)
        && kind(i + 1) == TokenKind.WORD;
  }
}
