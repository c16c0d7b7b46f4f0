package io.github.whosaid.report;

import java.util.Objects;

/**
 * The passage of the references most similar to a quote that is not in them. Immutable and
 * thread-safe.
 *
 * @param place the sentences around the words that it shares with the quote
 * @param words the passage as the reference has it
 * @param similarity similarity to the quote, from 0 to 1: the cosine of the counts of letter
 *     trigrams, without function words
 */
public record NearMiss(Place place, String words, double similarity) {

  /** Checks that nothing is null. */
  public NearMiss {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(words, "words");
  }
}
