package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;

/**
 * A place where a verb reports.
 *
 * @param token the main verb
 * @param first first token of the verb group: "has", "did" or the verb
 * @param end token behind the verb and its particles: behind "out" of "pointed out"
 * @param verb the entry of the lexicon
 * @param form how the verb stands in its clause
 * @param modality whether it tells that the words were said
 */
record Cue(int token, int first, int end, CueVerb verb, Form form, Modality modality) {

  /** Verbs such as "begin" or "post" report but seldom. */
  static final int WEAK = 1;

  /** Verbs such as "maintain" report surely where a clause follows, however seldom it does. */
  private static final int SURE = 4;

  /** How a verb stands in its clause. */
  enum Form {
    /** "said", "has said", "would say". */
    FINITE,
    /** "was told", "is said to". */
    PASSIVE,
    /** "saying". */
    GERUND,
    /** "to say". */
    INFINITIVE
  }

  boolean takes(Frame frame) {
    return verb.takes(frame);
  }

  /** Whether the verb reports too seldom in a frame to be taken as readily as "say". */
  boolean isWeak(Frame frame) {
    return verb.strength() <= WEAK || verb.strength(frame) == WEAK && verb.strength() < SURE;
  }
}
