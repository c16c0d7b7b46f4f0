package io.github.whosaid.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseChainsTest {

  /** The phrase stands in the text where the first word of it stands for the first time. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The mayor of Ulm said it rained.                   | The mayor of Ulm",
        "Moll and her sister at the mill left.              | Moll and her sister at the mill",
        "She told Lund of the Harbour Board (HB) no.        | Lund of the Harbour Board (HB)",
        "She left.                                          | She",
        "Said Moll and Lund agreed.                         | Moll",
      })
  void a_phrase_ends_behind_what_belongs_to_it(String text, String phrase) {
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    int first = t.firstFrom(text.indexOf(phrase));
    int end = Syntax.of(t).chains().end(first, t.size());
    assertThat(t.string(first, end)).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In May the mayor of Ulm | said it rained.                    | the mayor of Ulm",
        "Ada Moll, a farmer,     | said it rained.                    | Ada Moll, a farmer,",
        "People close to the mayor | said it rained.                  | People close to the mayor",
        "Moll (her sister)       | said it rained.                    | Moll (her sister)",
        "It rained and           | said so.                           | ''",
      })
  void a_phrase_begins_before_what_it_hangs_on(String before, String behind, String phrase) {
    TokenizedText t = TokenizedText.of(before + " " + behind, Lexicon.english());
    int end = t.firstFrom(before.length() + 1);
    int first = Syntax.of(t).chains().first(end, 0);
    assertThat(t.string(first, end)).isEqualTo(phrase);
  }
}
