package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Decides which of two names of one entity is the fuller one. Not thread-safe. */
final class FullerNames {

  /** So many words in capitals are no name but words that somebody shouts. */
  private static final int SHOUT = 3;

  private final TokenizedText t;
  private final TitleWords titles;
  private final Headlines headlines;

  FullerNames(TokenizedText text, TitleWords titles, Headlines headlines) {
    t = text;
    this.titles = titles;
    this.headlines = headlines;
  }

  /** Whether the name is to stand for the entity in place of the one that does so far. */
  boolean isFuller(Mention m, Entity e) {
    Mention than = e.fullest;
    int size = NameFit.size(m);
    if (headlines.contain(m)) {
      return false;
    }
    boolean barer =
        size > 1 && (goesOn(than, m) || titles.isTitled(than) && !titles.isTitled(m))
            || isOnlyInHeadline(e, m);
    return barer || size > NameFit.size(than) && !isShout(m, than) && !goesOn(m, than);
  }

  /**
   * "Harkness Liable for Leak" above "Harkness said": the capitals of a heading join words to a
   * name that the text does not.
   */
  private boolean isOnlyInHeadline(Entity e, Mention m) {
    Mention than = e.fullest;
    return NameFit.size(than) > NameFit.size(m)
        && headlines.contain(than)
        && t.id(m.headFirst()) == e.firstId
        && (isShout(than, m)
            || !t.isAny(than.headEnd() - 1, BODIES)
                && (e.type != Type.PERSON
                    || m.type() == Type.ORGANISATION
                    || !t.isAny(m.headFirst(), GIVEN)));
  }

  private static final WordClassSet BODIES =
      WordClassSet.of(WordClass.ORG_HEAD, WordClass.ORG_SUFFIX);

  private static final WordClassSet GIVEN =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  /** “NATO WAS NOT THERE”: words in capitals that begin with a name are no longer form of it. */
  private boolean isShout(Mention m, Mention than) {
    boolean shouted = t.shape(than.headFirst()) == Shape.UPPER && NameFit.size(than) > 1;
    return !shouted && NameFit.size(m) >= SHOUT && headlines.wordsInCapitals(m) > 0;
  }

  /** "United Nations missions": a name and a noun behind it that is none of its words. */
  private boolean goesOn(Mention m, Mention than) {
    int last = m.headEnd() - 1;
    return !t.isCapital(last) && t.is(last, TokenKind.WORD) && t.isCapital(than.headEnd() - 1);
  }
}
