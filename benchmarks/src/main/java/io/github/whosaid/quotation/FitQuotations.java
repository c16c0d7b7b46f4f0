package io.github.whosaid.quotation;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.benchmarks.Choice;
import io.github.whosaid.benchmarks.GoldSpans;
import io.github.whosaid.benchmarks.Logistic;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits the weights of {@code quotation/acceptance.tsv} and {@code quotation/speech.tsv} on
 * annotated articles: a draft is right if it and a gold attribution share at least half of their
 * words. It stands in the package of the classes whose scores it fits, to reach them.
 */
public final class FitQuotations {

  /** Chosen by cross-validation on the training articles. */
  private static final double ENDS_PENALTY = 3;

  private static final double ACCEPTANCE_PENALTY = 6;

  private FitQuotations() {}

  /**
   * Fits both tables.
   *
   * @param args the folder to write the tables to, then the gold files: JSON lines in PolNeAR's
   *     form, or with quotes and reports apart; how often the articles of a file count may stand
   *     before it, as in "3:file"
   */
  public static void main(String[] args) throws IOException {
    Logistic acceptance = new Logistic(Acceptance.names(), ACCEPTANCE_PENALTY);
    Logistic speech = new Logistic(Speech.names());
    Choice ends = new Choice(Ends.names(), ENDS_PENALTY);
    for (int i = 1; i < args.length; i++) {
      int colon = args[i].indexOf(':');
      int times = colon > 0 ? Integer.parseInt(args[i].substring(0, colon)) : 1;
      for (String line : Files.readAllLines(Path.of(args[i].substring(colon + 1)))) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        TokenizedText t = TokenizedText.of(document.get("text").getAsString(), Lexicon.english());
        for (int k = 0; k < times; k++) {
          learn(t, reports(document), document.has("quotes"), acceptance, speech, ends);
        }
      }
    }
    ends.fit();
    acceptance.fit();
    speech.fit();
    Path folder = Path.of(args[0]);
    ends.write(
        folder.resolve("ends.tsv"),
        "Weights of the score that tells where a content ends.",
        FitQuotations.class);
    acceptance.write(
        folder.resolve("acceptance.tsv"),
        "Weights of the score that tells whether a cue and its content are reported speech or"
            + " thought.",
        FitQuotations.class);
    speech.write(
        folder.resolve("speech.tsv"),
        "Weights of the score that tells whether a passage in quotation marks without a cue is"
            + " speech.",
        FitQuotations.class);
  }

  /** The reports of a document, and the spans in marks that are speech where it has them apart. */
  private static JsonArray reports(JsonObject document) {
    JsonArray all = document.getAsJsonArray("attributions").deepCopy();
    JsonArray quotes = document.getAsJsonArray("quotes");
    for (JsonElement q : quotes == null ? new JsonArray() : quotes) {
      if (q.getAsJsonObject().get("speech").getAsBoolean()) {
        JsonArray content = new JsonArray();
        content.add(q.getAsJsonObject().get("span"));
        JsonObject report = new JsonObject();
        report.add("content", content);
        report.add("cue", new JsonArray());
        all.add(report);
      }
    }
    return all;
  }

  private static void learn(
      TokenizedText t,
      JsonArray gold,
      boolean speechAlone,
      Logistic acceptance,
      Logistic speech,
      Choice ends) {
    List<int[]> golds = new ArrayList<>();
    List<List<Span>> goldSpans = new ArrayList<>();
    for (JsonElement a : gold) {
      List<Span> spans = GoldSpans.of(a.getAsJsonObject().get("content"));
      goldSpans.add(spans);
      golds.add(words(t, spans));
    }
    List<QuotationDraft> drafts = QuotationFinder.drafts(t);
    double[] likeness = new double[drafts.size()];
    int[] match = new int[drafts.size()];
    QuotationDraft[] best = new QuotationDraft[golds.size()];
    double[] bestLikeness = new double[golds.size()];
    for (int i = 0; i < drafts.size(); i++) {
      QuotationDraft d = drafts.get(i);
      int[] words = words(t, d.contents.stream().map(r -> t.span(r.first(), r.end())).toList());
      match[i] = -1;
      for (int g = 0; g < golds.size(); g++) {
        double like = likeness(words, golds.get(g));
        boolean sameCue = cueOverlaps(t, d, GoldSpans.of(gold.get(g).getAsJsonObject().get("cue")));
        if (sameCue && d.passage >= 0 && inside(words, golds.get(g))) {
          like = Math.max(like, 0.9); // the rest of a split quotation is added later
        }
        if (like >= 0.5) {
          double value = like + (sameCue ? 1 : 0);
          if (value > likeness[i]) {
            likeness[i] = value;
            match[i] = g;
          }
        }
      }
      if (match[i] >= 0 && likeness[i] > bestLikeness[match[i]]) {
        bestLikeness[match[i]] = likeness[i];
        best[match[i]] = d;
      }
    }
    learnEnds(t, gold, drafts, goldSpans, ends);
    Acceptance.nest(t, drafts);
    Features f = new Features();
    for (int i = 0; i < drafts.size(); i++) {
      QuotationDraft d = drafts.get(i);
      boolean nested = Acceptance.isNested(t, d) || d.reports > 0 && Acceptance.isReport(t, d);
      if (match[i] < 0 && (nested || speechAlone && !tellsSpeech(d))) {
        continue;
      }
      Acceptance.features(t, drafts.get(i), f);
      acceptance.add(f.toArray(), match[i] >= 0 && best[match[i]] == drafts.get(i));
    }
    for (QuotedPassage p : QuotationFinder.passagesWithoutCue(t)) {
      Speech.features(t, p, QuotationFinder.isWholeSentence(t, p), f);
      Span span = t.span(p.first(), p.close());
      boolean said = goldSpans.stream().anyMatch(spans -> covered(span, spans) >= 0.8);
      speech.add(f.toArray(), said);
    }
  }

  /**
   * Whether a draft is of a kind that the articles with reports of speech alone mark: no thoughts
   * and wishes.
   */
  private static boolean tellsSpeech(QuotationDraft d) {
    return d.cueClass == CueClass.SAY || d.cueClass == CueClass.SHOW;
  }

  private static void learnEnds(
      TokenizedText t,
      JsonArray gold,
      List<QuotationDraft> drafts,
      List<List<Span>> goldSpans,
      Choice choice) {
    Clauses clauses = new Clauses(t, Syntax.of(t));
    Ends model = new Ends(t, clauses);
    for (QuotationDraft d : drafts) {
      boolean ends = d.pattern == CuePattern.VERB_BEFORE || d.pattern == CuePattern.NOUN;
      if (!ends || d.passage >= 0) {
        continue;
      }
      for (int g = 0; g < goldSpans.size(); g++) {
        if (goldSpans.get(g).size() != 1
            || !cueOverlaps(t, d, GoldSpans.of(gold.get(g).getAsJsonObject().get("cue")))) {
          continue;
        }
        int[] want = words(t, goldSpans.get(g));
        int from = d.contents.get(0).first();
        if (want.length == 0 || Math.abs(want[0] - from) > 2) {
          continue;
        }
        int[][] candidates =
            model.candidates(
                d.cue, from, clauses.ceiling(d.cueRanges.get(0).first()), frame(t, clauses, d));
        for (int c = 0; c < candidates.length; c++) {
          int last = model.place(c) - 1;
          while (last > from
              && t.shape(last) == io.github.whosaid.text.Shape.NONE
              && !t.is(last, io.github.whosaid.text.TokenKind.NUMBER)) {
            last--;
          }
          if (last == want[want.length - 1]) {
            choice.add(candidates, c);
            break;
          }
        }
        break;
      }
    }
  }

  private static Frame frame(TokenizedText t, Clauses clauses, QuotationDraft d) {
    if (d.pattern != CuePattern.NOUN) {
      return d.frame;
    }
    boolean preposition = t.is(d.contents.get(0).first() - 1, Tag.PREPOSITION);
    return new NounReader(t, clauses)
        .frameOfContent(d.cueRanges.get(0).first(), preposition, d.frame);
  }

  private static double covered(Span span, List<Span> parts) {
    int sum = 0;
    for (Span p : parts) {
      sum += Math.max(0, Math.min(span.end(), p.end()) - Math.max(span.start(), p.start()));
    }
    return sum / (double) Math.max(1, span.length());
  }

  private static boolean cueOverlaps(TokenizedText t, QuotationDraft d, List<Span> cue) {
    for (Range r : d.cueRanges) {
      Span own = t.span(r.first(), r.end());
      if (cue.stream().anyMatch(own::overlaps)) {
        return true;
      }
    }
    return false;
  }

  private static int[] words(TokenizedText t, List<Span> spans) {
    return GoldSpans.words(t, spans).stream().toArray();
  }

  private static boolean inside(int[] words, int[] gold) {
    Set<Integer> all = new HashSet<>();
    for (int x : gold) {
      all.add(x);
    }
    int in = 0;
    for (int x : words) {
      in += all.contains(x) ? 1 : 0;
    }
    return in * 5 >= words.length * 4;
  }

  private static double likeness(int[] a, int[] b) {
    Set<Integer> all = new HashSet<>();
    for (int x : a) {
      all.add(x);
    }
    int both = 0;
    for (int x : b) {
      both += all.contains(x) ? 1 : 0;
      all.add(x);
    }
    return all.isEmpty() ? 0 : both / (double) all.size();
  }
}
