package io.github.whosaid.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  private static List<Table.Row> read(String table) {
    return Table.read(table.getBytes(UTF_8), "t.tsv", 1, 3);
  }

  @Test
  void readsCellsAndPassesOverComments() {
    List<Table.Row> rows = read("# é\n\none\ttwo\t\r\nthré\n");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).columns()).isEqualTo(3);
    assertThat(rows.get(0).cell(1)).isEqualTo("two");
    assertThat(rows.get(0).cell(2)).isEmpty();
    assertThat(rows.get(1).cell(0)).isEqualTo("thré");
    assertThat(rows.get(1).cell(2)).isEmpty();
  }

  @Test
  void namesFileAndLineOfARowOfTheWrongShape() {
    assertThatThrownBy(() -> read("one\na\tb\tc\td"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("t.tsv:2: 4 columns, not 1 to 3");
  }

  @Test
  void readsNumbersAsTheNearestOfTheirKind() {
    for (String number : new String[] {"0.19", "-2.37", "12", "0.1234567", "-0", "98765.4321"}) {
      assertThat(read(number).get(0).number(0)).isEqualTo(Double.parseDouble(number));
    }
    for (String other : new String[] {"1e3", "-", ".", "1.2.3", "1,5", " 1", "12345678901234567"}) {
      assertThatThrownBy(() -> read(other).get(0).number(0))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("t.tsv:1: no number: \"" + other + "\"");
    }
  }

  @Test
  void partsCells() {
    assertThat(read("a,  b c ,,d").get(0).parts(0, ',')).containsExactly("a", "b c", "d");
    assertThat(Table.parts("", ',')).isEmpty();
  }

  @Test
  void scansTheLinesOfALargeTable() {
    List<String> lines = new ArrayList<>();
    Table.scan(
        Table.class,
        "en/world-bodies.tsv",
        (table, from, to) -> lines.add(new String(table, from, to - from, UTF_8)));
    List<Table.Row> rows = Table.read(Table.class, "en/world-bodies.tsv", 1, 1);
    assertThat(lines).hasSameSizeAs(rows).contains(rows.get(9).cell(0));
  }
}
