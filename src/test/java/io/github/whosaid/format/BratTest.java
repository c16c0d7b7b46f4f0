package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class BratTest {

  static List<Document> documents() {
    return Articles.all();
  }

  /** Reads as the standard says, by code points, line by line. */
  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void everyTextBoundHoldsItsWords(Document document) {
    int[] text = Formats.brat().companions(document).get("txt").codePoints().toArray();
    int read = 0;
    for (String line : Splitter.on('\n').split(Formats.brat().write(document))) {
      if (!line.startsWith("T")) {
        continue;
      }
      List<String> cells = Splitter.on('\t').splitToList(line);
      String offsets = cells.get(1).substring(cells.get(1).indexOf(' ') + 1);
      String words =
          Splitter.on(';')
              .splitToStream(offsets)
              .map(f -> Splitter.on(' ').splitToList(f))
              .map(f -> cut(text, Integer.parseInt(f.get(0)), Integer.parseInt(f.get(1))))
              .collect(Collectors.joining(" "));
      assertThat(String.join("\t", cells.subList(2, cells.size()))).isEqualTo(words);
      read++;
    }
    assertThat(read).isGreaterThan(3 * document.report().quotations().size());
  }

  private static String cut(int[] text, int start, int end) {
    return new String(text, start, end - start);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void whatIsWrittenIsReadBack(Document document) {
    String text = document.report().text();
    List<BratReader.Attribution> read = BratReader.read(text, Formats.brat().write(document));
    assertThat(read).hasSameSizeAs(document.report().attributions());
    for (Quotation q : document.report().attributions()) {
      BratReader.Attribution a = read.get(q.index());
      assertThat(words(a.contents(), text)).isEqualTo(words(q.contents(), text));
      assertThat(a.cue()).isEqualTo(q.cue());
      assertThat(a.source()).isEqualTo(q.mention().stream().toList());
      assertThat(a.attributes()).containsEntry("Kind", q.kind().name());
      assertThat(a.note().isPresent()).isEqualTo(q.speaker().isKnown());
    }
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream()
        .map(s -> s.of(text))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  @Test
  void readsTheSchemeOfPolnear() {
    String text = "🐙 “Rain,” Ola Brek said.\n“Or snow.”";
    String annotations =
        """
        T1\tSource 10 18\tOla Brek
        T2\tCue 19 23\tsaid
        T3\tContent 2 9;25 35\t“Rain,” “Or snow.”
        T4\tAttribution 19 23\tsaid
        E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
        T5\tAttribution-no-source 19 23\tsaid
        E2\tAttribution-no-source:T5 Content:T3 Content2:T2
        *\tEquiv T1 T2
        A1\tNested E2
        """;
    List<BratReader.Attribution> read = BratReader.read(text, annotations);
    assertThat(read).extracting(BratReader.Attribution::id).containsExactly("E1", "E2");
    assertThat(words(read.get(0).source(), text)).isEqualTo("Ola Brek");
    assertThat(words(read.get(0).contents(), text)).isEqualTo("“Rain,” “Or snow.”");
    assertThat(read.get(1).type()).isEqualTo("Attribution-no-source");
    assertThat(read.get(1).contents()).hasSize(3);
    assertThat(read.get(1).attributes()).containsEntry("Nested", "true");
  }

  @ParameterizedTest(name = "{index}")
  @CsvSource(
      delimiter = '|',
      value = {
        "T1#Source 0 99#x | 99",
        "T1#Source 3 1#x | line 1",
        "T1#Source 0 x#x | line 1",
        "T1#Source#x | line 1",
        "no tabs | line 1",
        "E1#Attribution:T7 Content:T8 | Content:T8",
        "A1#Kind | line 1"
      })
  void malformedLinesAreNamed(String line, String told) {
    assertThatThrownBy(() -> BratReader.read("Rain.", line.replace('#', '\t')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 1")
        .hasMessageContaining(told);
  }
}
