package io.github.whosaid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassSetsTest {

  @Test
  void shouldGiveIdsOfTheSameClassesOneSet() {
    ClassSets sets = new ClassSets(new long[] {0, 5, 5, 0, 5}, new long[] {0, 1, 1, 1, 0});

    assertThat(sets.ofIds()).containsExactly((char) 0, (char) 1, (char) 1, (char) 2, (char) 3);
    assertThat(sets.classes()).containsExactly(0, 0, 5, 1, 0, 1, 5, 0);
  }

  @Test
  void shouldKeepTheNumberZeroForNoClassesWhereAllIdsHaveSome() {
    ClassSets sets = new ClassSets(new long[] {7}, new long[] {0});

    assertThat(sets.ofIds()).containsExactly((char) 1);
    assertThat(sets.classes()).containsExactly(0, 0, 7, 0);
  }

  @Test
  void shouldNumberManySets() {
    int count = 9000;
    long[] low = new long[count];
    for (int id = 0; id < count; id++) {
      low[id] = id;
    }
    ClassSets sets = new ClassSets(low, new long[count]);

    for (int id = 0; id < count; id++) {
      assertThat(sets.classes()[2 * sets.ofIds()[id]]).isEqualTo(id);
    }
  }
}
