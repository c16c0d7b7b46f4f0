package io.github.whosaid.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the names that are found in single sentences with a table. */
final class NamesTest {

  static List<Row> rows() {
    return CaseTable.read("syntax-names.txt", 1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsNames(Row row) {
    assertThat(marked(plain(row.cell(0)))).isEqualTo(row.cell(0));
  }

  private static String plain(String marked) {
    return marked.replaceAll("<[polgx] |[>{}]", "");
  }

  private static TokenizedText tokens(String text) {
    return TokenizedText.of(text, Lexicon.english());
  }

  private static String marked(String text) {
    TokenizedText t = tokens(text);
    Names names = Names.of(t);
    StringBuilder marked = new StringBuilder(text);
    for (int n = names.count() - 1; n >= 0; n--) {
      if (names.outer(n) < 0) {
        marked.insert(t.end(names.end(n) - 1), ">");
        marked.insert(t.start(names.first(n)), "<" + sign(names.type(n)) + " ");
        if (names.titleFirst(n) < names.first(n)) {
          marked.insert(t.end(names.first(n) - 1), "}");
          marked.insert(t.start(names.titleFirst(n)), "{");
        }
      }
    }
    return marked.toString().replaceAll("\\{(Ms|Mr)\\.}", "$1.");
  }

  private static char sign(NameType type) {
    return switch (type) {
      case PERSON -> 'p';
      case ORGANISATION -> 'o';
      case PLACE -> 'l';
      case GROUP -> 'g';
      case OTHER -> 'x';
    };
  }

  @Test
  void givesThePlaceInsideTheNameOfABody() {
    TokenizedText text = tokens("The University of Leeds closed.");
    Names names = Names.of(text);
    int inner = names.at(3);
    assertThat(names.type(inner)).isEqualTo(NameType.PLACE);
    assertThat(text.string(names.first(inner), names.end(inner))).isEqualTo("Leeds");
    assertThat(names.outer(inner)).isEqualTo(names.at(1)).isEqualTo(names.outermostAt(3));
    assertThat(names.type(names.at(1))).isEqualTo(NameType.ORGANISATION);
  }

  @Test
  void whatOneMentionShowsHoldsForTheArticle() {
    TokenizedText text = tokens("Nora Tellmann runs the mill.\n\nThe price rose. Tellmann left.");
    Names names = Names.of(text);
    int last = names.count() - 1;
    assertThat(text.string(names.first(last), names.end(last))).isEqualTo("Tellmann");
    assertThat(names.type(last)).isEqualTo(NameType.PERSON);
    assertThat(names.certainty(last)).isBetween(0.5, 1.0);
  }

  @Test
  void answersForTheTokensBeforeTheFirstAndAfterTheLast() {
    TokenizedText text = tokens("Ada Moss");
    Names names = Names.of(text);
    for (int outside : new int[] {-1, text.size()}) {
      assertThat(names.at(outside)).isEqualTo(-1);
      assertThat(names.outermostAt(outside)).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "X", "'s", "A & B & C", "of", "van de", "\"Ada \"Moss\" Ada\"", "1 A 2 B 3"})
  void namesLieInTheTextInOrder(String text) {
    Names names = Names.of(tokens(text.repeat(30)));
    for (int n = 0; n < names.count(); n++) {
      assertThat(names.first(n)).isLessThan(names.end(n));
      assertThat(names.titleFirst(n)).isBetween(0, names.first(n));
      if (n > 0 && names.outer(n) < 0) {
        int before = names.outer(n - 1) < 0 ? n - 1 : names.outer(n - 1);
        assertThat(names.first(n)).isGreaterThanOrEqualTo(names.end(before));
      }
    }
  }

  @Test
  void listsKnowNamesWithAndWithoutAccents() {
    NameLists lists = NameLists.english();
    for (String town : new String[] {"São Paulo", "Sao Paulo", "SÃO PAULO"}) {
      assertThat(lists.kinds(town, 0, town.length()) & NameLists.PLACE).as(town).isNotZero();
    }
    assertThat(lists.kinds("in Ulm.", 3, 6) & NameLists.PLACE).isNotZero();
    assertThat(lists.kinds("", 0, 0)).isZero();
  }
}
