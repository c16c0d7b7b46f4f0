package io.github.whosaid.cli;

import io.github.whosaid.format.Document;
import io.github.whosaid.format.ReportFormat;

/** A report for people that a command writes itself. Immutable and thread-safe. */
abstract class TextReport implements ReportFormat {

  private final boolean colour;
  private final int width;

  TextReport(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
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
    ReportLines lines = lines();
    lines.begin(0).add(ReportLines.Ink.BOLD, ReportLines.flat(Shown.of(document.id()))).end();
    write(document, lines);
    return lines.toString();
  }

  final ReportLines lines() {
    return new ReportLines(colour, width);
  }

  abstract void write(Document document, ReportLines lines);
}
