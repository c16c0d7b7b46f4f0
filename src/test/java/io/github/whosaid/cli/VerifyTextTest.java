package io.github.whosaid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code verify} prints, and which references it takes. */
final class VerifyTextTest extends CommandTest {

  @Test
  void verifyShowsVerdictPlaceTurnAndDiff() throws IOException {
    String debate =
        write(
            "debate.txt",
            "REED: The ferry was late.\n"
                + "ARCHER: The old bridge does not stay shut until the spring.\n");
    String quoting =
        write(
            "quoting.txt", "“The old bridge does stay shut until the spring,” said Nell Archer.\n");

    Run run = Run.of("verify", "--against", debate, quoting);

    assertThat(run.code()).isEqualTo(3);
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("ALTERED (material) Nell Archer")
        .contains("The old bridge does [-not-] stay shut until the spring")
        .contains("checked against " + debate + " ")
        .contains("in line 2, characters ")
        .contains("turn of ARCHER")
        .contains("1 quotation: 1 altered; 1 to review");
  }

  @Test
  void verifyEndsWithZeroWhereAllIsThere() throws IOException {
    String speech = write("speech.txt", "The bridge stays shut until spring, whatever they say.");

    Run run = Run.of("verify", "--against", speech, article);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("VERBATIM Nell Archer", "1 quotation: 1 verbatim");
  }

  @Test
  void verifyTakesFoldersOfReferences() throws IOException {
    write("refs/speech.txt", "The bridge stays shut until spring, whatever they say.");

    Run run = Run.of("verify", "--against", at("refs"), "--against", article, article);

    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void verifyTakesSeveralReferences(boolean repeated) throws IOException {
    String speech = write("speech.txt", "The bridge stays shut until spring, whatever they say.");
    String other = write("other, too.txt", "The old ferry sank off Velmar on Tuesday.");
    Run run =
        repeated
            ? Run.of("verify", "--against", other, "--against", speech, article)
            : Run.of("verify", "--against", article + "," + speech, article);

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("VERBATIM Nell Archer").doesNotContain("checked against");
    assertThat(run.out().replaceAll("\\s+", " "))
        .contains("in " + speech + ", line 1, characters 0 to 34");
  }

  @Test
  void verifyTellsPlainlyWhatWasChangedAndMarksItInColour() throws IOException {
    String speech = write("speech.txt", "“The old bridge never opened before the spring.”");
    String quoting = write("q.txt", "“The old bridge opened before the winter,” said Nell Archer.");

    String plain = Run.of("verify", "--against", speech, quoting).out();
    String painted = Run.of("verify", "--color", "always", "--against", speech, quoting).out();

    assertThat(plain)
        .contains("“The old bridge [-never-] opened before the [-spring-] {+winter+},”")
        .contains("\"never\"", "\"winter\"");
    assertThat(painted)
        .contains("\u001b[31m[-never-]\u001b[0m opened", "\u001b[32m{+winter+}\u001b[0m,”");
    assertThat(painted.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
  }

  @Test
  void verifyDoesNothingWithoutAReference() {
    Run run = Run.of("verify", "--against", at("missing.txt"), article);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("whosaid: " + at("missing.txt") + ": ").hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }
}
