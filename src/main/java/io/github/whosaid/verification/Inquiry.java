package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a library is asked: are these words there? Immutable and thread-safe.
 *
 * @param quote the words, without the outer quotation marks or with them
 * @param seams offsets in the quote at which another passage of it begins: those of a quotation
 *     that its cue splits ("…," she said. "…"). What the speaker said between two passages is
 *     judged as if the quote had no seam, since a cue marks nothing as left out; but passages that
 *     stand far apart are looked for each by itself
 * @param speaker who is said to have spoken them, if that is to be checked
 * @param referenceId the reference they are said to come from; empty for any
 */
public record Inquiry(
    String quote, List<Integer> seams, Optional<String> speaker, Optional<String> referenceId) {

  /**
   * Copies the seams.
   *
   * @throws IllegalArgumentException if the seams are not in order inside the quote
   */
  public Inquiry {
    Objects.requireNonNull(quote, "quote");
    seams = List.copyOf(seams);
    int before = 0;
    for (int seam : seams) {
      if (seam <= before || seam >= quote.length()) {
        throw new IllegalArgumentException(
            "seam " + seam + " is not between " + before + " and the end " + quote.length());
      }
      before = seam;
    }
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(referenceId, "referenceId");
  }

  /** Asks for a quote in the whole library, whoever says it. */
  public static Inquiry of(String quote) {
    return new Inquiry(quote, List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Asks for the passages of a split quotation, in order; a blank is put between two.
   *
   * @throws IllegalArgumentException if there is none, or one but the last is empty
   */
  public static Inquiry ofPassages(List<String> passages) {
    if (passages.isEmpty()) {
      throw new IllegalArgumentException("no passages");
    }
    List<Integer> seams = new ArrayList<>();
    int length = passages.get(0).length();
    for (String passage : passages.subList(1, passages.size())) {
      seams.add(length + 1);
      length += passage.length() + 1;
    }
    return new Inquiry(String.join(" ", passages), seams, Optional.empty(), Optional.empty());
  }

  /**
   * Returns whether the quote has a word that can be looked for: punctuation and stage directions
   * are none.
   */
  public boolean hasWord() {
    int from = Directions.cutAtStart(quote);
    return new WordScanner(quote, from, Math.max(from, Directions.cutAtEnd(quote))).next();
  }

  /** Returns the same question with the speaker to check. */
  public Inquiry by(String name) {
    return new Inquiry(
        quote, seams, Optional.of(Objects.requireNonNull(name, "name")), referenceId);
  }

  /** Returns the same question for one reference. */
  public Inquiry in(String id) {
    return new Inquiry(quote, seams, speaker, Optional.of(Objects.requireNonNull(id, "id")));
  }
}
