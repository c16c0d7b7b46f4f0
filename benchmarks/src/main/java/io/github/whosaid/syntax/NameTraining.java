package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/** Texts from which names are learnt: runs of capitalised words, and what is known of each stretch of them. */
final class NameTraining {

  /** Of a stretch of which is only known that no name goes beyond it on either side. */
  static final int FENCE = 0;

  static final int ALL = (1 << NameLabel.COUNT) - 1;

  private NameTraining() {}

  /** A run with all its stretches: what is seen of each, and the labels that it may have, by what is known and in all. */
  static final class Example {
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

  record Document(String id, TokenizedText text, NameFeatures features, List<Example> examples) {
    /** The first words: an article that is a text with a gold tree as well is known by them. */
    String opening() {
      return text.text().substring(0, Math.min(60, text.text().length()));
    }
  }

  /** A known stretch of tokens and what it is: a label each in the set. */
  record Known(int first, int end, int labels) {}

  static Document document(String id, TokenizedText text, List<Known> known, boolean complete, double weight) {
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

  static Known range(TokenizedText text, int from, int to, int labels) {
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
}
