package io.github.whosaid.verification;

import com.google.common.collect.Comparators;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Span;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.search.WordIndex;
import io.github.whosaid.search.WordPlaces;
import io.github.whosaid.text.WordClasses;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * Finds the passage that is most like a quote that no passage has: a paraphrase, or what a made-up
 * quote was made of. Where words of the quote stand near each other is compared with it by the
 * letters, so that "hold" is like "holds".
 *
 * <p>The work is bounded: of a large library only the places of the rarer words are looked at. One
 * object for one search.
 */
final class NearMisses {

  /** A quote of more words has too many passages that are a little like it. */
  private static final int LONGEST = 400;

  /** So many places of words are looked at, those of the rarest words first. */
  private static final int MOST_PLACES = 512;

  private static final int MOST_COMPARED = 4;

  /** Fewer shared words than this are chance. */
  private static final int FEWEST_SHARED = 2;

  /** A passage that shares less than one word in so many with the quote is not like it. */
  private static final int LEAST_SHARE = 4;

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

  /** The words of content that the library has too, the rarest first. */
  private final int[] words;

  /** How much each of them tells about the place. */
  private final int[] weights;

  NearMisses(WordIndex index, Passage passage, QuoteWords quote, int low, int high) {
    this.index = index;
    this.passage = passage;
    this.quote = quote;
    this.low = low;
    this.high = high;
    width = quote.size() + quote.size() / 2 + 4;
    words =
        IntStream.range(0, quote.size())
            .filter(q -> quote.id(q) >= 0 && !quote.isFunction(q))
            .map(q -> quote.id(q))
            .distinct()
            .boxed()
            .sorted(Comparator.comparingInt(index.dictionary()::count))
            .mapToInt(id -> id)
            .toArray();
    weights = Arrays.stream(words).map(id -> index.bits(id)).toArray();
  }

  /** Positions from one of the quote's words to another, and how much those between them tell. */
  private record Window(int first, int end, int bits) {}

  /** A window held against the quote letter by letter. */
  private record Compared(Window window, double similarity) {}

  /** Returns the passage that is most like the quote, if one is like it at all. */
  Optional<NearMiss> best() {
    if (quote.size() > LONGEST || words.length < FEWEST_SHARED) {
      return Optional.empty();
    }
    List<Window> windows = windows(places());
    if (windows.isEmpty()) {
      return Optional.empty();
    }
    Map<CharSequence, Integer> wanted = new HashMap<>();
    for (int q = 0; q < quote.size(); q++) {
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

  /**
   * Returns where the rarer words of the quote stand, in order: the position, and the number of the
   * word among them in the lower half.
   */
  private long[] places() {
    WordPlaces all = index.places();
    long[] places = new long[MOST_PLACES];
    int size = 0;
    for (int slot = 0; slot < words.length; slot++) {
      int from = all.from(words[slot], low);
      int to = all.from(words[slot], high);
      if (size + to - from > MOST_PLACES) {
        break;
      }
      for (int place = from; place < to; place++) {
        places[size++] = (long) all.position(place) << 32 | slot;
      }
    }
    Arrays.sort(places, 0, size);
    return Arrays.copyOf(places, size);
  }

  /** Slides a window over the places and keeps, of those that overlap, the one that tells most. */
  private List<Window> windows(long[] places) {
    List<Window> windows = new ArrayList<>();
    int[] counts = new int[words.length];
    int distinct = 0;
    int bits = 0;
    int first = 0;
    int least = Math.max(FEWEST_SHARED, (words.length + LEAST_SHARE - 1) / LEAST_SHARE);
    for (long last : places) {
      int slot = (int) last;
      int at = (int) (last >> 32);
      if (counts[slot]++ == 0) {
        distinct++;
        bits += weights[slot];
      }
      while (isBeyond((int) (places[first] >> 32), at)) {
        int left = (int) places[first++];
        if (--counts[left] == 0) {
          distinct--;
          bits -= weights[left];
        }
      }
      if (distinct >= least) {
        Window window = new Window((int) (places[first] >> 32), at + 1, bits);
        int kept = windows.size() - 1;
        if (kept < 0 || windows.get(kept).end <= window.first) {
          windows.add(window);
        } else if (windows.get(kept).bits < bits) {
          windows.set(kept, window);
        }
      }
    }
    return windows;
  }

  private boolean isBeyond(int from, int to) {
    return from <= to - width || index.referenceAt(from) != index.referenceAt(to);
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
