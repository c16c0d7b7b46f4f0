package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A role and the organisations or places it is held in, in the words of the text. Immutable and
 * thread-safe.
 *
 * @param role the role in the article's words: "research fellow"; empty if only an organisation is
 *     given
 * @param organisations the innermost first: the centre, then the institute that it belongs to; may
 *     be empty
 * @param standing whether the role is held now
 * @param spans where the text gives them
 */
public record Affiliation(
    Optional<String> role, List<String> organisations, Standing standing, List<Span> spans) {

  /** Copies the lists. */
  public Affiliation {
    organisations = ImmutableList.copyOf(organisations);
    spans = ImmutableList.copyOf(spans);
  }
}
