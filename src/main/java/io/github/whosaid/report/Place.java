package io.github.whosaid.report;

/**
 * Where a quote stands. Immutable and thread-safe.
 *
 * @param referenceId the id of the reference
 * @param span from the first word of the quote that is found to the last, in the untouched
 *     reference
 */
public record Place(String referenceId, Span span) {}
