package io.github.whosaid.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
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
    } catch (IOException e) {
      closed = true;
      discard();
      throw e;
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
    } catch (IOException e) {
      discard();
      throw e;
    } finally {
      lock.unlock();
      unhook();
    }
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
      discard();
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
        breakOff();
      }
    } catch (InterruptedException | IOException e) {
      Thread.currentThread().interrupt();
    }
  }

  abstract void begin() throws IOException;

  abstract void put(Finished record) throws IOException;

  abstract void end() throws IOException;

  /** Ends the output of a process that is stopped. */
  abstract void breakOff() throws IOException;

  /** Gives up the output after a failure: a file that it was to replace stays as it was. */
  abstract void discard() throws IOException;

  /**
   * One article as it is written.
   *
   * @param input the article
   * @param body writes its text in the format
   * @param companions the files to be stored beside it, by extension
   */
  record Finished(Input input, Part body, Map<String, String> companions) {}

  /** Something that is written as it is. */
  interface Part {
    void writeTo(OutputStream out) throws IOException;

    static Part of(String text) {
      return out -> out.write(bytes(text));
    }
  }

  /** What surrounds the records. */
  record Frame(String head, String separator, String tail) {}

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** All records one after the other, on standard output or in one file. */
  static final class Stream extends Sink {

    private final OutputStream out;
    private final Frame frame;
    private final Optional<NewFile> file;
    private boolean any;

    private Stream(OutputStream out, Frame frame, Optional<NewFile> file) {
      this.out = out;
      this.frame = frame;
      this.file = file;
    }

    static Stream to(OutputStream standardOutput, Frame frame) {
      return new Stream(standardOutput, frame, Optional.empty());
    }

    static Stream to(Path path, Frame frame) throws IOException {
      NewFile file = NewFile.at(path);
      return new Stream(file, frame, Optional.of(file));
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
      if (file.isEmpty()) {
        out.flush();
      }
    }

    @Override
    void end() throws IOException {
      out.write(bytes(frame.tail()));
      out.flush();
      if (file.isPresent()) {
        file.get().complete();
      }
    }

    /** A reader gets a complete document; an incomplete file is discarded. */
    @Override
    void breakOff() throws IOException {
      if (file.isEmpty()) {
        end();
      } else {
        discard();
      }
    }

    @Override
    void discard() throws IOException {
      if (file.isPresent()) {
        file.get().discard();
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

    /** The article itself may be there already. */
    private void keepBeside(Input input, String end, String text) throws IOException {
      Path file = file(input, end);
      boolean article =
          input.path().isPresent()
              && Files.exists(file)
              && Files.isSameFile(file, input.path().get());
      if (!article) {
        write(input, end, Part.of(text));
      } else if (!Arrays.equals(Files.readAllBytes(file), bytes(text))) {
        throw new IOException("its text would overwrite the article: name another folder");
      }
    }

    private Path file(Input input, String end) {
      return folder.resolve(input.output() + "." + end);
    }

    private void write(Input input, String end, Part... parts) throws IOException {
      NewFile file = NewFile.at(file(input, end));
      try {
        for (Part one : parts) {
          one.writeTo(file);
        }
      } catch (IOException e) {
        file.discard();
        throw e;
      }
      file.complete();
    }

    @Override
    void end() {}

    @Override
    void breakOff() {}

    @Override
    void discard() {}
  }
}
