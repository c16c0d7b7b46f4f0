package io.github.whosaid.format;

import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.Verification;
import io.github.whosaid.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** The report for people as Markdown: for a pull request, a wiki or a message. */
final class MarkdownFormat extends NamedFormat {

  /** What an article may not do: mark up, link, embed. */
  private static final Escaper ESCAPER = escaper();

  private static Escaper escaper() {
    Escapers.Builder builder = Escapers.builder();
    for (char c : "\\`*_{}[]()#+-.!|~".toCharArray()) {
      builder.addEscape(c, "\\" + c);
    }
    return builder.addEscape('<', "&lt;").addEscape('>', "&gt;").addEscape('&', "&amp;").build();
  }

  MarkdownFormat() {
    super("markdown", "md", true);
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String render(Document document) {
    Report report = document.report();
    List<Span> paragraphs = Paragraphs.of(report.text());
    StringBuilder out = new StringBuilder();
    out.append("# ").append(escaped(HtmlPage.title(document))).append("\n\n");
    out.append(Plain.count(report.quotations().size(), "quotation"));
    out.append(" by ").append(Plain.count(report.speakers().size(), "speaker")).append("; ");
    out.append(Plain.count(report.flags().size(), "flag")).append('\n');
    for (SpeakerShare share : SpeakerShare.of(report)) {
      speaker(out, share);
    }
    List<Quotation> unknown =
        report.attributions().stream().filter(q -> !q.speaker().isKnown()).toList();
    section(out, "Unknown speaker", unknown.isEmpty());
    unknown.forEach(q -> quotation(out, q));
    section(out, "Lacks a source", report.flags().isEmpty());
    for (Flag flag : report.flags()) {
      item(out, Plain.paragraphAt(paragraphs, flag.span().start()));
      out.append("**").append(Plain.words(flag.level())).append(", ");
      out.append(Plain.words(flag.kind())).append("**: ");
      out.append(escaped(flag.span().of(report.text()))).append(" – ");
      out.append(escaped(flag.reason())).append('\n');
    }
    section(out, "Checked against references", document.checks().isEmpty());
    for (CheckedQuotation check : document.checks()) {
      Verification v = check.verification();
      item(out, check.quotation().paragraph());
      out.append("**").append(Plain.words(v.verdict())).append("**: “");
      out.append(escaped(v.quote())).append("” – ").append(escaped(v.explanation())).append('\n');
    }
    return out.toString();
  }

  private static void speaker(StringBuilder out, SpeakerShare share) {
    Speaker speaker = share.speaker();
    section(out, escaped(speaker.name()), false);
    List<String> about = new ArrayList<>(Plain.about(speaker));
    about.add(Plain.count(share.words(), "word") + " (" + Plain.percent(share.part()) + ")");
    out.append(escaped(String.join("; ", about))).append("\n\n");
    share.quotations().forEach(q -> quotation(out, q));
  }

  private static void quotation(StringBuilder out, Quotation q) {
    item(out, q.paragraph());
    List<String> remarks = Plain.remarks(q);
    out.append(remarks.isEmpty() ? "" : "*" + String.join(", ", remarks) + "*: ");
    String words = escaped(q.text());
    out.append(q.kind() == QuotationKind.DIRECT ? "“" + words + "”" : words);
    out.append(" (").append(Plain.percent(q.confidence())).append(")\n");
  }

  private static void section(StringBuilder out, String heading, boolean isEmpty) {
    out.append(isEmpty ? "" : "\n## " + heading + "\n\n");
  }

  private static void item(StringBuilder out, int paragraph) {
    out.append("- ¶").append(paragraph).append(' ');
  }

  private static String escaped(String text) {
    return ESCAPER.escape(Plain.line(text));
  }
}
