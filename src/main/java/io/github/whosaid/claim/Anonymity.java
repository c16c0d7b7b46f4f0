package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells what an article says of sources without names: how many they are, why they have none, how
 * close they stand to the matter. Looks no further than {@link #REACH} tokens and the sentence.
 */
final class Anonymity {

  /**
   * What an article tells of a source without a name. Immutable and thread-safe.
   *
   * @param reason in plain words
   * @param words the source, then what tells the reason and the standing, where the text does
   */
  record Told(String reason, ImmutableList<Span> words) {}

  private static final int REACH = 30;

  private final TokenizedText t;
  private final Vocabulary words;

  Anonymity(TokenizedText text, Vocabulary vocabulary) {
    t = text;
    words = vocabulary;
  }

  Told of(Source source) {
    int limit = Math.min(t.sentenceEnd(t.sentence(source.first())), source.end() + REACH);
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    int end = source.end();
    for (int k = source.first() + 1; k < end; k++) {
      if (t.is(k, TokenKind.COMMA)) {
        end = k;
      }
    }
    spans.add(t.span(source.first(), end));
    StringBuilder reason = new StringBuilder("“").append(t.string(source.first(), end));
    reason.append(source.count() == 1 ? "” is not named" : "” are not named");
    if (source.count() > 0) {
      reason.append(source.count() == 1 ? " (one person)" : " (" + source.count() + " people)");
    } else {
      reason.append(" (number not given)");
    }
    int request = request(end, limit);
    if (request >= 0) {
      spans.add(t.span(request, clauseEnd(request, limit)));
    }
    int why = why(source.first(), limit);
    reason.append(why < 0 ? "; no reason for anonymity is given" : "; the reason given: “");
    if (why >= 0) {
      int behind = clauseEnd(why, limit);
      if (request < 0 || behind > clauseEnd(request, limit)) {
        spans.add(t.span(why, behind));
      }
      reason.append(t.string(why, behind)).append('”');
    }
    int standing = standing(source, limit);
    reason.append(standing < 0 ? "; nothing says how they know" : "; how they know: “");
    if (standing >= 0) {
      int behind = standingEnd(standing, source, limit);
      if (request < 0 || standing < request || behind > clauseEnd(request, limit)) {
        spans.add(t.span(standing, behind));
      }
      reason.append(t.string(standing, behind)).append('”');
    }
    return new Told(reason.toString(), spans.build());
  }

  /** Where the clause behind the source begins that tells that there is no name, or -1. */
  private int request(int from, int limit) {
    int begin = from;
    for (int k = from; k < limit; k++) {
      if (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.PERIOD)) {
        begin = k + 1;
      } else if (words.is(t, k, WordList.NAMELESS)) {
        return begin;
      }
    }
    return -1;
  }

  /** Where the text begins to tell why there is no name, or -1. */
  private int why(int from, int limit) {
    boolean asked = false;
    for (int k = from; k < limit; k++) {
      asked |= words.is(t, k, WordList.NAMELESS);
      if (asked && words.is(t, k, WordList.BECAUSE) && k + 1 < limit) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Where the first clause or phrase behind the head begins that tells how close they stand, or -1:
   * "who sat in on the talks", "familiar with the deal".
   */
  private int standing(Source source, int limit) {
    for (int k = source.first() + 1; k < limit; k++) {
      if (t.is(k, WordClass.RELATIVE) && k + 1 < limit || words.is(t, k, WordList.CLOSE)) {
        int end = standingEnd(k, source, limit);
        for (int n = k; n < end; n++) {
          if (words.is(t, n, WordList.NAMELESS)) {
            return -1;
          }
        }
        return k;
      }
      if (k >= source.end() && !t.is(k, TokenKind.COMMA)) {
        return -1;
      }
    }
    return -1;
  }

  /** "who was briefed and asked not to be named": the request is no standing. */
  private int standingEnd(int first, Source source, int limit) {
    int end = clauseEnd(first, limit);
    if (!t.is(first, WordClass.RELATIVE) && first < source.end()) {
      end = Math.min(end, source.end());
    }
    int and = -1;
    for (int k = first + 2; k < end; k++) {
      if (t.is(k, Tag.COORDINATOR)) {
        and = k;
      } else if (and >= 0 && words.is(t, k, WordList.NAMELESS)) {
        return and;
      }
    }
    return end;
  }

  /** A clause ends before a comma, a full stop, or the verb whose subject it tells more of. */
  private int clauseEnd(int first, int limit) {
    int end = first + 1;
    while (end < limit
        && !t.is(end, TokenKind.COMMA)
        && !t.is(end, TokenKind.PERIOD)
        && !(end > first + 1 && t.is(end, Tag.VERB) && words.is(t, end, WordList.SAYING))) {
      end++;
    }
    return end;
  }
}
