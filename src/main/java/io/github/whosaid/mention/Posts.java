package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.syntax.NameType;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;

/**
 * Parts a post with what it is held in from the name of its holder, where no comma does: "Director
 * of Public Works Ada Moss", "economist at Tull Bank Ada Moss".
 */
final class Posts {

  /** No more words stand between a post and the last word that leads to what it is held in. */
  private static final int LONGEST_FIELD = 6;

  private static final int MOST_TITLES = 3;

  private final Words w;

  Posts(Words words) {
    w = words;
  }

  /** Whether a phrase whose modifiers begin at a token says what a post is held in. */
  boolean isComplement(int body) {
    int k = w.isThe(body - 1) ? body - 2 : body - 1;
    if (w.possessive(k)) {
      int owner = w.names.outermostAt(k - 1);
      k = owner < 0 ? k : w.names.first(owner) - 1; // "speaker of Norway's Lower House Ada Moss"
    }
    if (!isLink(k) && !w.isAnd(k)) {
      return false;
    }
    int farthest = Math.max(0, k - LONGEST_FIELD);
    while (k > farthest && !(isLink(k) && w.person(k - 1))) {
      boolean field = w.t.isCapital(k) || w.is(k, Tag.NOUN) || w.is(k, TokenKind.COMMA);
      if (!field && !isLink(k) && !w.isAnd(k) && !w.isThe(k)) {
        return false;
      }
      k--;
    }
    return k > farthest;
  }

  /** "of", "at", "to": what leads from a post to what it is held in. */
  boolean isLink(int i) {
    return w.is(i, Tag.PREPOSITION) && w.linksRole(i) || w.isTo(i) || w.isOn(i);
  }

  /** Whether the name of a post's holder, or the honorific before it, begins at a token. */
  boolean beginsHolder(int body, int k) {
    int name = k;
    while (name < k + MOST_TITLES && w.t.isCapital(name) && isRank(body, name)) {
      name++;
    }
    int n = w.names.outermostAt(name);
    boolean person = n >= 0 && w.names.first(n) == name && w.names.type(n) == NameType.PERSON;
    if (!person || w.names.end(n) - k < 2) {
      return false;
    }
    for (int i = body; i < k; i++) {
      if (w.person(i)) {
        return false; // "spokesman for Ulm Mayor Ada Moss"
      }
    }
    return true;
  }

  /** "Ms.", and "General" of "Chief of Naval Staff General Moss", where the field is no name. */
  private boolean isRank(int body, int k) {
    return w.is(k, WordClass.HONORIFIC)
        || w.is(k, WordClass.TITLE)
            && w.isOf(body - 1)
            && w.phrase(k - 1, WordClass.TITLE) == 0
            && w.names.outermostAt(body) < 0
            && w.is(body - 2, WordClass.OFFICE);
  }
}
