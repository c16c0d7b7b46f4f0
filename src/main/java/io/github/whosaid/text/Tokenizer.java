package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;

/**
 * Splits a text into tokens in one pass: finds where the words begin and end, which is most of the
 * work, and leaves the marks between them to {@link Marks}, the words with periods to {@link
 * Abbreviations} and the words of two lines glued together to {@link MissingLineBreaks}. Not
 * thread-safe; one for each text.
 */
final class Tokenizer {

  private final String text;
  private final int length;
  private final Lexicon lexicon;
  private final Tokens tokens;

  private final Marks marks;
  private final Abbreviations abbreviations;
  private final MissingLineBreaks missingBreaks;
  private final WordForm form;
  private final boolean wrapped;
  private int at;

  /** The flags of the next token that tell what stands before it. */
  private int pending;

  Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.length = text.length();
    this.lexicon = lexicon;
    this.tokens = new Tokens(length);
    this.marks = new Marks(text, tokens);
    this.abbreviations = new Abbreviations(text, lexicon);
    this.missingBreaks = new MissingLineBreaks(text, lexicon);
    this.form = new WordForm(lexicon);
    this.wrapped = LineBreaks.areWrapped(text);
  }

  Tokens run() {
    pending = Tokens.PARAGRAPH_BEFORE;
    while (at < length) {
      char c = text.charAt(at);
      if (Chars.isBreak(c)) {
        lineBreak();
      } else if (Chars.isSpace(c)) {
        pending |= Tokens.SPACE_BEFORE;
        at++;
      } else if (Chars.isWordPart(c) || c == '&' && CharacterReferences.isLetter(text, at)) {
        word();
      } else {
        mark(c);
      }
    }
    return tokens;
  }

  private void lineBreak() {
    int breaks = 0;
    while (at < length && (Chars.isBreak(text.charAt(at)) || Chars.isSpace(text.charAt(at)))) {
      char c = text.charAt(at++);
      if (c == '\n' || c == '\u2028' || c == '\u2029' || (c == '\r' && peek(0) != '\n')) {
        breaks++;
      }
    }
    pending |=
        wrapped && breaks < 2 ? Tokens.SPACE_BEFORE : Tokens.SPACE_BEFORE | Tokens.PARAGRAPH_BEFORE;
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < length ? text.charAt(i) : '\0';
  }

  private void word() {
    if (plainWord()) {
      return;
    }
    int from = at;
    form.clear();
    boolean digitsFirst = Chars.isDigit(peek(0));
    int dottedEnd = digitsFirst ? from : abbreviations.end(from);
    if (dottedEnd > from) {
      while (at < dottedEnd) {
        form.append(text.charAt(at++));
      }
      emit(from, at, TokenKind.WORD);
      return;
    }
    boolean letters = false;
    boolean hyphen = false;
    while (at < length) {
      char c = text.charAt(at);
      if (digitsFirst && missingBreaks.isBehindClock(at)) {
        emit(from, at, TokenKind.NUMBER);
        pending |= Tokens.PARAGRAPH_BEFORE;
        return;
      }
      if (Chars.isWordPart(c)) {
        letters |= Chars.isLetter(c);
        form.append(c);
        at++;
      } else if ((c == '-' || c == '\u2010' || c == '\u2011') && Chars.isWordPart(peek(1))) {
        form.append('-');
        at++;
        hyphen = true;
      } else if (Chars.isApostrophe(c) && letters && Chars.isLetter(peek(1)) && !isClitic()) {
        form.append('\'');
        at++;
      } else if (c == '.'
          && Chars.isLetter(peek(-1))
          && (peek(-2) == '-' && Chars.isLetter(peek(1)) && (peek(2) == '.' || peek(3) == '.')
              || peek(-2) == '.' && !Chars.isWordPart(peek(1)))) {
        form.append(c); // "D-N.C."
        at++;
      } else if (c == '&' && reference()) {
        letters = true;
      } else if (c == '&' && Chars.isLetter(peek(-1)) && Chars.isLetter(peek(1))) {
        form.append(c);
        at++;
      } else if ((c == '.' || c == ',' || c == ':')
          && Chars.isDigit(peek(-1))
          && Chars.isDigit(peek(1))) {
        form.append(c);
        at++;
      } else if (letters
          && Chars.isWordPart(peek(1))
          && (c == '_' || c == '.' && (peek(-2) == '.' || isAddressPoint()))) {
        form.append(c);
        at++;
      } else {
        break;
      }
    }
    if (hyphen) {
      from = splitModifier(from);
    }
    boolean number = digitsFirst && (!letters || isDigitsWithEnding(from));
    if (letters && splitNegation(from)) {
      return;
    }
    if (peek(0) == '.'
        && letters
        && !number
        && abbreviations.isAbbreviation(form.lexiconId(), from, at)) {
      int id = form.id();
      at++;
      tokens.add(from, at, TokenKind.WORD, Shape.of(text, from, at), id, take());
      return;
    }
    emit(from, at, number ? TokenKind.NUMBER : TokenKind.WORD);
  }

  /** Reads a letter that is left as a reference; leaves all as it was if none is. */
  private boolean reference() {
    char letter = CharacterReferences.letter(text, at);
    if (letter == CharacterReferences.NONE) {
      return false;
    }
    form.append(letter);
    at = text.indexOf(';', at) + 1;
    return true;
  }

  /**
   * Reads a word of plain letters before a space or a mark that never belongs to a word, which most
   * words are; leaves everything as it was if it is none.
   */
  private boolean plainWord() {
    int behind = Math.min(length, at + WordForm.LONGEST);
    long letters = 0;
    int capitals = 0;
    int i = at;
    for (; i < behind; i++) {
      char c = text.charAt(i);
      char small = (char) (c | 0x20);
      if (small < 'a' || small > 'z') {
        break;
      }
      capitals += c == small ? 0 : 1;
      letters = Lexicon.letters(letters, small);
    }
    if (i == at || i >= behind || !endsPlainWord(text.charAt(i)) && !endsAtMark(i)) {
      return false;
    }
    int from = at;
    boolean glued = false;
    if (capitals > 1 && capitals < i - from) {
      int line = missingBreaks.nextLine(from, i);
      if (line < i) {
        glued = true;
        i = line;
        letters = missingBreaks.letters(from, i);
        capitals = missingBreaks.capitals(from, i);
      }
    }
    int width = i - from;
    Shape shape =
        capitals == 0
            ? Shape.LOWER
            : capitals < width ? Shape.CAPITALISED : capitals > 1 ? Shape.UPPER : Shape.INITIAL;
    at = i;
    int id = form.plainId(text, from, i, letters);
    if (at < length && text.charAt(at) == '.' && abbreviations.isAbbreviation(id, from, at)) {
      at++;
    }
    tokens.add(from, at, TokenKind.WORD, shape, id, take());
    pending |= glued ? Tokens.PARAGRAPH_BEFORE : 0;
    return true;
  }

  /** Whether a plain word ends before the period or apostrophe, and not with an "n't". */
  private boolean endsAtMark(int i) {
    char c = text.charAt(i);
    char next = i + 1 < length ? text.charAt(i + 1) : ' ';
    if (c == '.') {
      return i - at > 1 && !Chars.isWordPart(next);
    }
    return (c == '\'' || c == '\u2019')
        && (!Chars.isWordPart(next)
            || (next == 's' && (i + 2 >= length || !Chars.isWordPart(text.charAt(i + 2)))));
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
    while (i < at && !Chars.isLetter(text.charAt(i))) {
      i++;
    }
    int letters = at - i;
    for (int k = i; k < at; k++) {
      if (!Chars.isLetter(text.charAt(k))) {
        return false;
      }
    }
    return letters <= 2;
  }

  /** "example.com": a point between small letters with no capital behind. */
  private boolean isAddressPoint() {
    char next = peek(1);
    return next >= 'a' && next <= 'z' && form.length() > 1 && Chars.isWordPart(peek(2));
  }

  private boolean isClitic() {
    char a = Character.toLowerCase(peek(1));
    char b = Character.toLowerCase(peek(2));
    if (!Chars.isWordPart(peek(2))) {
      return a == 's' || a == 'd' || a == 'm' || a == 't';
    }
    return !Chars.isWordPart(peek(3))
        && ((a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l'));
  }

  /** Emits "do" and "n't" for "don't"; at stands on the apostrophe. */
  private boolean splitNegation(int from) {
    boolean negated =
        Chars.isApostrophe(peek(0))
            && (peek(1) == 't' || peek(1) == 'T')
            && !Chars.isWordPart(peek(2))
            && form.length() > 1
            && form.endsWith('n');
    if (!negated) {
      return false;
    }
    form.dropLast();
    at--;
    emit(from, at, TokenKind.WORD);
    form.clear();
    form.append('n');
    form.append('\'');
    form.append('t');
    int clitic = at;
    at += 3;
    emit(clitic, at, TokenKind.WORD);
    return true;
  }

  /**
   * Emits "ex-" of "ex-minister", "ex-Gov." or "ex-Elm": a word that modifies a role, which stands
   * behind it, or the name of where it was held.
   *
   * @return where the rest of the word begins
   */
  private int splitModifier(int from) {
    int rest = form.behindHyphen();
    int modifier = rest == 0 ? Lexicon.NONE : form.lexiconId(0, rest);
    if (!lexicon.is(modifier, WordClass.ROLE_MODIFIER)) {
      return from;
    }
    int id = form.lexiconId(rest, form.length());
    boolean role =
        lexicon.is(id, WordClass.ROLE)
            || lexicon.is(id, WordClass.ROLE_PLURAL)
            || lexicon.is(id, WordClass.TITLE)
            || lexicon.is(modifier, WordClass.FORMER)
                && Character.isUpperCase(text.charAt(from + rest));
    if (!role || form.lexiconId() != Lexicon.NONE) {
      return from;
    }
    int behind = from + rest;
    tokens.add(from, behind, TokenKind.WORD, Shape.of(text, from, behind), modifier, take());
    form.dropFirst(rest);
    return behind;
  }

  private void emit(int from, int to, TokenKind kind) {
    Shape shape = kind == TokenKind.NUMBER ? Shape.NONE : Shape.of(text, from, to);
    boolean name = shape == Shape.LOWER && UserNames.isOne(text, from, to, lexicon);
    tokens.add(from, to, kind, name ? Shape.CAPITALISED : shape, form.id(), take());
  }

  private int take() {
    int bits = pending;
    pending = 0;
    return bits;
  }

  private void mark(char c) {
    boolean read =
        c == '@' || c == '#' ? handle() : c == '.' ? fraction() : Chars.isApostrophe(c) && clitic();
    if (!read) {
      at = marks.read(at, take());
    }
  }

  /** Reads the "'s" or "'ll" behind a word or a closing mark; leaves all as it was if none is. */
  private boolean clitic() {
    boolean touches =
        tokens.size > 0
            && pending == 0
            && (Chars.isWordPart(peek(-1)) || isQuoteOrBracket(peek(-1)));
    if (!touches || !isClitic() || !Chars.isLetter(peek(1))) {
      return false;
    }
    int from = at;
    form.clear();
    form.append('\'');
    at++;
    while (at < length && Chars.isLetter(text.charAt(at))) {
      form.append(text.charAt(at));
      at++;
    }
    emit(from, at, TokenKind.WORD);
    return true;
  }

  private static boolean isQuoteOrBracket(char c) {
    return c == '\u201d' || c == '"' || c == ')' || c == '.';
  }

  /**
   * Reads ".22" or the end of "$.50", a number that begins with its point and ends no sentence;
   * leaves all as it was if there is none.
   */
  private boolean fraction() {
    char before = peek(-1);
    if (!Chars.isDigit(peek(1)) || before == '.' || Chars.isWordPart(before)) {
      return false;
    }
    int from = at;
    form.clear();
    do {
      form.append(text.charAt(at));
      at++;
    } while (at < length && Chars.isDigit(text.charAt(at)));
    emit(from, at, TokenKind.NUMBER);
    return true;
  }

  /** Reads "@name" or "#topic"; leaves all as it was if the mark stands alone. */
  private boolean handle() {
    if (!Chars.isWordPart(peek(1)) && peek(1) != '_') {
      return false;
    }
    int from = at;
    form.clear();
    form.append(peek(0));
    at++;
    while (at < length && (Chars.isWordPart(text.charAt(at)) || text.charAt(at) == '_')) {
      form.append(text.charAt(at));
      at++;
    }
    tokens.add(from, at, TokenKind.WORD, Shape.CAPITALISED, form.id(), take());
    return true;
  }
}
