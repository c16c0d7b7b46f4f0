package io.github.whosaid.attribution;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.whosaid.benchmarks.GoldSpans;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The attributions that annotators marked in one article, in PolNeAR's form, and which of them a quotation of the engine is: the one with
 * which it shares at least half of the words, or that covers direct words.
 */
final class GoldAttributions {

  private record Gold(List<Span> source, List<Span> cue, List<Span> content, BitSet words, String sourceWords) {}

  private static final double ALIKE = 0.5;
  private static final double COVERED = 0.8;

  private final TokenizedText t;
  private final List<Gold> all = new ArrayList<>();

  GoldAttributions(TokenizedText text, JsonObject document) {
    t = text;
    for (JsonElement e : document.getAsJsonArray("attributions")) {
      List<Span> source = GoldSpans.of(e.getAsJsonObject().get("source"));
      List<Span> content = GoldSpans.of(e.getAsJsonObject().get("content"));
      StringBuilder words = new StringBuilder(" ");
      for (Span s : source) {
        words.append(plain(s.of(text.text()))).append(' ');
      }
      all.add(new Gold(source, GoldSpans.of(e.getAsJsonObject().get("cue")), content, GoldSpans.words(t, content), words.toString()));
    }
  }

  /**
   * Returns the number of the gold attribution that the quotation is, or -1. Words that are reported inside another report are only those of
   * an attribution with their own cue: what both share would else make the one who speaks around them their source.
   */
  int match(Reported r) {
    List<Span> contents = r.contents().stream().map(c -> t.span(c.first(), c.end())).toList();
    BitSet own = GoldSpans.words(t, contents);
    int best = -1;
    double top = 0;
    for (int g = 0; g < all.size(); g++) {
      BitSet both = (BitSet) own.clone();
      both.and(all.get(g).words());
      double like = both.cardinality() / (double) Math.max(1, own.cardinality() + all.get(g).words().cardinality() - both.cardinality());
      if (r.parent() >= 0 && !r.cue().isEmpty() && !sharesCue(all.get(g), r)) {
        continue;
      }
      boolean covered = r.kind() == QuotationKind.DIRECT && both.cardinality() >= COVERED * Math.max(1, own.cardinality());
      if ((like >= ALIKE || covered) && like > top) {
        top = like;
        best = g;
      }
    }
    return best;
  }

  private boolean sharesCue(Gold gold, Reported r) {
    Span cue = t.span(r.cue().get(0).first(), r.cue().get(0).end());
    return gold.cue().isEmpty() || gold.cue().stream().anyMatch(cue::overlaps);
  }

  boolean hasSource(int gold) {
    return !all.get(gold).source().isEmpty();
  }

  /** Whether the mention overlaps what the annotators marked as the source. */
  boolean overlaps(int gold, Span mention) {
    return all.get(gold).source().stream().anyMatch(mention::overlaps);
  }

  /** Whether the last word of the name stands in the source. */
  boolean names(int gold, String name) {
    String words = plain(name).strip();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return !last.isEmpty() && all.get(gold).sourceWords().contains(" " + last + " ");
  }

  /** The words in small letters with single spaces between them. */
  private static String plain(String words) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isLetterOrDigit(c) || c == '_') {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().toLowerCase(Locale.ROOT);
  }
}
