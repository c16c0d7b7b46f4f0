package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of the Javadoc: the code in {@code <pre>} blocks. */
final class ExamplesTest {

  /** The least share of public types that stand in an example. */
  private static final int SHOWN = 90;

  @TempDir private static Path folder;

  record Example(String place, String code) {
    @Override
    public String toString() {
      return place;
    }
  }

  static List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path source : Snippets.sources()) {
      int number = 0;
      for (String block : Snippets.blocks(Files.readString(source), "<pre>{@code\n", "}</pre>")) {
        String code =
            block
                .lines()
                .map(l -> l.strip().startsWith("*") ? l.strip().substring(1) : l)
                .collect(Collectors.joining("\n"));
        number++;
        examples.add(new Example(source + " example " + number, code));
      }
    }
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theExampleCompilesAndRuns(Example example) throws Exception {
    String printed =
        new Snippets(folder)
            .run(example.place(), example.code(), Snippets.ARTICLE, Snippets.SPEECH);

    assertThat(printed).isNotNull();
  }

  @Test
  void publicTypesStandInAnExample() throws IOException {
    String all = examples().stream().map(Example::code).collect(Collectors.joining("\n"));
    List<String> missing = new ArrayList<>();
    int types = 0;
    for (Path source : Snippets.sources()) {
      String name = source.getFileName().toString().replace(".java", "");
      boolean isPublic =
          Files.readString(source)
              .lines()
              .anyMatch(l -> l.startsWith("public ") && l.contains(" " + name));
      if (isPublic && !name.equals("Main")) {
        types++;
        if (!all.matches("(?s).*\\b" + name + "\\b.*")) {
          missing.add(name);
        }
      }
    }
    assertThat(100 * (types - missing.size()) / types)
        .as("of %s public types these stand in no example: %s", types, missing)
        .isGreaterThanOrEqualTo(SHOWN);
  }
}
