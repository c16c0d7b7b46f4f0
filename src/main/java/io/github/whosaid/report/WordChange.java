package io.github.whosaid.report;

/**
 * One piece of a word diff: words of the reference and the corresponding words of the quote.
 * Immutable and thread-safe.
 *
 * @param kind kept, left out, added or replaced
 * @param reason the kind of change; {@link ChangeReason#NONE} where the words are the same
 * @param referenceSpan the words in the reference; empty if there are none
 * @param quoteSpan the words in the quote; empty if there are none
 * @param referenceWords the words as the reference writes them
 * @param quoteWords the words as the quote writes them
 */
public record WordChange(
    Kind kind,
    ChangeReason reason,
    Span referenceSpan,
    Span quoteSpan,
    String referenceWords,
    String quoteWords) {

  /** What happened to the words. */
  public enum Kind {
    /** The same in both. */
    KEPT,
    /** Only in the reference. */
    LEFT_OUT,
    /** Only in the quote. */
    ADDED,
    /** Different words in the same place. */
    REPLACED
  }

  /** Returns whether the quote itself marks the change. */
  public boolean isMarked() {
    return reason == ChangeReason.MARKED;
  }

  /** Returns whether the change can change the claim. */
  public boolean isMaterial() {
    return reason.isMaterial();
  }

  /**
   * Returns the change in a few words, for a report: {@code "not" left out (negation)}. Long
   * passages are shown by their beginning and end.
   */
  @Override
  public String toString() {
    return switch (kind) {
      case KEPT -> quoted(quoteWords) + " kept";
      case LEFT_OUT -> quoted(referenceWords) + " left out" + note();
      case ADDED -> quoted(quoteWords) + " added" + note();
      case REPLACED -> quoted(quoteWords) + " for " + quoted(referenceWords) + note();
    };
  }

  static String quoted(String words) {
    return "\"" + DiffText.shortened(words) + "\"";
  }

  private String note() {
    return reason == ChangeReason.NONE ? "" : " (" + reason.words() + ")";
  }
}
