package io.github.whosaid.verification;

import io.github.whosaid.search.Chain;
import io.github.whosaid.search.Chain.Run;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.search.WordIndex;
import java.util.List;

/**
 * Fills the gaps between the runs of a chain, word by word, at the least cost. Gaps are small;
 * those that are not are not looked into, so the work stays linear in the length of the quote.
 */
final class Aligner {

  private static final int MOST_CELLS = 1 << 15;
  private static final int SKIP = 4;

  /** Words at the edge of a quote are taken for replaced only if they are no more than this. */
  private static final int EDGE_WORDS = 2;

  private final WordIndex index;
  private final QuoteWords quote;
  private final Passage passage;
  private final Comparison comparison;
  private final Alignment result = new Alignment();

  Aligner(WordIndex index, QuoteWords quote, Passage passage, Comparison comparison) {
    this.index = index;
    this.quote = quote;
    this.passage = passage;
    this.comparison = comparison;
  }

  Alignment align(List<Run> runs, int low, int high) {
    Run first = runs.get(0);
    before(first.quote(), low, first.position());
    Run last = first;
    keep(first);
    for (int i = 1; i < runs.size(); i++) {
      Run run = runs.get(i);
      between(last.quoteEnd(), run.quote(), last.end(), run.position(), low, high);
      keep(run);
      last = run;
    }
    after(last.quoteEnd(), last.end(), high);
    return result;
  }

  private void keep(Run run) {
    for (int i = 0; i < run.length(); i++) {
      result.add(Alignment.KEEP, run.quote() + i, run.position() + i);
    }
  }

  private void addAll(int from, int to) {
    for (int q = from; q < to; q++) {
      result.add(Alignment.ADD, q, -1);
    }
  }

  /** Aligns the words of the quote before the first run: they end where it starts. */
  private void before(int q1, int low, int p1) {
    int n = p1 - Math.max(low, p1 - window(q1));
    if (q1 > 0 && fits(q1, n)) {
      Grid grid = new Grid(true, q1, p1, q1, n);
      grid.trace(q1, grid.cheapest(q1), true);
    } else {
      addAll(0, q1);
    }
  }

  /** Aligns the words of the quote behind the last run: they start where it ends. */
  private void after(int q0, int p0, int high) {
    int m = quote.size() - q0;
    int n = Math.min(high, p0 + window(m)) - p0;
    if (m > 0 && fits(m, n)) {
      Grid grid = new Grid(false, q0, p0, m, n);
      grid.trace(m, grid.cheapest(m), true);
    } else {
      addAll(q0, quote.size());
    }
  }

  private void between(int q0, int q1, int p0, int p1, int low, int high) {
    int words = q1 - q0;
    int gap = p1 - p0;
    if (gap >= 0 && gap <= Math.max(Chain.NEAR, 2 * words + 8) && fits(words, gap)) {
      new Grid(false, q0, p0, words, gap).trace(words, gap, false);
      return;
    }
    int width = window(words);
    if (!fits(words, width)) {
      addAll(q0, q1);
      return;
    }
    int leftEnd = Math.min(gap >= 0 ? p1 : high, p0 + width);
    int rightStart = Math.max(gap >= 0 ? leftEnd : low, p1 - width);
    Grid left = new Grid(false, q0, p0, words, leftEnd - p0);
    Grid right = new Grid(true, q1, p1, words, p1 - rightStart);
    int split = split(left, right, q0, words);
    left.trace(split, left.cheapest(split), true);
    right.trace(words - split, right.cheapest(words - split), true);
  }

  /** Returns how many words of the quote between two far passages go with the first. */
  private int split(Grid left, Grid right, int q0, int words) {
    int best = 0;
    int bestCost = Integer.MAX_VALUE;
    for (int i = 0; i <= words; i++) {
      int cost = left.least(i) + right.least(words - i) - (quote.hasEllipsis(q0 + i) ? 1000 : 0);
      if (cost < bestCost) {
        bestCost = cost;
        best = i;
      }
    }
    return best;
  }

  private static int window(int words) {
    return Math.min(400, 2 * words + 6);
  }

  private static boolean fits(int words, int positions) {
    return (long) (words + 1) * (positions + 1) <= MOST_CELLS;
  }

  private int pair(int q, int p) {
    if (quote.isBracketed(q)) {
      return 5;
    }
    if (quote.id(q) >= 0 && quote.id(q) == index.id(p)) {
      return 0;
    }
    return index.id(p) < 0 ? 100 : comparison.distance(index, index.id(p), quote, q);
  }

  private int add(int q) {
    return quote.isBracketed(q) ? 1 : SKIP;
  }

  /** Returns what a word left out costs before the word {@code q} of the quote. */
  private int leave(int q) {
    boolean atBracket =
        q < quote.size() && quote.isBracketed(q) || q > 0 && quote.isBracketed(q - 1);
    return quote.hasEllipsis(q) || quote.beginsPassage(q) ? 0 : atBracket ? 2 : SKIP;
  }

  private boolean same(int q, int p) {
    return !quote.isBracketed(q) && quote.id(q) >= 0 && quote.id(q) == index.id(p);
  }

  /**
   * What it costs to align the first words of a stretch of the quote with the first of one of the
   * reference. Counted from a run outwards: behind it forwards, before it backwards.
   */
  private final class Grid {

    private final boolean back;
    private final int quoteAt;
    private final int positionAt;
    private final int[][] cost;

    /**
     * Fills the grid.
     *
     * @param back whether it is counted backwards
     * @param quoteAt where in the quote the run ends, or starts
     * @param positionAt where in the index it does
     * @param m how many words of the quote there are
     * @param n how many positions there are
     */
    Grid(boolean back, int quoteAt, int positionAt, int m, int n) {
      this.back = back;
      this.quoteAt = quoteAt;
      this.positionAt = positionAt;
      cost = new int[m + 1][n + 1];
      for (int i = 0; i <= m; i++) {
        for (int j = i == 0 ? 1 : 0; j <= n; j++) {
          int best = Integer.MAX_VALUE;
          if (i > 0 && j > 0) {
            best = cost[i - 1][j - 1] + pair(word(i), position(j));
          }
          if (i > 0) {
            best = Math.min(best, cost[i - 1][j] + add(word(i)));
          }
          if (j > 0) {
            best = Math.min(best, cost[i][j - 1] + leave(gap(i)));
          }
          cost[i][j] = best;
        }
      }
    }

    /** Returns the i-th word of the quote, counted from one. */
    private int word(int i) {
      return back ? quoteAt - i : quoteAt + i - 1;
    }

    private int position(int j) {
      return back ? positionAt - j : positionAt + j - 1;
    }

    /** Returns the word of the quote before which the first i words end. */
    private int gap(int i) {
      return back ? quoteAt - i : quoteAt + i;
    }

    /** Returns the cheapest column, the last of equals: rather a word replaced than one added. */
    int cheapest(int i) {
      int best = 0;
      for (int j = 1; j < cost[i].length; j++) {
        if (cost[i][j] <= cost[i][best]) {
          best = j;
        }
      }
      return best;
    }

    int least(int i) {
      return cost[i][cheapest(i)];
    }

    /**
     * Adds the steps from a cell to the run to the result, in the order of the quote. At an open
     * edge, words left out are not part of the place, nor are many words that have nothing in
     * common with it.
     */
    void trace(int m, int n, boolean open) {
      byte[] types = new byte[m + n];
      int[] words = new int[m + n];
      int[] positions = new int[m + n];
      int steps = 0;
      int i = m;
      int j = n;
      while (i > 0 || j > 0) {
        byte type;
        if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + pair(word(i), position(j))) {
          type = same(word(i), position(j)) ? Alignment.KEEP : Alignment.REPLACE;
        } else if (j > 0 && cost[i][j] == cost[i][j - 1] + leave(gap(i))) {
          type = Alignment.LEAVE;
        } else {
          type = Alignment.ADD;
        }
        types[steps] = type;
        words[steps] = type == Alignment.LEAVE ? gap(i) : word(i);
        positions[steps++] = position(j);
        i -= type == Alignment.LEAVE ? 0 : 1;
        j -= type == Alignment.ADD ? 0 : 1;
      }
      int outside = open ? outside(types, words, positions, steps) : 0;
      for (int k = 0; k < steps; k++) {
        int s = back ? k : steps - 1 - k;
        if (s >= outside) {
          result.add(types[s], words[s], positions[s]);
        } else if (types[s] != Alignment.LEAVE) {
          result.add(Alignment.ADD, words[s], -1);
        }
      }
    }

    /**
     * Returns how many steps from the open edge inwards do not belong to the place: everything
     * outside the outermost kept word, unless it is one or two words replaced with no end of a
     * sentence between.
     */
    private int outside(byte[] types, int[] words, int[] positions, int steps) {
      int outer = 0;
      while (outer < steps && types[outer] != Alignment.KEEP) {
        outer++;
      }
      int replaced = 0;
      int left = 0;
      int similar = 0;
      for (int s = 0; s < outer; s++) {
        if (types[s] == Alignment.REPLACE) {
          replaced++;
          similar += pair(words[s], positions[s]) < SKIP ? 1 : 0;
        }
        left += types[s] == Alignment.LEAVE ? 1 : 0;
        int next = positions[s] + (back ? 1 : -1);
        if (types[s] != Alignment.ADD
            && next >= 0
            && next < passage.size()
            && passage.sentenceEnds(Math.min(positions[s], next), Math.max(positions[s], next))) {
          return outer;
        }
      }
      boolean belongs =
          replaced > 0 && (replaced <= EDGE_WORDS || similar * 2 >= replaced) && left <= replaced;
      return belongs ? 0 : outer;
    }
  }
}
