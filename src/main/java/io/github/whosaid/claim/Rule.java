package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.FlagKind;

/**
 * A cue with its examples. Immutable and thread-safe.
 *
 * @param id stable id, which flags carry; what stands before its first dot is the group that scores
 *     weigh
 * @param kind what the cue shows
 * @param confidence between 0 and 1, for kinds that one cue decides
 * @param phrase the cue
 * @param reason in plain words; {@code %s} stands for the cue
 * @param matching sentences that the rule finds
 * @param other sentences that it must not find
 */
record Rule(
    String id,
    FlagKind kind,
    double confidence,
    CuePhrase phrase,
    String reason,
    ImmutableList<String> matching,
    ImmutableList<String> other) {

  /** Returns the part of the id before its first dot. */
  String group() {
    int dot = id.indexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }
}
