package io.github.whosaid.cli;

import io.github.whosaid.cli.ReportLines.Ink;
import io.github.whosaid.format.Document;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Summary;
import io.github.whosaid.text.Paragraphs;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code audit} prints: the flags and a summary of the sources. */
final class AuditText extends TextReport {

  AuditText(boolean colour, int width) {
    super(colour, width);
  }

  @Override
  void write(Document document, ReportLines lines) {
    Report report = document.report();
    List<Span> paragraphs = Paragraphs.of(report.text());
    int paragraph = 0;
    for (Flag flag : report.flags()) {
      while (paragraph < paragraphs.size()
          && paragraphs.get(paragraph).start() <= flag.span().start()) {
        paragraph++;
      }
      flag(flag, paragraph, report.text(), lines);
    }
    summary(report, lines);
  }

  private static void flag(Flag flag, int paragraph, String text, ReportLines lines) {
    String kind = ", " + ReportLines.words(flag.kind()) + " (" + percent(flag.confidence()) + "): ";
    Ink ink = flag.level() == Level.WARNING ? Ink.ALARM : Ink.BOLD;
    lines
        .begin(2)
        .add(Ink.FAINT, "¶" + paragraph)
        .add(ink, " " + ReportLines.words(flag.level()))
        .add(Ink.PLAIN, kind + ReportLines.flat(flag.reason()))
        .end()
        .begin(6);
    int at = flag.span().start();
    for (Span words : flag.evidence().stream().sorted().toList()) {
      if (words.start() >= at && words.end() <= flag.span().end()) {
        lines.piece(Ink.PLAIN, text.substring(at, words.start()));
        lines.piece(words.equals(flag.span()) ? Ink.PLAIN : ink, words.of(text));
        at = words.end();
      }
    }
    lines.piece(Ink.PLAIN, text.substring(at, flag.span().end())).end();
  }

  /** What an article rests on. */
  private static void summary(Report report, ReportLines lines) {
    Summary summary = report.summary();
    String flags = ReportLines.count(report.flags().size(), "flag");
    String levels =
        Arrays.stream(Level.values())
            .map(level -> levels(report, level))
            .filter(told -> !told.isEmpty())
            .collect(Collectors.joining(", "));
    lines.begin(2).add(Ink.BOLD, levels.isEmpty() ? flags : flags + ": " + levels).end();
    if (summary.words() == 0) {
      return;
    }
    StringBuilder rests = new StringBuilder();
    rests.append(summary.attributedSentences()).append(" of ");
    rests.append(ReportLines.count(summary.sentences(), "sentence")).append(" attributed");
    if (!summary.speakers().isEmpty()) {
      rests.append(", to ");
      rests.append(
          summary.speakers().entrySet().stream()
              .map(e -> speakers(e.getKey(), e.getValue()))
              .collect(Collectors.joining(", ")));
    }
    lines.begin(2).add(Ink.PLAIN, rests.toString()).end();
    long quoted = Math.round(100.0 * summary.directWords() / summary.words());
    long indirect = Math.round(100.0 * summary.indirectWords() / summary.words());
    String words =
        ReportLines.count(summary.words(), "word")
            + (": " + quoted + "% quoted, " + indirect + "% indirect, ")
            + (Math.max(0, 100 - quoted - indirect) + "% the reporter’s");
    lines.begin(2).add(Ink.PLAIN, words).end();
    if (summary.namedShare().isPresent()) {
      String quotations =
          ReportLines.count(report.quotations().size(), "quotation")
              + (", " + percent(summary.namedShare().getAsDouble()) + " with a named speaker");
      lines.begin(2).add(Ink.PLAIN, quotations).end();
    }
    summary
        .singleSource()
        .filter(source -> report.quotations().size() > 1)
        .ifPresent(
            source ->
                lines
                    .begin(2)
                    .add(Ink.ALARM, "single source")
                    .add(
                        Ink.PLAIN,
                        ": all that is reported comes from " + ReportLines.flat(source.name()))
                    .end());
  }

  private static String levels(Report report, Level level) {
    long number = report.flags().stream().filter(f -> f.level() == level).count();
    return number == 0
        ? ""
        : number
            + " "
            + ReportLines.words(level)
            + (number == 1 || level == Level.ADVICE ? "" : "s");
  }

  private static String speakers(SpeakerKind kind, int number) {
    return switch (kind) {
      case PERSON -> number + (number == 1 ? " person" : " people");
      case UNNAMED -> number + " unnamed";
      case ORGANISATION, DOCUMENT, GROUP, UNKNOWN ->
          ReportLines.count(number, ReportLines.words(kind));
    };
  }

  private static String percent(double share) {
    return Math.round(share * 100) + "%";
  }
}
