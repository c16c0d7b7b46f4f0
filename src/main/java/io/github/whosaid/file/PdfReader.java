package io.github.whosaid.file;

/** Reads the text of a PDF, as {@link TextFile} states; knows what to say without PDFBox. */
final class PdfReader {

  private PdfReader() {}

  static String read(String id, byte[] pdf) {
    try {
      return PdfText.read(id, pdf);
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "reading PDF needs org.apache.pdfbox:pdfbox on the class path", e);
    }
  }
}
