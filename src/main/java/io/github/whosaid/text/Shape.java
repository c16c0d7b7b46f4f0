package io.github.whosaid.text;

/** How a word is written. */
public enum Shape {
  /** No letters. */
  NONE,
  /** Its first letter is small. */
  LOWER,
  /** Its first letter is a capital, and a small one follows. */
  CAPITALISED,
  /** Two letters or more, all capitals: "NATO", "U.S.". */
  UPPER,
  /** One capital letter, with or without a period: "J.". */
  INITIAL;

  /** The shape of the word from one offset to another. */
  static Shape of(String text, int from, int to) {
    int capitals = 0;
    int small = 0;
    boolean firstCapital = false;
    boolean first = true;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
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
      return NONE;
    }
    if (small == 0) {
      return capitals > 1 ? UPPER : INITIAL;
    }
    return firstCapital || capitals > 0 ? CAPITALISED : LOWER;
  }
}
