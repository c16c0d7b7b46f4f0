package io.github.whosaid.verification;

/** How much the words of a quote tell about its place: the rarer in the library, the more. */
final class QuoteBits {

  private final int[] before;

  QuoteBits(WordIndex index, QuoteWords quote) {
    before = new int[quote.size + 1];
    for (int i = 0; i < quote.size; i++) {
      before[i + 1] = before[i] + of(index, quote.ids[i]);
    }
  }

  /** Returns how much one word tells: at least 1, also one that the library does not have. */
  static int of(WordIndex index, int id) {
    return id < 0
        ? 1
        : Math.max(1, log2(index.ids.length / Math.max(1, index.dictionary.count(id))) - 1);
  }

  int of(int from, int length) {
    return before[from + length] - before[from];
  }

  static int log2(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }
}
