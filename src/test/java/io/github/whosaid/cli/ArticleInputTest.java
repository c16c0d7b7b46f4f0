package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.file.Pdfs;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files, folders and standard input as articles. */
final class ArticleInputTest extends CommandTest {

  @Test
  void standardInputIsReadWhereNoFileIsNamed() {
    Run run = Run.withInput(ARTICLE, "analyze");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("stdin\n").contains("Nell Archer");
  }

  @Test
  void standardInputCanStandAmongFiles() {
    Run run = Run.withInput("Paul Reed said the ferry sank.", "analyze", article, "-");

    assertThat(run.out()).containsSubsequence(article, "Nell Archer", "stdin", "Paul Reed");
  }

  @Test
  void aTerminalIsNotReadFrom() {
    Run run = Run.atTerminal(false, "analyze");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("ARTICLE");
  }

  @Test
  void aFolderStandsForItsTextsInTheOrderOfTheirNames() throws IOException {
    write("news/b.txt", ARTICLE);
    write("news/a/z.txt", ARTICLE);
    write("news/a/y.TXT", ARTICLE);
    write("news/notes.md", ARTICLE);

    Run run = Run.of("analyze", at("news"));

    assertThat(run.out())
        .containsSubsequence(at("news/a/y.TXT"), at("news/a/z.txt"), at("news/b.txt"))
        .doesNotContain("notes.md");
  }

  @Test
  void aFolderWithoutArticlesIsAFault() throws IOException {
    write("empty/notes.md", ARTICLE);

    Run run = Run.of("analyze", at("empty"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("whosaid: " + at("empty") + ": ")
        .contains("*.txt", "*.srt", "*.vtt", "*.pdf", "*.html", "*.htm")
        .hasLineCount(1);
    assertThat(run.out()).contains("Nell Archer");
  }

  @Test
  void aMissingFileIsNamedAndTheOthersAreDone() {
    Run run = Run.of("analyze", at("missing.txt"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("whosaid: " + at("missing.txt") + ": ").hasLineCount(1);
    assertThat(run.out()).contains("Nell Archer");
  }

  @Test
  void aBinaryFileIsNamed() throws IOException {
    String binary = write("picture.txt", new byte[] {'P', 'N', 'G', 0, 1});

    Run run = Run.of("analyze", binary, article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("whosaid: " + binary + ": ").contains("offset 3");
    assertThat(run.out()).contains("Nell Archer").doesNotContain("picture");
  }

  @ParameterizedTest
  @CsvSource({"ascii \\xff, FF, 6", "\\xe2\\x80, E2, 0", "\ufffd then \\xc0\\xaf, C0, 9"})
  void badUtf8IsNamedWithItsPlace(String written, String bad, int at) throws IOException {
    String file = write("bad.txt", bytes(written));

    Run run = Run.of("analyze", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "whosaid: %s: is not UTF-8 (byte 0x%s at offset %d); save it as UTF-8\n"
                .formatted(file, bad, at));
    assertThat(run.out()).isEmpty();
  }

  /** Reads "\xff" as that byte. */
  private static byte[] bytes(String written) {
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    for (int i = 0; i < written.length(); i++) {
      if (written.startsWith("\\x", i)) {
        out.write(Integer.parseInt(written.substring(i + 2, i + 4), 16));
        i += 3;
      } else {
        out.writeBytes(written.substring(i, i + 1).getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void theReplacementCharacterItselfIsGoodUtf8() throws IOException {
    Run run = Run.of("analyze", write("odd.txt", "\ufffd " + ARTICLE));

    assertThat(run.code()).isZero();
  }

  @Test
  void aByteOrderMarkIsLeftOut() throws IOException {
    String marked = write("marked.txt", "\ufeff" + ARTICLE);

    assertThat(Run.of("analyze", marked).out().replace("marked", "article"))
        .isEqualTo(Run.of("analyze", article).out());
  }

  @Test
  void anEmptyFileGivesAnEmptyReport() throws IOException {
    Run run = Run.of("analyze", write("empty.txt", ""));

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("0 quotations");
  }

  @Test
  void webPagesAreReadAsArticles() throws IOException {
    String page =
        write(
            "page.html",
            "<!doctype html><meta charset=utf-8><title>T</title><nav><p>Home</p></nav><article>"
                + "<h1>Bridge shut</h1><script>var a;</script><p>“The bridge stays shut until"
                + " spring,” said\n <b>Nell Archer</b>.</p><figure><figcaption>A bridge"
                + "</figcaption></figure><p>Paul&nbsp;Reed said the ferry sank.</p></article>"
                + "<footer>All rights reserved, said the lawyers.</footer>");

    Run run = Run.of("analyze", "--input", "html", page);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Nell Archer", "¶2", "Paul Reed", "¶3")
        .doesNotContain("lawyers");
  }

  @Test
  void aFolderOfWebPagesIsOneOfArticles() throws IOException {
    write("pages/a.html", "<p>“The bridge stays shut until spring,” said Nell Archer.</p>");
    write("pages/b.txt", ARTICLE);

    Run run = Run.of("analyze", "--input", "html", at("pages"));

    assertThat(run.out()).contains("a.html", "Nell Archer").doesNotContain("b.txt");
  }

  @Test
  void aFolderHoldsArticlesOfManyKinds() throws IOException {
    write("mixed/a.txt", ARTICLE);
    write("mixed/b.srt", "1\n00:00:01,000 --> 00:00:02,000\nOLA BERG: We are here.\n");
    write("mixed/c.pdf", Pdfs.of(List.of("\"The bridge stays shut,\" said Nell Archer.")));
    write("mixed/a.html", "<p>the page that was made of a.txt</p>");

    Run run = Run.of("analyze", at("mixed"));

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("a.txt", "b.srt", "c.pdf", "Nell Archer")
        .doesNotContain("a.html");
    assertThat(Run.of("analyze", "--input", "srt", at("mixed")).out())
        .contains("b.srt")
        .doesNotContain("c.pdf");
  }

  @Test
  void aFolderOfPagesAloneNeedsNoOption() throws IOException {
    write("only/a.html", "<p>“The bridge stays shut until spring,” said Nell Archer.</p>");

    assertThat(Run.of("analyze", at("only")).out()).contains("a.html", "Nell Archer");
  }

  @Test
  void utf16IsNoUtf8() throws IOException {
    String wide = write("wide.txt", ARTICLE.getBytes(UTF_16));

    assertThat(Run.of("analyze", wide).err()).contains(wide + ": is UTF-16");
  }
}
