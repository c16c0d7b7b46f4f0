package io.github.whosaid.attribution;

import java.util.function.Supplier;

/**
 * Whom a mention means. Immutable and thread-safe.
 *
 * @param entity number of the entity
 * @param probability that it is right, between 0 and 1
 * @param runnerUp the next best entity, or -1
 * @param runnerUpMention index of the mention that would be meant then, or -1
 * @param runnerUpProbability its probability
 * @param reason tells why, in plain words; only few reasons are asked for
 */
public record Resolution(
    int entity,
    double probability,
    int runnerUp,
    int runnerUpMention,
    double runnerUpProbability,
    Supplier<String> reason) {

  /** Returns whether anybody was found. */
  public boolean isKnown() {
    return entity >= 0;
  }
}
