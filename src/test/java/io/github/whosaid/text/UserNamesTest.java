package io.github.whosaid.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names under which people write on the web, and what only looks like them. */
final class UserNamesTest {

  @ParameterizedTest
  @CsvSource({
    "tidewatch27, true",
    "moll_b, true",
    "@tull, true",
    "Tidewatch27, true",
    "mp3, false",
    "g20, false",
    "bridge7, false",
    "bridge, false",
    "2024, false",
    "@, false"
  })
  void figuresBehindAWordThatNobodyKnowsMakeOne(String word, boolean name) {
    TokenizedText t = TokenizedText.of(word + " said it leaks.", Lexicon.english());
    assertThat(t.isUserName(0)).isEqualTo(name);
  }
}
