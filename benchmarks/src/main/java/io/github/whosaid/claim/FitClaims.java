package io.github.whosaid.claim;

import io.github.whosaid.report.FlagKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fits the weights of {@code claim/speculation.tsv} and {@code claim/figure.tsv} on sentences flagged by hand. The articles are few, so
 * the fit does not start from nothing: each group of cues is held, by an L2 penalty, near a multiple of the confidence that {@code
 * rules.tsv} gives it, and everything else near zero or a guess. Prints the F1 that each score reaches on articles left out of its fit, one at a
 * time. It stands in the package of the classes whose scores it fits, to reach them.
 */
public final class FitClaims {

  /** What the bias is held near, loosely. */
  private static final double BIAS = -3;

  /** What figures of each form are held near: large numbers, sums and shares speak for a flag, a survey against it. */
  private static final Map<String, Double> FIGURES =
      Map.ofEntries(
          Map.entry("count", 2.0), Map.entry("money", 2.0), Map.entry("percent", 2.5), Map.entry("survey", -0.5),
          Map.entry("polled", -1.5), Map.entry("method", -2.0), Map.entry("data", -0.5), Map.entry("marks", -0.5),
          Map.entry("half-attributed", -0.5), Map.entry("mostly-attributed", -1.0), Map.entry("attributed-before", -0.5));

  private static final int PASSES = 200;

  private final List<String> names;
  private final double[] prior;
  private final double penalty;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();
  private final List<Integer> articles = new ArrayList<>();

  private FitClaims(List<String> names, FlagKind kind, double scale, double penalty) {
    this.names = names;
    this.penalty = penalty;
    prior = new double[names.size()];
    for (Rule rule : Audit.english().rules().all()) {
      int feature = names.indexOf("cue=" + rule.group());
      if (rule.kind() == kind) {
        prior[feature] = Math.max(prior[feature], scale * rule.confidence());
      }
    }
    prior[0] = BIAS;
    if (kind == FlagKind.UNSOURCED_FIGURE) {
      FIGURES.forEach((name, weight) -> prior[names.indexOf(name)] = weight);
    }
  }

  /**
   * Fits both tables.
   *
   * @param args the gold file (JSON lines with sentences and flags), the folder to write the tables to, and two more files of the same
   *     form, of which the first tells of speculation alone and the second of figures alone
   */
  public static void main(String[] args) throws IOException {
    Rules rules = Audit.english().rules();
    FitClaims speculation = new FitClaims(SpeculationSigns.names(rules), FlagKind.SPECULATION, 3, 1);
    FitClaims figure = new FitClaims(FigureSigns.names(rules), FlagKind.UNSOURCED_FIGURE, 4, 2);
    int articles = read(args[0], speculation, figure, 0);
    int all = articles;
    if (args.length > 2) {
      all = read(args[2], speculation, null, all);
      all = read(args[3], null, figure, all);
    }
    Path folder = Path.of(args[1]);
    speculation.report("speculation", Claims.SPECULATIVE, articles);
    speculation.write(folder.resolve("speculation.tsv"), "tells whether a sentence predicts, infers or judges in the reporter's own voice");
    figure.report("figure", Claims.FIGURE, articles);
    figure.write(folder.resolve("figure.tsv"), "tells whether a sentence gives a figure that asks for a source");
  }

  /** Reads the sentences of a file that lie in the reporter's voice, as far as the file tells of them; returns the next article's number. */
  private static int read(String file, @Nullable FitClaims speculation, @Nullable FitClaims figure, int first) throws IOException {
    Rules rules = Audit.english().rules();
    int article = first;
    for (String line : Files.readAllLines(Path.of(file))) {
      JsonObject document = JsonParser.parseString(line).getAsJsonObject();
      TokenizedText t = TokenizedText.of(document.get("text").getAsString(), Lexicon.english());
      List<Reported> reports = QuotationFinder.find(t, Syntax.of(t));
      List<Quotation> said = Whosaid.analyze(t.text()).attributions();
      Voice voice = new Voice(t, reports, i -> said.get(i).speaker().isKnown());
      Signs signs = new Signs(t, voice, rules);
      List<Finding> ignored = new ArrayList<>();
      new SourceAudit(t, reports, i -> said.get(i).speaker(), voice, new SourceReader(rules.words()), signs, rules).find(ignored);
      Audit.english().claims(t, voice, signs).find(ignored);
      for (int s = 0; s < t.sentences(); s++) {
        Span span = t.span(t.sentenceFirst(s), t.sentenceEnd(s));
        if (voice.reportersWords(s) < Claims.OWN_WORDS || sentence(document, span) < 0) {
          continue;
        }
        if (speculation != null) {
          speculation.add(SpeculationSigns.of(signs, s).toArray(), article, label(document, span, "SPECULATION"));
        }
        if (figure != null) {
          figure.add(FigureSigns.of(signs, s).toArray(), article, label(document, span, "UNSOURCED_FIGURE"));
        }
      }
      article++;
    }
    return article;
  }

  /** The number of the first sentence of the file that overlaps a span, or -1. */
  private static int sentence(JsonObject document, Span span) {
    JsonArray sentences = document.getAsJsonArray("sentences");
    for (int i = 0; i < sentences.size(); i++) {
      JsonArray bounds = sentences.get(i).getAsJsonArray();
      if (span.overlaps(new Span(bounds.get(0).getAsInt(), bounds.get(1).getAsInt()))) {
        return i;
      }
    }
    return -1;
  }

  /** 1 where the sentence has the flag, 0 where it has not, -1 where the annotators did not agree. */
  private static int label(JsonObject document, Span span, String kind) {
    int sentence = sentence(document, span);
    for (JsonElement e : document.getAsJsonArray("flags")) {
      JsonObject flag = e.getAsJsonObject();
      if (flag.get("sentence").getAsInt() == sentence && flag.get("kind").getAsString().equals(kind)) {
        return flag.has("optional") && flag.get("optional").getAsBoolean() ? -1 : 1;
      }
    }
    return 0;
  }

  private void add(int[] features, int article, int label) {
    if (label >= 0) {
      examples.add(features);
      labels.add(label == 1);
      articles.add(article);
    }
  }

  /** Fits all weights but those of one article's sentences, one coordinate after the other. */
  private double[] fit(int leftOut) {
    double[] w = prior.clone();
    double[] score = new double[examples.size()];
    List<List<Integer>> having = new ArrayList<>();
    names.forEach(n -> having.add(new ArrayList<>()));
    for (int i = 0; i < score.length; i++) {
      for (int f : examples.get(i)) {
        score[i] += w[f];
        if (articles.get(i) != leftOut) {
          having.get(f).add(i);
        }
      }
    }
    for (int pass = 0; pass < PASSES; pass++) {
      for (int f = 0; f < w.length; f++) {
        double pull = f == 0 ? 0.01 : penalty;
        double gradient = pull * (w[f] - prior[f]);
        double curvature = pull + 0.05;
        for (int i : having.get(f)) {
          double p = 1 / (1 + Math.exp(-score[i]));
          gradient += p - (labels.get(i) ? 1 : 0);
          curvature += p * (1 - p);
        }
        double step = Math.max(-0.5, Math.min(0.5, gradient / curvature));
        w[f] -= step;
        for (int i : having.get(f)) {
          score[i] -= step;
        }
      }
    }
    return w;
  }

  private void report(String name, double threshold, int articleCount) {
    int both = 0;
    int flagged = 0;
    int gold = 0;
    for (int a = 0; a < articleCount; a++) {
      double[] w = fit(a);
      for (int i = 0; i < examples.size(); i++) {
        if (articles.get(i) == a) {
          double score = 0;
          for (int f : examples.get(i)) {
            score += w[f];
          }
          boolean flag = 1 / (1 + Math.exp(-score)) >= threshold;
          both += flag && labels.get(i) ? 1 : 0;
          flagged += flag ? 1 : 0;
          gold += labels.get(i) ? 1 : 0;
        }
      }
    }
    System.err.printf(
        Locale.ROOT,
        "%s: %d sentences, precision on articles left out of the fit %.1f recall %.1f F1 %.1f%n",
        name, examples.size(), 100.0 * both / Math.max(1, flagged), 100.0 * both / Math.max(1, gold), 200.0 * both / Math.max(1, flagged + gold));
  }

  private void write(Path file, String what) throws IOException {
    double[] w = fit(-1);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the score that " + what + ".");
    lines.add("# Columns: feature, weight. Fitted by benchmarks/ (FitClaims) on thirty news articles flagged by hand for this project and on sentences of some more,");
    lines.add("# with each group of cues held near a multiple of its confidence in rules.tsv.");
    for (int f = 0; f < w.length; f++) {
      if (Math.abs(w[f]) >= 0.005) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", names.get(f), w[f]));
      }
    }
    Files.write(file, lines);
  }
}
