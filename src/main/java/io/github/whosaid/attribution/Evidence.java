package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.text.Span;

/**
 * One reason for a decision. Immutable and thread-safe.
 *
 * @param rule stable id of the rule
 * @param reason what it found, in plain words
 * @param spans the words that it rests on
 */
public record Evidence(String rule, String reason, ImmutableList<Span> spans) {}
