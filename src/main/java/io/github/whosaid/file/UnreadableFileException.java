package io.github.whosaid.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A file that gives no text; the message names it and says why in one sentence. */
public final class UnreadableFileException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final String reason;

  UnreadableFileException(String file, String reason, IOException cause) {
    super(file + ": " + reason, cause);
    this.file = file;
    this.reason = reason;
  }

  UnreadableFileException(String file, String reason) {
    this(file, reason, new IOException(reason));
  }

  /** Returns what the file is called. */
  public String file() {
    return file;
  }

  /** Returns why it cannot be read, to be put after its name: "is a folder". */
  public String reason() {
    return reason;
  }
}
