package io.github.whosaid.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Reports the failures of a print stream, which swallows them itself. */
final class CheckedOutput extends OutputStream {

  private final PrintStream out;

  CheckedOutput(PrintStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    check();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    check();
  }

  @Override
  public void flush() throws IOException {
    out.flush();
    check();
  }

  private void check() throws IOException {
    if (out.checkError()) {
      throw new IOException("the output is closed");
    }
  }
}
