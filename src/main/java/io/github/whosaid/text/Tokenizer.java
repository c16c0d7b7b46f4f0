package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;

/** Splits a text into tokens in one pass. Not thread-safe; one for each text. */
final class Tokenizer {

  private final CharSequence text;
  private final int length;
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Tokens.Strangers strangers;
  private char[] form = new char[64];
  private int formLength;
  private int at;
  private int pending;
  private final boolean wrapped;

  private static final int LONGEST_FORM = 64;

  Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.length = text.length();
    this.lexicon = lexicon;
    this.tokens = new Tokens(length);
    this.strangers = new Tokens.Strangers(lexicon);
    this.wrapped = LineBreaks.areWrapped(text);
  }

  Tokens run() {
    pending = Tokens.PARAGRAPH_BEFORE;
    while (at < length) {
      char c = text.charAt(at);
      if (isBreak(c)) {
        lineBreak();
      } else if (isSpace(c)) {
        pending |= Tokens.SPACE_BEFORE;
        at++;
      } else if (isWordPart(c)) {
        word();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void lineBreak() {
    int breaks = 0;
    while (at < length && (isBreak(text.charAt(at)) || isSpace(text.charAt(at)))) {
      char c = text.charAt(at++);
      if (c == '\n' || c == '\u2028' || c == '\u2029' || (c == '\r' && peek(0) != '\n')) {
        breaks++;
      }
    }
    pending |=
        wrapped && breaks < 2 ? Tokens.SPACE_BEFORE : Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE;
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return c <= ' '
        || c == '\u00a0'
        || c == '\u200b'
        || c == '\ufeff'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u3000'
        || c == '\u0085'
        || c == '\u00ad'
        || c == '\u2060'
        || (c >= '\u200c' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 0x7f && (Character.isLetter(c) || isMark(c) || Character.isSurrogate(c)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c > 0x7f && Character.isDigit(c));
  }

  private static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\uff07';
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < length ? text.charAt(i) : '\0';
  }

  private void append(char c) {
    if (formLength < LONGEST_FORM) {
      form[formLength++] =
          c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }
  }

  private void word() {
    int from = at;
    formLength = 0;
    boolean digitsFirst = isDigit(peek(0));
    if (!digitsFirst && initialism()) {
      emit(from, at, TokenKind.WORD);
      return;
    }
    boolean letters = false;
    while (at < length) {
      char c = text.charAt(at);
      if (isWordPart(c)) {
        letters |= isLetter(c);
        append(c);
        at++;
      } else if ((c == '-' || c == '\u2010' || c == '\u2011') && isWordPart(peek(1))) {
        append('-');
        at++;
      } else if (isApostrophe(c) && letters && isLetter(peek(1)) && !isClitic()) {
        append('\'');
        at++;
      } else if (c == '.'
          && isLetter(peek(-1))
          && (peek(-2) == '-' && isLetter(peek(1)) && peek(2) == '.'
              || peek(-2) == '.' && !isWordPart(peek(1)))) {
        append(c); // "D-N.C."
        at++;
      } else if (c == '&' && isLetter(peek(-1)) && isLetter(peek(1))) {
        append(c);
        at++;
      } else if ((c == '.' || c == ',' || c == ':') && isDigit(peek(-1)) && isDigit(peek(1))) {
        append(c);
        at++;
      } else if ((c == '.' && letters && isAddressPoint())
          || (c == '_' && letters && isWordPart(peek(1)))) {
        append(c);
        at++;
      } else if (c == '.' && letters && isWordPart(peek(1)) && peek(-2) == '.') {
        append(c);
        at++;
      } else {
        break;
      }
    }
    boolean number = digitsFirst && (!letters || isDigitsWithEnding(from));
    if (letters && splitNegation(from)) {
      return;
    }
    if (peek(0) == '.' && letters && !number && endsAbbreviation(from)) {
      int id = formId();
      at++;
      tokens.add(from, at, TokenKind.WORD, shape(from, at), id, take());
      return;
    }
    emit(from, at, number ? TokenKind.NUMBER : TokenKind.WORD);
  }

  /** "1990s", "5th", "10pm", "3m". */
  private boolean isDigitsWithEnding(int from) {
    int i = from;
    while (i < at && !isLetter(text.charAt(i))) {
      i++;
    }
    int letters = at - i;
    for (int k = i; k < at; k++) {
      if (!isLetter(text.charAt(k))) {
        return false;
      }
    }
    return letters <= 2;
  }

  /** "example.com": a point between small letters with no capital behind. */
  private boolean isAddressPoint() {
    char next = peek(1);
    return next >= 'a' && next <= 'z' && formLength > 1 && peek(2) != ' ' && isWordPart(peek(2));
  }

  /** Reads "U.S.", "a.m.", "J.K." and the like; leaves everything as it was if there is none. */
  private boolean initialism() {
    int i = at;
    int letters = 0;
    while (i + 1 < length && isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    boolean clean = i >= length || !isWordPart(text.charAt(i));
    if (letters >= 2 && clean) {
      for (int k = at; k < i; k++) {
        append(text.charAt(k));
      }
      at = i;
      return true;
    }
    // A single initial: "J. Smith".
    if (letters == 1
        && clean
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at) != 'I'
        && initialFollowed(i)) {
      append(text.charAt(at));
      append('.');
      at = i;
      return true;
    }
    return false;
  }

  private boolean initialFollowed(int i) {
    int k = i;
    while (k < length && text.charAt(k) == ' ') {
      k++;
    }
    return k > i && k < length && Character.isUpperCase(text.charAt(k));
  }

  private boolean isClitic() {
    char a = Character.toLowerCase(peek(1));
    char b = Character.toLowerCase(peek(2));
    boolean endsAfterOne = !isWordPart(peek(2));
    boolean endsAfterTwo = !isWordPart(peek(3));
    if (endsAfterOne) {
      return a == 's' || a == 'd' || a == 'm' || a == 't';
    }
    return endsAfterTwo
        && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l'));
  }

  /** Emits "do" and "n't" for "don't"; at stands on the apostrophe. */
  private boolean splitNegation(int from) {
    boolean negated =
        isApostrophe(peek(0))
            && (peek(1) == 't' || peek(1) == 'T')
            && !isWordPart(peek(2))
            && formLength > 1
            && form[formLength - 1] == 'n';
    if (!negated) {
      return false;
    }
    formLength--;
    at--;
    emit(from, at, TokenKind.WORD);
    formLength = 0;
    append('n');
    append('\'');
    append('t');
    int clitic = at;
    at += 3;
    emit(clitic, at, TokenKind.WORD);
    return true;
  }

  /** Whether the word that ends here is an abbreviation whose period belongs to it. */
  private boolean endsAbbreviation(int from) {
    int id = lexicon.id(form, formLength, hash());
    if (!lexicon.is(id, WordClass.ABBREVIATION)) {
      return false;
    }
    // "no", "sun", "mar" and their like are words as well: only before a number or, capitalised,
    // before more of the line.
    boolean alsoWord =
        lexicon.is(id, WordClass.NOUN)
            || lexicon.is(id, WordClass.NEGATION)
            || lexicon.is(id, WordClass.VERB_BASE);
    if (!alsoWord) {
      return true;
    }
    int k = at + 1;
    while (k < length && text.charAt(k) == ' ') {
      k++;
    }
    return k < length
        && k > at + 1
        && (isDigit(text.charAt(k))
            || (Character.isUpperCase(text.charAt(from)) && Character.isUpperCase(text.charAt(k))));
  }

  private void emit(int from, int to, TokenKind kind) {
    tokens.add(
        from, to, kind, kind == TokenKind.NUMBER ? Shape.NONE : shape(from, to), formId(), take());
  }

  private int formId() {
    int hash = hash();
    int id = lexicon.id(form, formLength, hash);
    return id != Lexicon.NONE ? id : strangers.id(form, formLength, hash);
  }

  private int hash() {
    int hash = 0;
    for (int i = 0; i < formLength; i++) {
      hash = Lexicon.hash(hash, form[i]);
    }
    return Lexicon.finish(hash);
  }

  private Shape shape(int from, int to) {
    int capitals = 0;
    int small = 0;
    boolean firstCapital = false;
    boolean first = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        continue;
      }
      boolean capital = c < 0x80 ? c <= 'Z' : Character.isUpperCase(c);
      if (first) {
        firstCapital = capital;
        first = false;
      }
      if (capital) {
        capitals++;
      } else {
        small++;
      }
    }
    if (first) {
      return Shape.NONE;
    }
    if (small == 0) {
      return capitals > 1 ? Shape.UPPER : Shape.INITIAL;
    }
    return firstCapital || capitals > 0 ? Shape.CAPITALISED : Shape.LOWER;
  }

  private int take() {
    int bits = pending;
    pending = 0;
    return bits;
  }

  private void single(int width, TokenKind kind, int bits) {
    tokens.add(at, at + width, kind, Shape.NONE, Lexicon.NONE, take() | bits);
    at += width;
  }

  private void mark(char c) {
    switch (c) {
      case '.' -> period();
      case '\u2026' -> single(1, TokenKind.ELLIPSIS, 0);
      case '?' -> single(1, TokenKind.QUESTION, 0);
      case '!' -> single(1, TokenKind.EXCLAMATION, 0);
      case ',' -> single(1, TokenKind.COMMA, 0);
      case ';' -> single(1, TokenKind.SEMICOLON, 0);
      case ':' -> single(1, TokenKind.COLON, 0);
      case '(', '[', '{' -> single(1, TokenKind.OPEN_BRACKET, 0);
      case ')', ']', '}' -> single(1, TokenKind.CLOSE_BRACKET, 0);
      case '\u2013', '\u2014', '\u2015', '\u2012', '\u2212' -> single(1, TokenKind.DASH, 0);
      case '-' -> hyphen();
      case '"', '\uff02' -> single(1, TokenKind.QUOTE, Tokens.DOUBLE_MARK);
      case '\u201c', '\u201d', '\u201f' ->
          single(
              1,
              TokenKind.QUOTE,
              Tokens.DOUBLE_MARK | Tokens.CURLY | (c == '\u201d' ? Tokens.CLOSES : Tokens.OPENS));
      case '\u201e', '\u00ab', '\u300c' ->
          single(1, TokenKind.QUOTE, Tokens.DOUBLE_MARK | Tokens.CURLY | Tokens.OPENS);
      case '\u00bb', '\u300d' ->
          single(1, TokenKind.QUOTE, Tokens.DOUBLE_MARK | Tokens.CURLY | Tokens.CLOSES);
      case '\u2018', '\u201b', '`', '\u201a', '\u2039' -> opener(c);
      case '\'', '\u2019', '\u02bc', '\uff07', '\u203a' -> apostrophe(c);
      case '@', '#' -> handle();
      default -> single(1, TokenKind.SYMBOL, 0);
    }
  }

  private void opener(char c) {
    if (c == '`' && peek(1) == '`') {
      single(2, TokenKind.QUOTE, Tokens.DOUBLE_MARK | Tokens.CURLY | Tokens.OPENS);
    } else if (c == '\u2018' && peek(1) == '\u2018') {
      single(2, TokenKind.QUOTE, Tokens.DOUBLE_MARK | Tokens.CURLY | Tokens.OPENS);
    } else {
      single(1, TokenKind.QUOTE, c == '`' ? 0 : Tokens.CURLY | Tokens.OPENS);
    }
  }

  private void apostrophe(char c) {
    if ((c == '\'' || c == '\u2019') && peek(1) == c && peek(2) != c) {
      single(
          2, TokenKind.QUOTE, Tokens.DOUBLE_MARK | (c == '\'' ? 0 : Tokens.CURLY | Tokens.CLOSES));
      return;
    }
    boolean afterWord = tokens.size > 0 && pending == 0 && isWordPart(peek(-1));
    boolean afterMark = tokens.size > 0 && pending == 0 && !afterWord;
    if (isApostrophe(c)
        && (afterWord || (afterMark && isQuoteOrBracket(peek(-1))))
        && isClitic()
        && isLetter(peek(1))) {
      int from = at;
      formLength = 0;
      append('\'');
      at++;
      while (at < length && isLetter(text.charAt(at))) {
        append(text.charAt(at));
        at++;
      }
      emit(from, at, TokenKind.WORD);
      return;
    }
    single(
        1,
        TokenKind.QUOTE,
        c == '\u2019'
            ? Tokens.CURLY | Tokens.CLOSES
            : c == '\u203a' ? Tokens.CURLY | Tokens.CLOSES : 0);
  }

  private static boolean isQuoteOrBracket(char c) {
    return c == '\u201d' || c == '"' || c == ')' || c == '.';
  }

  private void period() {
    int i = at;
    int points = 0;
    int last = at;
    while (i < length
        && (text.charAt(i) == '.'
            || (text.charAt(i) == ' '
                && i + 1 < length
                && text.charAt(i + 1) == '.'
                && text.charAt(i - 1) == '.'))) {
      if (text.charAt(i) == '.') {
        points++;
        last = i + 1;
      }
      i++;
    }
    if (points >= 3 || (points == 2 && last - at == 2)) {
      single(last - at, TokenKind.ELLIPSIS, 0);
    } else {
      single(1, TokenKind.PERIOD, 0);
    }
  }

  private void hyphen() {
    int i = at;
    while (i < length && text.charAt(i) == '-') {
      i++;
    }
    int width = i - at;
    boolean spaced =
        (pending & Tokens.SPACE_BEFORE) != 0
            && (i >= length || isSpace(text.charAt(i)) || isBreak(text.charAt(i)));
    single(width, width > 1 || spaced ? TokenKind.DASH : TokenKind.SYMBOL, 0);
  }

  private void handle() {
    int from = at;
    if (!isWordPart(peek(1)) && peek(1) != '_') {
      single(1, TokenKind.SYMBOL, 0);
      return;
    }
    formLength = 0;
    append(peek(0));
    at++;
    while (at < length && (isWordPart(text.charAt(at)) || text.charAt(at) == '_')) {
      append(text.charAt(at));
      at++;
    }
    tokens.add(from, at, TokenKind.WORD, Shape.CAPITALISED, formId(), take());
  }
}
