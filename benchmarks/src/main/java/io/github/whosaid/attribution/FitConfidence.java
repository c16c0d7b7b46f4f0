package io.github.whosaid.attribution;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.Whosaid;
import io.github.whosaid.benchmarks.Corpus;
import io.github.whosaid.benchmarks.Judgement;
import io.github.whosaid.benchmarks.Logistic;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fits the weights of {@code attribution/confidence.tsv} on articles that the weights of {@code speaker.tsv} were not fitted on: an
 * attribution is right if it gives the speaker's full name. Prints how well the confidences are calibrated on publishers left out of the fit.
 * Earlier confidences are part of the features, so that the tool is run a second time with the weights of the first. It stands in the package
 * of the class whose score it fits, to reach it.
 */
public final class FitConfidence {

  /** Publishers are left out in so many parts. */
  private static final int FOLDS = 12;

  private static final double PENALTY = 5;

  /**
   * What all weights are multiplied with at last. Word lists and rules were made while these articles were read, and are right on them more
   * often than on articles that nobody looked at: there the evidence is worth about so much of what it is worth here.
   */
  private static final double STRANGE = 0.65;

  private static final int BINS = 10;

  private final List<int[]> examples = new ArrayList<>();
  private final List<Boolean> right = new ArrayList<>();
  private final List<Integer> folds = new ArrayList<>();

  private FitConfidence() {}

  /**
   * Fits the table.
   *
   * @param args the folder to write the table to, and the gold files (JSON lines with full names)
   */
  public static void main(String[] args) throws IOException {
    FitConfidence fit = new FitConfidence();
    for (String file : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        fit.read(JsonParser.parseString(line).getAsJsonObject());
      }
    }
    fit.report();
    fit.fit(FOLDS)
        .scale(STRANGE)
        .write(
            Path.of(args[0]).resolve("confidence.tsv"),
            "Weights of the score that tells how sure it is that the speaker is the right one.",
            FitConfidence.class,
            "articles of about seventy publishers with the names of all speakers, none of which the choice was fitted on");
  }

  private void read(JsonObject document) {
    TokenizedText t = TokenizedText.of(document.get("text").getAsString(), Lexicon.english());
    Syntax syntax = Syntax.of(t);
    Mentions mentions = Mentions.find(t, syntax);
    List<int[]> features = Attributor.confidences(t, mentions, Entities.of(t, mentions), QuotationFinder.find(t, syntax));
    List<Quotation> told = Whosaid.analyze(t.text()).attributions();
    int fold = Math.floorMod(Corpus.publisher(document.get("id").getAsString()).hashCode(), FOLDS);
    Judgement.of(document, told)
        .forEach(
            (i, ok) -> {
              if (features.get(i).length > 0) {
                examples.add(features.get(i));
                right.add(ok);
                folds.add(fold);
              }
            });
  }

  /** Fits all examples but those of one part of the publishers. */
  private Logistic fit(int leftOut) {
    Logistic logistic = new Logistic(Confidence.names(), PENALTY);
    for (int i = 0; i < examples.size(); i++) {
      if (folds.get(i) != leftOut) {
        logistic.add(examples.get(i), right.get(i));
      }
    }
    logistic.fit();
    return logistic;
  }

  private void report() {
    int[] count = new int[BINS];
    int[] good = new int[BINS];
    double[] sum = new double[BINS];
    double loss = 0;
    for (int fold = 0; fold < FOLDS; fold++) {
      Logistic logistic = fit(fold);
      for (int i = 0; i < examples.size(); i++) {
        if (folds.get(i) == fold) {
          double p = logistic.probability(examples.get(i));
          loss -= Math.log(right.get(i) ? p : 1 - p);
          int bin = Math.min(BINS - 1, (int) (p * BINS));
          count[bin]++;
          good[bin] += right.get(i) ? 1 : 0;
          sum[bin] += p;
        }
      }
    }
    double error = 0;
    for (int b = 0; b < BINS; b++) {
      error += Math.abs(sum[b] - good[b]);
      System.err.printf(
          Locale.ROOT, "%.1f: %d, mean %.3f, right %.1f %%%n", b / 10.0, count[b], sum[b] / Math.max(1, count[b]), 100.0 * good[b] / Math.max(1, count[b]));
    }
    System.err.printf(Locale.ROOT, "%d attributions of publishers left out, loss %.1f, calibration error %.4f%n", examples.size(), loss, error / Math.max(1, examples.size()));
  }
}
