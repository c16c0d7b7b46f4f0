package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * One reason for a decision. Immutable and thread-safe.
 *
 * @param rule stable id of the rule
 * @param reason what it found, in plain words
 * @param spans the words that it rests on
 */
public record Evidence(String rule, String reason, List<Span> spans) {

  /** Copies the spans. */
  public Evidence {
    spans = ImmutableList.copyOf(spans);
  }
}
