package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Looks for words whose repetition costs the engine most steps a character: {@code -Dfuzz.motifs}
 * of them, from the seed {@code -Dfuzz.seed}. What it finds belongs into {@code motifs.tsv}.
 */
final class MotifFuzz {

  private static final int MOTIFS = Integer.getInteger("fuzz.motifs", 1_000);
  private static final long SEED = Long.getLong("fuzz.seed", 1);
  private static final int LENGTH = 6_000;

  /** No motif may cost more than so many times the mean of news. */
  private static final double MOST = 15;

  @Test
  void noMotifCostsMuchMoreThanNews() {
    CountedSteps steps = new CountedSteps();
    List<String> frequent = FuzzWords.all();
    List<String> tokens = Corpus.tokens();
    Random random = new Random(SEED);
    double news = 0;
    for (String article : Corpus.articles()) {
      news += (double) steps.of(article) / article.length() / Corpus.articles().size();
    }
    Map<String, Double> costly = new TreeMap<>();
    for (int i = 0; i < MOTIFS; i++) {
      StringBuilder motif = new StringBuilder();
      for (int k = random.nextInt(7); k >= 0; k--) {
        List<String> words = random.nextInt(3) > 0 ? frequent : tokens;
        motif.append(words.get(random.nextInt(words.size())));
        motif.append(random.nextInt(6) == 0 ? "" : " ");
      }
      String text = motif.toString().repeat(1 + LENGTH / motif.length());
      double times = (double) steps.of(text) / text.length() / news;
      if (times > MOST) {
        costly.put(motif.toString(), times);
      }
    }
    assertThat(costly).as("of %s motifs, seed %s", MOTIFS, SEED).isEmpty();
  }
}
