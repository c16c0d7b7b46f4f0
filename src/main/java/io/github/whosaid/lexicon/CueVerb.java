package io.github.whosaid.lexicon;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;

/**
 * A reporting verb and how it takes its content. Immutable and thread-safe.
 *
 * @param index position among the verbs of the lexicon
 * @param base the infinitive as the table spells it, also of several words: "point out"
 * @param cueClass what it reports
 * @param frames the set of frames, one bit each ({@link Frame#bit})
 * @param strength how surely the verb reports: 0 not told, 1 seldom, to 5 nearly always
 * @param grades how surely it reports in each frame, four bits a frame from the lowest; 0 where the
 *     table tells nothing of the frame
 * @param rest ids of the words behind the first: those of "out" in "point out"
 */
public record CueVerb(
    int index,
    String base,
    CueClass cueClass,
    int frames,
    int strength,
    long grades,
    ImmutableList<Integer> rest) {

  /**
   * Returns how surely the verb reports in that frame: 1 seldom, to 5 nearly always, 0 not told.
   */
  public int strength(Frame frame) {
    return (int) (grades >>> 4 * frame.ordinal()) & 15;
  }

  /** Returns whether the verb takes its content so. */
  public boolean takes(Frame frame) {
    return (frames & frame.bit()) != 0;
  }

  /** Returns whether the verb's object is the person addressed, as of "tell", but not of "say". */
  public boolean needsAddressee() {
    return takes(Frame.TELL) && !takes(Frame.THAT) && !takes(Frame.BARE);
  }
}
