package io.github.whosaid.report;

/**
 * The words are there, but not the speaker's. Immutable and thread-safe.
 *
 * @param kind what is wrong
 * @param claimed whose words the quotation says they are
 * @param actual whose turn they stand in
 */
public record Misattribution(Kind kind, String claimed, String actual) {

  /** In what way words are misattributed. */
  public enum Kind {
    /** They stand in another speaker's turn. */
    OTHER_SPEAKER,
    /** They stand in the turns of several speakers, joined as if one had said them. */
    SEVERAL_SPEAKERS,
    /**
     * They stand in the speaker's turn, but in quotation marks: there the speaker quotes somebody
     * else.
     */
    QUOTED_BY_SPEAKER
  }
}
