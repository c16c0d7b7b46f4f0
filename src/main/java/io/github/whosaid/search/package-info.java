/**
 * The search for places. In: the texts of a library and a quote. Out: the few places of the index
 * where the quote may stand, as runs of equal words.
 *
 * <pre>{@code
 * WordIndex index = new WordIndex(List.of(new WordIndex.Source(speech, List.of())));
 * QuoteWords quote = new QuoteWords("The bridge is safe", List.of(), index);
 * List<Chain> places = new Search(index, quote, 0, index.size()).best();
 * int start = index.start(places.get(0).low());
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.search;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
