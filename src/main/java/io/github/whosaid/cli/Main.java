package io.github.whosaid.cli;

import io.github.whosaid.Whosaid;
import io.github.whosaid.report.Report;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Where the executable jar starts. */
public final class Main {

  private Main() {}

  /**
   * Runs a command on the process's own streams and ends with its exit code.
   *
   * @param args the command, its options and files
   */
  public static void main(String[] args) {
    quieten();
    if (args.length > 1 && Commands.ANALYSING.contains(args[0])) {
      Thread start = new Thread(Main::warmUp, "whosaid-start");
      start.setDaemon(true);
      start.start();
    }
    // Without the small buffer that System.out has; the commands write whole records.
    OutputStream records = new FileOutputStream(FileDescriptor.out);
    PrintStream out = new PrintStream(records, false);
    int code = new Shell(CommandStreams.ofProcess(System.in, out, records, System.err)).run(args);
    System.exit(out.checkError() ? Math.max(code, Shell.FAILED) : code);
  }

  /** Keeps PDFBox from logging, and from writing a list of fonts into the home folder. */
  private static void quieten() {
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    System.setProperty("pdfbox.fontcache", System.getProperty("java.io.tmpdir"));
  }

  /** Reads the word lists while the arguments are being read, which takes as long. */
  private static void warmUp() {
    Report unused = Whosaid.analyze("“It rains,” said Nell Archer, a planner. Experts agree.");
  }

  /**
   * Runs a command on streams that are not terminals.
   *
   * @param args the command, its options and files
   * @param in what is read where no file is named
   * @param out takes the reports, in UTF-8
   * @param err takes what went wrong
   * @return 0 if all went well, 1 if an article could not be read or an output not written, 2 for
   *     bad usage, 3 if {@code verify} or {@code audit --fail-on} found a problem
   */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return new Shell(CommandStreams.of(in, out, err)).run(args);
  }
}
