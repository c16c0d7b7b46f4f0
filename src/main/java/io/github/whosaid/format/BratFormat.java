package io.github.whosaid.format;

import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * brat standoff in the scheme of PolNeAR: an event Attribution (or Attribution-no-source) at the
 * cue, with a Source, a Cue and a Content. Offsets count code points.
 */
final class BratFormat extends NamedFormat {

  BratFormat() {
    super("brat", "ann", false);
  }

  @Override
  public Map<String, String> companions(Document document) {
    return Map.of("txt", document.report().text());
  }

  @Override
  public String render(Document document) {
    return new Standoff(document.report()).toString();
  }

  /** One file being written. */
  private static final class Standoff {

    private final StringBuilder out = new StringBuilder();
    private final String text;
    private final CodePoints points;
    private final Map<Span, Integer> sources = new HashMap<>();
    private int bounds;
    private int attributes;

    Standoff(Report report) {
      text = report.text();
      points = new CodePoints(text);
      for (Quotation q : report.attributions()) {
        attribution(q, q.index() + 1);
      }
      int note = report.attributions().size();
      for (Flag flag : report.flags()) {
        int bound = bound("Flag", List.of(flag.span()));
        attribute("FlagKind", "T" + bound, flag.kind());
        note("T" + bound, flag.reason(), ++note);
      }
    }

    private void attribution(Quotation q, int number) {
      int content = bound("Content", q.contents());
      int cue = q.cue().isEmpty() ? 0 : bound("Cue", q.cue());
      int source = q.mention().map(this::source).orElse(0);
      String type = source == 0 ? "Attribution-no-source" : "Attribution";
      int trigger = bound(type, q.cue().isEmpty() ? q.contents() : q.cue());
      out.append('E').append(number).append('\t').append(type).append(":T").append(trigger);
      out.append(" Content:T").append(content);
      if (cue > 0) {
        out.append(" Cue:T").append(cue);
      }
      if (source > 0) {
        out.append(" Source:T").append(source);
      }
      out.append('\n');
      attribute("Kind", "E" + number, q.kind());
      attribute("CueClass", "E" + number, q.cueClass());
      attribute("Modality", "E" + number, q.modality());
      if (q.speaker().isKnown()) {
        List<String> about = new ArrayList<>(List.of(q.speaker().name()));
        about.addAll(Plain.about(q.speaker()));
        note("E" + number, String.join("; ", about), number);
      }
    }

    /** One mention can be the source of several attributions. */
    private int source(Span mention) {
      return sources.computeIfAbsent(mention, m -> bound("Source", List.of(m)));
    }

    private int bound(String type, List<Span> spans) {
      bounds++;
      out.append('T').append(bounds).append('\t').append(type);
      List<Span> lines = lines(spans);
      for (int i = 0; i < lines.size(); i++) {
        Span span = points.of(lines.get(i));
        out.append(i == 0 ? ' ' : ';').append(span.start()).append(' ').append(span.end());
      }
      for (int i = 0; i < lines.size(); i++) {
        out.append(i == 0 ? '\t' : ' ').append(lines.get(i).of(text));
      }
      out.append('\n');
      return bounds;
    }

    /** A fragment may not reach over the end of a line. */
    private List<Span> lines(List<Span> spans) {
      List<Span> lines = new ArrayList<>();
      for (Span span : spans) {
        int start = span.start();
        for (int i = start; i <= span.end(); i++) {
          if (i == span.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
            if (i > start) {
              lines.add(new Span(start, i));
            }
            start = i + 1;
          }
        }
      }
      return lines;
    }

    private void attribute(String name, String of, Enum<?> value) {
      out.append('A').append(++attributes).append('\t').append(name).append(' ').append(of);
      out.append(' ').append(value).append('\n');
    }

    private void note(String of, String words, int number) {
      out.append('#').append(number).append("\tAnnotatorNotes ").append(of).append('\t');
      out.append(Plain.line(words)).append('\n');
    }

    @Override
    public String toString() {
      return out.toString();
    }
  }
}
