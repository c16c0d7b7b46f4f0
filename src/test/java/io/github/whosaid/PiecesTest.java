package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * Feeds the pieces of the project's own texts, as texts of their own, through every entry point. By
 * default a seeded share of them; all with {@code -Dpieces=all}, as the integration build runs it.
 */
final class PiecesTest {

  private static final boolean ALL = System.getProperty("pieces", "").equals("all");

  /** One piece in so many is analysed, and one in so many of these fed through everything else. */
  private static final int EACH = ALL ? 1 : 100;

  private static final int EACH_FULLY = 10;
  private static final int RECOMBINED = ALL ? 20_000 : 600;

  private final Random random = new Random(4);
  private final List<String> broken = new ArrayList<>();
  private String before = "Good evening.";
  private int fed;

  private void feed(String text) {
    if (random.nextInt(EACH) > 0) {
      return;
    }
    fed++;
    try {
      if (random.nextInt(EACH_FULLY) == 0) {
        EveryEntry.feed(text, List.of(text, before));
        before = text;
      } else {
        var unused = EveryEntry.analysis(text);
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      broken.add("“" + text.substring(0, Math.min(text.length(), 200)) + "”: " + e);
    }
  }

  private void feedAll(List<String> texts, Consumer<String> pieces) {
    texts.forEach(pieces);
    assertThat(fed).isGreaterThan(texts.size() / EACH);
    assertThat(broken).isEmpty();
  }

  @Test
  void piecesOfArticles() {
    feedAll(Corpus.articles(), article -> Corpus.pieces(article, this::feed));
  }

  @Test
  void piecesOfCases() {
    feedAll(Corpus.cases(), text -> Corpus.pieces(text, this::feed));
  }

  @Test
  void recombinedTokens() {
    List<String> tokens = Corpus.tokens();
    for (int i = 0; i < RECOMBINED * EACH; i++) {
      feed(Corpus.recombined(tokens, random, 60));
    }
    assertThat(fed).isPositive();
    assertThat(broken).isEmpty();
  }
}
