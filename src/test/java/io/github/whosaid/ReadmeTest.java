package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows README to the letter. */
final class ReadmeTest {

  private static final String SAMPLE =
      "src/test/resources/io/github/whosaid/golden/harbour-bridge.txt";

  @TempDir private Path folder;

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  @Test
  void theJavaExamplesCompileAndRun() throws Exception {
    List<String> examples = Snippets.blocks(readme(), "```java\n", "```");

    assertThat(examples).isNotEmpty();
    for (String example : examples) {
      assertThat(new Snippets(folder).run("README.md", example, SAMPLE)).isNotNull();
    }
  }

  @Test
  void theExamplePrintsWhatReadmeSays() throws Exception {
    List<String> blocks = Snippets.blocks(readme(), "```", "```");
    String shown = blocks.get(1);
    String printed = new Snippets(folder).run("README.md", blocks.get(0).substring(5), SAMPLE);

    assertThat(shown.strip().lines()).hasSizeGreaterThan(4).isSubsetOf(printed.lines().toList());
  }

  @Test
  void theCommandsOfReadmeWork() throws IOException {
    assertThat(readme()).contains("analyze " + SAMPLE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    int code =
        Main.run(
            new String[] {"analyze", SAMPLE},
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            System.err);

    assertThat(code).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("Tomas Okello", "Flags");
  }

  @Test
  void theFilesThatReadmeLinksToAreThere() throws IOException {
    for (String link : Snippets.blocks(readme(), "](", ")")) {
      assertThat(Path.of(link)).exists();
    }
  }

  @Test
  void theVersionsOfReadmeAreThoseOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(Snippets.blocks(readme(), "<version>", "</version>"))
        .isNotEmpty()
        .allSatisfy(version -> assertThat(pom).contains(">" + version + "</"));
  }
}
