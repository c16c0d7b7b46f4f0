package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many sentences of a kind make an article one of that kind. */
final class GenreTest {

  /** An article of so many sentences, of which the first ones are of a kind. */
  private static Genre genre(int sentences, int first, String kind) {
    String text = (kind + " ").repeat(first) + "It rains. ".repeat(sentences - first);
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    assertThat(t.sentences()).isEqualTo(sentences);
    Syntax syntax = Syntax.of(t);
    Voice voice = new Voice(t, QuotationFinder.find(t, syntax), i -> true);
    return new Signs(t, syntax, voice, Audit.english().rules()).genre();
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void anArticleOfSevenSentencesIsAnExcerpt(int sentences, boolean expected) {
    assertThat(genre(sentences, 0, "").isExcerpt()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, 10, false", "3, 10, true", "1, 4, true", "1, 5, false", "0, 4, false"})
  void moreThanAFifthOfResearchIsScience(int research, int sentences, boolean expected) {
    assertThat(genre(sentences, research, "The study ended.").isOfScience()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, 10, true", "2, 11, false", "7, 7, false", "2, 8, true", "0, 10, false"})
  void aFifthInTheFirstPersonIsPersonal(int personal, int sentences, boolean expected) {
    assertThat(genre(sentences, personal, "I like rain.").isPersonal()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 33, true", "1, 34, false", "7, 7, false", "1, 8, true", "0, 33, false"})
  void threeOfAHundredToTheReaderAddressIt(int addressing, int sentences, boolean expected) {
    assertThat(genre(sentences, addressing, "You like rain.").isAddressing()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2, 10, false", "1, 10, true", "0, 7, false", "0, 8, true"})
  void fewerThanAFifthOfSourcesIsUnsourced(int sourced, int sentences, boolean expected) {
    assertThat(genre(sentences, sourced, "“Eels sing,” Ada Moss said.").isUnsourced())
        .isEqualTo(expected);
  }
}
