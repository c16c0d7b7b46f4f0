package io.github.whosaid.format;

import io.github.whosaid.report.Span;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Converts offsets between UTF-16 code units, which reports use, and Unicode code points, which
 * brat, Citron and the Web Annotation selectors use.
 */
final class CodePoints {

  /** Offsets of the second halves of surrogate pairs, ascending. */
  private final int[] seconds;

  CodePoints(String text) {
    seconds =
        IntStream.range(1, text.length())
            .filter(i -> Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i)))
            .toArray();
  }

  /** Returns the number of code points before an offset in code units. */
  int of(int units) {
    return units - pairsBefore(units);
  }

  /** Returns a span in code points. */
  Span of(Span units) {
    return new Span(of(units.start()), of(units.end()));
  }

  /** Returns the offset in code units of a number of code points. */
  int units(int points) {
    int low = 0;
    int high = seconds.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (seconds[middle] - middle <= points) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return points + low;
  }

  private int pairsBefore(int units) {
    int at = Arrays.binarySearch(seconds, units);
    return at < 0 ? -at - 1 : at;
  }
}
