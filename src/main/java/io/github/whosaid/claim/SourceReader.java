package io.github.whosaid.claim;

import io.github.whosaid.claim.Source.Type;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Tells whether an editor could ask the source that a phrase names. Thread-safe. */
final class SourceReader {

  /** The largest number of people who are taken for particular ones: "two officials". */
  private static final int A_FEW = 12;

  /** Nouns for many whom nobody can ask. */
  private static final long MANY =
      WordList.bits(WordList.COLLECTIVE_THING, WordList.SIDE, WordList.MEMBERS);

  private final Vocabulary words;
  private final Phrases phrases;
  private final Identity identity;

  SourceReader(Vocabulary vocabulary) {
    words = vocabulary;
    phrases = new Phrases(vocabulary);
    identity = new Identity(vocabulary);
  }

  /** Reads the noun phrase of a range of tokens. */
  Source read(TokenizedText t, Range range) {
    Optional<NounPhrase> phrase = phrases.find(t, range);
    if (phrase.isEmpty()) {
      boolean someone = range.size() == 1 && words.is(t, range.first(), WordList.SOMEONE);
      return someone ? someone(range.first(), range.end()) : known(range);
    }
    boolean police = words.is(t, phrase.get().head(), WordList.POLICE);
    return police ? known(range) : read(t, phrase.get());
  }

  private Source read(TokenizedText t, NounPhrase p) {
    int head = p.head();
    if (words.is(t, head, WordList.PARTY_PEOPLE)) {
      return phrases.isQuantified(t, p) && !phrases.isDefinite(t, p) ? vague(p, 0.8) : known(p);
    }
    if (identity.isTold(t, p)) {
      return known(p);
    }
    if (t.is(head, Tag.NAME) && !t.is(head, WordClass.PARTY) && !isLowerPlural(t, head)) {
      // "many Norwegians": a people's name is no person's
      boolean many = words.is(t, p.first(), WordList.SOME) && t.is(head, WordClass.DEMONYM);
      return many ? vague(p, 0.8) : known(p);
    }
    if (words.is(t, head, WordList.SOME) || words.is(t, head, WordList.COLLECTIVE)) {
      return quantity(t, p);
    }
    return phrases.isPlural(t, head) ? plural(t, p) : singular(t, p);
  }

  /**
   * Reads a phrase that refers back to somebody without a name: "the official" where one was quoted
   * before.
   *
   * @param quoted whether a noun named a source without a name before
   */
  Source readBack(TokenizedText t, Range range, IntPredicate quoted) {
    Optional<NounPhrase> phrase = phrases.find(t, range);
    if (phrase.isEmpty()) {
      return known(range);
    }
    NounPhrase p = phrase.get();
    int head = p.head();
    boolean several = phrases.isPeople(t, head);
    boolean somebody = phrases.isSomebody(t, head) || words.is(t, head, WordList.PERSON_HEAD);
    if (!somebody && !several
        || !phrases.isDefinite(t, p)
        || Phrases.isOwned(t, p)
        || identity.isTold(t, p)) {
      return known(range);
    }
    boolean described =
        words.is(t, head, WordList.INSIDER) && head - p.first() > 1 && head + 1 == p.end();
    boolean source = words.is(t, head, WordList.SOURCE);
    // A person who speaks for somebody can be asked, and was mentioned before.
    boolean again = quoted.test(t.id(head)) && !t.is(head, WordClass.SPOKESPERSON);
    return again || (source || described) && !several
        ? new Source(Type.ANONYMOUS, p.first(), p.end(), several ? 0 : 1, 0.7)
        : known(range);
  }

  /** Returns the noun of a source, or -1. */
  int head(TokenizedText t, Source source) {
    return phrases.head(t, source.first(), source.end());
  }

  /** Whether the source is a bare "some" or "many". */
  boolean isBare(TokenizedText t, Source source) {
    return source.end() - source.first() == 1 && words.is(t, source.first(), WordList.SOME);
  }

  /** Whether the phrase counts people whom a survey asks: "many voters", "52 percent of adults". */
  boolean isRespondents(TokenizedText t, Source source) {
    int before = source.first() - 1;
    if (t.is(before, Tag.PREPOSITION)
        && (t.is(before - 1, Tag.NUMBER) || words.is(t, before - 1, WordList.RESPONDENTS))) {
      return true;
    }
    boolean bare = source.end() - source.first() == 1;
    for (int k = source.first(); k < source.end(); k++) {
      if (words.is(t, k, WordList.RESPONDENTS) && (bare || !words.is(t, k, WordList.SOME))) {
        return true;
      }
    }
    return false;
  }

  /** "some", "some in the party", "many of the residents", "a number of members". */
  private Source quantity(TokenizedText t, NounPhrase p) {
    int head = p.head();
    boolean more = head + 1 < p.end() && t.is(head + 1, Tag.PREPOSITION);
    boolean somewhere =
        more && words.is(t, head, WordList.SOME) && words.is(t, head + 1, WordList.PLACE);
    if (more && !somewhere) {
      int inner = phrases.head(t, head + 2, p.end());
      boolean people =
          inner >= 0
              && !t.is(inner - 1, Tag.NUMBER)
              && (phrases.isPeople(t, inner)
                  || words.is(t, inner, MANY)
                  || words.is(t, inner, WordList.VAGUE_TEXT)
                  || t.is(inner, WordClass.THEM)
                  || t.is(inner, Tag.PRONOUN));
      return people ? vague(p, 0.8) : known(p);
    }
    return head == p.first() && words.is(t, head, WordList.SOME) ? vague(p, 0.85) : known(p);
  }

  private Source plural(TokenizedText t, NounPhrase p) {
    int head = p.head();
    boolean quantified = phrases.isQuantified(t, p);
    if (phrases.isDefinite(t, p) && !quantified) {
      boolean theirs =
          p.first() < head && Phrases.isOwned(t, p) && words.is(t, head, WordList.SIDE);
      return theirs && !identity.isJoined(t, p) ? vague(p, 0.75) : known(p);
    }
    if (head == p.first() && words.is(t, head, WordList.PEOPLE) && head + 1 == p.end()) {
      return known(p); // "people were urged to": anybody
    }
    if (words.is(t, head, WordList.VAGUE_TEXT) && words.is(t, p.first(), WordList.NEW)) {
      return known(p); // "new research suggests": what the article goes on to tell of
    }
    if (words.is(t, head, WordList.VAGUE_TEXT)) {
      boolean theirs =
          identity.isOfSomebody(t, p)
              || p.first() < head && words.is(t, head - 1, WordList.OFFICIAL);
      return theirs ? known(p) : vague(p, 0.7);
    }
    boolean people =
        t.is(head, WordClass.VAGUE_GROUP)
            || t.is(head, WordClass.ROLE_PLURAL)
            || t.is(head, WordClass.PERSON_PLURAL)
            || words.is(t, head, MANY);
    boolean which = words.is(t, p.range().end() - 1, WordList.WHICH) && phrases.isPeople(t, head);
    if (!people || which || phrases.isCounted(t, p) || identity.isJoined(t, p)) {
      return known(p);
    }
    int number = phrases.number(t, p);
    if (number > 0 && number <= A_FEW) {
      return phrases.isPeople(t, head)
          ? new Source(Type.ANONYMOUS, p.first(), p.end(), number, 0.8)
          : known(p);
    }
    boolean pinned = identity.isPinned(t, p);
    if (words.is(t, head, WordList.PLURAL_ANON)
        && !quantified
        && identity.isDescribed(t, p)
        && !pinned) {
      return new Source(Type.ANONYMOUS, p.first(), p.end(), 0, 0.75);
    }
    return !quantified && pinned ? known(p) : vague(p, 0.9);
  }

  private Source singular(TokenizedText t, NounPhrase p) {
    int head = p.head();
    if (words.is(t, head, WordList.SOMEONE) && head == p.first()) {
      return someone(p.first(), p.end());
    }
    if (t.is(head, Tag.NUMBER) || t.is(head, WordClass.NUMBER_WORD)) {
      return oneOf(t, p);
    }
    boolean indefinite =
        t.is(p.first(), WordClass.DETERMINER) && phrases.isIndefinite(t, p.first())
            || t.is(p.first(), Tag.NUMBER) && phrases.number(t, p) == 1
            || words.is(t, p.first(), WordList.ONE);
    if (words.is(t, head, WordList.INSTITUTION)) {
      return known(p);
    }
    if (words.is(t, head, WordList.VAGUE_TEXT_ONE)) {
      boolean fresh = head > p.first() && words.is(t, p.first() + 1, WordList.NEW);
      return indefinite && !fresh && !identity.isOfSomebody(t, p) ? vague(p, 0.6) : known(p);
    }
    boolean somebody = phrases.isSomebody(t, head) || words.is(t, head, WordList.PERSON_HEAD);
    if (!somebody || words.is(t, p.first(), WordList.SOME)) {
      return known(p);
    }
    boolean bare = p.first() == head || !t.is(p.first(), Tag.DETERMINER);
    boolean untitled =
        bare
            && (t.is(head, WordClass.SPOKESPERSON) || words.is(t, head, WordList.PERSON_HEAD))
            && head > p.first();
    return indefinite || untitled
        ? new Source(Type.ANONYMOUS, p.first(), p.end(), 1, 0.85)
        : known(p);
  }

  /** "one of the investors". */
  private Source oneOf(TokenizedText t, NounPhrase p) {
    int head = p.head();
    boolean of =
        words.is(t, head, WordList.ONE) && head + 1 < p.end() && t.is(head + 1, Tag.PREPOSITION);
    int inner = of ? phrases.head(t, head + 2, p.end()) : -1;
    int next = head + 1;
    boolean bare = next == p.end() || t.is(next, TokenKind.COMMA) || t.is(next, WordClass.RELATIVE);
    if (words.is(t, head, WordList.ONE) && head == p.first() && bare) {
      return someone(p.first(), p.end());
    }
    return inner >= 0 && phrases.isPeople(t, inner)
        ? new Source(Type.ANONYMOUS, p.first(), p.end(), 1, 0.7)
        : known(p);
  }

  private boolean isLowerPlural(TokenizedText t, int head) {
    // "Experts" at the start of a sentence is written as a name is.
    return t.sentenceFirst(t.sentence(head)) == head && phrases.isPlural(t, head);
  }

  private static Source someone(int first, int end) {
    return new Source(Type.ANONYMOUS, first, end, 1, 0.75);
  }

  private static Source known(NounPhrase p) {
    return known(p.range());
  }

  private static Source known(Range range) {
    return new Source(Type.KNOWN, range.first(), range.end(), 0, 1);
  }

  private static Source vague(NounPhrase p, double confidence) {
    return new Source(Type.VAGUE, p.first(), p.end(), 0, confidence);
  }
}
