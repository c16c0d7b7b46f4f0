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
  INITIAL
}
