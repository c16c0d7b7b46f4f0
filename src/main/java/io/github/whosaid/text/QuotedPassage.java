package io.github.whosaid.text;

/**
 * What stands in one pair of quotation marks, within one paragraph. Immutable and thread-safe.
 *
 * @param index position in the text's list
 * @param open token of the opening mark
 * @param close token of the closing mark; where there is none, the token behind the last one inside
 * @param depth 0 for marks outside all others, 1 for marks inside them
 * @param closed whether a closing mark stands there
 * @param continued whether the passage has no closing mark because the next paragraph re-opens the
 *     quotation
 * @param continues index of the passage in the paragraph before that this one continues, or -1
 * @param single whether the marks are single ones
 */
public record QuotedPassage(
    int index,
    int open,
    int close,
    int depth,
    boolean closed,
    boolean continued,
    int continues,
    boolean single) {

  /** Returns the first token inside the marks. */
  public int first() {
    return open + 1;
  }

  /** Returns the token behind the last one inside the marks. */
  public int end() {
    return close;
  }

  /** Returns the token behind the closing mark. */
  public int behind() {
    return closed ? close + 1 : close;
  }

  QuotedPassage asContinued() {
    return new QuotedPassage(index, open, close, depth, closed, true, continues, single);
  }

  QuotedPassage asContinuing(int before) {
    return new QuotedPassage(index, open, close, depth, closed, continued, before, single);
  }
}
