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

/** A table with a row for each attribution. */
final class CsvFormat extends CsvBased {

  private static final String COLUMNS =
      "document,index,kind,class,modality,paragraph,start,end,text,cue,mention,speaker,speaker_kind,"
          + "roles,organisations,affiliations,party,age,place,confidence,rule,runner_up,parent,verdict,explanation";

  CsvFormat(boolean mark) {
    super(mark, COLUMNS);
  }

  @Override
  void rows(Document document, CsvRow out) {
    Report report = document.report();
    ImmutableListMultimap<Integer, Verification> byQuotation =
        document.checks().stream()
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    c -> c.quotation().index(), CheckedQuotation::verification));
    for (Quotation q : report.attributions()) {
      Speaker speaker = q.speaker();
      List<Verification> checks = byQuotation.get(q.index());
      out.text(document.id());
      out.plain(q.index());
      out.plain(q.kind());
      out.plain(q.cueClass());
      out.plain(q.modality());
      out.plain(q.paragraph());
      out.plain(q.contents().get(0).start());
      out.plain(q.contents().get(q.contents().size() - 1).end());
      out.text(q.text());
      out.text(words(q.cue(), report.text()));
      out.text(q.mention().map(m -> m.of(report.text())).orElse(""));
      out.text(speaker.isKnown() ? speaker.name() : "");
      out.plain(speaker.kind());
      out.text(String.join("; ", speaker.roles()));
      out.text(String.join("; ", speaker.organisations()));
      out.text(affiliations(speaker));
      out.text(speaker.party().orElse(""));
      out.text(speaker.age().orElse(""));
      out.text(speaker.place().orElse(""));
      out.plain(Math.round(q.confidence() * 10_000) / 10_000.0);
      out.text(q.rule());
      out.text(q.runnerUp().map(r -> r.speaker().name()).orElse(""));
      out.plain(q.parent().isPresent() ? q.parent().getAsInt() : "");
      out.text(checks.stream().map(v -> v.verdict().name()).collect(Collectors.joining("; ")));
      out.text(checks.stream().map(Verification::explanation).collect(Collectors.joining(" ")));
      out.end();
    }
  }

  /** "research fellow, Center, Institute; board member, Trust": which post is held where. */
  private static String affiliations(Speaker speaker) {
    return speaker.affiliations().stream()
        .map(Plain::affiliation)
        .collect(Collectors.joining("; "));
  }

  private static String words(List<Span> spans, String text) {
    return spans.stream().map(s -> s.of(text)).collect(Collectors.joining(" … "));
  }
}
