package io.github.whosaid.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void refuses_offsets_that_bound_nothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(-1, 2))
        .withMessageContaining("[-1, 2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(3, 2))
        .withMessageContaining("[3, 2)");
  }

  @Test
  void covers_words_of_its_text() {
    assertThat(new Span(4, 7).of("The cat sat.")).isEqualTo("cat");
    assertThat(new Span(4, 7).length()).isEqualTo(3);
    assertThatThrownBy(() -> new Span(4, 17).of("The cat sat."))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    // outer, inner, contains, overlaps
    "2, 6, 2, 6, true, true",
    "2, 6, 3, 5, true, true",
    "2, 6, 1, 5, false, true",
    "2, 6, 5, 7, false, true",
    "2, 6, 6, 8, false, false",
    "2, 6, 0, 2, false, false",
    "2, 6, 6, 6, true, false",
  })
  void knows_what_lies_inside(
      int start, int end, int from, int to, boolean contains, boolean overlaps) {
    assertThat(new Span(start, end).contains(new Span(from, to))).isEqualTo(contains);
    assertThat(new Span(start, end).overlaps(new Span(from, to))).isEqualTo(overlaps);
    assertThat(new Span(from, to).overlaps(new Span(start, end))).isEqualTo(overlaps);
  }

  @Test
  void is_half_open() {
    Span span = new Span(2, 4);
    assertThat(Stream.of(1, 2, 3, 4).map(span::contains)).containsExactly(false, true, true, false);
    assertThat(span.isEmpty()).isFalse();
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(span).hasToString("[2, 4)");
  }

  @Test
  void orders_by_start_and_then_by_end() {
    assertThat(Stream.of(new Span(3, 4), new Span(1, 9), new Span(1, 2)).sorted())
        .containsExactly(new Span(1, 2), new Span(1, 9), new Span(3, 4));
  }
}
