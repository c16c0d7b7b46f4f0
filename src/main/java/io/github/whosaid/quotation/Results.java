package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the result of the accepted drafts: trims what they hold, puts them in order, and says which
 * stands inside which and what kind each is.
 */
final class Results {

  private final TokenizedText t;
  private final List<Draft> drafts;

  /**
   * Takes the drafts of a text over.
   *
   * @param drafts the accepted drafts, in any order; they are changed
   */
  Results(TokenizedText text, List<Draft> drafts) {
    t = text;
    this.drafts = drafts;
  }

  /** Returns the reported words, ordered by their first tokens, outer ones before inner ones. */
  ImmutableList<Reported> build() {
    drafts.forEach(this::trim);
    drafts.removeIf(d -> d.contents.isEmpty());
    drafts.sort(
        (a, b) ->
            a.firstToken() != b.firstToken()
                ? Integer.compare(a.firstToken(), b.firstToken())
                : Integer.compare(b.lastToken(), a.lastToken()));
    int[] parents = parents();
    ImmutableList.Builder<Reported> out = ImmutableList.builder();
    for (int i = 0; i < drafts.size(); i++) {
      Draft d = drafts.get(i);
      List<Integer> inside = passagesIn(d);
      QuotationKind kind =
          d.direct && !insideDirect(parents, i)
              ? QuotationKind.DIRECT
              : inside.isEmpty() ? QuotationKind.INDIRECT : QuotationKind.MIXED;
      out.add(
          new Reported(
              i,
              kind,
              ImmutableList.copyOf(d.contents),
              ImmutableList.copyOf(d.cueRanges),
              d.pattern,
              d.cueClass,
              d.modality,
              ImmutableList.copyOf(d.source),
              ImmutableList.copyOf(inside),
              parents[i],
              d.confidence));
    }
    return out.build();
  }

  /** Words in marks inside somebody's quoted words are told by that speaker. */
  private boolean insideDirect(int[] parents, int draft) {
    for (int p = parents[draft]; p >= 0; p = parents[p]) {
      if (drafts.get(p).direct) {
        return true;
      }
    }
    return false;
  }

  private List<Integer> passagesIn(Draft d) {
    List<Integer> inside = new ArrayList<>();
    for (Range range : d.contents) {
      for (int k = range.first(); k < range.end(); k++) {
        int p = t.passageAt(k);
        if (p >= 0 && t.passages().get(p).open() >= range.first()) {
          inside.add(p);
          k = Math.max(k, t.passages().get(p).close());
        }
      }
    }
    return inside;
  }

  /**
   * The innermost earlier quotation whose content holds the whole of a later one, by a stack:
   * linear.
   */
  private int[] parents() {
    int[] parents = new int[drafts.size()];
    Arrays.fill(parents, -1);
    int[] stack = new int[drafts.size()];
    int depth = 0;
    for (int i = 0; i < parents.length; i++) {
      Draft d = drafts.get(i);
      while (depth > 0 && drafts.get(stack[depth - 1]).lastToken() < d.lastToken()) {
        depth--;
      }
      if (depth > 0) {
        Draft above = drafts.get(stack[depth - 1]);
        boolean same = above.firstToken() == d.firstToken() && above.lastToken() == d.lastToken();
        boolean cueInside =
            !d.cueRanges.isEmpty()
                && d.cueRanges.get(0).first() >= above.firstToken()
                && d.cueRanges.get(0).end() <= above.lastToken();
        if (!same && cueInside) {
          parents[i] = stack[depth - 1];
        }
      }
      stack[depth++] = i;
    }
    return parents;
  }

  private void trim(Draft d) {
    d.contents.replaceAll(this::trim);
    d.contents.removeIf(r -> r.size() <= 0);
  }

  private Range trim(Range range) {
    int first = range.first();
    int end = range.end();
    while (first < end
        && (t.is(first, TokenKind.COMMA)
            || t.is(first, TokenKind.COLON)
            || t.is(first, TokenKind.DASH)
            || t.is(first, TokenKind.SEMICOLON))) {
      first++;
    }
    // A content that begins the sentence: "But the plan" begins with what joins it to the sentence
    // before.
    while (end > first
        && (t.is(end - 1, TokenKind.COMMA)
            || t.is(end - 1, TokenKind.SEMICOLON)
            || t.is(end - 1, TokenKind.DASH)
            || t.is(end - 1, Tag.COORDINATOR) && !t.is(end - 1, WordClass.ADVERB))) {
      end--;
    }
    return new Range(first, end);
  }
}
