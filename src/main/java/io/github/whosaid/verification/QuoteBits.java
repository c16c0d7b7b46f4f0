package io.github.whosaid.verification;

/** How much the words of a quote tell about its place: the rarer in the library, the more. */
final class QuoteBits {

  private final int[] before;

  QuoteBits(WordIndex index, QuoteWords quote) {
    before = new int[quote.size + 1];
    for (int i = 0; i < quote.size; i++) {
      int id = quote.ids[i];
      int bits = id < 0 ? 0 : log2(index.ids.length / Math.max(1, index.dictionary.count(id))) - 1;
      before[i + 1] = before[i] + Math.max(1, bits);
    }
  }

  int of(int from, int length) {
    return before[from + length] - before[from];
  }

  static int log2(int value) {
    return 32 - Integer.numberOfLeadingZeros(Math.max(1, value));
  }
}
