package io.github.whosaid.format;

import com.google.common.collect.ImmutableMap;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * SARIF 2.1.0, which code review tools and editors show: flags, and quotations that failed their
 * check. Each article is a run; offsets and columns count code points.
 */
final class SarifFormat extends JsonBased {

  private static final String MISATTRIBUTED = "quote-misattributed";

  /** What each rule looks for. */
  private static final ImmutableMap<String, String> RULES =
      ImmutableMap.<String, String>builder()
          .put("hearsay", "A claim passed on with no source.")
          .put("vague-source", "Attributed to a group without any names.")
          .put("anonymous-source", "Attributed to a particular person who is not named.")
          .put("unattributed-quote", "Quoted speech whose speaker the article does not give.")
          .put("speculation", "The reporter's own prediction, inference or evaluation.")
          .put("unsourced-figure", "A statistic, ranking or superlative without a source.")
          .put("quote-altered", "The reference's words differ.")
          .put("quote-spliced", "The quote joins passages as if they were one.")
          .put("quote-not-found", "The quote is not in the references.")
          .put(MISATTRIBUTED, "Someone else said the words.")
          .buildOrThrow();

  SarifFormat() {
    super("sarif", "sarif", true);
  }

  @Override
  public String head() {
    return """
    {
    "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
    "version": "2.1.0",
    "runs": [
    """;
  }

  @Override
  public String tail() {
    return "\n]\n}\n";
  }

  @Override
  String json(Document document) {
    String uri = Iri.of(document.id());
    Json out = new Json(true, document.report().text());
    out.beginObject();
    tool(out);
    out.name("automationDetails").beginObject().put("id", "whosaid/" + uri).endObject();
    out.put("columnKind", "unicodeCodePoints").beginArray("artifacts");
    out.beginObject().name("location").beginObject().put("uri", uri).endObject().endObject();
    out.endArray().beginArray("results");
    Regions regions = new Regions(document.report().text());
    for (Flag flag : document.report().flags()) {
      String level = flag.level() == Level.WARNING ? "warning" : "note";
      result(out, id(flag.kind()), level, flag.reason());
      List<Span> spans = new ArrayList<>(List.of(flag.span()));
      flag.evidence().stream().filter(w -> !w.equals(flag.span())).forEach(spans::add);
      regions.write(out, uri, spans);
      out.name("properties").beginObject();
      out.probability("confidence", flag.confidence()).put("rule", flag.rule());
      out.endObject().endObject();
    }
    for (CheckedQuotation check : document.checks()) {
      check(out, check, uri, regions);
    }
    return out.endArray().endObject().toString();
  }

  private static String id(FlagKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void tool(Json out) {
    out.name("tool").beginObject().name("driver").beginObject();
    out.put("name", "Whosaid")
        .put("informationUri", "https://github.com/whosaid/whosaid")
        .beginArray("rules");
    RULES.forEach(
        (id, text) -> {
          out.beginObject().put("id", id);
          out.name("shortDescription").beginObject().put("text", text).endObject();
          out.endObject();
        });
    out.endArray().endObject().endObject();
  }

  private static void check(Json out, CheckedQuotation check, String uri, Regions regions) {
    Verification v = check.verification();
    boolean misattributed = v.misattribution().isPresent();
    boolean fine = v.verdict() == Verdict.VERBATIM || v.verdict() == Verdict.ABRIDGED;
    if (fine && !misattributed) {
      return;
    }
    String other = v.verdict() == Verdict.NOT_FOUND ? "warning" : "note";
    String verdict = v.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String rule = misattributed ? MISATTRIBUTED : "quote-" + verdict;
    result(out, rule, v.needsReview() ? "error" : other, v.explanation());
    List<Span> parts = check.quotation().quotedParts();
    regions.write(
        out,
        uri,
        check.part() < parts.size()
            ? List.of(parts.get(check.part()))
            : check.quotation().contents());
    out.endObject();
  }

  private static void result(Json out, String rule, String level, String message) {
    out.beginObject()
        .put("ruleId", rule)
        .put("ruleIndex", RULES.keySet().asList().indexOf(rule))
        .put("level", level);
    out.name("message").beginObject().put("text", escaped(message)).endObject();
  }

  /** Brackets and braces would be links and placeholders. */
  private static String escaped(String message) {
    return Plain.line(message)
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }

  /** Places of the article in lines and columns. */
  private static final class Regions {

    private final String text;
    private final CodePoints points;
    private final int[] lineStarts;

    Regions(String text) {
      this.text = text;
      this.points = new CodePoints(text);
      List<Integer> starts = new ArrayList<>(List.of(0));
      for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
        starts.add(i + 1);
      }
      lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    void write(Json out, String uri, List<Span> spans) {
      out.beginArray("locations");
      for (Span span : spans.subList(0, 1)) {
        location(out, uri, span);
        out.endObject();
      }
      out.endArray();
      if (spans.size() > 1) {
        out.beginArray("relatedLocations");
        for (int i = 1; i < spans.size(); i++) {
          location(out, uri, spans.get(i));
          out.endObject();
        }
        out.endArray();
      }
    }

    private void location(Json out, String uri, Span span) {
      out.beginObject().name("physicalLocation").beginObject();
      out.name("artifactLocation").beginObject().put("uri", uri).put("index", 0).endObject();
      int first = line(span.start());
      int last = line(span.end());
      Span units = points.of(span);
      out.name("region")
          .beginObject()
          .put("startLine", first + 1)
          .put("startColumn", column(span.start(), first))
          .put("endLine", last + 1)
          .put("endColumn", column(span.end(), last))
          .put("charOffset", units.start())
          .put("charLength", units.length());
      out.name("snippet").beginObject().put("text", span.of(text)).endObject();
      out.endObject().endObject();
    }

    private int line(int offset) {
      int at = Arrays.binarySearch(lineStarts, offset);
      return at < 0 ? -at - 2 : at;
    }

    private int column(int offset, int line) {
      return points.of(offset) - points.of(lineStarts[line]) + 1;
    }
  }
}
