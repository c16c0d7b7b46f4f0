package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Summary;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** The body of one article's page. */
final class HtmlPage {

  /** A first paragraph up to this length, without an end mark, is set as a title. */
  private static final int LONGEST_TITLE = 140;

  private final StringBuilder out;
  private final Document document;
  private final Report report;
  private final ImmutableList<SpeakerShare> shares;
  private final Ranks ranks;

  private HtmlPage(StringBuilder out, Document document) {
    this.out = out;
    this.document = document;
    report = document.report();
    shares = SpeakerShare.of(report);
    ranks = new Ranks(shares);
  }

  /** Appends the body of a document's page. */
  static void append(StringBuilder out, Document document) {
    new HtmlPage(out, document).append();
  }

  private void append() {
    out.append("<a class=\"hidden skip\" href=\"#article\">To the article</a>\n");
    header();
    if (!document.checks().isEmpty()) {
      new HtmlChecks(out, document.checks()).append();
    }
    out.append("<div class=\"page\">\n");
    panel();
    article();
    out.append("</div>\n");
    out.append("<footer>Made by Whosaid. <span class=\"screen\">Point at a name in the ");
    out.append("text to see why it was chosen.</span></footer>\n");
    out.append("<p id=\"status\" class=\"hidden\" role=\"status\"></p>");
  }

  private void header() {
    out.append("<header>\n<p class=\"file\">Who said what in ").append(Html.apart(document.id()));
    out.append("</p>\n<h1>").append(Html.apart(title(document))).append("</h1>\n");
    if (!report.isEnglish()) {
      out.append("<p class=\"lead warning\">This text is not in English, so almost nothing can ");
      out.append("be found in it.</p>\n");
    }
    if (!shares.isEmpty() && shares.get(0).words() > 0) {
      SpeakerShare most = shares.get(0);
      out.append("<p class=\"lead\"><b>").append(Html.apart(most.speaker().name()));
      out.append("</b> speaks most (").append(Plain.percent(most.part()));
      out.append(" of the speakers’ words)");
      ImmutableList<String> about = Plain.about(most.speaker());
      if (!about.isEmpty()) {
        out.append(" <span class=\"for\">— ").append(Html.apart(String.join("; ", about)));
        out.append("</span>");
      }
      out.append("</p>\n");
    }
    out.append("<ul class=\"strip\" aria-label=\"Summary\">\n");
    figure("", report.quotations().size(), "quotation");
    figure("", shares.size(), "speaker");
    restsOn(report.summary());
    long warnings = report.flags().stream().filter(f -> f.level() == Level.WARNING).count();
    figure(warnings > 0 ? "warning" : "", report.flags().size(), "flag");
    int nobody = report.unattributed().size();
    if (nobody > 0) {
      out.append("<li class=\"warning\"><b>").append(nobody);
      out.append("</b> without a speaker</li>\n");
    }
    if (!document.checks().isEmpty()) {
      figure("", document.checks().size(), "check");
      graded("error", "failed");
      graded("warning", "not found");
    }
    out.append("</ul>\n</header>\n");
  }

  /** Whose words make up what share of the article. */
  private void restsOn(Summary summary) {
    if (summary.words() == 0) {
      return;
    }
    if (!summary.speakers().isEmpty()) {
      List<String> kinds = new ArrayList<>();
      summary
          .speakers()
          .forEach(
              (kind, number) ->
                  kinds.add(
                      Plain.speakers(kind, number)
                          .replace(number + " ", "<b>" + number + "</b> ")));
      out.append("<li>").append(String.join(", ", kinds)).append("</li>\n");
    }
    long quoted = Math.round(100.0 * summary.directWords() / summary.words());
    long indirect = Math.round(100.0 * summary.indirectWords() / summary.words());
    out.append("<li><b>").append(quoted).append("%</b> quoted, <b>").append(indirect);
    out.append("%</b> indirect, <b>").append(Math.max(0, 100 - quoted - indirect));
    out.append("%</b> the reporter’s</li>\n");
    out.append("<li><b>").append(summary.attributedSentences()).append("</b> of ");
    out.append(Plain.count(summary.sentences(), "sentence")).append(" attributed</li>\n");
    if (summary.namedShare().isPresent()) {
      out.append("<li><b>").append(Plain.percent(summary.namedShare().getAsDouble()));
      out.append("</b> of quotations have a named speaker</li>\n");
    }
    summary
        .singleSource()
        .filter(s -> report.quotations().size() > 1)
        .ifPresent(s -> out.append("<li class=\"warning\"><b>one</b> source for all</li>\n"));
  }

  private void graded(String grade, String words) {
    long number = document.checks().stream().filter(c -> HtmlChecks.grade(c).equals(grade)).count();
    if (number > 0) {
      out.append("<li class=\"").append(grade).append("\"><b>").append(number);
      out.append("</b> ").append(words).append("</li>\n");
    }
  }

  private void figure(String grade, int number, String noun) {
    out.append(grade.isEmpty() ? "<li>" : "<li class=\"" + grade + "\">");
    out.append("<b>").append(number).append("</b> ").append(noun);
    out.append(number == 1 ? "" : "s").append("</li>\n");
  }

  private void article() {
    out.append("<main id=\"article\" aria-label=\"Article\">\n");
    String text = report.text();
    HtmlText marked = new HtmlText(report, ranks, document.checks());
    List<Span> paragraphs = Paragraphs.of(text);
    List<StringBuilder> notes = notes(paragraphs);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span p = paragraphs.get(i);
      boolean title = i == 0 && isTitle(text, p);
      out.append("<div class=\"para").append(title ? " title" : "");
      out.append("\" id=\"p")
          .append(i + 1)
          .append("\"><span class=\"number\" aria-hidden=\"true\">¶");
      out.append(i + 1).append("</span><p dir=\"ltr\">");
      marked.append(out, p);
      out.append("</p>");
      if (notes.get(i).length() > 0) {
        out.append("<div class=\"notes\">").append(notes.get(i)).append("</div>");
      }
      out.append("</div>\n");
    }
    out.append("</main>\n");
  }

  /** Returns the headline; else the name of the file. */
  static String title(Document document) {
    String text = document.report().text();
    List<Span> paragraphs = Paragraphs.of(text);
    if (paragraphs.size() > 1 && isTitle(text, paragraphs.get(0))) {
      return paragraphs.get(0).of(text);
    }
    String id = document.id();
    return id.substring(Math.max(id.lastIndexOf('/'), id.lastIndexOf('\\')) + 1);
  }

  private static boolean isTitle(String text, Span first) {
    return first.length() <= LONGEST_TITLE && !endsSentence(text, first);
  }

  private static boolean endsSentence(String text, Span paragraph) {
    return ".?!”\"’".indexOf(text.charAt(paragraph.end() - 1)) >= 0;
  }

  /** The margin notes of each paragraph. */
  private List<StringBuilder> notes(List<Span> paragraphs) {
    List<StringBuilder> notes = new ArrayList<>();
    paragraphs.forEach(p -> notes.add(new StringBuilder()));
    for (int i = 0; i < report.flags().size(); i++) {
      Flag flag = report.flags().get(i);
      String grade = flag.level() == Level.WARNING ? "warning" : "notice";
      notes
          .get(Plain.paragraphAt(paragraphs, flag.span().start()) - 1)
          .append("<div class=\"note ")
          .append(grade)
          .append("\" role=\"note\" id=\"flag-")
          .append(i + 1)
          .append("\"><b>⚑")
          .append(i + 1)
          .append(' ')
          .append(Plain.words(flag.kind()))
          .append("</b> ")
          .append(Html.text(flag.reason()))
          .append(" <small>")
          .append(Plain.words(flag.level()))
          .append(", ")
          .append(Plain.percent(flag.confidence()))
          .append(" sure</small></div>");
    }
    for (int i = 0; i < document.checks().size(); i++) {
      CheckedQuotation check = document.checks().get(i);
      if (!HtmlChecks.grade(check).equals("good")) {
        boolean found = check.verification().verdict() != Verdict.NOT_FOUND;
        int start = check.quotation().contents().get(0).start();
        notes
            .get(Plain.paragraphAt(paragraphs, start) - 1)
            .append("<div class=\"note ")
            .append(HtmlChecks.grade(check))
            .append("\" role=\"note\"><b>")
            .append(HtmlChecks.label(check))
            .append("</b> ")
            .append(found ? Html.text(check.verification().explanation()) : "in the references.")
            .append(" <a href=\"#check-")
            .append(i + 1)
            .append(found ? "\">Compare</a></div>" : "\">See the quote</a></div>");
      }
    }
    return notes;
  }

  private void panel() {
    out.append("<aside class=\"panel\" aria-labelledby=\"speakers\"><div>\n");
    out.append("<h2 id=\"speakers\">Speakers by share of words</h2>\n<ol>\n");
    shares.forEach(this::speaker);
    List<Quotation> nobodys = report.unattributed();
    if (!nobodys.isEmpty()) {
      String told = Plain.count(nobodys.size(), "quotation");
      out.append(
          "<li><button type=\"button\" class=\"speaker cu\" id=\"speaker-0\" data-pick=\"0\""
              + " data-label=\"");
      out.append(told).append(" without a speaker\" aria-pressed=\"false\">");
      out.append("<span class=\"chip\">?</span> <span class=\"name\">Unknown speaker</span>");
      out.append("<span class=\"share\"><span class=\"rest\">")
          .append(told)
          .append("</span></span></button></li>\n");
    }
    out.append("</ol>\n<p class=\"legend\">Strong colour: in quotation marks. Light colour: ");
    out.append("indirect. Dotted line: a belief or plan. Thin line: the reporting words. ");
    out.append("Thick line: the words that name the speaker. ⚑: lacks a source. ");
    out.append("<span class=\"screen\">Click a speaker to see their words; Esc to see all.</span>");
    out.append("</p>\n</div></aside>\n");
  }

  private void speaker(SpeakerShare share) {
    Speaker s = share.speaker();
    String number = ranks.label(s);
    String told = Plain.count(share.quotations().size(), "quotation");
    out.append("<li><button type=\"button\" class=\"speaker ").append(ranks.colour(s));
    out.append("\" id=\"speaker-").append(number);
    out.append("\" data-pick=\"").append(number).append("\" data-label=\"").append(told);
    out.append(" of ").append(Html.text(s.name())).append("\" aria-pressed=\"false\">");
    out.append("<span class=\"chip\">").append(number).append("</span> <span class=\"name\">");
    out.append(Html.apart(s.name())).append("</span>");
    if (s.kind() != SpeakerKind.PERSON) {
      out.append(" <span class=\"kind\">").append(Plain.words(s.kind())).append("</span>");
    }
    for (String about : Plain.about(s)) {
      out.append("<span class=\"about\">").append(Html.apart(about)).append("</span>");
    }
    out.append("<span class=\"share\"><svg class=\"bar\" aria-hidden=\"true\"><rect width=\"");
    out.append(Plain.percent(share.part())).append("\" height=\"100%\"/></svg><b>");
    out.append(Plain.percent(share.part())).append("</b><span>");
    out.append(Plain.count(share.words(), "word")).append(", ").append(told);
    out.append("</span></span></button></li>\n");
  }
}
