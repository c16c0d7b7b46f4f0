package io.github.whosaid.format;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Candidate;
import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.NearMiss;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Standing;
import io.github.whosaid.report.Summary;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** One document as {@link JsonFormat} writes it, read back. Not thread-safe. */
final class JsonDocument {

  private final JsonObject json;
  private final List<Speaker> speakers;

  JsonDocument(JsonObject json) {
    this.json = json;
    speakers = all(json, "speakers", JsonDocument::speaker);
  }

  Document document() {
    List<Quotation> quotations = all(json, "quotations", this::quotation);
    Report report =
        Report.of(string(json, "text"))
            .english(json.get("english").getAsBoolean())
            .attributions(quotations)
            .flags(all(json, "flags", JsonDocument::flag))
            .summary(summary(json.getAsJsonObject("summary")))
            .build();
    return new Document(
        string(json, "id"),
        report,
        all(json, "checks", check -> check(check, report.attributions())));
  }

  private static Speaker speaker(JsonObject s) {
    return new Speaker(
        OptionalInt.of(s.get("id").getAsInt()),
        string(s, "name"),
        constant(SpeakerKind.class, s, "kind"),
        all(s, "affiliations", JsonDocument::affiliation),
        all(s, "mentions", JsonDocument::span),
        optional(s, "age"),
        optional(s, "place"),
        optional(s, "party"),
        optional(s, "spokenFor"));
  }

  private static Affiliation affiliation(JsonObject a) {
    ImmutableList.Builder<String> organisations = ImmutableList.builder();
    a.getAsJsonArray("organisations").forEach(o -> organisations.add(o.getAsString()));
    return new Affiliation(
        optional(a, "role"),
        organisations.build(),
        constant(Standing.class, a, "standing"),
        all(a, "spans", JsonDocument::span));
  }

  private Quotation quotation(JsonObject q) {
    JsonElement parent = q.get("parent");
    List<Span> mention = all(q, "sources", JsonDocument::span);
    return new Quotation(
        q.get("index").getAsInt(),
        constant(QuotationKind.class, q, "kind"),
        all(q, "contents", JsonDocument::span),
        string(q, "text"),
        all(q, "quotedParts", JsonDocument::span),
        all(q, "cue", JsonDocument::span),
        mention.stream().findFirst(),
        known(q),
        constant(CueClass.class, q, "cueClass"),
        constant(Modality.class, q, "modality"),
        parent.isJsonNull() ? OptionalInt.empty() : OptionalInt.of(parent.getAsInt()),
        q.get("paragraph").getAsInt(),
        q.get("unclosed").getAsBoolean(),
        q.get("confidence").getAsDouble(),
        string(q, "rule"),
        all(q, "evidence", JsonDocument::evidence),
        object(q, "runnerUp").map(this::candidate));
  }

  private static Evidence evidence(JsonObject e) {
    return new Evidence(
        string(e, "rule"), string(e, "reason"), all(e, "spans", JsonDocument::span));
  }

  private Candidate candidate(JsonObject c) {
    return new Candidate(
        known(c), span(c.getAsJsonObject("mention")), c.get("probability").getAsDouble());
  }

  /** A speaker by its place; by its name alone if it has none. */
  private Speaker known(JsonObject o) {
    if (!o.get("speaker").isJsonNull()) {
      return speakers.get(
          Preconditions.checkElementIndex(o.get("speaker").getAsInt(), speakers.size(), "speaker"));
    }
    return optional(o, "speakerName")
        .map(name -> Speaker.named(name).build())
        .orElse(Speaker.UNKNOWN);
  }

  private static Flag flag(JsonObject f) {
    return new Flag(
        constant(FlagKind.class, f, "kind"),
        constant(Level.class, f, "level"),
        span(f.getAsJsonObject("span")),
        all(f, "words", JsonDocument::span),
        string(f, "reason"),
        f.get("confidence").getAsDouble(),
        string(f, "rule"));
  }

  private Summary summary(JsonObject s) {
    Map<SpeakerKind, Integer> kinds = new EnumMap<>(SpeakerKind.class);
    s.getAsJsonObject("speakers")
        .entrySet()
        .forEach(
            kind -> {
              if (kind.getValue().getAsInt() > 0) {
                kinds.put(SpeakerKind.valueOf(kind.getKey()), kind.getValue().getAsInt());
              }
            });
    JsonElement named = s.get("namedShare");
    JsonElement single = s.get("singleSource");
    return new Summary(
        s.get("sentences").getAsInt(),
        s.get("attributedSentences").getAsInt(),
        kinds,
        s.get("directWords").getAsInt(),
        s.get("indirectWords").getAsInt(),
        s.get("reporterWords").getAsInt(),
        named.isJsonNull() ? OptionalDouble.empty() : OptionalDouble.of(named.getAsDouble()),
        single.isJsonNull() ? Optional.empty() : Optional.of(speakers.get(single.getAsInt())));
  }

  private static CheckedQuotation check(JsonObject c, List<Quotation> quotations) {
    Optional<Place> place = object(c, "place").map(JsonDocument::place);
    Verification verification =
        new Verification(
            string(c, "quote"),
            constant(Verdict.class, c, "verdict"),
            !c.get("material").isJsonNull() && c.get("material").getAsBoolean(),
            place.map(Place::referenceId),
            place.map(Place::span),
            all(c, "segments", JsonDocument::segment),
            all(c, "changes", JsonDocument::change),
            optional(c, "turnSpeaker"),
            object(c, "misattribution").map(JsonDocument::misattribution),
            object(c, "runnerUp").map(JsonDocument::place),
            c.get("tooShort").getAsBoolean(),
            object(c, "nearMiss")
                .map(
                    n ->
                        new NearMiss(
                            place(n), string(n, "words"), n.get("similarity").getAsDouble())));
    return new CheckedQuotation(
        quotations.get(c.get("quotation").getAsInt()), c.get("part").getAsInt(), verification);
  }

  private static Place place(JsonObject p) {
    return new Place(string(p, "reference"), span(p.getAsJsonObject("span")));
  }

  private static Segment segment(JsonObject s) {
    return new Segment(span(s.getAsJsonObject("quote")), span(s.getAsJsonObject("reference")));
  }

  private static WordChange change(JsonObject c) {
    return new WordChange(
        constant(WordChange.Kind.class, c, "kind"),
        constant(ChangeReason.class, c, "reason"),
        span(c.getAsJsonObject("referenceSpan")),
        span(c.getAsJsonObject("quoteSpan")),
        string(c, "referenceWords"),
        string(c, "quoteWords"));
  }

  private static Misattribution misattribution(JsonObject m) {
    return new Misattribution(
        constant(Misattribution.Kind.class, m, "kind"), string(m, "claimed"), string(m, "actual"));
  }

  private static Span span(JsonObject o) {
    return new Span(o.get("start").getAsInt(), o.get("end").getAsInt());
  }

  private static <T> ImmutableList<T> all(JsonObject o, String name, Function<JsonObject, T> read) {
    ImmutableList.Builder<T> all = ImmutableList.builder();
    o.getAsJsonArray(name).forEach(one -> all.add(read.apply(one.getAsJsonObject())));
    return all.build();
  }

  private static Optional<JsonObject> object(JsonObject o, String name) {
    JsonElement value = o.get(name);
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsJsonObject());
  }

  private static String string(JsonObject o, String name) {
    return o.get(name).getAsString();
  }

  private static Optional<String> optional(JsonObject o, String name) {
    JsonElement value = o.get(name);
    return value.isJsonNull() ? Optional.empty() : Optional.of(value.getAsString());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonObject o, String name) {
    return Enum.valueOf(type, string(o, name));
  }
}
