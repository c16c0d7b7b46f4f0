package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Finds the bounds and the verb of the clause around a token by parts of speech and punctuation,
 * and the noun phrases within those bounds. Every walk over a phrase is bounded by {@link #REACH}.
 */
final class Clauses {

  /** How many tokens a subject, an aside or an adjunct may take. */
  static final int REACH = 60;

  /** Quoted words of several sentences are looked through over so many tokens. */
  private static final int LONGEST = 400;

  /** How far into a clause its verb may stand. */
  private static final int VERB_REACH = 45;

  static final Range NOTHING = new Range(0, 0);

  private final TokenizedText t;
  private final Syntax syntax;

  Clauses(TokenizedText text, Syntax syntax) {
    t = text;
    this.syntax = syntax;
  }

  Syntax syntax() {
    return syntax;
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

  /**
   * Returns the noun phrase that ends before {@code end}, with the phrases and asides that belong
   * to it, or {@link #NOTHING}.
   */
  Range phraseBefore(int end) {
    int floor = Math.max(end > 0 ? floor(end - 1) : 0, end - REACH);
    int first = syntax.chains().first(end, floor);
    return first < end ? new Range(first, end) : NOTHING;
  }

  /**
   * Returns the noun phrase that begins with token {@code from}, "of" and "at" phrases included, or
   * {@link #NOTHING}.
   */
  Range phraseFrom(int from, int limit) {
    int end = syntax.chains().end(from, Math.min(limit, from + REACH));
    return end > from ? new Range(from, end) : NOTHING;
  }

  /** Whether a noun phrase may end with the token. */
  boolean isNominal(int i) {
    return syntax.phrases().endingBefore(i + 1) >= 0;
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
          } else if (i == from && isParticipial(i)) {
            fronted = true; // "based on the catch there is"
          } else if (open > 0) {
            open--;
            i = groupEnd(i, bound) - 1;
          } else if (!subject) {
            return -1;
          } else {
            boolean parted = comma > from && !fronted && coordinator < comma && !closes(comma, i);
            return parted ? -1 : i;
          }
        }
        case NAME, NOUN, PRONOUN, NUMBER, DETERMINER, GERUND -> subject = true;
        case PREPOSITION, NEGATION, PARTICIPLE -> {
          fronted |= i == from;
          // "nothing would change"
          subject |= i == from && t.is(i, Tag.NEGATION) && t.isFinite(i + 1);
        }
        case ADVERB -> {
          fronted |= i == from;
          // "there was", "here is"
          subject |=
              i == from
                  && (t.is(i + 1, Tag.AUXILIARY)
                      || t.is(i + 1, Tag.MODAL)
                      || t.isFinite(i + 1) && TokenText.is(t, i, "there"));
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
          fronted |= i == from && t.phraseIs(i, WordClass.ADVERB); // "so far"
          if (i > from && verbFollows(i + 1)) {
            return -1;
          }
          coordinator = i;
        }
        case OTHER -> {
          if (t.is(i, TokenKind.SEMICOLON) || t.is(i, TokenKind.COLON)) {
            return -1;
          }
          if (t.is(i, TokenKind.COMMA) || t.is(i, TokenKind.DASH)) {
            // "Last year, the board met"
            fronted |= comma < 0 && i > from && Heads.of(t, new Range(from, i)) == Heads.Head.TIME;
            comma = comma < 0 ? i : comma;
          }
        }
        default -> {}
      }
    }
    return -1;
  }

  /** "based on", "compared with": a participle before its preposition, where no clause begins. */
  boolean isParticipial(int i) {
    return t.is(i, WordClass.VERB_PARTICIPLE) && t.is(i + 1, Tag.PREPOSITION);
  }

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

  private boolean verbFollows(int from) {
    int k = from;
    while (t.is(k, Tag.ADVERB)) {
      k++;
    }
    return t.isFinite(k);
  }

  /** Whether an aside that began with the comma is closed before the verb. */
  private boolean closes(int comma, int verb) {
    for (int k = verb - 1; k > comma; k--) {
      if (t.kind(k) == t.kind(comma)) {
        return true;
      }
    }
    return false;
  }
}
