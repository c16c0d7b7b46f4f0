package io.github.whosaid.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import io.github.whosaid.text.Shape;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what annotators marked in an article. */
public final class GoldSpans {

  private GoldSpans() {}

  /** Returns the spans of a list of pairs, or of one pair; none if nothing is marked. */
  public static List<Span> of(@Nullable JsonElement marked) {
    List<Span> spans = new ArrayList<>();
    if (marked != null && marked.isJsonArray() && !marked.getAsJsonArray().isEmpty()) {
      JsonArray list = marked.getAsJsonArray();
      if (list.get(0).isJsonArray()) {
        list.forEach(pair -> spans.add(span(pair.getAsJsonArray())));
      } else {
        spans.add(span(list));
      }
    }
    return spans;
  }

  private static Span span(JsonArray pair) {
    return new Span(pair.get(0).getAsInt(), pair.get(1).getAsInt());
  }

  /** Returns which tokens of the spans are words or numbers. */
  public static BitSet words(TokenizedText text, List<Span> spans) {
    BitSet words = new BitSet();
    for (Span s : spans) {
      for (int i = text.firstFrom(s.start()); i < text.size() && text.start(i) < s.end(); i++) {
        if (text.shape(i) != Shape.NONE || text.is(i, TokenKind.NUMBER)) {
          words.set(i);
        }
      }
    }
    return words;
  }
}
