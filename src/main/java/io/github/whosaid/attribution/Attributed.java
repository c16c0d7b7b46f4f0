package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Evidence;

/**
 * Reported words and whose they are. Immutable and thread-safe.
 *
 * @param reported the words
 * @param mention index of the mention that names the speaker, or -1
 * @param entity number of the speaker among the {@link Entities}, or -1 where the text tells none
 *     or the confidence lies below the threshold
 * @param confidence probability between 0 and 1 that the speaker is right
 * @param rule stable id of the rule that decided
 * @param evidence the reasons, the weightiest first
 * @param runnerUp entity of the speaker that came second, or of the one that the threshold rejects;
 *     -1 if there is none
 * @param runnerUpMention index of the mention that would name the runner-up, or -1
 * @param runnerUpProbability its probability
 */
public record Attributed(
    Reported reported,
    int mention,
    int entity,
    double confidence,
    String rule,
    ImmutableList<Evidence> evidence,
    int runnerUp,
    int runnerUpMention,
    double runnerUpProbability) {

  /** Returns whether the threshold rejects the speaker, who is then the runner-up. */
  public boolean isRejected() {
    return entity < 0 && runnerUp >= 0;
  }

  /** Returns the same without a speaker, who becomes the runner-up. */
  Attributed rejected() {
    return new Attributed(
        reported, -1, -1, confidence, rule, evidence, entity, mention, confidence);
  }
}
