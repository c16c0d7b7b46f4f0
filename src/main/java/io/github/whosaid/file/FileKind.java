package io.github.whosaid.file;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file contains. */
public enum FileKind {
  /** Plain text in UTF-8: an article, a transcript, minutes. */
  TEXT("txt"),

  /** A web page, whose main text is read; needs jsoup. */
  HTML("html", "htm"),

  /** SubRip subtitles. */
  SRT("srt"),

  /** WebVTT subtitles. */
  VTT("vtt"),

  /** A PDF with text in it; needs Apache PDFBox. */
  PDF("pdf");

  /** How many bytes are looked at. */
  static final int HEAD = 4096;

  /** A PDF may have something before its first line. */
  private static final int PDF_HEAD = 1024;

  /** Subtitles have a cue in one of the first lines. */
  private static final int FIRST_LINES = 12;

  /** The tags that a page, or a part of one, begins with. */
  private static final ImmutableSet<String> FIRST_TAGS =
      ImmutableSet.of(
          "!doctype",
          "html",
          "head",
          "meta",
          "body",
          "main",
          "article",
          "section",
          "div",
          "p",
          "h1");

  private final ImmutableList<String> extensions;

  FileKind(String... extensions) {
    this.extensions = ImmutableList.copyOf(extensions);
  }

  /** Returns the usual file extensions, without the dot. */
  public List<String> extensions() {
    return extensions;
  }

  /**
   * Returns what a file contains, judged by its beginning; text if it looks like nothing else.
   *
   * @param content the bytes; only the first few thousand are read
   */
  public static FileKind of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
    int pdf = head.indexOf("%PDF-");
    if (pdf >= 0 && pdf <= PDF_HEAD) {
      return PDF;
    }
    String start = withoutMark(head).strip();
    if (start.startsWith("WEBVTT")) {
      return VTT;
    }
    if (isPage(start)) {
      return HTML;
    }
    boolean cues = start.lines().limit(FIRST_LINES).anyMatch(line -> isCue(line.strip()));
    return cues ? SRT : TEXT;
  }

  /** Takes out a byte order mark, and every second byte of UTF-16. */
  private static String withoutMark(String head) {
    if (head.startsWith("\u00ef\u00bb\u00bf")) {
      return head.substring(3);
    }
    boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
    return wide ? head.substring(2).replace("\0", "") : head;
  }

  /** Comments and an XML declaration may precede the first tag. */
  private static boolean isPage(String start) {
    int at = 0;
    while (start.startsWith("<!--", at) || start.startsWith("<?xml", at)) {
      int end = start.indexOf('>', at);
      if (end < 0) {
        return false;
      }
      at = end + 1;
      while (at < start.length() && start.charAt(at) <= ' ') {
        at++;
      }
    }
    if (!start.startsWith("<", at)) {
      return false;
    }
    int end = at + 1;
    while (end < start.length() && isTagPart(start.charAt(end))) {
      end++;
    }
    return FIRST_TAGS.contains(start.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isTagPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '!';
  }

  private static boolean isCue(String line) {
    int arrow = line.indexOf("-->");
    return arrow > 0
        && line.charAt(0) >= '0'
        && line.charAt(0) <= '9'
        && line.lastIndexOf(':', arrow) > 0;
  }
}
