package io.github.whosaid.report;

/** How words are reported. */
public enum QuotationKind {
  /** In quotation marks, word for word. */
  DIRECT,
  /** Indirect speech with quoted words in it. */
  MIXED,
  /** Without marks. */
  INDIRECT
}
