package io.github.whosaid.benchmarks;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says which attributions are right. An attribution is right if its mention overlaps the gold source or the last word of the speaker's name
 * stands in it; where the gold has full names (the list {@code quotes}), if the name is that, or half of the words of the description of
 * those who have none. Attributions that the gold does not have are not judged.
 */
public final class Judgement {

  private static final Pattern QUOTED = Pattern.compile("“[^“”\n]+”|\"[^\"\n]+\"");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "at", "in", "and", "for", "to");
  private static final Set<String> HONORIFICS =
      Set.of("mr", "mrs", "ms", "dr", "sir", "rep", "sen", "gov", "president", "jr", "sr");

  private record Gold(List<Span> source, List<Span> content, BitSet words) {}

  private record Pair(double like, int gold, int predicted) {}

  private Judgement() {}

  /** Returns whether each attribution that can be judged is right, by its index. */
  public static Map<Integer, Boolean> of(JsonObject document, List<Quotation> told) {
    return of(document, told, false);
  }

  /**
   * Returns whether each attribution that can be judged is right, by its index.
   *
   * @param namesOnly whether those whose gold speaker has no name are left out
   */
  public static Map<Integer, Boolean> of(JsonObject document, List<Quotation> told, boolean namesOnly) {
    String text = document.get("text").getAsString();
    List<Span> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(text); m.find(); ) {
      words.add(new Span(m.start(), m.end()));
    }
    List<BitSet> tokens = told.stream().map(q -> tokens(words, q.contents())).toList();
    Map<Integer, Boolean> judged = new HashMap<>();
    if (document.has("quotes")) {
      names(document, words, told, tokens, judged, namesOnly);
    } else {
      sources(text, document, words, told, tokens, judged);
    }
    return judged;
  }

  private static void sources(
      String text, JsonObject document, List<Span> words, List<Quotation> told, List<BitSet> tokens, Map<Integer, Boolean> judged) {
    List<Gold> golds = golds(document, words);
    for (Matcher m = QUOTED.matcher(text); m.find(); ) {
      Span passage = new Span(m.start(), m.end());
      if (tokens(words, List.of(passage)).cardinality() < 3) {
        continue;
      }
      golds.stream()
          .max(Comparator.comparingDouble(g -> covered(passage, g.content())))
          .filter(g -> covered(passage, g.content()) >= 0.8)
          .ifPresent(g -> judge(likest(passage, g.content(), told), g, text, told, judged));
    }
    for (Pair pair : pairs(golds, tokens)) {
      judge(pair.predicted(), golds.get(pair.gold()), text, told, judged);
    }
  }

  private static void judge(int predicted, Gold gold, String text, List<Quotation> told, Map<Integer, Boolean> judged) {
    if (predicted < 0 || gold.source().isEmpty() || !told.get(predicted).speaker().isKnown()) {
      return;
    }
    Quotation q = told.get(predicted);
    boolean overlaps = q.mention().isPresent() && gold.source().stream().anyMatch(q.mention().get()::overlaps);
    List<String> name = plain(q.speaker().name());
    List<String> source = new ArrayList<>();
    gold.source().forEach(s -> source.addAll(plain(s.of(text))));
    judged.put(predicted, overlaps || !name.isEmpty() && source.contains(name.get(name.size() - 1)));
  }

  private static void names(
      JsonObject document, List<Span> words, List<Quotation> told, List<BitSet> tokens, Map<Integer, Boolean> judged, boolean namesOnly) {
    for (JsonElement e : document.getAsJsonArray("quotes")) {
      JsonObject gold = e.getAsJsonObject();
      if (gold.get("speech").getAsBoolean() && isTold(gold, namesOnly)) {
        List<Span> span = GoldSpans.of(gold.get("span"));
        int best = -1;
        for (int i = 0; i < told.size(); i++) {
          boolean covers = covered(span.get(0), told.get(i).contents()) >= 0.8;
          if (covers && (best < 0 || length(told.get(i).contents()) < length(told.get(best).contents()))) {
            best = i;
          }
        }
        judgeName(best, gold, told, judged);
      }
    }
    JsonElement indirect = document.get("attributions");
    if (indirect != null && indirect.isJsonArray()) {
      for (JsonElement e : indirect.getAsJsonArray()) {
        JsonObject gold = e.getAsJsonObject();
        BitSet want = tokens(words, GoldSpans.of(gold.get("content")));
        int best = -1;
        for (int i = 0; i < told.size(); i++) {
          best = best < 0 || likeness(want, tokens.get(i)) > likeness(want, tokens.get(best)) ? i : best;
        }
        if (best >= 0 && isTold(gold, namesOnly) && likeness(want, tokens.get(best)) >= 0.5) {
          judgeName(best, gold, told, judged);
        }
      }
    }
  }

  private static boolean isTold(JsonObject gold, boolean namesOnly) {
    boolean told = !gold.get("speaker").isJsonNull() && !gold.get("speaker").getAsString().isEmpty();
    return told && (isNamed(gold) || !namesOnly);
  }

  private static boolean isNamed(JsonObject gold) {
    String kind = gold.get("kind").isJsonNull() ? "" : gold.get("kind").getAsString();
    return Set.of("person", "organisation", "document").contains(kind);
  }

  private static void judgeName(int predicted, JsonObject gold, List<Quotation> told, Map<Integer, Boolean> judged) {
    if (predicted >= 0 && told.get(predicted).speaker().isKnown()) {
      List<String> want = fold(gold.get("speaker").getAsString());
      List<String> got = fold(told.get(predicted).speaker().name());
      judged.put(predicted, isNamed(gold) ? want.equals(got) : isAlike(want, got));
    }
  }

  /** Whether half of the words of two descriptions are the same. */
  private static boolean isAlike(List<String> one, List<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    int all = new HashSet<>(one).size() + new HashSet<>(other).size();
    return !both.isEmpty() && 4 * both.size() >= all;
  }

  /** Of the predictions that cover the passage the one most like the gold content, or -1. */
  private static int likest(Span passage, List<Span> content, List<Quotation> told) {
    int best = -1;
    double top = -1;
    for (int i = 0; i < told.size(); i++) {
      List<Span> own = told.get(i).contents();
      if (covered(passage, own) >= 0.8) {
        double both = 0;
        for (Span a : own) {
          both += covered(a, content) * a.length();
        }
        double like = both / Math.max(1, length(own) + length(content) - both);
        if (like > top) {
          top = like;
          best = i;
        }
      }
    }
    return best;
  }

  /** Pairs gold and predicted attributions one to one, the likest first. */
  private static List<Pair> pairs(List<Gold> golds, List<BitSet> tokens) {
    List<Pair> all = new ArrayList<>();
    for (int g = 0; g < golds.size(); g++) {
      for (int p = 0; p < tokens.size(); p++) {
        double like = likeness(golds.get(g).words(), tokens.get(p));
        if (like >= 0.5) {
          all.add(new Pair(like, g, p));
        }
      }
    }
    all.sort(Comparator.comparingDouble(Pair::like).thenComparingInt(Pair::gold).thenComparingInt(Pair::predicted).reversed());
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : all) {
      if (!usedGold.get(pair.gold()) && !usedPredicted.get(pair.predicted())) {
        usedGold.set(pair.gold());
        usedPredicted.set(pair.predicted());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  private static List<Gold> golds(JsonObject document, List<Span> words) {
    List<Gold> golds = new ArrayList<>();
    for (JsonElement e : document.getAsJsonArray("attributions")) {
      List<Span> content = GoldSpans.of(e.getAsJsonObject().get("content"));
      golds.add(new Gold(GoldSpans.of(e.getAsJsonObject().get("source")), content, tokens(words, content)));
    }
    return golds;
  }

  private static BitSet tokens(List<Span> words, List<Span> spans) {
    BitSet tokens = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      int start = words.get(i).start();
      for (Span s : spans) {
        if (start >= s.start() && start < s.end()) {
          tokens.set(i);
        }
      }
    }
    return tokens;
  }

  private static double likeness(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality() / (double) Math.max(1, a.cardinality() + b.cardinality() - both.cardinality());
  }

  private static double covered(Span span, List<Span> parts) {
    int sum = 0;
    for (Span p : parts) {
      sum += Math.max(0, Math.min(span.end(), p.end()) - Math.max(span.start(), p.start()));
    }
    return sum / (double) Math.max(1, span.length());
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static List<String> plain(String words) {
    List<String> plain = new ArrayList<>();
    for (Matcher m = WORD.matcher(words.toLowerCase(Locale.ROOT)); m.find(); ) {
      plain.add(m.group());
    }
    return plain;
  }

  /** A name without accents, honorifics and small words. */
  private static List<String> fold(String name) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD).chars().filter(c -> c < 128).forEach(c -> ascii.append((char) c));
    List<String> words = plain(ascii.toString().toLowerCase(Locale.ROOT).replace("'s", "").replace(".", ""));
    words.removeIf(w -> SMALL.contains(w) || HONORIFICS.contains(w));
    return words;
  }
}
