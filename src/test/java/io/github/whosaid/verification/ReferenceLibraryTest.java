package io.github.whosaid.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.whosaid.file.FileKind;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.transcript.Turn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References, their turns, and libraries of strings, files and folders. */
final class ReferenceLibraryTest {

  private static List<String> speakers(String text) {
    return Reference.of("text", text).turns().stream().map(Turn::speaker).toList();
  }

  @Test
  void readsTurnsFromLabelsInCapitals() {
    Reference reference =
        Reference.of("t", "An evening in Ostby.\n\nOSTBY: Good evening.\nBERG:\nThank you.");
    assertThat(reference.turns())
        .containsExactly(
            new Turn("OSTBY", new Span(22, 29), new Span(29, 43)),
            new Turn("BERG", new Span(43, 49), new Span(49, 59)));
  }

  @Test
  void readsOtherLabelsWhereManyLinesBeginWithOne() {
    assertThat(speakers("Hanna Ostby: Good evening.\nJoost van der Berg: Thank you.\nQ: Why?"))
        .containsExactly("Hanna Ostby", "Joost van der Berg", "Q");
  }

  @Test
  void takesNoLabelFromProse() {
    assertThat(speakers("She said: we will see.\nNote that: nothing is sold.\nIt rained."))
        .isEmpty();
    assertThat(speakers("Note: one line of many.\nIt rained.\nIt rained.\nIt rained.")).isEmpty();
    assertThat(speakers("At 10:30 the boats left.\nIt rained.")).isEmpty();
  }

  @Test
  void readsAKnownLabelWithinALineBehindASentence() {
    assertThat(speakers("OSTBY: Yes. BERG: No.\nBERG: I said no. OSTBY: And I heard it."))
        .containsExactly("OSTBY", "BERG", "BERG", "OSTBY");
    assertThat(speakers("OSTBY: I call it PLAN B: the ferry. LATER: we shall see."))
        .containsExactly("OSTBY");
  }

  @Test
  void aLabelWithinALabelIsNone() {
    assertThat(speakers("Mr. LEE: We will not wait.\nLEE: Yes.")).containsExactly("Mr. LEE", "LEE");
    assertThat(speakers("LEE: No.\nThe Hon. LEE: Yes.\nDr. A. LEE: So?"))
        .containsExactly("LEE", "The Hon. LEE", "Dr. A. LEE");
  }

  @Test
  void aQuoteOfTwoReferencesIsInNeither() {
    ReferenceLibrary library =
        ReferenceLibrary.of(
            Reference.of("first", "Friends, we will rebuild the bridge. Thank you."),
            Reference.of("second", "Good evening. Taxes will fall next year."));
    Verification found = library.verify("We will rebuild the bridge. Taxes will fall next year,");
    assertThat(found.verdict()).isEqualTo(Verdict.NOT_FOUND);
    Verification longer =
        library.verify("Friends, we will rebuild the bridge. Thank you. Taxes will fall");
    assertThat(longer.referenceId()).contains("first");
    assertThat(longer.verdict()).isEqualTo(Verdict.ALTERED);
  }

  @Test
  void labelsAreNoWordsOfAnybody() {
    ReferenceLibrary library =
        ReferenceLibrary.of(Reference.of("t", "OSTBY: We were ready\nBERG: to leave the island."));
    assertThat(library.verify("We were ready to leave the island").verdict())
        .isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void labelsInACopiedPassageAreNoWordsEither() {
    ReferenceLibrary library =
        ReferenceLibrary.of(
            Reference.of("t", "OSTBY: We were ready to go.\nBERG: [applause] Nobody asked us."));
    Verification found = library.verify("We were ready to go.\nBERG: [applause] Nobody asked us");
    assertThat(found.verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(found.turnSpeaker()).contains("OSTBY, BERG");
    assertThat(library.verify("applause] Nobody asked us").verdict()).isEqualTo(Verdict.VERBATIM);
    assertThat(library.verify("We were ready to go [applause").verdict())
        .isEqualTo(Verdict.VERBATIM);
  }

  @Test
  void refusesTurnsThatOverlap() {
    assertThatThrownBy(
            () ->
                new Reference(
                    "t", "one two three", List.of(Turn.of("A", 0, 7), Turn.of("B", 4, 13))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("turn of B");
  }

  @Test
  void findsTheReferenceAndTheRunnerUp() {
    ReferenceLibrary library =
        ReferenceLibrary.of(
            Reference.of(
                "long", "Before all that. The quay is ours and always was. After all that."),
            Reference.of("short", "The quay is ours and always was."),
            Reference.of("other", "Nothing about harbours here at all."));
    Verification found = library.verify("The quay is ours and always was");
    assertThat(found.referenceId()).contains("short");
    assertThat(found.runnerUp()).map(Place::referenceId).contains("long");
    assertThat(found.tooShort()).isFalse();
    assertThat(library.verify(Quote.of("The quay is ours").in("other")).verdict())
        .isEqualTo(Verdict.NOT_FOUND);
  }

  @Test
  void refusesAQuoteWithoutAWord() {
    ReferenceLibrary library = ReferenceLibrary.of(Reference.of("t", "The quay is ours."));
    assertThatThrownBy(() -> library.verify(" … "))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\" … \"");
    assertThat(Quote.of("[applause] —").hasWord()).isFalse();
    assertThat(Quote.of("—no—").hasWord()).isTrue();
  }

  @Test
  void refusesTwoReferencesOfOneNameAndAnUnknownOne() {
    assertThatThrownBy(
            () -> ReferenceLibrary.of(Reference.of("a", "One."), Reference.of("a", "Two.")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(".*\\ba\\b.*");
    assertThatThrownBy(
            () -> ReferenceLibrary.of(Reference.of("a", "One.")).verify(Quote.of("one").in("b")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(" b");
  }

  @Test
  void readsFilesAndFolders(@TempDir Path folder) throws IOException {
    Path inner = Files.createDirectories(folder.resolve("inner"));
    Files.writeString(folder.resolve("b.txt"), "\ufeffOSTBY: The quay is ours.\r\n");
    Files.writeString(inner.resolve("a.txt"), "The ferry is gone.");
    Files.write(folder.resolve(".hidden"), new byte[] {(byte) 0xff, (byte) 0xfe});
    ReferenceLibrary library = ReferenceLibrary.ofFiles(List.of(folder, folder.resolve("b.txt")));
    assertThat(library.references().stream().map(Reference::id))
        .containsExactly(
            folder.resolve("b.txt").toString(), folder.resolve("inner/a.txt").toString());
    assertThat(library.verify("the quay is ours").turnSpeaker()).contains("OSTBY");
  }

  @Test
  void readsFilesAsTheKindThatTheyAreSaidToBe(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("page.txt");
    Files.writeString(file, "<p>OSTBY: The quay is ours.</p><p>MOLL: It is not.</p>");
    Quote quote = Quote.of("The quay is ours").by("Hanna Ostby");
    assertThat(ReferenceLibrary.ofFiles(List.of(file), FileKind.HTML).verify(quote).turnSpeaker())
        .contains("OSTBY");
    assertThat(Reference.ofFile(file, FileKind.HTML).text()).startsWith("OSTBY: The quay");
    assertThat(Reference.ofFile(file, FileKind.TEXT).text()).startsWith("<p>OSTBY");
    assertThat(Reference.ofFile(file).id()).isEqualTo(file.toString());
  }

  /** The estimate that {@code indexBytes} promises: what people plan their memory by. */
  @Test
  void theIndexTakesAFewBytesForEachCharacter() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 200_000; i++) {
      text.append("berth ").append(i * i % 2_003).append(" is let, ");
    }
    long bytes = ReferenceLibrary.of(Reference.of("berths", text.toString())).indexBytes();
    assertThat(bytes / (double) text.length()).isBetween(1.5, 4.0);
  }

  @Test
  void namesTheFileThatCannotBeRead(@TempDir Path folder) throws IOException {
    Path bad = folder.resolve("bad.txt");
    Files.write(bad, new byte[] {'a', (byte) 0xff, 'b'});
    Path missing = folder.resolve("missing.txt");
    assertThatThrownBy(() -> ReferenceLibrary.ofFiles(List.of(bad)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(bad + ": ")
        .hasMessageContaining("0xFF");
    assertThatThrownBy(() -> ReferenceLibrary.ofFiles(List.of(missing)))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageStartingWith(missing + ": ");
    assertThatThrownBy(() -> ReferenceLibrary.ofFiles(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no reference files");
    Path empty = Files.createDirectories(folder.resolve("empty"));
    assertThatThrownBy(() -> ReferenceLibrary.ofFiles(List.of(empty)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(empty.toString());
  }

  @Test
  void writesTheDiffIntoTheQuote() {
    ReferenceLibrary library =
        ReferenceLibrary.of(
            Reference.of("t", "We will not sell the old quay to the owners of the ferry, ever."));
    assertThat(library.verify("We will sell the new quay to the owners … ever!").diff())
        .isEqualTo("We will [-not-] sell the [-old-] {+new+} quay to the owners … ever!");
    assertThat(library.verify("\"We will not sell the quay\"").diff())
        .isEqualTo("\"We will not sell the [-old-] quay\"");
    assertThat(library.verify("a walrus in a hat").diff()).isEqualTo("a walrus in a hat");
  }
}
