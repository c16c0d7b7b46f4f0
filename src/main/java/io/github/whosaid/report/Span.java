package io.github.whosaid.report;

import java.io.Serializable;

/**
 * A stretch of a text: UTF-16 offsets, half open, as in {@link String#substring(int, int)}.
 *
 * <p>Immutable and thread-safe. Spans order by start, then by end.
 *
 * @param start offset of the first code unit, zero or more
 * @param end offset after the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span>, Serializable {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if {@code start} is negative or {@code end} is before it
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** Returns the number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** Returns whether it covers no code unit. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Returns whether {@code other} is inside this span or equal to it. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the code unit at {@code offset} is inside. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /** Returns whether the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the words that this span covers.
   *
   * @param text the text that the span was made for
   * @throws IndexOutOfBoundsException if the span reaches beyond the text
   */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
