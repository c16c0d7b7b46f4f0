package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words with a hyphen that name no body. */
final class HyphenCompoundsTest {

  @ParameterizedTest
  @CsvSource({
    "pro-Ulm, true, false",
    "British-Israeli, false, true",
    "Ulm-based, false, false",
    "Tull, false, false",
  })
  void tellsWhatTheHyphenJoins(String word, boolean smallPrefix, boolean twoNations) {
    TokenizedText text = TokenizedText.of("The " + word + " clerk left.", Lexicon.english());
    HyphenCompounds compounds = new HyphenCompounds(new Words(text, Syntax.of(text).names()));

    assertThat(compounds.haveSmallPrefix(1)).isEqualTo(smallPrefix);
    assertThat(compounds.nameTwoNations(1)).isEqualTo(twoNations);
  }
}
