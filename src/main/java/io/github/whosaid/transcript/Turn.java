package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import java.io.Serializable;
import java.util.Objects;

/**
 * A stretch of a text spoken by one speaker. Immutable and thread-safe.
 *
 * @param speaker the label as the text gives it, without the colon and without times
 * @param labelSpan the span of the label, up to the first word of the turn; empty if the turn has
 *     none
 * @param span the turn without its label
 */
public record Turn(String speaker, Span labelSpan, Span span) implements Serializable {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the speaker is blank or the label reaches into the turn
   */
  public Turn {
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(labelSpan, "labelSpan");
    Objects.requireNonNull(span, "span");
    if (speaker.isBlank()) {
      throw new IllegalArgumentException("a turn without a speaker at " + span);
    }
    if (labelSpan.end() > span.start()) {
      throw new IllegalArgumentException("label " + labelSpan + " reaches into turn " + span);
    }
  }

  /** Returns a turn without a label of its own in the text. */
  public static Turn of(String speaker, int start, int end) {
    return new Turn(speaker, new Span(start, start), new Span(start, end));
  }

  /**
   * Returns what the label says about the speaker; without a label, the speaker's name is read as
   * one.
   */
  public Label label() {
    return labelSpan.isEmpty()
        ? new Label(speaker, Label.Kind.NAME, new Span(0, speaker.length()), "", "")
        : Label.of(speaker);
  }
}
