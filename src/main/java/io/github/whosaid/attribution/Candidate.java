package io.github.whosaid.attribution;

import io.github.whosaid.text.Span;

/**
 * A speaker who could have been meant. Immutable and thread-safe.
 *
 * @param speaker the speaker
 * @param mention the mention that would name them
 * @param probability between 0 and 1
 */
public record Candidate(Speaker speaker, Span mention, double probability) {}
