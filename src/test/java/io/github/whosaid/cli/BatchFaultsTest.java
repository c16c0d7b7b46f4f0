package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.Analyzer;
import io.github.whosaid.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong with one article is told, and costs nobody anything else. */
final class BatchFaultsTest extends CommandTest {

  private static Report failing(Analyzer analyzer, String text) {
    if (text.startsWith("bad")) {
      throw new IllegalStateException("a slip");
    }
    if (text.startsWith("deep")) {
      throw new StackOverflowError();
    }
    if (text.startsWith("large")) {
      throw new OutOfMemoryError();
    }
    return analyzer.analyze(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "3"})
  void anArticleThatFailsDoesNotEndTheBatch(String threads) throws IOException {
    for (String name : List.of("bad", "deep", "large")) {
      Files.writeString(folder.resolve(name + ".txt"), name);
    }
    Files.writeString(folder.resolve("z.txt"), ARTICLE);

    Run run =
        Run.analysing(BatchFaultsTest::failing, "analyze", "--threads", threads, folder.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines().filter(l -> l.contains("Nell Archer"))).hasSize(2);
    assertThat(run.err().lines().toList())
        .satisfiesExactly(
            l -> assertThat(l).contains("bad.txt", "IllegalStateException", "report it", "https:"),
            l -> assertThat(l).contains("deep.txt", "StackOverflowError", "report it"),
            l -> assertThat(l).contains("large.txt", "memory"));
  }

  @Test
  void theFileBehindStandardInputIsNotWrittenOver() throws IOException {
    Run run = Run.redirected(articleFile(), "analyze", "--out", article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(article);
    assertThat(Files.readString(articleFile())).isEqualTo(ARTICLE);
  }

  @Test
  void aFileOfCustomWordsIsNotWrittenOver() throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "title: Archwarden");
    String same = words.toString();

    Run run = Run.of("analyze", "--words", same, "--out", same, article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(words)).isEqualTo("title: Archwarden");
  }

  @Test
  void aHardLinkToAnInputIsNotWrittenOver() throws IOException {
    Path link = Files.createLink(folder.resolve("other"), articleFile());

    Run run = Run.of("analyze", "--out", link.toString(), article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(Files.readString(articleFile())).isEqualTo(ARTICLE);
  }

  @Test
  void anInputCalledLikeAnUnfinishedOutputIsLeftAlone() throws IOException {
    Path input = Files.writeString(folder.resolve("article.json.part"), ARTICLE);

    Run run =
        Run.of("analyze", "--json", "--out", folder.resolve("article.json").toString(), "" + input);
    Run each = Run.of("analyze", "--json", "--out", folder + "/", input.toString());

    assertThat(run.code()).isZero();
    assertThat(each.code()).isZero();
    assertThat(Files.readString(input)).isEqualTo(ARTICLE);
    assertThat(parts()).containsExactly(input);
  }

  private List<Path> parts() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".part")).toList();
    }
  }

  /** As a disk that is full half way through. */
  private static void fail(OutputStream out) throws IOException {
    out.write(ARTICLE.repeat(10_000).getBytes(UTF_8));
    throw new IOException("No space left on device");
  }

  @Test
  void anOutputThatFailsLeavesTheOldFileAndNothingElse() throws IOException {
    Path out = Files.writeString(folder.resolve("out.txt"), "old");
    Sink.Frame frame = new Sink.Frame("", "", "");
    Input input = new Input("article.txt", Optional.of(articleFile()), "out");
    Sink.Finished record = new Sink.Finished(input, BatchFaultsTest::fail, Map.of());

    for (Sink sink : List.of(Sink.Stream.to(out, frame), new Sink.Folder(folder, "txt", frame))) {
      try (sink) {
        sink.open().write(record);
        assertThat(true).as("it fails").isFalse();
      } catch (IOException e) {
        assertThat(e).hasMessage("No space left on device");
      }
      assertThat(Files.readString(out)).isEqualTo("old");
      assertThat(parts()).isEmpty();
    }
  }

  @Test
  void aLinkThatIsWrittenToStaysALink() throws IOException {
    Path old = Files.writeString(folder.resolve("old.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), old);

    Run run = Run.of("analyze", "--json", "--out", link.toString(), article);

    assertThat(run.code()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(old)).contains("Nell Archer");
  }

  /** Those who run the tests may read everything, so the failure is handed in. */
  @Test
  void aFolderThatCannotBeReadIsNamedAndTheRestIsRead() throws IOException {
    Inputs inputs = new Inputs(List.of(folder.toString()), List.of(ImmutableList.of("txt")));
    Inputs.Walk walk = new Inputs.Walk();
    Path locked = folder.resolve("locked");

    assertThat(walk.visitFileFailed(locked, new AccessDeniedException(locked.toString())))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.postVisitDirectory(locked, new IOException("Input/output error")))
        .isEqualTo(FileVisitResult.CONTINUE);
    assertThat(walk.unreadable)
        .extracting(Throwable::getMessage)
        .containsExactly(locked + ": no permission", locked + ": Input/output error");
    assertThat(inputs.found()).extracting(Input::id).containsExactly(article);
  }

  @Test
  void controlsInTheNameOfAFileAreShownEscaped() throws IOException {
    Path odd = Files.writeString(folder.resolve("a\u001b[31m\nbc.txt"), ARTICLE);

    Run missing = Run.of("analyze", folder.resolve("no\u001b]0;x\u0007.txt").toString());
    Run report = Run.of("analyze", odd.toString());
    Run audit = Run.of("audit", odd.toString());

    assertThat(missing.err()).doesNotContain("\u001b", "\u0007").contains("\\u001b]0;x\\u0007.txt");
    for (Run run : List.of(report, audit)) {
      assertThat(run.out()).doesNotContain("\u001b").contains("\\u001b[31m\\u000ab");
    }
  }

  @Test
  void aPageLargerThanAnyIsRefused() throws IOException {
    Path page = folder.resolve("page.html");
    try (OutputStream out = Files.newOutputStream(page)) {
      byte[] blanks = " ".repeat(1 << 20).getBytes(UTF_8);
      for (int i = 0; i <= 32; i++) {
        out.write(blanks);
      }
    }

    Run run = Run.of("analyze", "--input", "html", page.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("page.html", "32 MB");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fa-IR", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "tr-TR"})
  void nothingWrittenDependsOnTheLocale(String locale) {
    Locale before = Locale.getDefault();
    try {
      for (String format : Shell.FORMATS) {
        Locale.setDefault(Locale.ROOT);
        Run plain = Run.withInput(flagged(), "analyze", "--format", format);
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(Run.withInput(flagged(), "analyze", "--format", format)).isEqualTo(plain);
        assertThat(plain.out()).as(format).isNotBlank();
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String flagged() {
    return ARTICLE
        + "\nReportedly, 12,500 people were told.\u0007 Experts say it is the tallest.\n";
  }
}
