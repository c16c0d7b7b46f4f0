package io.github.whosaid.format;

import io.github.whosaid.report.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * A format in which reports are written. Immutable and thread-safe.
 *
 * <p>An output is {@code head() + render(d1) + separator() + render(d2) + tail()}, for as many
 * documents as {@link #joins()} allows; it ends with a newline. Lines end with a line feed, except
 * in CSV, whose standard requires carriage return and line feed.
 */
public interface ReportFormat {

  /** Returns the name by which {@link Formats#named} finds it, in lower case. */
  String name();

  /** Returns the usual file extension, without the dot: {@code json}, {@code ann}. */
  String extension();

  /**
   * Returns whether several documents, or none, can be written to one output; otherwise each needs
   * its own.
   */
  boolean joins();

  /** Returns what precedes the first document; nothing by default. */
  default String head() {
    return "";
  }

  /** Returns what separates two documents; nothing by default. */
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
   * Returns the bytes of {@link #render} in UTF-8; some formats avoid building the string.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default byte[] encode(Document document) {
    return render(document).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Returns the files that must be stored beside the output, by extension without the dot. Only
   * brat has one: the text that the annotations refer to.
   */
  default Map<String, String> companions(Document document) {
    return Map.of();
  }

  /** Returns a complete output with this document alone. */
  default String write(Document document) {
    return head() + render(document) + tail();
  }

  /**
   * Returns a single report: in JSON the object without an enclosing array.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default String toString(Document document) {
    return write(document);
  }

  /**
   * Returns a single report of an article without a name.
   *
   * @throws IllegalStateException as {@link #render} does
   */
  default String toString(Report report) {
    return toString(Document.of("article", report));
  }

  /**
   * Writes a single report.
   *
   * @throws IOException if {@code out} does
   * @throws IllegalStateException as {@link #render} does
   */
  default void write(Document document, Appendable out) throws IOException {
    out.append(toString(document));
  }

  /**
   * Writes a single report in UTF-8; the stream is left open.
   *
   * @throws IOException if {@code out} does
   * @throws IllegalStateException as {@link #render} does
   */
  default void write(Document document, OutputStream out) throws IOException {
    out.write(toString(document).getBytes(StandardCharsets.UTF_8));
  }
}
