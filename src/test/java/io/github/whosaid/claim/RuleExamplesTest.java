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
    assertThat(finds(RULES, id, example)).isEqualTo(matches);
  }

  /** Tables that are read anew hold the same rules, whatever this process has read before. */
  @Test
  void rulesThatAreReadAnewFindTheirExamples() {
    Rules rules = new Rules(Lexicon.english());
    assertThat(rules.all())
        .allSatisfy(
            rule -> {
              assertThat(rule.matching()).allMatch(e -> finds(rules, rule.id(), e));
              assertThat(rule.other()).noneMatch(e -> finds(rules, rule.id(), e));
            });
  }

  /** Whether the rule of that id matches in an example. */
  private static boolean finds(Rules rules, String id, String example) {
    TokenizedText t = TokenizedText.of(example, Lexicon.english());
    Voice voice = new Voice(t, List.of(), i -> true);
    Hits hits = new Hits(t, rules.words().numbers(t), voice, rules);
    for (int s = 0; s < t.sentences(); s++) {
      for (Hit hit : hits.in(s)) {
        if (rules.all().get(hit.rule()).id().equals(id)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void noMatchIsLostToTheWordsThatARuleNeeds() {
    String article =
        RULES.all().stream()
            .flatMap(rule -> Stream.concat(rule.matching().stream(), rule.other().stream()))
            .collect(Collectors.joining("\n\n"));
    TokenizedText t = TokenizedText.of(article, Lexicon.english());
    Voice voice = new Voice(t, List.of(), i -> true);
    char[] numbers = RULES.words().numbers(t);
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
