package io.github.whosaid.lexicon;

import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;

/**
 * A noun that reports, and how it takes its content: "claim", "hope". Immutable and thread-safe.
 *
 * @param base the singular
 * @param cueClass what it reports
 * @param frames the set of frames, one bit each ({@link Frame#bit})
 * @param strength how surely the noun reports: 1 seldom, to 5 nearly always
 */
public record CueNoun(String base, CueClass cueClass, int frames, int strength) {

  /** Returns whether the noun takes its content so. */
  public boolean takes(Frame frame) {
    return (frames & frame.bit()) != 0;
  }
}
