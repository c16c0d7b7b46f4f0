package io.github.whosaid.text;

import io.github.whosaid.lexicon.Lexicon;

/** Tells the names under which people write on the web from words: "tidewatch27", "moll_b". */
final class UserNames {

  /** "g20" and "mp3" are none. */
  private static final int FEWEST_LETTERS = 4;

  private UserNames() {}

  /**
   * Whether a word that begins with a letter is written like one: letters that make no word of the
   * lexicon and figures behind them, or an underscore between letters.
   */
  static boolean isOne(String text, int from, int to, Lexicon lexicon) {
    int letters = from;
    while (letters < to && Chars.isLetter(text.charAt(letters))) {
      letters++;
    }
    int i = letters;
    while (i < to && Chars.isDigit(text.charAt(i))) {
      i++;
    }
    if (letters == to || letters - from < FEWEST_LETTERS) {
      return false;
    }
    return i < to ? text.charAt(i) == '_' : isStranger(text, from, letters, lexicon);
  }

  /** Whether the token is one; with a capital only where every word has one. */
  static boolean isOne(TokenizedText t, int token) {
    char first = t.text().charAt(t.start(token));
    char last = t.text().charAt(t.end(token) - 1);
    if (first == '@') {
      return t.end(token) - t.start(token) > 2;
    }
    if (!Chars.isDigit(last) && !Chars.isLetter(last)) {
      return false;
    }
    return (Character.isLowerCase(first) || token == t.sentenceFirst(t.sentence(token)))
        && isOne(t.text(), t.start(token), t.end(token), t.lexicon());
  }

  private static boolean isStranger(String text, int from, int to, Lexicon lexicon) {
    return !lexicon.isKnown(lexicon.id(text, from, to));
  }
}
