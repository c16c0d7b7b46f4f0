package io.github.whosaid.report;

/**
 * Where a quote occurs. Immutable and thread-safe.
 *
 * @param referenceId the id of the reference
 * @param span from the first to the last word found, in the untouched reference
 */
public record Place(String referenceId, Span span) {}
