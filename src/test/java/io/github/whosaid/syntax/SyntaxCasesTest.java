package io.github.whosaid.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the parse of single sentences with a table. */
final class SyntaxCasesTest {

  static List<Row> rows() {
    return CaseTable.read("syntax.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsPhrasesAndClauses(Row row) {
    TokenizedText text = TokenizedText.of(row.text(0), Lexicon.english());
    Syntax syntax = Syntax.of(text);
    assertThat(phrases(text, syntax.phrases())).isEqualTo(row.cell(1));
    assertThat(clauses(text, syntax)).isEqualTo(row.cell(2));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void everyTokenHasAClauseAndEveryClauseItsParentBeforeIt(Row row) {
    TokenizedText text = TokenizedText.of(row.text(0), Lexicon.english());
    ClauseTree clauses = Syntax.of(text).clauses();
    for (int i = 0; i < text.size(); i++) {
      int clause = clauses.at(i);
      assertThat(clause).as(text.string(i, i + 1)).isNotNegative();
      assertThat(i).isBetween(clauses.first(clause), clauses.end(clause) - 1);
    }
    for (int c = 0; c < clauses.count(); c++) {
      assertThat(clauses.parent(c)).isLessThan(clauses.count()).isNotEqualTo(c);
    }
  }

  @Test
  void answersForTheTokensBeforeTheFirstAndAfterTheLast() {
    TokenizedText text = TokenizedText.of("Lee left", Lexicon.english());
    Syntax syntax = Syntax.of(text);
    for (int outside : new int[] {-1, text.size()}) {
      assertThat(syntax.phrases().at(outside)).isEqualTo(-1);
      assertThat(syntax.verbs().at(outside)).isEqualTo(-1);
      assertThat(syntax.clauses().at(outside)).isEqualTo(-1);
    }
    assertThat(syntax.phrases().endingBefore(0)).isEqualTo(-1);
    assertThat(syntax.phrases().endingBefore(1)).isZero();
    assertThat(Syntax.of(TokenizedText.of("", Lexicon.english())).clauses().count()).isZero();
  }

  @Test
  void sharesOneSubjectAmongManyVerbs() {
    String text = "Lee came " + "and said ".repeat(800) + "that it rained.";
    TokenizedText tokens = TokenizedText.of(text, Lexicon.english());
    Syntax syntax = Syntax.of(tokens);
    int last = syntax.verbs().at(101);
    assertThat(syntax.verbs().clause(last)).isNotNegative();
    assertThat(syntax.clauses().subject(syntax.verbs().clause(last))).isZero();
  }

  private static String phrases(TokenizedText text, BasePhrases phrases) {
    List<String> found = new ArrayList<>();
    for (int p = 0; p < phrases.count(); p++) {
      found.add(text.string(phrases.first(p), phrases.end(p)));
    }
    return String.join(" | ", found);
  }

  private static String clauses(TokenizedText text, Syntax syntax) {
    ClauseTree clauses = syntax.clauses();
    VerbGroups verbs = syntax.verbs();
    BasePhrases phrases = syntax.phrases();
    List<String> found = new ArrayList<>();
    for (int c = 0; c < clauses.count(); c++) {
      int verb = clauses.verb(c);
      if (verb < 0) {
        continue;
      }
      StringBuilder clause = new StringBuilder(lower(clauses.kind(c))).append(' ');
      if (clauses.subjectFirst(c) >= 0) {
        clause.append(text.string(clauses.subjectFirst(c), clauses.subjectEnd(c))).append(' ');
      }
      int main = verbs.mainVerb(verb);
      clause.append("→ ").append(text.string(main, main + 1));
      if (clauses.link(c) != SubjectLink.OWN) {
        clause.append(" (").append(lower(clauses.link(c))).append(')');
      }
      clause.append(verbs.isPassive(verb) ? " passive" : "");
      int agent = verbs.agent(verb);
      if (agent >= 0) {
        clause.append(" by ").append(text.string(phrases.first(agent), phrases.end(agent)));
      }
      found.add(clause.toString());
    }
    return String.join("; ", found);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
