package io.github.whosaid.search;

import com.google.common.base.Suppliers;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.WordClasses;
import io.github.whosaid.text.WordScanner;
import io.github.whosaid.transcript.Transcript;
import io.github.whosaid.transcript.Turn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The words of all references as numbers, in one row, and where each pair of neighbouring words
 * stands. Three numbers for each word and half a one for each bucket: about 2.5 bytes for each
 * character of English.
 *
 * <p>Immutable once built, thread-safe.
 */
public final class WordIndex {

  /**
   * A text to index.
   *
   * @param text the untouched text
   * @param turns who speaks where; their labels are not indexed
   */
  public record Source(String text, List<Turn> turns) {}

  /** Stands between two references, so that no pair of words reaches across. */
  static final int BREAK = -2;

  /** References are looked up within two to the power of so many positions. */
  private static final int COARSE = 10;

  private static final int LARGEST = Integer.MAX_VALUE - 64;

  final Dictionary dictionary = new Dictionary();

  /** The number of the word at each position; {@link #BREAK} between references. */
  final int[] ids;

  /** The offset in its reference at which the word at each position starts. */
  final int[] starts;

  /** The first position of each reference, and one more for the end. */
  final int[] firsts;

  /** The number of the reference that every so many positions lie in. */
  private final int[] coarse;

  /** The {@link WordClasses} traits of each word of the dictionary. */
  private final byte[] traits;

  private final Supplier<WordPlaces> places = Suppliers.memoize(() -> new WordPlaces(this));

  /** The stretches of each reference that are nobody's words: where each starts and ends. */
  private final int[][] gaps;

  /** The labels of all turns. */
  private final Set<String> labels = new HashSet<>();

  /** The positions behind whose words such a stretch comes before the next word. */
  private final BitSet beforeGap = new BitSet();

  private final int shift;
  private final int[] buckets;
  private final int[] postings;

  public WordIndex(List<Source> references) {
    long characters = 0;
    for (Source reference : references) {
      characters += reference.text().length();
    }
    Filling filling =
        new Filling((int) Math.min(LARGEST, characters / 5 + references.size() + 16L));
    firsts = new int[references.size() + 1];
    gaps = new int[references.size()][];
    for (int r = 0; r < references.size(); r++) {
      firsts[r] = filling.size;
      Source reference = references.get(r);
      gaps[r] = gaps(reference);
      reference.turns().forEach(turn -> labels.add(turn.speaker()));
      filling.words(reference.text(), gaps[r]);
      filling.put(BREAK, reference.text().length());
    }
    int n = filling.size;
    firsts[references.size()] = n;
    coarse = coarse(n);
    ids = Arrays.copyOf(filling.words, n);
    starts = Arrays.copyOf(filling.offsets, n);
    int bits = Math.max(4, 32 - Integer.numberOfLeadingZeros(Math.max(1, n / 2)));
    shift = 32 - bits;
    buckets = new int[(1 << bits) + 2];
    postings = new int[n];
    fill(n);
    traits = new byte[dictionary.size()];
    for (int id = 0; id < traits.length; id++) {
      traits[id] = (byte) WordClasses.INSTANCE.traits(dictionary.word(id));
    }
  }

  /** Labels of turns and furniture, in text order, none within another. */
  private static int[] gaps(Source reference) {
    List<Span> spans = new ArrayList<>(Transcript.furniture(reference.text()));
    for (Turn turn : reference.turns()) {
      if (!turn.labelSpan().isEmpty()) {
        spans.add(turn.labelSpan());
      }
    }
    if (spans.isEmpty()) {
      return NO_GAPS;
    }
    spans.sort(null);
    int[] gaps = new int[2 * spans.size()];
    int size = 0;
    for (Span span : spans) {
      if (size > 0 && span.start() <= gaps[size - 1]) {
        gaps[size - 1] = Math.max(gaps[size - 1], span.end());
      } else {
        gaps[size++] = span.start();
        gaps[size++] = span.end();
      }
    }
    return Arrays.copyOf(gaps, size);
  }

  private static final int[] NO_GAPS = {};

  /** Returns how many positions there are, those between two references among them. */
  public int size() {
    return ids.length;
  }

  /** Returns the number of the word at a position; negative between two references. */
  public int id(int position) {
    return ids[position];
  }

  /** Returns the offset in its reference at which the word at a position starts. */
  public int start(int position) {
    return starts[position];
  }

  /** Returns the first position of a reference; behind the last, the end of all. */
  public int first(int reference) {
    return firsts[reference];
  }

  public Dictionary dictionary() {
    return dictionary;
  }

  /** Returns how much one word tells: at least 1, also one that the library does not have. */
  public int bits(int id) {
    return id < 0 ? 1 : Math.max(1, log2(ids.length / Math.max(1, dictionary.count(id))) - 1);
  }

  static int log2(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }

  /** Returns whether some turn has this label. */
  boolean hasLabel(String label) {
    return labels.contains(label);
  }

  /** Returns whether something that is nobody's words stands between a word and the next. */
  public boolean isBeforeGap(int position) {
    return beforeGap.get(position);
  }

  /** Returns the first position of a stretch that is before a gap, its end if none is. */
  public int nextBeforeGap(int from, int to) {
    int position = beforeGap.nextSetBit(from);
    return position < 0 || position > to ? to : position;
  }

  /** Returns the stretches behind a word, before the next one, that are nobody's words. */
  public List<Span> gaps(int position) {
    int[] all = gaps[referenceAt(position)];
    int low = 0;
    int high = all.length / 2;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all[2 * middle] < starts[position]) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Span> found = new ArrayList<>(2);
    int next = starts[position + 1];
    for (int gap = 2 * low; gap < all.length && all[gap] < next; gap += 2) {
      found.add(new Span(all[gap], all[gap + 1]));
    }
    return found;
  }

  private int[] coarse(int n) {
    int[] numbers = new int[(n >> COARSE) + 2];
    int number = 0;
    for (int i = 0; i < numbers.length; i++) {
      while (number + 2 < firsts.length && firsts[number + 1] <= (long) i << COARSE) {
        number++;
      }
      numbers[i] = number;
    }
    return numbers;
  }

  /** Returns where each word stands; made by the first who asks. */
  public WordPlaces places() {
    return places.get();
  }

  public int traits(int id) {
    return traits[id];
  }

  /** Returns how many words of a quote from one on stand at a position and behind it. */
  int equalWords(QuoteWords quote, int from, int at, int high) {
    int most = Math.min(quote.size - from, high - at);
    int i = 0;
    while (i < most && quote.ids[from + i] == ids[at + i] && ids[at + i] >= 0) {
      i++;
    }
    return i;
  }

  private final class Filling {
    private int[] words;
    private int[] offsets;
    private int size;

    Filling(int expected) {
      words = new int[expected];
      offsets = new int[expected];
    }

    void words(String text, int[] gaps) {
      int from = 0;
      for (int gap = 0; gap < gaps.length; gap += 2) {
        words(text, from, gaps[gap]);
        if (size > 0) {
          beforeGap.set(size - 1);
        }
        from = gaps[gap + 1];
      }
      words(text, from, text.length());
    }

    private void words(String text, int from, int to) {
      WordScanner scanner = new WordScanner(text, from, to);
      while (scanner.next()) {
        put(dictionary.add(scanner), scanner.start());
      }
    }

    void put(int word, int offset) {
      if (size == words.length) {
        int longer = (int) Math.min(LARGEST, size + (size >> 2) + 64L);
        words = Arrays.copyOf(words, longer);
        offsets = Arrays.copyOf(offsets, longer);
      }
      words[size] = word;
      offsets[size++] = offset;
    }
  }

  private void fill(int n) {
    for (int i = 0; i + 1 < n; i++) {
      if (ids[i] >= 0 && ids[i + 1] >= 0) {
        buckets[bucket(ids[i], ids[i + 1]) + 2]++;
      }
    }
    for (int b = 2; b < buckets.length; b++) {
      buckets[b] += buckets[b - 1];
    }
    for (int i = 0; i + 1 < n; i++) {
      if (ids[i] >= 0 && ids[i + 1] >= 0) {
        postings[buckets[bucket(ids[i], ids[i + 1]) + 1]++] = i;
      }
    }
  }

  /** Returns the bucket of a pair of words. */
  int bucket(int first, int second) {
    int h = first * 0x9E3779B9 + second * 0x85EBCA6B;
    h ^= h >>> 15;
    return h * 0xC2B2AE35 >>> shift;
  }

  /**
   * Returns the index of the first posting of a bucket that is at position {@code at} or behind.
   */
  int postingFrom(int bucket, int at) {
    int low = buckets[bucket];
    int high = buckets[bucket + 1];
    if (at <= 0) {
      return low;
    }
    while (low < high) {
      int middle = low + high >>> 1;
      if (postings[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how many postings a bucket has. */
  int count(int bucket) {
    return buckets[bucket + 1] - buckets[bucket];
  }

  /** Returns the index behind the last posting of a bucket. */
  int postingEnd(int bucket) {
    return buckets[bucket + 1];
  }

  /** Returns the position of a posting. */
  int posting(int index) {
    return postings[index];
  }

  /** Returns the number of the reference that a position lies in. */
  public int referenceAt(int position) {
    int from = coarse[position >> COARSE];
    int to = coarse[(position >> COARSE) + 1];
    if (from == to) {
      return from;
    }
    int found = Arrays.binarySearch(firsts, from, to + 1, position);
    return found >= 0 ? found : -found - 2;
  }

  public long bytes() {
    return 4L
            * (ids.length
                + starts.length
                + firsts.length
                + coarse.length
                + buckets.length
                + postings.length)
        + traits.length
        + dictionary.bytes();
  }
}
