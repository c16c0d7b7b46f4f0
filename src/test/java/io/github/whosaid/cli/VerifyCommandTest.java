package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code verify} fails on, one quote from the shell, and references of several kinds. */
final class VerifyCommandTest {

  private static final String SUBTITLES =
      """
      1
      00:00:01,000 --> 00:00:03,200
      Dora Quist: We hauled the nets at dawn and

      2
      00:00:03,300 --> 00:00:06,000
      there was nothing in them at all.
      """;

  private static final String PAGE =
      """
      <!DOCTYPE html><html><head><title>Nets</title></head><body><article><h1>Empty nets</h1>
      <p>“We hauled the nets at dawn,” said Dora Quist, a fisher of Ostby. “There was nothing in
      them at all.”</p>
      <p>“The herring will be back in May, as they always are,” said Arthur Soltau, the warden.</p>
      </article></body></html>
      """;

  @TempDir Path folder;
  private String srt = "";
  private String page = "";

  @BeforeEach
  void write() throws IOException {
    srt = Files.writeString(folder.resolve("talk.srt"), SUBTITLES).toString();
    page = Files.writeString(folder.resolve("story.html"), PAGE).toString();
  }

  private String article(String text) throws IOException {
    return Files.writeString(folder.resolve("article.txt"), text).toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // quote | by | misattributed | material | not-found | altered
        "We hauled the nets at dawn | Dora Quist | 0 | 0 | 0 | 0",
        "We hauled the nets at dawn | Arthur Soltau | 3 | 3 | 3 | 3",
        "We never hauled the nets at dawn | Dora Quist | 0 | 3 | 3 | 3",
        "The whales have eaten all the herring | Dora Quist | 0 | 0 | 3 | 3",
        "We hauled all those nets at dawn and there was nothing in them | Dora Quist"
            + " | 0 | 3 | 3 | 3",
        "Well, we hauled the nets at dawn and there was nothing in them | Dora Quist"
            + " | 0 | 0 | 0 | 3",
      })
  void failsOnALevelAndWhatIsWorse(
      String quote, String by, int misattributed, int material, int notFound, int altered) {
    assertThat(code(quote, by, "misattributed")).isEqualTo(misattributed);
    assertThat(code(quote, by, "material")).isEqualTo(material);
    assertThat(code(quote, by, "not-found")).isEqualTo(notFound);
    assertThat(code(quote, by, "altered")).isEqualTo(altered);
    assertThat(Run.of("verify", "--against", srt, "--quote", quote, "--by", by).code())
        .as("by default as not-found")
        .isEqualTo(notFound);
  }

  private int code(String quote, String by, String level) {
    return Run.of("verify", "--against", srt, "--quote", quote, "--by", by, "--fail-on", level)
        .code();
  }

  @Test
  void aMadeUpQuoteFailsAnArticle() throws IOException {
    String article = article("“The whales have eaten all the herring,” said Dora Quist.\n");
    assertThat(Run.of("verify", "--against", srt, article).code()).isEqualTo(3);
    assertThat(Run.of("verify", "--against", srt, "--fail-on", "material", article).code())
        .isZero();
  }

  @Test
  void answersForOneQuote() {
    Run run =
        Run.of(
            "verify",
            "--against",
            page,
            "--quote",
            "The herring will be back in May",
            "--by",
            "Dora Quist");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out()).contains("VERBATIM, OTHER SPEAKER", "turn of Arthur Soltau");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFolderOfReferencesHoldsTextsSubtitlesAndPages() throws IOException {
    String article =
        article(
            "“We hauled the nets at dawn and there was nothing in them,” said Dora Quist. “The"
                + " herring will be back in May,” said Arthur Soltau.\n");
    Path references = Files.createDirectory(folder.resolve("references"));
    Files.move(Path.of(srt), references.resolve("talk.srt"));
    Files.move(Path.of(page), references.resolve("story.html"));
    Run run = Run.of("verify", "--against", references.toString(), article);
    assertThat(run.out()).contains("turn of Dora Quist", "turn of Arthur Soltau");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--quote … | --quote",
        "--by Moll | --quote",
        "--quote word --json | text",
        "--quote word article.txt | ARTICLE",
        "--fail-on lots article.txt | misattributed, material, not-found, altered",
      })
  void refusesWhatMakesNoSense(String options, String told) {
    String[] args = ("verify --against " + srt + " " + options).split(" ");
    Run run = Run.of(args);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(told);
  }
}
