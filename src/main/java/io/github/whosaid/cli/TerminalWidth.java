package io.github.whosaid.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import com.google.common.primitives.Ints;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * How wide the terminal is. JLine, which the progress bar brings, would answer on POSIX systems by
 * the same command, but takes half a second to start and asks standard input, which may be a pipe.
 */
final class TerminalWidth {

  /** The width where no terminal says another. */
  static final int USUAL = 88;

  private static final int NARROWEST = 40;

  /** Longer lines are hard to read. */
  private static final int WIDEST = 120;

  private static final Path TERMINAL = Path.of("/dev/tty");
  private static final Splitter BLANKS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private TerminalWidth() {}

  /** Returns the width that {@code COLUMNS} gives, else what the terminal itself says. */
  static int ask() {
    String columns = System.getenv("COLUMNS");
    return columns == null || columns.isEmpty() ? ofSize(size()) : ofSize("0 " + columns);
  }

  /** Returns the width by an answer of {@code stty size}, lines and columns, held within bounds. */
  static int ofSize(String size) {
    return Optional.ofNullable(Iterables.get(BLANKS.split(size), 1, null))
        .map(Ints::tryParse)
        .filter(columns -> columns > 0)
        .map(columns -> Ints.constrainToRange(columns, NARROWEST, WIDEST))
        .orElse(USUAL);
  }

  private static String size() {
    if (!Files.isReadable(TERMINAL)) {
      return "";
    }
    try {
      Process stty =
          new ProcessBuilder("stty", "size")
              .redirectInput(TERMINAL.toFile())
              .redirectError(ProcessBuilder.Redirect.to(new File("/dev/null")))
              .start();
      return stty.waitFor(1, TimeUnit.SECONDS)
          ? new String(stty.getInputStream().readAllBytes(), US_ASCII)
          : "";
    } catch (IOException e) {
      return ""; // no such command, or no terminal of this process
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
