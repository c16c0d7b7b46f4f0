package io.github.whosaid.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.verification.Quote;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of file as article and reference by the library, and what is said of bad ones. */
final class TextFileTest {

  private static final String FIRST_PAGE =
      """
      ^Minutes of the harbour board
      _1
      Harbour opens again

      The harbour of Ostby opens again in March. "We have waited for
      the dredgers since autumn, and nobody gave us any infor-
      mation," said Dora Quist, a fisher. She had a well-known boat.

      Arthur Soltau, the harbour warden, said the dredging would
      cost the town\
      """;

  private static final String SECOND_PAGE =
      """
      ^Minutes of the harbour board
      _2
      two million crowns. All information was sent to the well-
      known owners.

      "The herring will be back in May, as they always are," said
      Soltau.\
      """;

  private static final String SRT =
      """
      1
      00:00:01,000 --> 00:00:03,200
      Dora Quist: We hauled the nets at dawn and

      2
      00:00:03,300 --> 00:00:06,000
      there was nothing in them at all.
      """;

  private static final String VTT =
      """
      WEBVTT

      00:01.000 --> 00:03.200
      <v Dora Quist>We hauled the nets at dawn and

      00:03.300 --> 00:06.000
      <v Dora Quist>there was nothing in them at all.
      """;

  private static final String TURNS =
      """
      DORA QUIST: We hauled the nets at dawn and there was nothing in them at all.

      ARTHUR SOLTAU: The herring will be back in May.
      """;

  @TempDir Path folder;

  private static byte[] pdf() {
    return Pdfs.of(List.of(FIRST_PAGE, SECOND_PAGE));
  }

  private Path write(String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String page(String body) {
    return "<!DOCTYPE html>\n<html><head><title>T</title></head><body>" + body + "</body></html>";
  }

  @Test
  void aPdfGivesItsParagraphsWithoutWhatBelongsToThePages() {
    assertThat(TextFile.read(write("minutes.pdf", pdf())).text())
        .isEqualTo(
            """
            Harbour opens again

            The harbour of Ostby opens again in March. "We have waited for
            the dredgers since autumn, and nobody gave us any information," \
            said Dora Quist, a fisher. She had a well-known boat.

            Arthur Soltau, the harbour warden, said the dredging would
            cost the town
            two million crowns. All information was sent to the well-known owners.

            "The herring will be back in May, as they always are," said
            Soltau.
            """);
  }

  @Test
  void aFirstLineThatIsIndentedBeginsAParagraph() {
    byte[] pdf =
        Pdfs.of(
            List.of(
                """
                The board met on Monday in the hall of the town and heard
                the warden.
                \tHe spoke of the herring, and of the dredgers that never
                came in autumn.\
                """));
    assertThat(TextFile.read("p", new ByteArrayInputStream(pdf)).text())
        .contains("the warden.\n\nHe spoke");
  }

  @Test
  void theNumbersOfLinesAreLeftOut() {
    byte[] pdf =
        Pdfs.of(
            List.of(
                """
                1   Q.  Did you haul the nets at dawn?
                2   A.  We did, and there was nothing in
                3   them at all.
                4   Q.  Who was with you?
                5   A.  Nobody.\
                """));
    Reference reference = Reference.of(TextFile.read("p", new ByteArrayInputStream(pdf)));
    assertThat(reference.turns()).extracting(t -> t.speaker()).containsExactly("Q", "A", "Q", "A");
    assertThat(ReferenceLibrary.of(reference).verify("there was nothing in them at all").verdict())
        .isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void aPdfIsAnArticle() {
    String text = TextFile.read(write("minutes.pdf", pdf()), FileKind.PDF).text();
    assertThat(Whosaid.analyze(text).quotations())
        .extracting(q -> q.speaker().name(), Quotation::text)
        .contains(
            org.assertj.core.groups.Tuple.tuple(
                "Dora Quist",
                "We have waited for\nthe dredgers since autumn, and nobody gave us any"
                    + " information,"),
            org.assertj.core.groups.Tuple.tuple(
                "Arthur Soltau", "The herring will be back in May, as they always are,"));
  }

  @Test
  void aPdfIsAReference() {
    ReferenceLibrary library = ReferenceLibrary.ofFiles(List.of(write("minutes.pdf", pdf())));
    assertThat(library.verify("the dredging would cost the town two million crowns").verdict())
        .as("over the end of a page")
        .isEqualTo(Verdict.VERBATIM);
    assertThat(library.verify("nobody gave us any information").verdict())
        .isEqualTo(Verdict.VERBATIM);
    assertThat(library.verify("the dredging would cost the town three million crowns").material())
        .isTrue();
  }

  @Test
  void everyKindIsAReferenceWithItsTurns() {
    List<Path> files =
        List.of(
            write("turns.text", TURNS.getBytes(UTF_8)),
            write("talk.srt", SRT.getBytes(UTF_8)),
            write("talk.vtt", VTT.getBytes(UTF_8)),
            write("turns.html", page("<p>" + TURNS.replace("\n\n", "</p><p>")).getBytes(UTF_8)),
            write("turns.pdf", Pdfs.of(List.of(TURNS.replace("nets at", "nets\nat")))));
    for (Path file : files) {
      ReferenceLibrary library = ReferenceLibrary.of(Reference.ofFile(file));
      String quote = "We hauled the nets at dawn and there was nothing in them at all";
      Verification right = library.verify(Quote.of(quote).by("Dora Quist"));
      Verification wrong = library.verify(Quote.of(quote).by("Arthur Soltau"));
      assertThat(right.verdict()).as(file.toString()).isEqualTo(Verdict.VERBATIM);
      assertThat(right.needsReview()).as(file.toString()).isFalse();
      assertThat(wrong.misattribution()).as(file.toString()).isPresent();
      assertThat(library.references().get(0).id()).isEqualTo(file.toString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "%PDF-1.7 | PDF",
        "WEBVTT - talk | VTT",
        "<!doctype html><p>x | HTML",
        "<?xml version='1.0'?><html> | HTML",
        "<!-- saved --> <div>x</div> | HTML",
        "<p>“It rains,” said Moll.</p> | HTML",
        "<sigh> I do not know, said Moll. | TEXT",
        "< 3 apples were left, said Moll. | TEXT",
        "The arrow --> points to 3:15, said Moll. | TEXT",
        "00:01:02,000 --> 00:01:04,000 | SRT",
        "The bridge is shut, said Moll. | TEXT",
      })
  void theBeginningTellsTheKind(String start, FileKind kind) {
    assertThat(FileKind.of(start.getBytes(UTF_8))).isEqualTo(kind);
    assertThat(FileKind.of(("\ufeff" + start).getBytes(UTF_8))).isEqualTo(kind);
  }

  @Test
  void thePageOfAnotherEncodingIsAPage() {
    byte[] wide = page("<p>“It rains,” said Moll.</p>").getBytes(UTF_16);
    TextFile file = TextFile.read("wide", new ByteArrayInputStream(wide));
    assertThat(file.kind()).isEqualTo(FileKind.HTML);
    assertThat(file.text()).isEqualTo("“It rains,” said Moll.\n");
  }

  @Test
  void anInterviewOfAPageHasItsTurns() {
    String body =
        "<p>Sela Ormond keeps the lighthouse at Ostby.</p><p><strong>Were you afraid?</strong></p>"
            + "<p>I was, <b>very</b>.</p><p><b>Of <i>what</i>?</b></p><p>I feared the sea.</p>";
    String text = TextFile.read("p", new ByteArrayInputStream(page(body).getBytes(UTF_8))).text();
    assertThat(text).contains("\n\n**Were you afraid?**\n\nI was, very.\n\n**Of what?**\n\n");
    assertThat(Whosaid.analyze(text).quotations())
        .filteredOn(q -> q.speaker().name().equals("Sela Ormond"))
        .extracting(Quotation::text)
        .containsExactly("I was, very.", "I feared the sea.");
  }

  @Test
  void theKindCanBeChosen() {
    Path file = write("page.txt", "<p>It rains.</p>".getBytes(UTF_8));
    assertThat(TextFile.read(file))
        .isEqualTo(new TextFile(file.toString(), FileKind.HTML, "It rains.\n"));
    assertThat(TextFile.read(file, FileKind.TEXT).text()).isEqualTo("<p>It rains.</p>");
    assertThat(Reference.ofFile(file, FileKind.TEXT).text()).isEqualTo("<p>It rains.</p>");
    assertThat(ReferenceLibrary.ofFiles(List.of(file), FileKind.TEXT).references().get(0).text())
        .isEqualTo("<p>It rains.</p>");
  }

  @Test
  void aBadFileIsNamedWithTheReason() {
    byte[] pdf = pdf();
    byte[] half = Arrays.copyOf(pdf, pdf.length / 3);
    assertFault(write("scan.pdf", Pdfs.scanned()), null, "OCR");
    assertFault(write("locked.pdf", Pdfs.encrypted("Secret.")), null, "password");
    assertFault(write("half.pdf", half), null, "PDF");
    assertFault(write("words.pdf", "Only words.".getBytes(UTF_8)), FileKind.PDF, "PDF");
    assertFault(write("words.srt", "Only words.".getBytes(UTF_8)), FileKind.SRT, "SRT");
    assertFault(folder, null, "folder");
    assertFault(folder.resolve("none.txt"), null, "no such file");
    assertFault(write("zero.txt", new byte[] {'a', 0}), null, "offset 1");
  }

  private static void assertFault(Path file, FileKind kind, String told) {
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> read(file, kind))
        .satisfies(
            e -> {
              assertThat(e.file()).isEqualTo(file.toString());
              assertThat(e.reason()).contains(told);
              assertThat(e).hasMessage(e.file() + ": " + e.reason());
            });
  }

  private static TextFile read(Path file, FileKind kind) {
    return kind == null ? TextFile.read(file) : TextFile.read(file, kind);
  }

  @Test
  void foldersAreReadInTheOrderOfNamesAndEachFileOnce(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectory(folder.resolve("inner"));
    Path late = Files.writeString(folder.resolve("late.txt"), "The weir held.");
    Path early = Files.writeString(inner.resolve("early.txt"), "The weir is old.");
    Files.writeString(folder.resolve(".hidden"), "Nobody reads this.");
    assertThat(TextFile.readAll(List.of(late, folder)))
        .extracting(TextFile::id)
        .containsExactly(late.toString(), early.toString());
    assertThat(TextFile.readAll(List.of(late), FileKind.TEXT))
        .extracting(TextFile::text)
        .containsExactly("The weir held.");
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> TextFile.readAll(List.of()))
        .withMessage("no files are named");
  }

  /** A damaged PDF gives text or a reason, never another exception. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noDamageThrowsAnythingElse(int seed) {
    java.util.Random random = new java.util.Random(seed);
    byte[] pdf = pdf();
    for (int i = 0; i < 30; i++) {
      pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
    }
    try {
      assertThat(TextFile.read("p", new ByteArrayInputStream(pdf), FileKind.PDF).text())
          .isNotEmpty();
    } catch (UnreadableFileException e) {
      assertThat(e).hasMessageStartingWith("p: ");
    }
  }
}
