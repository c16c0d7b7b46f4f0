package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** What follows a verb group up to the next mark: a short look ahead. Not thread-safe. */
final class VerbContext {

  private static final int TAG_LENGTH = 8;
  private static final int ASIDE_LENGTH = 25;

  private final TokenizedText t;
  private final Grammar grammar;
  private final VerbGroups verbs;

  VerbContext(TokenizedText text, Grammar grammar, VerbGroups verbs) {
    t = text;
    this.grammar = grammar;
    this.verbs = verbs;
  }

  /** Whether a comma before a finite verb follows: what stands between is an aside. */
  boolean isAside(int from, int bound) {
    int last = Math.min(bound - 1, from + ASIDE_LENGTH);
    for (int k = from; k < last; k++) {
      if (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.DASH)) {
        boolean closes = t.is(k + 1, TokenKind.QUOTE) && k + 2 < bound;
        return t.isFinite(closes ? k + 2 : k + 1);
      }
    }
    return false;
  }

  /** "…, said the mayor, …": a verb that reports and its subject between marks. */
  boolean isInverted(int g, int bound) {
    int verb = verbs.mainVerb(g);
    return canInvert(verb) && isTag(verbs.end(g), bound);
  }

  /**
   * Whether a subject can stand behind a verb that reports: not behind "told", where the object is.
   */
  boolean canInvert(int verb) {
    return t.canReport(verb) && !t.lexicon().needsAddressee(t.id(verb));
  }

  /** Whether nothing but a short phrase follows up to the end or a comma: ", said the mayor." */
  boolean isTag(int from, int bound) {
    int last = Math.min(bound, from + TAG_LENGTH);
    int k = from;
    while (k < last && grammar.beginsPhrase(t, k)) {
      k++;
    }
    return k > from && (k >= bound || !t.is(k, TokenKind.WORD));
  }

  /** Whether a verb that reports ends its sentence or stands before a mark: ", officials said." */
  boolean closes(int g, int bound) {
    int n = verbs.end(g);
    return t.canReport(verbs.mainVerb(g))
        && !verbs.isPassive(g)
        && (n >= bound || !t.is(n, TokenKind.WORD));
  }
}
