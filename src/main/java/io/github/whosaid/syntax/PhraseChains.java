package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Noun phrases with what belongs to them: the phrases that prepositions and "and" join to them,
 * brackets and asides. Immutable and thread-safe; every walk is bounded by the caller.
 */
public final class PhraseChains {

  /** How many asides may stand behind one another: "Lee, a farmer, who was there, said". */
  private static final int ASIDES = 3;

  private static final int LONGEST_BRACKET = 20;
  private static final int LONGEST_TITLE = 8;

  private final TokenizedText t;
  private final BasePhrases phrases;
  private final ClauseTree tree;

  PhraseChains(TokenizedText text, BasePhrases phrases, ClauseTree tree) {
    t = text;
    this.phrases = phrases;
    this.tree = tree;
  }

  /**
   * Returns the token after the noun phrase that begins with the token, with the phrases and
   * brackets behind it that belong to it; the token itself if no phrase begins with it. A pronoun
   * stands alone.
   */
  public int end(int first, int bound) {
    int phrase = phrases.beginningAt(first);
    if (phrase < 0 || first >= bound) {
      return first;
    }
    int end = Math.min(bound, phrases.end(phrase));
    if (phrases.isPronoun(phrase)) {
      return end;
    }
    for (int next = behind(end, bound); next > end; next = behind(end, bound)) {
      end = next;
    }
    return end;
  }

  /** The token after one more part of a phrase, or {@code end} if it has no more. */
  private int behind(int end, int bound) {
    if (end + 1 >= bound) {
      return end;
    }
    if (t.is(end, TokenKind.OPEN_BRACKET)) {
      int close = closing(end, bound);
      return close < 0 ? end : close + 1;
    }
    if (t.is(end, TokenKind.QUOTE)) {
      return behindTitle(end, bound);
    }
    boolean joins =
        t.is(end, Tag.PREPOSITION)
            || t.is(end, Tag.COORDINATOR) && tree.beginningAt(end + 1, bound) < 0;
    int phrase = joins ? phrases.beginningAt(end + 1) : -1;
    return phrase < 0 || phrases.isPronoun(phrase) ? end : Math.min(bound, phrases.end(phrase));
  }

  private int closing(int open, int bound) {
    for (int k = open + 1; k < bound && k < open + LONGEST_BRACKET; k++) {
      if (t.is(k, TokenKind.CLOSE_BRACKET)) {
        return k;
      }
    }
    return -1;
  }

  /** "Tull Radio's “This Week”": a title in quotation marks as the head. */
  private int behindTitle(int mark, int bound) {
    int p = t.passageAt(mark);
    if (p < 0) {
      return mark;
    }
    QuotedPassage passage = t.passages().get(p);
    boolean title =
        passage.open() == mark
            && passage.behind() - mark <= LONGEST_TITLE
            && passage.behind() < bound
            && t.isCapital(mark + 1)
            && (t.is(mark - 1, Tag.POSSESSIVE)
                || t.is(mark - 1, Tag.NOUN)
                || t.is(mark - 1, Tag.DETERMINER));
    return title ? passage.behind() : mark;
  }

  /**
   * Returns the first token of the noun phrase that ends before a token, with the phrases that it
   * hangs on and the asides behind it; {@code end} if none ends there.
   *
   * @param floor where the phrase may begin at the earliest
   */
  public int first(int end, int floor) {
    return first(end, floor, ASIDES);
  }

  private int first(int end, int floor, int asides) {
    int k = end - 1;
    if (k < floor) {
      return end;
    }
    if (asides > 0
        && (t.is(k, TokenKind.COMMA)
            || t.is(k, TokenKind.DASH)
            || t.is(k, TokenKind.CLOSE_BRACKET))) {
      int opening = opening(k, floor);
      int first = opening < 0 ? end : first(opening, floor, asides - 1);
      return opening < 0 || first == opening ? end : first;
    }
    int phrase = phrases.endingBefore(t.is(k, Tag.PARTICIPLE) ? k : end); // "those surveyed"
    if (phrase < 0) {
      return end;
    }
    int first = Math.max(floor, phrases.first(phrase));
    for (int next = before(first, floor); next < first; next = before(first, floor)) {
      first = next;
    }
    return first;
  }

  /** The first token of one more phrase to the left that a phrase hangs on, or {@code first}. */
  private int before(int first, int floor) {
    int joint = first - 1;
    if (joint <= floor) {
      return first;
    }
    int head = joint;
    if (t.is(joint, Tag.PREPOSITION)) {
      boolean described =
          phrases.at(joint - 1) < 0
              && (t.is(joint - 1, Tag.ADJECTIVE)
                  || t.is(joint - 1, Tag.ADVERB) && t.is(joint - 1, WordClass.ADJECTIVE));
      head = described ? joint - 1 : joint; // "people close to the mayor"
    } else if (t.is(joint, Tag.COORDINATOR)) {
      if (tree.at(joint - 1) != tree.at(first)) {
        return first;
      }
    } else if (t.is(joint, TokenKind.CLOSE_BRACKET)) {
      int opening = opening(joint, floor);
      return opening < 0 || phrases.at(opening - 1) < 0 ? first : opening;
    } else {
      return first;
    }
    int phrase = phrases.endingBefore(head);
    return phrase < 0 || phrases.first(phrase) < floor ? first : phrases.first(phrase);
  }

  /** The mark that opens the aside which a mark closes, or -1. */
  private int opening(int close, int floor) {
    if (t.is(close, TokenKind.CLOSE_BRACKET)) {
      for (int i = close - 1; i >= floor && i > close - LONGEST_BRACKET; i--) {
        if (t.is(i, TokenKind.OPEN_BRACKET)) {
          return i;
        }
      }
      return -1;
    }
    for (int i = close - 1; i > floor; i--) {
      int passage = t.is(i, TokenKind.QUOTE) ? t.passageAt(i) : -1;
      if (passage >= 0 && t.passages().get(passage).close() == i) {
        i = t.passages().get(passage).open();
      } else if (t.kind(i) == t.kind(close) && beginsAside(i + 1) && endsPhrase(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean endsPhrase(int mark) {
    return phrases.endingBefore(mark) >= 0
        || t.is(mark - 1, TokenKind.QUOTE)
        || t.is(mark - 1, TokenKind.COMMA);
  }

  private boolean beginsAside(int i) {
    int phrase = phrases.beginningAt(i);
    int clause = tree.at(i);
    return phrase >= 0
        ? !phrases.isPronoun(phrase) || t.is(i, Tag.RELATIVE)
        : clause >= 0 && tree.first(clause) == i && tree.kind(clause) != ClauseKind.MAIN
            || t.is(i, Tag.PREPOSITION)
            || t.is(i, Tag.ADVERB);
  }
}
