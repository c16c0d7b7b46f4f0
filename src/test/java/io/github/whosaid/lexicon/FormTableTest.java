package io.github.whosaid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTableTest {

  @Test
  void shouldGiveAFormTheNumberOnlyWhereItHasNone() {
    FormTable table = new FormTable(8);

    assertThat(table.findOrAdd("ferry", 3)).isEqualTo(3);
    assertThat(table.findOrAdd("ferry", 4)).isEqualTo(3);
    assertThat(table.find("ferry")).isEqualTo(3);
    assertThat(table.find("Ferry")).isEqualTo(FormTable.MISSING);
    assertThat(table.find("a Ferry", 2, 7)).isEqualTo(3);
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void shouldFindAllFormsWhileItGrows() {
    FormTable table = new FormTable(8);
    for (int i = 0; i < 500; i++) {
      assertThat(table.findOrAdd("word" + i, i)).isEqualTo(i);
    }

    for (int i = 0; i < 500; i++) {
      assertThat(table.find("word" + i)).isEqualTo(i);
    }
  }
}
