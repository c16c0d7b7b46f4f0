package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads is not written over, and an output that fails is told of once. */
final class OutputsTest extends CommandTest {

  private void assertRefused(Run run, Path kept) throws IOException {
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("whosaid: --out ").contains(kept.toString());
    assertThat(Files.readString(kept)).isEqualTo(ARTICLE);
  }

  @Test
  void aReportDoesNotTakeThePlaceOfItsArticle() throws IOException {
    String same = article;

    assertRefused(Run.of("analyze", "--out", same, same), articleFile());
  }

  @Test
  void reportsInTheFolderOfTheArticlesDoNotTakeTheirPlace() throws IOException {
    assertRefused(
        Run.of("analyze", "--out", folder.toString(), folder.toString()),
        folder.resolve("article.txt"));
  }

  @Test
  void aReportDoesNotTakeThePlaceOfAReferenceReachedThroughALink() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), articleFile());
    String other = Files.writeString(folder.resolve("other.txt"), ARTICLE).toString();

    assertRefused(Run.of("verify", "--against", article, "--out", link.toString(), other), link);
  }

  @ParameterizedTest
  @CsvSource({"csv,csv", "brat,ann"})
  void reportsOfAnotherEndingMayLieBesideTheArticles(String format, String ending)
      throws IOException {
    Run run = Run.of("analyze", "-f", format, "--out", folder.toString(), folder.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("article." + ending)).exists();
    assertThat(articleFile()).hasContent(ARTICLE);
  }

  @Test
  void theTextBesideAnnotationsDoesNotTakeThePlaceOfAnotherFileThatIsRead() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path below = Files.writeString(sub.resolve("article.txt"), ARTICLE);
    Files.writeString(articleFile(), ARTICLE.repeat(2));

    assertRefused(
        Run.of("analyze", "-f", "brat", "--out", sub.toString(), folder.toString()), below);
    assertRefused(
        Run.of(
            "verify",
            "-f",
            "brat",
            "--against",
            below.toString(),
            "--out",
            sub.toString(),
            article),
        below);
    assertThat(sub.resolve("article.ann")).doesNotExist();
  }

  @Test
  void annotationsThatCountFromBehindAByteOrderMarkMustLieElsewhere() throws IOException {
    Files.writeString(articleFile(), "\ufeff" + ARTICLE);

    Run run = Run.of("analyze", "-f", "brat", "--out", folder.toString(), folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("article.txt", "another folder");
    assertThat(Files.readString(articleFile())).isEqualTo("\ufeff" + ARTICLE);
  }

  @Test
  void aFileThatStandsWhereAFolderIsNeededIsNamed() {
    Run run = Run.of("analyze", "--out", article + "/report.txt", article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "whosaid: %s/report.txt: cannot be written: %s is a file, not a folder\n"
                .formatted(article, article));
  }

  /** The failure of a write, as the system words it. */
  @ParameterizedTest
  @CsvSource({
    "Broken pipe, 0, ''",
    "No space left on device, 1, 'whosaid: the report of %s: cannot be written: No space left on"
        + " device\n"
        + "'",
  })
  void aFullDiskIsToldOfOnceAndAReaderThatHasSeenEnoughIsNoError(
      String failure, int expected, String told) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandStreams around =
        new CommandStreams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(failing, false, UTF_8),
            failing,
            new PrintStream(err, false, UTF_8),
            Optional.empty(),
            false,
            false,
            false,
            false,
            TerminalWidth.USUAL);

    int code = new Shell(around).run("analyze", article, article);

    assertThat(code).isEqualTo(expected);
    assertThat(err.toString(UTF_8)).isEqualTo(told.formatted(article));
  }

  @Test
  void aPageIsReadAsOneUnlessItIsCalledText() throws IOException {
    String page =
        Files.writeString(folder.resolve("page.html"), "\n<!DOCTYPE html><p>" + ARTICLE + "</p>")
            .toString();

    Run read = Run.of("analyze", "--json", page);
    assertThat(read.code()).isZero();
    assertThat(read.err()).isEmpty();
    assertThat(read.out()).doesNotContain("DOCTYPE").isNotEmpty();
    assertThat(Run.of("analyze", "--json", "--input", "html", page).out()).isEqualTo(read.out());
    assertThat(Run.of("analyze", "--json", "--input", "text", page).out()).contains("DOCTYPE");
  }

  @Test
  void anEmptyReferenceIsAFault() throws IOException {
    String empty = Files.writeString(folder.resolve("empty.txt"), " \n").toString();

    Run run = Run.of("verify", "--against", empty, article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("whosaid: " + empty + ": ").contains("empty").hasLineCount(1);
  }
}
