package io.github.whosaid.format;

import com.google.common.base.Ascii;
import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Files;
import java.util.List;
import java.util.Optional;

/** The available formats. All are immutable and thread-safe. */
public final class Formats {

  private static final ReportFormat TEXT = new TextFormat(false, TextFormat.WIDTH);
  private static final ReportFormat COLOURED = new TextFormat(true, TextFormat.WIDTH);
  private static final ReportFormat JSON = new JsonFormat(false);
  private static final ReportFormat JSONL = new JsonFormat(true);
  private static final ReportFormat HTML = new HtmlFormat();
  private static final ReportFormat CSV = new CsvFormat(false);
  private static final ReportFormat BRAT = new BratFormat();
  private static final ReportFormat WEB_ANNOTATION = new WebAnnotationFormat();
  private static final ReportFormat CITRON = new CitronFormat();
  private static final ReportFormat SARIF = new SarifFormat();
  private static final ReportFormat MARKDOWN = new MarkdownFormat();
  private static final ReportFormat GITHUB = new GitHubFormat();
  private static final ImmutableList<ReportFormat> ALL =
      ImmutableList.of(
          TEXT, JSON, JSONL, HTML, CSV, BRAT, WEB_ANNOTATION, CITRON, SARIF, MARKDOWN, GITHUB);

  private Formats() {}

  /**
   * Returns text for people: speakers and their words, quotations without a speaker, flags.
   *
   * @param colour whether to use terminal colours (ANSI escapes)
   */
  public static ReportFormat text(boolean colour) {
    return colour ? COLOURED : TEXT;
  }

  /**
   * Returns text for people, wrapped at a width.
   *
   * @param colour whether to use terminal colours (ANSI escapes)
   * @param columns the width, at least 40
   * @throws IllegalArgumentException if the width is smaller
   */
  public static ReportFormat text(boolean colour, int columns) {
    Preconditions.checkArgument(columns >= 40, "less than 40 columns: %s", columns);
    return new TextFormat(colour, columns);
  }

  /**
   * Returns JSON that follows {@link #jsonSchema()}: an array with one object per document. Needs
   * Gson, like all JSON formats.
   */
  public static ReportFormat json() {
    return JSON;
  }

  /**
   * Returns the JSON Schema (2020-12) of one document of {@link #json()}, for validators. The minor
   * part of {@code schemaVersion} grows when something is added, the major part when readers have
   * to change.
   */
  public static String jsonSchema() {
    return Resource.read("report.schema.json");
  }

  /** Returns JSON lines: the objects of {@link #json()}, one per line. */
  public static ReportFormat jsonl() {
    return JSONL;
  }

  /** Returns a self-contained page for an article, for the browser and for print. */
  public static ReportFormat html() {
    return HTML;
  }

  /** Returns a table for spreadsheets (RFC 4180), one row per attribution. */
  public static ReportFormat csv() {
    return CSV;
  }

  /**
   * Returns the table of {@link #csv()} optionally with a byte order mark, which some spreadsheets
   * need.
   */
  public static ReportFormat csv(boolean withMark) {
    return new CsvFormat(withMark);
  }

  /** Returns a table for spreadsheets (RFC 4180), one row per flag. */
  public static ReportFormat flagsCsv(boolean withMark) {
    return new FlagCsvFormat(withMark);
  }

  /**
   * Returns brat standoff in the scheme of the PolNeAR corpus; {@link BratReader} reads it. The
   * text must be stored beside it: {@link ReportFormat#companions}. Offsets count code points.
   */
  public static ReportFormat brat() {
    return BRAT;
  }

  /** Returns W3C Web Annotations in JSON-LD; positions count code points. */
  public static ReportFormat webAnnotation() {
    return WEB_ANNOTATION;
  }

  /** Returns the annotation format of Citron by the BBC; offsets count code points. */
  public static ReportFormat citron() {
    return CITRON;
  }

  /** Returns SARIF 2.1.0: flags and failed checks; offsets and columns count code points. */
  public static ReportFormat sarif() {
    return SARIF;
  }

  /** Returns Markdown for people: speakers and their words, flags, checks. */
  public static ReportFormat markdown() {
    return MARKDOWN;
  }

  /**
   * Returns GitHub workflow commands, which annotate the lines of a pull request: flags as warnings
   * and notices, checks that need review as errors.
   */
  public static ReportFormat github() {
    return GITHUB;
  }

  /** Returns all formats, text without colour. */
  public static List<ReportFormat> all() {
    return ALL;
  }

  /**
   * Returns the format with this name: {@code text}, {@code json}, {@code jsonl}, {@code html},
   * {@code csv}, {@code brat}, {@code webannotation}, {@code citron}, {@code sarif}, {@code
   * markdown}, {@code github}.
   */
  public static Optional<ReportFormat> named(String name) {
    return ALL.stream().filter(f -> Ascii.equalsIgnoreCase(f.name(), name)).findFirst();
  }

  /**
   * Returns the format for a file name, by its extension: {@code page.html}, {@code flags.sarif}.
   * If several share an extension, the first of {@link #all()}.
   */
  public static Optional<ReportFormat> forFile(String file) {
    String ending = Files.getFileExtension(file);
    return ALL.stream().filter(f -> Ascii.equalsIgnoreCase(f.extension(), ending)).findFirst();
  }
}
