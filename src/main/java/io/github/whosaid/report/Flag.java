package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A sentence or quotation that lacks a source. Immutable and thread-safe.
 *
 * @param kind why it was flagged
 * @param level how much it matters
 * @param span the sentence, or the quotation for UNATTRIBUTED_QUOTE
 * @param evidence the words that show it
 * @param reason why, in plain words
 * @param confidence between 0 and 1
 * @param rule stable id of the rule
 */
public record Flag(
    FlagKind kind,
    Level level,
    Span span,
    List<Span> evidence,
    String reason,
    double confidence,
    String rule) {

  /** Copies the evidence. */
  public Flag {
    evidence = ImmutableList.copyOf(evidence);
  }
}
