package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Draft.Determined;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;

/**
 * Finds where the field of a role ends that stands between the role and the body that it is held
 * in: "planning and public works" of "professor of planning and public works at Pellham
 * University".
 */
final class RoleFields {

  /** No field has more words. */
  private static final int LONGEST = 9;

  private static final TagSet WORDS =
      TagSet.of(Tag.NOUN, Tag.NAME, Tag.ADJECTIVE, Tag.GERUND, Tag.PARTICIPLE, Tag.ADVERB);

  private final Words w;
  private final Tails tails;

  RoleFields(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /**
   * Returns the token after the field that the preposition leads to, which is another preposition
   * and leads to a body; -1 if none stands there.
   */
  int end(Draft role, int preposition) {
    int first = preposition + 1;
    if (role.plural
        || !w.linksField(preposition) && !(w.isAnd(preposition) && hasField(role, preposition))
        || w.t.isCapital(first)
        || !begins(first)
        || role.form != Form.NOMINAL
        || role.type != Type.PERSON) {
      return -1;
    }
    int limit = Math.min(w.sentenceEnd(preposition), first + LONGEST);
    boolean apposed = role.determined == Determined.BARE && w.is(role.first - 1, TokenKind.COMMA);
    int k = first;
    while (k < limit && (goesOn(k) || apposed && isPlural(k))) {
      k++;
    }
    boolean served = w.isFor(preposition) && w.people(k - 1);
    return k > first && leads(preposition, k) && !served && isBody(k) ? k : -1;
  }

  /** "at"; behind "of" also "for" and "with". */
  private boolean leads(int field, int k) {
    boolean with = w.linksRole(k) && !w.linksField(k) && !w.isFrom(k);
    return !w.isAnd(k - 1)
        && (w.isAt(k) || !w.isIn(field) && !w.isFor(field) && (with || w.isFor(k)));
  }

  /** "head of security | and": the field begins in the role itself. */
  private boolean hasField(Draft role, int end) {
    for (int i = role.headFirst; i < end && role.headEnd == end; i++) {
      if (w.isOf(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int k) {
    return w.isAny(k, WORDS) && w.is(k, TokenKind.WORD);
  }

  private boolean goesOn(int k) {
    return begins(k)
        || w.isAnd(k)
        || w.isSlash(k)
        || w.isAmpersand(k)
        || (w.isOf(k) || w.isIn(k) || w.isFor(k)) && !w.t.isCapital(k + 1) && begins(k + 1);
  }

  /** "studies" of "director of security studies at": a plural that is read as a verb. */
  private boolean isPlural(int k) {
    return w.is(k, Tag.VERB) && w.is(k, WordClass.NOUN_PLURAL) && w.isAt(k + 1);
  }

  /** Whether the name of a body follows, for "at" also one of a place. */
  private boolean isBody(int preposition) {
    Draft body = tails.at(preposition + 1);
    return body != null
        && body.form == Form.NAME
        && (body.type == Type.ORGANISATION
            || w.isAt(preposition) && (body.type == Type.PLACE || body.type == Type.OTHER));
  }
}
