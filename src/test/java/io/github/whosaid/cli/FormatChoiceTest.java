package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a format is chosen, and what each command writes in it. */
final class FormatChoiceTest {

  private static final String ARTICLE =
      "“The bridge stays shut,” said Nell Archer, a planner.\n\nReportedly, the ferry sank.\n";

  @TempDir private Path folder;
  private Path article;

  @BeforeEach
  void writeArticle() throws IOException {
    article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({
    "page.html, <!DOCTYPE html>",
    "all.JSON, [",
    "all.jsonl, {",
    "quotes.csv, document",
    "flags.sarif, {",
  })
  void theNameOfTheOutputTellsTheFormat(String name, String begin) throws IOException {
    Path out = folder.resolve(name);

    assertThat(Run.of("analyze", "--out", out.toString(), article.toString()).code()).isZero();
    assertThat(Files.readString(out)).startsWithIgnoringCase(begin);
  }

  @Test
  void whatIsAskedForCountsMoreThanTheName() throws IOException {
    Path out = folder.resolve("page.html");

    Run run = Run.of("analyze", "-f", "CSV", "--out", out.toString(), article.toString());

    assertThat(run.code()).isZero();
    assertThat(Files.readString(out)).startsWith("document,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"analyze", "audit"})
  void everyCommandTakesJson(String command) {
    String json = Run.of(command, "--json", article.toString()).out();

    assertThat(JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject().keySet())
        .contains("flags", "english");
  }

  @Test
  void theTableOfAnAuditHoldsTheFlags() {
    String table = Run.of("audit", "--format", "csv", article.toString()).out();

    assertThat(table.lines()).hasSize(2);
    assertThat(table).contains("HEARSAY", "Reportedly, the ferry sank.").doesNotContain("Archer");
  }

  @Test
  void aTableMayBeginWithAByteOrderMark() {
    assertThat(Run.of("analyze", "--format", "csv", "--bom", article.toString()).out())
        .startsWith("\ufeffdocument,");
  }

  @ParameterizedTest
  @CsvSource({"analyse, analyze", "verfy, verify", "audits, audit"})
  void aCommandThatIsSpeltMuchAlikeIsSuggested(String written, String meant) {
    assertThat(Run.of(written, article.toString()).err()).contains(meant);
  }

  @Test
  void aTextInAnotherLanguageIsNoAllClear() throws IOException {
    Path german =
        Files.writeString(
            folder.resolve("de.txt"),
            "Die Bürgermeisterin sagte am Montag, die Brücke sei sicher. „Wir warten nicht noch"
                + " einen Winter“, sagte sie in der Sitzung, an der auch der Minister teilnahm. Im"
                + " Hafen war man am Abend so überrascht, dass niemand darüber reden wollte.");

    Run run = Run.of("analyze", "--json", german.toString(), article.toString());

    assertThat(run.err()).contains("de.txt").contains("not in English").hasLineCount(1);
    assertThat(run.out()).contains("\"english\": false", "\"english\": true");
  }
}
