package io.github.whosaid.assertion;

import io.github.whosaid.report.Verification;

/** A quote is not in the speaker's turn. */
final class ShouldBeSpokenBy extends Message {

  ShouldBeSpokenBy(Verification found, String speaker) {
    super(
        "Expected “" + found.quote() + "” to be spoken by \"" + speaker + "\"",
        found
                .turnSpeaker()
                .map(turn -> "but it is in the turn of " + turn)
                .orElse("but it is in no turn")
            + ": "
            + found.explanation());
  }
}
