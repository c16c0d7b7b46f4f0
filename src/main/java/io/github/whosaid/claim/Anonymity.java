package io.github.whosaid.claim;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells what an article says of sources without names: why they have none, how close they stand to
 * the matter, how many they are.
 */
final class Anonymity {

  private static final int REACH = 30;

  private final TokenizedText t;
  private final Vocabulary words;
  private final long nameless;
  private final long because;
  private final long close;

  Anonymity(TokenizedText text, Vocabulary vocabulary) {
    t = text;
    words = vocabulary;
    nameless = vocabulary.list("NAMELESS");
    because = vocabulary.list("BECAUSE");
    close = vocabulary.list("CLOSE");
  }

  String reason(Source source) {
    int limit = Math.min(t.sentenceEnd(t.sentence(source.first())), source.end() + REACH);
    String who = t.string(source.first(), source.end());
    StringBuilder reason = new StringBuilder("“").append(who).append("” stays unnamed");
    reason.append(
        source.count() == 1
            ? " (one person)"
            : source.count() > 1 ? " (" + source.count() + " people)" : " (how many is not told)");
    String why = why(source.first(), limit);
    reason.append(
        why.isEmpty() ? "; no reason for anonymity is given" : "; the reason given: “" + why + "”");
    String standing = standing(source, limit);
    reason.append(
        standing.isEmpty()
            ? "; nothing tells how close they stand to the matter"
            : "; their standing: “" + standing + "”");
    return reason.toString();
  }

  private String why(int from, int limit) {
    boolean asked = false;
    for (int k = from; k < limit; k++) {
      asked |= words.is(t, k, nameless);
      if (asked && words.is(t, k, because)) {
        int end = k + 1;
        while (end < limit && !t.is(end, TokenKind.COMMA) && !t.is(end, TokenKind.PERIOD)) {
          end++;
        }
        return t.string(k, end);
      }
    }
    return "";
  }

  /**
   * The first relative clause, participle or phrase behind the head: "who was briefed on the
   * talks", "familiar with the deal".
   */
  private String standing(Source source, int limit) {
    for (int k = source.first() + 1; k < limit; k++) {
      if (t.is(k, WordClass.RELATIVE) && k + 1 < limit || words.is(t, k, close)) {
        int end = k + 1;
        while (end < limit
            && !t.is(end, TokenKind.COMMA)
            && !t.is(end, TokenKind.PERIOD)
            && !(end >= source.end() && !t.is(k, WordClass.RELATIVE))) {
          if (words.is(t, end, nameless)) {
            return "";
          }
          end++;
        }
        return t.string(k, end);
      }
      if (k >= source.end() && !t.is(k, TokenKind.COMMA)) {
        return "";
      }
    }
    return "";
  }
}
