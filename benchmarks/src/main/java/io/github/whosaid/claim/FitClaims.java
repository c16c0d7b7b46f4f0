package io.github.whosaid.claim;

import io.github.whosaid.report.FlagKind;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import io.github.whosaid.benchmarks.Corpus;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Fits the weights of {@code claim/speculation.tsv} and {@code claim/figure.tsv} on sentences flagged by hand. Flags are few, so the fit does
 * not start from nothing: each group of cues is held, by an L2 penalty, near a multiple of the confidence that {@code rules.tsv} gives it,
 * each feature of form near a guess, and everything else near zero. Prints what each score reaches on publishers left out of its fit. It
 * stands in the package of the classes whose scores it fits, to reach them.
 */
public final class FitClaims {

  /** What the bias is held near, loosely. */
  private static final double BIAS = -3.5;

  /** The part of the cases that the project has written itself. */
  private static final int CASES = -1;

  /** How much a flag weighs that only one of two annotators set. */
  private static final double OPTIONAL = 0.25;

  /** Of its confidence in {@code rules.tsv}, what multiple the weight of a cue is held near. */
  private static final double CUE = 2.4;

  /** Publishers are left out in so many parts. */
  private static final int FOLDS = 12;

  /** The sections of the BBC that stand for their publisher in the names of articles. */
  private static final Set<String> BBC = Set.of("uk-BBC", "aeb-bbc.com", "politics", "tech", "business", "entertainment", "sport");

  /** What features of forecasts are held near: sources, rules, questions and past events speak against a flag. */
  private static final Map<String, Double> FORECASTS =
      Map.ofEntries(
          Map.entry("governed", -1.5), Map.entry("ability", -1.5), Map.entry("narrated", -1.0), Map.entry("question", -1.0), Map.entry("short", -0.5),
          Map.entry("supposed", -0.7), Map.entry("relative", -0.3), Map.entry("adverbial", -0.5), Map.entry("complement", -0.5),
          Map.entry("subject-person", -0.4), Map.entry("heading", -1.4), Map.entry("past-may", -1.0), Map.entry("somebody-may", -0.7),
          Map.entry("could", -0.5), Map.entry("flagged", -0.5), Map.entry("told", -0.5), Map.entry("law", -0.6), Map.entry("science", -0.6),
          Map.entry("late", 0.3), Map.entry("marks", -0.6), Map.entry("joined", 0.4), Map.entry("figures", -0.5),
          Map.entry("past", -0.2), Map.entry("present", 0.4), Map.entry("which-may", -0.3),
          Map.entry("personal", -1.0), Map.entry("addressing", -1.0), Map.entry("unsourced", -1.0));

  /** What features of figures are held near: large numbers, sums and shares speak for a flag; sources, plans and markets against it. */
  private static final Map<String, Double> FIGURES =
      Map.ofEntries(
          Map.entry("governed", -1.5), Map.entry("according", -2.0), Map.entry("goal", -0.7), Map.entry("stake", -0.7),
          Map.entry("crowd", -1.5), Map.entry("data-next", -1.0), Map.entry("market", -1.0), Map.entry("period", -0.5), Map.entry("measure", -0.8), Map.entry("people", 1.0),
          Map.entry("scope", 0.7), Map.entry("weekday", -0.7), Map.entry("data", -0.5), Map.entry("past", -0.3), Map.entry("present", 0.3),
          Map.entry("science", -0.3), Map.entry("share-of", 0.7), Map.entry("told", -0.5), Map.entry("heading", -1.0), Map.entry("law", -0.5),
          Map.entry("year", 0.3), Map.entry("count", 2.5), Map.entry("money", 2.0), Map.entry("percent", 2.3), Map.entry("price", -0.5),
          Map.entry("survey", -0.2), Map.entry("polled", -1.5), Map.entry("method", -1.5), Map.entry("marks", -0.5),
          Map.entry("half-attributed", -0.5), Map.entry("mostly-attributed", -1.0), Map.entry("attributed-before", -0.5));

  private static final int PASSES = 200;

  private final List<String> names;
  private final double[] prior;
  private final double penalty;
  private final double caseWeight;
  private final double shift;
  private final List<int[]> examples = new ArrayList<>();
  private final List<Double> labels = new ArrayList<>();
  private final List<Integer> folds = new ArrayList<>();

  /** Which of the gold files an example comes from: each has annotators of its own. */
  private final List<Integer> files = new ArrayList<>();

  /**
   * Makes an empty fit.
   *
   * @param near what features of form are held near
   * @param penalty of what is not near
   * @param caseWeight how much one of the project's cases weighs, against a sentence of an article
   * @param shift what the bias is raised by: annotators differ in how much they flag, those of the first file are the strictest
   */
  private FitClaims(
      List<String> names, FlagKind kind, Map<String, Double> near, double penalty, double caseWeight, double shift) {
    this.names = names;
    this.penalty = penalty;
    this.caseWeight = caseWeight;
    this.shift = shift;
    prior = new double[names.size()];
    for (Rule rule : Audit.english().rules().all()) {
      int feature = names.indexOf("cue=" + rule.group());
      if (rule.kind() == kind) {
        prior[feature] = Math.max(prior[feature], CUE * rule.confidence());
      }
    }
    prior[0] = BIAS;
    near.forEach((name, weight) -> prior[names.indexOf(name)] = weight);
  }

  /**
   * Fits both tables.
   *
   * @param args the folder to write the tables to, the project's table of cases (flags.tsv), and the gold files (JSON lines with sentences
   *     and flags); cases that do not come out yet are read besides
   */
  public static void main(String[] args) throws IOException {
    Rules rules = Audit.english().rules();
    FitClaims speculation = new FitClaims(SpeculationSigns.names(rules), FlagKind.SPECULATION, FORECASTS, 2, 2, 0);
    FitClaims figure = new FitClaims(FigureSigns.names(rules), FlagKind.UNSOURCED_FIGURE, FIGURES, 4, 2, 0.45);
    List<String> cases = new ArrayList<>(Files.readAllLines(Path.of(args[1])));
    cases.addAll(Resources.readLines(Resources.getResource(FitClaims.class, "hard-cases.tsv"), StandardCharsets.UTF_8));
    for (String line : cases) {
      if (!line.startsWith("#") && !line.isBlank()) {
        read(line.split("\t", -1), speculation, figure);
      }
    }
    for (int file = 2; file < args.length; file++) {
      for (String line : Files.readAllLines(Path.of(args[file]))) {
        read(JsonParser.parseString(line).getAsJsonObject(), file - 2, speculation, figure);
      }
    }
    Path folder = Path.of(args[0]);
    speculation.report("speculation");
    speculation.write(folder.resolve("speculation.tsv"), "tells whether a sentence predicts, infers or judges in the reporter's own voice");
    figure.report("figure");
    figure.write(folder.resolve("figure.tsv"), "tells whether a sentence gives a figure that asks for a source");
  }

  /** Reads one of the project's cases: a text, the kind of its flag or NONE, the words that show it. Cases are left out of no fit. */
  private static void read(String[] cells, FitClaims speculation, FitClaims figure) {
    String text = cells[0].replace("\\n", "\n\n");
    Signs signs = signs(text);
    int at = text.indexOf(cells[2]);
    for (int s = 0; s < signs.text().sentences(); s++) {
      Span span = signs.text().span(signs.text().sentenceFirst(s), signs.text().sentenceEnd(s));
      boolean flagged = at >= span.start() && at < span.end();
      if (signs.voice().reportersWords(s) >= Claims.OWN_WORDS && (flagged || cells[1].equals("NONE"))) {
        speculation.add(SpeculationSigns.of(signs, s).toArray(), CASES, 0, cells[1].equals("SPECULATION") ? 1 : 0);
        figure.add(FigureSigns.of(signs, s).toArray(), CASES, 0, cells[1].equals("UNSOURCED_FIGURE") ? 1 : 0);
      }
    }
  }

  /** Reads the sentences of an article that lie in the reporter's voice. */
  private static void read(JsonObject document, int file, FitClaims speculation, FitClaims figure) {
    String publisher = Corpus.publisher(document.get("id").getAsString());
    publisher = BBC.contains(publisher) || publisher.startsWith("bbc-") ? "bbc" : publisher.startsWith("abc-") ? "abc" : publisher;
    int fold = Math.floorMod(publisher.hashCode(), FOLDS);
    Signs signs = signs(document.get("text").getAsString());
    for (int s = 0; s < signs.text().sentences(); s++) {
      Span span = signs.text().span(signs.text().sentenceFirst(s), signs.text().sentenceEnd(s));
      if (signs.voice().reportersWords(s) >= Claims.OWN_WORDS && sentence(document, span) >= 0) {
        speculation.add(SpeculationSigns.of(signs, s).toArray(), fold, file, label(document, span, "SPECULATION"));
        figure.add(FigureSigns.of(signs, s).toArray(), fold, file, label(document, span, "UNSOURCED_FIGURE"));
      }
    }
  }

  /** What the sentences of a text show, the flags of the other kinds noted. */
  private static Signs signs(String text) {
    Rules rules = Audit.english().rules();
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    Syntax syntax = Syntax.of(t);
    List<Reported> reports = QuotationFinder.find(t, syntax);
    List<Quotation> said = Whosaid.analyze(text).attributions();
    Voice voice = new Voice(t, reports, i -> said.get(i).speaker().isKnown());
    Signs signs = new Signs(t, syntax, voice, rules);
    List<Finding> ignored = new ArrayList<>();
    new SourceAudit(t, reports, i -> said.get(i).speaker(), voice, new SourceReader(rules.words()), signs, rules).find(ignored);
    new Hearsay(t, signs, rules).find(ignored);
    return signs;
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

  /** 1 where the sentence has the flag, 0 where it has not, a half where only one of two annotators set it. */
  private static double label(JsonObject document, Span span, String kind) {
    int sentence = sentence(document, span);
    for (JsonElement e : document.getAsJsonArray("flags")) {
      JsonObject flag = e.getAsJsonObject();
      if (flag.get("sentence").getAsInt() == sentence && flag.get("kind").getAsString().equals(kind)) {
        return flag.has("optional") && flag.get("optional").getAsBoolean() ? 0.5 : 1;
      }
    }
    return 0;
  }

  private void add(int[] features, int fold, int file, double label) {
    int[] all = Arrays.copyOf(features, features.length + (file > 0 ? 1 : 0));
    if (file > 0) {
      all[features.length] = names.size() + file - 1;
    }
    examples.add(all);
    labels.add(label);
    folds.add(fold);
    files.add(file);
  }

  /** Fits all weights without one part of the publishers, one coordinate after the other. */
  private double[] fit(int leftOut) {
    int offsets = Collections.max(files);
    double[] near = Arrays.copyOf(prior, names.size() + offsets);
    double[] w = near.clone();
    double[] score = new double[examples.size()];
    List<List<Integer>> having = new ArrayList<>();
    for (int f = 0; f < w.length; f++) {
      having.add(new ArrayList<>());
    }
    for (int i = 0; i < score.length; i++) {
      for (int f : examples.get(i)) {
        score[i] += w[f];
        if (folds.get(i) != leftOut) {
          having.get(f).add(i);
        }
      }
    }
    for (int pass = 0; pass < PASSES; pass++) {
      for (int f = 0; f < w.length; f++) {
        double pull = f == 0 || f >= names.size() ? 0.01 : penalty;
        double gradient = pull * (w[f] - near[f]);
        double curvature = pull + 0.05;
        for (int i : having.get(f)) {
          double p = 1 / (1 + Math.exp(-score[i]));
          boolean optional = labels.get(i) == 0.5;
          double weight = folds.get(i) == CASES ? caseWeight : optional ? OPTIONAL : 1;
          gradient += weight * (p - labels.get(i));
          curvature += weight * p * (1 - p);
        }
        double step = Math.max(-0.5, Math.min(0.5, gradient / curvature));
        w[f] -= step;
        for (int i : having.get(f)) {
          score[i] -= step;
        }
      }
    }
    w[0] += shift;
    Arrays.fill(w, names.size(), w.length, 0);
    return w;
  }

  /** Prints precision, recall and F1 on the first file's publishers left out, by the probability from which on a sentence is flagged. */
  private void report(String name) {
    double[] probability = new double[examples.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] w = fit(fold);
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) == fold) {
          probability[i] = 1 / (1 + Math.exp(-Arrays.stream(examples.get(i)).mapToDouble(f -> w[f]).sum()));
        }
      }
    }
    double loss = 0;
    for (int i = 0; i < probability.length; i++) {
      loss -= folds.get(i) == CASES || labels.get(i) == 0.5 ? 0 : labels.get(i) * Math.log(probability[i]) + (1 - labels.get(i)) * Math.log(1 - probability[i]);
    }
    System.err.printf(Locale.ROOT, "%s: %d sentences, on publishers left out of the fit: loss %.1f%n", name, examples.size(), loss);
    for (double threshold = 0.2; threshold < 0.65; threshold += 0.05) {
      int both = 0;
      int flagged = 0;
      int gold = 0;
      for (int i = 0; i < probability.length; i++) {
        boolean flag = probability[i] >= threshold;
        boolean wanted = labels.get(i) == 1;
        if (folds.get(i) == CASES || files.get(i) > 0) {
          continue;
        }
        both += flag && wanted ? 1 : 0;
        flagged += flag && (wanted || labels.get(i) == 0) ? 1 : 0;
        gold += wanted ? 1 : 0;
      }
      System.err.printf(
          Locale.ROOT,
          "  from %.2f on: precision %.1f recall %.1f F1 %.1f (%d of %d)%n",
          threshold, 100.0 * both / Math.max(1, flagged), 100.0 * both / Math.max(1, gold), 200.0 * both / Math.max(1, flagged + gold), flagged, gold);
    }
  }

  private void write(Path file, String what) throws IOException {
    double[] w = fit(FOLDS);
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the score that " + what + ".");
    lines.add("# Columns: feature, weight. Fitted by benchmarks/ (FitClaims) on some 280 news articles of about a hundred and twenty publishers flagged by hand for this project and on the cases of its tests,");
    lines.add("# with each group of cues held near a multiple of its confidence in rules.tsv, and features of form near a guess.");
    for (int f = 0; f < names.size(); f++) {
      if (Math.abs(w[f]) >= 0.005) {
        lines.add(String.format(Locale.ROOT, "%s\t%.2f", names.get(f), w[f]));
      }
    }
    Files.write(file, lines);
  }
}
