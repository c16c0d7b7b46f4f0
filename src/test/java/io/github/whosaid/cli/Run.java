package io.github.whosaid.cli;

import io.github.whosaid.Analyzer;
import io.github.whosaid.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/** A command that was run, and what came of it. */
record Run(int code, String out, String err) {

  static Run of(String... args) {
    return withInput("", args);
  }

  static Run withInput(String input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** With a person at every stream. */
  static Run atTerminal(boolean noColour, String... args) {
    return with(true, true, noColour, args);
  }

  /** With a person at standard input, and at those outputs that are a terminal. */
  static Run with(boolean outTerminal, boolean errTerminal, boolean noColour, String... args) {
    return with(outTerminal, errTerminal, noColour, TerminalWidth.USUAL, args);
  }

  /** With a person at a terminal of so many columns. */
  static Run atWidth(int columns, String... args) {
    return with(true, true, true, columns, args);
  }

  private static Run with(
      boolean outTerminal, boolean errTerminal, boolean noColour, int width, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandStreams around =
        new CommandStreams(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            out,
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Optional.empty(),
            true,
            outTerminal,
            errTerminal,
            noColour,
            width);
    int code = new Shell(around).run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** With standard input redirected from a file. */
  static Run redirected(Path file, String... args) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return shell(in, Optional.of(file), Analyzer::analyze, args);
    }
  }

  /** With an analysis that may fail. */
  static Run analysing(BiFunction<Analyzer, String, Report> analysis, String... args) {
    return shell(InputStream.nullInputStream(), Optional.empty(), analysis, args);
  }

  private static Run shell(
      InputStream in,
      Optional<Path> inFile,
      BiFunction<Analyzer, String, Report> analysis,
      String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    CommandStreams around =
        new CommandStreams(
            in,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            out,
            new PrintStream(err, false, StandardCharsets.UTF_8),
            inFile,
            false,
            false,
            false,
            true,
            TerminalWidth.USUAL);
    int code = new Shell(around, analysis).run(args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
