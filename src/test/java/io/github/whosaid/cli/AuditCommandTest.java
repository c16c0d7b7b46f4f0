package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What {@code audit} prints and fails on. */
final class AuditCommandTest extends CommandTest {

  @Test
  void levelChangesAndTurnsOff() throws IOException {
    String flagged = write("flagged.txt", FLAGGED);

    assertThat(Run.of("audit", flagged).out()).contains("warning, hearsay");
    assertThat(Run.of("audit", "--level", "hearsay=advice", flagged).out())
        .contains("advice, hearsay");
    assertThat(Run.of("audit", "--level", "HEARSAY=off", flagged).out()).contains("0 flags");
  }

  @Test
  void auditFailsOnTheLevelAskedFor() throws IOException {
    String flagged = write("flagged.txt", FLAGGED);

    assertThat(Run.of("audit", flagged).code()).isZero();
    assertThat(Run.of("audit", "--fail-on", "warning", flagged).code()).isEqualTo(3);
    assertThat(Run.of("audit", "--fail-on", "notice", flagged).code()).isEqualTo(3);
    assertThat(Run.of("audit", "--fail-on", "warning", "--level", "hearsay=notice", flagged).code())
        .isZero();
    assertThat(Run.of("audit", "--fail-on", "warning", flagged, at("missing.txt")).code())
        .isEqualTo(1);
  }

  @Test
  void auditTellsParagraphReasonAndWhatTheArticleRestsOn() throws IOException {
    // Quoted: 6 words; the reporter's: 9 of the first sentence and 8 of the second.
    Run run = Run.of("audit", write("flagged.txt", ARTICLE + "\n" + FLAGGED));

    assertThat(run.out())
        .contains("¶2 warning, hearsay (90%)", "The ferry reportedly sank")
        .containsSubsequence("1 warning", "1 of 2 sentences", "1 person")
        .containsSubsequence("23 words", "26%", "0%", "74%", "1 quotation", "100%");
  }

  @Test
  void auditCallsOutASingleSource() throws IOException {
    String more = "\n“It was never safe,” Archer said. The bridge is old.\n";
    Run run = Run.of("audit", write("single.txt", ARTICLE + more));

    assertThat(run.out()).containsSubsequence("single source", "Nell Archer");
    assertThat(Run.of("audit", article).out()).doesNotContain("single source");
  }

  @Test
  void auditPaintsTheWordsThatShowIt() throws IOException {
    Run run = Run.of("audit", "--color", "always", write("flagged.txt", FLAGGED));

    assertThat(run.out())
        .contains("The ferry \u001b[1;31mreportedly\u001b[0m sank off Velmar on Tuesday.");
  }
}
