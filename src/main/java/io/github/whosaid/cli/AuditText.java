package io.github.whosaid.cli;

import io.github.whosaid.claim.Flag;
import io.github.whosaid.claim.Level;
import io.github.whosaid.cli.Lines.Ink;
import io.github.whosaid.format.Document;
import io.github.whosaid.report.Report;
import io.github.whosaid.text.Paragraphs;
import io.github.whosaid.text.Span;
import java.util.List;

/** What {@code audit} prints: flags, and how the article stands. */
final class AuditText extends TextReport {

  AuditText(boolean colour) {
    super(colour);
  }

  @Override
  void write(Document document, Lines lines) {
    Report report = document.report();
    List<Span> paragraphs = Paragraphs.of(report.text());
    int paragraph = 0;
    for (Flag flag : report.flags()) {
      while (paragraph < paragraphs.size()
          && paragraphs.get(paragraph).start() <= flag.span().start()) {
        paragraph++;
      }
      lines
          .begin(2)
          .add(Ink.FAINT, "¶" + paragraph)
          .add(
              flag.level() == Level.WARNING ? Ink.ALARM : Ink.BOLD, " " + Lines.words(flag.level()))
          .add(Ink.PLAIN, ", " + Lines.words(flag.kind()) + ": " + Lines.flat(flag.reason()))
          .end()
          .begin(6)
          .add(Ink.PLAIN, Lines.flat(flag.span().of(report.text())))
          .end();
    }
    lines.begin(2).add(Ink.BOLD, summary(report)).end();
  }

  private static String summary(Report report) {
    long quotations = report.quotations().size();
    long named = report.quotations().stream().filter(q -> q.speaker().isKnown()).count();
    StringBuilder summary =
        new StringBuilder(Lines.count(report.flags().size(), "flag"))
            .append("; ")
            .append(Lines.count(quotations, "quotation"))
            .append(" by ")
            .append(Lines.count(report.speakers().size(), "speaker"));
    if (quotations > 0) {
      summary.append(", ").append(named).append(" with a speaker");
    }
    return summary.toString();
  }
}
