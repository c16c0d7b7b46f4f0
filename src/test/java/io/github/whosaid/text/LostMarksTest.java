package io.github.whosaid.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases are rows of marks.tsv; here: where the mark that is put there stands. */
final class LostMarksTest {

  private static TokenizedText tokens(String text) {
    return TokenizedText.of(text, Lexicon.english());
  }

  @Test
  void theMarkThatIsPutThereHasNoWidth() {
    TokenizedText t = tokens("The ferry sank.\n\nWe saw it,” Moll said.");
    QuotedPassage p = t.passages().get(0);
    assertThat(t.span(p.open(), p.open() + 1).isEmpty()).isTrue();
    assertThat(t.span(p.open(), p.behind()).of(t.text())).isEqualTo("We saw it,”");
    assertThat(t.paragraphFirst(t.paragraph(p.open()))).isEqualTo(p.open());
  }

  @Test
  void aClosingMarkStandsBehindTheComma() {
    TokenizedText t = tokens("\"We saw it, Moll said. \"It sank.\"");
    QuotedPassage p = t.passages().get(0);
    assertThat(p.closed()).isTrue();
    assertThat(t.span(p.open(), p.behind()).of(t.text())).isEqualTo("\"We saw it,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "”",
        "the “end,” he said",
        ",” he said",
        "It is a “barn,” Moll said.",
        "30\", he said"
      })
  void leavesAloneWhatLacksNone(String text) {
    TokenizedText t = tokens(text);
    for (int i = 0; i < t.size(); i++) {
      assertThat(t.end(i)).isGreaterThan(t.start(i));
    }
  }
}
