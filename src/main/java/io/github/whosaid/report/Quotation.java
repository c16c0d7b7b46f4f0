package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Somebody's reported words and who stands behind them. Immutable and thread-safe. All spans are
 * UTF-16 offsets into the article, half open.
 *
 * @param index position in {@link Report#attributions()}
 * @param kind direct, mixed or indirect
 * @param contents where the words stand, without their outer quotation marks, in text order
 * @param text the words; several contents are joined by a space
 * @param quotedParts for MIXED, the parts that stand in quotation marks
 * @param cue the words that report; empty for a floating quotation
 * @param mention the words that name the speaker in the sentence, a pronoun included
 * @param speaker who it is, {@link Speaker#UNKNOWN} where the article does not tell or the
 *     confidence is below the threshold
 * @param cueClass speech, thought, intent or evidence
 * @param modality whether the report tells that the words were said
 * @param parent index of the quotation that this one is nested in
 * @param paragraph number of the paragraph of the first content, from one
 * @param unclosed whether a quotation mark was never closed
 * @param confidence probability between 0 and 1 that the speaker is right
 * @param rule stable id of the rule that decided
 * @param evidence the reasons, the weightiest first
 * @param runnerUp the speaker that came second, or the rejected one where the confidence is below
 *     the threshold
 */
public record Quotation(
    int index,
    QuotationKind kind,
    List<Span> contents,
    String text,
    List<Span> quotedParts,
    List<Span> cue,
    Optional<Span> mention,
    Speaker speaker,
    CueClass cueClass,
    Modality modality,
    OptionalInt parent,
    int paragraph,
    boolean unclosed,
    double confidence,
    String rule,
    List<Evidence> evidence,
    Optional<Candidate> runnerUp) {

  /** Copies the lists. */
  public Quotation {
    contents = ImmutableList.copyOf(contents);
    quotedParts = ImmutableList.copyOf(quotedParts);
    cue = ImmutableList.copyOf(cue);
    evidence = ImmutableList.copyOf(evidence);
  }

  /**
   * Returns whether somebody said, wrote or showed it, rather than thought, wanted or planned it.
   */
  public boolean isSpeech() {
    return cueClass == CueClass.SAY || cueClass == CueClass.SHOW || kind == QuotationKind.DIRECT;
  }
}
