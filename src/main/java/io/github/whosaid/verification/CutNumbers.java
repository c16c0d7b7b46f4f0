package io.github.whosaid.verification;

import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.text.WordClasses;
import java.util.Locale;

/**
 * Where a quote starts or ends within a number of several words: "billion crowns" of "four billion
 * crowns". Immutable.
 */
final class CutNumbers {

  private final Passage passage;
  private final QuoteWords quote;
  private final Alignment steps;

  /** The positions of the cut numbers, -1 where there is none, and how much of them is left. */
  private final int first;

  private final int last;
  private final int startOfFirst;
  private final int endOfLast;

  CutNumbers(Passage passage, QuoteWords quote, Alignment steps) {
    this.passage = passage;
    this.quote = quote;
    this.steps = steps;
    int end = steps.size() - 1;
    String head = isReplaced(0, 0) ? quoted(0) : "";
    String tail = isReplaced(end, quote.size() - 1) ? quoted(quote.size() - 1) : "";
    String before = head.isEmpty() ? "" : written(0);
    String after = tail.isEmpty() ? "" : written(end);
    boolean startsLate = before.length() > head.length() && before.endsWith(' ' + head);
    boolean endsEarly = after.length() > tail.length() && after.startsWith(tail + ' ');
    first = startsLate ? steps.position(0) : -1;
    last = endsEarly ? steps.position(end) : -1;
    startOfFirst = startsLate ? passage.end(first) - head.length() : 0;
    endOfLast = endsEarly ? passage.start(last) + tail.length() : 0;
  }

  private boolean isReplaced(int step, int word) {
    return steps.type(step) == Alignment.REPLACE
        && steps.quote(step) == word
        && !quote.isBracketed(word)
        && (quote.traits(word) & WordClasses.NUMBER) != 0;
  }

  private String quoted(int word) {
    return plain(quote.text().substring(quote.start(word), quote.end(word)));
  }

  private String written(int step) {
    int position = steps.position(step);
    return plain(passage.text(position, position + 1));
  }

  /** Returns the text with one kind of blank, as long as before. */
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replace('-', ' ').replace('\n', ' ');
  }

  /** Returns whether what a step replaces is a number of which the quote has one end. */
  boolean isCut(int step) {
    int position = steps.position(step);
    return position >= 0
        && (step == 0 && position == first || step == steps.size() - 1 && position == last);
  }

  int start(int position) {
    return position == first ? startOfFirst : passage.start(position);
  }

  int end(int position) {
    return position == last ? endOfLast : passage.end(position);
  }
}
