package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.Whosaid;
import io.github.whosaid.format.Document;
import io.github.whosaid.format.Formats;
import io.github.whosaid.format.ReportFormat;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands and options, from the arguments to what is printed. */
final class CommandLineTest extends CommandTest {

  private static int count(String text, String word) {
    return text.split(java.util.regex.Pattern.quote(word), -1).length - 1;
  }

  @Test
  void analyzePrintsWhoSaidWhat() {
    Run run = Run.of("analyze", article);

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(article, "Nell Archer", "planner", "The bridge stays shut");
  }

  @Test
  void theLibraryGivesWhatTheCommandLineShows() throws IOException {
    String text = ARTICLE + "\nPaul Reed hopes to reopen the ferry. Nell Archer doubts it.\n";
    Report speech = Whosaid.analyze(text).speechOnly();

    String file = write("both.txt", text);
    assertThat(Run.of("analyze", "--format", "jsonl", file).out().strip())
        .isEqualTo(Formats.jsonl().toString(Document.of(file, speech)).strip());
    assertThat(speech.speakers()).extracting(Speaker::name).containsExactly("Nell Archer");
  }

  @Test
  void everyFormatCanBeAskedFor() {
    assertThat(Shell.FORMATS)
        .isNotEmpty()
        .allSatisfy(
            name -> {
              ReportFormat format = Formats.named(name).orElseThrow();
              Run run = Run.of("analyze", "--format", name, article);
              assertThat(run.code()).as(run.err()).isZero();
              assertThat(run.out()).startsWith(format.head()).endsWith(format.tail());
            });
  }

  @Test
  void outWritesToAFile() throws IOException {
    Run run = Run.of("analyze", "-f", "csv", "--out", at("new/report.csv"), article);

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(folder.resolve("new/report.csv"))).contains("Nell Archer");
  }

  @Test
  void outWritesAFileForEachArticleToAFolder() throws IOException {
    write("news/a/one.txt", ARTICLE);
    write("news/two.txt", ARTICLE);

    Run run = Run.of("analyze", "-f", "csv", "--out", at("reports") + "/", at("news"), article);

    assertThat(run.code()).as(run.err()).isZero();
    for (String name : List.of("a/one.csv", "two.csv", "article.csv")) {
      assertThat(Files.readString(folder.resolve("reports").resolve(name)))
          .startsWith(Formats.csv().head())
          .contains("Nell Archer");
    }
    assertThat(folder.resolve("reports/two.csv.part")).doesNotExist();
  }

  @Test
  void articlesThatWouldBeOneFileAreRefused() throws IOException {
    write("news/article.txt", ARTICLE);

    Run run = Run.of("analyze", "--out", at("reports") + "/", article, at("news"));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(at("news/article.txt") + " and " + article);
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void anOutputThatCannotBeWrittenIsNamed() {
    Run run = Run.of("analyze", "--out", article + "/below/report.txt", article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("whosaid: " + article + "/below/report.txt: ");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void resultsComeInTheOrderOfTheArticlesWhateverTheThreads() throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      String name = String.format("many/%03d.txt", i);
      write(name, ARTICLE.repeat(1 + (i * 37) % 50));
      names.add(at(name));
    }
    Run one = Run.of("analyze", "--threads", "1", at("many"));
    Run four = Run.of("analyze", "--threads", "4", at("many"));

    assertThat(four.out()).isEqualTo(one.out()).containsSubsequence(names);
    assertThat(four.code()).isZero();
  }

  @Test
  void aReaderThatGoesAwayEndsTheWork() {
    PrintStream gone =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"analyze", article, article},
            InputStream.nullInputStream(),
            gone,
            new PrintStream(err, true, UTF_8));

    assertThat(code).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("whosaid: the report of " + article);
  }

  @Test
  void thresholdWithholdsSpeakers() {
    String doubtful =
        "Tom Archer met Paul Reed on Monday. “The bridge stays shut until spring,” he said.";

    assertThat(Run.withInput(doubtful, "analyze", "--threshold", "0").out()).contains("1 speaker");
    assertThat(Run.withInput(doubtful, "analyze", "--threshold", "1").out()).contains("0 speakers");
  }

  @Test
  void wordsOfOnesOwnAreTaken() throws IOException {
    String odd = write("odd.txt", "“It rains,” flurbed Archwarden Nell Archer of Chirp.");
    Run run =
        Run.of(
            "analyze",
            "--cue-verb",
            "flurb",
            "--title",
            "Archwarden",
            "--organisation",
            "Chirp",
            odd);

    assertThat(run.out()).contains("Nell Archer", "Archwarden");
    assertThat(run.out()).isNotEqualTo(Run.of("analyze", odd).out());
  }

  @Test
  void beliefsAreToldWhenAsked() throws IOException {
    String beliefs =
        write("beliefs.txt", "Nell Archer believes that the bridge will stay shut until spring.");

    assertThat(Run.of("analyze", "--all", beliefs).out()).contains("[belief]");
    assertThat(Run.of("analyze", beliefs).out()).doesNotContain("[belief]");
    assertThat(Run.of("analyze", "--speech", beliefs).out())
        .isEqualTo(Run.of("analyze", beliefs).out());
  }

  @ParameterizedTest
  @CsvSource({
    "auto, false, true",
    "auto, true, false",
    "always, true, true",
    "never, false, false",
  })
  void colourFollowsTerminalAndWish(String when, boolean noColour, boolean coloured) {
    Run run = Run.atTerminal(noColour, "analyze", "--color", when, article);

    assertThat(run.out().contains("\u001b[")).isEqualTo(coloured);
    assertThat(Run.of("analyze", article).out()).doesNotContain("\u001b[");
    assertThat(Run.of("audit", "--color", "always", article).out()).contains("\u001b[");
  }

  @ParameterizedTest
  @CsvSource({
    "false, true, 20, true",
    "false, true, 19, false",
    "false, false, 20, false",
    "true, true, 20, false",
  })
  void aBarShowsForManyArticlesWhereAPersonReadsStandardErrorAlone(
      boolean outTerminal, boolean errTerminal, int articles, boolean shown) throws IOException {
    for (int i = 0; i < articles; i++) {
      write("many/" + i + ".txt", ARTICLE);
    }
    Run run = Run.with(outTerminal, errTerminal, false, "analyze", at("many"));

    assertThat(run.code()).isZero();
    assertThat(run.err().contains("articles 100%")).as(run.err()).isEqualTo(shown);
    assertThat(run.err().isEmpty()).isNotEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analyze --nonsense",
        "analyze --format",
        "analyze --format word x.txt",
        "analyze --threads 0 x.txt",
        "analyze --threads many x.txt",
        "analyze --threshold 2 x.txt",
        "analyze --threshold NaN x.txt",
        "analyze --level x.txt",
        "analyze --level hearsay x.txt",
        "analyze --level gossip=off x.txt",
        "analyze --level hearsay=loud x.txt",
        "analyze --input word x.txt",
        "analyze --color blue x.txt",
        "analyze --speech --all x.txt",
        "analyze --title ;; x.txt",
        "audit --fail-on off x.txt",
        "audit --json --format csv x.txt",
        "verify x.txt",
        "verify --against x.txt",
        "verify --against - x.txt",
        "nonsense",
      })
  void badUsageIsToldInTwoLinesAndEndsWithTwo(String line) {
    Run run = Run.of(line.split(" "));

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("whosaid: ").contains("\nTry \"whosaid");
    assertThat(run.err().lines()).hasSize(2);
  }

  @Test
  void nothingShowsTheHelpAndEndsWithTwo() {
    Run run = Run.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: whosaid", "analyze", "audit", "verify");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "analyze ", "audit ", "verify ", "completion "})
  void helpTeachesByExample(String command) {
    Run run = Run.of((command + "--help").split(" "));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: whosaid " + command.strip(), "Example");
    assertThat(run.out().lines()).allMatch(l -> l.length() <= 88);
  }

  @Test
  void theVersionIsTold() {
    assertThat(Run.of("--version").out()).startsWith("whosaid ");
    assertThat(Run.of("analyze", "--version").out()).startsWith("whosaid ");
  }

  @Test
  void completionKnowsCommandsAndFormats() {
    Run run = Run.of("completion");

    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains("analyze", "verify", "--against", "csv");
  }

  @Test
  void headAndTailStandOnceAroundManyArticles() throws IOException {
    String other = write("other.txt", ARTICLE);
    Run run = Run.of("analyze", "--format", "csv", article, other);

    assertThat(run.out()).startsWith(Formats.csv().head());
    assertThat(count(run.out(), Formats.csv().head())).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "audit", "verify --against ARTICLE"})
  void linesEndWhereTheTerminalDoes(String command) throws IOException {
    String many = write("many.txt", ARTICLE.strip() + " " + FLAGGED.repeat(8));
    String[] args = (command.replace("ARTICLE", many) + " " + many).split(" ");

    List<String> narrow = Run.atWidth(50, args).out().lines().skip(1).toList();
    List<String> wide = Run.atWidth(110, args).out().lines().skip(1).toList();

    assertThat(narrow)
        .hasSizeGreaterThan(wide.size())
        .filteredOn(line -> !line.contains(many)) // a word longer than the line
        .allMatch(line -> line.length() <= 50);
    assertThat(wide).anyMatch(line -> line.length() > 50).allMatch(line -> line.length() <= 110);
  }

  @ParameterizedTest
  @CsvSource({"24 63, 63", "24 500, 120", "24 10, 40", "0 0, 88", "'', 88", "who knows, 88"})
  void theTerminalsAnswerIsHeldWithinBounds(String answer, int width) {
    assertThat(TerminalWidth.ofSize(answer)).isEqualTo(width);
  }
}
