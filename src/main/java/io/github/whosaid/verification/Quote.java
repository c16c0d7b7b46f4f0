package io.github.whosaid.verification;

import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.transcript.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A quote to look up in a library. Immutable and thread-safe.
 *
 * @param text the words, with or without outer quotation marks
 * @param seams offsets in the quote at which a new passage begins, for a quotation that is split by
 *     its cue ("…," she said. "…"). What the speaker said between two passages is judged as if
 *     there were no seam, since a cue does not mark an omission; but passages that are far apart
 *     are looked up separately
 * @param speaker the claimed speaker, if that is to be checked
 * @param roles roles of that speaker, which a label may use instead of the name: "mayor"
 * @param referenceId the reference to look in; empty for all
 */
public record Quote(
    String text,
    List<Integer> seams,
    Optional<String> speaker,
    List<String> roles,
    Optional<String> referenceId) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if the seams are not in order inside the quote
   */
  public Quote {
    Objects.requireNonNull(text, "text");
    seams = List.copyOf(seams);
    int before = 0;
    for (int seam : seams) {
      if (seam <= before || seam >= text.length()) {
        throw new IllegalArgumentException(
            "seam " + seam + " is not between " + before + " and the end " + text.length());
      }
      before = seam;
    }
    Objects.requireNonNull(speaker, "speaker");
    roles = List.copyOf(roles);
    Objects.requireNonNull(referenceId, "referenceId");
  }

  /** Returns a quote to look up in the whole library, without checking the speaker. */
  public static Quote of(String text) {
    return new Quote(text, List.of(), Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns the passages of a split quotation as one quote, in order, separated by a space.
   *
   * @throws IllegalArgumentException if there is none, or if any but the last is empty
   */
  public static Quote ofPassages(List<String> passages) {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("no passages");
    }
    List<Integer> seams = new ArrayList<>();
    int length = passages.get(0).length();
    for (String passage : passages.subList(1, passages.size())) {
      seams.add(length + 1);
      length += passage.length() + 1;
    }
    return new Quote(
        String.join(" ", passages), seams, Optional.empty(), List.of(), Optional.empty());
  }

  /**
   * Returns whether the quote has a word that can be looked up; punctuation and stage directions do
   * not count.
   */
  public boolean hasWord() {
    return QuoteWords.hasWord(text, Transcript.marks(text));
  }

  /** Returns the same quote with the speaker to check. */
  public Quote by(String name) {
    return by(name, List.of());
  }

  /**
   * Returns the same quote with the speaker to check, who may also be labelled by a role.
   *
   * @param roles roles of the speaker: "mayor" for turns of "MAYOR" or "The Mayor"
   */
  public Quote by(String name, List<String> roles) {
    Objects.requireNonNull(name, "name");
    return new Quote(text, seams, Optional.of(name), roles, referenceId);
  }

  /** Returns the same quote for one reference. */
  public Quote in(String id) {
    return new Quote(text, seams, speaker, roles, Optional.of(Objects.requireNonNull(id, "id")));
  }
}
