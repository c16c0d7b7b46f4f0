package io.github.whosaid.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a quote's words occur in the references, where, and what was changed. Immutable and
 * thread-safe.
 *
 * @param quote the quote as it was given; quote spans point into it
 * @param verdict what it is
 * @param material for {@link Verdict#ALTERED}, whether a change can change the claim; for {@link
 *     Verdict#ABRIDGED}, whether what is left out or put in brackets reverses the meaning; else
 *     false
 * @param referenceId the reference it was found in; empty for {@link Verdict#NOT_FOUND}
 * @param span from the first to the last word found, in the untouched reference; empty for {@link
 *     Verdict#NOT_FOUND}
 * @param segments the stretches that the quote consists of, in its order
 * @param changes the word diff, in the quote's order; for {@link Verdict#NOT_FOUND} none
 * @param turnSpeaker the speaker in whose turn it occurs, if the reference has turns
 * @param misattribution what is wrong with the speaker, if one was named and it is wrong. A single
 *     word, or a quote that is too short, is not enough to judge
 * @param runnerUp the next best place at which the quote would be found too, if there is one. If
 *     the quote occurs somewhere unchanged, only another unchanged place counts
 * @param tooShort whether the quote has fewer than four words and occurs in several places, so that
 *     it is unclear which is meant. If a speaker was named and it occurs in turns of that speaker,
 *     only those count
 * @param nearMiss for {@link Verdict#NOT_FOUND} the most similar passage, if there is one; for
 *     other verdicts empty
 */
public record Verification(
    String quote,
    Verdict verdict,
    boolean material,
    Optional<String> referenceId,
    Optional<Span> span,
    List<Segment> segments,
    List<WordChange> changes,
    Optional<String> turnSpeaker,
    Optional<Misattribution> misattribution,
    Optional<Place> runnerUp,
    boolean tooShort,
    Optional<NearMiss> nearMiss) {

  /** Copies the lists and checks that nothing is null. */
  public Verification {
    Objects.requireNonNull(quote, "quote");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(referenceId, "referenceId");
    Objects.requireNonNull(span, "span");
    segments = List.copyOf(segments);
    changes = List.copyOf(changes);
    Objects.requireNonNull(turnSpeaker, "turnSpeaker");
    Objects.requireNonNull(misattribution, "misattribution");
    Objects.requireNonNull(runnerUp, "runnerUp");
    Objects.requireNonNull(nearMiss, "nearMiss");
  }

  /** Returns the result for a quote that is not in the references. */
  public static Verification notFound(String quote, Optional<NearMiss> nearMiss) {
    return new Verification(
        quote,
        Verdict.NOT_FOUND,
        false,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        nearMiss);
  }

  /** Returns the most serious concern. */
  public Concern concern() {
    if (misattribution.isPresent()) {
      return Concern.MISATTRIBUTED;
    }
    if (verdict == Verdict.SPLICED || material) {
      return Concern.MATERIAL;
    }
    return switch (verdict) {
      case NOT_FOUND -> Concern.NOT_FOUND;
      case ALTERED -> Concern.ALTERED;
      default -> Concern.NONE;
    };
  }

  /**
   * Returns whether an editor should look at it: a misattribution, a material change, a splice, or
   * words that are not in the references. If the references are not complete, use {@link
   * #concern()} instead.
   */
  public boolean needsReview() {
    return concern().isAtLeast(Concern.NOT_FOUND);
  }

  /**
   * Returns the quote with the word diff written into it: {@code [-words of the reference that are
   * left out-]} and {@code {+words that the quote has in their place+}}. What the quote itself
   * marks is kept as it is, and long omitted passages are shown by their beginning and end. For
   * {@link Verdict#NOT_FOUND} it is the quote alone.
   *
   * <p>For another form, such as colours on a terminal, iterate over {@link #changes()}: they are
   * in the quote's order and, with the quote's text between their spans, cover all of it.
   */
  public String diff() {
    return DiffText.of(this);
  }

  /** Returns the verdict and the reasons for it in plain words, in one or a few sentences. */
  public String explanation() {
    return Explanation.of(this);
  }
}
