package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.attribution.Speaker;
import io.github.whosaid.claim.Flag;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.Objects;

/**
 * Who said what in an article. Immutable and thread-safe.
 *
 * @param text the article, untouched
 * @param attributions everything attributed, speech, evidence, beliefs, plans and feelings alike,
 *     in text order
 * @param speakers everyone who stands behind at least one attribution, in the order of first
 *     appearance in the text
 * @param flags what lacks a source, in text order
 * @param summary what the article rests on, in numbers
 */
public record Report(
    String text,
    ImmutableList<Quotation> attributions,
    ImmutableList<Speaker> speakers,
    ImmutableList<Flag> flags,
    Summary summary) {

  /**
   * Returns reported speech alone: what was said, written or shown. Beliefs, plans and feelings
   * that the reporter tells in his own words ("she hopes to …") are left to {@link
   * #attributions()}, since most who ask who said what mean words that were uttered.
   */
  public ImmutableList<Quotation> quotations() {
    return attributions.stream()
        .filter(Quotation::isSpeech)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the quotations of one speaker, in text order. */
  public ImmutableList<Quotation> quotationsBy(Speaker speaker) {
    return attributions.stream()
        .filter(q -> q.isSpeech() && q.speaker().equals(speaker))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the quotations whose speaker the article does not tell. */
  public ImmutableList<Quotation> unattributed() {
    return attributions.stream()
        .filter(q -> q.isSpeech() && !q.speaker().isKnown())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks every direct quotation, and every quoted part of a mixed one, against references.
   *
   * <p>Whose turn the words stand in is compared with the speaker where that is a person whose name
   * the article gives; an organisation, a group or somebody unnamed has no turns of its own. Words
   * that one person reports another to have said may stand in either's turn. Nothing is compared
   * where the confidence in the speaker is below 0.9, nor where the article does not name the
   * speaker beside the words and they stand in the turn of the {@link Quotation#runnerUp()}: there
   * it is likelier that the article was misread than that it is wrong. Where several quotations
   * share the same quoted words, they are checked once, for the innermost with a speaker. A
   * quotation that its cue splits is checked as a whole: the cue marks nothing as left out.
   *
   * @param library the texts that the article is held against
   * @return one result for each quotation or quoted part that has a word, in text order
   * @throws NullPointerException if {@code library} is null
   */
  public ImmutableList<CheckedQuotation> verify(ReferenceLibrary library) {
    Objects.requireNonNull(library, "library");
    return new ArticleCheck(this, library).checked();
  }
}
