package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;

/**
 * Reads the marks between the words: which kind of token one is, how many chars it takes ("...",
 * "--", "''"), and what a quotation mark's form tells of whether it opens or closes.
 */
final class Marks {

  private static final int OPENS = Tokens.CURLY | Tokens.OPENS;
  private static final int CLOSES = Tokens.CURLY | Tokens.CLOSES;

  private final String text;
  private final Tokens tokens;

  Marks(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /**
   * Adds the mark that begins at the offset, whatever char it is.
   *
   * @param before the flags that tell what stands before it
   * @return where it ends
   */
  int read(int at, int before) {
    char c = text.charAt(at);
    return switch (c) {
      case '.' -> period(at, before);
      case '\u2026' -> add(at, 1, TokenKind.ELLIPSIS, before);
      case '?' -> add(at, 1, TokenKind.QUESTION, before);
      case '!' -> add(at, 1, TokenKind.EXCLAMATION, before);
      case ',' -> add(at, 1, TokenKind.COMMA, before);
      case ';' -> add(at, 1, TokenKind.SEMICOLON, before);
      case ':' -> add(at, 1, TokenKind.COLON, before);
      case '(', '[', '{' -> add(at, 1, TokenKind.OPEN_BRACKET, before);
      case ')', ']', '}' -> add(at, 1, TokenKind.CLOSE_BRACKET, before);
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2212' -> add(at, 1, TokenKind.DASH, before);
      case '-' -> hyphens(at, before);
      case '"', '\uff02' -> doubleMark(at, 1, before);
      case '\u201c', '\u201e', '\u201f', '\u00ab', '\u300c' -> doubleMark(at, 1, before | OPENS);
      case '\u201d', '\u00bb', '\u300d' -> doubleMark(at, 1, before | CLOSES);
      case '`', '\u2018' ->
          isTwice(at)
              ? doubleMark(at, 2, before | OPENS)
              : singleMark(at, c == '`' ? before : before | OPENS);
      case '\u201b', '\u201a', '\u2039' -> singleMark(at, before | OPENS);
      case '\'', '\u2019' -> {
        int flags = c == '\'' ? before : before | CLOSES;
        yield isTwice(at) && !isTwice(at + 1) ? doubleMark(at, 2, flags) : singleMark(at, flags);
      }
      case '\u02bc', '\uff07' -> singleMark(at, before);
      case '\u203a' -> singleMark(at, before | CLOSES);
      default -> add(at, 1, TokenKind.SYMBOL, before);
    };
  }

  private int add(int at, int width, TokenKind kind, int flags) {
    tokens.add(at, at + width, kind, Shape.NONE, Lexicon.NONE, flags);
    return at + width;
  }

  private int doubleMark(int at, int width, int flags) {
    return add(at, width, TokenKind.QUOTE, flags | Tokens.DOUBLE_MARK);
  }

  private int singleMark(int at, int flags) {
    return add(at, 1, TokenKind.QUOTE, flags);
  }

  private boolean isTwice(int at) {
    return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
  }

  private int period(int at, int before) {
    int i = at;
    int points = 0;
    int last = at;
    while (i < text.length()
        && (text.charAt(i) == '.'
            || (text.charAt(i) == ' '
                && i + 1 < text.length()
                && text.charAt(i + 1) == '.'
                && text.charAt(i - 1) == '.'))) {
      if (text.charAt(i) == '.') {
        points++;
        last = i + 1;
      }
      i++;
    }
    boolean ellipsis = points >= 3 || (points == 2 && last - at == 2);
    return ellipsis
        ? add(at, last - at, TokenKind.ELLIPSIS, before)
        : add(at, 1, TokenKind.PERIOD, before);
  }

  private int hyphens(int at, int before) {
    int i = at;
    while (i < text.length() && text.charAt(i) == '-') {
      i++;
    }
    int width = i - at;
    boolean spaced =
        (before & Tokens.SPACE_BEFORE) != 0
            && (i >= text.length()
                || Chars.isSpace(text.charAt(i))
                || Chars.isBreak(text.charAt(i)));
    return add(at, width, width > 1 || spaced ? TokenKind.DASH : TokenKind.SYMBOL, before);
  }
}
