package io.github.whosaid.quotation;

/** Where a cue stands to its content; the stable rule ids of the reports. */
public enum CuePattern {
  /** A verb before its content: {@code X said that …}, {@code X said, “…”}. */
  VERB_BEFORE("verb-before"),
  /** A verb behind its content: {@code “…,” X said}. */
  VERB_BEHIND("verb-behind"),
  /** A verb behind its content and before its subject: {@code “…,” said X}. */
  VERB_INVERTED("verb-inverted"),
  /**
   * A verb in the midst of one content: {@code “…,” X said. “…”}, {@code The plan, she said, would
   * fail}.
   */
  VERB_AMID("verb-amid"),
  /** "according to" and its like. */
  ACCORDING_TO("according-to"),
  /** A noun: {@code X's claim that …}. */
  NOUN("noun"),
  /** A speaker and a colon: {@code X: “…”}, {@code NAME: …}. */
  COLON("colon"),
  /** A quotation without a cue that goes on from the one before. */
  FLOATING("floating"),
  /** Quoted words inside a sentence that tells whose they are in another way. */
  EMBEDDED("embedded"),
  /** Nothing tells whose words they are. */
  NONE("none");

  private final String id;

  CuePattern(String id) {
    this.id = id;
  }

  /** Returns the id that reports carry. */
  public String id() {
    return id;
  }
}
