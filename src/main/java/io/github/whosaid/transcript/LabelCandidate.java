package io.github.whosaid.transcript;

/**
 * What may be the label of a turn.
 *
 * @param start where it begins, with times and marks before it
 * @param from where its text begins
 * @param to where its text ends
 * @param end where the first word of the turn stands
 * @param line the number of its line
 * @param layout how it is set
 * @param label what its text tells
 */
record LabelCandidate(
    int start, int from, int to, int end, int line, Layout layout, boolean capitals, Label label) {

  /** How labels are set, from those that hardly anything else looks like to the others. */
  enum Layout {
    /** {@code <v Name>}. */
    VOICE,
    /** {@code [00:12] Name:}, {@code Name (00:12):}, {@code Name 00:12} on a line of its own. */
    TIMED,
    /** {@code **Name:**}. */
    BOLD,
    /** {@code Mr. KERR.}, {@code Q.}. */
    PERIOD,
    /** {@code #### Name}. */
    HEADING,
    /** {@code Name:}. */
    COLON
  }
}
