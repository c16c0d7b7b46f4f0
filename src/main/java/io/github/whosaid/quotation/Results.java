package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Makes the result of the accepted drafts: trims what they hold, puts them in order, and says which
 * stands inside which and what kind each is.
 */
final class Results {

  private final TokenizedText t;
  private final List<QuotationDraft> drafts;

  /**
   * Takes the drafts of a text over.
   *
   * @param drafts the accepted drafts, in any order; they are changed
   */
  Results(TokenizedText text, List<QuotationDraft> drafts) {
    t = text;
    this.drafts = drafts;
  }

  /** Returns the reported words, ordered by their first tokens, outer ones before inner ones. */
  ImmutableList<Reported> build() {
    for (int i = 0; i < drafts.size(); i++) {
      trim(drafts.get(i));
    }
    drafts.removeIf(d -> d.contents.isEmpty());
    dropTwins(t, drafts);
    drafts.sort(
        (a, b) ->
            start(a) != start(b)
                ? Integer.compare(start(a), start(b))
                : Integer.compare(b.lastToken(), a.lastToken()));
    int[] parents = parents(hosts());
    ImmutableList.Builder<Reported> out = ImmutableList.builderWithExpectedSize(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      QuotationDraft d = drafts.get(i);
      ImmutableList<Integer> inside = passagesIn(d);
      QuotationKind kind =
          d.direct && !insideDirect(parents, i)
              ? QuotationKind.DIRECT
              : inside.isEmpty() ? QuotationKind.INDIRECT : QuotationKind.MIXED;
      out.add(
          new Reported(
              i,
              kind,
              ImmutableList.copyOf(d.contents),
              d.cueRanges,
              d.pattern,
              d.cueClass,
              d.modality,
              d.source,
              inside,
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

  private ImmutableList<Integer> passagesIn(QuotationDraft d) {
    ImmutableList.Builder<Integer> inside = null;
    for (int c = 0; c < d.contents.size() && !t.passages().isEmpty(); c++) {
      Range range = d.contents.get(c);
      int end = range.end();
      for (int k = range.first(); k < end; k++) {
        int p = t.passageAt(k);
        if (p >= 0 && t.passages().get(p).open() >= range.first()) {
          inside = inside == null ? ImmutableList.builder() : inside;
          inside.add(p);
          k = Math.max(k, t.passages().get(p).close());
        }
      }
    }
    return inside == null ? ImmutableList.of() : inside.build();
  }

  /** Where a draft begins, in half tokens: words in marks of their own begin behind the mark. */
  private int start(QuotationDraft d) {
    Range first = d.contents.get(0);
    int p = d.direct ? t.passageAt(first.first()) : -1;
    boolean marked =
        p >= 0
            && t.passages().get(p).open() == first.first()
            && t.passages().get(p).behind() == first.end();
    return 2 * first.first() + (marked ? 1 : 0);
  }

  /**
   * Of each draft in marks the earlier one in marks that holds all its words, or -1. One that
   * shares words with another and neither holds the other is dropped: the same words are not two
   * people's.
   */
  private int[] hosts() {
    int[] hosts = new int[drafts.size()];
    if (noneIsDirect()) {
      Arrays.fill(hosts, -1);
      return hosts;
    }
    int[] holder = new int[t.size()];
    Arrays.fill(holder, -1);
    int kept = 0;
    for (int i = 0; i < drafts.size(); i++) {
      QuotationDraft d = drafts.get(i);
      int contents = d.direct ? d.contents.size() : 0;
      int host = d.direct ? holder[d.firstToken()] : -1;
      boolean shared = host >= 0 && drafts.get(host).firstToken() == d.firstToken();
      for (int c = 0; c < contents; c++) {
        Range r = d.contents.get(c);
        for (int k = r.first(); k < r.end(); k++) {
          shared |= holder[k] != host;
        }
      }
      if (!shared) {
        for (int c = 0; c < contents; c++) {
          Arrays.fill(holder, d.contents.get(c).first(), d.contents.get(c).end(), kept);
        }
        hosts[kept] = host;
        drafts.set(kept++, d);
      }
    }
    drafts.subList(kept, drafts.size()).clear();
    return hosts;
  }

  private boolean noneIsDirect() {
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).direct) {
        return false;
      }
    }
    return true;
  }

  /**
   * The innermost earlier quotation whose content holds the whole of a later one, by a stack:
   * linear.
   */
  private int[] parents(int[] hosts) {
    int[] parents = new int[drafts.size()];
    System.arraycopy(hosts, 0, parents, 0, parents.length);
    int[] stack = new int[drafts.size()];
    int depth = 0;
    for (int i = 0; i < parents.length; i++) {
      QuotationDraft d = drafts.get(i);
      while (depth > 0 && drafts.get(stack[depth - 1]).lastToken() < d.lastToken()) {
        depth--;
      }
      if (depth > 0) {
        QuotationDraft above = drafts.get(stack[depth - 1]);
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

  /** Of two reports with the same content, such as those of "heard her claim that", keeps one. */
  static void dropTwins(TokenizedText t, List<QuotationDraft> drafts) {
    NumberTable best = new NumberTable(drafts.size());
    for (int i = 0; i < drafts.size(); i++) {
      long words = words(t, drafts.get(i));
      int other = best.get(words);
      if (other < 0 || drafts.get(i).confidence > drafts.get(other).confidence) {
        best.put(words, i);
      }
    }
    int kept = 0;
    for (int i = 0; i < drafts.size(); i++) {
      QuotationDraft d = drafts.get(i);
      if (best.get(words(t, d)) == i) {
        drafts.set(kept++, d);
      }
    }
    drafts.subList(kept, drafts.size()).clear();
  }

  /**
   * A key of the contents of a draft, without the marks around those that are quoted as a whole.
   */
  private static long words(TokenizedText t, QuotationDraft d) {
    long words = NumberTable.key();
    for (int c = 0; c < d.contents.size(); c++) {
      Range r = d.contents.get(c);
      int p = t.passageAt(r.first());
      boolean whole =
          p >= 0
              && t.passages().get(p).open() == r.first()
              && t.passages().get(p).behind() == r.end();
      words = NumberTable.key(words, whole ? t.passages().get(p).first() : r.first());
      words = NumberTable.key(words, whole ? t.passages().get(p).end() : r.end());
    }
    return words;
  }

  private void trim(QuotationDraft d) {
    d.contents.replaceAll(this::trim);
    d.contents.removeIf(r -> r.size() <= 0);
    if (d.contents.size() > 1) {
      d.contents.sort(Comparator.comparingInt(Range::first));
    }
    for (int i = 0; i < d.contents.size(); i++) {
      Range r = d.contents.get(i);
      int limit = i + 1 < d.contents.size() ? d.contents.get(i + 1).first() : t.size();
      int end = Math.min(limit, wholePassage(r));
      if (end != r.end()) {
        d.contents.set(i, new Range(r.first(), end));
      }
    }
  }

  /** The end of a content that opens quoted words: behind all of them, also in later sentences. */
  private int wholePassage(Range content) {
    int outer = t.outerPassageAt(content.end() - 1);
    boolean opens = outer >= 0 && t.passages().get(outer).open() >= content.first();
    int p = opens ? outer : t.passageAt(content.end() - 1);
    boolean whole =
        p >= 0 && t.passages().get(p).closed() && t.passages().get(p).open() >= content.first();
    return whole ? Math.max(content.end(), t.passages().get(p).behind()) : content.end();
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
    return first == range.first() && end == range.end() ? range : new Range(first, end);
  }
}
