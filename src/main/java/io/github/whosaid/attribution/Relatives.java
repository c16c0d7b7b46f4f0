package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/** Tells who is introduced as another's relative. Thread-safe. */
final class Relatives {

  private static final int NEIGHBOURS = 3;
  private static final int LONGEST_TITLE = 6;

  private final TokenizedText t;
  private final Mentions mentions;
  private final int of;
  private final int whose;

  Relatives(TokenizedText text, Mentions mentions) {
    t = text;
    this.mentions = mentions;
    of = text.lexicon().id("of");
    whose = text.lexicon().id("whose");
  }

  /** "his wife", "Birley's wife" before a name or apart, but not "the mill's editor". */
  boolean isOwned(Mention m) {
    if (t.is(m.first(), WordClass.POSSESSIVE)) {
      return true;
    }
    int noun = (m.form() == Form.NAME ? m.headFirst() : m.headEnd()) - 1;
    boolean kin = noun > m.first() && t.isAny(noun, GENDERED) && !t.is(noun, WordClass.ROLE);
    int end = Math.min(noun, m.first() + LONGEST_TITLE);
    for (int i = m.first() + 1; kin && i < end; i++) {
      if (t.is(i, Tag.POSSESSIVE)) {
        return true;
      }
    }
    return false;
  }

  /** Nouns for relatives are all of a man or of a woman. */
  private static final WordClassSet GENDERED =
      WordClassSet.of(WordClass.MALE_NOUN, WordClass.FEMALE_NOUN);

  boolean isRelative(int name) {
    if (isKinOf(mentions.get(name).first())) {
      return true;
    }
    int end = Math.min(mentions.size(), name + NEIGHBOURS + 1);
    for (int i = Math.max(0, name - NEIGHBOURS); i < end; i++) {
      Mention n = mentions.get(i);
      if (n.form() == Form.NOMINAL
          && mentions.same(i) == name
          && (isOwned(n) || i < name && isKinOf(n.first()))) {
        return true;
      }
    }
    return false;
  }

  /** "the brother of Tom Birley", "the father of another diver, Tom Birley", "whose son Tom". */
  private boolean isKinOf(int first) {
    int k = first - 1;
    return k > 0 && (t.id(k) == of && t.isAny(k - 1, GENDERED) && !t.is(k - 1, WordClass.ROLE))
        || k >= 0 && t.id(k) == whose && t.isAny(first, GENDERED);
  }
}
