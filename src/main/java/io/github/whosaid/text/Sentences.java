package io.github.whosaid.text;

import io.github.whosaid.lexicon.WordClass;
import java.util.Arrays;

/** Splits paragraphs into sentences. Linear: looks at most a few tokens ahead. */
final class Sentences {

  private static final int TAG_REACH = 7;

  /** So many closing marks may stand behind the end mark of a sentence. */
  private static final int LONGEST_ROW = 16;

  /**
   * A sentence has at most so many tokens; a longer one is cut, so that what looks around in a
   * sentence stays linear in the text.
   */
  private static final int LONGEST = 120;

  private final TokenizedText t;

  Sentences(TokenizedText text) {
    t = text;
  }

  /**
   * Fills the sentence of each token; returns the first token of each sentence and, last, the
   * number of tokens.
   */
  int[] split(int[] sentenceOf) {
    int[] firsts = new int[32];
    int count = 0;
    boolean begins = true;
    for (int i = 0; i < t.size(); i++) {
      if (begins || t.isParagraphStart(i) || i - firsts[count - 1] >= LONGEST) {
        if (count + 1 >= firsts.length) {
          firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = i;
      }
      sentenceOf[i] = count - 1;
      begins = endsAt(i);
    }
    sentenceOf[t.size()] = count;
    firsts = Arrays.copyOf(firsts, count + 1);
    firsts[count] = t.size();
    return firsts;
  }

  /** Whether a sentence ends with token i, closing marks included. */
  private boolean endsAt(int i) {
    switch (t.kind(i)) {
      case COMMA, NUMBER:
        return false;
      case WORD:
        if (t.text().charAt(t.end(i) - 1) != '.') {
          return false;
        }
        break;
      default:
        break;
    }
    if (i + 1 >= t.size() || t.isParagraphStart(i + 1)) {
      return true;
    }
    int k = i;
    boolean closed = false;
    while (k > 0 && k > i - LONGEST_ROW && isCloser(k)) {
      closed = true;
      k--;
    }
    if (isCloser(i + 1) && !t.hasSpaceBefore(i + 1)) {
      return false;
    }
    boolean end =
        switch (t.kind(k)) {
          case PERIOD, QUESTION, EXCLAMATION -> true;
          case ELLIPSIS -> closed || startsSentence(i + 1);
          case WORD -> t.text().charAt(t.end(k) - 1) == '.' && abbreviationEnds(k, i + 1);
          default -> false;
        };
    if (!end || !startsLikeSentence(i + 1)) {
      return false;
    }
    // “Why?” Lee asked: the tag belongs to the quotation's sentence.
    return !(closed && t.kind(k) != TokenKind.PERIOD && isTag(i + 1));
  }

  private boolean isCloser(int i) {
    TokenKind kind = t.kind(i);
    if (kind == TokenKind.CLOSE_BRACKET) {
      return true;
    }
    if (kind != TokenKind.QUOTE) {
      return false;
    }
    int p = t.passageAt(i);
    return p < 0 || t.passages().get(p).open() != i;
  }

  private boolean startsLikeSentence(int i) {
    return switch (t.kind(i)) {
      case WORD -> t.isCapital(i) || !t.isKnown(i) || startsLower(i);
      case NUMBER, QUOTE, OPEN_BRACKET, SYMBOL, DASH, ELLIPSIS -> true;
      default -> false;
    };
  }

  /**
   * A small letter behind a full stop and a space: a sentence only if the full stop is no ellipsis
   * or abbreviation.
   */
  private boolean startsLower(int i) {
    return t.is(i - 1, TokenKind.PERIOD) && t.hasSpaceBefore(i);
  }

  private boolean startsSentence(int i) {
    return t.is(i, TokenKind.WORD) && t.isCapital(i) && isFunctionWord(i);
  }

  private boolean isFunctionWord(int i) {
    return t.is(i, WordClass.DETERMINER)
        || t.is(i, WordClass.HE)
        || t.is(i, WordClass.SHE)
        || t.is(i, WordClass.THEY)
        || t.is(i, WordClass.IT)
        || t.is(i, WordClass.WE)
        || t.is(i, WordClass.POSSESSIVE)
        || t.is(i, WordClass.DEMONSTRATIVE)
        || t.is(i, WordClass.PREPOSITION)
        || t.is(i, WordClass.COORDINATOR)
        || t.is(i, WordClass.SUBORDINATOR)
        || t.is(i, WordClass.WH)
        || t.is(i, WordClass.ADVERB)
        || t.is(i, WordClass.QUANTIFIER);
  }

  /**
   * Whether a sentence ends with an abbreviation: "He works for Acme Inc. The firm …", but "Mr.
   * Lee", "Jan. 5", "U.S. Senate".
   */
  private boolean abbreviationEnds(int abbreviation, int next) {
    if (t.is(next, TokenKind.QUOTE)) {
      return true;
    }
    if (t.shape(abbreviation) == Shape.INITIAL
        || t.is(abbreviation, WordClass.HONORIFIC)
        || t.is(abbreviation, WordClass.TITLE)) {
      return false;
    }
    return startsSentence(next)
        && !(t.is(next, WordClass.PREPOSITION)
            && next + 1 < t.size()
            && t.isCapital(next + 1)
            && !t.is(next, WordClass.SUBORDINATOR)
            && isStateLike(abbreviation));
  }

  private boolean isStateLike(int i) {
    return t.is(i, WordClass.STATE_ABBREVIATION) || t.is(i, WordClass.PLACE);
  }

  /**
   * Whether a report follows: a name or pronoun and a verb of saying before any mark, or the verb
   * and the name.
   */
  private boolean isTag(int i) {
    if (t.is(i, WordClass.WH) || t.is(i, WordClass.SUBORDINATOR)) {
      return false;
    }
    int last = Math.min(t.size(), i + TAG_REACH);
    for (int k = i; k < last; k++) {
      if (!t.is(k, TokenKind.WORD) || t.isParagraphStart(k)) {
        return false;
      }
      if (t.canReport(k)
          && !t.isCapital(k)
          && (t.is(k, WordClass.VERB_PAST) || t.is(k, WordClass.VERB_S))) {
        return t.lexicon().needsAddressee(t.id(k)) || behindTag(k + 1); // "told the paper"
      }
    }
    return false;
  }

  private boolean behindTag(int i) {
    if (i >= t.size() || t.isParagraphStart(i)) {
      return true;
    }
    return !t.is(i, WordClass.DETERMINER)
        && !t.is(i, WordClass.HE)
        && !t.is(i, WordClass.SHE)
        && !t.is(i, WordClass.THEY)
        && !t.is(i, WordClass.IT)
        && !t.is(i, WordClass.RELATIVE);
  }
}
