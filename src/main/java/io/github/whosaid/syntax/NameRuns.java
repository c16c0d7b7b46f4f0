package io.github.whosaid.syntax;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;

/**
 * The stretches of a text in which names can stand: words in capitals and what may join two of
 * them, within one sentence.
 */
final class NameRuns {

  /** A longer run, as in a text all in capitals, is cut, so that each is decided in short time. */
  private static final int LONGEST = 40;

  /** So many words may join two capitalised ones: "Bank of the Tern". */
  private static final int MOST_JOINTS = 3;

  private static final int LONGEST_NICKNAME = 3;

  private final TokenizedText t;
  private final WordSigns signs;
  private int[] bounds = new int[64];
  private int count;

  NameRuns(TokenizedText text, WordSigns signs) {
    t = text;
    this.signs = signs;
    for (int i = signs.nextCore(0); i >= 0; i = signs.nextCore(i)) {
      int s = t.sentence(i);
      int sentenceFirst = t.sentenceFirst(s);
      if (i == sentenceFirst && t.is(i, WordClass.FORMER)) { // "Former Tull mayor"
        i++;
        continue;
      }
      int first = i;
      int behind = end(i, t.sentenceEnd(s));
      while (first > sentenceFirst && first > i - MOST_JOINTS && isParticle(first - 1)) {
        first--;
      }
      add(count == 0 ? first : Math.max(first, bounds[2 * count - 1]), behind);
      i = behind;
    }
  }

  private boolean isParticle(int i) {
    return t.is(i, WordClass.PARTICLE) && !t.isCapital(i) && !t.is(i, WordClass.DETERMINER);
  }

  private int end(int first, int limit) {
    int stop = Math.min(limit, first + LONGEST);
    int k = first + 1;
    while (k < stop) {
      int next = next(first, k, stop);
      if (next < 0) {
        break;
      }
      k = next + 1;
    }
    return k;
  }

  /** The next word of a name from {@code k} on, or -1. */
  private int next(int first, int k, int limit) {
    if (signs.isCore(k)) {
      return k;
    }
    if (t.is(k, TokenKind.NUMBER)) {
      return t.end(k) - t.start(k) < 4 || k + 1 < limit && signs.isCore(k + 1) ? k : -1;
    }
    if (t.is(k, TokenKind.COMMA)) {
      return afterComma(first, k, limit);
    }
    if (t.is(k, TokenKind.QUOTE)) {
      return nickname(k, TokenKind.QUOTE, limit);
    }
    if (t.is(k, TokenKind.OPEN_BRACKET) && k + 1 < limit && isGivenOrHonorific(k + 1)) {
      return nickname(k, TokenKind.CLOSE_BRACKET, limit);
    }
    if (t.shape(k - 1) == Shape.UPPER && t.is(k - 1, WordClass.ROLE)) {
      return -1; // "CEO of Tull Foods"
    }
    int p = k;
    while (p < limit && p < k + MOST_JOINTS && !signs.isCore(p) && signs.joins(p)) {
      p++;
    }
    return p > k && p < limit && signs.isCore(p) ? p : -1;
  }

  /** "Moll, Jr.", "Tull, Inc.", "Department for Harbours, Ferries and Tides". */
  private int afterComma(int first, int k, int limit) {
    if (k + 1 >= limit || !signs.isCore(k + 1)) {
      return -1;
    }
    boolean suffix = t.is(k + 1, WordClass.ORG_SUFFIX) && !(k + 2 < limit && signs.isCore(k + 2));
    if (t.is(k + 1, WordClass.NAME_SUFFIX) || suffix) {
      return k + 1;
    }
    if (isFirm(k, limit)) {
      return k + 1;
    }
    boolean complement = false;
    for (int i = first + 1; i < k; i++) {
      complement |= !t.isCapital(i) && t.is(i, TokenKind.WORD) && signs.joins(i);
    }
    int p = k + 1;
    while (p < limit && p < k + 4 && signs.isCore(p)) {
      p++;
    }
    boolean listed = p + 1 < limit && t.is(p, WordClass.COORDINATOR) && signs.isCore(p + 1);
    return complement && listed && signs.isCommon(k - 1) && signs.isCommon(k + 1) ? k + 1 : -1;
  }

  /** The comma of "Pell, Stone & Gray": one word on each side, and the sign for "and". */
  private boolean isFirm(int comma, int limit) {
    int p = comma;
    while (p + 2 < limit && t.is(p, TokenKind.COMMA) && signs.isCore(p + 1)) {
      p += 2;
    }
    return p + 1 < limit && t.is(p, TokenKind.SYMBOL) && signs.joins(p) && signs.isCore(p + 1);
  }

  private boolean isGivenOrHonorific(int i) {
    return signs.isHonorific(i) || signs.isGiven(i, signs.kinds(i));
  }

  /** 'Petra "Pet" Moll', "Petra (Pet) Moll", "Dr (Mrs) Moll" */
  private int nickname(int k, TokenKind close, int limit) {
    int p = k + 1;
    while (p < limit && p <= k + LONGEST_NICKNAME && signs.isCore(p)) {
      p++;
    }
    boolean closed =
        p > k + 1 && p + 1 < limit && t.is(p, close) && !t.hasSpaceBefore(p) && t.hasSpaceBefore(k);
    return closed && signs.isCore(p + 1) ? p + 1 : -1;
  }

  private void add(int first, int end) {
    if (2 * count == bounds.length) {
      bounds = Arrays.copyOf(bounds, bounds.length * 2);
    }
    bounds[2 * count] = first;
    bounds[2 * count + 1] = end;
    count++;
  }

  int size() {
    return count;
  }

  int first(int run) {
    return bounds[2 * run];
  }

  int end(int run) {
    return bounds[2 * run + 1];
  }
}
