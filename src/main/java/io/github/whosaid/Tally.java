package io.github.whosaid;

import com.google.common.collect.ImmutableMap;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Summary;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Counts what an article rests on; linear in its length. */
final class Tally {

  private Tally() {}

  /**
   * Returns the numbers.
   *
   * @param text the article
   * @param attributions everything attributed in it; anything but reported speech is ignored
   */
  static Summary of(TokenizedText text, List<Quotation> attributions) {
    byte[] marks = new byte[text.size()];
    int[] kinds = new int[SpeakerKind.values().length];
    BitSet speakers = new BitSet();
    Speaker source = Speaker.UNKNOWN;
    boolean single = true;
    int quotations = 0;
    int named = 0;
    for (Quotation q : attributions) {
      if (!q.isSpeech()) {
        continue;
      }
      quotations++;
      Speaker speaker = q.speaker();
      int kind = q.kind() == QuotationKind.DIRECT ? DIRECT : INDIRECT;
      mark(text, marks, q.contents(), speaker.isKnown() ? kind | ATTRIBUTED : kind);
      mark(text, marks, q.quotedParts(), DIRECT);
      named += isNamed(speaker) ? 1 : 0;
      if (speaker.isKnown()) {
        int id = speaker.id().orElseThrow();
        if (!speakers.get(id)) {
          speakers.set(id);
          kinds[speaker.kind().ordinal()]++;
        }
        if (q.parent().isEmpty()) {
          single &= !source.isKnown() || source.id().equals(speaker.id());
          source = speaker;
        }
      }
    }
    int direct = 0;
    int indirect = 0;
    int all = 0;
    int attributed = 0;
    for (int s = 0; s < text.sentences(); s++) {
      int marked = 0;
      for (int k = text.sentenceFirst(s); k < text.sentenceEnd(s); k++) {
        int mark = marks[k];
        marked |= mark;
        if (text.is(k, TokenKind.WORD) || text.is(k, TokenKind.NUMBER)) {
          all++;
          direct += mark & DIRECT;
          indirect += (mark & (DIRECT | INDIRECT)) == INDIRECT ? 1 : 0;
        }
      }
      attributed += (marked & ATTRIBUTED) != 0 ? 1 : 0;
    }
    return new Summary(
        text.sentences(),
        attributed,
        counted(kinds),
        direct,
        indirect,
        all - direct - indirect,
        quotations == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) named / quotations),
        single && source.isKnown() ? Optional.of(source) : Optional.empty());
  }

  /** What is marked of each token. */
  private static final int DIRECT = 1;

  private static final int INDIRECT = 2;
  private static final int ATTRIBUTED = 4;

  private static void mark(TokenizedText text, byte[] marks, List<Span> spans, int mark) {
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      int end = span.end();
      for (int k = text.firstFrom(span.start()); k < marks.length && text.start(k) < end; k++) {
        marks[k] |= (byte) mark;
      }
    }
  }

  private static ImmutableMap<SpeakerKind, Integer> counted(int[] kinds) {
    ImmutableMap.Builder<SpeakerKind, Integer> counted = ImmutableMap.builder();
    for (SpeakerKind kind : SpeakerKind.values()) {
      if (kinds[kind.ordinal()] > 0) {
        counted.put(kind, kinds[kind.ordinal()]);
      }
    }
    return counted.buildOrThrow();
  }

  private static boolean isNamed(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, ORGANISATION, DOCUMENT -> true;
      case UNNAMED, GROUP, UNKNOWN -> false;
    };
  }
}
