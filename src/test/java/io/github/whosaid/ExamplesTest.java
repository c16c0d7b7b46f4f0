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
import org.junit.jupiter.params.provider.ValueSource;

/** Runs every example of the Javadoc: the code in {@code <pre>} blocks. */
final class ExamplesTest {

  private static final Path GUIDE = Path.of("src/main/java/io/github/whosaid/package-info.java");

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

  /** Spring's own jars are not worth a dependency: an annotation of the same name stands in. */
  @Test
  void theSpringBeanOfTheUserGuideCompilesAndRuns() throws Exception {
    String guide = Files.readString(GUIDE);
    String bean =
        Snippets.blocks(guide, "<pre><code>\n", "</code></pre>").stream()
            .filter(block -> block.contains("&#64;Bean"))
            .map(block -> block.replace("&#64;", "@").replaceAll("(?m)^ \\* ?", ""))
            .findFirst()
            .orElseThrow();
    String unit =
        "import io.github.whosaid.*;\n"
            + "class Config {\n"
            + "  @interface Bean {}\n"
            + bean
            + "  public static void main(String[] args) {\n"
            + "    System.out.print(new Config().analyzer().analyze(args[0]).speakers().size());\n"
            + "  }\n"
            + "}\n";

    assertThat(new Snippets(folder).run("Spring", unit, Snippets.ARTICLE)).isEqualTo("2");
  }

  /** What a first program meets; others have an example where it helps a reader. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Whosaid",
        "Analyzer",
        "Report",
        "Quotation",
        "Speaker",
        "Affiliation",
        "Flag",
        "Summary",
        "Verification",
        "CheckedQuotation",
        "Reference",
        "ReferenceLibrary",
        "Formats",
        "Document",
        "Reports",
        "HtmlReader",
        "TextFile",
        "Overview",
        "ReportAssert",
        "QuoteAssert",
      })
  void whatAFirstProgramMeetsStandsInAnExample(String type) throws IOException {
    assertThat(examples()).anyMatch(e -> e.code().matches("(?s).*\\b" + type + "\\b.*"));
  }
}
