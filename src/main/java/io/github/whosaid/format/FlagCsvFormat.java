package io.github.whosaid.format;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.Paragraphs;
import java.util.List;
import java.util.stream.Collectors;

/** A table after RFC 4180: one row for each flag. Begins with a byte order mark if asked. */
final class FlagCsvFormat implements ReportFormat {

  private static final String COLUMNS =
      "document,paragraph,start,end,level,kind,text,evidence,reason,confidence,rule";

  private final boolean mark;

  FlagCsvFormat(boolean mark) {
    this.mark = mark;
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public String head() {
    return (mark ? CsvRow.BYTE_ORDER_MARK : "") + COLUMNS + "\r\n";
  }

  @Override
  public String render(Document document) {
    Report report = document.report();
    List<Span> paragraphs = Paragraphs.of(report.text());
    CsvRow out = new CsvRow();
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
    return out.toString();
  }
}
