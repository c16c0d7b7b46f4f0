package io.github.whosaid.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands before the first token and after the last has an answer. */
final class TokenizedTextTest {

  private static TokenizedText tokens(String text) {
    return TokenizedText.of(text, Lexicon.english());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "said", "“No,” she said.\n\nHe left."})
  void aTokenOutsideTheTextIsASymbolOfNoClass(String text) {
    TokenizedText t = tokens(text);
    for (int token : new int[] {-1_000, -2, -1, t.size(), t.size() + 1, t.size() + 1_000}) {
      assertThat(t.kind(token)).isEqualTo(TokenKind.SYMBOL);
      assertThat(t.shape(token)).isEqualTo(Shape.NONE);
      assertThat(t.tag(token)).isEqualTo(Tag.OTHER);
      assertThat(t.id(token)).isEqualTo(Lexicon.NONE);
      assertThat(t.isKnown(token) || t.isCapital(token) || t.isFinite(token)).isFalse();
      assertThat(t.canReport(token) || t.isReportNoun(token)).isFalse();
      assertThat(WordClass.values()).noneMatch(c -> t.is(token, c) || t.phraseIs(token, c));
      assertThat(t.phraseLength(token)).isEqualTo(1);
      assertThat(t.passageAt(token)).isEqualTo(-1);
      assertThat(t.outerPassageAt(token)).isEqualTo(-1);
      assertThat(t.isParagraphStart(token)).isTrue();
      assertThat(t.span(token, token + 1).isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"-2, 0, 0, -1", "-1, 0, 0, -1", "7, 22, 22, 2", "9, 22, 22, 2"})
  void aTokenOutsideTheTextStandsAtItsEdgeInASentenceOfItsOwn(
      int token, int start, int end, int sentence) {
    TokenizedText t = tokens("It rained.\n\nShe left. ");
    assertThat(t.size()).isEqualTo(6);
    assertThat(t.start(token)).isEqualTo(start);
    assertThat(t.end(token)).isEqualTo(end);
    assertThat(t.sentence(token)).isEqualTo(sentence);
    assertThat(t.paragraph(token)).isEqualTo(sentence);
    assertThat(t.sentenceEnd(sentence)).isEqualTo(token < 0 ? 0 : t.size());
  }
}
