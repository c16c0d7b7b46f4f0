package io.github.whosaid.text;

/** What a token is by its characters. */
public enum TokenKind {
  /**
   * Letters, perhaps with digits, hyphens and inner apostrophes; a clitic ("'s", "n't"); a handle
   * or an address.
   */
  WORD,
  /**
   * Digits, perhaps with inner points and commas, perhaps with letters behind: "1,237",
   * "45-year-old" is a WORD, "1990s" a NUMBER.
   */
  NUMBER,
  /** "." that ends a sentence. */
  PERIOD,
  /** "?". */
  QUESTION,
  /** "!". */
  EXCLAMATION,
  /** "…", "..." or ". . .". */
  ELLIPSIS,
  /** ",". */
  COMMA,
  /** ";". */
  SEMICOLON,
  /** ":". */
  COLON,
  /** "–", "—", "--" or a hyphen between spaces. */
  DASH,
  /** "(", "[" or "{". */
  OPEN_BRACKET,
  /** ")", "]" or "}". */
  CLOSE_BRACKET,
  /** Any double or single mark that may open or close a quotation. */
  QUOTE,
  /** An apostrophe that stands alone: a plural possessive, an elision. */
  APOSTROPHE,
  /** "$", "%", "&amp;", "/", a bullet and everything else. */
  SYMBOL
}
