package io.github.whosaid.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file, as an article or a reference. Immutable and thread-safe.
 *
 * <p>Text and subtitles are returned unchanged, without a byte order mark; of a web page the main
 * text, as found by {@link HtmlReader}. From a PDF, running heads, page numbers and line numbers
 * are removed, and words hyphenated at the end of a line are joined.
 *
 * @param id the name of the file
 * @param kind what it was read as
 * @param text its text
 */
public record TextFile(String id, FileKind kind, String text) {

  /** Far larger than any web page; the parsed page takes many times its size. */
  private static final int LARGEST_PAGE = 32 << 20;

  /** Checks that nothing is null. */
  public TextFile {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Reads a file as the kind that its content suggests.
   *
   * @throws UnreadableFileException if it is missing, or contains no text
   * @throws IllegalStateException if it is a page or a PDF and the library that reads it is not on
   *     the class path; the message names it
   */
  public static TextFile read(Path file) {
    return open(file, null);
  }

  /**
   * Reads a file as a given kind.
   *
   * @throws UnreadableFileException if it is missing, contains no text or is not of that kind
   * @throws IllegalStateException if it is a page or a PDF and the library that reads it is not on
   *     the class path; the message names it
   */
  public static TextFile read(Path file, FileKind kind) {
    return open(file, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Reads a stream to its end as the kind that its content suggests; the stream is left open.
   *
   * @param id its name in messages
   * @throws UnreadableFileException as for a file
   */
  public static TextFile read(String id, InputStream in) {
    return stream(id, in, null);
  }

  /**
   * Reads a stream to its end as a given kind; the stream is left open.
   *
   * @param id its name in messages
   * @throws UnreadableFileException as for a file
   */
  public static TextFile read(String id, InputStream in, FileKind kind) {
    return stream(id, in, Objects.requireNonNull(kind, "kind"));
  }

  /**
   * Reads files and folders, each file as the kind that its content suggests. A folder stands for
   * all files in it and below, in the order of their names; names that begin with a dot are
   * skipped. The id of a file is the path as given, in a folder with the path below it. A file
   * named twice is read once.
   *
   * @throws UnreadableFileException if a file is missing or contains no text; the message names it
   * @throws UncheckedIOException if a folder cannot be read
   * @throws IllegalArgumentException if there is no file at all
   */
  public static List<TextFile> readAll(List<Path> paths) {
    return FileList.read(paths, TextFile::read);
  }

  /**
   * Reads files and folders of one given kind.
   *
   * @throws UnreadableFileException if a file is missing, contains no text or is not of that kind
   * @throws UncheckedIOException if a folder cannot be read
   * @throws IllegalArgumentException if there is no file at all
   */
  public static List<TextFile> readAll(List<Path> paths, FileKind kind) {
    Objects.requireNonNull(kind, "kind");
    return FileList.read(paths, file -> read(file, kind));
  }

  private static TextFile open(Path file, @Nullable FileKind asked) {
    String id = file.toString();
    if (Files.isDirectory(file)) {
      throw new UnreadableFileException(id, "is a folder");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return stream(id, in, asked);
    } catch (NoSuchFileException e) {
      throw new UnreadableFileException(id, "no such file", e);
    } catch (AccessDeniedException e) {
      throw new UnreadableFileException(id, "no permission", e);
    } catch (IOException e) {
      throw unreadable(id, e);
    }
  }

  private static UnreadableFileException unreadable(String id, IOException e) {
    String message = e.getMessage();
    return new UnreadableFileException(
        id, message == null ? e.getClass().getSimpleName() : message, e);
  }

  private static TextFile stream(String id, InputStream in, @Nullable FileKind asked) {
    try {
      byte[] head = in.readNBytes(FileKind.HEAD);
      FileKind kind = asked == null ? FileKind.of(head) : asked;
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), in);
      byte[] bytes =
          kind == FileKind.HTML ? whole.readNBytes(LARGEST_PAGE + 1) : whole.readAllBytes();
      return new TextFile(id, kind, text(id, kind, bytes));
    } catch (IOException e) {
      throw unreadable(id, e);
    }
  }

  private static String text(String id, FileKind kind, byte[] bytes) {
    return switch (kind) {
      case TEXT -> decoded(id, bytes);
      case SRT, VTT -> subtitles(id, kind, bytes);
      case HTML -> page(id, bytes);
      case PDF -> PdfReader.read(id, bytes);
    };
  }

  private static String page(String id, byte[] bytes) {
    if (bytes.length > LARGEST_PAGE) {
      throw new UnreadableFileException(
          id,
          "is larger than a web page may be (" + (LARGEST_PAGE >> 20) + " MB): read it as text");
    }
    return HtmlReader.read(bytes);
  }

  private static String subtitles(String id, FileKind kind, byte[] bytes) {
    FileKind found = FileKind.of(bytes);
    if (found != FileKind.SRT && found != FileKind.VTT) {
      throw new UnreadableFileException(
          id, "is not " + kind + ": it does not begin with the times of subtitles");
    }
    return decoded(id, bytes);
  }

  private static String decoded(String id, byte[] bytes) {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      throw new UnreadableFileException(id, "is UTF-16; save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new UnreadableFileException(id, "is not text (a NUL byte at offset " + i + ")");
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    int bad = text.indexOf('\ufffd') >= 0 ? malformedAt(bytes) : -1;
    if (bad >= 0) {
      throw new UnreadableFileException(
          id,
          String.format(
              Locale.ROOT,
              "is not UTF-8 (byte 0x%02X at offset %d); save it as UTF-8",
              bytes[bad],
              bad));
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Returns the offset of the first malformed byte, or -1. */
  private static int malformedAt(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        return in.position();
      }
      if (result.isUnderflow()) {
        return -1;
      }
      out.clear();
    }
  }
}
