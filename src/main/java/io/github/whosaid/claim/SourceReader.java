package io.github.whosaid.claim;

import io.github.whosaid.claim.Source.Type;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Reads the noun phrase of a source: known, vague or anonymous. Every walk is bounded by the phrase
 * and {@link #REACH}. Thread-safe.
 */
final class SourceReader {

  /** How many tokens behind the phrase an apposition or a list of examples may take. */
  private static final int REACH = 12;

  private final Vocabulary words;
  private final long some;
  private final long side;
  private final long collective;
  private final long things;
  private final long texts;
  private final long text;
  private final long party;
  private final long police;
  private final long institution;
  private final long including;
  private final long person;
  private final long anonymousPlural;
  private final long members;
  private final long one;
  private final long at;
  private final long as;
  private final long by;
  private final long official;
  private final long respondents;

  SourceReader(Vocabulary vocabulary) {
    words = vocabulary;
    some = words.list("SOME");
    side = words.list("SIDE");
    collective = words.list("COLLECTIVE");
    things = words.list("COLLECTIVE_THING");
    texts = words.list("VAGUE_TEXT");
    text = words.list("VAGUE_TEXT_ONE");
    party = words.list("PARTY_PEOPLE");
    police = words.list("POLICE");
    institution = words.list("INSTITUTION");
    including = words.list("INCLUDING");
    person = words.list("PERSON_HEAD");
    anonymousPlural = words.list("PLURAL_ANON");
    members = words.list("MEMBERS");
    one = words.list("ONE");
    at = words.list("AT");
    as = words.list("AS");
    by = words.list("BY");
    official = words.list("OFFICIAL");
    respondents = words.list("RESPONDENTS");
  }

  /** Reads the noun phrase of a range of tokens. */
  Source read(TokenizedText t, Range range) {
    int end = range.end();
    while (end > range.first()
        && (t.is(end - 1, TokenKind.COMMA)
            || t.is(end - 1, TokenKind.DASH)
            || t.is(end - 1, WordClass.RELATIVE))) {
      end--;
    }
    if (end <= range.first()) {
      return known(range);
    }
    int head = head(t, range.first(), end);
    if (head < 0 || words.is(t, head, police)) {
      return known(range);
    }
    return read(t, new Phrase(t, range.first(), end, head, range));
  }

  private Source read(TokenizedText t, Phrase p) {
    if (words.is(t, p.head, party)) {
      return isQuantified(t, p) && !isDefinite(t, p) ? vague(p, 0.8) : known(p.range);
    }
    if (isNamed(t, p) || isApposition(t, p) || namesExamples(t, p)) {
      return known(p.range);
    }
    if (t.is(p.head, Tag.NAME) && !t.is(p.head, WordClass.PARTY) && !isLowerPlural(t, p.head)) {
      return known(p.range);
    }
    if (words.is(t, p.head, some) || words.is(t, p.head, collective)) {
      return quantity(t, p);
    }
    if (isPlural(t, p.head)) {
      return plural(t, p);
    }
    return singular(t, p);
  }

  /** Whether the phrase counts people whom a survey asks: "many voters", "52 percent of adults". */
  boolean isRespondents(TokenizedText t, Source source) {
    int before = source.first() - 1;
    if (before > 0
        && t.is(before, Tag.PREPOSITION)
        && (t.is(before - 1, Tag.NUMBER) || words.is(t, before - 1, respondents))) {
      return true;
    }
    for (int k = source.first(); k < source.end(); k++) {
      if (words.is(t, k, respondents)) {
        return true;
      }
    }
    return false;
  }

  /** "some", "many of the residents", "a number of members". */
  private Source quantity(TokenizedText t, Phrase p) {
    if (p.head + 1 < p.end && t.is(p.head + 1, Tag.PREPOSITION)) {
      int inner = head(t, p.head + 2, p.end);
      boolean people =
          inner >= 0
              && (isPlural(t, inner) || t.is(inner, WordClass.THEM) || t.is(inner, Tag.PRONOUN));
      return people ? vague(p, 0.8) : known(p.range);
    }
    boolean bare = p.head == p.first && words.is(t, p.head, some);
    return bare ? vague(p, 0.85) : known(p.range);
  }

  private Source plural(TokenizedText t, Phrase p) {
    boolean quantified = isQuantified(t, p);
    int number = number(t, p);
    if (isDefinite(t, p) && !quantified) {
      boolean theirs =
          p.first < p.head && t.is(p.first, WordClass.POSSESSIVE) && words.is(t, p.head, side);
      return theirs ? vague(p, 0.75) : known(p.range);
    }
    if (words.is(t, p.head, texts)) {
      return isOfSomebody(t, p) || p.first < p.head && words.is(t, p.head - 1, official)
          ? known(p.range)
          : vague(p, 0.7);
    }
    boolean people =
        t.is(p.head, WordClass.VAGUE_GROUP)
            || t.is(p.head, WordClass.ROLE_PLURAL)
            || t.is(p.head, WordClass.PERSON_PLURAL)
            || words.is(t, p.head, things | side | members);
    if (!people) {
      return known(p.range);
    }
    if (number > 0 && number < 13 && isPeople(t, p.head)) {
      return new Source(Type.ANONYMOUS, p.first, p.end, number, 0.8);
    }
    if (words.is(t, p.head, anonymousPlural)
        && !quantified
        && isDescribed(t, p)
        && !isPinned(t, p)) {
      return new Source(Type.ANONYMOUS, p.first, p.end, 0, 0.75);
    }
    return !quantified && isPinned(t, p) ? known(p.range) : vague(p, 0.9);
  }

  private Source singular(TokenizedText t, Phrase p) {
    if (t.is(p.head, Tag.NUMBER) || t.is(p.head, WordClass.NUMBER_WORD)) {
      return oneOf(t, p);
    }
    boolean indefinite =
        t.is(p.first, WordClass.DETERMINER) && isIndefinite(t, p.first)
            || t.is(p.first, Tag.NUMBER) && number(t, p) == 1
            || words.is(t, p.first, one);
    if (words.is(t, p.head, institution)) {
      return known(p.range);
    }
    if (words.is(t, p.head, text)) {
      return indefinite && !isOfSomebody(t, p) ? vague(p, 0.6) : known(p.range);
    }
    boolean somebody =
        t.is(p.head, WordClass.ANONYMOUS_NOUN)
            || t.is(p.head, WordClass.ROLE)
            || t.is(p.head, WordClass.PERSON_NOUN)
            || t.is(p.head, WordClass.SPOKESPERSON)
            || t.is(p.head, WordClass.PARTY)
            || t.is(p.head, WordClass.DEMONYM)
            || words.is(t, p.head, person);
    if (!somebody || words.is(t, p.first, some)) {
      return known(p.range);
    }
    boolean bare = p.first == p.head || !t.is(p.first, Tag.DETERMINER);
    boolean untitled =
        bare
            && (t.is(p.head, WordClass.SPOKESPERSON) || words.is(t, p.head, person))
            && p.head > p.first;
    return indefinite || untitled
        ? new Source(Type.ANONYMOUS, p.first, p.end, 1, 0.85)
        : known(p.range);
  }

  /** "one of the investors". */
  private Source oneOf(TokenizedText t, Phrase p) {
    boolean of =
        words.is(t, p.head, one) && p.head + 1 < p.end && t.is(p.head + 1, Tag.PREPOSITION);
    int inner = of ? head(t, p.head + 2, p.end) : -1;
    return inner >= 0 && isPeople(t, inner)
        ? new Source(Type.ANONYMOUS, p.first, p.end, 1, 0.7)
        : known(p.range);
  }

  private Source known(Range range) {
    return new Source(Type.KNOWN, range.first(), range.end(), 0, 1);
  }

  private static Source vague(Phrase p, double confidence) {
    return new Source(Type.VAGUE, p.first, p.end, 0, confidence);
  }

  /** The head of a phrase: the last noun before a preposition, mark, relative or coordinator. */
  private int head(TokenizedText t, int first, int end) {
    int head = -1;
    for (int k = first; k < end; k++) {
      Tag tag = t.tag(k);
      if (tag == Tag.NAME
          || tag == Tag.NOUN
          || tag == Tag.PRONOUN
          || tag == Tag.NUMBER
          || isPlural(t, k)
          || (head < 0 && words.is(t, k, some))) {
        head = k;
      } else if (head >= 0
          && !words.is(t, head, some)
          && (tag == Tag.PREPOSITION
              || tag == Tag.RELATIVE
              || tag == Tag.COORDINATOR
              || tag == Tag.WH
              || tag == Tag.OTHER
              || tag == Tag.GERUND
              || tag == Tag.PARTICIPLE
              || tag == Tag.VERB)) {
        break;
      } else if (head >= 0 && tag == Tag.PREPOSITION) {
        break;
      }
    }
    return head;
  }

  private boolean isPlural(TokenizedText t, int k) {
    return t.is(k, WordClass.VAGUE_GROUP) && !words.is(t, k, some)
        || t.is(k, WordClass.ROLE_PLURAL)
        || t.is(k, WordClass.PERSON_PLURAL)
        || t.is(k, WordClass.NOUN_PLURAL)
        || words.is(t, k, things | texts | side | members);
  }

  private boolean isPeople(TokenizedText t, int k) {
    return t.is(k, WordClass.VAGUE_GROUP)
        || t.is(k, WordClass.ROLE_PLURAL)
        || t.is(k, WordClass.PERSON_PLURAL)
        || words.is(t, k, anonymousPlural);
  }

  private boolean isLowerPlural(TokenizedText t, int head) {
    // "Experts" at the start of a sentence is written as a name is.
    return t.sentenceFirst(t.sentence(head)) == head && isPlural(t, head);
  }

  private boolean isQuantified(TokenizedText t, Phrase p) {
    for (int k = p.first; k < p.head; k++) {
      if (words.is(t, k, some | collective)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDefinite(TokenizedText t, Phrase p) {
    for (int k = p.first; k < p.head; k++) {
      if (t.is(k, Tag.POSSESSIVE)
          || t.is(k, WordClass.DEMONSTRATIVE)
          || t.is(k, WordClass.POSSESSIVE)
          || t.is(k, WordClass.DETERMINER)
              && !isIndefinite(t, k)
              && !t.is(k, WordClass.QUANTIFIER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isIndefinite(TokenizedText t, int k) {
    return words.is(t, k, one);
  }

  /** The number of people in words: "two officials"; 0 if none stands there. */
  private int number(TokenizedText t, Phrase p) {
    for (int k = p.first; k < p.head; k++) {
      if (t.is(k, WordClass.NUMBER_WORD)) {
        return words.numeral(t, k);
      }
    }
    return 0;
  }

  /**
   * Whether a name stands in apposition: "a spokesman, Kit Lorrimer," or "the analyst Kit
   * Lorrimer".
   */
  private boolean isNamed(TokenizedText t, Phrase p) {
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head)), p.end + REACH);
    boolean comma = false;
    for (int k = p.head + 1; k < limit; k++) {
      if (t.is(k, TokenKind.COMMA)
          || t.is(k, TokenKind.DASH)
          || t.is(k, TokenKind.OPEN_BRACKET)
          || t.is(k, TokenKind.COLON)) {
        comma = true;
        if (k + 2 < t.size() && isPersonName(t, k + 1) && !t.is(k, TokenKind.COLON)) {
          return k <= p.end && p.end - p.first < 40;
        }
        if (k >= p.end) {
          return false;
        }
      } else if (!comma && (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY))) {
        return false;
      }
    }
    return false;
  }

  /** "Kit Lorrimer, a spokesman for Northwing, said": the phrase tells more of a name before it. */
  private static boolean isApposition(TokenizedText t, Phrase p) {
    int before = p.first - 1;
    return before > 0
        && t.is(before, TokenKind.COMMA)
        && t.sentence(before - 1) == t.sentence(p.first)
        && (t.is(before - 1, Tag.NAME)
                && !t.is(before - 1, WordClass.WEEKDAY)
                && !t.is(before - 1, WordClass.MONTH)
            || t.is(before - 1, TokenKind.NUMBER))
        && before - 2 >= 0
        && (t.is(before - 2, Tag.NAME) || t.is(before - 2, TokenKind.COMMA));
  }

  private static boolean isPersonName(TokenizedText t, int k) {
    return t.is(k, Tag.NAME)
        && !t.is(k, WordClass.WEEKDAY)
        && !t.is(k, WordClass.MONTH)
        && !t.is(k, WordClass.PLACE)
        && k + 1 < t.size()
        && t.is(k + 1, Tag.NAME);
  }

  /** "critics, including Kit Lorrimer, said": somebody is named. */
  private boolean namesExamples(TokenizedText t, Phrase p) {
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head)), p.end + 4);
    for (int k = p.head + 1; k < limit; k++) {
      boolean example = words.is(t, k, including) || words.is(t, k, as);
      if (example) {
        for (int n = k + 1; n < Math.min(t.size(), k + 6); n++) {
          if (t.is(n, Tag.NAME)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * Whether a group is pinned down by name: "police in Charlotte", "analysts at the bank's Tull
   * office".
   */
  private boolean isPinned(TokenizedText t, Phrase p) {
    boolean loose = words.is(t, p.head, side);
    boolean isAt = false;
    boolean bound = false;
    for (int k = p.head + 1; k < p.end; k++) {
      if (t.is(k, Tag.COORDINATOR) && k + 1 < p.end && words.is(t, k + 1, side)) {
        return false;
      }
      if (t.is(k, Tag.PREPOSITION)) {
        isAt = words.is(t, k, at);
        bound = true;
      } else if (t.is(k, TokenKind.COMMA)) {
        bound = false;
      } else if (bound && t.is(k, Tag.NAME) && (isAt || !loose)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the phrase tells more of the people than what they are: "who reviewed them", "with
   * knowledge of", "familiar with".
   */
  private boolean isDescribed(TokenizedText t, Phrase p) {
    int k = p.head + 1;
    if (k >= t.size()) {
      return false;
    }
    boolean ofTexts = t.is(p.head, WordClass.VAGUE_GROUP) && t.is(k, Tag.PREPOSITION) && k < p.end;
    return t.is(k, WordClass.RELATIVE)
        || t.is(k, Tag.PARTICIPLE)
        || t.is(k, Tag.ADJECTIVE)
        || t.is(k, TokenKind.COMMA) && k + 1 < t.size() && t.is(k + 1, WordClass.RELATIVE)
        || ofTexts;
  }

  /** Whether a text is somebody's: a name in it, or "by" behind it. */
  private boolean isOfSomebody(TokenizedText t, Phrase p) {
    int limit = Math.min(t.sentenceEnd(t.sentence(p.head)), p.end + 2);
    for (int k = p.first; k < limit; k++) {
      if (k < p.head && t.is(k, Tag.NAME) && k != p.first
          || k < p.head && t.is(k, Tag.NAME) && t.is(k, WordClass.ORG_NAME)) {
        return true;
      }
      if (k > p.head && words.is(t, k, by)) {
        return true;
      }
    }
    return false;
  }

  /** A noun phrase with its head. */
  private static final class Phrase {
    final int first;
    final int end;
    final int head;
    final Range range;

    Phrase(TokenizedText t, int first, int end, int head, Range range) {
      int from = first;
      // "meanwhile some", "but critics": what joins the sentence is no part of the phrase.
      while (from < head
          && (t.is(from, Tag.COORDINATOR)
              || t.is(from, Tag.ADVERB)
              || t.is(from, Tag.SUBORDINATOR)
              || t.is(from, Tag.WH)
              || t.is(from, Tag.THAT)
              || t.is(from, TokenKind.COMMA)
              || t.is(from, WordClass.WH) && !t.is(from, WordClass.DEMONSTRATIVE))) {
        from++;
      }
      this.first = from;
      this.end = end;
      this.head = head;
      this.range = range;
    }
  }
}
