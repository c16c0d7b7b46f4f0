package io.github.whosaid.format;

import com.google.common.collect.ImmutableListMultimap;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.Verification;
import java.util.List;
import java.util.stream.Collectors;

/** A table after RFC 4180: one row for each attribution. */
final class CsvFormat implements ReportFormat {

  private static final String COLUMNS =
      "document,index,kind,class,modality,paragraph,start,end,text,cue,mention,speaker,speaker_kind,"
          + "roles,organisations,confidence,rule,runner_up,parent,verdict,explanation";

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public String extension() {
    return "csv";
  }

  @Override
  public boolean joins() {
    return true;
  }

  @Override
  public String head() {
    return COLUMNS + "\r\n";
  }

  @Override
  public String render(Document document) {
    Report report = document.report();
    ImmutableListMultimap<Integer, Verification> byQuotation =
        document.checks().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    c -> c.quotation().index(), CheckedQuotation::verification));
    StringBuilder out = new StringBuilder();
    for (Quotation q : report.attributions()) {
      Speaker speaker = q.speaker();
      List<Verification> checks = byQuotation.get(q.index());
      cell(out, document.id());
      plain(out, q.index());
      plain(out, q.kind());
      plain(out, q.cueClass());
      plain(out, q.modality());
      plain(out, q.paragraph());
      plain(out, q.contents().get(0).start());
      plain(out, q.contents().get(q.contents().size() - 1).end());
      cell(out, q.text());
      cell(out, words(q.cue(), report.text()));
      cell(out, q.mention().map(m -> m.of(report.text())).orElse(""));
      cell(out, speaker.isKnown() ? speaker.name() : "");
      plain(out, speaker.kind());
      cell(out, String.join("; ", speaker.roles()));
      cell(out, String.join("; ", speaker.organisations()));
      plain(out, Math.round(q.confidence() * 10_000) / 10_000.0);
      cell(out, q.rule());
      cell(out, q.runnerUp().map(r -> r.speaker().name()).orElse(""));
      plain(out, q.parent().isPresent() ? q.parent().getAsInt() : "");
      cell(out, checks.stream().map(v -> v.verdict().name()).collect(Collectors.joining("; ")));
      cell(out, checks.stream().map(Verification::explanation).collect(Collectors.joining(" ")));
      out.setLength(out.length() - 1);
      out.append("\r\n");
    }
    return out.toString();
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
  }

  private static void plain(StringBuilder out, Object value) {
    out.append(value).append(',');
  }

  private static void cell(StringBuilder out, String value) {
    out.append('"').append(beginsFormula(value) ? "'" : "");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      out.append(c);
      if (c == '"') {
        out.append(c);
      }
    }
    out.append("\",");
  }

  /** Whether a spreadsheet might run the cell; an apostrophe in front makes it plain text. */
  private static boolean beginsFormula(String value) {
    int first = 0;
    while (first < value.length() && value.charAt(first) <= ' ') {
      first++;
    }
    return first < value.length()
        && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(value.charAt(first)) >= 0;
  }
}
