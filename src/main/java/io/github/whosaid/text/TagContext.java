package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;

/**
 * What stands around a token while a text is tagged: the tags before it, and what the words behind
 * it can be. Not thread-safe; one for each text.
 */
final class TagContext {

  private static final TagSet ADVERBIAL = TagSet.of(Tag.ADVERB, Tag.NEGATION);

  private final TokenizedText t;

  TagContext(TokenizedText text) {
    t = text;
  }

  /** The tag before the token in its sentence. */
  Tag before(int i) {
    return t.sentence(i - 1) != t.sentence(i) ? Tag.OTHER : t.tag(i - 1);
  }

  /** Whether a capital tells nothing here. */
  boolean begins(int i) {
    return i == t.sentenceFirst(t.sentence(i))
        || (t.is(i - 1, TokenKind.QUOTE))
        || (t.is(i - 1, TokenKind.COLON));
  }

  boolean nounFollows(int i) {
    if (i + 1 >= t.size() || t.sentence(i + 1) != t.sentence(i) || !t.is(i + 1, TokenKind.WORD)) {
      return i + 1 < t.size()
          && (t.is(i + 1, TokenKind.NUMBER)
              || t.is(i + 1, TokenKind.QUOTE) && t.hasSpaceBefore(i + 1));
    }
    return t.isAny(i + 1, WordGroups.BEHIND_MODIFIER)
        || t.isCapital(i + 1)
        || !t.isKnown(i + 1)
        || (t.is(i + 1, WordClass.VERB_ING) && !t.is(i + 1, WordClass.VERB_BASE));
  }

  boolean isPronoun(int i) {
    return t.is(i, WordClass.HER_OBJ) || t.isAny(i, WordGroups.PRONOUNS);
  }

  boolean isUnknownAdverb(int i) {
    return !t.isKnown(i) && t.end(i) - t.start(i) > 4 && ends(t.end(i), "ly");
  }

  /** The tag before the token and the adverbs before it. */
  Tag beforeAdverbs(int i) {
    int first = t.sentenceFirst(t.sentence(i));
    int k = i - 1;
    while (k >= first && k > i - 4 && t.isAny(k, ADVERBIAL)) {
      k--;
    }
    return k < first ? Tag.OTHER : t.tag(k);
  }

  /** The token that {@link #beforeAdverbs} takes the tag of. */
  int beforeIndex(int i) {
    int k = i - 1;
    while (k > 0 && t.isAny(k, ADVERBIAL)) {
      k--;
    }
    return k;
  }

  boolean isPlural(int i) {
    return i >= 0
        && (t.is(i, WordClass.NOUN_PLURAL)
            || t.is(i, WordClass.ROLE_PLURAL)
            || t.is(i, WordClass.PERSON_PLURAL)
            || t.is(i, WordClass.VAGUE_GROUP));
  }

  /** Whether the word that ends at an offset has the suffix. */
  boolean ends(int to, String suffix) {
    return t.text().startsWith(suffix, to - suffix.length());
  }
}
