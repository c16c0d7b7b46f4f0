package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Walks over one noun phrase, to the left or to the right, by parts of speech: its head, what hangs
 * on it ("of", "at", "and") and the asides behind it. The caller bounds each walk; {@link Clauses}
 * knows the bounds.
 */
final class PhraseWalk {

  /** How many asides may stand behind one another: "Lee, a farmer, who was there, said". */
  private static final int ASIDES = 3;

  private final TokenizedText t;

  PhraseWalk(TokenizedText text) {
    t = text;
  }

  /** Whether a noun phrase may end with the token. */
  boolean isNominal(int i) {
    return switch (t.tag(i)) {
      case NAME, NOUN, PRONOUN, NUMBER -> true;
      case OTHER -> t.is(i, TokenKind.SYMBOL) || t.is(i, TokenKind.CLOSE_BRACKET);
      default -> false;
    };
  }

  /**
   * Returns the noun phrase that ends before {@code end} and begins at {@code floor} or later, with
   * the phrases and asides that belong to it, or {@link Clauses#NOTHING}.
   */
  Range before(int end, int floor) {
    return before(end, floor, ASIDES);
  }

  private Range before(int end, int floor, int asides) {
    int k = end - 1;
    if (k < floor) {
      return Clauses.NOTHING;
    }
    if (isAsideEnd(k) && asides > 0) {
      int opening = asideOpening(k, floor);
      if (opening < 0) {
        return Clauses.NOTHING;
      }
      Range inner = before(opening, floor, asides - 1);
      return inner.size() == 0 ? Clauses.NOTHING : new Range(inner.first(), end);
    }
    int first = walk(end, floor);
    if (first >= end) {
      return Clauses.NOTHING;
    }
    return new Range(first, end);
  }

  private boolean isAsideEnd(int k) {
    return t.is(k, TokenKind.COMMA)
        || t.is(k, TokenKind.DASH)
        || (t.is(k, TokenKind.CLOSE_BRACKET));
  }

  /**
   * Returns the token that opens the aside closed by token {@code k}: its comma, dash or bracket;
   * -1 if there is none.
   */
  private int asideOpening(int k, int floor) {
    if (t.is(k, TokenKind.CLOSE_BRACKET)) {
      for (int i = k - 1; i >= floor && i > k - 20; i--) {
        if (t.is(i, TokenKind.OPEN_BRACKET)) {
          return i;
        }
      }
      return -1;
    }
    TokenKind mark = t.kind(k);
    for (int i = k - 1; i > floor; i--) {
      if (t.is(i, TokenKind.QUOTE)
          && t.passageAt(i) >= 0
          && t.passages().get(t.passageAt(i)).close() == i) {
        i = t.passages().get(t.passageAt(i)).open();
        continue;
      }
      if (t.kind(i) == mark
          && beginsAside(i + 1)
          && (isNominal(i - 1) || t.is(i - 1, TokenKind.QUOTE) || t.is(i - 1, TokenKind.COMMA))) {
        return i;
      }
    }
    return -1;
  }

  private boolean beginsAside(int i) {
    return switch (t.tag(i)) {
      case RELATIVE,
          DETERMINER,
          NUMBER,
          NOUN,
          ADJECTIVE,
          PREPOSITION,
          PARTICIPLE,
          GERUND,
          NAME,
          ADVERB,
          SUBORDINATOR ->
          true;
      case WH -> t.is(i, WordClass.RELATIVE) || t.is(i, WordClass.SUBORDINATOR);
      case PRONOUN -> t.is(i, WordClass.REFLEXIVE);
      default -> false;
    };
  }

  /** Walks left over one noun phrase, prepositional phrases inside it included. */
  private int walk(int end, int floor) {
    int k = end - 1;
    int first = end;
    if (t.is(k, Tag.PRONOUN) || (t.is(k, Tag.WH) && t.is(k, WordClass.RELATIVE))) {
      return isOneOf(k, floor) ? k - 2 : k;
    }
    boolean needNominal = true;
    while (k >= floor) {
      Tag tag = t.tag(k);
      if (tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.NUMBER) {
        first = k;
        needNominal = false;
      } else if (tag == Tag.PRONOUN) {
        if (needNominal
            && k + 1 < end
            && (t.is(k + 1, Tag.PREPOSITION)
                || t.is(k + 1, Tag.COORDINATOR)
                || t.is(k + 1, Tag.PARTICIPLE))) {
          return k;
        }
        break;
      } else if (tag == Tag.DETERMINER) {
        if (needNominal && first == end && k == end - 1) {
          // "some said", "many say", "that said"
          return k;
        }
        first = k;
        needNominal = false;
        // A determiner ends the phrase unless a preposition or another determiner stands before it.
        if (k > floor
            && !(t.is(k - 1, Tag.PREPOSITION)
                || t.is(k - 1, Tag.COORDINATOR)
                || t.is(k - 1, Tag.DETERMINER)
                || t.is(k - 1, Tag.NUMBER))) {
          break;
        }
      } else if (tag == Tag.PARTICIPLE && first == end && k == end - 1 && k > floor) {
        // "those surveyed"
      } else if (tag == Tag.ADJECTIVE
          || tag == Tag.POSSESSIVE
          || (tag == Tag.PARTICIPLE && !needNominal)
          || (tag == Tag.GERUND && !needNominal && k > floor && !t.is(k - 1, TokenKind.COMMA))) {
        if (!needNominal || first == end) {
          first = k;
        }
        if (tag == Tag.POSSESSIVE) {
          needNominal = true;
        }
      } else if (tag == Tag.PREPOSITION
          && first < end
          && k > floor
          && !needNominal
          && (isNominal(k - 1)
              || (t.is(k - 1, Tag.DETERMINER) && t.is(k - 1, WordClass.QUANTIFIER)))) {
        needNominal = true;
      } else if (tag == Tag.PREPOSITION && first < end && !needNominal && isPersonWith(k, floor)) {
        k--; // "people close to the mayor"
        needNominal = true;
      } else if (tag == Tag.COORDINATOR
          && first < end
          && k > floor
          && !needNominal
          && (isNominal(k - 1) && coordinates(k, floor)
              || t.is(k - 1, Tag.ADJECTIVE) && t.is(k + 1, Tag.ADJECTIVE))) {
        needNominal = true;
      } else if (t.is(k, TokenKind.SYMBOL)
          && (first < end || k == end - 1 && k > floor && t.is(k - 1, Tag.NUMBER))
          && k > floor
          && (isNominal(k - 1) || t.is(k - 1, Tag.ADJECTIVE))) {
        first = k;
      } else if (t.is(k, TokenKind.CLOSE_BRACKET) && first < end) {
        int opening = asideOpening(k, floor);
        if (opening < 0) {
          break;
        }
        k = opening;
      } else if (t.is(k, TokenKind.QUOTE) && t.passageAt(k) >= 0 && first < end) {
        QuotedPassage p = t.passages().get(t.passageAt(k));
        if (p.close() == k
            && k - p.open() <= 5
            && (t.is(k - 1, TokenKind.WORD) || t.is(k - 1, TokenKind.NUMBER))) {
          k = p.open();
          first = k;
        } else {
          break;
        }
      } else if (tag == Tag.ADVERB
          && first < end
          && !needNominal
          && k > floor
          && (t.is(k - 1, Tag.DETERMINER))) {
        first = k;
      } else {
        break;
      }
      k--;
    }
    return first;
  }

  /** "one of them said" */
  private boolean isOneOf(int pronoun, int floor) {
    return pronoun - 2 >= floor
        && t.is(pronoun, WordClass.THEM)
        && t.is(pronoun - 1, Tag.PREPOSITION)
        && TokenText.is(t, pronoun - 2, "one");
  }

  /** "people close to", "a warden familiar with": a person and an adjective before "to". */
  private boolean isPersonWith(int preposition, int floor) {
    int person = preposition - 2;
    return person >= floor
        && (t.is(preposition - 1, Tag.ADJECTIVE)
            || t.is(preposition - 1, Tag.ADVERB) && t.is(preposition - 1, WordClass.ADJECTIVE))
        && (t.is(person, WordClass.ROLE)
            || t.is(person, WordClass.ROLE_PLURAL)
            || t.is(person, WordClass.PERSON_NOUN)
            || t.is(person, WordClass.PERSON_PLURAL)
            || t.is(person, WordClass.ANONYMOUS_NOUN)
            || t.is(person, WordClass.VAGUE_GROUP));
  }

  /**
   * Whether "and" joins two names or nouns of one subject: nothing but noun phrase from the
   * clause's start to it.
   */
  private boolean coordinates(int and, int floor) {
    for (int i = and - 1; i >= floor && i > and - 25; i--) {
      if (t.is(i, WordClass.TEMPORAL) && t.is(i, WordClass.SUBORDINATOR)) {
        return true; // "after Lee and Kim said"
      }
      switch (t.tag(i)) {
        case NAME, NOUN, NUMBER, DETERMINER, ADJECTIVE, POSSESSIVE, PREPOSITION -> {}
        case PRONOUN -> {
          if (!isSubjectForm(i)) {
            return false;
          }
        }
        case OTHER -> {
          if (t.is(i, TokenKind.QUOTE) || t.is(i, TokenKind.COMMA) && i < and - 1) {
            return true;
          }
          if (!t.is(i, TokenKind.COMMA)
              && !t.is(i, TokenKind.SYMBOL)
              && !t.is(i, TokenKind.OPEN_BRACKET)
              && !t.is(i, TokenKind.CLOSE_BRACKET)) {
            return true;
          }
        }
        case THAT, SUBORDINATOR, RELATIVE, WH -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return true;
  }

  /** "he", "she", "they", "I", "we": no object, and "it" and "you" may be one. */
  private boolean isSubjectForm(int i) {
    return t.is(i, WordClass.HE)
        || t.is(i, WordClass.SHE)
        || t.is(i, WordClass.THEY)
        || t.is(i, WordClass.I)
        || t.is(i, WordClass.WE);
  }

  /**
   * Returns the noun phrase that begins with token {@code from} and ends at {@code bound} or
   * earlier, "of" and "at" phrases included, or {@link Clauses#NOTHING}.
   */
  Range from(int from, int bound) {
    int k = from;
    int last = from;
    boolean head = false;
    while (k < bound) {
      Tag tag = t.tag(k);
      if (tag == Tag.PRONOUN) {
        if (head) {
          break;
        }
        return new Range(from, k + 1);
      }
      if (tag == Tag.NAME || tag == Tag.NOUN || tag == Tag.NUMBER) {
        head = true;
        last = k + 1;
      } else if (tag == Tag.DETERMINER || tag == Tag.ADJECTIVE || tag == Tag.POSSESSIVE) {
        if (tag == Tag.DETERMINER
            && head
            && !t.is(k - 1, Tag.PREPOSITION)
            && !t.is(k - 1, Tag.COORDINATOR)) {
          break;
        }
        last =
            tag == Tag.POSSESSIVE
                ? last
                : Math.max(last, tag == Tag.DETERMINER && !head ? k + 1 : last);
      } else if ((tag == Tag.PREPOSITION || tag == Tag.COORDINATOR)
          && head
          && k + 1 < bound
          && startsPhrase(k + 1)) {
        if (tag == Tag.COORDINATOR && clauseBehind(k + 1, bound)) {
          break;
        }
      } else if ((tag == Tag.PARTICIPLE || tag == Tag.GERUND || tag == Tag.ADVERB) && !head) {
        // "the newly elected mayor"
      } else if (t.is(k, TokenKind.SYMBOL)) {
        // "$", "&"
      } else if (t.is(k, TokenKind.QUOTE)
          && k > from
          && t.passageAt(k) >= 0
          && t.passages().get(t.passageAt(k)).open() == k
          && t.passages().get(t.passageAt(k)).behind() - k <= 8
          && t.passages().get(t.passageAt(k)).behind() < bound
          && t.isCapital(k + 1)
          && (t.is(k - 1, Tag.POSSESSIVE)
              || t.is(k - 1, Tag.NOUN)
              || t.is(k - 1, Tag.DETERMINER))) {
        // "on ABC's “This Week”"
        k = t.passages().get(t.passageAt(k)).behind() - 1;
        head = true;
        last = k + 1;
      } else if (t.is(k, TokenKind.OPEN_BRACKET) && head) {
        int close = k + 1;
        while (close < bound && close < k + 8 && !t.is(close, TokenKind.CLOSE_BRACKET)) {
          close++;
        }
        if (close >= bound || !t.is(close, TokenKind.CLOSE_BRACKET)) {
          break;
        }
        k = close;
        last = k + 1;
      } else {
        break;
      }
      k++;
    }
    return last > from ? new Range(from, last) : Clauses.NOTHING;
  }

  private boolean startsPhrase(int i) {
    return switch (t.tag(i)) {
      case NAME, NOUN, NUMBER, DETERMINER, ADJECTIVE, PRONOUN -> true;
      default -> false;
    };
  }

  /** Whether a finite verb follows within a few tokens, before any mark. */
  boolean clauseBehind(int from, int limit) {
    int bound = Math.min(limit, from + 14);
    for (int i = from; i < bound; i++) {
      switch (t.tag(i)) {
        case VERB, AUXILIARY, MODAL -> {
          return true;
        }
        case OTHER -> {
          if (!t.is(i, TokenKind.SYMBOL)) {
            return false;
          }
        }
        case TO, RELATIVE, THAT, GERUND, SUBORDINATOR -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }
}
