package io.github.whosaid.format;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import java.util.List;
import java.util.Locale;

/**
 * W3C Web Annotations in JSON-LD: a page of annotations for each article. Each content is an
 * annotation of its own with two selectors, one by words and one by position; positions count code
 * points, as the standard asks.
 */
final class WebAnnotationFormat extends JsonBased {

  /** Enough words before and after for the selector to be unique in most articles. */
  private static final int CONTEXT = 32;

  WebAnnotationFormat() {
    super("webannotation", "jsonld", true);
  }

  @Override
  String json(Document document) {
    Report report = document.report();
    String source = Iri.of(document.id());
    Target target = new Target(source, report.text(), new CodePoints(report.text()));
    Json out = new Json(true, document.report().text());
    out.beginObject()
        .put("@context", "http://www.w3.org/ns/anno.jsonld")
        .put("id", source + "#whosaid")
        .put("type", "AnnotationPage")
        .put("startIndex", 0)
        .beginArray("items");
    for (Quotation q : report.attributions()) {
      annotation(out, source + "#quotation-" + q.index(), "identifying");
      out.beginArray("body");
      body(out, "tagging", tag(q.kind()));
      if (q.speaker().isKnown()) {
        body(out, "identifying", q.speaker().name());
        about(out, q.speaker());
      }
      out.endArray();
      target.write(out, q.contents());
      out.endObject();
    }
    for (int i = 0; i < report.flags().size(); i++) {
      Flag flag = report.flags().get(i);
      annotation(out, source + "#flag-" + i, "assessing");
      out.beginArray("body");
      body(out, "tagging", tag(flag.kind()));
      body(out, "commenting", flag.reason());
      out.endArray();
      target.write(out, List.of(flag.span()));
      out.endObject();
    }
    return out.endArray().endObject().toString();
  }

  private static String tag(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void annotation(Json out, String id, String motivation) {
    out.beginObject().put("id", id).put("type", "Annotation").put("motivation", motivation);
  }

  private static void body(Json out, String purpose, String value) {
    out.beginObject()
        .put("type", "TextualBody")
        .put("purpose", purpose)
        .put("format", "text/plain")
        .put("value", value)
        .endObject();
  }

  private static void about(Json out, Speaker speaker) {
    List<String> about = Plain.about(speaker);
    if (!about.isEmpty()) {
      body(out, "describing", String.join("; ", about));
    }
  }

  /** The article as the target of annotations. */
  private record Target(String source, String text, CodePoints points) {

    void write(Json out, List<Span> spans) {
      out.beginArray("target");
      for (Span span : spans) {
        out.beginObject().put("source", source).beginArray("selector");
        out.beginObject()
            .put("type", "TextQuoteSelector")
            .put("exact", span.of(text))
            .put("prefix", text.substring(whole(span.start() - CONTEXT), span.start()))
            .put("suffix", text.substring(span.end(), whole(span.end() + CONTEXT)))
            .endObject();
        out.beginObject()
            .put("type", "TextPositionSelector")
            .put("start", points.of(span.start()))
            .put("end", points.of(span.end()))
            .endObject();
        out.endArray().endObject();
      }
      out.endArray();
    }

    /** Returns the offset, inside the text and not amid a surrogate pair. */
    private int whole(int offset) {
      int at = Math.min(Math.max(offset, 0), text.length());
      boolean amid =
          at > 0
              && at < text.length()
              && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
      return amid ? at - 1 : at;
    }
  }
}
