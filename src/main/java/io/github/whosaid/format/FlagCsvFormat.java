package io.github.whosaid.format;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.Paragraphs;
import java.util.List;
import java.util.stream.Collectors;

/** A table with a row for each flag. */
final class FlagCsvFormat extends CsvBased {

  private static final String COLUMNS =
      "document,paragraph,start,end,level,kind,text,evidence,reason,confidence,rule";

  FlagCsvFormat(boolean mark) {
    super(mark, COLUMNS);
  }

  @Override
  void rows(Document document, CsvRow out) {
    Report report = document.report();
    List<Span> paragraphs = Paragraphs.of(report.text());
    for (Flag flag : report.flags()) {
      out.text(document.id());
      out.plain(Plain.paragraphAt(paragraphs, flag.span().start()));
      out.plain(flag.span().start());
      out.plain(flag.span().end());
      out.plain(flag.level());
      out.plain(flag.kind());
      out.text(flag.span().of(report.text()));
      out.text(
          flag.evidence().stream()
              .map(s -> s.of(report.text()))
              .collect(Collectors.joining(" … ")));
      out.text(flag.reason());
      out.plain(Math.round(flag.confidence() * 10_000) / 10_000.0);
      out.text(flag.rule());
      out.end();
    }
  }
}
