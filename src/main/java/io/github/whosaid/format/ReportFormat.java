package io.github.whosaid.format;

import io.github.whosaid.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One way to write reports. Immutable and thread-safe.
 *
 * <p>An output is {@code head() + render(d1) + separator() + render(d2) + tail()}, for as many
 * documents as {@link #joins()} allows; it ends with a newline. Lines end with a line feed, but for
 * CSV, whose standard asks for carriage return and line feed.
 */
public interface ReportFormat {

  /** Returns the name by which {@link Formats#named} finds it, in small letters. */
  String name();

  /** Returns the usual ending of its files, without the dot: {@code json}, {@code ann}. */
  String extension();

  /** Returns whether several documents, or none, make one output; else each needs its own. */
  boolean joins();

  /** Returns what stands before the first document; nothing by default. */
  default String head() {
    return "";
  }

  /** Returns what stands between two documents; nothing by default. */
  default String separator() {
    return "";
  }

  /** Returns what follows the last document; nothing by default. */
  default String tail() {
    return "";
  }

  /**
   * Returns one document in this format, without head and tail.
   *
   * @throws IllegalStateException if the format needs a library that is not on the class path; the
   *     message names it
   */
  String render(Document document);

  /**
   * Returns the bytes of {@link #render} in UTF-8; some formats make them without the string.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default byte[] encode(Document document) {
    return render(document).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the files that must lie beside the output, by their endings without the dot. Only brat
   * has one: the text that the annotations point into.
   */
  default Map<String, String> companions(Document document) {
    return Map.of();
  }

  /** Returns a whole output with this one document. */
  default String write(Document document) {
    return head() + render(document) + tail();
  }

  /**
   * Returns one report as it stands by itself: in JSON the object without an array around it.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default String toString(Document document) {
    return write(document);
  }

  /**
   * Returns one report as it stands by itself, of an article that has no name.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default String toString(Report report) {
    return toString(Document.of("article", report));
  }

  /**
   * Writes one report as it stands by itself.
   *
   * @throws IOException if {@code out} does
   * @throws IllegalStateException as {@link #render} does
   */
  default void write(Document document, Appendable out) throws IOException {
    out.append(toString(document));
  }

  /**
   * Writes one report as it stands by itself, in UTF-8; the stream is left open.
   *
   * @throws IOException if {@code out} does
   * @throws IllegalStateException as {@link #render} does
   */
  default void write(Document document, OutputStream out) throws IOException {
    out.write(toString(document).getBytes(StandardCharsets.UTF_8));
  }
}
