package io.github.whosaid.spark;

import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.Candidate;
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
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.text.Paragraphs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Turns results of the library into rows with the types of {@link Schemas}. */
final class Rows {

  private final String text;

  private Rows(String text) {
    this.text = text;
  }

  static List<Row> quotations(Report report) {
    Rows rows = new Rows(report.text());
    return report.attributions().stream().map(rows::quotation).toList();
  }

  static List<Row> speakers(Report report) {
    Rows rows = new Rows(report.text());
    return report.speakers().stream().map(rows::speakerWithMentions).toList();
  }

  static List<Row> flags(Report report) {
    Rows rows = new Rows(report.text());
    List<Span> paragraphs = Paragraphs.of(report.text());
    List<Row> flags = new ArrayList<>();
    int paragraph = 0;
    for (Flag flag : report.flags()) {
      while (paragraph < paragraphs.size()
          && paragraphs.get(paragraph).start() <= flag.span().start()) {
        paragraph++;
      }
      flags.add(rows.flag(flag, paragraph));
    }
    return flags;
  }

  static Row check(CheckedQuotation check) {
    return RowFactory.create(
        with(verification(check.verification()), check.quotation().index(), check.part()));
  }

  /** Returns the values in the order of {@link Schemas#VERIFICATION}. */
  static Object[] verification(Verification v) {
    return new Object[] {
      v.quote(),
      v.verdict().name(),
      v.material(),
      v.needsReview(),
      v.explanation(),
      place(v.referenceId(), v.span()),
      v.turnSpeaker().orElse(null),
      v.misattribution().map(Rows::misattribution).orElse(null),
      rows(v.segments(), Rows::segment),
      rows(v.changes(), Rows::change),
      place(v.runnerUp().map(Place::referenceId), v.runnerUp().map(Place::span)),
      v.tooShort(),
      v.nearMiss().map(Rows::nearMiss).orElse(null)
    };
  }

  private Row quotation(Quotation q) {
    return new LazyRow() {
      @Override
      public int length() {
        return Schemas.QUOTATION.size();
      }

      @Override
      public @Nullable Object get(int column) {
        return switch (column) {
          case 0 -> q.index();
          case 1 -> q.kind().name();
          case 2 -> q.isSpeech();
          case 3 -> q.text();
          case 4 -> spans(q.contents());
          case 5 -> spans(q.quotedParts());
          case 6 -> spans(q.cue());
          case 7 -> spans(q.mention().stream().toList());
          case 8 -> q.speaker().isKnown() ? speaker(q.speaker()) : null;
          case 9 -> q.cueClass().name();
          case 10 -> q.modality().name();
          case 11 -> q.parent().isPresent() ? q.parent().getAsInt() : null;
          case 12 -> q.paragraph();
          case 13 -> q.unclosed();
          case 14 -> q.confidence();
          case 15 -> q.rule();
          case 16 -> rows(q.evidence(), Rows::evidence);
          case 17 -> q.runnerUp().map(Rows.this::runnerUp).orElse(null);
          default -> throw new IndexOutOfBoundsException(column);
        };
      }
    };
  }

  private static Row speaker(Speaker s) {
    return RowFactory.create(values(s));
  }

  private Row speakerWithMentions(Speaker s) {
    Object[] values = values(s);
    Object[] row = Arrays.copyOf(values, values.length + 1);
    row[values.length] = spans(s.mentions());
    return RowFactory.create(row);
  }

  private static Object[] values(Speaker s) {
    return new Object[] {
      s.id().orElse(-1),
      s.name(),
      s.kind().name(),
      rows(s.affiliations(), Rows::affiliation),
      s.age().orElse(null),
      s.place().orElse(null),
      s.party().orElse(null),
      s.spokenFor().orElse(null)
    };
  }

  private static Row affiliation(Affiliation a) {
    return RowFactory.create(
        a.role().orElse(null),
        a.organisations().toArray(),
        a.standing().name(),
        rows(a.spans(), Rows::range));
  }

  private static Row evidence(Evidence e) {
    return RowFactory.create(e.rule(), e.reason(), rows(e.spans(), Rows::range));
  }

  private Row runnerUp(Candidate c) {
    return RowFactory.create(speaker(c.speaker()), span(c.mention()), c.probability());
  }

  private Row flag(Flag f, int paragraph) {
    return RowFactory.create(
        f.kind().name(),
        f.level().name(),
        paragraph,
        span(f.span()),
        spans(f.evidence()),
        f.reason(),
        f.confidence(),
        f.rule());
  }

  private static Row misattribution(Misattribution m) {
    return RowFactory.create(m.kind().name(), m.claimed(), m.actual());
  }

  private static Row segment(Segment s) {
    return RowFactory.create(range(s.quote()), range(s.reference()));
  }

  private static Row change(WordChange c) {
    return RowFactory.create(
        c.kind().name(),
        c.reason().name(),
        c.isMaterial(),
        range(c.quoteSpan()),
        c.quoteWords(),
        range(c.referenceSpan()),
        c.referenceWords());
  }

  private static @Nullable Row place(Optional<String> reference, Optional<Span> span) {
    return reference.isPresent() && span.isPresent()
        ? RowFactory.create(reference.get(), range(span.get()))
        : null;
  }

  private static Row nearMiss(NearMiss n) {
    return RowFactory.create(
        n.place().referenceId(), range(n.place().span()), n.words(), n.similarity());
  }

  private Object[] spans(Collection<Span> spans) {
    return rows(spans, this::span);
  }

  private Row span(Span s) {
    return RowFactory.create(s.start(), s.end(), text.substring(s.start(), s.end()));
  }

  private static Row range(Span s) {
    return RowFactory.create(s.start(), s.end());
  }

  private static <T> Object[] rows(Collection<? extends T> items, Function<T, Row> row) {
    return items.stream().map(row).toArray();
  }

  private static Object[] with(Object[] values, Object... before) {
    Object[] all = Arrays.copyOf(before, before.length + values.length);
    System.arraycopy(values, 0, all, before.length, values.length);
    return all;
  }
}
