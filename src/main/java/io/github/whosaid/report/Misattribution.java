package io.github.whosaid.report;

/**
 * The words occur, but someone else said them. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param claimed the speaker that the quotation names
 * @param actual the speaker in whose turn they occur
 */
public record Misattribution(Kind kind, String claimed, String actual) {

  /** How the words are misattributed. */
  public enum Kind {
    /** They occur in another speaker's turn. */
    OTHER_SPEAKER,
    /** They come from the turns of several speakers, joined as if one had said them. */
    SEVERAL_SPEAKERS,
    /**
     * They occur in the speaker's turn, but in quotation marks: the speaker quotes someone else.
     */
    QUOTED_BY_SPEAKER
  }
}
