package io.github.whosaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Custom words from a file. */
final class WordsFileTest {

  @TempDir private Path folder;

  private Analyzer with(String words) throws IOException {
    Path file = Files.writeString(folder.resolve("words.txt"), words);
    return Whosaid.builder().addAll(file).build();
  }

  @Test
  void everyKindOfWordIsRead() throws IOException {
    Report report =
        with("# The desk's own\n\nverb: flurb\ntitle: Archwarden\norganisation: Moss Trust\n"
                + "person: Petra Lowell = mayor of Tull\n")
            .analyze(
                "“It holds,” Archwarden Nell Archer of Moss Trust flurbed.\n\n"
                    + "“It leaks,” said Petra Lowell.");

    assertThat(report.quotationsBy("Nell Archer")).hasSize(1);
    assertThat(report.speaker("Nell Archer")).map(Speaker::roles).contains(List.of("Archwarden"));
    assertThat(report.speaker("Petra Lowell").orElseThrow().affiliations())
        .singleElement()
        .satisfies(a -> assertThat(a.role()).contains("mayor"))
        .extracting(Affiliation::organisations)
        .isEqualTo(List.of("Tull"));
  }

  @Test
  void whatTheArticleTellsStands() throws IOException {
    Report report =
        with("person: Petra Lowell = mayor of Tull")
            .analyze("“It leaks,” said Petra Lowell, the mayor.");

    assertThat(report.speaker("Petra Lowell")).map(Speaker::roles).contains(List.of("mayor"));
    assertThat(report.speaker("Petra Lowell").orElseThrow().affiliations()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "noun: flurb", "title: ;;", "person: Petra Lowell", "verb:"})
  void aBadEntryIsNamedWithItsLine(String line) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> with("verb: flurb\n\n" + line + "\n"))
        .withMessageContaining("words.txt, line 3: ");
  }

  @Test
  void aFileThatIsMissingIsNamed() {
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Whosaid.builder().addAll(folder.resolve("none.txt")))
        .withMessageContaining("none.txt");
  }
}
