package io.github.whosaid.report;

import com.google.common.collect.ImmutableMap;
import io.github.whosaid.attribution.Speaker;
import io.github.whosaid.attribution.SpeakerKind;
import io.github.whosaid.quotation.QuotationKind;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an article rests on, in numbers. Reported speech counts ({@link Report#quotations()}), not
 * beliefs and plans. A word is a word or number of the text; each counts once, as direct before
 * indirect before the reporter's. Immutable and thread-safe.
 *
 * @param sentences how many sentences the article has
 * @param attributedSentences how many of them hold reported words of a speaker whom the article
 *     tells
 * @param speakers how many speakers of each kind stand behind reported speech; kinds without a
 *     speaker are left out
 * @param directWords words in quotation marks, or in a turn of an interview: the contents of DIRECT
 *     and the quoted parts of MIXED quotations
 * @param indirectWords words of INDIRECT quotations, and those of MIXED ones outside the marks
 * @param reporterWords all other words, those that report ("she said") among them
 * @param namedShare share, between 0 and 1, of the quotations whose speaker is a person, an
 *     organisation or a document, rather than unnamed, a group or unknown; empty if nobody is
 *     quoted
 * @param singleSource the speaker, if one alone stands behind everything that is reported, words
 *     told at second hand aside
 */
public record Summary(
    int sentences,
    int attributedSentences,
    ImmutableMap<SpeakerKind, Integer> speakers,
    int directWords,
    int indirectWords,
    int reporterWords,
    OptionalDouble namedShare,
    Optional<Speaker> singleSource) {

  /** Returns how many words the article has. */
  public int words() {
    return directWords + indirectWords + reporterWords;
  }

  /**
   * Counts what an article rests on; linear in its length.
   *
   * @param text the article
   * @param attributions everything attributed in it; what is no reported speech is passed over
   */
  public static Summary of(TokenizedText text, List<Quotation> attributions) {
    byte[] marks = new byte[text.text().length()];
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
      mark(marks, q.contents(), speaker.isKnown() ? kind | ATTRIBUTED : kind);
      mark(marks, q.quotedParts(), DIRECT);
      named += isNamed(speaker) ? 1 : 0;
      if (speaker.isKnown()) {
        if (!speakers.get(speaker.id())) {
          speakers.set(speaker.id());
          kinds[speaker.kind().ordinal()]++;
        }
        if (q.parent().isEmpty()) {
          single &= !source.isKnown() || source.id() == speaker.id();
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
        int mark = marks[text.start(k)];
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

  /** What is marked of each code unit. */
  private static final int DIRECT = 1;

  private static final int INDIRECT = 2;
  private static final int ATTRIBUTED = 4;

  private static void mark(byte[] marks, List<Span> spans, int mark) {
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        marks[i] |= (byte) mark;
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
