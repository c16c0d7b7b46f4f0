package io.github.whosaid.verification;

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
    before(0, first.quote(), low, first.position());
    Run last = first;
    keep(first);
    for (int i = 1; i < runs.size(); i++) {
      Run run = runs.get(i);
      between(last.quoteEnd(), run.quote(), last.end(), run.position(), low, high);
      keep(run);
      last = run;
    }
    after(last.quoteEnd(), quote.size, last.end(), high);
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
  private void before(int q0, int q1, int low, int p1) {
    int width = window(q1 - q0);
    int p0 = Math.max(low, p1 - width);
    if (q0 < q1 && fits(q1 - q0, p1 - p0)) {
      int[][] cost = backward(q0, q1, p0, p1);
      int start = bestStart(cost[0]);
      traceBackward(cost, q0, q1, p0, p1, 0, start, true);
    } else {
      addAll(q0, q1);
    }
  }

  /** Aligns the words of the quote behind the last run: they start where it ends. */
  private void after(int q0, int q1, int p0, int high) {
    int width = window(q1 - q0);
    int p1 = Math.min(high, p0 + width);
    if (q0 < q1 && fits(q1 - q0, p1 - p0)) {
      int[][] cost = forward(q0, q1, p0, p1);
      traceForward(cost, q0, p0, q1 - q0, bestEnd(cost[q1 - q0]), true);
    } else {
      addAll(q0, q1);
    }
  }

  private void between(int q0, int q1, int p0, int p1, int low, int high) {
    int words = q1 - q0;
    int gap = p1 - p0;
    if (gap >= 0 && gap <= Math.max(Chains.NEAR, 2 * words + 8) && fits(words, gap)) {
      int[][] cost = forward(q0, q1, p0, p1);
      traceForward(cost, q0, p0, words, gap, false);
      return;
    }
    int width = window(words);
    int leftEnd = gap >= 0 ? Math.min(p1, p0 + width) : Math.min(high, p0 + width);
    int rightStart = gap >= 0 ? Math.max(leftEnd, p1 - width) : Math.max(low, p1 - width);
    if (!fits(words, width)) {
      addAll(q0, q1);
      return;
    }
    int[][] left = forward(q0, q1, p0, leftEnd);
    int[][] right = backward(q0, q1, rightStart, p1);
    int split = split(left, right, q0, words);
    int leftStop = bestEnd(left[split]);
    int rightGo = bestStart(right[split]);
    traceForward(left, q0, p0, split, leftStop, true);
    traceBackward(right, q0, q1, rightStart, p1, split, rightGo, true);
  }

  private int split(int[][] left, int[][] right, int q0, int words) {
    int best = 0;
    int bestCost = Integer.MAX_VALUE;
    for (int i = 0; i <= words; i++) {
      int cost = left[i][bestEnd(left[i])] + right[i][bestStart(right[i])];
      if (quote.ellipsis[q0 + i]) {
        cost -= 1000;
      }
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

  /** Returns the cheapest column, the last of equals: rather a word replaced than one added. */
  private static int bestEnd(int[] row) {
    int best = 0;
    for (int j = 1; j < row.length; j++) {
      if (row[j] <= row[best]) {
        best = j;
      }
    }
    return best;
  }

  private static int bestStart(int[] row) {
    int best = row.length - 1;
    for (int j = row.length - 2; j >= 0; j--) {
      if (row[j] <= row[best]) {
        best = j;
      }
    }
    return best;
  }

  private int pair(int q, int p) {
    if (quote.bracketed[q]) {
      return 5;
    }
    if (quote.ids[q] >= 0 && quote.ids[q] == index.ids[p]) {
      return 0;
    }
    return index.ids[p] < 0 ? 100 : comparison.distance(index, index.ids[p], quote, q);
  }

  private int add(int q) {
    if (quote.bracketed[q]) {
      return 1;
    }
    // "a thousand" for "1,000": the article rather than another word is what is added
    boolean one =
        q + 1 < quote.size
            && (quote.traits[q + 1] & WordClasses.NUMBER) != 0
            && quote.key(q).equals("a");
    return one ? SKIP - 1 : SKIP;
  }

  /** Returns what a word left out costs before the word {@code q} of the quote. */
  private int leave(int q) {
    boolean atBracket = q < quote.size && quote.bracketed[q] || q > 0 && quote.bracketed[q - 1];
    return quote.ellipsis[q] ? 0 : atBracket ? 2 : SKIP;
  }

  private int[][] forward(int q0, int q1, int p0, int p1) {
    int m = q1 - q0;
    int n = p1 - p0;
    int[][] cost = new int[m + 1][n + 1];
    for (int i = 0; i <= m; i++) {
      for (int j = 0; j <= n; j++) {
        if (i == 0 && j == 0) {
          continue;
        }
        int best = Integer.MAX_VALUE;
        if (i > 0 && j > 0) {
          best = cost[i - 1][j - 1] + pair(q0 + i - 1, p0 + j - 1);
        }
        if (i > 0) {
          best = Math.min(best, cost[i - 1][j] + add(q0 + i - 1));
        }
        if (j > 0) {
          best = Math.min(best, cost[i][j - 1] + leave(q0 + i));
        }
        cost[i][j] = best;
      }
    }
    return cost;
  }

  private int[][] backward(int q0, int q1, int p0, int p1) {
    int m = q1 - q0;
    int n = p1 - p0;
    int[][] cost = new int[m + 1][n + 1];
    for (int i = m; i >= 0; i--) {
      for (int j = n; j >= 0; j--) {
        if (i == m && j == n) {
          continue;
        }
        int best = Integer.MAX_VALUE;
        if (i < m && j < n) {
          best = cost[i + 1][j + 1] + pair(q0 + i, p0 + j);
        }
        if (i < m) {
          best = Math.min(best, cost[i + 1][j] + add(q0 + i));
        }
        if (j < n) {
          best = Math.min(best, cost[i][j + 1] + leave(q0 + i));
        }
        cost[i][j] = best;
      }
    }
    return cost;
  }

  private void traceForward(int[][] cost, int q0, int p0, int m, int n, boolean edge) {
    byte[] types = new byte[m + n];
    int steps = 0;
    int i = m;
    int j = n;
    while (i > 0 || j > 0) {
      byte type;
      if (i > 0 && j > 0 && cost[i][j] == cost[i - 1][j - 1] + pair(q0 + i - 1, p0 + j - 1)) {
        type = same(q0 + i - 1, p0 + j - 1) ? Alignment.KEEP : Alignment.REPLACE;
        i--;
        j--;
      } else if (j > 0 && cost[i][j] == cost[i][j - 1] + leave(q0 + i)) {
        type = Alignment.LEAVE;
        j--;
      } else {
        type = Alignment.ADD;
        i--;
      }
      types[steps++] = type;
    }
    // at an open edge, words left out are not part of the place, nor are many words that have
    // nothing in common with it
    int kept = 0;
    if (edge) {
      kept = edgeOf(types, steps, q0 + m, p0 + n, -1);
    }
    i = 0;
    j = 0;
    for (int s = steps - 1; s >= 0; s--) {
      byte type = types[s];
      boolean outside = s < kept;
      int q = q0 + i;
      int p = p0 + j;
      if (type == Alignment.LEAVE) {
        j++;
      } else if (type == Alignment.ADD) {
        i++;
      } else {
        i++;
        j++;
      }
      if (!outside) {
        result.add(type, q, p);
      } else if (type != Alignment.LEAVE) {
        result.add(Alignment.ADD, q, -1);
      }
    }
  }

  private void traceBackward(
      int[][] cost, int q0, int q1, int p0, int p1, int from, int start, boolean edge) {
    int m = q1 - q0;
    int n = p1 - p0;
    byte[] types = new byte[m + n];
    int steps = 0;
    int i = from;
    int j = start;
    while (i < m || j < n) {
      byte type;
      if (i < m && j < n && cost[i][j] == cost[i + 1][j + 1] + pair(q0 + i, p0 + j)) {
        type = same(q0 + i, p0 + j) ? Alignment.KEEP : Alignment.REPLACE;
        i++;
        j++;
      } else if (j < n && cost[i][j] == cost[i][j + 1] + leave(q0 + i)) {
        type = Alignment.LEAVE;
        j++;
      } else {
        type = Alignment.ADD;
        i++;
      }
      types[steps++] = type;
    }
    int outside = edge ? edgeOf(types, steps, q0 + from, p0 + start, 1) : 0;
    i = from;
    j = start;
    for (int s = 0; s < steps; s++) {
      byte type = types[s];
      int q = q0 + i;
      int p = p0 + j;
      if (type != Alignment.LEAVE) {
        i++;
      }
      if (type != Alignment.ADD) {
        j++;
      }
      if (s >= outside) {
        result.add(type, q, p);
      } else if (type != Alignment.LEAVE) {
        result.add(Alignment.ADD, q, -1);
      }
    }
  }

  private boolean same(int q, int p) {
    return !quote.bracketed[q] && quote.ids[q] >= 0 && quote.ids[q] == index.ids[p];
  }

  /**
   * Returns how many steps from the open edge inwards do not belong to the place: everything
   * outside the outermost kept word, unless it is one or two words replaced with no end of a
   * sentence between.
   */
  private int edgeOf(byte[] types, int steps, int q, int p, int direction) {
    int outer = 0;
    while (outer < steps && types[outer] != Alignment.KEEP) {
      outer++;
    }
    int replaced = 0;
    int left = 0;
    int similar = 0;
    int qi = direction > 0 ? q : q - 1;
    int pi = direction > 0 ? p : p - 1;
    for (int s = 0; s < outer; s++) {
      if (types[s] == Alignment.REPLACE) {
        replaced++;
        similar += pair(qi, pi) < SKIP ? 1 : 0;
      }
      left += types[s] == Alignment.LEAVE ? 1 : 0;
      if (types[s] != Alignment.LEAVE) {
        qi += direction;
      }
      if (types[s] != Alignment.ADD) {
        int next = pi + direction;
        boolean inside = direction > 0 ? next < passage.size() : next >= 0;
        if (inside && passage.sentenceEnds(Math.min(pi, next), Math.max(pi, next))) {
          return outer;
        }
        pi = next;
      }
    }
    boolean belongs =
        replaced > 0 && (replaced <= EDGE_WORDS || similar * 2 >= replaced) && left <= replaced;
    return belongs ? 0 : outer;
  }
}
