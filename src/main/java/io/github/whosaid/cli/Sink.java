package io.github.whosaid.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Takes finished records and writes them whole: a process that is stopped leaves no half line, and
 * a format with an end of its own gets it.
 */
abstract class Sink implements Closeable {

  private final ReentrantLock lock = new ReentrantLock();
  private final Thread hook = new Thread(this::stop, "whosaid-stop");
  private boolean closed;

  /** Writes one record. */
  final void write(Finished record) throws IOException {
    lock.lock();
    try {
      if (!closed) {
        put(record);
      }
    } finally {
      lock.unlock();
    }
  }

  /** Ends the output. */
  @Override
  public final void close() throws IOException {
    lock.lock();
    try {
      if (!closed) {
        closed = true;
        end();
      }
    } finally {
      lock.unlock();
    }
    unhook();
  }

  /** Begins the output, unless the process is ending already: then nothing is written. */
  final Sink open() throws IOException {
    lock.lock();
    try {
      closed = !hook();
      if (!closed) {
        begin();
      }
    } catch (IOException e) {
      closed = true;
      unhook();
      throw e;
    } finally {
      lock.unlock();
    }
    return this;
  }

  /** Returns whether the output will be ended in time if the process is stopped. */
  private boolean hook() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      return true;
    } catch (IllegalStateException e) {
      return false; // the process is ending already
    }
  }

  private void unhook() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      return; // the process is ending already
    }
  }

  /** Waits for the record that is being written, and lets no other begin. */
  private void stop() {
    try {
      if (lock.tryLock(2, TimeUnit.SECONDS) && !closed) {
        closed = true;
        end();
      }
    } catch (InterruptedException | IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  abstract void begin() throws IOException;

  abstract void put(Finished record) throws IOException;

  abstract void end() throws IOException;

  /**
   * One article as it is written.
   *
   * @param input the article
   * @param body writes its text in the format
   * @param companions what must lie beside it, by ending
   */
  record Finished(Input input, Part body, Map<String, String> companions) {}

  /** Something that is written as it is. */
  interface Part {
    void writeTo(OutputStream out) throws IOException;

    static Part of(String text) {
      return out -> out.write(bytes(text));
    }
  }

  /** What stands around the records. */
  record Frame(String head, String separator, String tail) {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All records one behind the other. */
  static final class Stream extends Sink {

    private final OutputStream out;
    private final Frame frame;
    private final boolean ours;
    private boolean any;

    private Stream(OutputStream out, Frame frame, boolean ours) {
      this.out = out;
      this.frame = frame;
      this.ours = ours;
    }

    static Stream to(OutputStream standardOutput, Frame frame) {
      return new Stream(standardOutput, frame, false);
    }

    static Stream to(Path file, Frame frame) throws IOException {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      return new Stream(
          new BufferedOutputStream(Files.newOutputStream(file), 1 << 16), frame, true);
    }

    @Override
    void begin() throws IOException {
      out.write(bytes(frame.head()));
    }

    @Override
    void put(Finished record) throws IOException {
      if (any) {
        out.write(bytes(frame.separator()));
      }
      any = true;
      record.body().writeTo(out);
      out.flush();
    }

    @Override
    void end() throws IOException {
      out.write(bytes(frame.tail()));
      out.flush();
      if (ours) {
        out.close();
      }
    }
  }

  /** A file for each record. */
  static final class Folder extends Sink {

    private final Path folder;
    private final String ending;
    private final Frame frame;

    Folder(Path folder, String ending, Frame frame) {
      this.folder = folder;
      this.ending = ending;
      this.frame = frame;
    }

    @Override
    void begin() throws IOException {
      Files.createDirectories(folder);
    }

    @Override
    void put(Finished record) throws IOException {
      for (Map.Entry<String, String> companion : record.companions().entrySet()) {
        keepBeside(record.input(), companion.getKey(), companion.getValue());
      }
      Part head = Part.of(frame.head());
      write(record.input(), ending, head, record.body(), Part.of(frame.tail()));
    }

    /** The article itself may lie there already. */
    private void keepBeside(Input input, String end, String text) throws IOException {
      Path file = file(input, end);
      boolean article =
          input.path().isPresent()
              && Files.exists(file)
              && Files.isSameFile(file, input.path().get());
      if (!article) {
        write(input, end, Part.of(text));
      } else if (!Arrays.equals(Files.readAllBytes(file), bytes(text))) {
        throw new IOException("its text would take the place of the article: name another folder");
      }
    }

    private Path file(Input input, String end) {
      return folder.resolve(input.output() + "." + end);
    }

    private void write(Input input, String end, Part... parts) throws IOException {
      Path file = file(input, end);
      Path parent = file.getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      Path part = file.resolveSibling(file.getFileName() + ".part");
      try (OutputStream out = Files.newOutputStream(part)) {
        for (Part one : parts) {
          one.writeTo(out);
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    void end() {}
  }
}
