package io.github.whosaid.report;

/**
 * A stretch of the quote and the stretch of the reference that it matches without a gap. Immutable
 * and thread-safe.
 *
 * @param quote the stretch of the quote
 * @param reference the stretch of the reference
 */
public record Segment(Span quote, Span reference) {}
