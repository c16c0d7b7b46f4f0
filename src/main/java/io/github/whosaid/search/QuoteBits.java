package io.github.whosaid.search;

/** How much the words of a quote tell about its place: the rarer in the library, the more. */
final class QuoteBits {

  private final int[] before;

  QuoteBits(WordIndex index, QuoteWords quote) {
    before = new int[quote.size + 1];
    for (int i = 0; i < quote.size; i++) {
      before[i + 1] = before[i] + index.bits(quote.ids[i]);
    }
  }

  int of(int from, int length) {
    return before[from + length] - before[from];
  }
}
