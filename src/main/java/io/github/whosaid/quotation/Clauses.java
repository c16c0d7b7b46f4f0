package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Finds noun phrases and clause bounds around a token by parts of speech and punctuation. Every
 * walk is bounded by {@link #REACH}.
 */
final class Clauses {

  /** How many tokens a subject, an aside or an adjunct may take. */
  static final int REACH = 60;

  private static final int LONGEST = 400;

  static final Range NOTHING = new Range(0, 0);

  private final TokenizedText t;

  Clauses(TokenizedText text) {
    t = text;
  }

  /**
   * Returns the first token that belongs to the same sentence, the inside of quotation marks apart.
   */
  int floor(int i) {
    int s = t.sentenceFirst(t.sentence(i));
    int p = t.outerPassageAt(i);
    if (p >= 0) {
      QuotedPassage passage = t.passages().get(p);
      if (i > passage.open() && i < passage.close()) {
        return Math.max(s, passage.first());
      }
    }
    int open = t.outerPassageAt(s);
    if (open >= 0
        && t.passages().get(open).open() < s
        && i >= t.passages().get(open).close()
        && i - t.passages().get(open).open() < LONGEST) {
      // The sentence begins inside quoted words of several sentences: “A. B” was what he called it.
      return t.sentenceFirst(t.sentence(t.passages().get(open).open()));
    }
    return s;
  }

  /** Returns the token behind the last one of the same sentence, end marks excluded. */
  int ceiling(int i) {
    int end = t.sentenceEnd(t.sentence(i));
    int p = t.outerPassageAt(i);
    if (p >= 0) {
      QuotedPassage passage = t.passages().get(p);
      if (i > passage.open() && i < passage.close()) {
        end = Math.min(end, passage.close());
      }
    }
    while (end > i + 1 && isEndMark(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isEndMark(int i) {
    return switch (t.kind(i)) {
      case PERIOD, QUESTION, EXCLAMATION, ELLIPSIS, SEMICOLON, COMMA, COLON -> true;
      default -> false;
    };
  }

  boolean isNominal(int i) {
    return switch (t.tag(i)) {
      case NAME, NOUN, PRONOUN, NUMBER -> true;
      case OTHER -> t.is(i, TokenKind.SYMBOL) || t.is(i, TokenKind.CLOSE_BRACKET);
      case ADJECTIVE, DETERMINER -> false;
      default -> false;
    };
  }

  /**
   * Returns the noun phrase that ends before {@code end}, with the phrases and asides that belong
   * to it, or {@link #NOTHING}.
   */
  Range phraseBefore(int end) {
    int floor = Math.max(end > 0 ? floor(end - 1) : 0, end - REACH);
    return phraseBefore(end, floor, 3);
  }

  private Range phraseBefore(int end, int floor, int asides) {
    int k = end - 1;
    if (k < floor) {
      return NOTHING;
    }
    if (isAsideEnd(k) && asides > 0) {
      int opening = asideOpening(k, floor);
      if (opening < 0) {
        return NOTHING;
      }
      Range inner = phraseBefore(opening, floor, asides - 1);
      return inner.size() == 0 ? NOTHING : new Range(inner.first(), end);
    }
    int first = walk(end, floor);
    if (first >= end) {
      return NOTHING;
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
      return k;
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

  /** "people close to", "a warden familiar with": a person and an adjective before "to". */
  private boolean isPersonWith(int preposition, int floor) {
    int person = preposition - 2;
    return person >= floor
        && t.is(preposition - 1, Tag.ADJECTIVE)
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
   * Returns the noun phrase that begins with token {@code from}, "of" and "at" phrases included, or
   * {@link #NOTHING}.
   */
  Range phraseFrom(int from, int limit) {
    int k = from;
    int last = from;
    boolean head = false;
    int bound = Math.min(limit, from + REACH);
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
    return last > from ? new Range(from, last) : NOTHING;
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

  /**
   * Whether a clause with a subject of its own begins here: a noun phrase, perhaps asides, and a
   * finite verb.
   */
  boolean clauseStarts(int from, int limit) {
    return mainVerb(from, limit) >= 0;
  }

  /**
   * Returns the finite verb of the clause that begins here, behind its subject, what hangs on it
   * and a leading "if" or "in" phrase; -1 if there is none.
   */
  int mainVerb(int from, int limit) {
    int bound = Math.min(limit, from + VERB_REACH);
    boolean subject = false;
    boolean fronted = false;
    int open = 0; // clauses inside the subject that still want a verb
    int comma = -1;
    int coordinator = -1;
    for (int i = from; i < bound; i++) {
      switch (t.tag(i)) {
        case VERB, AUXILIARY, MODAL -> {
          if (t.is(i, WordClass.VERB_ING)) {
            subject = true; // "having him there helps"
          } else if (open > 0) {
            open--;
            i = groupEnd(i, bound) - 1;
          } else if (!subject) {
            return -1;
          } else {
            boolean parted =
                comma > from && !fronted && coordinator < comma && !closes(comma, i, from);
            return parted ? -1 : i;
          }
        }
        case NAME, NOUN, PRONOUN, NUMBER, DETERMINER, GERUND -> subject = true;
        case PREPOSITION -> fronted |= i == from;
        case ADVERB -> {
          fronted |= i == from;
          // "there was", "here is"
          subject |=
              i == from && i + 1 < bound && (t.is(i + 1, Tag.AUXILIARY) || t.is(i + 1, Tag.MODAL));
        }
        case RELATIVE -> open += subject ? 1 : 0;
        case THAT -> open += i > from ? 1 : 0;
        case SUBORDINATOR, WH -> {
          if (i == from) {
            fronted = true;
            open += t.is(i, WordClass.SUBORDINATOR) ? 1 : 0;
          } else {
            open++;
          }
        }
        case COORDINATOR -> {
          if (i > from && verbFollows(i + 1, bound)) {
            return -1;
          }
          coordinator = i;
        }
        case OTHER -> {
          if (t.is(i, TokenKind.SEMICOLON) || t.is(i, TokenKind.COLON)) {
            return -1;
          }
          if (t.is(i, TokenKind.COMMA) || t.is(i, TokenKind.DASH)) {
            comma = comma < 0 ? i : comma;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  private static final int VERB_REACH = 45;

  private int groupEnd(int i, int bound) {
    int k = i + 1;
    while (k < bound
        && (t.is(k, Tag.AUXILIARY)
            || t.is(k, Tag.ADVERB)
            || t.is(k, Tag.NEGATION)
            || t.is(k, Tag.PARTICIPLE)
            || t.is(k, Tag.INFINITIVE))) {
      k++;
    }
    return k;
  }

  private boolean verbFollows(int from, int bound) {
    int k = from;
    while (k < bound && t.is(k, Tag.ADVERB)) {
      k++;
    }
    return k < bound && (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY) || t.is(k, Tag.MODAL));
  }

  /** Whether an aside that began with the comma is closed before the verb. */
  private boolean closes(int comma, int verb, int from) {
    for (int k = verb - 1; k > comma && k > from; k--) {
      if (t.kind(k) == t.kind(comma)) {
        return true;
      }
    }
    return false;
  }

  /** "PORT SARN, Oct. 12 (Norwire) — The ferry": the token behind the dash, or the floor. */
  private int behindDateline(int floor, int limit) {
    if (t.shape(floor) != Shape.UPPER) {
      return floor;
    }
    for (int k = floor; k < limit && k < floor + 14; k++) {
      if (t.is(k, TokenKind.DASH)) {
        return k + 1;
      }
      if (!t.isCapital(k) && t.is(k, TokenKind.WORD)) {
        return floor;
      }
    }
    return floor;
  }

  /**
   * Where the content before a tag begins: the sentence, or behind an earlier tag or semicolon in
   * it.
   */
  int contentFloor(int mark, int floor) {
    int begin = behindDateline(floor, mark);
    if (begin > floor) {
      return begin;
    }
    for (int k = mark - 1; k > floor; k--) {
      if (t.is(k, TokenKind.SEMICOLON) || t.is(k, TokenKind.COLON)) {
        return k + 1;
      }
    }
    return floor;
  }
}
