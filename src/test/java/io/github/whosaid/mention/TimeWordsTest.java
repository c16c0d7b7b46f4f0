package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases that name a time. */
final class TimeWordsTest {

  @ParameterizedTest
  @CsvSource({
    "In May 1988 it rained., 1, 3, true",
    "In 1988 it rained., 1, 2, true",
    "On Monday it rained., 1, 2, true",
    "In Tull it rained., 1, 2, false",
  })
  void tellsATime(String sentence, int first, int end, boolean time) {
    TokenizedText text = TokenizedText.of(sentence, Lexicon.english());

    assertThat(new TimeWords(new Words(text, Syntax.of(text).names())).are(first, end))
        .isEqualTo(time);
  }
}
