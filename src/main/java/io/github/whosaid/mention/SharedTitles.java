package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.TokenKind;

/** Gives a title in the plural to all whom the names after it mean. */
final class SharedTitles {

  private static final int MOST_NAMES = 6;

  private final Words w;
  private final Tails tails;

  SharedTitles(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /** "Sens. Ann Lee (Ohio), Bo Roe and Al Poe": the title is everybody's. */
  void share(Draft d) {
    boolean several =
        d.type == Type.PERSON && d.roleFirst >= 0 && w.is(d.roleEnd - 1, WordClass.ROLE_PLURAL);
    Draft last = d;
    for (int i = 0; several && i < MOST_NAMES; i++) {
      int p = last.extentEnd;
      p += w.is(p, TokenKind.COMMA) ? 1 : 0;
      p += w.isAnd(p) ? 1 : 0;
      Draft next = p > last.end ? tails.at(p) : null;
      if (next == null
          || next.form != Form.NAME
          || next.type != Type.PERSON
          || next.first != next.headFirst) {
        return;
      }
      next.tell().shared = d;
      last = next;
    }
  }
}
