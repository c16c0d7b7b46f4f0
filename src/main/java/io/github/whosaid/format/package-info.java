/**
 * Reads and writes reports. In: a report, or a {@link io.github.whosaid.format.Document}, that is a
 * report, what the article is known by and, if wanted, what references say of its quotations. Out:
 * text in one of the {@link io.github.whosaid.format.Formats}. {@link
 * io.github.whosaid.format.Reports} reads JSON back, and {@link io.github.whosaid.format.Overview}
 * sums up many articles.
 *
 * <pre>{@code
 * Report report = Whosaid.analyze(article);
 * String json = Formats.json().toString(report);
 * String page = Formats.html().toString(Document.of("harbour.txt", report));
 *
 * ReportFormat lines = Formats.named("jsonl").orElseThrow();
 * for (Document document : documents) {
 *   writer.write(lines.render(document));      // JSON lines have no head, separator or tail
 * }
 * }</pre>
 *
 * <table>
 * <caption>Which format for what</caption>
 * <tr><th>Name</th><th>For</th><th>Offsets</th><th>Many articles</th></tr>
 * <tr><td>{@code text}</td><td>people at a terminal: who says most stands first, paragraph and
 *     confidence before each quotation, in brackets what was not simply said</td>
 *     <td>paragraphs</td><td>one after the other</td></tr>
 * <tr><td>{@code html}</td><td>people with a browser: the marked text, speakers with their share of
 *     the words, flags in the margin, differences from references; loads nothing, can be printed,
 *     {@code page.html#speaker-1} highlights the first speaker</td>
 *     <td>none</td><td>a page each</td></tr>
 * <tr><td>{@code json}, {@code jsonl}</td><td>programs: everything that a report tells, after the
 *     JSON Schema {@code /io/github/whosaid/format/report.schema.json} of the jar; what is not known
 *     is {@code null}, never left out</td>
 *     <td>UTF-16</td><td>an array; a line each</td></tr>
 * <tr><td>{@code csv}</td><td>spreadsheets (RFC 4180): a row for each attribution; a cell that a
 *     spreadsheet would run as a formula begins with an apostrophe</td>
 *     <td>UTF-16</td><td>one table</td></tr>
 * <tr><td>{@code brat}</td><td>annotators: standoff in the scheme of the corpus PolNeAR, with kind,
 *     class and modality as attributes and the speaker as a note; {@link
 *     io.github.whosaid.format.BratReader} reads such files</td>
 *     <td>code points</td><td>two files each, .ann and .txt</td></tr>
 * <tr><td>{@code webannotation}</td><td>annotation tools: W3C Web Annotations in JSON-LD, each
 *     content selected by its words with those around it and by its position</td>
 *     <td>code points</td><td>an array of pages</td></tr>
 * <tr><td>{@code citron}</td><td>tools made for the BBC's Citron; a floating quotation has no cue
 *     and {@code null} in its place</td>
 *     <td>code points</td><td>a file each</td></tr>
 * <tr><td>{@code sarif}</td><td>code review and editors (SARIF 2.1.0): flags, and quotations that
 *     are altered, spliced, somebody else's or not found</td>
 *     <td>code points; lines and columns from one</td><td>a run each in one log</td></tr>
 * <tr><td>{@code markdown}</td><td>pull requests, wikis, messages: speakers and their words, flags,
 *     checks</td>
 *     <td>paragraphs</td><td>one after the other</td></tr>
 * <tr><td>{@code github}</td><td>workflows of GitHub: flags and checks that need review as
 *     annotations of the lines of a pull request</td>
 *     <td>lines from one</td><td>one after the other</td></tr>
 * </table>
 *
 * <p>UTF-16 offsets are those of {@link java.lang.String}; where a format or its readers count code
 * points, an emoji counts one and not two. All offsets are half open. Formats in JSON need Gson on
 * the class path, reading web pages jsoup, the others nothing.
 *
 * <p>No article can steer what shows it: the page escapes all text, shows controls and marks that
 * turn the direction of writing by their numbers, and has a content security policy that admits its
 * own script alone; the text report leaves such characters out.
 */
@NullMarked
@CheckReturnValue
package io.github.whosaid.format;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
