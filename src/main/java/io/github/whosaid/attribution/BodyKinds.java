package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Compares a noun for a body with what a name tells of its kind: "the ministry" may be the Harbour
 * Department, and is no Harbour Fund. Immutable and thread-safe.
 */
final class BodyKinds {

  private static final WordClassSet KINDS =
      WordClassSet.of(WordClass.ORG_HEAD, WordClass.ORG_SUFFIX);

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final EntityNouns nouns;
  private final WordFamilies families;

  BodyKinds(Entities entities, TokenizedText text, Mentions mentions, EntityNouns nouns) {
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    this.nouns = nouns;
    families = WordFamilies.organisations(text.lexicon());
  }

  /** Whether the word is a noun that means no name outside its family: "court". */
  boolean isClosed(int noun) {
    return families.isClosed(noun);
  }

  /** Whether the name ends or begins with a word of the noun's family. */
  boolean isKindOf(int noun, Mention name) {
    int first = t.id(name.headFirst());
    return first == noun
        || families.has(noun, t.id(name.headEnd() - 1))
        || families.has(noun, first)
        || families.has(noun, t.id(nouns.headNoun(name)));
  }

  /**
   * Whether the entity cannot be what the noun phrase means, since its own words tell that it is
   * something else, or since the phrase tells of a place that nothing ties to the entity.
   */
  boolean isAnother(Mention m, int entity) {
    int head = t.id(m.headEnd() - 1);
    if (m.type() != Type.ORGANISATION) {
      return false;
    }
    boolean named = entities.isNamed(entity);
    Mention other =
        named ? entities.entry(entity).fullest : mentions.get(entities.descriptionOf(entity));
    int noun = t.id(other.headEnd() - 1);
    if (noun == head) {
      return isClosed(head) && isOfOtherThings(m, other);
    }
    if (!named) {
      return isClosed(head) && !families.has(head, noun) && !families.has(noun, head);
    }
    return !nouns.isCalled(entity, head)
        && (isElsewhere(m, entity) || isClosed(head) && tellsKind(other) && !isKindOf(head, other));
  }

  /** "The education bureau" is not the weather bureau. */
  private boolean isOfOtherThings(Mention m, Mention other) {
    int one = m.headEnd() - 2;
    int two = other.headEnd() - 2;
    return one > m.first()
        && two > other.first()
        && t.is(one, Tag.NOUN)
        && t.is(two, Tag.NOUN)
        && t.id(one) != t.id(two);
  }

  private boolean tellsKind(Mention name) {
    return isKind(name.headEnd() - 1) || isKind(nouns.headNoun(name));
  }

  private boolean isKind(int token) {
    return t.isCapital(token) && t.isAny(token, KINDS) && !t.is(token, WordClass.ORG_NAME);
  }

  /** "The Norland space agency": of a country that the article does not tell of the entity. */
  boolean isElsewhere(Mention m, int entity) {
    for (int k = m.first() + 1; k < m.headEnd() - 1; k++) {
      if (t.isCapital(k) && !nouns.isOf(entity, k)) {
        return true;
      }
    }
    return false;
  }
}
