package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Which descriptions of several people mean the same ones: "researchers at Ulm … the scientists",
 * "farmers in the north … farmers". Immutable and thread-safe; made in time linear in the text.
 */
final class GroupChains {

  private static final int MOST_PARAGRAPHS = 15;

  private final TokenizedText t;
  private final Mentions mentions;
  private final WordFamilies families;
  private final int other;
  private final int others;
  private final int of;

  /** Of each mention the first one that means the same people, itself if there is none. */
  private final int[] first;

  /** By noun, the latest description that a bare or definite noun can take up. */
  private final NumberTable latest = new NumberTable();

  /** By all its words, the latest description. */
  private final NumberTable same = new NumberTable();

  GroupChains(TokenizedText text, Mentions mentions) {
    t = text;
    this.mentions = mentions;
    families = WordFamilies.people(text.lexicon());
    other = text.lexicon().id("other");
    others = text.lexicon().id("others");
    of = text.lexicon().id("of");
    first = new int[mentions.size()];
    for (Mention m : mentions.all()) {
      int before = isGroup(m) ? before(m) : -1;
      first[m.index()] = before < 0 ? m.index() : first[before];
    }
  }

  /** Returns the first description of the people that the mention means, which may be the same. */
  int first(int mention) {
    return first[mention];
  }

  /** Whether the mention describes several people, outside quoted words. */
  private boolean isGroup(Mention m) {
    boolean several =
        switch (m.type()) {
          case PEOPLE -> true;
          case PERSON -> m.plural();
          case ORGANISATION -> m.plural() || families.of(t.id(m.headEnd() - 1)).length > 0;
          case PLACE, DOCUMENT, OTHER -> false;
        };
    return several
        && !(m.headEnd() - m.first() == 1 && t.is(m.first(), WordClass.QUANTIFIER))
        && t.id(m.headEnd() - 1) != others
        && m.form() == Form.NOMINAL
        && !m.possessive()
        && mentions.same(m.index()) < 0
        && t.passageAt(m.first()) < 0;
  }

  private int before(Mention m) {
    int head = t.id(m.headEnd() - 1);
    long words = words(m);
    int found = near(same.get(words), m);
    if (found < 0 && !isModified(m)) {
      found = isTheDefinite(m) ? taken(m, head) : bare(m, head);
    }
    same.put(words, whole(m));
    if (found < 0 || !isModified(m)) {
      latest.put(head, whole(m));
    }
    return found;
  }

  /** "A group of doctors": the doctors are that group. */
  private int whole(Mention m) {
    int group = m.first() > 1 && t.id(m.first() - 1) == of ? mentions.at(m.first() - 2) : -1;
    if (group < 0) {
      return m.index();
    }
    Mention outer = mentions.get(group);
    boolean holds =
        outer.form() == Form.NOMINAL
            && outer.end() == m.first() - 1
            && outer.type() != Type.DOCUMENT
            && !mentions.isDefinite(group);
    return holds ? group : m.index();
  }

  /** "The scientists": who is called so, or by another noun for the same, was told before. */
  private int taken(Mention m, int head) {
    int found = near(latest.get(head), m);
    if (found >= 0) {
      return found;
    }
    for (int noun : families.of(head)) {
      found = Math.max(found, near(latest.get(noun), m));
    }
    return found;
  }

  /** "Farmers": those farmers that were told before, unless some of many were. */
  private int bare(Mention m, int head) {
    int found = families.isClosed(head) ? -1 : near(latest.get(head), m);
    if (found < 0) {
      return -1;
    }
    Mention told = mentions.get(first[found]);
    return isPart(told) || t.id(told.headEnd() - 1) != head ? -1 : found;
  }

  private int near(int mention, Mention m) {
    return mention >= 0
            && t.paragraph(m.first()) - t.paragraph(mentions.get(mention).first())
                <= MOST_PARAGRAPHS
        ? mention
        : -1;
  }

  /** "Some farmers", "other residents", "her lawyers". */
  private boolean isPart(Mention m) {
    int k = m.first();
    return t.id(k) == other || t.isAny(k, PARTIAL);
  }

  private static final WordClassSet PARTIAL =
      WordClassSet.of(
          WordClass.QUANTIFIER, WordClass.NUMBER_WORD, WordClass.POSSESSIVE, WordClass.NEGATION);

  private boolean isTheDefinite(Mention m) {
    return t.is(m.first(), WordClass.DETERMINER) && mentions.isDefinite(m.index());
  }

  /** Whether more than the noun, "the" and a number tell who is meant. */
  private boolean isModified(Mention m) {
    int k = m.first();
    boolean the = isTheDefinite(m);
    k += the ? 1 : 0;
    k += the && k < m.headEnd() - 1 && t.is(k, WordClass.NUMBER_WORD) ? 1 : 0;
    int before = Math.max(0, m.first() - 1);
    return k < m.headEnd() - 1
        || t.id(before) == other
        || t.is(before, WordClass.QUANTIFIER)
        || t.is(before, WordClass.NUMBER_WORD)
        || mentions.closeEnd(m.index()) > m.end()
        || t.is(m.end(), Tag.RELATIVE);
  }

  private long words(Mention m) {
    long key = NumberTable.key();
    int end = mentions.wholeEnd(m);
    for (int i = isTheDefinite(m) ? m.first() + 1 : m.first(); i < end; i++) {
      key = NumberTable.key(key, t.id(i));
    }
    return key;
  }
}
