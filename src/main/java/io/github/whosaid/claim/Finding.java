package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Span;

/** A flag before it is known how much its kind matters. Immutable and thread-safe. */
record Finding(
    FlagKind kind,
    Span span,
    ImmutableList<Span> words,
    String reason,
    double confidence,
    String rule) {

  Flag flag(Levels levels) {
    return new Flag(kind, levels.of(kind), span, words, reason, confidence, rule);
  }
}
