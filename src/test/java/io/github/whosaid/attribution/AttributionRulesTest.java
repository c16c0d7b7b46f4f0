package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.ReportInvariants;
import io.github.whosaid.report.Quotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the examples that each rule of {@code attribution/rules.tsv} ships with. */
final class AttributionRulesTest {

  private static final Path TABLE =
      Path.of("src/main/resources/io/github/whosaid/attribution/rules.tsv");
  private static final Path GOLDEN = Path.of("src/test/resources/io/github/whosaid/golden");

  private record Rule(String id, String matching, String other) {

    static Rule of(String line) {
      String[] cells = line.split("\t", -1);
      assertThat(cells).as(line).hasSize(5);
      return new Rule(cells[0], cells[3].replace("\\n", "\n"), cells[4].replace("\\n", "\n"));
    }
  }

  static Stream<Rule> rules() throws IOException {
    return Files.readAllLines(TABLE).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(Rule::of);
  }

  private static Set<String> ids(String article) {
    Set<String> ids = new TreeSet<>();
    for (Quotation q : ReportInvariants.analyze(article).attributions()) {
      ids.add(q.rule());
      q.evidence().forEach(e -> ids.add(e.rule()));
    }
    return ids;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void aRuleFindsItsExampleAndNotTheOther(Rule rule) {
    assertThat(ids(rule.matching())).as(rule.matching()).contains(rule.id());
    assertThat(ids(rule.other())).as(rule.other()).doesNotContain(rule.id());
  }

  @Test
  void everyRuleOfAReportStandsInTheTable() throws IOException {
    Set<String> told = rules().map(Rule::id).collect(Collectors.toSet());
    List<Path> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      files.filter(f -> f.toString().endsWith(".txt")).forEach(articles::add);
    }
    assertThat(articles).isNotEmpty();
    for (Path article : articles) {
      assertThat(told).as(article.toString()).containsAll(ids(Files.readString(article)));
    }
  }
}
