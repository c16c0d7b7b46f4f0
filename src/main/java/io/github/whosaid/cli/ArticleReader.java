package io.github.whosaid.cli;

import com.google.common.io.ByteStreams;
import io.github.whosaid.Whosaid;
import io.github.whosaid.format.HtmlReader;
import io.github.whosaid.verification.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads articles: UTF-8, or web pages. Thread-safe but for standard input. */
final class ArticleReader {

  /** No page of news is near it; the tree of a page takes many times its size. */
  static final int LARGEST_PAGE = 32 << 20;

  private final InputStream standardInput;
  private final boolean html;

  ArticleReader(InputStream standardInput, boolean html) {
    this.standardInput = standardInput;
    this.html = html;
  }

  /**
   * Returns the text, a byte order mark left out.
   *
   * @throws InputFault if there is no such file, or it is no text
   */
  String read(Input input) throws InputFault {
    byte[] bytes = bytes(input);
    return html ? HtmlReader.read(bytes) : decode(input.id(), bytes);
  }

  /** Returns a reference: what begins like a web page is read as an article with its speakers. */
  Reference reference(Input input) throws InputFault {
    byte[] bytes = bytes(input);
    String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
    boolean page = isPage(start);
    String text = page ? HtmlReader.read(checked(input.id(), bytes)) : decode(input.id(), bytes);
    if (text.isBlank()) {
      throw new InputFault(input.id(), "is empty: no quotation can be found in it");
    }
    Reference plain = Reference.of(input.id(), text);
    return page && plain.turns().isEmpty()
        ? Reference.of(input.id(), Whosaid.analyze(text))
        : plain;
  }

  private byte[] bytes(Input input) throws InputFault {
    try {
      if (input.path().isPresent()) {
        return file(input.id(), input.path().get());
      }
      return html
          ? checked(input.id(), standardInput.readNBytes(LARGEST_PAGE + 1))
          : ByteStreams.toByteArray(standardInput);
    } catch (IOException e) {
      throw new InputFault(input.id(), why(e));
    } catch (OutOfMemoryError e) {
      throw new InputFault(input.id(), "too large for the memory");
    }
  }

  private byte[] file(String id, Path path) throws IOException, InputFault {
    if (Files.isDirectory(path)) {
      throw new InputFault(id, "is a folder");
    }
    if (!html) {
      return Files.readAllBytes(path);
    }
    try (InputStream page = Files.newInputStream(path)) {
      return checked(id, page.readNBytes(LARGEST_PAGE + 1));
    }
  }

  private static byte[] checked(String id, byte[] page) throws InputFault {
    if (page.length > LARGEST_PAGE) {
      throw new InputFault(
          id,
          "is larger than a web page may be (" + (LARGEST_PAGE >> 20) + " MB): read it as text");
    }
    return page;
  }

  private static String decode(String id, byte[] bytes) throws InputFault {
    if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
      throw new InputFault(id, "is UTF-16; save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new InputFault(id, "is no text (a NUL byte at offset " + i + ")");
      }
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf('\ufffd') >= 0) {
      int bad = malformedAt(bytes);
      if (bad >= 0) {
        throw new InputFault(
            id,
            String.format(
                Locale.ROOT,
                "is not UTF-8 (byte 0x%02X at offset %d); save it as UTF-8",
                bytes[bad],
                bad));
      }
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
  }

  /** Returns whether a text read as it is begins like a web page. */
  static boolean isPage(String text) {
    String start =
        text.substring(0, Math.min(text.length(), 1000)).strip().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
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
