package io.github.whosaid;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The project's own texts, the golden articles and the rows of the case tables, and their pieces.
 */
public final class Corpus {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "golden");

  /** A cell of fewer chars is a name or a number rather than a text. */
  private static final int SHORTEST = 15;

  /** Ends of sentences and clauses, at which a text is cut into pieces. */
  private static final Splitter SENTENCES = Splitter.onPattern("(?<=[.?!]”?) ").trimResults();

  private static final Splitter CLAUSES = Splitter.onPattern("(?<=[,;:—]) ").trimResults();
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private Corpus() {}

  /** Returns the golden articles, in the order of their names. */
  public static ImmutableList<String> articles() {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      return files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .map(Corpus::read)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the texts of the case tables. */
  public static ImmutableList<String> cases() {
    ImmutableList.Builder<String> texts = ImmutableList.builder();
    for (CaseTable.Row row : CaseTable.readAll()) {
      for (int i = 0; i < row.cells().size(); i++) {
        if (row.cell(i).length() > SHORTEST) {
          texts.add(row.lines(i));
        }
      }
    }
    return texts.build();
  }

  /** Returns the words and marks of all texts, each as often as it stands there. */
  public static ImmutableList<String> tokens() {
    ImmutableList.Builder<String> tokens = ImmutableList.builder();
    for (List<String> texts : List.of(articles(), cases())) {
      for (String text : texts) {
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
          boolean word = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
          if (!word || !Character.isLetterOrDigit(text.charAt(i - 1))) {
            if (!text.substring(from, i).isBlank()) {
              tokens.add(text.substring(from, i));
            }
            from = i;
          }
        }
      }
    }
    return tokens.build();
  }

  /**
   * Gives every prefix and suffix at a word's edge, every paragraph, sentence and clause of a text
   * to a consumer.
   */
  public static void pieces(String text, Consumer<String> into) {
    for (int i = 1; i < text.length(); i++) {
      if (!Character.isLetterOrDigit(text.charAt(i))
          || !Character.isLetterOrDigit(text.charAt(i - 1))) {
        into.accept(text.substring(0, i));
        into.accept(text.substring(i));
      }
    }
    for (String paragraph : LINES.split(text)) {
      into.accept(paragraph);
      for (String sentence : SENTENCES.split(paragraph)) {
        into.accept(sentence);
        CLAUSES.split(sentence).forEach(into);
      }
    }
  }

  /** Returns random tokens in a row, mostly with spaces between. */
  public static String recombined(List<String> tokens, Random random, int most) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(most);
    while (count > 0) {
      int at = random.nextInt(tokens.size());
      int row = random.nextBoolean() ? 1 : 1 + random.nextInt(8);
      for (String token : tokens.subList(at, Math.min(tokens.size(), at + row))) {
        text.append(token).append(random.nextInt(8) == 0 ? "" : " ");
      }
      text.append(random.nextInt(20) == 0 ? "\n" : "");
      count -= row;
    }
    return text.toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
