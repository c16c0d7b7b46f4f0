package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/** Whom or what a role belongs to: "Tull" in "Tull's mayor". Stateless. */
final class Possessors {

  private Possessors() {}

  /** Returns the last word of the possessor with which a phrase begins, or -1. */
  static int lastWord(TokenizedText t, Mention m) {
    for (int i = m.first(); i + 1 < m.headFirst(); i++) {
      if (t.is(i + 1, Tag.POSSESSIVE)) {
        return i;
      }
    }
    return -1;
  }
}
