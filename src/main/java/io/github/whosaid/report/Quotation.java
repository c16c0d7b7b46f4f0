package io.github.whosaid.report;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reported words and their speaker. Immutable and thread-safe. All spans are UTF-16 offsets into
 * the article, half open.
 *
 * @param index position in {@link Report#attributions()}
 * @param kind direct, mixed or indirect
 * @param contents the spans of the words, without outer quotation marks, in text order
 * @param text the words; several contents are joined by " … ", which is not in the article
 * @param quotedParts for MIXED, the parts in quotation marks
 * @param cue the reporting words; empty for a floating quotation
 * @param mention the words that refer to the speaker in the sentence, which may be a pronoun
 * @param speaker the speaker; {@link Speaker#UNKNOWN} if the article does not give one or the
 *     confidence is below the threshold
 * @param cueClass speech, thought, intent or evidence
 * @param modality whether the words are reported as said
 * @param parent index of the quotation that this one is nested in
 * @param paragraph number of the paragraph in which the first content begins, counted from one
 * @param unclosed whether its quotation mark is never closed
 * @param confidence probability between 0 and 1 that the speaker is right, by the full name;
 *     calibrated for articles of any publisher, so that even a plain “said Ada Moss” has about 0.9
 * @param rule stable id of the rule that decided
 * @param evidence the reasons, the strongest first
 * @param runnerUp the second-best speaker, or the rejected one if the confidence is below the
 *     threshold
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

  /** Returns whether it was said, written or shown, rather than thought, wanted or planned. */
  public boolean isSpeech() {
    return cueClass == CueClass.SAY || cueClass == CueClass.SHOW || kind == QuotationKind.DIRECT;
  }

  /**
   * Returns a builder, for tests and for programs that read reports from other sources.
   *
   * @param article the text that the spans point into
   */
  public static Builder in(String article) {
    return new Builder(article);
  }

  /** Returns the same quotation with another place in the report. */
  Quotation at(int position, OptionalInt newParent, Speaker by, Optional<Candidate> second) {
    return new Quotation(
        position,
        kind,
        contents,
        text,
        quotedParts,
        cue,
        mention,
        by,
        cueClass,
        modality,
        newParent,
        paragraph,
        unclosed,
        confidence,
        rule,
        evidence,
        second);
  }

  /** Collects the parts of a quotation; only a content is required. Not thread-safe. */
  public static final class Builder {

    private final String article;
    private final ImmutableList.Builder<Span> contents = ImmutableList.builder();
    private final ImmutableList.Builder<Span> cue = ImmutableList.builder();
    private QuotationKind kind = QuotationKind.DIRECT;
    private Optional<Span> mention = Optional.empty();
    private Speaker speaker = Speaker.UNKNOWN;
    private CueClass cueClass = CueClass.SAY;
    private int paragraph = 1;
    private double confidence = 1;

    private Builder(String article) {
      this.article = article;
    }

    /**
     * Adds a content by its words, at their first occurrence in the article.
     *
     * @throws IllegalArgumentException if the article does not contain these words
     */
    @CanIgnoreReturnValue
    public Builder content(String words) {
      contents.add(span(words));
      return this;
    }

    /**
     * Adds the reporting words.
     *
     * @throws IllegalArgumentException if the article does not contain these words
     */
    @CanIgnoreReturnValue
    public Builder cue(String words) {
      cue.add(span(words));
      return this;
    }

    /**
     * Sets the words that name the speaker.
     *
     * @throws IllegalArgumentException if the article does not contain these words
     */
    @CanIgnoreReturnValue
    public Builder mention(String words) {
      mention = Optional.of(span(words));
      return this;
    }

    /** Sets the speaker; unknown by default. */
    @CanIgnoreReturnValue
    public Builder by(Speaker who) {
      speaker = who;
      return this;
    }

    /** Sets the kind; direct by default. */
    @CanIgnoreReturnValue
    public Builder kind(QuotationKind quotationKind) {
      kind = quotationKind;
      return this;
    }

    /** Sets what is reported; speech by default. */
    @CanIgnoreReturnValue
    public Builder cueClass(CueClass reported) {
      cueClass = reported;
      return this;
    }

    /** Sets the number of the paragraph; 1 by default. */
    @CanIgnoreReturnValue
    public Builder paragraph(int number) {
      paragraph = number;
      return this;
    }

    /** Sets the confidence; 1 by default. */
    @CanIgnoreReturnValue
    public Builder confidence(double probability) {
      confidence = probability;
      return this;
    }

    private Span span(String words) {
      int at = article.indexOf(words);
      if (words.isEmpty() || at < 0) {
        throw new IllegalArgumentException("the article does not contain the words: " + words);
      }
      return new Span(at, at + words.length());
    }

    /**
     * Returns the quotation; its index is set by the report.
     *
     * @throws IllegalStateException if it has no content
     */
    public Quotation build() {
      List<Span> parts = contents.build();
      if (parts.isEmpty()) {
        throw new IllegalStateException("a quotation needs a content");
      }
      return new Quotation(
          0,
          kind,
          parts,
          textOf(parts, article),
          List.of(),
          cue.build(),
          mention,
          speaker,
          cueClass,
          Modality.PLAIN,
          OptionalInt.empty(),
          paragraph,
          false,
          confidence,
          "given",
          List.of(),
          Optional.empty());
    }
  }

  /** Returns the words of the contents, with " … " between two. */
  public static String textOf(List<Span> contents, String article) {
    if (contents.size() == 1) {
      return contents.get(0).of(article);
    }
    String[] parts = new String[contents.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = contents.get(i).of(article);
    }
    return String.join(" … ", parts);
  }
}
