/**
 * Who said what in an English news article, which claims have no source, and whether a quote is
 * really in the text it is said to come from.
 */
@SuppressWarnings("requires-automatic") // PDFBox has no module of its own yet
module io.github.whosaid {
  requires com.google.common;
  requires org.apache.commons.text;
  requires static transitive com.google.errorprone.annotations;
  requires static transitive org.jspecify;

  // Those who only embed the library need none of these.
  requires static com.google.gson;
  requires static info.picocli;
  requires static me.tongfei.progressbar;
  requires static org.apache.pdfbox;
  requires static org.assertj.core;
  requires static org.jsoup;

  exports io.github.whosaid;
  exports io.github.whosaid.assertion;
  exports io.github.whosaid.file;
  exports io.github.whosaid.format;
  exports io.github.whosaid.report;
  exports io.github.whosaid.transcript;
  exports io.github.whosaid.verification;
}
