package io.github.whosaid.claim;

import io.github.whosaid.lexicon.Table;
import io.github.whosaid.report.FlagKind;
import java.util.List;

/**
 * A cue with its examples. Immutable and thread-safe.
 *
 * @param id stable id, which flags carry
 * @param group what stands before the first dot of the id: scores weigh groups
 * @param kind what the cue shows
 * @param confidence between 0 and 1, for kinds that one cue decides
 * @param phrase the cue
 * @param reason in plain words; {@code %s} stands for the cue
 * @param finds sentences that the rule finds, with bars between them
 * @param leaves sentences that it must not find
 */
record Rule(
    String id,
    String group,
    FlagKind kind,
    double confidence,
    CuePhrase phrase,
    String reason,
    String finds,
    String leaves) {

  /** Returns the sentences that the rule finds. */
  List<String> matching() {
    return Table.parts(finds, '|');
  }

  /** Returns the sentences that it must not find. */
  List<String> other() {
    return Table.parts(leaves, '|');
  }
}
