package io.github.whosaid.format;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verification;

/** Commands of a GitHub workflow that annotate the lines of a pull request. */
final class GitHubFormat extends NamedFormat {

  private static final Escaper MESSAGE =
      Escapers.builder()
          .addEscape('%', "%25")
          .addEscape('\r', "%0D")
          .addEscape('\n', "%0A")
          .build();
  private static final Escaper PROPERTY =
      Escapers.builder()
          .addEscape('%', "%25")
          .addEscape('\r', "%0D")
          .addEscape('\n', "%0A")
          .addEscape(':', "%3A")
          .addEscape(',', "%2C")
          .build();

  GitHubFormat() {
    super("github", "github.txt", true);
  }

  @Override
  public String render(Document document) {
    Report report = document.report();
    StringBuilder out = new StringBuilder();
    for (Flag flag : report.flags()) {
      String grade = flag.level() == Level.WARNING ? "warning" : "notice";
      command(out, grade, document, flag.span(), Plain.words(flag.kind()), flag.reason());
    }
    for (CheckedQuotation check : document.checks()) {
      Verification v = check.verification();
      if (v.needsReview()) {
        Span words = check.quotation().contents().get(0);
        command(out, "error", document, words, Plain.words(v.verdict()), v.explanation());
      }
    }
    return out.toString();
  }

  private static void command(
      StringBuilder out, String grade, Document document, Span span, String title, String message) {
    String text = document.report().text();
    out.append("::").append(grade).append(" file=").append(PROPERTY.escape(document.id()));
    out.append(",line=").append(line(text, span.start()));
    out.append(",endLine=").append(line(text, Math.max(span.start(), span.end() - 1)));
    out.append(",title=").append(PROPERTY.escape(title));
    out.append("::").append(MESSAGE.escape(Plain.line(message))).append('\n');
  }

  private static int line(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
