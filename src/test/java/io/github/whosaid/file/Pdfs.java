package io.github.whosaid.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes PDFs for tests, as a writer of letters or reports sets them. */
public final class Pdfs {

  private static final float LEADING = 14;
  private static final float MARGIN = 72;
  private static final float INDENT = 18;

  private Pdfs() {}

  /**
   * Returns a PDF with the lines of each page; an empty line is a gap, a line that begins with a
   * tab is indented, and one that begins with "^" or "_" stands at the head or foot of the page.
   */
  public static byte[] of(List<String> pages) {
    return bytes(document(pages));
  }

  /** Returns a PDF that asks for a password. */
  public static byte[] encrypted(String page) {
    PDDocument document = document(List.of(page));
    try {
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes(document);
  }

  /** Returns a PDF whose page has lines and boxes, but no text. */
  public static byte[] scanned() {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (PDPageContentStream out = new PDPageContentStream(document, page)) {
      out.addRect(MARGIN, MARGIN, 200, 300);
      out.fill();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes(document);
  }

  private static PDDocument document(List<String> pages) {
    PDDocument document = new PDDocument();
    for (String page : pages) {
      PDPage sheet = new PDPage(PDRectangle.A4);
      document.addPage(sheet);
      try (PDPageContentStream out = new PDPageContentStream(document, sheet)) {
        write(out, page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return document;
  }

  private static void write(PDPageContentStream out, String page) throws IOException {
    PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
    float top = PDRectangle.A4.getHeight() - MARGIN;
    float y = top;
    for (String line : page.lines().toList()) {
      char first = line.isEmpty() ? ' ' : line.charAt(0);
      boolean apart = first == '^' || first == '_';
      y -= apart ? 0 : LEADING;
      if (!line.isBlank()) {
        out.beginText();
        out.setFont(font, 11);
        float x = MARGIN + (first == '\t' ? INDENT : 0);
        out.newLineAtOffset(x, first == '^' ? top + LEADING : first == '_' ? MARGIN / 2 : y);
        out.showText(apart || first == '\t' ? line.substring(1) : line);
        out.endText();
      }
    }
  }

  private static byte[] bytes(PDDocument document) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
