package io.github.whosaid;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.whosaid.cli.Main;
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
  void analysisEveryFormatAndVerificationTakeIt(Path bug) throws IOException {
    String text = read(bug);
    assertThatCode(() -> EveryEntry.feed(text)).doesNotThrowAnyException();
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
