package io.github.whosaid.mention;

import io.github.whosaid.text.Shape;

/** Tells names by their form where no list knows them. Thread-safe. */
final class NameShapes {

  private static final int FEWEST_INITIALS = 3;
  private static final int MOST_INITIALS = 5;

  private final Words w;

  NameShapes(Words words) {
    w = words;
  }

  /** "Yunfo" of "said Yunfo Gerry Moss": a word that no list knows leads a speaker's name. */
  boolean isGivenUnknown(int from, int name, int end) {
    return name == from + 1
        && end - name == 2
        && w.says(from - 1)
        && w.given(name)
        && w.t.shape(from) == Shape.CAPITALISED
        && !w.t.isKnown(from);
  }

  /** "THO", where "Tho" would be a last name: a few capitals alone are a body's initials. */
  boolean isInitials(int first, int end) {
    int length = w.t.end(first) - w.t.start(first);
    return end - first == 1
        && w.t.shape(first) == Shape.UPPER
        && length >= FEWEST_INITIALS
        && length <= MOST_INITIALS
        && !w.given(first)
        && !w.capital(first - 1)
        && !w.inHeadline(first);
  }
}
