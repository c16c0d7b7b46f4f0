package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.file.Pdfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of file as article and as reference, by its content and by option. */
final class InputKindsTest {

  private static final String TALK = "We hauled the nets at dawn and there was nothing in them.";

  private static final String ARTICLE =
      "The nets were empty\n\n\"We hauled the nets at dawn and there was nothing in them,\" said"
          + " Dora Quist,\na fisher of Ostby.\n\n\"The herring will be back in May,\" said Arthur"
          + " Soltau, the warden.\n";

  @TempDir Path folder;

  private String file(String kind, String name) throws IOException {
    String talk = "DORA QUIST: " + TALK;
    String warden = "ARTHUR SOLTAU: The herring will be back in May.";
    byte[] bytes =
        switch (kind) {
          case "text" -> (talk + "\n\n" + warden + "\n").getBytes(UTF_8);
          case "html" ->
              ("<!doctype html><title>Nets</title><p>" + talk + "</p><p>" + warden + "</p>")
                  .getBytes(UTF_8);
          case "srt" ->
              ("1\n00:00:01,000 --> 00:00:03,200\n"
                      + talk.replace("and there", "and\nthere")
                      + "\n\n2\n00:00:03,300 --> 00:00:06,000\n"
                      + warden
                      + "\n")
                  .getBytes(UTF_8);
          case "vtt" ->
              ("WEBVTT\n\n00:01.000 --> 00:03.200\n<v Dora Quist>"
                      + TALK
                      + "\n\n00:03.300 --> 00:06.000\n<v Arthur Soltau>"
                      + warden.substring(warden.indexOf(' ', 9) + 1)
                      + "\n")
                  .getBytes(UTF_8);
          default -> Pdfs.of(List.of(talk.replace("dawn and", "dawn\nand") + "\n\n" + warden));
        };
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private String article(String kind, String name) throws IOException {
    byte[] bytes =
        switch (kind) {
          case "text" -> ARTICLE.getBytes(UTF_8);
          case "html" ->
              ("<!doctype html><p>" + ARTICLE.replace("\n\n", "</p><p>")).getBytes(UTF_8);
          default -> Pdfs.of(List.of("^Ostby Herald\n_1\n" + ARTICLE));
        };
    return Files.write(folder.resolve(name), bytes).toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "srt", "vtt", "pdf"})
  void everyKindIsAReference(String kind) throws IOException {
    String article = article("text", "story.txt");
    String reference = file(kind, "talk.bin");
    Run right = Run.of("verify", "--against", reference, article);
    assertThat(right.code()).as(right.out() + right.err()).isZero();
    assertThat(right.out()).contains("2 quotations: 2 verbatim");
    assertThat(Run.of("verify", "--against", reference, "--against-input", kind, article).out())
        .as("called what it is")
        .isEqualTo(right.out());
    Run wrong = Run.of("verify", "--against", reference, "--quote", TALK, "--by", "Arthur Soltau");
    assertThat(wrong.code()).isEqualTo(3);
    assertThat(wrong.out()).contains("OTHER SPEAKER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "html", "pdf"})
  void everyKindIsAnArticle(String kind) throws IOException {
    String reference = file("text", "talk.txt");
    String article = article(kind, "story.bin");
    Run run = Run.of("verify", "--against", reference, article);
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out()).contains("2 quotations: 2 verbatim", "Dora Quist", "Arthur Soltau");
    assertThat(Run.of("verify", "--against", reference, "--input", kind, article).out())
        .isEqualTo(run.out());
  }

  /** What is said in subtitles is read like a transcript. */
  @ParameterizedTest
  @ValueSource(strings = {"srt", "vtt"})
  void subtitlesAreAnArticle(String kind) throws IOException {
    Run run = Run.of("analyze", file(kind, "talk.bin"));
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).containsIgnoringCase("Dora Quist").contains("hauled the nets at dawn");
    assertThat(run.out()).doesNotContain("-->");
  }

  @Test
  void standardInputIsReadAsWhatItLooksLike() {
    Run run = Run.withInput("<!doctype html><p>" + ARTICLE.strip() + "</p>", "analyze", "--json");
    assertThat(run.code()).isZero();
    assertThat(run.out()).doesNotContain("doctype").contains("Dora Quist");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scan | has no text; if it is a scan, run text recognition (OCR) on it first",
        "locked | is encrypted; save it without a password first",
        "broken | is a broken PDF",
      })
  void aPdfThatCannotBeReadIsToldInOneSentence(String which, String why) throws IOException {
    byte[] bytes =
        switch (which) {
          case "scan" -> Pdfs.scanned();
          case "locked" -> Pdfs.encrypted("Secret");
          default -> "%PDF-1.7\n1 0 obj\n<< /Type".getBytes(UTF_8);
        };
    String pdf = Files.write(folder.resolve("a.pdf"), bytes).toString();
    Run article = Run.of("analyze", pdf);
    assertThat(article.code()).isEqualTo(1);
    assertThat(article.err()).isEqualTo("whosaid: " + pdf + ": " + why + "\n");
    assertThat(article.out()).isEmpty();
    Run reference = Run.of("verify", "--against", pdf, "--quote", "it rains");
    assertThat(reference.code()).isEqualTo(1);
    assertThat(reference.err()).isEqualTo("whosaid: " + pdf + ": " + why + "\n");
  }

  @Test
  void textThatIsCalledSubtitlesIsRefused() throws IOException {
    String text = article("text", "story.txt");
    assertThat(Run.of("analyze", "--input", "srt", text).err())
        .startsWith("whosaid: " + text + ": ")
        .contains("SRT");
  }
}
