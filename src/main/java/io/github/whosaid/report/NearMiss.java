package io.github.whosaid.report;

import java.util.Objects;

/**
 * The passage of the references that is most like a quote that is not in them. Immutable and
 * thread-safe.
 *
 * @param place where it stands: the sentences around the words that it shares with the quote
 * @param words the passage as the reference has it
 * @param similarity how much it is like the quote, from 0 to 1: the cosine of the two counts of
 *     groups of three letters, without function words
 */
public record NearMiss(Place place, String words, double similarity) {

  /** Checks that nothing is null. */
  public NearMiss {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(words, "words");
  }
}
