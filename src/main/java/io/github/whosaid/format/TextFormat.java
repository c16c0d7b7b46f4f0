package io.github.whosaid.format;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.text.Paragraphs;
import java.util.ArrayList;
import java.util.List;

/** The report for people. */
final class TextFormat extends NamedFormat {

  static final int WIDTH = 88;
  private static final int INDENT = 12;

  private final boolean colour;
  private final int width;

  TextFormat(boolean colour, int width) {
    super("text", "txt", true);
    this.colour = colour;
    this.width = width;
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String render(Document document) {
    return new Page(document).toString();
  }

  /** One document being written. */
  private final class Page {

    private final StringBuilder out = new StringBuilder();
    private final Report report;
    private final ImmutableList<Span> paragraphs;

    Page(Document document) {
      report = document.report();
      paragraphs = Paragraphs.of(report.text());
      title(Plain.shown(document.id()));
      SpeakerShare.of(report).forEach(this::speaker);
      unknown();
      flags();
      checks(document.checks());
    }

    private void title(String id) {
      out.append(paint(Ink.BOLD, Plain.line(id))).append('\n');
      out.append(Plain.count(report.quotations().size(), "quotation"))
          .append(" by ")
          .append(Plain.count(report.speakers().size(), "speaker"));
      int nobody = report.unattributed().size();
      if (nobody > 0) {
        out.append(", ").append(nobody).append(" without a speaker");
      }
      out.append("; ").append(Plain.count(report.flags().size(), "flag")).append('\n');
    }

    private void speaker(SpeakerShare share) {
      Speaker speaker = share.speaker();
      heading(speaker.name(), Ink.NAME);
      List<String> about = new ArrayList<>(Plain.about(speaker));
      about.add(Plain.count(share.words(), "word") + " (" + Plain.percent(share.part()) + ")");
      Wrapped.append(out, "  ", "  ", Plain.line(String.join("; ", about)), width);
      share.quotations().forEach(this::quotation);
    }

    private void unknown() {
      List<Quotation> nobodys =
          report.attributions().stream().filter(q -> !q.speaker().isKnown()).toList();
      if (!nobodys.isEmpty()) {
        heading("Unknown speaker", Ink.ALARM);
        nobodys.forEach(this::quotation);
      }
    }

    private void quotation(Quotation q) {
      String words = Plain.line(String.join(" … ", contents(q)));
      if (q.kind() == QuotationKind.DIRECT) {
        words = "“" + words + "”";
      }
      item(q.paragraph(), Plain.percent(q.confidence()), marks(q) + words);
    }

    private List<String> contents(Quotation q) {
      return q.contents().stream().map(s -> s.of(report.text())).toList();
    }

    /** What a reader must know before taking the words for something that was said. */
    private String marks(Quotation q) {
      StringBuilder marks = new StringBuilder();
      Plain.remarks(q).forEach(remark -> marks.append('[').append(remark).append("] "));
      q.parent().stream()
          .mapToObj(i -> report.attributions().get(i).speaker())
          .filter(s -> s.isKnown() && !s.equals(q.speaker()))
          .forEach(s -> marks.append("[as reported by ").append(Plain.line(s.name())).append("] "));
      return marks.toString();
    }

    private void flags() {
      if (report.flags().isEmpty()) {
        return;
      }
      heading("Flags", Ink.ALARM);
      for (Flag flag : report.flags()) {
        item(
            Plain.paragraphAt(paragraphs, flag.span().start()),
            Plain.percent(flag.confidence()),
            Plain.line(flag.span().of(report.text())));
        String why = Plain.words(flag.level()) + ", " + Plain.words(flag.kind()) + ": ";
        Ink ink = flag.level() == Level.WARNING ? Ink.ALARM : Ink.FAINT;
        note(ink, why + Plain.line(flag.reason()));
      }
    }

    private void checks(List<CheckedQuotation> checks) {
      if (checks.isEmpty()) {
        return;
      }
      heading("Checked against references", Ink.NAME);
      for (CheckedQuotation check : checks) {
        Verification v = check.verification();
        item(check.quotation().paragraph(), "", "“" + Plain.line(v.quote()) + "”");
        boolean fine = !v.needsReview() && v.verdict() != Verdict.NOT_FOUND;
        note(
            fine ? Ink.FAINT : Ink.ALARM,
            Plain.words(v.verdict()) + ": " + Plain.line(v.explanation()));
      }
    }

    private void heading(String words, Ink ink) {
      out.append('\n').append(paint(ink, Plain.line(words))).append('\n');
    }

    private void item(int paragraph, String figure, String words) {
      String lead =
          Strings.padStart("¶" + paragraph, 4, ' ') + "  " + Strings.padEnd(figure, 6, ' ');
      String shown = paint(Ink.FAINT, lead);
      Wrapped.append(out, shown, " ".repeat(INDENT), words, width);
    }

    private void note(Ink ink, String words) {
      int from = out.length();
      String indent = " ".repeat(INDENT);
      Wrapped.append(out, indent, indent, words, width);
      String lines = out.substring(from, out.length() - 1);
      out.setLength(from);
      out.append(paint(ink, lines)).append('\n');
    }

    private String paint(Ink ink, String words) {
      return colour ? ink.start + words + Ink.END : words;
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }

  /** Escapes that every terminal knows. */
  private enum Ink {
    BOLD("1"),
    NAME("1;36"),
    FAINT("2"),
    ALARM("33");

    static final String END = "\u001b[0m";

    private final String start;

    Ink(String code) {
      start = "\u001b[" + code + "m";
    }
  }
}
