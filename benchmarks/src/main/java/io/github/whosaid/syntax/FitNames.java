package io.github.whosaid.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.syntax.NameTraining.Document;
import io.github.whosaid.syntax.NameTraining.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Fits the weights of {@code syntax/names.tsv}: the log-linear score that parts capitalised runs into names. Texts with gold trees teach each
 * token; articles of which only the speakers are known teach where the words of a speaker's name, role or organisation stand, and what is
 * between them is left open. Writes what the score finds in each gold text when a fifth of them, that one among it, is left out of the fit.
 * It stands in the package of the classes whose score it fits, to reach them.
 */
public final class FitNames {

  private static final int FOLDS = Integer.getInteger("folds", 5);
  private static final int LABELS = NameLabel.COUNT;
  private static final NameLabel[] LABEL = NameLabel.values();
  /** Weights nearer to zero are left out of the table. */
  private static final double SMALLEST = 0.1;

  private static int passes = Integer.getInteger("passes", 15);
  private static double penalty = Double.parseDouble(System.getProperty("penalty", "0.015"));
  private static double rate = Double.parseDouble(System.getProperty("rate", "0.15"));
  static final double OWN_WEIGHT = Double.parseDouble(System.getProperty("own", "4"));
  static final double WEAK = Double.parseDouble(System.getProperty("weak", "0.5"));

  private FitNames() {}

  /**
   * Fits the table.
   *
   * @param args texts with gold trees, the folder to write {@code names.tsv} and {@code names.pred} to, and files of articles with speakers
   */
  public static void main(String[] args) throws IOException {
    List<Document> gold = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      gold.add(TreeNames.read(JsonParser.parseString(line).getAsJsonObject()));
    }
    List<Document> others = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        others.add(SpeakerNames.read(JsonParser.parseString(line).getAsJsonObject()));
      }
    }
    List<Document> own = MarkedNames.read();
    others.addAll(own);
    System.err.println(gold.size() + " texts, " + others.size() + " articles");
    Path folder = Path.of(args[1]);
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      List<Document> train = new ArrayList<>();
      List<Document> left = new ArrayList<>();
      for (int i = 0; i < gold.size(); i++) {
        (i % FOLDS == fold ? left : train).add(gold.get(i));
      }
      for (Document d : others) {
        if (left.stream().noneMatch(g -> g.text().text().contains(d.opening()))) {
          train.add(d);
        }
      }
      NameModel model = new NameModel(fit(train));
      for (int i = fold; i < gold.size(); i += FOLDS) {
        lines.add(predict(model, gold.get(i)));
      }
      System.err.println("fold " + fold);
    }
    Files.write(folder.resolve("names.pred"), lines);
    if (Boolean.getBoolean("quick")) {
      return;
    }
    List<Document> all = new ArrayList<>(others);
    all.addAll(gold);
    write(folder.resolve("names.tsv"), fit(all));
  }

  private static String predict(NameModel model, Document document) {
    JsonArray names = new JsonArray();
    Names found = Names.of(document.text(), document.features(), model);
    for (int n = 0; n < found.count(); n++) {
      if (found.type(n) != NameType.OTHER) {
        JsonArray name = new JsonArray();
        name.add(document.text().start(found.first(n)));
        name.add(document.text().end(found.end(n) - 1));
        name.add(switch (found.type(n)) {
          case PERSON, GROUP -> "person";
          case ORGANISATION -> "organization";
          default -> "place";
        });
        names.add(name);
      }
    }
    JsonObject line = new JsonObject();
    line.addProperty("id", document.id());
    line.add("names", names);
    return line.toString();
  }

  private static double[] fit(List<Document> documents) {
    int size = NameFeatures.names().size() * LABELS;
    double[] w = new double[size];
    double[] squares = new double[size];
    Arrays.fill(squares, 0.1);
    List<Example> all = new ArrayList<>();
    documents.forEach(d -> all.addAll(d.examples()));
    Random random = new Random(7);
    double[] gradient = new double[size];
    int batch = 32;
    double[] sum = new double[size];
    int averaged = 0;
    for (int pass = 0; pass < passes; pass++) {
      java.util.Collections.shuffle(all, random);
      for (int at = 0; at < all.size(); at += batch) {
        Arrays.fill(gradient, 0);
        for (Example x : all.subList(at, Math.min(all.size(), at + batch))) {
          expect(x, w, x.gold, gradient, x.weight);
          expect(x, w, x.allowed, gradient, -x.weight);
        }
        for (int i = 0; i < size; i++) {
          double g = gradient[i] - penalty * batch / 100.0 * w[i];
          if (g != 0) {
            squares[i] += g * g;
            w[i] += rate * g / Math.sqrt(squares[i]);
          }
        }
      }
      if (pass == passes / 3) {
        all.addAll(again(documents, new NameModel(w)));
      }
      if (pass >= passes * 2 / 3) {
        averaged++;
        for (int i = 0; i < size; i++) {
          sum[i] += w[i];
        }
      }
    }
    for (int i = 0; i < size; i++) {
      sum[i] /= averaged;
    }
    return sum;
  }

  /** The examples once more, with what the score so far says of the same words elsewhere. */
  private static List<Example> again(List<Document> documents, NameModel model) {
    List<Example> more = new ArrayList<>();
    for (Document d : documents) {
      NameVotes votes = new NameVotes(d.text(), d.features().words(), new NameSearch(model, d.features()).part(null));
      for (Example x : d.examples()) {
        Example y = new Example(x.run, x.first, x.n);
        y.weight = x.weight;
        y.bounds.addAll(x.bounds);
        y.allowed.addAll(x.allowed);
        y.gold.addAll(x.gold);
        for (int[] b : x.bounds) {
          y.features.add(d.features().of(x.run, x.first + b[0], x.first + b[1], votes));
        }
        more.add(y);
      }
    }
    return more;
  }

  /** Adds the expected features of the ways to part a run, weighed. */
  private static void expect(Example x, double[] w, List<Integer> allowed, double[] gradient, double weight) {
    int stretches = x.bounds.size();
    double[][] step = new double[LABELS][LABELS];
    for (int left = 0; left < LABELS; left++) {
      for (int l = 0; l < LABELS; l++) {
        step[left][l] = w[NameFeatures.step(LABEL[left]) * LABELS + l];
      }
    }
    // Forward: of all ways to a token with a label at its left; into: the same with the step to each label.
    double[][] forward = empty(x.n + 1);
    double[][] into = empty(x.n + 1);
    double[][] own = new double[stretches][];
    forward[0][0] = 0;
    int s = 0;
    for (int b = 0; b < x.n; b++) {
      for (int l = 0; l < LABELS; l++) {
        for (int left = 0; left < LABELS; left++) {
          into[b][l] = plus(into[b][l], forward[b][left] + step[left][l]);
        }
      }
      for (; s < stretches && x.bounds.get(s)[0] == b; s++) {
        int may = allowed.get(s);
        if (may == 0) {
          continue;
        }
        own[s] = new double[LABELS];
        for (int f : x.features.get(s)) {
          for (int l = 0; l < LABELS; l++) {
            own[s][l] += w[f * LABELS + l];
          }
        }
        int e = x.bounds.get(s)[1];
        for (int l = 0; l < LABELS; l++) {
          if ((may >> l & 1) != 0) {
            forward[e][l] = plus(forward[e][l], into[b][l] + own[s][l]);
          }
        }
      }
    }
    double[][] backward = empty(x.n + 1);
    double[][] from = empty(x.n + 1);
    Arrays.fill(backward[x.n], 0);
    s = stretches - 1;
    for (int b = x.n - 1; b >= 0; b--) {
      for (; s >= 0 && x.bounds.get(s)[0] == b; s--) {
        int e = x.bounds.get(s)[1];
        for (int l = 0; l < LABELS; l++) {
          if ((allowed.get(s) >> l & 1) != 0) {
            from[b][l] = plus(from[b][l], own[s][l] + backward[e][l]);
          }
        }
      }
      for (int left = 0; left < LABELS; left++) {
        for (int l = 0; l < LABELS; l++) {
          backward[b][left] = plus(backward[b][left], step[left][l] + from[b][l]);
        }
      }
    }
    double total = backward[0][0];
    for (int b = 0; b < x.n; b++) {
      for (int left = 0; left < LABELS; left++) {
        for (int l = 0; l < LABELS; l++) {
          gradient[NameFeatures.step(LABEL[left]) * LABELS + l] += weight * Math.exp(forward[b][left] + step[left][l] + from[b][l] - total);
        }
      }
    }
    for (s = 0; s < stretches; s++) {
      int b = x.bounds.get(s)[0];
      int e = x.bounds.get(s)[1];
      for (int l = 0; l < LABELS; l++) {
        if ((allowed.get(s) >> l & 1) != 0) {
          double p = Math.exp(into[b][l] + own[s][l] + backward[e][l] - total);
          if (p > 1e-6) {
            for (int f : x.features.get(s)) {
              gradient[f * LABELS + l] += weight * p;
            }
          }
        }
      }
    }
  }

  private static double[][] empty(int rows) {
    double[][] all = new double[rows][LABELS];
    for (double[] row : all) {
      Arrays.fill(row, Double.NEGATIVE_INFINITY);
    }
    return all;
  }

  private static double plus(double a, double b) {
    if (a == Double.NEGATIVE_INFINITY) {
      return b;
    }
    if (b == Double.NEGATIVE_INFINITY) {
      return a;
    }
    double high = Math.max(a, b);
    return high + Math.log1p(Math.exp(Math.min(a, b) - high));
  }

  private static void write(Path file, double[] w) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Weights of the score that parts a run of capitalised words into titles, names and other words.");
    lines.add("# Columns: feature, and its weight for each of NONE, TITLE, PERSON, ORGANISATION, PLACE, GROUP, OTHER; what is near zero is left out.");
    lines.add("# Fitted by benchmarks/ (FitNames) on texts with gold trees (GUM), on news articles whose speakers were marked by hand, and on the");
    lines.add("# sentences of benchmarks/.");
    List<String> names = NameFeatures.names();
    for (int f = 0; f < names.size(); f++) {
      StringBuilder line = new StringBuilder(names.get(f));
      boolean any = false;
      for (int l = 0; l < LABELS; l++) {
        double weight = w[f * LABELS + l];
        boolean keep = Math.abs(weight) >= SMALLEST;
        any |= keep;
        line.append('\t').append(keep ? String.format(Locale.ROOT, "%.2f", weight) : "");
      }
      if (any) {
        lines.add(line.toString());
      }
    }
    Files.write(file, lines);
  }

}
