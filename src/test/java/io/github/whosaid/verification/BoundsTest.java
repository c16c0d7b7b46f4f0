package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CountedSteps;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile sizes and texts: the right answer, in steps that grow with the length of the texts. */
final class BoundsTest {

  private static final CountedSteps STEPS = new CountedSteps();

  private static final int LENGTH = 400_000;

  /** If the work grew with the square of the length, it would be as many steps as characters. */
  private static final int MOST_FOR_WORDS = 300;

  private static final int MOST_FOR_A_MOTIF = 10_000;

  /** Words of invented syllables, frequent ones first. */
  private static String text(int length, long seed) {
    Random random = new Random(seed);
    StringBuilder out = new StringBuilder(length + 16);
    while (out.length() < length) {
      int rank = (int) (3_000 * Math.pow(random.nextDouble(), 3));
      for (int n = rank + 7; n > 0; n /= 20) {
        out.append("bcdfghjklmnprstvwxyz".charAt(n % 20)).append("aeiou".charAt(n % 5));
      }
      out.append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return out.toString();
  }

  /** What a reference and a quote cost beside the reference alone. */
  private static long steps(Class<? extends Consumer<String>> quoting, String text) {
    return STEPS.of(quoting, text) - STEPS.of(Indexing.class, text);
  }

  /** Indexes a text. */
  public static class Indexing implements Consumer<String> {
    @Override
    public void accept(String text) {
      ReferenceLibrary library = ReferenceLibrary.of(Reference.of("t", text));
      String quote = quote(text);
      assertThat(quote.isEmpty() || library.verify(quote).quote().equals(quote)).isTrue();
    }

    String quote(String text) {
      return "";
    }
  }

  /** Quotes the middle of a text. */
  public static final class Verbatim extends Indexing {
    @Override
    String quote(String text) {
      return text.substring(text.length() / 3, 2 * text.length() / 3);
    }
  }

  /** Quotes the middle of a text with a word put in. */
  public static final class Changed extends Indexing {
    @Override
    String quote(String text) {
      int middle = text.indexOf(' ', text.length() / 2);
      return text.substring(text.length() / 3, middle)
          + " walrus"
          + text.substring(middle, 2 * text.length() / 3);
    }
  }

  /** Quotes other words than a text has, in the same proportions. */
  public static final class Invented extends Indexing {
    @Override
    String quote(String text) {
      return text(text.length() / 3, 2);
    }
  }

  /** Quotes a few words of a text. */
  public static final class ShortText extends Indexing {
    @Override
    String quote(String text) {
      int from = text.indexOf(' ', text.length() / 2);
      return text.substring(from, from + 200);
    }
  }

  @ParameterizedTest
  @ValueSource(classes = {Indexing.class, Verbatim.class, Changed.class, Invented.class})
  void theWorkGrowsWithTheTexts(Class<? extends Indexing> work) {
    assertThat(STEPS.of(work, text(LENGTH, 1)) / LENGTH).isLessThan(MOST_FOR_WORDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"buffalo ", "herd buffalo ", "[a] ", "… a ", "a'", "A: b\n", "word [", "“a” "})
  void theWorkGrowsWithARepeatedMotif(String motif) {
    String text = motif.repeat(LENGTH / motif.length());
    assertThat(STEPS.of(Verbatim.class, text) / LENGTH).isLessThan(MOST_FOR_A_MOTIF);
  }

  @Test
  void aLargerLibraryIsNotAskedMoreSlowly() {
    long small = steps(ShortText.class, text(LENGTH, 1));
    long large = steps(ShortText.class, text(4 * LENGTH, 1));
    assertThat(large).isLessThan(2 * small);
  }

  @Test
  void aQuoteOfAMegabyteIsFoundWithItsChanges() {
    String text = text(1_200_000, 1);
    int from = text.indexOf(' ', 50_000) + 1;
    int to = text.lastIndexOf(' ', 1_050_000);
    String quote = text.substring(from, to);
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("t", text));
    String changed = quote.substring(0, 500_000) + " walrus " + quote.substring(500_000);
    assertThat(library.verify(quote).verdict()).isEqualTo(Verdict.VERBATIM);
    Verification found = library.verify(changed);
    assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
    assertThat(found.span().orElseThrow().length()).isBetween(to - from - 4, to - from);
    assertThat(library.verify(text(1_000_000, 2)).verdict()).isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void aLargeLibraryFindsTheTextThatIsQuoted() {
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      references.add(new Reference("text " + i, text(1_000_000, 100 + i), List.of()));
    }
    ReferenceLibrary library = ReferenceLibrary.of(references);
    assertThat(library.indexBytes()).isLessThan(4L * 50 * 1_000_000);
    String text = references.get(13).text();
    String quote = text.substring(text.indexOf(' ', 700_000), text.indexOf(' ', 700_200));
    Verification found = library.verify(quote);
    assertThat(found.verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(found.referenceId()).contains("text 13");
  }

  @Test
  void ofManyNearCopiesTheOneThatIsQuotedIsFound() {
    String text = text(60_000, 7);
    List<String> words = List.of(text.split(" "));
    List<Reference> references = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Random random = new Random(i);
      List<String> copy = new ArrayList<>(words);
      for (int at = i % 7; at < words.size(); at += 7) {
        copy.set(at, words.get(random.nextInt(words.size())));
      }
      references.add(Reference.of("copy " + i, i == 23 ? text : String.join(" ", copy)));
    }
    ReferenceLibrary library = ReferenceLibrary.of(references);
    for (int from = 100; from < words.size() - 100; from += 400) {
      List<String> quote = new ArrayList<>(words.subList(from, from + 28));
      assertThat(library.verify(String.join(" ", quote)).referenceId()).contains("copy 23");
      quote.set(9, "walrus");
      quote.remove(19);
      Verification found = library.verify(String.join(" ", quote));
      assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
      assertThat(found.referenceId()).contains("copy 23");
      assertThat(found.runnerUp()).isPresent();
    }
  }

  @Test
  void oneWordOverAndOver() {
    ReferenceLibrary library =
        ReferenceLibrary.of(Reference.of("t", "buffalo ".repeat(250_000) + "herd"));
    assertThat(library.verify("buffalo").tooShort()).isTrue();
    assertThat(library.verify("buffalo ".repeat(300)).verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(library.verify("buffalo ".repeat(5_000) + "herd").verdict())
        .isEqualTo(Verdict.VERBATIM);
    String negated = "buffalo ".repeat(100) + "not " + "buffalo ".repeat(100);
    assertThat(library.verify(negated).material()).isTrue();
    assertThat(library.verify("herd buffalo ".repeat(2_000)).referenceId()).isNotNull();
  }

  @Test
  void marksAndBracketsOverAndOver() {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("t", text(100_000, 5)));
    for (String quote :
        List.of(
            "word " + "[".repeat(200_000),
            "[a] ".repeat(50_000),
            "… a ".repeat(50_000),
            "a'".repeat(100_000))) {
      assertThat(library.verify(quote).verdict()).isEqualTo(Verdict.NOT_FOUND);
    }
    assertThat(Reference.of("labels", "A: b\n".repeat(100_000)).turns()).hasSize(100_000);
    assertThat(Reference.of("colons", "A: ".repeat(100_000)).turns()).isNotEmpty();
  }
}
