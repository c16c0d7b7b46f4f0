package io.github.whosaid.file;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Thrown for a file that cannot be read as text; the message names the file and gives the reason.
 */
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

  /** Returns the name of the file. */
  public String file() {
    return file;
  }

  /** Returns the reason, to follow the name: "is a folder". */
  public String reason() {
    return reason;
  }
}
