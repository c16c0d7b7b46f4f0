package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import java.util.HashSet;
import java.util.Set;

/**
 * Says by its classes in the lexicon what a common noun refers to. Remembers which nouns the text
 * uses for what is written; not thread-safe.
 */
final class NounTypes {

  /** Classes of nouns that tell what they refer to. */
  private static final WordClassSet TELLING =
      Words.PERSON
          .and(Words.PEOPLE)
          .and(
              WordClassSet.of(
                  WordClass.COLLECTIVE,
                  WordClass.TITLE,
                  WordClass.PARTY_MEMBER,
                  WordClass.DEMONYM,
                  WordClass.DOCUMENT,
                  WordClass.ORG_HEAD,
                  WordClass.PLACE_HEAD,
                  WordClass.PLACE));

  private final Words w;

  /** Words for newspapers that the text uses for documents. */
  private final Set<Integer> written = new HashSet<>();

  NounTypes(Words words) {
    w = words;
  }

  /** Returns what a common noun refers to. */
  Type of(int head, int end) {
    int last = end - 1;
    if (end - head > 1) {
      if (w.t.phraseIs(head, WordClass.ROLE_PLURAL)
          || w.t.phraseIs(head, WordClass.PERSON_PLURAL)
          || w.t.phraseIs(head, WordClass.VAGUE_GROUP)) {
        return Type.PEOPLE;
      }
      if (w.t.phraseIs(head, WordClass.ROLE)
          || w.t.phraseIs(head, WordClass.TITLE)
          || w.t.phraseIs(head, WordClass.PERSON_NOUN)
          || w.t.phraseIs(head, WordClass.SPOKESPERSON)
          || w.t.phraseIs(head, WordClass.PARTY_MEMBER)
          || w.t.phraseIs(head, WordClass.ANONYMOUS_NOUN)) {
        return Type.PERSON;
      }
      if (w.t.phraseIs(head, WordClass.ORG_HEAD)) {
        return Type.ORGANISATION;
      }
      if (w.t.phraseIs(head, WordClass.DOCUMENT)) {
        return Type.DOCUMENT;
      }
    }
    if (!w.t.isAny(last, TELLING)) {
      return w.isAged(last) || isSomebody(last) ? Type.PERSON : Type.OTHER;
    }
    if (w.people(last)) {
      return Type.PEOPLE;
    }
    if (w.is(last, WordClass.COLLECTIVE) && !w.is(last, WordClass.ORG_HEAD) && w.says(end)) {
      return Type.PEOPLE; // "63 percent said", "a third say"
    }
    if (w.is(last, WordClass.COLLECTIVE) && (w.isOf(end) || !w.is(last, WordClass.ORG_HEAD))) {
      return Type.OTHER;
    }
    if (w.person(last) || w.is(last, WordClass.PARTY_MEMBER) || w.is(last, WordClass.DEMONYM)) {
      return Type.PERSON;
    }
    if (w.is(last, WordClass.DOCUMENT)
        && (isWritten(head, end) || !w.is(last, WordClass.ORG_HEAD))) {
      return Type.DOCUMENT;
    }
    if (w.is(last, WordClass.ORG_HEAD)) {
      return Type.ORGANISATION;
    }
    if (w.is(last, WordClass.DOCUMENT)) {
      return Type.DOCUMENT;
    }
    if (w.is(last, WordClass.PLACE_HEAD) || w.is(last, WordClass.PLACE)) {
      return Type.PLACE;
    }
    return Type.OTHER;
  }

  /** "One said", "said one", "One, who asked not to be named": one of those told of before. */
  private boolean isSomebody(int one) {
    int who = w.is(one + 1, TokenKind.COMMA) ? one + 2 : one + 1;
    return w.isOne(one)
        && (w.says(one + 1) && !w.is(one - 1, Tag.VERB)
            || w.says(one - 1) && !w.isOf(one + 1)
            || w.is(who, Tag.RELATIVE) && !w.isWhich(who));
  }

  /** "a working paper", and "the paper" behind it: no newspaper. */
  private boolean isWritten(int head, int end) {
    int last = end - 1;
    if (!w.is(last, WordClass.WRITTEN)) {
      return false;
    }
    if (w.is(head - 1, WordClass.WRITTEN) || w.isBy(end)) {
      written.add(w.t.id(last));
    }
    return written.contains(w.t.id(last));
  }
}
