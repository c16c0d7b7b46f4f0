package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
    Hits hits = new Hits(t, RULES.words().numbers(t), voice, RULES);
    boolean found = false;
    for (int s = 0; s < t.sentences(); s++) {
      for (Hit hit : hits.in(s)) {
        found |= RULES.all().get(hit.rule()).id().equals(id);
      }
    }
    assertThat(found).isEqualTo(matches);
  }

  @Test
  void noMatchIsLostToTheWordsThatARuleNeeds() {
    String article =
        RULES.all().stream()
            .flatMap(rule -> Stream.concat(rule.matching().stream(), rule.other().stream()))
            .collect(Collectors.joining("\n\n"));
    TokenizedText t = TokenizedText.of(article, Lexicon.english());
    Voice voice = new Voice(t, List.of(), i -> true);
    int[] numbers = RULES.words().numbers(t);
    Hits hits = new Hits(t, numbers, voice, RULES);
    for (int s = 0; s < t.sentences(); s++) {
      int limit = t.sentenceEnd(s);
      List<Hit> all = new ArrayList<>();
      for (int k = t.sentenceFirst(s); k < limit; k++) {
        for (int rule = 0; rule < RULES.all().size(); rule++) {
          int end = RULES.all().get(rule).phrase().match(t, numbers, k, limit);
          Hit hit = new Hit(rule, k, end);
          boolean reporters = end > k && voice.isReporters(k) && voice.isReporters(end - 1);
          if (reporters && !t.is(k, Tag.POSSESSIVE)) {
            all.add(hit);
          }
        }
      }
      assertThat(hits.in(s)).as(t.string(t.sentenceFirst(s), limit)).containsAll(all);
    }
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
