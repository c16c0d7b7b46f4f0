package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Report;
import org.junit.jupiter.api.Test;

final class TextFormatTest {

  private static final String HARBOUR = Formats.text(false).write(Articles.harbour());

  @Test
  void tellsSpeakersTheirAffiliationsAndTheirWordsWithParagraphs() {
    assertThat(HARBOUR)
        .containsSubsequence(
            "Ilse Brandt\n  Transport Minister",
            " ¶16  ",
            "“Storms do not vote,”",
            "Tomas Okello\n  senior fellow, Center for Coastal Engineering",
            "Unknown speaker\n",
            "that the pylons have never been tested in a storm",
            " ¶12  ",
            "“First the train, then the rain.”",
            "\nFlags\n");
  }

  @Test
  void fitsIntoATerminal() {
    assertThat(HARBOUR.lines()).allMatch(line -> line.length() <= 88);
  }

  @Test
  void coloursOnlyWhenAsked() {
    assertThat(HARBOUR).doesNotContain("\u001b");
    String coloured = Formats.text(true).write(Articles.harbour());
    assertThat(coloured).contains("\u001b[");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(HARBOUR);
  }

  @Test
  void letsNoArticleSteerTheTerminal() {
    Document hostile = Articles.all().get(3);
    assertThat(Formats.text(false).write(hostile).chars())
        .noneMatch(c -> c != '\n' && Character.isISOControl(c))
        .noneMatch(c -> c == '\u202e');
  }

  @Test
  void tellsWhatReferencesSay() {
    String checked = Formats.text(false).write(Articles.checked());
    assertThat(checked)
        .containsSubsequence(
            "\nChecked against references\n",
            " ¶4 ",
            "altered: ",
            "\"not\" left out (negation)",
            " ¶16 ",
            "verbatim: ",
            "not by Ilse Brandt");
    assertThat(HARBOUR).doesNotContain("Checked against references");
  }

  @Test
  void marksWhatWasNotSimplySaid() {
    Report report =
        ReportInvariants.analyze(
            "Ola Brek did not say whether the ferry was safe. Mara Quill believes the ferry is"
                + " late.");
    assertThat(Formats.text(false).write(Document.of("x", report)))
        .contains("[not said] whether the ferry was safe")
        .contains("[belief] the ferry is late");
  }
}
