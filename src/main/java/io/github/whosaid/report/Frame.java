package io.github.whosaid.report;

/** How a reporting verb takes its content. */
public enum Frame {
  /** Introduces or follows words in quotation marks: {@code "…," he said}. */
  QUOTE,
  /** A clause with "that": "said that it rained". */
  THAT,
  /** A clause without "that": "said it rained". */
  BARE,
  /** An addressee and then a clause: "told reporters (that) it rained". */
  TELL,
  /** An infinitive: "vowed to fight". */
  TO,
  /** An addressee and then an infinitive: "urged him to resign". */
  TELL_TO,
  /** A noun phrase that is the content: "criticised the plan". */
  NP,
  /** An addressee and then "of": "accused him of lying". */
  OF,
  /** "for" and the content: "called for calm", "blamed him for the loss". */
  FOR,
  /** A thing and what it is said to be, with "as": "described the plan as mad". */
  AS,
  /** A thing and what it is called: "called the plan mad". */
  CALL,
  /** An -ing form: "denied taking it". */
  ING,
  /** A question or relative word: "asked whether", "explained how". */
  WH,
  /** "about", "of", "against", "on": "warned of floods". */
  ABOUT,
  /** The subject and what it seems or is said to be or do: "he seemed to agree". */
  RAISE,
  /** Can follow its content after a comma: "It rained, he said". */
  FRONT,
  /** Its subject is the person addressed: "the court heard that it rained". */
  HEARD;

  /** Returns the bit of this frame in a set of frames. */
  public int bit() {
    return 1 << ordinal();
  }
}
