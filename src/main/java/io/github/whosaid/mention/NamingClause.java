package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads behind a phrase what the one is called whom it means: "a voter named Jane Roe", "a trader
 * who gave his name only as Musa", "a man identified by the police as Al Poe", "a clerk using the
 * pseudonym Kit". Looks at a fixed number of tokens. Not thread-safe.
 */
final class NamingClause {

  /** The name stands so near: "who asked to be identified only by her first and middle name, …". */
  private static final int FARTHEST = 14;

  /** So many words stand between what tells of a name and the name. */
  private static final int MOST_BETWEEN = 5;

  private final Words w;
  private final Tails tails;

  NamingClause(Words words, Tails tails) {
    w = words;
    this.tails = tails;
  }

  /**
   * Returns the name that what begins at a token gives the phrase, or null.
   *
   * @param q the relative word, participle or naming word behind the phrase and its comma
   */
  @Nullable Draft name(Draft d, int q, int limit) {
    boolean body = d.type == Type.ORGANISATION || d.type == Type.PEOPLE;
    if (d.form != Form.NOMINAL || d.same != null || !(body || d.type == Type.PERSON)) {
      return null;
    }
    int start = w.is(q, Tag.ADVERB) ? q + 1 : q;
    boolean begins =
        w.is(start, Tag.RELATIVE)
            || w.isWhose(start)
            || w.is(start, Tag.GERUND)
            || isSign(start) && !w.is(start, WordClass.NAME_NOUN);
    return begins ? behindSign(d, start, Math.min(limit, start + FARTHEST)) : null;
  }

  private boolean isSign(int i) {
    return w.is(i, WordClass.CALLED) || w.is(i, WordClass.KNOWN_AS) || w.is(i, WordClass.NAME_NOUN);
  }

  /** The first name behind a word that tells of names. */
  private @Nullable Draft behindSign(Draft d, int from, int end) {
    int sign = -1;
    for (int i = from; i < end; i++) {
      Draft n = sign < 0 ? null : tails.at(i);
      if (n != null && n.form == Form.NAME && isTold(d, from, sign, i)) {
        return n;
      }
      if (isSign(i)) {
        sign = i;
      } else if (w.is(i, TokenKind.QUOTE)
          || w.is(i, TokenKind.PERIOD)
          || w.is(i, WordClass.NEGATION)
          || w.is(i, WordClass.WITHHOLDING)
          || sign >= 0 && i - sign > MOST_BETWEEN) {
        return null;
      }
    }
    return null;
  }

  /** Whether a name is what the sign before it leads to. */
  private boolean isTold(Draft d, int from, int sign, int name) {
    int before = name - 1;
    while (before > sign && w.is(before, Tag.ADVERB)) {
      before--;
    }
    if (w.is(sign, WordClass.CALLED)) {
      boolean self = before == sign + 1 && w.is(before, WordClass.REFLEXIVE);
      boolean called = d.type != Type.PEOPLE && before == sign; // "two senators named Roe"
      return self || called && (sign == from && isClosed(name) || w.is(sign - 1, WordClass.BE));
    }
    if (d.type != Type.PERSON) {
      return w.is(sign, WordClass.KNOWN_AS) && before == sign + 1 && w.isAs(before);
    }
    return w.is(sign, WordClass.NAME_NOUN)
        ? isNoun(from, sign, before)
        : (w.isAs(before) || w.isBy(before)) && isOneself(sign, before);
  }

  /** Whether no more is said of the one named: "a man called Lee a liar" gives nobody a name. */
  private boolean isClosed(int name) {
    Draft n = tails.at(name);
    int end = n == null ? name + 1 : n.end;
    return w.is(end, Tag.VERB)
        || w.is(end, Tag.AUXILIARY)
        || w.is(end, Tag.PREPOSITION)
        || w.is(end, TokenKind.COMMA)
        || w.is(end, TokenKind.PERIOD);
  }

  /** "identified himself as", "identified (only) by police as", "goes by": nobody else is. */
  private boolean isOneself(int sign, int before) {
    int next = sign + 1;
    while (next < before && w.is(next, Tag.ADVERB)) {
      next++;
    }
    return next == before || w.is(next, WordClass.REFLEXIVE) || w.isBy(next) && w.isAs(before);
  }

  /** "gave his name as", "by her first name,", "whose name is", "under the pseudonym". */
  private boolean isNoun(int from, int sign, int before) {
    int owner = sign - 1;
    while (owner > from && w.is(owner, Tag.ADJECTIVE)) {
      owner--;
    }
    boolean own =
        w.is(owner, WordClass.POSSESSIVE) || w.isWhose(owner) || w.isThe(owner) || w.isOnly(owner);
    return own
        && (before == sign
            || (before == sign + 1 || w.is(sign + 1, Tag.ADVERB) && before == sign + 2)
                && (w.isAs(before)
                    || w.isOf(before)
                    || w.is(before, WordClass.BE)
                    || w.is(before, TokenKind.COMMA)));
  }
}
