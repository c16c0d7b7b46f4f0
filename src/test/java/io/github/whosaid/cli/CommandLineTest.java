package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.file.Pdfs;
import io.github.whosaid.format.Formats;
import io.github.whosaid.format.ReportFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandLineTest {

  private static final String ARTICLE =
      "“The bridge stays shut until spring,” said Nell Archer, a planner at the Velmar"
          + " Institute.\n";

  private static final String FLAGGED = "The ferry reportedly sank off Velmar on Tuesday.\n";

  @TempDir private Path folder;
  private String article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = write("article.txt", ARTICLE);
  }

  @CanIgnoreReturnValue
  private String write(String name, String text) throws IOException {
    return write(name, text.getBytes(UTF_8));
  }

  @CanIgnoreReturnValue
  private String write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return file.toString();
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

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
  void standardInputIsReadWhereNoFileIsNamed() {
    Run run = Run.withInput(ARTICLE, "analyze");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("stdin\n").contains("Nell Archer");
  }

  @Test
  void standardInputCanStandAmongFiles() {
    Run run = Run.withInput("Paul Reed said the ferry sank.", "analyze", article, "-");

    assertThat(run.out()).containsSubsequence(article, "Nell Archer", "stdin", "Paul Reed");
  }

  @Test
  void aTerminalIsNotReadFrom() {
    Run run = Run.atTerminal(false, "analyze");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("no ARTICLE is named");
  }

  @Test
  void aFolderStandsForItsTextsInTheOrderOfTheirNames() throws IOException {
    write("news/b.txt", ARTICLE);
    write("news/a/z.txt", ARTICLE);
    write("news/a/y.TXT", ARTICLE);
    write("news/notes.md", ARTICLE);

    Run run = Run.of("analyze", at("news"));

    assertThat(run.out())
        .containsSubsequence(at("news/a/y.TXT"), at("news/a/z.txt"), at("news/b.txt"))
        .doesNotContain("notes.md");
  }

  @Test
  void aFolderWithoutArticlesIsAFault() throws IOException {
    write("empty/notes.md", ARTICLE);

    Run run = Run.of("analyze", at("empty"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "whosaid: "
                + at("empty")
                + ": no *.txt, *.srt, *.vtt, *.pdf, *.html, *.htm in the folder\n");
    assertThat(run.out()).contains("Nell Archer");
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() {
    Run run = Run.of("analyze", at("missing.txt"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("whosaid: " + at("missing.txt") + ": no such file\n");
    assertThat(run.out()).contains("Nell Archer");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    String binary = write("picture.txt", new byte[] {'P', 'N', 'G', 0, 1});

    Run run = Run.of("analyze", binary, article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("whosaid: " + binary + ": is no text (a NUL byte at offset 3)\n");
    assertThat(run.out()).contains("Nell Archer").doesNotContain("picture");
  }

  @ParameterizedTest
  @CsvSource({"ascii \\xff, FF, 6", "\\xe2\\x80, E2, 0", "\ufffd then \\xc0\\xaf, C0, 9"})
  void badUtf8IsNamedWithItsPlace(String written, String bad, int at) throws IOException {
    String file = write("bad.txt", bytes(written));

    Run run = Run.of("analyze", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "whosaid: %s: is not UTF-8 (byte 0x%s at offset %d); save it as UTF-8\n"
                .formatted(file, bad, at));
    assertThat(run.out()).isEmpty();
  }

  /** Reads "\xff" as that byte. */
  private static byte[] bytes(String written) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      if (written.startsWith("\\x", i)) {
        out.write(Integer.parseInt(written.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.writeBytes(written.substring(i, i + 1).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void theReplacementCharacterItselfIsGoodUtf8() throws IOException {
    Run run = Run.of("analyze", write("odd.txt", "\ufffd " + ARTICLE));

    assertThat(run.code()).isZero();
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    String marked = write("marked.txt", "\ufeff" + ARTICLE);

    assertThat(Run.of("analyze", marked).out().replace("marked", "article"))
        .isEqualTo(Run.of("analyze", article).out());
  }

  @Test
  void anEmptyFileGivesAnEmptyReport() throws IOException {
    Run run = Run.of("analyze", write("empty.txt", ""));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 quotations");
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
    assertThat(err.toString(UTF_8)).contains("nobody reads it any more");
  }

  @Test
  void thresholdWithholdsSpeakers() {
    String doubtful =
        "Tom Archer met Paul Reed on Monday. “The bridge stays shut until spring,” he said.";

    assertThat(Run.withInput(doubtful, "analyze", "--threshold", "0").out()).contains("1 speaker");
    assertThat(Run.withInput(doubtful, "analyze", "--threshold", "1").out()).contains("0 speakers");
  }

  @Test
  void levelChangesAndTurnsOff() throws IOException {
    String flagged = write("flagged.txt", FLAGGED);

    assertThat(Run.of("audit", flagged).out()).contains("warning, hearsay");
    assertThat(Run.of("audit", "--level", "hearsay=advice", flagged).out())
        .contains("advice, hearsay");
    assertThat(Run.of("audit", "--level", "HEARSAY=off", flagged).out()).contains("0 flags");
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

  @Test
  void auditFailsOnTheLevelAskedFor() throws IOException {
    String flagged = write("flagged.txt", FLAGGED);

    assertThat(Run.of("audit", flagged).code()).isZero();
    assertThat(Run.of("audit", "--fail-on", "warning", flagged).code()).isEqualTo(3);
    assertThat(Run.of("audit", "--fail-on", "notice", flagged).code()).isEqualTo(3);
    assertThat(Run.of("audit", "--fail-on", "warning", "--level", "hearsay=notice", flagged).code())
        .isZero();
    assertThat(Run.of("audit", "--fail-on", "warning", flagged, at("missing.txt")).code())
        .isEqualTo(1);
  }

  @Test
  void auditTellsParagraphReasonAndWhatTheArticleRestsOn() throws IOException {
    // Quoted: 6 words; the reporter's: 9 of the first sentence and 8 of the second.
    Run run = Run.of("audit", write("flagged.txt", ARTICLE + "\n" + FLAGGED));

    assertThat(run.out())
        .contains("¶2 warning, hearsay (90%): ", "      The ferry reportedly sank")
        .endsWith(
            """
              1 flag: 1 warning
              1 of 2 sentences attributed, to 1 person
              23 words: 26% quoted, 0% indirect, 74% the reporter’s
              1 quotation, 100% with a named speaker
            """);
  }

  @Test
  void auditCallsOutASingleSource() throws IOException {
    String more = "\n“It was never safe,” Archer said. The bridge is old.\n";
    Run run = Run.of("audit", write("single.txt", ARTICLE + more));

    assertThat(run.out()).contains("single source: all that is reported comes from Nell Archer\n");
    assertThat(Run.of("audit", article).out()).doesNotContain("single source");
  }

  @Test
  void auditPaintsTheWordsThatShowIt() throws IOException {
    Run run = Run.of("audit", "--color", "always", write("flagged.txt", FLAGGED));

    assertThat(run.out())
        .contains("The ferry \u001b[1;31mreportedly\u001b[0m sank off Velmar on Tuesday.");
  }

  @Test
  void verifyShowsVerdictPlaceTurnAndDiff() throws IOException {
    String debate =
        write(
            "debate.txt",
            "REED: The ferry was late.\n"
                + "ARCHER: The old bridge does not stay shut until the spring.\n");
    String quoting =
        write(
            "quoting.txt", "“The old bridge does stay shut until the spring,” said Nell Archer.\n");

    Run run = Run.of("verify", "--against", debate, quoting);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("ALTERED (material) Nell Archer")
        .contains("The old bridge does [-not-] stay shut until the spring")
        .contains("held against " + debate + " ")
        .contains("in line 2, characters ")
        .contains("turn of ARCHER")
        .contains("1 quotation: 1 altered; 1 to look at");
  }

  @Test
  void verifyEndsWithZeroWhereAllIsThere() throws IOException {
    String speech = write("speech.txt", "The bridge stays shut until spring, whatever they say.");

    Run run = Run.of("verify", "--against", speech, article);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("VERBATIM Nell Archer", "1 quotation: 1 verbatim");
  }

  @Test
  void verifyTakesFoldersOfReferences() throws IOException {
    write("refs/speech.txt", "The bridge stays shut until spring, whatever they say.");

    Run run = Run.of("verify", "--against", at("refs"), "--against", article, article);

    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void verifyTakesSeveralReferences(boolean repeated) throws IOException {
    String speech = write("speech.txt", "The bridge stays shut until spring, whatever they say.");
    String other = write("other, too.txt", "The old ferry sank off Velmar on Tuesday.");
    Run run =
        repeated
            ? Run.of("verify", "--against", other, "--against", speech, article)
            : Run.of("verify", "--against", article + "," + speech, article);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("VERBATIM Nell Archer").doesNotContain("held against");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("in " + speech + ", line 1, characters 0 to 34");
  }

  @Test
  void verifyTellsPlainlyWhatWasChangedAndMarksItInColour() throws IOException {
    String speech = write("speech.txt", "“The old bridge never opened before the spring.”");
    String quoting = write("q.txt", "“The old bridge opened before the winter,” said Nell Archer.");

    String plain = Run.of("verify", "--against", speech, quoting).out();
    String painted = Run.of("verify", "--color", "always", "--against", speech, quoting).out();

    assertThat(plain)
        .contains("“The old bridge [-never-] opened before the [-spring-] {+winter+},”")
        .contains("The words there differ, and the difference can change the claim: \"never\"");
    assertThat(painted)
        .contains("\u001b[31m[-never-]\u001b[0m opened", "\u001b[32m{+winter+}\u001b[0m,”");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void verifyDoesNothingWithoutAReference() {
    Run run = Run.of("verify", "--against", at("missing.txt"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("whosaid: " + at("missing.txt") + ": no such file\n");
    assertThat(run.out()).isEmpty();
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

  @Test
  void webPagesAreReadAsArticles() throws IOException {
    String page =
        write(
            "page.html",
            "<!doctype html><meta charset=utf-8><title>T</title><nav><p>Home</p></nav><article>"
                + "<h1>Bridge shut</h1><script>var a;</script><p>“The bridge stays shut until"
                + " spring,” said\n <b>Nell Archer</b>.</p><figure><figcaption>A bridge"
                + "</figcaption></figure><p>Paul&nbsp;Reed said the ferry sank.</p></article>"
                + "<footer>All rights reserved, said the lawyers.</footer>");

    Run run = Run.of("analyze", "--input", "html", page);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Nell Archer", "¶2", "Paul Reed", "¶3")
        .doesNotContain("lawyers");
  }

  @Test
  void aFolderOfWebPagesIsOneOfArticles() throws IOException {
    write("pages/a.html", "<p>“The bridge stays shut until spring,” said Nell Archer.</p>");
    write("pages/b.txt", ARTICLE);

    Run run = Run.of("analyze", "--input", "html", at("pages"));

    assertThat(run.out()).contains("a.html", "Nell Archer").doesNotContain("b.txt");
  }

  @Test
  void aFolderHoldsArticlesOfManyKinds() throws IOException {
    write("mixed/a.txt", ARTICLE);
    write("mixed/b.srt", "1\n00:00:01,000 --> 00:00:02,000\nOLA BERG: We are here.\n");
    write("mixed/c.pdf", Pdfs.of(List.of("\"The bridge stays shut,\" said Nell Archer.")));
    write("mixed/a.html", "<p>the page that was made of a.txt</p>");

    Run run = Run.of("analyze", at("mixed"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("a.txt", "b.srt", "c.pdf", "Nell Archer")
        .doesNotContain("a.html");
    assertThat(Run.of("analyze", "--input", "srt", at("mixed")).out())
        .contains("b.srt")
        .doesNotContain("c.pdf");
  }

  @Test
  void aFolderOfPagesAloneNeedsNoOption() throws IOException {
    write("only/a.html", "<p>“The bridge stays shut until spring,” said Nell Archer.</p>");

    assertThat(Run.of("analyze", at("only")).out()).contains("a.html", "Nell Archer");
  }

  @Test
  void utf16IsNoUtf8() throws IOException {
    String wide = write("wide.txt", ARTICLE.getBytes(UTF_16));

    assertThat(Run.of("analyze", wide).err()).contains(wide + ": is UTF-16");
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
}
