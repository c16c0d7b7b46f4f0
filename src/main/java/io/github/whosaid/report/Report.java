package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
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
    List<Quotation> attributions,
    List<Speaker> speakers,
    List<Flag> flags,
    Summary summary) {

  /** Copies the lists. */
  public Report {
    attributions = ImmutableList.copyOf(attributions);
    speakers = ImmutableList.copyOf(speakers);
    flags = ImmutableList.copyOf(flags);
  }

  /**
   * Returns reported speech alone: what was said, written or shown. Beliefs, plans and feelings
   * that the reporter tells in his own words ("she hopes to …") are left to {@link
   * #attributions()}, since most who ask who said what mean words that were uttered.
   */
  public List<Quotation> quotations() {
    return attributions.stream()
        .filter(Quotation::isSpeech)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the quotations of one speaker, in text order. */
  public List<Quotation> quotationsBy(Speaker speaker) {
    return attributions.stream()
        .filter(q -> q.isSpeech() && q.speaker().equals(speaker))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the quotations whose speaker the article does not tell. */
  public List<Quotation> unattributed() {
    return attributions.stream()
        .filter(q -> q.isSpeech() && !q.speaker().isKnown())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Checks every direct quotation, and every quoted part of a mixed one, against references.
   *
   * @param library the texts that the article is held against: a {@code ReferenceLibrary}
   * @return one result for each quotation or quoted part that has a word, in text order
   * @throws NullPointerException if {@code library} is null
   */
  public List<CheckedQuotation> verify(QuotationChecker library) {
    return Objects.requireNonNull(library, "library").check(this);
  }
}
