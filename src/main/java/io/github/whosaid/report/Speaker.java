package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A source: the person, organisation, document or group whose words are reported. Immutable and
 * thread-safe.
 *
 * @param id position in {@link Report#speakers()}; empty for {@link #UNKNOWN} and for a runner-up
 *     who is quoted nowhere
 * @param name the fullest name that the article gives, without honorifics; for an unnamed source or
 *     a group the description in the article's words; empty for {@link #UNKNOWN}
 * @param kind person, organisation, document, unnamed, group or unknown
 * @param affiliations roles and organisations, in the order of the article
 * @param mentions where the article names or refers to the speaker, in text order, as far as they
 *     were resolved
 * @param age as the article gives it, for private persons
 * @param place the town or region the person comes from
 * @param party party and constituency: "D-Calif."
 * @param spokenFor for a spokesperson or aide, whom they speak for
 */
public record Speaker(
    OptionalInt id,
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

  /** A speaker whom the article does not give. */
  public static final Speaker UNKNOWN =
      new Speaker(
          OptionalInt.empty(),
          "",
          SpeakerKind.UNKNOWN,
          ImmutableList.of(),
          ImmutableList.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** Of what tells most speakers apart: the whole would be hashed again and again. */
  @Override
  public int hashCode() {
    return 31 * id.hashCode() + name.hashCode();
  }

  /** Returns whether the article gives the speaker. */
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

  /**
   * Returns a builder of a person, for tests and for programs that read reports from other sources.
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  /** Returns the same speaker with these affiliations added at the end. */
  public Speaker with(List<Affiliation> more) {
    return new Speaker(
        id,
        name,
        kind,
        ImmutableList.<Affiliation>builder().addAll(affiliations).addAll(more).build(),
        mentions,
        age,
        place,
        party,
        spokenFor);
  }

  /** Returns the same speaker with another place in the report. */
  Speaker at(OptionalInt position) {
    return id.equals(position)
        ? this
        : new Speaker(position, name, kind, affiliations, mentions, age, place, party, spokenFor);
  }

  /** Collects the parts of a speaker; only the name is required. Not thread-safe. */
  public static final class Builder {

    private final String name;
    private SpeakerKind kind = SpeakerKind.PERSON;
    private final ImmutableList.Builder<Affiliation> affiliations = ImmutableList.builder();

    private Builder(String name) {
      this.name = name;
    }

    /** Sets the kind; a person by default. */
    @CanIgnoreReturnValue
    public Builder kind(SpeakerKind speakerKind) {
      kind = speakerKind;
      return this;
    }

    /** Adds a role and the organisations it is held in, the innermost first. */
    @CanIgnoreReturnValue
    public Builder role(String role, String... organisations) {
      affiliations.add(
          new Affiliation(Optional.of(role), List.of(organisations), Standing.CURRENT, List.of()));
      return this;
    }

    /** Returns the speaker; its id is set by the report. */
    public Speaker build() {
      return new Speaker(
          OptionalInt.empty(),
          name,
          kind,
          affiliations.build(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }
}
