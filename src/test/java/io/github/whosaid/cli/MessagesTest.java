package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of bad usage quotes the bad value and says what to do. */
final class MessagesTest {

  private static String said(String... args) {
    Run run = Run.of(args);
    assertThat(run.code()).isEqualTo(2);
    return run.err().lines().findFirst().orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nonsense | no command \"nonsense\"; the commands are analyze, audit, verify, completion",
        "pom.xml | no command \"pom.xml\": for who said what in that file, whosaid analyze pom.xml",
        "analyze --formt json | no option \"--formt\"; perhaps --format",
        "analyze -x | no option \"-x\"",
        "audit --fail-on fatal x | --fail-on is one of warning, notice, advice, not \"fatal\"",
        "audit --fail-on off x | --fail-on is one of warning, notice, advice, not \"off\"",
        "verify --against , x | --against names no file: \",\"",
      })
  void quotesTheBadValue(String line, String message) {
    assertThat(said(line.split(" "))).isEqualTo("whosaid: " + message);
  }

  /** As where a variable of the shell is not set. */
  @Test
  void anEmptyNameIsNotTheFolderWeAreIn() {
    for (List<String> args :
        List.of(
            List.of("analyze", ""),
            List.of("analyze", "--out", "", "x"),
            List.of("verify", "--against", "", "x"))) {
      assertThat(said(args.toArray(String[]::new))).contains("is \"\": name a file or a folder");
    }
  }

  @Test
  void textOfAnotherEncodingIsToldWithItsFirstBadByte(@TempDir Path folder) throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xe9});
    Path wide = Files.write(folder.resolve("wide.txt"), "\ufeffCaf".getBytes(UTF_16LE));

    assertThat(Run.of("analyze", latin.toString()).err())
        .isEqualTo(
            "whosaid: " + latin + ": is not UTF-8 (byte 0xE9 at offset 3); save it as UTF-8\n");
    assertThat(Run.of("analyze", wide.toString()).err())
        .isEqualTo("whosaid: " + wide + ": is UTF-16; save it as UTF-8\n");
  }

  @Test
  void organisationsAreAlsoSpeltWithAZ() {
    assertThat(Run.withInput("It rains.", "analyze", "--organization", "Moss Trust").code())
        .isZero();
  }
}
