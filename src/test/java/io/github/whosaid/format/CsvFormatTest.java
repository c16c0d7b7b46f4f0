package io.github.whosaid.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.whosaid.report.Quotation;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the tables with the parser of Commons CSV. */
final class CsvFormatTest {

  private static List<CSVRecord> read(String csv) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().get();
    try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
      return parser.getRecords();
    }
  }

  static List<Document> documents() {
    return Articles.all();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("documents")
  void everyAttributionIsOneRowWithAllColumns(Document document) throws IOException {
    List<CSVRecord> rows = read(Formats.csv().write(document));
    List<Quotation> attributions = document.report().attributions();
    assertThat(rows).hasSameSizeAs(attributions);
    for (Quotation q : attributions) {
      CSVRecord row = rows.get(q.index());
      assertThat(row.isConsistent()).isTrue();
      assertThat(row.get("kind")).isEqualTo(q.kind().name());
      assertThat(row.get("speaker")).isEqualTo(q.speaker().isKnown() ? q.speaker().name() : "");
      assertThat(row.get("text")).endsWith(q.text());
      assertThat(Integer.parseInt(row.get("start"))).isEqualTo(q.contents().get(0).start());
    }
  }

  @Test
  void cellsThatASpreadsheetWouldRunAreMadeText() throws IOException {
    for (CSVRecord row : read(Formats.csv().write(Articles.all().get(3)))) {
      for (String cell : row) {
        assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("+");
      }
    }
    assertThat(read(Formats.csv().write(Articles.all().get(3))))
        .anyMatch(row -> row.get("text").startsWith("'=1+1"));
  }

  @Test
  void severalDocumentsMakeOneTable() throws IOException {
    ReportFormat csv = Formats.csv();
    Document document = Articles.harbour();
    String table = csv.head() + csv.render(document) + csv.separator() + csv.render(document);
    assertThat(read(table + csv.tail())).hasSize(2 * document.report().attributions().size());
  }
}
