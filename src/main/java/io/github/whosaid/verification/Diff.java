package io.github.whosaid.verification;

import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.text.WordClasses;
import java.util.ArrayList;
import java.util.List;

/**
 * The word diff that an alignment amounts to, and what follows from it for the verdict. Filled
 * once, then only read.
 */
final class Diff {

  /** More words than this left out without a mark make a splice. */
  static final int LONGEST_GAP = 25;

  /** Square brackets stand for no more words than this. */
  private static final int LONGEST_BRACKET = 12;

  /** Words may move past no more words than this. */
  private static final int FARTHEST_MOVE = 3;

  /** What a change was found to be, and its words; the words are left out where they are many. */
  record Judged(ChangeReason reason, List<String> words, List<String> quoted) {}

  private final Passage passage;
  private final Comparison comparison;
  private final QuoteWords quote;
  private final Alignment steps;
  private final Surroundings around;
  private final Omissions omissions;
  private final Clitics clitics;
  private final CutNumbers edges;
  private final List<Segment> segments = new ArrayList<>();
  private final List<WordChange> changes = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private boolean spliced;
  private boolean altered;
  private boolean material;
  private boolean marked;
  private int lowest = Integer.MAX_VALUE;
  private int highest = -1;

  /** The first step of the segment that is open. */
  private int segmentFrom;

  /**
   * @param text the text of the reference that all steps lie in
   */
  Diff(Passage passage, Comparison comparison, QuoteWords quote, Alignment steps, String text) {
    this.passage = passage;
    this.comparison = comparison;
    this.quote = quote;
    this.steps = steps;
    omissions = new Omissions(passage, quote);
    clitics = new Clitics(passage, quote, steps, text);
    around = new Surroundings(passage, quote, comparison, omissions, clitics);
    edges = new CutNumbers(passage, quote, steps);
    fill();
  }

  Span span() {
    return new Span(edges.start(lowest), edges.end(highest));
  }

  List<Segment> segments() {
    return segments;
  }

  List<WordChange> changes() {
    return changes;
  }

  boolean isSpliced() {
    return spliced;
  }

  boolean isAltered() {
    return altered;
  }

  boolean isMaterial() {
    return material;
  }

  boolean isMarked() {
    return marked;
  }

  private void fill() {
    int n = steps.size();
    int s = 0;
    int next = -1;
    while (s < n) {
      int from = s;
      while (s < n
          && !isChanged(s)
          && (s == from || steps.position(s) == steps.position(s - 1) + 1)) {
        next = steps.position(s) + 1;
        s++;
      }
      if (s > from) {
        kept(from, s);
      }
      int changed = s;
      while (s < n && isChanged(s)) {
        s++;
      }
      boolean jumps = next >= 0 && s < n && changed == s && steps.position(s) != next;
      if (s > changed || jumps) {
        next = block(changed, s, next);
      }
    }
    closeSegment(n);
    marked |= quote.hasNote();
    addCuts();
    new MovedWords(comparison).settle(changes, judged);
    settle();
  }

  private boolean isChanged(int s) {
    return !edges.isCut(s) && (clitics.areChanged(s) || isNumberInOtherForm(s));
  }

  private boolean isNumberInOtherForm(int s) {
    int q = steps.quote(s);
    int p = steps.position(s);
    return (quote.traits(q) & WordClasses.NUMBER) != 0
        && !around.areSpelledAlike(q, q + 1, p, p + 1);
  }

  /** Words beside the place that turn its meaning, and that the quote is cut from. */
  private void addCuts() {
    int first = steps.position(0);
    if (first >= 0 && omissions.isCutBehindNegation(first, steps.quote(0))) {
      add(WordChange.Kind.LEFT_OUT, ChangeReason.REVERSAL, first - 1, first, 0, 0);
      changes.add(0, changes.remove(changes.size() - 1));
      judged.add(0, judged.remove(judged.size() - 1));
      marked = true;
    }
    int behind = steps.position(steps.size() - 1) + 1;
    if (behind > 0 && omissions.isCutBeforeCondition(first, behind)) {
      add(
          WordChange.Kind.LEFT_OUT,
          ChangeReason.REVERSAL,
          behind,
          behind + 1,
          quote.size(),
          quote.size());
      marked = true;
    }
  }

  /** Finds out whether anything material is left. */
  private void settle() {
    for (WordChange change : changes) {
      ChangeReason reason = change.reason();
      altered |=
          reason.isChange() && reason != ChangeReason.MARKED && reason != ChangeReason.REVERSAL;
      material |= reason.isMaterial();
    }
  }

  private void kept(int from, int to) {
    int q0 = steps.quote(from);
    int q1 = steps.quote(to - 1);
    reach(steps.position(from), steps.position(to - 1));
    for (int q = q0; q <= q1; q++) {
      marked |= quote.isTouched(q);
    }
    int p0 = steps.position(from);
    int p1 = steps.position(to - 1) + 1;
    int offset = q0 - p0;
    int gap = passage.nextBeforeGap(p0, p1 - 1);
    while (gap < p1 - 1) {
      List<Span> furniture = passage.furniture(gap);
      if (!furniture.isEmpty()) {
        int q = gap + 1 + offset;
        add(WordChange.Kind.KEPT, ChangeReason.NONE, p0, gap + 1, p0 + offset, q);
        addFurniture(furniture, q);
        p0 = gap + 1;
      }
      gap = passage.nextBeforeGap(gap + 1, p1 - 1);
    }
    add(WordChange.Kind.KEPT, ChangeReason.NONE, p0, p1, p0 + offset, q1 + 1);
  }

  /** Adds what the page has between two words and nobody speaks: shown, but no change. */
  private void addFurniture(List<Span> furniture, int q) {
    Span span = new Span(furniture.get(0).start(), furniture.get(furniture.size() - 1).end());
    Span at = new Span(quote.start(q), quote.start(q));
    String words = span.of(passage.reference(lowest).text());
    changes.add(
        new WordChange(
            WordChange.Kind.LEFT_OUT, ChangeReason.FURNITURE, span, at, words.strip(), ""));
    judged.add(new Judged(ChangeReason.FURNITURE, List.of(), List.of()));
  }

  private void reach(int from, int to) {
    lowest = Math.min(lowest, from);
    highest = Math.max(highest, to);
  }

  /**
   * Takes in the changed steps from {@code from} to {@code to} and returns the position behind
   * them, or -1 if it has none.
   */
  private int block(int from, int to, int before) {
    int q0 = from < steps.size() ? steps.quote(from) : quote.size();
    int q1 = to < steps.size() ? steps.quote(to) : quote.size();
    int p0 = before;
    int p1 = to < steps.size() ? steps.position(to) : before;
    int first = -1;
    int last = -1;
    for (int s = from; s < to; s++) {
      int p = steps.position(s);
      if (p >= 0) {
        first = first < 0 ? p : first;
        last = p;
      }
    }
    if (before < 0) {
      p0 = first < 0 ? p1 : first;
    }
    if (to == steps.size()) {
      p1 = last < 0 ? p0 : last + 1;
    }
    if (p1 < p0) {
      spliced = true;
      closeSegment(from);
      segmentFrom = to;
      addBackward(q0, q1, p0);
      return p1;
    }
    if (first >= 0) {
      reach(first, last);
    }
    judge(from, to, q0, q1, p0, p1);
    return p1;
  }

  private void addBackward(int q0, int q1, int p0) {
    WordChange.Kind kind = q0 == q1 ? WordChange.Kind.LEFT_OUT : WordChange.Kind.ADDED;
    add(kind, ChangeReason.SPLICE, p0, p0, q0, q1);
  }

  private void judge(int from, int to, int q0, int q1, int p0, int p1) {
    boolean ellipsis = quote.ellipsisIn(q0, q1);
    int bracketed = 0;
    List<String> quoted = new ArrayList<>();
    for (int q = q0; q < q1; q++) {
      if (quote.isBracketed(q)) {
        bracketed++;
      } else {
        quoted.add(quote.key(q));
      }
    }
    int left = p1 - p0;
    int paired = 0;
    List<String> partners = new ArrayList<>();
    for (int s = from; s < to; s++) {
      if (steps.type(s) == Alignment.REPLACE || steps.type(s) == Alignment.KEEP) {
        paired++;
        if (!quote.isBracketed(steps.quote(s))) {
          partners.add(passage.word(steps.position(s)));
        }
      }
    }
    if (q0 == q1 && !ellipsis && omissions.isReporters(p0, p1)) {
      add(WordChange.Kind.LEFT_OUT, ChangeReason.FURNITURE, p0, p1, q0, q1);
      return;
    }
    boolean inBrackets = bracketed > 0 && left - paired <= LONGEST_BRACKET;
    if (!ellipsis && !inBrackets && around.isSplice(left - paired, p0, p1)) {
      spliced = true;
      closeSegment(from);
      segmentFrom = to;
      add(kind(q0, q1, p0, p1), ChangeReason.SPLICE, p0, p1, q0, q1);
      return;
    }
    ChangeReason reason;
    if (ellipsis || inBrackets) {
      marked = true;
      reason =
          quoted.isEmpty() && partners.isEmpty()
              ? ChangeReason.MARKED
              : around.reason(partners, quoted, q0, q1, p0, p1);
      if (reason == ChangeReason.NONE || isTouched(q0, q1)) {
        reason = ChangeReason.MARKED;
      }
      if (reason == ChangeReason.MARKED && omissions.turnsMeaning(p0, p1, q0, q1)) {
        reason = ChangeReason.REVERSAL;
      }
    } else {
      reason = around.reason(passage.words(p0, p1), quoted, q0, q1, p0, p1);
      if (reason != ChangeReason.NONE && isTouched(q0, q1)) {
        reason = ChangeReason.MARKED;
      }
      if (isTouched(q0, q1)) {
        marked = true;
      }
    }
    if (ellipsis && left - paired > 0) {
      closeSegment(from);
      segmentFrom = to;
    }
    add(
        reason == ChangeReason.NONE ? WordChange.Kind.KEPT : kind(q0, q1, p0, p1),
        reason,
        p0,
        p1,
        q0,
        q1);
  }

  private boolean isTouched(int q0, int q1) {
    return q1 == q0 + 1 && quote.isTouched(q0);
  }

  private static WordChange.Kind kind(int q0, int q1, int p0, int p1) {
    if (q0 == q1) {
      return WordChange.Kind.LEFT_OUT;
    }
    return p0 == p1 ? WordChange.Kind.ADDED : WordChange.Kind.REPLACED;
  }

  private void add(WordChange.Kind kind, ChangeReason reason, int p0, int p1, int q0, int q1) {
    int at = q0 < quote.size() ? quote.start(q0) : quote.text().length();
    Span quoteSpan = q1 > q0 ? new Span(at, quote.end(q1 - 1)) : new Span(at, at);
    Span referenceSpan;
    String referenceWords = "";
    if (p1 > p0) {
      referenceSpan = new Span(edges.start(p0), edges.end(p1 - 1));
      referenceWords = referenceSpan.of(passage.reference(p0).text());
    } else {
      int start = passage.start(Math.max(0, p0));
      referenceSpan = new Span(start, start);
    }
    changes.add(
        new WordChange(
            kind, reason, referenceSpan, quoteSpan, referenceWords, quoteSpan.of(quote.text())));
    int most = kind == WordChange.Kind.KEPT ? FARTHEST_MOVE : LONGEST_GAP;
    boolean small = reason != ChangeReason.SPLICE && p1 - p0 <= most && q1 - q0 <= most;
    judged.add(
        new Judged(
            reason,
            small ? passage.words(p0, p1) : List.of(),
            small ? around.quoted(q0, q1) : List.of()));
  }

  /** Ends the open segment before a step. */
  private void closeSegment(int to) {
    int first = -1;
    int last = -1;
    for (int s = segmentFrom; s < to; s++) {
      if (steps.type(s) == Alignment.KEEP || steps.type(s) == Alignment.REPLACE) {
        first = first < 0 ? s : first;
        last = s;
      }
    }
    if (first >= 0) {
      segments.add(
          new Segment(
              new Span(quote.start(steps.quote(first)), quote.end(steps.quote(last))),
              new Span(edges.start(steps.position(first)), edges.end(steps.position(last)))));
    }
  }
}
