package io.github.whosaid.verification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A quote with its numbers written the other way, by which a place is found that no pair of words
 * leads to: of "a thousand years" only one word stands in "1,000 years". Immutable.
 */
final class NumberForm {

  /** Longer quotes are found by their other words. */
  private static final int LONGEST = 12;

  private static final int NONE = -1;

  private final QuoteWords words;

  /** For each word the word of the quote that it is; none for a number. */
  private final int[] origins;

  private NumberForm(QuoteWords words, int[] origins) {
    this.words = words;
    this.origins = origins;
  }

  /** Returns the other form of a short quote that has numbers; of others nothing. */
  static Optional<NumberForm> of(QuoteWords quote, WordIndex index) {
    if (quote.size > LONGEST || quote.marked) {
      return Optional.empty();
    }
    List<String> keys = new ArrayList<>();
    for (int q = 0; q < quote.size; q++) {
      keys.add(quote.key(q));
    }
    List<String> other = new ArrayList<>();
    int[] origins = new int[quote.size];
    boolean any = false;
    for (int q = 0; q < quote.size; ) {
      int end = Numbers.end(keys, q);
      String form = end > q ? Numbers.otherForm(keys, q, end) : "";
      origins[other.size()] = form.isEmpty() ? q : NONE;
      other.add(form.isEmpty() ? keys.get(q) : form);
      any |= !form.isEmpty();
      q = form.isEmpty() ? q + 1 : end;
    }
    if (!any) {
      return Optional.empty();
    }
    QuoteWords words = new QuoteWords(String.join(" ", other), index);
    return words.size == other.size()
        ? Optional.of(new NumberForm(words, Arrays.copyOf(origins, words.size)))
        : Optional.empty();
  }

  QuoteWords words() {
    return words;
  }

  /** Returns chains of this form as chains of the quote: without the numbers. */
  List<Chain> inQuote(List<Chain> chains) {
    List<Chain> mapped = new ArrayList<>();
    for (Chain chain : chains) {
      List<Run> runs = new ArrayList<>();
      for (Run run : chain.runs()) {
        int from = run.quote();
        for (int q = from; q <= run.quoteEnd(); q++) {
          if (q == run.quoteEnd() || origins[q] == NONE) {
            if (q > from) {
              int position = run.position() + from - run.quote();
              runs.add(new Run(origins[from], position, q - from, run.bits()));
            }
            from = q + 1;
          }
        }
      }
      if (!runs.isEmpty()) {
        mapped.add(new Chain(runs, chain.bits()));
      }
    }
    return mapped;
  }
}
