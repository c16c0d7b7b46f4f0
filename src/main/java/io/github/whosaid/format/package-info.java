/**
 * Reads and writes reports. In: a report, or a {@link io.github.whosaid.format.Document}, which is
 * a report with the name of the article and, if wanted, the checks of its quotations. Out: text in
 * one of the {@link io.github.whosaid.format.Formats}. {@link io.github.whosaid.format.Reports}
 * reads JSON back, and {@link io.github.whosaid.format.Overview} sums up many articles.
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
 * <tr><td>{@code text}</td><td>people at a terminal: those who say most come first, with paragraph and confidence before each quotation and, in brackets, what was not simply said</td>
 *     <td>paragraphs</td><td>one after the other</td></tr>
 * <tr><td>{@code html}</td><td>people with a browser: the marked text, speakers with their share of
 *     the words, flags in the margin, differences from references; loads nothing, can be printed,
 *     {@code page.html#speaker-1} highlights the first speaker</td>
 *     <td>none</td><td>one page each</td></tr>
 * <tr><td>{@code json}, {@code jsonl}</td><td>programs: everything in a report, following the JSON Schema {@code /io/github/whosaid/format/report.schema.json} in the jar; unknown values are {@code null}, never left out</td>
 *     <td>UTF-16</td><td>an array; one line each</td></tr>
 * <tr><td>{@code csv}</td><td>spreadsheets (RFC 4180): one row per attribution; a cell that a spreadsheet would run as a formula begins with an apostrophe</td>
 *     <td>UTF-16</td><td>one table</td></tr>
 * <tr><td>{@code brat}</td><td>annotators: standoff in the scheme of the corpus PolNeAR, with kind,
 *     class and modality as attributes and the speaker as a note; {@link
 *     io.github.whosaid.format.BratReader} reads such files</td>
 *     <td>code points</td><td>two files each, .ann and .txt</td></tr>
 * <tr><td>{@code webannotation}</td><td>annotation tools: W3C Web Annotations in JSON-LD, each
 *     content selected by its words with those around it and by its position</td>
 *     <td>code points</td><td>an array of pages</td></tr>
 * <tr><td>{@code citron}</td><td>tools for Citron by the BBC; a floating quotation has {@code null} for its cue</td>
 *     <td>code points</td><td>a file each</td></tr>
 * <tr><td>{@code sarif}</td><td>code review and editors (SARIF 2.1.0): flags, and quotations that
 *     are altered, spliced, misattributed or not found</td>
 *     <td>code points; lines and columns from one</td><td>one run each in one log</td></tr>
 * <tr><td>{@code markdown}</td><td>pull requests, wikis, messages: speakers and their words, flags,
 *     checks</td>
 *     <td>paragraphs</td><td>one after the other</td></tr>
 * <tr><td>{@code github}</td><td>GitHub workflows: flags and checks that need review as
 *     annotations on the lines of a pull request</td>
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
