package io.github.whosaid.verification;

import com.google.common.collect.Comparators;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * Finds the passage that is most like a quote that no passage has: a paraphrase, or what a made-up
 * quote was made of. A window slides over the words, the windows that share most words with the
 * quote are compared with it by their letters, so that "hold" is like "holds".
 *
 * <p>The work is linear in the words looked at, and these are bounded: of a large library only the
 * surroundings of pairs of words that the quote shares. One object for one search.
 */
final class NearMisses {

  /** A quote of more words has too many passages that are a little like it. */
  private static final int LONGEST = 400;

  private static final int MOST_SCANNED = 1 << 18;

  /** So many places of each of so many pairs are looked at in a large library. */
  private static final int MOST_PLACES = 32;

  private static final int MOST_COMPARED = 8;

  /** Fewer shared words than this are chance. */
  private static final int FEWEST_SHARED = 2;

  private static final double LEAST_SIMILARITY = 0.5;

  /** A sentence is shown whole if it ends within so many words. */
  private static final int SENTENCE = 40;

  private static final int GROUP = 3;

  private static final CosineSimilarity COSINE = new CosineSimilarity();

  private final WordIndex index;
  private final Passage passage;
  private final QuoteWords quote;
  private final int low;
  private final int high;
  private final int width;
  private final QuoteBits bits;

  /** A number for each word that the library has too and that is not a function word. */
  private final Map<Integer, Integer> slots = new HashMap<>();

  /** How much each of these tells about the place. */
  private final int[] weights;

  private final List<Window> windows = new ArrayList<>();

  NearMisses(WordIndex index, Passage passage, QuoteWords quote, int low, int high) {
    this.index = index;
    this.passage = passage;
    this.quote = quote;
    this.low = low;
    this.high = high;
    width = quote.size + quote.size / 2 + 4;
    bits = new QuoteBits(index, quote);
    weights = new int[quote.size];
    for (int q = 0; q < quote.size; q++) {
      if (quote.ids[q] >= 0 && !quote.isFunction(q)) {
        weights[slots.computeIfAbsent(quote.ids[q], id -> slots.size())] = bits.of(q, 1);
      }
    }
  }

  /** Positions from one of the quote's words to another, and how much those between them tell. */
  private record Window(int first, int end, int bits) {}

  /** A window held against the quote letter by letter. */
  private record Compared(Window window, double similarity) {}

  /** Returns the passage that is most like the quote, if one is like it at all. */
  Optional<NearMiss> best() {
    if (quote.size > LONGEST || slots.size() < FEWEST_SHARED) {
      return Optional.empty();
    }
    if (high - low <= MOST_SCANNED) {
      new Scan().over(low, high);
    } else {
      aroundPairs();
    }
    Map<CharSequence, Integer> wanted = new HashMap<>();
    for (int q = 0; q < quote.size; q++) {
      addGroups(wanted, quote.key(q));
    }
    return windows.stream()
        .collect(Comparators.greatest(MOST_COMPARED, Comparator.comparingInt(Window::bits)))
        .stream()
        .map(w -> new Compared(w, COSINE.cosineSimilarity(wanted, groups(w))))
        .filter(c -> c.similarity >= LEAST_SIMILARITY)
        .max(Comparator.comparingDouble(Compared::similarity))
        .map(this::nearMiss);
  }

  private void aroundPairs() {
    List<Integer> buckets =
        IntStream.range(0, quote.size - 1)
            .filter(i -> quote.ids[i] >= 0 && quote.ids[i + 1] >= 0)
            .mapToObj(i -> index.bucket(quote.ids[i], quote.ids[i + 1]))
            .filter(bucket -> index.count(bucket) > 0)
            .collect(Comparators.least(MOST_PLACES, Comparator.comparingInt(index::count)));
    int left = MOST_SCANNED;
    for (int bucket : buckets) {
      int from = index.postingFrom(bucket, low);
      int end = Math.min(index.postingEnd(bucket), from + MOST_PLACES);
      for (int p = from; p < end && left > 0 && index.posting(p) < high; p++) {
        int at = index.posting(p);
        new Scan().over(Math.max(low, at - width), Math.min(high, at + width));
        left -= 2 * width;
      }
    }
  }

  /** Slides a window over positions and keeps, of those that overlap, the one that tells most. */
  private final class Scan {

    private final ArrayDeque<Integer> hits = new ArrayDeque<>();
    private final int[] counts = new int[slots.size()];
    private int distinct;
    private int sum;
    private int kept = -1;

    void over(int from, int to) {
      for (int at = from; at < to; at++) {
        int slot = slot(at);
        if (slot >= 0) {
          leave(at - width);
          hits.add(at);
          count(slot, 1);
          offer(at + 1);
        } else if (index.ids[at] == WordIndex.BREAK) {
          leave(at);
        }
      }
    }

    private void leave(int last) {
      while (!hits.isEmpty() && hits.peek() <= last) {
        count(slot(hits.remove()), -1);
      }
    }

    /** Returns the number of the word at a position, -1 if the quote does not have it. */
    private int slot(int at) {
      return slots.getOrDefault(index.ids[at], -1);
    }

    private void count(int slot, int by) {
      boolean changes = counts[slot] == (by > 0 ? 0 : 1);
      counts[slot] += by;
      distinct += changes ? by : 0;
      sum += changes ? by * weights[slot] : 0;
    }

    private void offer(int end) {
      if (distinct < FEWEST_SHARED) {
        return;
      }
      Window window = new Window(hits.element(), end, sum);
      if (kept < 0 || windows.get(kept).end <= window.first) {
        kept = windows.size();
        windows.add(window);
      } else if (windows.get(kept).bits < sum) {
        windows.set(kept, window);
      }
    }
  }

  private Map<CharSequence, Integer> groups(Window window) {
    Map<CharSequence, Integer> groups = new HashMap<>();
    passage.words(window.first, window.end).forEach(word -> addGroups(groups, word));
    return groups;
  }

  /** Counts the groups of letters of a word, its edges as one letter each. */
  private static void addGroups(Map<CharSequence, Integer> groups, String word) {
    if (WordClasses.INSTANCE.isFunction(word)) {
      return;
    }
    String edged = ' ' + word + ' ';
    for (int i = 0; i + GROUP <= edged.length(); i++) {
      groups.merge(edged.substring(i, i + GROUP), 1, Integer::sum);
    }
  }

  private NearMiss nearMiss(Compared best) {
    int first = best.window.first;
    int last = best.window.end - 1;
    int from = first;
    int edge = Math.max(low, first - SENTENCE);
    while (from > edge && !passage.sentenceEnds(from - 1, from)) {
      from--;
    }
    int to = last;
    int end = Math.min(high - 1, last + SENTENCE);
    while (to < end && !passage.sentenceEnds(to, to + 1)) {
      to++;
    }
    // what does not end within reach is cut where the shared words do
    from = from == edge && edge > low ? first : from;
    to = to == end && end < high - 1 ? last : to;
    Span span = new Span(passage.start(from), passage.end(to));
    String text = passage.reference(first).text();
    return new NearMiss(
        new Place(passage.reference(first).id(), span), span.of(text), best.similarity);
  }
}
