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
}
