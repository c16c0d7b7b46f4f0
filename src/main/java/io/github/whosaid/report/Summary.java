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
    BitSet direct = new BitSet();
    BitSet indirect = new BitSet();
    BitSet attributed = new BitSet();
    int[] kinds = new int[SpeakerKind.values().length];
    BitSet speakers = new BitSet();
    BitSet sources = new BitSet();
    Speaker source = Speaker.UNKNOWN;
    int quotations = 0;
    int named = 0;
    for (Quotation q : attributions) {
      if (!q.isSpeech()) {
        continue;
      }
      quotations++;
      Speaker speaker = q.speaker();
      for (Span content : q.contents()) {
        (q.kind() == QuotationKind.DIRECT ? direct : indirect).set(content.start(), content.end());
        if (speaker.isKnown()) {
          attributed.set(content.start(), content.end());
        }
      }
      for (Span part : q.quotedParts()) {
        direct.set(part.start(), part.end());
      }
      named += isNamed(speaker) ? 1 : 0;
      if (speaker.isKnown()) {
        if (!speakers.get(speaker.id())) {
          speakers.set(speaker.id());
          kinds[speaker.kind().ordinal()]++;
        }
        if (q.parent().isEmpty()) {
          sources.set(speaker.id());
          source = speaker;
        }
      }
    }
    int[] words = words(text, direct, indirect);
    return new Summary(
        text.sentences(),
        sentencesIn(text, attributed),
        counted(kinds),
        words[0],
        words[1],
        words[2],
        quotations == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) named / quotations),
        sources.cardinality() == 1 ? Optional.of(source) : Optional.empty());
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

  private static int[] words(TokenizedText t, BitSet direct, BitSet indirect) {
    Runs said = new Runs(direct);
    Runs told = new Runs(indirect);
    int[] words = new int[3];
    for (int k = 0; k < t.size(); k++) {
      if (t.is(k, TokenKind.WORD) || t.is(k, TokenKind.NUMBER)) {
        int at = t.start(k);
        words[said.has(at) ? 0 : told.has(at) ? 1 : 2]++;
      }
    }
    return words;
  }

  /** Asks a set for offsets that grow, a run at a time. Not thread-safe. */
  private static final class Runs {
    private final BitSet set;
    private int start;
    private int end;

    Runs(BitSet set) {
      this.set = set;
    }

    boolean has(int offset) {
      if (offset >= end) {
        int next = set.nextSetBit(offset);
        start = next < 0 ? Integer.MAX_VALUE : next;
        end = next < 0 ? Integer.MAX_VALUE : set.nextClearBit(next);
      }
      return offset >= start;
    }
  }

  private static int sentencesIn(TokenizedText t, BitSet attributed) {
    int count = 0;
    int at = attributed.nextSetBit(0);
    for (int s = 0; s < t.sentences() && at >= 0; s++) {
      int start = t.start(t.sentenceFirst(s));
      if (at < start) {
        at = attributed.nextSetBit(start);
      }
      count += at >= 0 && at < t.end(t.sentenceEnd(s) - 1) ? 1 : 0;
    }
    return count;
  }

  private static boolean isNamed(Speaker speaker) {
    return switch (speaker.kind()) {
      case PERSON, ORGANISATION, DOCUMENT -> true;
      case UNNAMED, GROUP, UNKNOWN -> false;
    };
  }
}
