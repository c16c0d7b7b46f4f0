package io.github.whosaid;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.github.whosaid.format.BratReader;
import io.github.whosaid.format.Document;
import io.github.whosaid.format.Formats;
import io.github.whosaid.format.ReportFormat;
import io.github.whosaid.format.Reports;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Place;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.transcript.Turn;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Feeds a text through analysis, every format and verification, and checks what must hold. */
public final class EveryEntry {

  private EveryEntry() {}

  /** Analyses the text and checks the report. */
  @CanIgnoreReturnValue
  public static Report analysis(String text) {
    return ReportInvariants.check(Whosaid.analyze(text));
  }

  /** Feeds the text, which also is its own reference. */
  public static void feed(String text) {
    feed(text, List.of(text));
  }

  /** Feeds the text, and checks its quotations against the references. */
  public static void feed(String text, List<String> references) {
    Report report = analysis(text);
    ReferenceLibrary library = library(references);
    List<CheckedQuotation> checks = report.verify(library);
    for (CheckedQuotation checked : checks) {
      verification(checked.verification(), library);
    }
    formats(new Document("article", report, checks));
  }

  /** Returns a library of texts that are called "a", "b" and so on. */
  public static ReferenceLibrary library(List<String> texts) {
    List<Reference> references = new ArrayList<>();
    for (String text : texts) {
      references.add(Reference.of(String.valueOf((char) ('a' + references.size())), text));
    }
    return ReferenceLibrary.of(references);
  }

  /** Writes the document in every format, and reads back what has a reader. */
  public static void formats(Document document) {
    for (ReportFormat format : Formats.all()) {
      require(format.write(document).startsWith(format.head()), format.name());
    }
    require(!Formats.text(true).write(document).isEmpty(), "text in colours");
    int events = BratReader.read(document.report().text(), Formats.brat().write(document)).size();
    require(
        events == document.report().attributions().size(),
        "brat has an event for each attribution: " + events);
    Report read = Reports.fromJson(Formats.json().write(document)).report();
    require(
        read.attributions().size() == document.report().attributions().size(),
        "JSON is read back with each attribution");
  }

  /** Checks that the turns of a reference stand in order inside its text. */
  public static void transcript(Reference reference) {
    int from = 0;
    for (Turn turn : reference.turns()) {
      require(!turn.speaker().isBlank(), "a turn has a speaker");
      require(from <= turn.labelSpan().start(), "turns stand in text order");
      from = turn.span().end();
      inside(turn.span(), reference.text());
    }
  }

  /** Adds words of any shape, which may be refused, and analyses a text with them. */
  public static void options(String words, String text) {
    Analyzer.Builder builder = Whosaid.builder();
    refusing(() -> builder.addCueVerb(words));
    refusing(() -> builder.addTitle(words));
    refusing(() -> builder.addOrganisation(words));
    refusing(() -> builder.threshold((words.hashCode() & 0xff) / 100.0));
    ReportInvariants.check(builder.build().analyze(text));
  }

  /** Runs what may refuse its input, but only by IllegalArgumentException with a message. */
  public static void refusing(Supplier<?> input) {
    try {
      Object unused = input.get();
    } catch (IllegalArgumentException e) {
      String message = e.getMessage();
      require(message != null && !message.isBlank(), "a refusal says why");
    }
  }

  /** Checks what must hold of every verification. */
  public static void verification(Verification v, ReferenceLibrary library) {
    Optional<Reference> reference =
        library.references().stream()
            .filter(r -> v.referenceId().filter(r.id()::equals).isPresent())
            .findFirst();
    require(v.referenceId().isPresent() == reference.isPresent(), "a reference of the library");
    boolean found = v.verdict() != Verdict.NOT_FOUND;
    require(found == v.span().isPresent() && found == reference.isPresent(), "found has a place");
    reference.ifPresent(r -> VerificationInvariants.check(v, r));
    v.span().ifPresent(s -> inside(s, reference.orElseThrow().text()));
    v.runnerUp().ifPresent(p -> place(p, library));
    require(!v.explanation().isBlank() && !v.diff().isBlank(), "an explanation and a diff");
  }

  private static void place(Place place, ReferenceLibrary library) {
    Reference reference =
        library.references().stream()
            .filter(r -> r.id().equals(place.referenceId()))
            .findFirst()
            .orElseThrow();
    inside(place.span(), reference.text());
  }

  private static void inside(Span span, String text) {
    require(span.end() <= text.length(), span + " lies inside the " + text.length() + " chars");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("broken: " + what);
    }
  }
}
