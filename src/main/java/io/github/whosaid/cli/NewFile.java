package io.github.whosaid.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that takes its place when it is complete: until then it is written beside, under a name of
 * its own, so that a full disk or a stopped process leaves what was there as it was. Not
 * thread-safe.
 */
final class NewFile extends FilterOutputStream {

  private final Path place;
  private final Path part;

  private NewFile(Path place, Path part, OutputStream out) {
    super(out);
    this.place = place;
    this.part = part;
  }

  /** Begins the file; a device or pipe, which no file can take the place of, is written itself. */
  static NewFile at(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    boolean exists = Files.exists(file);
    // What a link points at is replaced, not the link.
    Path place = exists ? file.toRealPath() : file.toAbsolutePath();
    if (exists && !Files.isRegularFile(place)) {
      return new NewFile(place, place, Files.newOutputStream(place));
    }
    Path part = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".part");
    return new NewFile(
        place,
        part,
        new BufferedOutputStream(
            Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            1 << 16));
  }

  /** Writes a whole file. */
  static void write(Path path, String text) throws IOException {
    NewFile file = at(path);
    try {
      file.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      file.discard();
      throw e;
    }
    file.complete();
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
  }

  /** Ends the file and puts it in its place. */
  void complete() throws IOException {
    try {
      close();
      if (!part.equals(place)) {
        move();
      }
    } catch (IOException e) {
      discard();
      throw e;
    }
  }

  private void move() throws IOException {
    try {
      Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, place, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Leaves what was in its place as it was. */
  void discard() throws IOException {
    try {
      close();
    } catch (IOException e) {
      // What could not be written is thrown away.
    } finally {
      if (!part.equals(place)) {
        Files.deleteIfExists(part);
      }
    }
  }
}
