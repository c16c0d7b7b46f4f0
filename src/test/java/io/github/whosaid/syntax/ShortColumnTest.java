package io.github.whosaid.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortColumnTest {

  @Test
  void shouldKeepWhatItIsGivenWhileItGrows() {
    ShortColumn column = new ShortColumn(0);
    for (int row = 0; row < 100; row++) {
      column.add(row - 50);
    }
    column.set(7, 120);

    assertThat(column.get(0)).isEqualTo(-50);
    assertThat(column.get(7)).isEqualTo(120);
    assertThat(column.get(99)).isEqualTo(49);
  }

  @Test
  void shouldTurnTheLastRows() {
    ShortColumn column = new ShortColumn(4);
    for (int row = 0; row < 5; row++) {
      column.add(row);
    }
    column.dropLast();
    column.reverse(1);

    assertThat(new int[] {column.get(0), column.get(1), column.get(2), column.get(3)})
        .containsExactly(0, 3, 2, 1);
  }
}
