/**
 * Reads files of several kinds. In: a file of plain text, a web page, subtitles or a PDF. Out: its
 * text, for an analysis or as a reference.
 *
 * <pre>{@code
 * Path file = Files.writeString(Files.createTempFile("harbour", ".html"), "<p>" + article);
 * TextFile page = TextFile.read(file);
 * if (page.kind() == FileKind.HTML) {
 *   Report report = Whosaid.analyze(page.text());
 * }
 * TextFile source = TextFile.read(file, FileKind.TEXT);
 * }</pre>
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.file;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
