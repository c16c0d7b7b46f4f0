package io.github.whosaid.format;

import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Summary;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.text.Paragraphs;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything in a report, following {@code report.schema.json}: an array of documents, or one
 * document a line.
 */
final class JsonFormat extends JsonBased {

  /** Changes with the schema: the first number when a reader of the old form could not go on. */
  static final String SCHEMA_VERSION = "1.0";

  private final boolean lines;

  JsonFormat(boolean lines) {
    super(lines ? "jsonl" : "json", lines ? "jsonl" : "json", true);
    this.lines = lines;
  }

  @Override
  public String head() {
    return lines ? "" : super.head();
  }

  @Override
  public String separator() {
    return lines ? "" : super.separator();
  }

  @Override
  public String tail() {
    return lines ? "" : super.tail();
  }

  @Override
  public String toString(Document document) {
    String one = render(document);
    return one.endsWith("\n") ? one : one + "\n";
  }

  @Override
  String json(Document document) {
    return written(document).toString();
  }

  @Override
  byte[] bytes(Document document) {
    return written(document).toBytes();
  }

  private Json written(Document document) {
    Report report = document.report();
    String text = report.text();
    Json out = new Json(!lines, text);
    out.beginObject()
        .put("schemaVersion", SCHEMA_VERSION)
        .put("id", document.id())
        .put("offsets", "UTF-16")
        .put("english", report.isEnglish())
        .put("text", text);
    out.beginArray("quotations");
    for (Quotation q : report.attributions()) {
      quotation(out, q, text);
    }
    out.endArray().beginArray("speakers");
    for (SpeakerShare share : SpeakerShare.inOrderOf(report)) {
      speaker(out, share, text);
    }
    out.endArray().beginArray("flags");
    List<Span> paragraphs = Paragraphs.of(text);
    for (Flag flag : report.flags()) {
      flag(out, flag, paragraphs, text);
    }
    out.endArray();
    summary(out, report.summary());
    out.beginArray("checks");
    for (CheckedQuotation check : document.checks()) {
      check(out, check);
    }
    out.endArray().endObject();
    return lines ? out.endLine() : out;
  }

  private static void quotation(Json out, Quotation q, String text) {
    out.beginObject()
        .put("index", q.index())
        .put("kind", q.kind())
        .put("speech", q.isSpeech())
        .put("text", q.text())
        .spans("contents", q.contents(), text)
        .spans("quotedParts", q.quotedParts(), text)
        .spans("cue", q.cue(), text)
        .spans("sources", q.mention().stream().toList(), text);
    known(out, q.speaker());
    out.put("cueClass", q.cueClass()).put("modality", q.modality());
    number(out, "parent", q.parent());
    out.put("paragraph", q.paragraph())
        .put("unclosed", q.unclosed())
        .probability("confidence", q.confidence())
        .put("rule", q.rule());
    out.beginArray("evidence");
    for (Evidence e : q.evidence()) {
      out.beginObject()
          .put("rule", e.rule())
          .put("reason", e.reason())
          .ranges("spans", e.spans())
          .endObject();
    }
    out.endArray().name("runnerUp");
    if (q.runnerUp().isPresent()) {
      out.beginObject();
      known(out, q.runnerUp().get().speaker());
      out.span("mention", q.runnerUp().get().mention(), text)
          .probability("probability", q.runnerUp().get().probability())
          .endObject();
    } else {
      out.nothing();
    }
    out.endObject();
  }

  private static void number(Json out, String name, OptionalInt number) {
    out.name(name);
    if (number.isPresent()) {
      out.value(number.getAsInt());
    } else {
      out.nothing();
    }
  }

  private static void known(Json out, Speaker speaker) {
    if (speaker.isKnown()) {
      number(out, "speaker", speaker.id());
      out.put("speakerName", speaker.name());
    } else {
      out.name("speaker").nothing().name("speakerName").nothing();
    }
  }

  private static void speaker(Json out, SpeakerShare share, String text) {
    Speaker s = share.speaker();
    out.beginObject().put("id", s.id().orElseThrow()).put("name", s.name()).put("kind", s.kind());
    out.beginArray("affiliations");
    for (Affiliation a : s.affiliations()) {
      out.beginObject()
          .put("role", a.role())
          .strings("organisations", a.organisations())
          .put("standing", a.standing())
          .ranges("spans", a.spans())
          .endObject();
    }
    out.endArray()
        .put("age", s.age())
        .put("place", s.place())
        .put("party", s.party())
        .put("spokenFor", s.spokenFor())
        .put("words", share.words())
        .probability("share", share.part())
        .spans("mentions", s.mentions(), text)
        .endObject();
  }

  private static void flag(Json out, Flag flag, List<Span> paragraphs, String text) {
    out.beginObject()
        .put("kind", flag.kind())
        .put("level", flag.level())
        .put("paragraph", Plain.paragraphAt(paragraphs, flag.span().start()))
        .span("span", flag.span(), text)
        .spans("words", flag.evidence(), text)
        .put("reason", flag.reason())
        .probability("confidence", flag.confidence())
        .put("rule", flag.rule())
        .endObject();
  }

  private static void summary(Json out, Summary summary) {
    out.name("summary")
        .beginObject()
        .put("sentences", summary.sentences())
        .put("attributedSentences", summary.attributedSentences())
        .put("directWords", summary.directWords())
        .put("indirectWords", summary.indirectWords())
        .put("reporterWords", summary.reporterWords());
    out.name("speakers").beginObject();
    for (SpeakerKind kind : SpeakerKind.values()) {
      if (kind != SpeakerKind.UNKNOWN) {
        out.put(kind.name(), summary.speakers().getOrDefault(kind, 0));
      }
    }
    out.endObject();
    if (summary.namedShare().isPresent()) {
      out.probability("namedShare", summary.namedShare().getAsDouble());
    } else {
      out.name("namedShare").nothing();
    }
    out.name("singleSource");
    if (summary.singleSource().isPresent()) {
      out.value(summary.singleSource().get().id().orElseThrow());
    } else {
      out.nothing();
    }
    out.endObject();
  }

  private static void check(Json out, CheckedQuotation check) {
    Verification v = check.verification();
    out.beginObject()
        .put("quotation", check.quotation().index())
        .put("part", check.part())
        .put("quote", v.quote())
        .put("verdict", v.verdict());
    out.name("material");
    if (v.verdict() == Verdict.ALTERED || v.verdict() == Verdict.ABRIDGED) {
      out.value(v.material());
    } else {
      out.nothing();
    }
    out.put("alarming", v.needsReview()).put("explanation", v.explanation());
    place(out, "place", v.referenceId(), v.span());
    out.put("turnSpeaker", v.turnSpeaker()).name("misattribution");
    if (v.misattribution().isPresent()) {
      Misattribution m = v.misattribution().get();
      out.beginObject()
          .put("kind", m.kind())
          .put("claimed", m.claimed())
          .put("actual", m.actual())
          .endObject();
    } else {
      out.nothing();
    }
    out.beginArray("segments");
    for (Segment s : v.segments()) {
      out.beginObject().range("quote", s.quote()).range("reference", s.reference()).endObject();
    }
    out.endArray().beginArray("changes");
    for (WordChange c : v.changes()) {
      out.beginObject()
          .put("kind", c.kind())
          .put("reason", c.reason())
          .put("material", c.isMaterial())
          .range("quoteSpan", c.quoteSpan())
          .put("quoteWords", c.quoteWords())
          .range("referenceSpan", c.referenceSpan())
          .put("referenceWords", c.referenceWords())
          .endObject();
    }
    out.endArray();
    place(out, "runnerUp", v.runnerUp().map(Place::referenceId), v.runnerUp().map(Place::span));
    out.put("tooShort", v.tooShort()).name("nearMiss");
    if (v.nearMiss().isPresent()) {
      NearMiss near = v.nearMiss().get();
      out.beginObject()
          .put("reference", near.place().referenceId())
          .range("span", near.place().span())
          .put("words", near.words())
          .probability("similarity", near.similarity())
          .endObject();
    } else {
      out.nothing();
    }
    out.endObject();
  }

  private static void place(
      Json out, String name, Optional<String> reference, Optional<Span> span) {
    out.name(name);
    if (reference.isPresent() && span.isPresent()) {
      out.beginObject().put("reference", reference.get()).range("span", span.get()).endObject();
    } else {
      out.nothing();
    }
  }
}
