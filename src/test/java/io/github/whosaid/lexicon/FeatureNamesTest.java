package io.github.whosaid.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FeatureNamesTest {

  private enum Size {
    SMALL,
    LARGE
  }

  private enum Tint {
    RED,
    BLUE,
    GREEN
  }

  @Test
  void numbersFeaturesInTheOrderOfTheirNames() {
    FeatureNames names = new FeatureNames();
    assertThat(names.one("bias")).isZero();
    assertThat(names.each("size", Size.class)).isEqualTo(1);
    assertThat(names.each("pair", Size.class, Tint.class)).isEqualTo(3);
    assertThat(names.buckets("length", 2)).isEqualTo(9);
    assertThat(names.size()).isEqualTo(11);
    List<String> all = names.all();
    assertThat(all)
        .containsExactly(
            "bias",
            "size=SMALL",
            "size=LARGE",
            "pair=SMALL/RED",
            "pair=SMALL/BLUE",
            "pair=SMALL/GREEN",
            "pair=LARGE/RED",
            "pair=LARGE/BLUE",
            "pair=LARGE/GREEN",
            "length=0",
            "length=1");
    for (int i = 0; i < all.size(); i++) {
      assertThat(names.number(all.get(i))).as(all.get(i)).isEqualTo(i);
    }
  }

  @Test
  void knowsNoOtherNames() {
    FeatureNames names = new FeatureNames();
    int ignored = names.each("size", Size.class) + names.each("pair", Size.class, Tint.class);
    for (String other :
        new String[] {
          "", "size", "size=", "size=HUGE", "size=SMALL/RED", "pair=SMALL", "tint=RED"
        }) {
      assertThat(names.number(other)).as(other).isEqualTo(-1);
    }
  }

  @Test
  void takesSingleNamesAsTheyAre() {
    FeatureNames names = FeatureNames.of(List.of("form", "cue=hearsay"));
    assertThat(names.number("cue=hearsay")).isEqualTo(1);
    assertThat(names.all()).containsExactly("form", "cue=hearsay");
  }
}
