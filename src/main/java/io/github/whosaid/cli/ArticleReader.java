package io.github.whosaid.cli;

import io.github.whosaid.Whosaid;
import io.github.whosaid.file.FileKind;
import io.github.whosaid.file.TextFile;
import io.github.whosaid.file.UnreadableFileException;
import io.github.whosaid.verification.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads articles and references of all kinds. Thread-safe but for standard input. */
final class ArticleReader {

  private final InputStream standardInput;
  private final Optional<FileKind> kind;

  /**
   * @param kind what all files are read as; empty to read each as what it looks like
   */
  ArticleReader(InputStream standardInput, Optional<FileKind> kind) {
    this.standardInput = standardInput;
    this.kind = kind;
  }

  /**
   * Returns the text, a byte order mark left out.
   *
   * @throws InputFault if the file does not exist or is not text
   */
  String read(Input input) throws InputFault {
    return file(input).text();
  }

  /** Returns a reference; a web page without labels is read as an article with its speakers. */
  Reference reference(Input input) throws InputFault {
    TextFile file = file(input);
    if (file.text().isBlank()) {
      throw new InputFault(input.id(), "is empty: no quotation can be found in it");
    }
    Reference plain = Reference.of(input.id(), file.text());
    return file.kind() == FileKind.HTML && plain.turns().isEmpty()
        ? Reference.of(input.id(), Whosaid.analyze(file.text()))
        : plain;
  }

  private TextFile file(Input input) throws InputFault {
    try {
      if (input.path().isPresent()) {
        Path path = input.path().get();
        return kind.isPresent() ? TextFile.read(path, kind.get()) : TextFile.read(path);
      }
      return kind.isPresent()
          ? TextFile.read(input.id(), standardInput, kind.get())
          : TextFile.read(input.id(), standardInput);
    } catch (UnreadableFileException e) {
      throw new InputFault(input.id(), e.reason());
    } catch (OutOfMemoryError e) {
      throw new InputFault(input.id(), "is too large for the available memory");
    }
  }

  /** Returns what went wrong in a few words. */
  static String why(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file";
    }
    if (e instanceof AccessDeniedException) {
      return "no permission";
    }
    if (e instanceof FileAlreadyExistsException f) {
      return f.getFile() + " is a file, not a folder";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
