package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.EveryEntry;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Quotes from a library of invented words, few enough that every pair of them stands in many
 * places: only the whole quote tells which place is meant.
 */
final class LargeLibraryTest {

  private static final int REFERENCES = 5;
  private static final int WORDS = 6_000;

  private final List<List<String>> texts = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** Words of invented syllables; none is the plural or the past of another. */
  private static String word(int number) {
    String syllables = "";
    for (int n = number + 20; n > 0; n /= 20) {
      syllables += "bcdfghjklmnprstvwxyz".charAt(n % 20) + "" + "aeiou".charAt(n % 5);
    }
    return syllables + "k";
  }

  private ReferenceLibrary library(int vocabulary, Random random) {
    for (int r = 0; r < REFERENCES; r++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < WORDS; i++) {
        words.add(word(random.nextInt(vocabulary)));
      }
      texts.add(words);
      references.add(Reference.of("text " + r, String.join(" ", words)));
    }
    return ReferenceLibrary.of(references);
  }

  private String passage(int reference, int from, int to) {
    return String.join(" ", texts.get(reference).subList(from, to));
  }

  private Span place(int reference, int from, int to) {
    int start = from == 0 ? 0 : passage(reference, 0, from).length() + 1;
    return new Span(start, start + passage(reference, from, to).length());
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 400})
  void aPassageIsFoundWhereItStands(int vocabulary) {
    Random random = new Random(vocabulary);
    ReferenceLibrary library = library(vocabulary, random);
    for (int i = 0; i < 20; i++) {
      int reference = random.nextInt(REFERENCES);
      int length = 8 + random.nextInt(i % 4 == 0 ? 200 : 30);
      int from = random.nextInt(WORDS - length + 1);
      Verification found = library.verify(passage(reference, from, from + length));
      assertThat(found.verdict()).isEqualTo(Verdict.VERBATIM);
      assertThat(found.referenceId()).contains("text " + reference);
      assertThat(found.span()).contains(place(reference, from, from + length));
      assertThat(found.runnerUp()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 60, 400})
  void aPassageWithAWordChangedIsFoundWhereItStands(int vocabulary) {
    Random random = new Random(vocabulary);
    ReferenceLibrary library = library(vocabulary, random);
    for (int i = 0; i < 20; i++) {
      int reference = random.nextInt(REFERENCES);
      int length = 20 + random.nextInt(i % 4 == 0 ? 200 : 30);
      int from = random.nextInt(WORDS - length + 1);
      int changed = from + 3 + random.nextInt(length - 6);
      String quote =
          passage(reference, from, changed)
              + " walrus "
              + passage(reference, changed + 1, from + length);
      Verification found = library.verify(quote);
      EveryEntry.verification(found, library);
      assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
      assertThat(found.referenceId()).contains("text " + reference);
      assertThat(found.span()).contains(place(reference, from, from + length));
      assertThat(found.diff())
          .isEqualTo(
              quote.replace("walrus", "[-" + texts.get(reference).get(changed) + "-] {+walrus+}"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 400})
  void twoPassagesOfOneReferenceAreBothFound(int vocabulary) {
    Random random = new Random(vocabulary);
    ReferenceLibrary library = library(vocabulary, random);
    for (int i = 0; i < 20; i++) {
      int reference = random.nextInt(REFERENCES);
      int length = 14 + random.nextInt(20);
      int first = 1 + random.nextInt(WORDS / 2 - length - 1);
      int second = WORDS / 2 + random.nextInt(WORDS / 2 - length - 1);
      if (wordsBesideAreAlike(reference, first, second, length)) {
        continue;
      }
      boolean marked = i % 2 == 0;
      boolean turned = i % 4 == 3;
      String a = passage(reference, first, first + length);
      String b = passage(reference, second, second + length);
      Verification found = library.verify(turned ? b + " " + a : a + (marked ? " … " : " ") + b);
      EveryEntry.verification(found, library);
      assertThat(found.verdict()).isEqualTo(marked ? Verdict.ABRIDGED : Verdict.SPLICED);
      Span one = place(reference, first, first + length);
      Span two = place(reference, second, second + length);
      assertThat(found.segments())
          .extracting(Segment::reference)
          .containsExactly(turned ? two : one, turned ? one : two);
    }
  }

  /**
   * However many words are replaced between them, two halves of a passage stay where they are. More
   * than 180 words are not compared one by one: they count as left out.
   */
  @ParameterizedTest
  @ValueSource(ints = {2, 25, 100, 179, 180, 181, 300})
  void aPassageReplacedAmidTwoOthersIsAddedAsAWhole(int replaced) {
    Random random = new Random(replaced);
    ReferenceLibrary library = library(400, random);
    int first = 1_000;
    int second = first + 300 + replaced;
    StringBuilder quote = new StringBuilder(passage(2, first, first + 300));
    for (int i = 0; i < replaced; i++) {
      quote.append(" walrus");
    }
    quote.append(' ').append(passage(2, second, second + 300));
    Verification found = library.verify(quote.toString());
    EveryEntry.verification(found, library);
    assertThat(found.verdict()).isEqualTo(replaced > 180 ? Verdict.SPLICED : Verdict.ALTERED);
    assertThat(found.span()).contains(place(2, first, second + 300));
    assertThat(found.changes())
        .filteredOn(change -> change.kind() == WordChange.Kind.KEPT)
        .extracting(WordChange::referenceSpan)
        .containsExactly(place(2, first, first + 300), place(2, second, second + 300));
  }

  /** Three words may be chance; four from far away are a passage of their own. */
  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5})
  void aFewWordsFromFarAwayAreAPassageFromFourOn(int few) {
    Random random = new Random(few);
    ReferenceLibrary library = library(20_000, random);
    for (int i = 0; i < 20; i++) {
      int reference = random.nextInt(REFERENCES);
      int first = random.nextInt(WORDS / 2 - 20);
      int second = WORDS / 2 + random.nextInt(WORDS / 2 - 20);
      String one = passage(reference, first, first + 20);
      String other = passage(reference, second, second + few);
      Verification found = library.verify(i % 2 == 0 ? one + " " + other : other + " " + one);
      EveryEntry.verification(found, library);
      assertThat(found.verdict()).isEqualTo(few < 4 ? Verdict.ALTERED : Verdict.SPLICED);
      assertThat(found.segments())
          .extracting(Segment::reference)
          .contains(place(reference, first, first + 20));
    }
  }

  /** Returns whether a passage could as well end, or start, a word farther. */
  private boolean wordsBesideAreAlike(int reference, int first, int second, int length) {
    List<String> words = texts.get(reference);
    return words.get(first - 1).equals(words.get(second + length - 1))
        || words.get(first).equals(words.get(second + length))
        || words.get(second - 1).equals(words.get(first + length - 1))
        || words.get(second).equals(words.get(first + length));
  }
}
