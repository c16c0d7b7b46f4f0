package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** What the readers of this package ask of the text of a single token. */
final class TokenText {

  private TokenText() {}

  /** Whether the token is this word, in capitals or not. */
  static boolean is(TokenizedText t, int i, String word) {
    return t.end(i) - t.start(i) == word.length()
        && t.text().regionMatches(true, t.start(i), word, 0, word.length());
  }

  /** Whether a quoted passage opens at the token, which may stand behind the text. */
  static boolean opensQuote(TokenizedText t, int i) {
    int p = t.is(i, TokenKind.QUOTE) ? t.passageAt(i) : -1;
    return p >= 0 && t.passages().get(p).open() == i;
  }

  /** Whether the word can be a verb of saying that takes a clause or quoted words. */
  static boolean isSay(TokenizedText t, int i) {
    return isSay(t, i, 0);
  }

  /** Whether the word can, by itself, be such a verb that reports at least so surely. */
  static boolean isSay(TokenizedText t, int i, int strength) {
    for (int c : t.lexicon().cues(t.id(i))) {
      CueVerb verb = t.lexicon().cueVerbs().get(c);
      if (verb.cueClass() == CueClass.SAY
          && (strength == 0 || verb.strength() >= strength && verb.rest().isEmpty())
          && (verb.takes(Frame.THAT) || verb.takes(Frame.QUOTE))) {
        return true;
      }
    }
    return false;
  }
}
