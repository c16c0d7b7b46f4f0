package io.github.whosaid.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
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

  private static final int ALL = (1 << LABELS) - 1;

  private static int passes = Integer.getInteger("passes", 15);
  private static double penalty = Double.parseDouble(System.getProperty("penalty", "0.015"));
  private static double rate = Double.parseDouble(System.getProperty("rate", "0.15"));
  private static double ownWeight = Double.parseDouble(System.getProperty("own", "4"));
  private static double weak = Double.parseDouble(System.getProperty("weak", "0.5"));

  /** A run with all its stretches: what is seen of each, and the labels that it may have, by what is known and in all. */
  private static final class Example {
    final int run;
    final int first;
    final int n;
    final List<int[]> bounds = new ArrayList<>();
    final List<int[]> features = new ArrayList<>();
    final List<Integer> allowed = new ArrayList<>();
    final List<Integer> gold = new ArrayList<>();
    double weight = 1;

    Example(int run, int first, int n) {
      this.run = run;
      this.first = first;
      this.n = n;
    }
  }

  private record Document(String id, TokenizedText text, NameFeatures features, List<Example> examples) {
    /** The first words: an article that is a text with a gold tree as well is known by them. */
    String opening() {
      return text.text().substring(0, Math.min(60, text.text().length()));
    }
  }

  /** A known stretch of tokens and what it is: a label each in the set. */
  private record Known(int first, int end, int labels) {}

  /** Of a stretch of which is only known that no name goes beyond it on either side. */
  private static final int FENCE = 0;

  private FitNames() {}

  /**
   * Fits the table.
   *
   * @param args texts with gold trees, the folder to write {@code names.tsv} and {@code names.pred} to, and files of articles with speakers
   */
  public static void main(String[] args) throws IOException {
    List<Document> gold = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      gold.add(GoldNames.read(JsonParser.parseString(line).getAsJsonObject()));
    }
    List<Document> others = new ArrayList<>();
    for (int i = 2; i < args.length; i++) {
      for (String line : Files.readAllLines(Path.of(args[i]))) {
        others.add(SpeakerNames.read(JsonParser.parseString(line).getAsJsonObject()));
      }
    }
    List<Document> own = Sentences.read();
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

  private static Document document(String id, TokenizedText text, List<Known> known, boolean complete, double weight) {
    NameFeatures features = new NameFeatures(text, NameLists.english());
    List<Example> examples = new ArrayList<>();
    NameRuns runs = features.runs();
    for (int r = 0; r < runs.size(); r++) {
      int first = runs.first(r);
      int n = runs.end(r) - first;
      List<Known> here = new ArrayList<>();
      for (Known k : known) {
        if (k.labels() == FENCE) {
          continue;
        }
        int b = Math.max(first, k.first());
        int e = Math.min(first + n, k.end());
        boolean title = k.labels() == 1 << NameLabel.TITLE.ordinal();
        while (e > b && !may(features.words(), title, b, e)) {
          e--;
        }
        while (b < e && !may(features.words(), title, b, e)) {
          b++;
        }
        if (b < e && e - b <= NameModel.LONGEST && !(title && !features.words().mayBeTitle(b, e))) {
          here.add(new Known(b, e, k.labels()));
        }
      }
      List<Integer> fences = new ArrayList<>();
      for (Known k : known) {
        for (int fence : k.labels() == FENCE ? new int[] {k.first(), k.end()} : new int[0]) {
          if (first < fence && fence < first + n) {
            fences.add(fence);
          }
        }
      }
      if (!complete && here.isEmpty() && fences.isEmpty()) {
        continue;
      }
      Example example = new Example(r, first, n);
      example.weight = weight;
      for (int b = 0; b < n; b++) {
        for (int e = b + 1; e <= Math.min(n, b + NameModel.LONGEST); e++) {
          int allowed = NameModel.allowed(features.words(), first + b, first + e);
          if (allowed != 0) {
            example.bounds.add(new int[] {b, e});
            example.features.add(features.of(r, first + b, first + e, null));
            example.allowed.add(allowed);
            int from = first + b;
            int to = first + e;
            boolean crossed = fences.stream().anyMatch(f -> from < f && f < to);
            example.gold.add(crossed ? 0 : allowed & gold(here, from, to, complete));
          }
        }
      }
      if (possible(example)) {
        examples.add(example);
      }
    }
    return new Document(id, text, features, examples);
  }

  private static boolean may(RunWords words, boolean title, int first, int end) {
    return words.mayBeName(first, end) || title && words.mayBeTitle(first, end);
  }

  private static int gold(List<Known> known, int first, int end, boolean complete) {
    for (Known k : known) {
      if (k.first() == first && k.end() == end) {
        return k.labels();
      }
    }
    for (Known k : known) {
      if (k.first() < end && first < k.end()) {
        return 0;
      }
    }
    return complete ? 1 : ALL;
  }

  private static boolean possible(Example x) {
    boolean[] reached = new boolean[x.n + 1];
    reached[0] = true;
    for (int s = 0; s < x.bounds.size(); s++) {
      reached[x.bounds.get(s)[1]] |= reached[x.bounds.get(s)[0]] && x.gold.get(s) != 0;
    }
    return reached[x.n];
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

  /** Reads texts with gold trees. */
  private static final class GoldNames {
    private static Document read(JsonObject json) {
      TokenizedText text = TokenizedText.of(json.get("text").getAsString(), Lexicon.english());
      JsonArray tokens = json.getAsJsonArray("tokens");
      List<Known> known = new ArrayList<>();
      List<int[]> spans = new ArrayList<>();
      boolean[] covered = new boolean[tokens.size()];
      for (JsonElement e : json.getAsJsonArray("names")) {
        JsonArray name = e.getAsJsonArray();
        String kind = name.get(2).getAsString();
        int[] core = core(text.text(), tokens, name.get(0).getAsInt(), name.get(1).getAsInt(), kind);
        if (core != null) {
          NameLabel label = kind.equals("person") ? (group(text, tokens, core) ? NameLabel.GROUP : NameLabel.PERSON) : kind.equals("place") ? NameLabel.PLACE : NameLabel.ORGANISATION;
          spans.add(new int[] {core[0], core[1], 1 << label.ordinal()});
          if (label == NameLabel.PERSON) {
            int title = core[0];
            while (title > 0 && start(tokens, title - 1) >= name.get(0).getAsInt() && proper(tokens, title - 1)) {
              title--;
            }
            if (title < core[0]) {
              spans.add(new int[] {title, core[0], 1 << NameLabel.TITLE.ordinal()});
            }
          }
        }
      }
      spans.sort((a, b) -> (b[1] - b[0]) - (a[1] - a[0]));
      // Names come first, then the titles that none covers.
      List<int[]> kept = new ArrayList<>();
      for (int round = 0; round < 2; round++) {
        for (int[] s : spans) {
          boolean title = s[2] == 1 << NameLabel.TITLE.ordinal();
          boolean free = true;
          for (int i = s[0]; i < s[1]; i++) {
            free &= !covered[i];
          }
          if (title == (round == 1) && free) {
            kept.add(s);
            Arrays.fill(covered, s[0], s[1], true);
          }
        }
      }
      for (int i = 0; i < tokens.size(); i++) {
        int end = i;
        while (end < tokens.size() && !covered[end] && proper(tokens, end)) {
          end++;
        }
        if (end > i) {
          kept.add(new int[] {i, end, 1 << NameLabel.OTHER.ordinal() | 1});
          i = end;
        }
      }
      for (int[] s : kept) {
        Known k = range(text, start(tokens, s[0]), end(tokens, s[1] - 1), s[2]);
        if (k != null) {
          known.add(s[2] == (1 << NameLabel.OTHER.ordinal() | 1) && isTime(text, k) ? new Known(k.first(), k.end(), 1) : k);
        }
      }
      return document(json.get("id").getAsString(), text, known, true, 1);
    }

    private static boolean group(TokenizedText text, JsonArray tokens, int[] core) {
      String word = text.text().substring(start(tokens, core[1] - 1), end(tokens, core[1] - 1)).toLowerCase(Locale.ROOT);
      int id = Lexicon.english().id(word);
      return tag(tokens, core[1] - 1).equals("NNPS") || Lexicon.english().is(id, io.github.whosaid.lexicon.WordClass.PERSON_PLURAL);
    }

    private static boolean isTime(TokenizedText text, Known k) {
      return text.is(k.first(), io.github.whosaid.lexicon.WordClass.WEEKDAY) || text.is(k.first(), io.github.whosaid.lexicon.WordClass.MONTH);
    }

    private static int start(JsonArray tokens, int i) {
      return tokens.get(i).getAsJsonArray().get(0).getAsInt();
    }

    private static int end(JsonArray tokens, int i) {
      return tokens.get(i).getAsJsonArray().get(1).getAsInt();
    }

    private static String tag(JsonArray tokens, int i) {
      return tokens.get(i).getAsJsonArray().get(2).getAsString();
    }

    private static String relation(JsonArray tokens, int i) {
      return tokens.get(i).getAsJsonArray().get(4).getAsString();
    }

    private static int head(JsonArray tokens, int i) {
      return tokens.get(i).getAsJsonArray().get(3).getAsInt();
    }

    private static boolean proper(JsonArray tokens, int i) {
      return tag(tokens, i).startsWith("NNP");
    }

    /** "in Ulm": where a body is. */
    private static boolean at(String text, JsonArray tokens, int i) {
      return i + 1 < tokens.size() && relation(tokens, i).equals("case") && end(tokens, i) - start(tokens, i) == 2
          && (text.startsWith("in", start(tokens, i)) || text.startsWith("at", start(tokens, i)));
    }

    /** The name alone of an entity: what the scorer takes. */
    private static int[] core(String text, JsonArray tokens, int from, int to, String kind) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (from <= start(tokens, i) && start(tokens, i) < to) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first < 0) {
        return null;
      }
      int h = -1;
      for (int i = first; i <= last && h < 0; i++) {
        h = head(tokens, i) < first || head(tokens, i) > last ? i : -1;
      }
      if (h < 0) {
        return null;
      }
      int low = h;
      int high = h;
      if (kind.equals("person")) {
        for (int i = first; i <= last; i++) {
          if (head(tokens, i) == h && relation(tokens, i).startsWith("flat")) {
            low = Math.min(low, i);
            high = Math.max(high, i);
          }
        }
        return new int[] {low, high + 1};
      }
      for (int k = h - 1; k >= first; k--) {
        boolean in = proper(tokens, k) || relation(tokens, k).equals("compound") || relation(tokens, k).equals("flat") || tag(tokens, k).equals("HYPH");
        if (!in) {
          break;
        }
        low = k;
      }
      for (int k = h + 1; k <= last; k++) {
        String tag = tag(tokens, k);
        boolean joint = (tag.equals("IN") && !at(text, tokens, k) || tag.equals("CC") || tag.equals("DT")) && k + 1 <= last && proper(tokens, k + 1);
        if (!proper(tokens, k) && !joint && !tag.equals("HYPH")) {
          break;
        }
        high = k;
      }
      return new int[] {low, high + 1};
    }
  }

  private static Known range(TokenizedText text, int from, int to, int labels) {
    int first = -1;
    int end = -1;
    for (int i = 0; i < text.size() && text.start(i) < to; i++) {
      if (text.end(i) > from) {
        first = first < 0 ? i : first;
        end = i + 1;
      }
    }
    return first < 0 ? null : new Known(first, end, labels);
  }

  /** Reads the project's own sentences with their names marked. */
  private static final class Sentences {
    private static List<Document> read() throws IOException {
      List<Document> all = new ArrayList<>();
      StringBuilder article = new StringBuilder();
      try (java.io.InputStream in = FitNames.class.getResourceAsStream("sentences.txt")) {
        String[] lines = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).split("\n");
        for (int i = 0; i <= lines.length; i++) {
          String line = i < lines.length ? lines[i] : "";
          if (line.isBlank() && article.length() > 0) {
            all.add(document("own-" + all.size(), article.toString()));
            article.setLength(0);
          } else if (!line.isBlank() && !line.startsWith("#")) {
            article.append(article.length() == 0 ? "" : "\n").append(line);
          }
        }
      }
      return all;
    }

    private static Document document(String id, String marked) {
      StringBuilder plain = new StringBuilder();
      List<int[]> spans = new ArrayList<>();
      int from = -1;
      int label = 0;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '<') {
          NameLabel kind = switch (marked.charAt(i + 1)) {
            case 'p' -> NameLabel.PERSON;
            case 't' -> NameLabel.TITLE;
            case 'o' -> NameLabel.ORGANISATION;
            case 'l' -> NameLabel.PLACE;
            case 'g' -> NameLabel.GROUP;
            default -> NameLabel.OTHER;
          };
          label = 1 << kind.ordinal();
          from = plain.length();
          i += 2;
        } else if (c == '>') {
          spans.add(new int[] {from, plain.length(), label});
        } else {
          plain.append(c);
        }
      }
      TokenizedText text = TokenizedText.of(plain.toString(), Lexicon.english());
      List<Known> known = new ArrayList<>();
      for (int[] s : spans) {
        Known k = range(text, s[0], s[1], s[2]);
        if (k != null) {
          known.add(k);
        }
      }
      return FitNames.document(id, text, known, true, ownWeight);
    }
  }

  /** Reads articles whose speakers are known. */
  private static final class SpeakerNames {
    private static Document read(JsonObject json) {
      TokenizedText text = TokenizedText.of(json.get("text").getAsString(), Lexicon.english());
      List<Known> known = new ArrayList<>();
      java.util.Set<String> people = new java.util.TreeSet<>();
      java.util.Set<String> bodies = new java.util.TreeSet<>();
      java.util.Set<String> speakingBodies = new java.util.TreeSet<>();
      java.util.Set<String> roles = new java.util.TreeSet<>();
      for (String list : List.of("quotes", "attributions")) {
        for (JsonElement e : json.has(list) ? json.getAsJsonArray(list) : new JsonArray()) {
          JsonObject o = e.getAsJsonObject();
          if (o.has("speaker") && !o.get("speaker").isJsonNull() && o.has("kind") && !o.get("kind").isJsonNull()) {
            String kind = o.get("kind").getAsString().toLowerCase(Locale.ROOT);
            if (kind.equals("person")) {
              people.add(o.get("speaker").getAsString());
            } else if (kind.startsWith("organi")) {
              speakingBodies.add(o.get("speaker").getAsString());
            }
          }
          for (String key : List.of("roles", "organisations")) {
            if (o.has(key) && o.get(key).isJsonArray()) {
              for (JsonElement x : o.getAsJsonArray(key)) {
                (key.equals("roles") ? roles : bodies).add(x.getAsString());
              }
            }
          }
        }
      }
      for (JsonElement e : json.getAsJsonArray("attributions")) {
        JsonArray source = e.getAsJsonObject().getAsJsonArray("source");
        if (source != null && source.size() == 1) {
          JsonArray span = source.get(0).getAsJsonArray();
          Known k = range(text, span.get(0).getAsInt(), span.get(1).getAsInt(), FENCE);
          if (k != null) {
            known.add(k);
          }
        }
      }
      int person = 1 << NameLabel.PERSON.ordinal();
      int body = 1 << NameLabel.ORGANISATION.ordinal();
      int place = 1 << NameLabel.PLACE.ordinal();
      for (String s : people) {
        if (s.indexOf(' ') > 0) {
          add(known, text, s, person);
        }
      }
      for (String s : people) {
        add(known, text, s, person);
      }
      for (String s : people) {
        String last = s.substring(s.lastIndexOf(' ') + 1);
        if (!last.equals(s)) {
          alone(known, text, last, person);
        }
      }
      for (String s : speakingBodies) {
        add(known, text, s, isPlace(s) ? body | place : body);
      }
      for (String s : bodies) {
        add(known, text, s, isPlace(s) ? place : body);
      }
      for (String s : roles) {
        title(known, text, s);
      }
      return document(json.get("id").getAsString(), text, known, false, weak);
    }

    private static boolean isPlace(String s) {
      String name = s.startsWith("the ") || s.startsWith("The ") ? s.substring(4) : s;
      return (NameLists.english().kinds(name, 0, name.length()) & NameLists.PLACE) != 0
          || Lexicon.english().is(Lexicon.english().id(name.toLowerCase(Locale.ROOT)), io.github.whosaid.lexicon.WordClass.PLACE);
    }

    private static void add(List<Known> known, TokenizedText text, String string, int labels) {
      String name = string.startsWith("the ") || string.startsWith("The ") ? string.substring(4) : string;
      if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
        return;
      }
      for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
        Known k = exact(text, at, at + name.length(), labels);
        if (k != null && known.stream().noneMatch(o -> o.labels() != FENCE && o.first() < k.end() && k.first() < o.end())) {
          known.add(k);
        }
      }
    }

    /** A last name where no other capitalised word stands beside it. */
    private static void alone(List<Known> known, TokenizedText text, String name, int labels) {
      for (int at = text.text().indexOf(name); at >= 0; at = text.text().indexOf(name, at + 1)) {
        Known k = exact(text, at, at + name.length(), labels);
        if (k != null
            && (k.first() == 0 || !text.isCapital(k.first() - 1))
            && (k.end() == text.size() || !text.isCapital(k.end()))
            && known.stream().noneMatch(o -> o.labels() != FENCE && o.first() < k.end() && k.first() < o.end())) {
          known.add(k);
        }
      }
    }

    /** A role in capitals right before a person's name. */
    private static void title(List<Known> known, TokenizedText text, String role) {
      if (role.isEmpty() || !Character.isUpperCase(role.charAt(0))) {
        return;
      }
      for (int at = text.text().indexOf(role); at >= 0; at = text.text().indexOf(role, at + 1)) {
        Known k = exact(text, at, at + role.length(), 1 << NameLabel.TITLE.ordinal());
        if (k != null && known.stream().anyMatch(o -> o.first() == k.end() && o.labels() == 1 << NameLabel.PERSON.ordinal())
            && known.stream().noneMatch(o -> o.labels() != FENCE && o.first() < k.end() && k.first() < o.end())) {
          known.add(k);
        }
      }
    }

    private static Known exact(TokenizedText text, int from, int to, int labels) {
      Known k = range(text, from, to, labels);
      return k != null && text.start(k.first()) == from && text.end(k.end() - 1) == to ? k : null;
    }
  }
}
