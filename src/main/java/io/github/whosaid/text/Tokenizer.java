package io.github.whosaid.text;

import io.github.whosaid.lexicon.FormTable;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;

/** Splits a text into tokens in one pass. Not thread-safe; one for each text. */
final class Tokenizer {

  private final char[] text;
  private final int length;
  private final Lexicon lexicon;
  private final Tokens tokens;

  /** Words that the lexicon lacks; their ids begin at its size. */
  private final FormTable strangers;

  private char[] form = new char[64];
  private int formLength;
  private int at;
  private int pending;
  private final boolean wrapped;

  private static final int LONGEST_FORM = 64;

  Tokenizer(String text, Lexicon lexicon) {
    this.text = text.toCharArray();
    this.length = text.length();
    this.lexicon = lexicon;
    this.tokens = new Tokens(length);
    this.strangers = new FormTable(64);
    this.wrapped = LineBreaks.areWrapped(text);
  }

  Tokens run() {
    pending = Tokens.PARAGRAPH_BEFORE;
    while (at < length) {
      char c = text[at];
      if (c == ' ') {
        pending |= Tokens.SPACE_BEFORE;
        at++;
      } else if (Chars.isBreak(c)) {
        lineBreak();
      } else if (Chars.isSpace(c)) {
        pending |= Tokens.SPACE_BEFORE;
        at++;
      } else if (Chars.isWordPart(c)) {
        word();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void lineBreak() {
    int breaks = 0;
    while (at < length && (Chars.isBreak(text[at]) || Chars.isSpace(text[at]))) {
      char c = text[at++];
      if (c == '\n' || c == '\u2028' || c == '\u2029' || (c == '\r' && peek(0) != '\n')) {
        breaks++;
      }
    }
    pending |=
        wrapped && breaks < 2 ? Tokens.SPACE_BEFORE : Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE;
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < length ? text[i] : '\0';
  }

  private void append(char c) {
    if (formLength < LONGEST_FORM) {
      form[formLength++] =
          c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c) : Character.toLowerCase(c);
    }
  }

  private void word() {
    if (plainWord()) {
      return;
    }
    int from = at;
    formLength = 0;
    boolean digitsFirst = Chars.isDigit(peek(0));
    if (!digitsFirst && initialism()) {
      emit(from, at, TokenKind.WORD);
      return;
    }
    boolean letters = false;
    while (at < length) {
      char c = text[at];
      if (Chars.isWordPart(c)) {
        letters |= Chars.isLetter(c);
        append(c);
        at++;
      } else if ((c == '-' || c == '\u2010' || c == '\u2011') && Chars.isWordPart(peek(1))) {
        append('-');
        at++;
      } else if (Chars.isApostrophe(c) && letters && Chars.isLetter(peek(1)) && !isClitic()) {
        append('\'');
        at++;
      } else if (c == '.'
          && Chars.isLetter(peek(-1))
          && (peek(-2) == '-' && Chars.isLetter(peek(1)) && peek(2) == '.'
              || peek(-2) == '.' && !Chars.isWordPart(peek(1)))) {
        append(c); // "D-N.C."
        at++;
      } else if (c == '&' && Chars.isLetter(peek(-1)) && Chars.isLetter(peek(1))) {
        append(c);
        at++;
      } else if ((c == '.' || c == ',' || c == ':')
          && Chars.isDigit(peek(-1))
          && Chars.isDigit(peek(1))) {
        append(c);
        at++;
      } else if ((c == '.' && letters && isAddressPoint())
          || (c == '_' && letters && Chars.isWordPart(peek(1)))) {
        append(c);
        at++;
      } else if (c == '.' && letters && Chars.isWordPart(peek(1)) && peek(-2) == '.') {
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

  /**
   * Reads a word of plain letters before a space or a mark that never belongs to a word, which most
   * words are; leaves everything as it was if it is none.
   */
  private boolean plainWord() {
    int behind = Math.min(length, at + LONGEST_FORM);
    long letters = 0;
    int capitals = 0;
    int i = at;
    for (; i < behind; i++) {
      char c = text[i];
      char small = (char) (c | 0x20);
      if (small < 'a' || small > 'z') {
        break;
      }
      capitals += c == small ? 0 : 1;
      letters = Lexicon.letters(letters, small);
    }
    if (i == at || i >= behind || !endsPlainWord(text[i]) && !endsAtMark(i)) {
      return false;
    }
    int from = at;
    formLength = i - from;
    Shape shape =
        capitals == 0
            ? Shape.LOWER
            : capitals < formLength
                ? Shape.CAPITALISED
                : capitals > 1 ? Shape.UPPER : Shape.INITIAL;
    at = i;
    int id = formLength <= Lexicon.LONGEST_PLAIN ? lexicon.plainId(letters) : Lexicon.NONE;
    if (id == Lexicon.NONE) {
      for (int k = 0; k < formLength; k++) {
        form[k] = (char) (text[from + k] | 0x20);
      }
      boolean strange = formLength <= Lexicon.LONGEST_PLAIN && lexicon.knowsAllPlain();
      id = strange ? strangerId(hash()) : formId();
    }
    if (at < length && text[at] == '.' && isAbbreviation(id, from)) {
      at++;
    }
    tokens.add(from, at, TokenKind.WORD, shape, id, take());
    return true;
  }

  /** Whether a plain word ends before the period or apostrophe, and not with an "n't". */
  private boolean endsAtMark(int i) {
    char c = text[i];
    char next = i + 1 < length ? text[i + 1] : ' ';
    if (c == '.') {
      return i - at > 1 && !Chars.isWordPart(next);
    }
    return (c == '\'' || c == '\u2019')
        && (!Chars.isWordPart(next)
            || (next == 's' && (i + 2 >= length || !Chars.isWordPart(text[i + 2]))));
  }

  private static boolean endsPlainWord(char c) {
    if (c == ' ' || c == ',') {
      return true;
    }
    return switch (c) {
      case '\n', '\r', '\t', ';', ':', '!', '?', ')', ']', '"', '\u201c', '\u201d', '\u2014' ->
          true;
      default -> false;
    };
  }

  /** "1990s", "5th", "10pm", "3m". */
  private boolean isDigitsWithEnding(int from) {
    int i = from;
    while (i < at && !Chars.isLetter(text[i])) {
      i++;
    }
    int letters = at - i;
    for (int k = i; k < at; k++) {
      if (!Chars.isLetter(text[k])) {
        return false;
      }
    }
    return letters <= 2;
  }

  /** "example.com": a point between small letters with no capital behind. */
  private boolean isAddressPoint() {
    char next = peek(1);
    return next >= 'a'
        && next <= 'z'
        && formLength > 1
        && peek(2) != ' '
        && Chars.isWordPart(peek(2));
  }

  /** Reads "U.S.", "a.m.", "J.K." and the like; leaves everything as it was if there is none. */
  private boolean initialism() {
    int i = at;
    int letters = 0;
    while (i + 1 < length && Chars.isLetter(text[i]) && text[i + 1] == '.') {
      i += 2;
      letters++;
    }
    boolean clean = i >= length || !Chars.isWordPart(text[i]);
    if (letters >= 2 && clean) {
      for (int k = at; k < i; k++) {
        append(text[k]);
      }
      at = i;
      return true;
    }
    // A single initial: "J. Smith".
    if (letters == 1
        && clean
        && Character.isUpperCase(text[at])
        && text[at] != 'I'
        && initialFollowed(i)) {
      append(text[at]);
      append('.');
      at = i;
      return true;
    }
    return false;
  }

  private boolean initialFollowed(int i) {
    int k = i;
    while (k < length && text[k] == ' ') {
      k++;
    }
    return k > i && k < length && Character.isUpperCase(text[k]);
  }

  private boolean isClitic() {
    char a = Character.toLowerCase(peek(1));
    char b = Character.toLowerCase(peek(2));
    boolean endsAfterOne = !Chars.isWordPart(peek(2));
    boolean endsAfterTwo = !Chars.isWordPart(peek(3));
    if (endsAfterOne) {
      return a == 's' || a == 'd' || a == 'm' || a == 't';
    }
    return endsAfterTwo
        && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l'));
  }

  /** Emits "do" and "n't" for "don't"; at stands on the apostrophe. */
  private boolean splitNegation(int from) {
    boolean negated =
        Chars.isApostrophe(peek(0))
            && (peek(1) == 't' || peek(1) == 'T')
            && !Chars.isWordPart(peek(2))
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
    return lexicon.is(id, WordClass.ABBREVIATION)
        ? isAbbreviation(id, from)
        : isCompoundAbbreviation();
  }

  /** Whether the word of that id, which ends here, is an abbreviation and not another word. */
  private boolean isAbbreviation(int id, int from) {
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
    while (k < length && text[k] == ' ') {
      k++;
    }
    return k < length
        && k > at + 1
        && (Chars.isDigit(text[k])
            || (Character.isUpperCase(text[from]) && Character.isUpperCase(text[k])));
  }

  /** "then-Sen.", "ex-Gov.": an abbreviation behind a hyphen. */
  private boolean isCompoundAbbreviation() {
    int hyphen = formLength - 1;
    while (hyphen > 0 && form[hyphen] != '-') {
      hyphen--;
    }
    if (hyphen <= 0) {
      return false;
    }
    int id = lexicon.id(new String(form, hyphen + 1, formLength - hyphen - 1));
    return lexicon.is(id, WordClass.TITLE) && lexicon.is(id, WordClass.ABBREVIATION);
  }

  private void emit(int from, int to, TokenKind kind) {
    tokens.add(
        from, to, kind, kind == TokenKind.NUMBER ? Shape.NONE : shape(from, to), formId(), take());
  }

  private int formId() {
    return formId(hash());
  }

  private int formId(int hash) {
    int id = lexicon.id(form, formLength, hash);
    if (id != Lexicon.NONE) {
      return id;
    }
    return strangerId(hash);
  }

  private int strangerId(int hash) {
    int known = strangers.find(form, formLength, hash);
    if (known != FormTable.MISSING) {
      return known;
    }
    int stranger = lexicon.size() + strangers.size();
    strangers.add(form, formLength, hash, stranger);
    return stranger;
  }

  private int hash() {
    int hash = 0;
    for (int i = 0; i < formLength; i++) {
      hash = FormTable.hash(hash, form[i]);
    }
    return FormTable.finish(hash);
  }

  private Shape shape(int from, int to) {
    int capitals = 0;
    int small = 0;
    boolean firstCapital = false;
    boolean first = true;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (!Chars.isLetter(c)) {
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
    boolean afterWord = tokens.size > 0 && pending == 0 && Chars.isWordPart(peek(-1));
    boolean afterMark = tokens.size > 0 && pending == 0 && !afterWord;
    if (Chars.isApostrophe(c)
        && (afterWord || (afterMark && isQuoteOrBracket(peek(-1))))
        && isClitic()
        && Chars.isLetter(peek(1))) {
      int from = at;
      formLength = 0;
      append('\'');
      at++;
      while (at < length && Chars.isLetter(text[at])) {
        append(text[at]);
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
        && (text[i] == '.'
            || (text[i] == ' ' && i + 1 < length && text[i + 1] == '.' && text[i - 1] == '.'))) {
      if (text[i] == '.') {
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
    while (i < length && text[i] == '-') {
      i++;
    }
    int width = i - at;
    boolean spaced =
        (pending & Tokens.SPACE_BEFORE) != 0
            && (i >= length || Chars.isSpace(text[i]) || Chars.isBreak(text[i]));
    single(width, width > 1 || spaced ? TokenKind.DASH : TokenKind.SYMBOL, 0);
  }

  private void handle() {
    int from = at;
    if (!Chars.isWordPart(peek(1)) && peek(1) != '_') {
      single(1, TokenKind.SYMBOL, 0);
      return;
    }
    formLength = 0;
    append(peek(0));
    at++;
    while (at < length && (Chars.isWordPart(text[at]) || text[at] == '_')) {
      append(text[at]);
      at++;
    }
    tokens.add(from, at, TokenKind.WORD, Shape.CAPITALISED, formId(), take());
  }
}
