package io.github.whosaid.report;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;

/**
 * Figures on the sources of an article. Reported speech counts ({@link Report#quotations()}), not
 * beliefs and plans. Each word or number of the text counts once: as direct, else as indirect, else
 * as the reporter's. Immutable and thread-safe.
 *
 * @param sentences how many sentences the article has
 * @param attributedSentences how many of them contain reported words of a known speaker
 * @param speakers the number of speakers of each kind whose speech is reported; kinds without a
 *     speaker are left out
 * @param directWords words in quotation marks, or in a turn of an interview: the contents of DIRECT
 *     and the quoted parts of MIXED quotations
 * @param indirectWords words of INDIRECT quotations, and those of MIXED ones outside the marks
 * @param reporterWords all other words, including the reporting words ("she said")
 * @param namedShare share, between 0 and 1, of the quotations whose speaker is a person, an
 *     organisation or a document, rather than unnamed, a group or unknown; empty if nobody is
 *     quoted
 * @param singleSource the speaker, if everything reported comes from one alone, not counting words
 *     at second hand
 */
public record Summary(
    int sentences,
    int attributedSentences,
    Map<SpeakerKind, Integer> speakers,
    int directWords,
    int indirectWords,
    int reporterWords,
    OptionalDouble namedShare,
    Optional<Speaker> singleSource) {

  /** Copies the map. */
  public Summary {
    speakers = ImmutableMap.copyOf(speakers);
  }

  /** Returns how many words the article has. */
  public int words() {
    return directWords + indirectWords + reporterWords;
  }

  /** Returns the same numbers with the single source as a report places it. */
  Summary with(UnaryOperator<Speaker> placed) {
    return new Summary(
        sentences,
        attributedSentences,
        speakers,
        directWords,
        indirectWords,
        reporterWords,
        namedShare,
        singleSource.map(placed));
  }
}
