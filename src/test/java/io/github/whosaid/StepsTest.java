package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The work of an analysis grows with the text's length, and no construct costs much more. */
final class StepsTest {

  private static final Path MOTIFS = Path.of("src/test/resources/io/github/whosaid/motifs.tsv");
  private static final int LENGTH = 10_000;

  private static final CountedSteps STEPS = new CountedSteps();
  private static final double NEWS = mean(Corpus.articles());

  record Motif(int most, String words) {

    static Motif of(String row) {
      List<String> cells = Splitter.on('\t').splitToList(row);
      return new Motif(Integer.parseInt(cells.get(0)), cells.get(1).replace("\\n", "\n"));
    }

    String repeated(int length) {
      return words.repeat(length / words.length());
    }
  }

  private static double mean(List<String> texts) {
    long steps = texts.stream().mapToLong(STEPS::of).sum();
    return (double) steps / texts.stream().mapToInt(String::length).sum();
  }

  static List<Motif> motifs() throws IOException {
    return Files.readAllLines(MOTIFS).stream()
        .filter(row -> !row.startsWith("#"))
        .map(Motif::of)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("motifs")
  void aMotifCostsLittleMoreThanNewsHoweverOftenItIsRepeated(Motif motif) {
    double few = mean(List.of(motif.repeated(LENGTH)));
    double many = mean(List.of(motif.repeated(4 * LENGTH)));
    assertThat(many / NEWS).as("times the mean of news").isLessThan(motif.most());
    assertThat(many / few).as("growth a character at four times the length").isLessThan(1.1);
  }
}
