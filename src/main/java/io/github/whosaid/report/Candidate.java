package io.github.whosaid.report;

/**
 * A speaker who could have been meant. Immutable and thread-safe.
 *
 * @param speaker the speaker
 * @param mention the mention that would name them
 * @param probability between 0 and 1
 */
public record Candidate(Speaker speaker, Span mention, double probability) {}
