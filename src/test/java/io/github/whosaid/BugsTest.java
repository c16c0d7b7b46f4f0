package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.whosaid.cli.Main;
import io.github.whosaid.format.Document;
import io.github.whosaid.format.Formats;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the texts under {@code bugs/}, one file for everything that ever failed, through every
 * entry point. The file's name says what it was; {@code \\uXXXX} in it stands for that code unit,
 * so that texts which are no UTF-8 can be kept.
 */
final class BugsTest {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "io", "github", "whosaid", "bugs");

  static List<Path> bugs() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static String read(Path file) throws IOException {
    String written = Files.readString(file);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < written.length(); i++) {
      if (written.startsWith("\\u", i)) {
        text.append((char) Integer.parseInt(written.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        text.append(written.charAt(i));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void analysisGivesSpansInsideTheText(Path bug) throws IOException {
    String text = read(bug);
    Report report = Whosaid.analyze(text);

    assertThat(report.attributions())
        .allSatisfy(
            q -> {
              q.contents().forEach(s -> assertInside(s, text));
              q.cue().forEach(s -> assertInside(s, text));
              q.mention().ifPresent(s -> assertInside(s, text));
            });
    assertThat(report.flags()).allSatisfy(f -> assertInside(f.span(), text));
  }

  private static void assertInside(Span span, String text) {
    assertThat(span.start()).isBetween(0, span.end());
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    for (int edge : new int[] {span.start(), span.end()}) {
      boolean cut =
          edge > 0
              && edge < text.length()
              && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge));
      assertThat(cut).as("a pair is cut at %s", edge).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void everyFormatWritesIt(Path bug) throws IOException {
    Report report = Whosaid.analyze(read(bug));
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("itself", report.text()));
    Document document = new Document("bug", report, report.verify(library));

    assertThat(Formats.all())
        .allSatisfy(
            format -> assertThatCode(() -> format.write(document)).doesNotThrowAnyException());
  }

  @ParameterizedTest
  @MethodSource("bugs")
  void theCommandLineReadsIt(Path bug) throws IOException {
    String text = read(bug);
    for (String command : List.of("analyze", "audit")) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int code =
          Main.run(
              new String[] {command, "--all", "--input", "text"},
              new ByteArrayInputStream(text.getBytes(UTF_8)),
              new PrintStream(new ByteArrayOutputStream(), false, UTF_8),
              new PrintStream(err, true, UTF_8));
      // A NUL is no text for the command line, and is refused.
      assertThat(code).as(err.toString(UTF_8)).isEqualTo(text.indexOf('\0') >= 0 ? 1 : 0);
    }
  }
}
