package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * Who stands behind words. Immutable and thread-safe.
 *
 * @param id number within the report, from zero in the order of first appearance; -1 for {@link
 *     #UNKNOWN}
 * @param name the fullest name that the article gives, honorifics aside; for an unnamed source or a
 *     group the description as it stands; empty for {@link #UNKNOWN}
 * @param kind person, organisation, document, unnamed, group or unknown
 * @param affiliations roles and organisations, in the order in which the article tells them
 * @param mentions where the article names or refers to the speaker, in text order, as far as the
 *     engine resolved it
 * @param age as the article gives it, for private persons
 * @param place the town or region the person is of
 * @param party party and constituency: "D-Calif."
 * @param spokenFor for a spokesperson or aide, whom they speak for
 */
public record Speaker(
    int id,
    String name,
    SpeakerKind kind,
    List<Affiliation> affiliations,
    List<Span> mentions,
    Optional<String> age,
    Optional<String> place,
    Optional<String> party,
    Optional<String> spokenFor) {

  /** Copies the lists. */
  public Speaker {
    affiliations = ImmutableList.copyOf(affiliations);
    mentions = ImmutableList.copyOf(mentions);
  }

  /** Nobody whom the article tells. */
  public static final Speaker UNKNOWN =
      new Speaker(
          -1,
          "",
          SpeakerKind.UNKNOWN,
          ImmutableList.of(),
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Returns whether the article tells who it is. */
  public boolean isKnown() {
    return kind != SpeakerKind.UNKNOWN;
  }

  /** Returns the roles of all affiliations, each once. */
  public List<String> roles() {
    return affiliations.stream()
        .flatMap(a -> a.role().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the organisations of all affiliations, each once. */
  public List<String> organisations() {
    return affiliations.stream()
        .flatMap(a -> a.organisations().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
