package io.github.whosaid.search;

/**
 * Where each word of a library stands: what pairs of words do not tell. Made when first needed, for
 * a single word or a quote that is nowhere. Immutable and thread-safe.
 */
public final class WordPlaces {

  /** The first place of each word of the dictionary, and one more for the end. */
  private final int[] firsts;

  private final int[] places;

  WordPlaces(WordIndex index) {
    int words = index.dictionary.size();
    firsts = new int[words + 1];
    int all = 0;
    for (int id = 0; id < words; id++) {
      firsts[id] = all;
      all += index.dictionary.count(id);
    }
    firsts[words] = all;
    places = new int[all];
    int[] next = firsts.clone();
    for (int at = 0; at < index.ids.length; at++) {
      if (index.ids[at] >= 0) {
        places[next[index.ids[at]]++] = at;
      }
    }
  }

  /** Returns the number of the first place of a word that is at a position or after it. */
  public int from(int id, int position) {
    int low = firsts[id];
    int high = firsts[id + 1];
    while (low < high) {
      int middle = low + high >>> 1;
      if (places[middle] < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  public int position(int place) {
    return places[place];
  }
}
