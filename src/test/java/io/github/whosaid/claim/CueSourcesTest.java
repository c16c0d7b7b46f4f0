package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CueSourcesTest {

  private static final Rules RULES = Audit.english().rules();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The rule, which advocates say is unjust, stands. | advocates | VAGUE",
        "The remark, viewed by some residents as rude, was cut. | some residents | VAGUE",
        "Those close to the mayor say he is ill. | Those close to the mayor | VAGUE",
        "A council spokesperson said no decision had been taken. | council spokesperson |"
            + " ANONYMOUS",
        "Bakers and has said. | Bakers | KNOWN",
      })
  void readsTheSourceThatAMatchNames(String text, String source, Source.Type type) {
    TokenizedText t = TokenizedText.of(text, Lexicon.english());
    Syntax syntax = Syntax.of(t);
    Voice voice = new Voice(t, QuotationFinder.find(t, syntax), i -> true);
    Signs signs = new Signs(t, syntax, voice, RULES);
    CueSources cues = new CueSources(t, new SourceReader(RULES.words()), signs, RULES.words());
    for (Hit h : signs.hits(0)) {
      Rule rule = RULES.all().get(h.rule());
      if (rule.kind() == FlagKind.VAGUE_SOURCE || rule.kind() == FlagKind.ANONYMOUS_SOURCE) {
        Source read = cues.read(0, h, rule);
        assertThat(read.type()).isEqualTo(type);
        assertThat(type == Source.Type.KNOWN || t.string(read.first(), read.end()).endsWith(source))
            .isTrue();
      }
    }
  }
}
