package io.github.whosaid.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words behind the noun for a document belong to its description. */
final class DocumentTailTest {

  @ParameterizedTest
  @CsvSource({
    "A report today in the Ulm Review shocked Tull., A report today in the Ulm Review",
    "A report today shocked Tull., A report",
    "A report released late last year by the bank shocked Tull., "
        + "A report released late last year by the bank",
    "A report published in May 2012 shocked Tull., A report published in May 2012",
    "A report from 2012 shocked Tull., A report from 2012",
    "A report on Monday shocked Tull., A report",
    "'A report by Ada Moss, Jo Hale and Tom Birley shocked Tull.', "
        + "'A report by Ada Moss, Jo Hale and Tom Birley'",
    "'A report carried out by the bank and seen by the mayor shocked Tull.', "
        + "A report carried out by the bank and seen by the mayor",
    "A report that shocked Tull was burnt., A report",
  })
  void endsWithWhatTellsItApart(String text, String description) {
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    Mentions mentions = Mentions.find(t, Syntax.of(t));
    Mention report = mentions.get(0);

    assertThat(t.string(report.first(), mentions.wholeEnd(report))).isEqualTo(description);
  }
}
