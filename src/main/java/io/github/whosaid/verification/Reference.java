package io.github.whosaid.verification;

import io.github.whosaid.file.FileKind;
import io.github.whosaid.file.TextFile;
import io.github.whosaid.file.UnreadableFileException;
import io.github.whosaid.report.Report;
import io.github.whosaid.transcript.Transcript;
import io.github.whosaid.transcript.Turn;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A text that quotations are checked against: transcript, speech, report. Immutable and
 * thread-safe.
 *
 * @param id the caller's name for it: a file name, a URL, a title
 * @param text the untouched text; all spans point into it
 * @param turns who speaks where, in text order and without overlap; empty if the text has no turns
 */
public record Reference(String id, String text, List<Turn> turns) implements Serializable {

  /**
   * Checks the turns.
   *
   * @throws IllegalArgumentException if the id is blank or the turns overlap, are out of order or
   *     reach beyond the text
   */
  public Reference {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    turns = List.copyOf(turns);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a reference needs an id");
    }
    int from = 0;
    for (Turn turn : turns) {
      if (turn.labelSpan().start() < from || turn.span().end() > text.length()) {
        throw new IllegalArgumentException(
            "turn of "
                + turn.speaker()
                + " at "
                + turn.span()
                + " overlaps the one before or the end");
      }
      from = turn.span().end();
    }
  }

  /**
   * Returns a reference whose speaker turns are read from the text itself, as {@link Transcript}
   * states. A text without labels has no turns.
   *
   * @param id the caller's name for it
   * @param text the text
   */
  public static Reference of(String id, String text) {
    return new Reference(id, text, Transcript.of(text).turns());
  }

  /**
   * Returns the text of a file as a reference, its speaker turns as {@link #of(String, String)}
   * reads them; the id is that of the file.
   */
  public static Reference of(TextFile file) {
    return of(file.id(), file.text());
  }

  /**
   * Reads a reference from a file: text, a web page, subtitles or a PDF, as {@link
   * TextFile#read(Path)} states. The id is the path. The speakers of an article come from a report:
   * {@code Reference.of(id, Whosaid.analyze(TextFile.read(path).text()))}.
   *
   * @throws UnreadableFileException if the file is missing or contains no text; the message names
   *     it
   */
  public static Reference ofFile(Path file) {
    return of(TextFile.read(file));
  }

  /**
   * Reads a reference from a file of a given kind.
   *
   * @throws UnreadableFileException if the file is missing, contains no text or is not of that kind
   */
  public static Reference ofFile(Path file, FileKind kind) {
    return of(TextFile.read(file, kind));
  }

  /**
   * Returns an article as a reference: the words that it attributes to a person with enough
   * confidence are that person's turns. Words that one person reports another to have said may
   * belong to either; words in the reporter's own voice belong to no turn.
   *
   * @param id the caller's name for it
   * @param report who said what in the article
   */
  public static Reference of(String id, Report report) {
    return new Reference(id, report.text(), new ReportTurns(report).turns());
  }
}
