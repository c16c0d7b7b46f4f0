package io.github.whosaid.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a command reads from and writes to. Immutable.
 *
 * @param in standard input
 * @param out standard output, for what picocli prints
 * @param records standard output, for reports; throws if it fails
 * @param err standard error
 * @param inFile the file that standard input is redirected from, if known
 * @param inTerminal whether a person types the input
 * @param outTerminal whether a person reads the output
 * @param errTerminal whether a person reads standard error
 * @param noColour whether the environment asks for no colour
 * @param width how many columns a line of text may have
 */
record CommandStreams(
    InputStream in,
    PrintStream out,
    OutputStream records,
    PrintStream err,
    Optional<Path> inFile,
    boolean inTerminal,
    boolean outTerminal,
    boolean errTerminal,
    boolean noColour,
    int width) {

  static CommandStreams of(InputStream in, PrintStream out, PrintStream err) {
    return new CommandStreams(
        in,
        out,
        new CheckedOutput(out),
        err,
        Optional.empty(),
        false,
        false,
        false,
        false,
        TerminalWidth.USUAL);
  }

  /** Returns the streams of the process; {@code out} prints to {@code records}. */
  static CommandStreams ofProcess(
      InputStream in, PrintStream out, OutputStream records, PrintStream err) {
    boolean outTerminal = isTerminal(1);
    return new CommandStreams(
        in,
        out,
        records,
        err,
        file(0),
        isTerminal(0),
        outTerminal,
        isTerminal(2),
        asksNoColour(),
        outTerminal ? TerminalWidth.ask() : TerminalWidth.USUAL);
  }

  private static Optional<Path> file(int descriptor) {
    return Stream.of("/proc/self/fd/", "/dev/fd/")
        .map(folder -> Path.of(folder + descriptor))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private static boolean asksNoColour() {
    String noColour = System.getenv("NO_COLOR");
    return noColour != null && !noColour.isEmpty() || "dumb".equals(System.getenv("TERM"));
  }

  /**
   * Java knows only about input and output together, and not reliably, so the system is asked about
   * each. If it does not answer, the stream is not taken for a terminal.
   */
  private static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      if (Files.isSymbolicLink(link)) {
        String target = Files.readSymbolicLink(link).toString();
        return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
      }
      if (Files.isExecutable(Path.of("/bin/test"))) {
        return testSays(descriptor);
      }
    } catch (IOException e) {
      return false;
    }
    return false;
  }

  private static boolean testSays(int descriptor) throws IOException {
    Process test =
        new ProcessBuilder("/bin/test", "-t", Integer.toString(descriptor)).inheritIO().start();
    try {
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
