package io.github.whosaid.claim;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds where rules match in the reporter's own voice. Not thread-safe; one for each text. */
final class Hits {

  private final TokenizedText t;
  private final char[] numbers;
  private final Voice voice;
  private final Rules rules;

  /** The rules that the words of the sentence let match, a bit each. */
  private final long[] possible;

  /** Those that can begin at a token. */
  private final long[] begun;

  private long lists;

  /** Starts with the numbers of all words of the text in the vocabulary. */
  Hits(TokenizedText text, char[] numbers, Voice voice, Rules rules) {
    t = text;
    this.numbers = numbers;
    this.voice = voice;
    this.rules = rules;
    possible = rules.free();
    begun = rules.free();
  }

  /**
   * Returns the matches in one sentence, by their first tokens; of one rule only those that do not
   * overlap.
   */
  List<Hit> in(int sentence) {
    int first = t.sentenceFirst(sentence);
    int limit = t.sentenceEnd(sentence);
    rules.free(possible);
    lists = 0;
    for (int k = first; k < limit; k++) {
      if (numbers[k] != 0) {
        rules.allow(numbers[k], possible);
        lists |= rules.words().lists(numbers[k]);
      }
    }
    List<Hit> hits = Collections.emptyList();
    for (int k = first; k < limit; k++) {
      if (!rules.at(t, k, numbers[k], begun) || !voice.isReporters(k)) {
        continue;
      }
      for (int part = 0; part < possible.length; part++) {
        long here = begun[part] & possible[part];
        for (; here != 0; here &= here - 1) {
          int rule = part * Long.SIZE + Long.numberOfTrailingZeros(here);
          int end = match(rule, k, limit);
          if (end > k) {
            hits = hits.isEmpty() ? new ArrayList<>() : hits;
            hits.add(new Hit(rule, k, end));
          }
        }
      }
    }
    return hits;
  }

  /** Returns the lists of the vocabulary that any word of the last sentence stands in. */
  long lists() {
    return lists;
  }

  /** Returns the token behind the match of a rule that begins at a token, or -1. */
  private int match(int rule, int first, int limit) {
    FlagKind kind = rules.all().get(rule).kind();
    if (t.is(first, Tag.POSSESSIVE) && kind != FlagKind.UNSOURCED_FIGURE) {
      // "the world's worst": no "is".
      return -1;
    }
    if (t.is(first, Tag.NAME) && t.is(first, WordClass.MONTH)) {
      // "the May report": no "may".
      return -1;
    }
    int end = rules.all().get(rule).phrase().match(t, numbers, first, limit);
    return end > first && ends(end - 1, kind) ? end : -1;
  }

  /**
   * The verb or feeling of a vague source may already be part of what it is said to say, the "that"
   * of "confirmed rumours that" of what somebody confirms, the "to" of "is himself said to" of what
   * is said.
   */
  private boolean ends(int last, FlagKind kind) {
    boolean may =
        kind == FlagKind.VAGUE_SOURCE
            || kind == FlagKind.HEARSAY && (t.is(last, Tag.THAT) || t.is(last, Tag.TO));
    return voice.isReporters(last) || may && !voice.isInMarks(last);
  }
}
