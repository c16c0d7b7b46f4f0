package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.EveryEntry;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for every passage of every reference, tried on the golden articles with fixed seeds.
 */
final class PropertiesTest {

  private static final List<String> ARTICLES =
      List.of(
          "deckers-politics",
          "pool-transcript",
          "library-broadsheet",
          "storm-live",
          "moss-science");

  private static final ReferenceLibrary LIBRARY = ReferenceLibrary.of(references());

  private static List<Reference> references() {
    List<Reference> references = new ArrayList<>();
    ARTICLES.forEach(name -> references.add(Reference.of(name, article(name))));
    references.add(Reference.of("marked", marked(article("ferry-agency"))));
    return references;
  }

  /** Puts in the marks that a transcript may have: ellipses, insertions, stage directions. */
  private static String marked(String article) {
    List<String> marks = List.of(" … ", " [laughter] ", " .. ", " [that is, the crew] ");
    StringBuilder out = new StringBuilder();
    int blanks = 0;
    for (int i = 0; i < article.length(); i++) {
      if (article.charAt(i) == ' ' && ++blanks % 17 == 0) {
        out.append(marks.get(blanks / 17 % marks.size()));
      } else {
        out.append(article.charAt(i));
      }
    }
    return out.toString();
  }

  private static String article(String name) {
    try (InputStream in =
        PropertiesTest.class.getResourceAsStream("/io/github/whosaid/golden/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of all words: letters, digits and what holds them together. */
  private static List<Span> words(String text) {
    List<Span> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i < text.length()
              && (Character.isLetterOrDigit(text.charAt(i))
                  || from >= 0
                      && "'’-.,".indexOf(text.charAt(i)) >= 0
                      && i + 1 < text.length()
                      && Character.isLetterOrDigit(text.charAt(i + 1)));
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(new Span(from, i));
        from = -1;
      }
    }
    return words;
  }

  /** A passage of so many words that starts and ends with a word. */
  private record Passage(Reference reference, Span span) {

    static Passage random(Random random, int fewest, int most) {
      Reference reference = LIBRARY.references().get(random.nextInt(LIBRARY.references().size()));
      List<Span> words = words(reference.text());
      int count = fewest + random.nextInt(most - fewest + 1);
      int first = random.nextInt(words.size() - count);
      return new Passage(
          reference, new Span(words.get(first).start(), words.get(first + count - 1).end()));
    }

    String text() {
      return span.of(reference.text());
    }

    /** A copied ellipsis looks like a mark of the quote's own, though nothing is left out. */
    boolean hasMark() {
      return text().contains("…") || text().contains("..") || text().indexOf('[') >= 0;
    }

    /** Who speaks is no part of what is said. */
    boolean cutsLabel() {
      return reference.turns().stream()
          .anyMatch(
              turn ->
                  turn.labelSpan().contains(span.start())
                      || turn.labelSpan().contains(span.end() - 1));
    }

    /** A stage direction that is cut is no part of the place. */
    boolean isCutInBrackets() {
      String text = text();
      return depth(text, '(', ')') || depth(text, '[', ']');
    }

    private static boolean depth(String text, char open, char close) {
      int first = text.indexOf(close);
      return first >= 0 && (text.indexOf(open) < 0 || first < text.indexOf(open))
          || text.lastIndexOf(open) > text.lastIndexOf(close);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyPassageOfFiveWordsOrMoreIsVerbatimAtItsPlace(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      Passage passage = Passage.random(random, 5, 40);
      if (passage.cutsLabel()) {
        continue;
      }
      String text = passage.reference.text();
      Verdict[] expected =
          passage.hasMark()
              ? new Verdict[] {Verdict.VERBATIM, Verdict.ABRIDGED}
              : new Verdict[] {Verdict.VERBATIM};
      Verification found = LIBRARY.verify(Quote.of(passage.text()).in(passage.reference.id()));
      assertThat(found.verdict()).as(passage.text()).isIn((Object[]) expected);
      if (text.indexOf(passage.text()) == text.lastIndexOf(passage.text())
          && !passage.isCutInBrackets()) {
        assertThat(found.span()).as(passage.text()).contains(passage.span);
      }
      assertThat(LIBRARY.verify(passage.text()).verdict())
          .as(passage.text())
          .isIn((Object[]) expected);
    }
  }

  @Test
  void aPassageWithoutItsNotIsAlteredAndMaterial() {
    int checked = 0;
    for (Reference reference : LIBRARY.references()) {
      List<Span> words = words(reference.text());
      for (int i = 6; i + 6 < words.size(); i++) {
        if (!words.get(i).of(reference.text()).equals("not")) {
          continue;
        }
        for (int before = 2; before <= 6; before++) {
          Span left = new Span(words.get(i - before).start(), words.get(i).start());
          Span right = new Span(words.get(i + 1).start(), words.get(i + 8 - before).end());
          String quote = left.of(reference.text()) + right.of(reference.text());
          Verification found = LIBRARY.verify(Quote.of(quote).in(reference.id()));
          assertThat(found.verdict()).as(quote).isEqualTo(Verdict.ALTERED);
          assertThat(found.material()).as(quote).isTrue();
          checked++;
        }
      }
    }
    assertThat(checked).isGreaterThan(20);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void randomEditsNeverThrowAndSpansLieInside(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 60; i++) {
      String quote = edited(Passage.random(random, 5, 60).text(), random);
      if (!Quote.of(quote).hasWord()) {
        continue;
      }
      Verification found = LIBRARY.verify(quote);
      found.referenceId().ifPresent(id -> checkSpans(found, reference(id).text()));
      assertThat(found.span().isPresent())
          .as(quote)
          .isEqualTo(found.verdict() != Verdict.NOT_FOUND);
      assertThat(found.diff()).isNotEmpty();
      assertThat(found.explanation()).isNotEmpty();
    }
  }

  /**
   * Joins passages of two to four references. Whatever is found lies in one reference, and all
   * words that it tells of are that reference's.
   */
  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28})
  void whatIsFoundOfASpliceLiesInOneReference(long seed) {
    Random random = new Random(seed);
    List<String> joints = List.of(" ", ". ", " … ", ", and ", " [or] ");
    for (int i = 0; i < 60; i++) {
      List<Reference> pieces = new ArrayList<>();
      StringBuilder quote = new StringBuilder();
      int count = 2 + random.nextInt(3);
      for (int k = 0; k < count; k++) {
        String piece = Passage.random(random, 2, 14).text();
        quote.append(k == 0 ? "" : joints.get(random.nextInt(joints.size()))).append(piece);
        // a reference that ends where the next piece begins: the nearest that two can be
        pieces.add(Reference.of("piece " + k, (k % 2 == 0 ? "Good evening. " : "") + piece + "."));
      }
      if (random.nextBoolean()) {
        Collections.reverse(pieces);
      }
      String words = random.nextInt(3) == 0 ? edited(quote.toString(), random) : quote.toString();
      if (Quote.of(words).hasWord()) {
        checkInside(ReferenceLibrary.of(pieces), words);
        checkInside(LIBRARY, words);
      }
    }
  }

  private static void checkInside(ReferenceLibrary library, String quote) {
    EveryEntry.verification(library.verify(quote), library);
  }

  private static Reference reference(String id) {
    return reference(LIBRARY, id);
  }

  private static Reference reference(ReferenceLibrary library, String id) {
    return library.references().stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
  }

  private static void checkSpans(Verification found, String text) {
    Span all = new Span(0, text.length());
    Span quote = new Span(0, found.quote().length());
    assertThat(all.contains(found.span().orElseThrow())).isTrue();
    int from = 0;
    for (WordChange change : found.changes()) {
      assertThat(all.contains(change.referenceSpan())).as(change.toString()).isTrue();
      assertThat(quote.contains(change.quoteSpan())).as(change.toString()).isTrue();
      assertThat(change.quoteSpan().start()).as(found.quote()).isGreaterThanOrEqualTo(from);
      assertThat(change.quoteWords()).isEqualTo(change.quoteSpan().of(found.quote()));
      from = change.quoteSpan().end();
    }
    for (Segment segment : found.segments()) {
      assertThat(all.contains(segment.reference())).isTrue();
      assertThat(quote.contains(segment.quote())).isTrue();
    }
  }

  /** A few cuts, copies, exchanges and strange characters. */
  private static String edited(String passage, Random random) {
    StringBuilder out = new StringBuilder(passage);
    int edits = 1 + random.nextInt(8);
    for (int i = 0; i < edits && out.length() > 4; i++) {
      int at = random.nextInt(out.length());
      int to = Math.min(out.length(), at + random.nextInt(30));
      switch (random.nextInt(6)) {
        case 0 -> out.delete(at, to);
        case 1 -> out.insert(random.nextInt(out.length()), out.substring(at, to));
        case 2 -> out.insert(at, (char) random.nextInt(0x10000));
        case 3 -> out.insert(at, random.nextBoolean() ? " … " : random.nextBoolean() ? "[" : "]");
        case 4 -> out.insert(at, "n't '");
        default -> out.reverse();
      }
    }
    return out.toString();
  }
}
