package io.github.whosaid.format;

import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import java.util.Comparator;
import java.util.List;

/**
 * The annotation format of Citron, the BBC's quotation extractor: one document a file, offsets in
 * code points as Python counts them. A floating quotation has {@code null} for its cue.
 */
final class CitronFormat extends JsonBased {

  /** The fullest mention is among the first, and a look at all would be quadratic. */
  private static final int FIRST = 8;

  CitronFormat() {
    super("citron", "citron.json", false);
  }

  @Override
  public String head() {
    return "";
  }

  @Override
  public String separator() {
    return "";
  }

  @Override
  public String tail() {
    return "\n";
  }

  @Override
  String json(Document document) {
    Report report = document.report();
    String text = report.text();
    CodePoints points = new CodePoints(text);
    Json out = new Json(true, document.report().text());
    out.beginObject().put("text", text).beginArray("quotes");
    for (Quotation q : report.attributions()) {
      out.beginObject().put("id", String.valueOf(q.index()));
      if (q.cue().isEmpty()) {
        out.name("cue").nothing();
      } else {
        out.name("cue").span(points.of(q.cue().get(0)), q.cue().get(0).of(text));
      }
      spans(out, "sources", q.mention().stream().toList(), points, text);
      spans(out, "contents", q.contents(), points, text);
      if (q.speaker().isKnown()) {
        spans(out, "coreferences", fullest(q.speaker()), points, text);
      }
      out.probability("confidence", q.confidence()).endObject();
    }
    out.endArray().beginArray("coreference_groups");
    for (Speaker s : report.speakers()) {
      if (!s.mentions().isEmpty()) {
        spans(out, s.mentions(), points, text);
      }
    }
    return out.endArray().endObject().toString();
  }

  /** The mention that says most about the speaker; all mentions are in the groups. */
  private static List<Span> fullest(Speaker speaker) {
    return speaker.mentions().stream().limit(FIRST).max(Comparator.comparing(Span::length)).stream()
        .toList();
  }

  private static void spans(
      Json out, String name, List<Span> spans, CodePoints points, String text) {
    out.name(name);
    spans(out, spans, points, text);
  }

  private static void spans(Json out, List<Span> spans, CodePoints points, String text) {
    out.beginArray();
    for (Span span : spans) {
      out.span(points.of(span), span.of(text));
    }
    out.endArray();
  }
}
