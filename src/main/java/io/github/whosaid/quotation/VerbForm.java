package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/** Forms of verbs that tell what "and" joins: verbs that are joined mostly have the same form. */
enum VerbForm {
  NONE,
  PAST,
  PRESENT,
  BASE,
  ING;

  /** Returns the form of the verb at a token, or {@link #NONE} if it is none of these. */
  static VerbForm of(TokenizedText t, int i) {
    if (t.is(i, Tag.MODAL)) {
      return BASE;
    }
    if (t.is(i, Tag.AUXILIARY)) {
      return t.is(i, WordClass.PAST) ? PAST : PRESENT;
    }
    if (t.is(i, WordClass.VERB_PAST) && !t.is(i, WordClass.VERB_BASE)) {
      return PAST;
    }
    if (t.is(i, WordClass.VERB_S)) {
      return PRESENT;
    }
    if (t.is(i, WordClass.VERB_ING)) {
      return ING;
    }
    return t.is(i, WordClass.VERB_BASE) ? BASE : NONE;
  }
}
