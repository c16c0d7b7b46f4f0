package io.github.whosaid.attribution;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.benchmarks.GoldSpans;
import io.github.whosaid.benchmarks.Names;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fits the weights of {@code attribution/coreference.tsv}: of those whom a pronoun or role may mean, those are right whom the annotators
 * name as the speaker or whose mentions they joined with it. The weights stay near the ones that stand in the table, which is the prior.
 * It prints how many are right with the weights of the table and with those fitted on other publishers.
 */
public final class FitCoreference {

  private static final int FOLDS = 5;
  private static final int PASSES = 200;
  private static final double RATE = 0.05;
  private static final int CLUES = Clue.values().length;

  /** One pronoun or role: what each clue says of each candidate, nobody last, and who is right. */
  private record Choice(double[][] values, boolean[] right, String form, int fold) {}

  private final double penalty;
  private final List<Choice> all = new ArrayList<>();

  private FitCoreference(double penalty) {
    this.penalty = penalty;
  }

  /**
   * Fits the table.
   *
   * @param args the folder to write the table to, the penalty for leaving the first values, the gold files
   */
  public static void main(String[] args) throws IOException {
    FitCoreference fit = new FitCoreference(Double.parseDouble(args[1]));
    for (String file : List.of(args).subList(2, args.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        fit.learn(JsonParser.parseString(line).getAsJsonObject());
      }
    }
    fit.report();
    write(Path.of(args[0]).resolve("coreference.tsv"), fit.weights(-1));
  }

  private void learn(JsonObject document) {
    TokenizedText t = TokenizedText.of(document.get("text").getAsString(), Lexicon.english());
    Mentions mentions = Mentions.find(t, Syntax.of(t));
    Entities entities = Entities.of(t, mentions);
    Resolver resolver = new Resolver(entities, t, mentions, Clues.standard());
    List<Reported> reported = QuotationFinder.find(t, Syntax.of(t));
    List<Example> examples = Attributor.examples(t, mentions, entities, reported);
    int fold = Math.floorMod(publisher(document.get("id").getAsString()).hashCode(), FOLDS);
    boolean[] seen = new boolean[mentions.size()];
    for (int i = 0; i < examples.size(); i++) {
      Example e = examples.get(i);
      int m = e.chosen < 0 ? -1 : e.mentions[e.chosen];
      if (m < 0 || seen[m] || entities.entity(m) >= 0) {
        continue;
      }
      while (mentions.same(m) >= 0 && mentions.get(m).form() == Form.PRONOUN) {
        m = mentions.same(m);
      }
      Mention mention = mentions.get(m);
      List<Antecedent> candidates = entities.entity(m) >= 0 ? null : resolver.candidates(mention, e.recent);
      if (candidates == null || candidates.isEmpty()) {
        continue;
      }
      seen[m] = true;
      boolean[] right =
          document.has("clusters")
              ? joined(document.getAsJsonArray("clusters"), t, mentions, entities, mention, candidates)
              : named(document, t, mentions, entities, mention, candidates);
      if (right != null) {
        all.add(new Choice(resolver.values(mention, candidates, e.recent), right, form(t, mention), fold));
      }
    }
  }

  private static String publisher(String id) {
    return id.replaceAll("-[^-]*$", "");
  }

  private static String form(TokenizedText t, Mention m) {
    return m.form() == Form.PRONOUN
        ? m.type() == Type.PERSON ? "he, she" : m.type() == Type.PEOPLE ? "they" : "it"
        : "the " + m.type().toString().toLowerCase(Locale.ROOT);
  }

  /** Who is right by the speakers that the annotators name; null if that cannot be told. */
  private static boolean[] named(
      JsonObject document, TokenizedText t, Mentions mentions, Entities entities, Mention m, List<Antecedent> candidates) {
    Span span = t.span(m.first(), m.end());
    if (!document.get("attributions").isJsonArray()) {
      return null;
    }
    for (JsonElement element : document.getAsJsonArray("attributions")) {
      JsonObject gold = element.getAsJsonObject();
      List<Span> source = GoldSpans.of(gold.get("source"));
      if (source.isEmpty() || source.get(0).start() != span.start() || source.get(0).end() < span.end() || gold.get("speaker").isJsonNull()) {
        continue;
      }
      boolean[] right = new boolean[candidates.size() + 1];
      boolean any = false;
      for (int c = 0; c < candidates.size(); c++) {
        int e = candidates.get(c).entity();
        right[c] = Names.same(gold.get("speaker").getAsString(), entities.speaker(e).name());
        any |= right[c];
      }
      String kind = gold.get("kind").getAsString();
      right[candidates.size()] = !any;
      boolean own = Names.same(gold.get("speaker").getAsString(), span.of(t.text()));
      return any || own && m.form() == Form.NOMINAL || kind.equals("unnamed") && m.form() == Form.NOMINAL ? right : null;
    }
    return null;
  }

  /** Who is right by the mentions that the annotators joined; null if that cannot be told. */
  private static boolean[] joined(
      JsonArray clusters, TokenizedText t, Mentions mentions, Entities entities, Mention m, List<Antecedent> candidates) {
    int own = cluster(clusters, t, m);
    if (own < 0 && (m.form() == Form.PRONOUN || m.type() != Type.PERSON)) {
      return null;
    }
    boolean[] right = new boolean[candidates.size() + 1];
    boolean any = false;
    for (int c = 0; c < candidates.size() && own >= 0; c++) {
      Antecedent a = candidates.get(c);
      Mention other =
          entities.isNamed(a.entity()) ? entities.entry(a.entity()).fullest : mentions.get(entities.descriptionOf(a.entity()));
      right[c] = cluster(clusters, t, other) == own || a.mention() >= 0 && cluster(clusters, t, mentions.get(a.mention())) == own;
      any |= right[c];
    }
    right[candidates.size()] = !any;
    return any || m.form() == Form.NOMINAL ? right : null;
  }

  /** The cluster of the smallest annotated mention that begins with the phrase or its head and covers its head, or -1. */
  private static int cluster(JsonArray clusters, TokenizedText t, Mention m) {
    int best = -1;
    int length = Integer.MAX_VALUE;
    Span head = t.span(m.headFirst(), m.headEnd());
    for (int c = 0; c < clusters.size(); c++) {
      for (JsonElement pair : clusters.get(c).getAsJsonArray()) {
        int start = pair.getAsJsonArray().get(0).getAsInt();
        int end = pair.getAsJsonArray().get(1).getAsInt();
        boolean begins = start == t.start(m.first()) || start == head.start();
        if (begins && end >= head.end() && end - start < length) {
          best = c;
          length = end - start;
        }
      }
    }
    return best;
  }

  /** The weights fitted on all folds but one. */
  private double[] weights(int without) {
    double[] prior = new double[CLUES];
    for (Clue clue : Clue.values()) {
      double[] one = new double[CLUES];
      one[clue.ordinal()] = 1;
      prior[clue.ordinal()] = Clues.standard().sum(one);
    }
    double[] w = prior.clone();
    double[] squares = new double[CLUES];
    for (int pass = 0; pass < PASSES; pass++) {
      double[] gradient = new double[CLUES];
      for (Choice choice : all) {
        if (choice.fold() != without) {
          add(choice, w, gradient);
        }
      }
      for (int k = 0; k < CLUES; k++) {
        gradient[k] += penalty * (w[k] - prior[k]);
        squares[k] += gradient[k] * gradient[k];
        w[k] -= RATE * 4 * gradient[k] / (Math.sqrt(squares[k]) + 1e-9);
      }
    }
    return w;
  }

  private static void add(Choice choice, double[] w, double[] gradient) {
    double[] p = probabilities(choice, w);
    double share = 0;
    for (int c = 0; c < p.length; c++) {
      share += choice.right()[c] ? p[c] : 0;
    }
    for (int c = 0; c < p.length; c++) {
      double error = p[c] - (choice.right()[c] ? p[c] / Math.max(share, 1e-12) : 0);
      for (int k = 0; k < CLUES; k++) {
        gradient[k] += error * choice.values()[c][k];
      }
    }
  }

  private static double[] probabilities(Choice choice, double[] w) {
    double[] p = new double[choice.values().length];
    for (int c = 0; c < p.length; c++) {
      for (int k = 0; k < CLUES; k++) {
        p[c] += w[k] * choice.values()[c][k];
      }
    }
    double max = Arrays.stream(p).max().orElse(0);
    double sum = 0;
    for (int c = 0; c < p.length; c++) {
      p[c] = Math.exp(p[c] - max);
      sum += p[c];
    }
    for (int c = 0; c < p.length; c++) {
      p[c] /= sum;
    }
    return p;
  }

  private void report() {
    Map<String, double[]> counts = new TreeMap<>();
    double[] standard = new FitCoreference(1e9).weights(-1);
    for (int fold = 0; fold < FOLDS; fold++) {
      double[] fitted = weights(fold);
      for (Choice choice : all) {
        if (choice.fold() == fold) {
          double[] row = counts.computeIfAbsent(choice.form(), f -> new double[5]);
          row[0]++;
          judge(choice, standard, row, 1);
          judge(choice, fitted, row, 3);
        }
      }
    }
    counts.forEach(
        (form, row) ->
            System.err.printf(
                Locale.ROOT,
                "%-18s %5.0f  table: right %5.1f %%, loss %.3f  fitted: right %5.1f %%, loss %.3f%n",
                form, row[0], 100 * row[1] / row[0], row[2] / row[0], 100 * row[3] / row[0], row[4] / row[0]));
  }

  private static void judge(Choice choice, double[] weights, double[] row, int at) {
    double[] p = probabilities(choice, weights);
    int best = 0;
    double share = 0;
    for (int c = 0; c < p.length; c++) {
      best = p[c] > p[best] ? c : best;
      share += choice.right()[c] ? p[c] : 0;
    }
    row[at] += choice.right()[best] ? 1 : 0;
    row[at + 1] -= Math.log(Math.max(share, 1e-12));
  }

  private static void write(Path file, double[] weights) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the clues by which pronouns and role descriptions are resolved, in a log-linear score over the candidates.");
    lines.add("# Columns: clue (see the enum Clue) <TAB> weight.");
    lines.add(
        "# Set by hand for this project, then fitted by benchmarks/ (FitCoreference), with a penalty for leaving the first values, on"
            + " articles of many publishers and the news, biographies and interviews of GUM.");
    for (Clue clue : Clue.values()) {
      lines.add(String.format(Locale.ROOT, "%s\t%.2f", clue, weights[clue.ordinal()]));
    }
    Files.write(file, lines);
  }
}
