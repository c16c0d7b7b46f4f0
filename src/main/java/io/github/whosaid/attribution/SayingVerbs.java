package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/** Verbs that report what somebody said nearly always: their subjects can speak. */
final class SayingVerbs {

  /** So strong are verbs that report nearly always. */
  private static final int STRONG = 5;

  private SayingVerbs() {}

  /** Returns whether the token is such a verb. */
  static boolean is(TokenizedText t, int token) {
    if (t.is(token, Tag.VERB)) {
      for (int cue : t.lexicon().cues(t.id(token))) {
        CueVerb verb = t.lexicon().cueVerbs().get(cue);
        if (verb.rest().isEmpty() && verb.takes(Frame.QUOTE) && verb.strength() >= STRONG) {
          return true;
        }
      }
    }
    return false;
  }
}
