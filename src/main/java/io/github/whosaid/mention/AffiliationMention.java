package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Standing;

/**
 * What one place of the text says of a person's role and where it is held, as ranges of tokens.
 * Immutable and thread-safe.
 *
 * @param roleFirst first token of the role without determiner, or -1 if there is none
 * @param roleEnd token behind the role
 * @param organisations ranges of the organisations or places, the innermost first: the centre, then
 *     the institute that it belongs to
 * @param standing whether the role is held now
 */
public record AffiliationMention(
    int roleFirst, int roleEnd, ImmutableList<Range> organisations, Standing standing) {

  /** A range of tokens, half open. */
  public record Range(int first, int end) {}
}
