package io.github.whosaid.cli;

import io.github.whosaid.format.Document;
import io.github.whosaid.format.ReportFormat;

/** A report for people that a command writes itself. Immutable and thread-safe. */
abstract class TextReport implements ReportFormat {

  final boolean colour;

  TextReport(boolean colour) {
    this.colour = colour;
  }

  @Override
  public final String name() {
    return "text";
  }

  @Override
  public final String extension() {
    return "txt";
  }

  @Override
  public final boolean joins() {
    return true;
  }

  @Override
  public final String head() {
    return "";
  }

  @Override
  public final String separator() {
    return "\n";
  }

  @Override
  public final String tail() {
    return "";
  }

  @Override
  public final String render(Document document) {
    ReportLines lines = new ReportLines(colour);
    lines.begin(0).add(ReportLines.Ink.BOLD, ReportLines.flat(Shown.of(document.id()))).end();
    write(document, lines);
    return lines.toString();
  }

  abstract void write(Document document, ReportLines lines);
}
