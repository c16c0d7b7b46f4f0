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
        "nonsense | \"nonsense\" / analyze / audit / verify",
        "pom.xml | \"pom.xml\" / whosaid analyze pom.xml",
        "analyze --formt json | \"--formt\" / --format",
        "analyze -x | \"-x\"",
        "audit --fail-on fatal x | --fail-on / warning, notice, advice / \"fatal\"",
        "audit --fail-on off x | --fail-on / warning, notice, advice / \"off\"",
        "verify --against , x | --against / \",\"",
      })
  void quotesTheBadValue(String line, String parts) {
    assertThat(said(line.split(" "))).startsWith("whosaid: ").contains(parts.split(" / "));
  }

  /** As where a variable of the shell is not set. */
  @Test
  void anEmptyNameIsNotTheFolderWeAreIn() {
    for (List<String> args :
        List.of(
            List.of("analyze", ""),
            List.of("analyze", "--out", "", "x"),
            List.of("verify", "--against", "", "x"))) {
      assertThat(said(args.toArray(String[]::new))).contains("file or a folder");
    }
  }

  @Test
  void aTextInAnotherEncodingIsNamedWithItsFirstBadByte(@TempDir Path folder) throws IOException {
    Path latin = Files.write(folder.resolve("latin.txt"), new byte[] {'C', 'a', 'f', (byte) 0xe9});
    Path wide = Files.write(folder.resolve("wide.txt"), "\ufeffCaf".getBytes(UTF_16LE));

    assertThat(Run.of("analyze", latin.toString()).err())
        .startsWith("whosaid: " + latin + ": ")
        .contains("UTF-8", "0xE9", "offset 3");
    assertThat(Run.of("analyze", wide.toString()).err())
        .startsWith("whosaid: " + wide + ": ")
        .contains("UTF-16");
  }

  @Test
  void organisationsAreAlsoSpeltWithAZ() {
    assertThat(Run.withInput("It rains.", "analyze", "--organization", "Moss Trust").code())
        .isZero();
  }
}
