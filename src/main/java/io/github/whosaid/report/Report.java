package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Who said what in an article. Immutable and thread-safe.
 *
 * <p>All places are UTF-16 offsets into {@link #text()}, half open.
 */
public final class Report {

  private final String text;
  private final boolean english;
  private final ImmutableList<Quotation> attributions;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Speaker> speakers;
  private final ImmutableList<Flag> flags;
  private final Summary summary;

  private Report(Builder builder, List<Quotation> attributions, List<Speaker> speakers) {
    text = builder.text;
    english = builder.english;
    this.attributions = ImmutableList.copyOf(attributions);
    ImmutableList.Builder<Quotation> speech = ImmutableList.builder();
    for (Quotation q : attributions) {
      if (q.isSpeech()) {
        speech.add(q);
      }
    }
    quotations = speech.build();
    this.speakers = ImmutableList.copyOf(speakers);
    flags = ImmutableList.copyOf(builder.flags);
    summary = builder.summary;
  }

  /** Returns the article, untouched. */
  public String text() {
    return text;
  }

  /**
   * Returns whether the text is in English, as far as its function words show; a text of a few
   * words counts as English. In another language next to nothing is found, which does not mean that
   * nothing is there.
   */
  public boolean isEnglish() {
    return english;
  }

  /**
   * Returns reported speech alone: what was said, written or shown, in text order. Beliefs, plans
   * and feelings that the reporter describes in his own words ("she hopes to …") are left to {@link
   * #attributions()}, since most who ask who said what mean words that were uttered.
   */
  public List<Quotation> quotations() {
    return quotations;
  }

  /**
   * Returns everything attributed, speech, evidence, beliefs, plans and feelings alike, in text
   * order.
   */
  public List<Quotation> attributions() {
    return attributions;
  }

  /** Returns the quotations of one speaker, in text order. */
  public List<Quotation> quotationsBy(Speaker speaker) {
    return quotations.stream().filter(q -> q.speaker().equals(speaker)).toList();
  }

  /**
   * Returns the quotations of the speaker with a name, in text order; empty if there is no such
   * speaker.
   *
   * @param name as {@link #speaker} takes it
   */
  public List<Quotation> quotationsBy(String name) {
    return speaker(name).map(this::quotationsBy).orElse(List.of());
  }

  /** Returns the quotations whose speaker the article does not name or describe. */
  public List<Quotation> unattributed() {
    return quotations.stream().filter(q -> !q.speaker().isKnown()).toList();
  }

  /**
   * Returns everyone to whom something is attributed, in the order of first appearance in the text.
   * {@link Speaker#id} is the position in this list.
   */
  public List<Speaker> speakers() {
    return speakers;
  }

  /**
   * Returns the speaker of a name: "Doo Jin-ho", or a last word of the name ("Lowell") where only
   * one speaker has it. Case does not matter.
   */
  public Optional<Speaker> speaker(String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    Speaker found = null;
    for (Speaker speaker : speakers) {
      String full = speaker.name().toLowerCase(Locale.ROOT);
      if (full.equals(wanted)) {
        return Optional.of(speaker);
      }
      if (full.endsWith(" " + wanted)) {
        if (found != null) {
          return Optional.empty();
        }
        found = speaker;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Returns the claims and quotations without a source, in text order. */
  public List<Flag> flags() {
    return flags;
  }

  /** Returns the flags of this level and above: NOTICE includes warnings. */
  public List<Flag> flags(Level least) {
    return flags.stream().filter(f -> f.level().compareTo(least) <= 0).toList();
  }

  /** Returns figures on the sources of the article. */
  public Summary summary() {
    return summary;
  }

  /**
   * Returns the report without beliefs, plans and feelings: what the command line shows by default.
   * Indices and ids are those of the new report.
   */
  public Report speechOnly() {
    return quotations.size() == attributions.size()
        ? this
        : new Renumbering(attributions).keep(Quotation::isSpeech).report(toBuilder());
  }

  /**
   * Checks every direct quotation, and every quoted part of a mixed one, against references.
   *
   * @param library the texts to check the article against: a {@code ReferenceLibrary}
   * @return one result for each quotation or quoted part that has a word, in text order
   * @throws NullPointerException if {@code library} is null
   */
  public List<CheckedQuotation> verify(QuotationChecker library) {
    return Objects.requireNonNull(library, "library").check(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Report r
        && text.equals(r.text)
        && english == r.english
        && attributions.equals(r.attributions)
        && speakers.equals(r.speakers)
        && flags.equals(r.flags)
        && summary.equals(r.summary);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, attributions, speakers, flags);
  }

  @Override
  public String toString() {
    return "Report["
        + quotations.size()
        + " quotations, "
        + speakers.size()
        + " speakers, "
        + flags.size()
        + " flags]";
  }

  /**
   * Returns a builder of a report, for tests and for programs that read reports from other sources.
   */
  public static Builder of(String text) {
    return new Builder(text);
  }

  private Builder toBuilder() {
    return of(text).english(english).flags(flags).summary(summary);
  }

  /** Collects the parts of a report; only the text is required. Not thread-safe. */
  public static final class Builder {

    private final String text;
    private List<Quotation> attributions = List.of();
    private List<Flag> flags = List.of();
    private Summary summary =
        new Summary(0, 0, Map.of(), 0, 0, 0, OptionalDouble.empty(), Optional.empty());
    private boolean english = true;

    private Builder(String text) {
      this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * Sets everything attributed, in text order. Indices follow from the position in the list; a
     * parent is given by its position.
     */
    @CanIgnoreReturnValue
    public Builder attributions(List<Quotation> inTextOrder) {
      attributions = ImmutableList.copyOf(inTextOrder);
      return this;
    }

    /** Sets everything attributed, as {@link #attributions(List)} does. */
    @CanIgnoreReturnValue
    public Builder attributions(Quotation... inTextOrder) {
      return attributions(List.of(inTextOrder));
    }

    /** Sets the flags, in text order. */
    @CanIgnoreReturnValue
    public Builder flags(List<Flag> inTextOrder) {
      flags = ImmutableList.copyOf(inTextOrder);
      return this;
    }

    /** Sets the numbers; all zero by default. */
    @CanIgnoreReturnValue
    public Builder summary(Summary numbers) {
      summary = numbers;
      return this;
    }

    /** Sets whether the text is in English; true by default. */
    @CanIgnoreReturnValue
    public Builder english(boolean isEnglish) {
      english = isEnglish;
      return this;
    }

    /** Returns the report; its speakers are those of its attributions. */
    public Report build() {
      return new Renumbering(attributions).report(this);
    }

    Report numbered(List<Quotation> all, List<Speaker> speakers, UnaryOperator<Speaker> placed) {
      summary = summary.with(placed);
      return new Report(this, all, speakers);
    }
  }
}
