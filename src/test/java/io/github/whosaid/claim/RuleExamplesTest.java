package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that stand beside each rule in {@code rules.tsv}. */
final class RuleExamplesTest {

  private static final Rules RULES = Audit.english().rules();

  static Stream<Arguments> examples() {
    return RULES.all().stream()
        .flatMap(
            rule ->
                Stream.concat(
                    rule.matching().stream().map(e -> Arguments.of(rule.id(), e, true)),
                    rule.other().stream().map(e -> Arguments.of(rule.id(), e, false))));
  }

  @ParameterizedTest(name = "{0}: {1} ({2})")
  @MethodSource("examples")
  void aRuleFindsItsExamplesAndNoCounterexample(String id, String example, boolean matches) {
    TokenizedText t = TokenizedText.of(example, Lexicon.english());
    Voice voice = new Voice(t, List.of(), i -> true);
    boolean found = false;
    for (int s = 0; s < t.sentences(); s++) {
      for (Hit hit : Hits.in(t, RULES.words().numbers(t), s, voice, RULES)) {
        found |= RULES.all().get(hit.rule()).id().equals(id);
      }
    }
    assertThat(found).isEqualTo(matches);
  }

  @Test
  void everyRuleHasExamplesOfBothSorts() {
    assertThat(RULES.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.matching()).as(rule.id()).isNotEmpty();
              assertThat(rule.other()).as(rule.id()).isNotEmpty();
            });
  }
}
