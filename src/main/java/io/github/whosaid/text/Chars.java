package io.github.whosaid.text;

/** What single chars are to the tokenizer. */
final class Chars {

  private Chars() {}

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  static boolean isSpace(char c) {
    return c <= ' ' || c >= 0x80 && isSpaceBeyondAscii(c);
  }

  private static boolean isSpaceBeyondAscii(char c) {
    return c == '\u00a0'
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

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 0x7f && (Character.isLetter(c) || isMark(c) || Character.isSurrogate(c)));
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(char c) {
    return (c >= '0' && c <= '9') || (c > 0x7f && Character.isDigit(c));
  }

  static boolean isWordPart(char c) {
    return isLetter(c) || isDigit(c);
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '\uff07';
  }
}
