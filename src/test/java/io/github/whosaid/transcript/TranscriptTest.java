package io.github.whosaid.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.Whosaid;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verification;
import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden transcripts, as their README states. */
final class TranscriptTest {

  private static final Path FOLDER = Path.of("src/test/resources/io/github/whosaid/transcripts");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static List<String> parts(Path file) throws IOException {
    return Splitter.on("\n---\n").splitToList(Files.readString(file));
  }

  private static List<String> rows(String part) {
    return part.lines().filter(line -> !line.isBlank()).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readsTheTurns(Path file) throws IOException {
    String text = parts(file).get(0);
    Transcript transcript = Transcript.of(text);
    List<String> turns =
        transcript.turns().stream()
            .map(
                turn ->
                    turn.speaker()
                        + "\t"
                        + turn.label().kind()
                        + "\t"
                        + words(transcript, turn.span(), text))
            .toList();
    assertThat(turns).isEqualTo(rows(parts(file).get(1)));
  }

  private static String words(Transcript transcript, Span span, String text) {
    StringBuilder words = new StringBuilder();
    int from = span.start();
    boolean directions = text.contains("interjecting");
    for (Span furniture : directions ? List.<Span>of() : transcript.furnitureIn(span)) {
      words.append(text, from, Math.max(from, furniture.start()));
      from = furniture.end();
    }
    words.append(text, Math.min(from, span.end()), span.end());
    return CharMatcher.whitespace().trimAndCollapseFrom(words, ' ');
  }

  @ParameterizedTest
  @MethodSource("files")
  void judgesQuotesRightAndWrong(Path file) throws IOException {
    ReferenceLibrary library =
        ReferenceLibrary.of(Reference.of(file.toString(), parts(file).get(0)));
    for (String row : rows(parts(file).get(2))) {
      List<String> cells = Splitter.on('\t').splitToList(row);
      boolean mayor = cells.get(0).startsWith("Mayor ");
      Verification found =
          library.verify(
              Quote.of(cells.get(1)).by(cells.get(0), mayor ? List.of("mayor") : List.of()));
      String verdict = found.verdict() + (found.needsReview() ? "!" : "");
      String wrong = found.misattribution().map(m -> m.kind().name()).orElse("-");
      assertThat(verdict + "\t" + wrong)
          .as("%s: %s", row, found.diff())
          .isEqualTo(cells.get(2) + "\t" + cells.get(3));
    }
  }

  /** What a library user sees: an article that quotes the transcript, rightly and wrongly. */
  @ParameterizedTest
  @MethodSource("files")
  void judgesAnArticleThatQuotesIt(Path file) throws IOException {
    ReferenceLibrary library =
        ReferenceLibrary.of(Reference.of(file.toString(), parts(file).get(0)));
    List<List<String>> rows =
        rows(parts(file).get(2)).stream().map(Splitter.on('\t')::splitToList).toList();
    StringBuilder article = new StringBuilder("The talk in the hall lasted until noon.\n\n");
    for (List<String> cells : rows) {
      String quote = cells.get(1);
      boolean asks = quote.endsWith("?");
      article.append('“').append(quote).append(asks ? "" : ",").append("” said ");
      article.append(cells.get(0)).append(".\n\n");
    }
    List<String> found =
        Whosaid.analyze(article.toString()).verify(library).stream()
            .map(CheckedQuotation::verification)
            .map(
                v ->
                    v.verdict()
                        + (v.needsReview() ? "!" : "")
                        + "\t"
                        + v.misattribution().map(m -> m.kind().name()).orElse("-"))
            .toList();
    assertThat(found).isEqualTo(rows.stream().map(r -> r.get(2) + "\t" + r.get(3)).toList());
  }

  @Test
  void everyLayoutIsInTheTable() throws IOException {
    String table = Files.readString(FOLDER.resolve("README.md"));
    List<String> named =
        table
            .lines()
            .filter(line -> line.startsWith("| ") && line.contains(".txt"))
            .map(line -> Splitter.on('|').trimResults().splitToList(line).get(2))
            .flatMap(cell -> Splitter.on(", ").splitToStream(cell))
            .distinct()
            .sorted()
            .toList();
    assertThat(named).isEqualTo(files().stream().map(f -> f.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void anArticleInTheLayoutQuotesEachTurn(Path file) throws IOException {
    String text = parts(file).get(0);
    Report report = Whosaid.analyze(text);
    for (Turn turn : Transcript.of(text).turns()) {
      List<Quotation> inside =
          report.quotations().stream()
              .filter(q -> q.contents().stream().anyMatch(turn.span()::contains))
              .toList();
      assertThat(inside).as(turn.toString()).isNotEmpty();
      if (turn.label().kind() == Label.Kind.NAME) {
        String name = inside.get(0).speaker().name();
        assertThat(PersonNames.areSame(name, turn.label().name())).as(name + turn).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // label | kind | name | role | body
        "Hanna Moll | NAME | Hanna Moll | '' | ''",
        "MAYOR LINDQVIST | NAME | MAYOR LINDQVIST | '' | ''",
        "JO HALE, HARBOUR MASTER | NAME | JO HALE | HARBOUR MASTER | ''",
        "The Prime Minister (Hanna Moll) | NAME | Hanna Moll | The Prime Minister | ''",
        "Hanna Moll (Norland East) (Lab) | NAME | Hanna Moll | '' | Norland East, Lab",
        "Finance Minister | ROLE | Finance Minister | '' | ''",
        "THE COURT | ROLE | THE COURT | '' | ''",
        "Committee Chair | ROLE | Committee Chair | '' | ''",
        "Opposition senators | GROUP | Opposition senators | '' | ''",
        "Q | QUESTION | Q | '' | ''",
        "A1 | ANSWER | A1 | '' | ''",
        "Speaker 2 | UNNAMED | Speaker 2 | '' | ''",
        "Speaker B | UNNAMED | Speaker B | '' | ''",
        "UNIDENTIFIED FEMALE | UNNAMED | UNIDENTIFIED FEMALE | '' | ''",
        "Editor's note | HEADING | Editor's note | '' | ''",
        "READ MORE | HEADING | READ MORE | '' | ''",
        "EXAMINATION BY MR. KERR | HEADING | EXAMINATION BY MR. KERR | '' | ''",
      })
  void readsLabels(String text, Label.Kind kind, String name, String role, String body) {
    Label label = Label.of(text);
    assertThat(label.kind()).isEqualTo(kind);
    assertThat(label.name()).isEqualTo(name);
    assertThat(label.role()).isEqualTo(role);
    assertThat(label.body()).isEqualTo(body);
  }

  static List<Row> turns() {
    return CaseTable.read("turns.tsv", 2);
  }

  @ParameterizedTest
  @MethodSource("turns")
  void labelsMakeTurns(Row row) {
    String text = row.lines(0);
    List<String> turns =
        Transcript.of(text).turns().stream()
            .map(
                turn ->
                    turn.speaker()
                        + "="
                        + CharMatcher.whitespace().trimAndCollapseFrom(turn.span().of(text), ' '))
            .toList();
    assertThat(String.join(" || ", turns)).isEqualTo(row.value(1));
  }

  @ParameterizedTest
  @CsvSource({
    "Bob Kerr, Robert Kerr, true",
    "R. Kerr, Robert Kerr, true",
    "DOO, Doo Jin-ho, true",
    "Jin-ho Doo, Doo Jin-ho, true",
    "HANNA, Hanna Moll, true",
    "Mayor Moll, Hanna Moll, true",
    "Amara Okoye-Berg, DR. OKOYE-BERG, true",
    "José Marín, JOSE MARIN, true",
    "Hanna Moll, Brodie Kerr, false",
    "Hanna Kerr, Brodie Kerr, false",
    "Mayor Moll, Mayor Kerr, false",
  })
  void tellsWhetherTwoNamesCanBeOnePersons(String a, String b, boolean same) {
    assertThat(PersonNames.areSame(a, b)).isEqualTo(same);
    assertThat(PersonNames.areSame(b, a)).isEqualTo(same);
  }
}
