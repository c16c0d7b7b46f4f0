package io.github.whosaid.cli;

import io.github.whosaid.cli.ReportLines.Ink;
import io.github.whosaid.format.Document;
import io.github.whosaid.report.CheckedQuotation;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.verification.Reference;
import io.github.whosaid.verification.ReferenceLibrary;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** What {@code verify} prints: each quotation with verdict, place, speaker and word diff. */
final class CheckText extends TextReport {

  private final Map<String, Reference> references = new HashMap<>();
  private final Map<String, int[]> lineEnds = new ConcurrentHashMap<>();

  CheckText(boolean colour, int width, ReferenceLibrary library) {
    super(colour, width);
    library.references().forEach(r -> references.put(r.id(), r));
  }

  @Override
  void write(Document document, ReportLines lines) {
    Map<Verdict, Integer> verdicts = new java.util.EnumMap<>(Verdict.class);
    int alarming = 0;
    if (references.size() == 1) {
      String only = ReportLines.flat(references.keySet().iterator().next());
      lines.begin(2).add(Ink.FAINT, "checked against " + only).end();
    }
    for (CheckedQuotation check : document.checks()) {
      Verification v = check.verification();
      verdicts.merge(v.verdict(), 1, Integer::sum);
      alarming += v.needsReview() ? 1 : 0;
      quotation(check, v, lines);
    }
    StringBuilder summary =
        new StringBuilder(ReportLines.count(document.checks().size(), "quotation"));
    String mark = ": ";
    for (Map.Entry<Verdict, Integer> verdict : verdicts.entrySet()) {
      summary.append(mark).append(verdict.getValue()).append(' ');
      summary.append(ReportLines.words(verdict.getKey()));
      mark = ", ";
    }
    summary.append(alarming > 0 ? "; " + alarming + " to review" : "");
    lines.begin(2).add(alarming > 0 ? Ink.ALARM : Ink.BOLD, summary.toString()).end();
  }

  /** Returns what was found of one quote. */
  String text(Verification v) {
    ReportLines lines = lines();
    lines.begin(0).add(ink(v), verdict(v)).end();
    found(v, lines);
    return lines.toString();
  }

  private void quotation(CheckedQuotation check, Verification v, ReportLines lines) {
    String speaker =
        check.quotation().speaker().isKnown()
            ? check.quotation().speaker().name()
            : "unknown speaker";
    lines
        .begin(2)
        .add(Ink.FAINT, "¶" + check.quotation().paragraph())
        .add(ink(v), " " + verdict(v))
        .add(Ink.PLAIN, " " + ReportLines.flat(speaker))
        .end();
    found(v, lines);
  }

  private void found(Verification v, ReportLines lines) {
    lines.begin(6);
    diff("“" + v.diff() + "”", lines);
    lines.end();
    v.referenceId().ifPresent(id -> place(id, v, lines));
    if (v.verdict() != Verdict.VERBATIM || v.misattribution().isPresent() || v.tooShort()) {
      // The place has just been printed in full.
      String here = v.referenceId().map(id -> " in " + id).orElse("");
      String why = v.explanation();
      int at = here.isEmpty() ? -1 : why.indexOf(here);
      why = at < 0 ? why : why.substring(0, at) + " there" + why.substring(at + here.length());
      lines.begin(6).add(Ink.FAINT, ReportLines.flat(why)).end();
    }
  }

  private void place(String id, Verification v, ReportLines lines) {
    Span span = v.span().orElse(new Span(0, 0));
    StringBuilder place = new StringBuilder("in ");
    if (references.size() > 1) {
      place.append(ReportLines.flat(id)).append(", ");
    }
    Reference reference = references.get(id);
    if (reference != null) {
      place.append("line ").append(line(reference, span.start())).append(", ");
    }
    place.append("characters ").append(span.start()).append(" to ").append(span.end());
    v.turnSpeaker().ifPresent(turn -> place.append(", turn of ").append(ReportLines.flat(turn)));
    lines.begin(6).add(Ink.FAINT, place.toString()).end();
  }

  /** Returns the number of the line that an offset lies in; a reference is read once for it. */
  private int line(Reference reference, int offset) {
    int[] ends = lineEnds.computeIfAbsent(reference.id(), id -> lineEnds(reference.text()));
    int found = Arrays.binarySearch(ends, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  private static int[] lineEnds(String text) {
    return IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
  }

  private static String verdict(Verification v) {
    StringBuilder verdict =
        new StringBuilder(ReportLines.words(v.verdict()).toUpperCase(Locale.ROOT));
    if (v.verdict() == Verdict.ALTERED) {
      verdict.append(v.material() ? " (material)" : " (not material)");
    }
    v.misattribution()
        .ifPresent(
            m -> verdict.append(", ").append(ReportLines.words(m.kind()).toUpperCase(Locale.ROOT)));
    return verdict.toString();
  }

  private static Ink ink(Verification v) {
    if (v.needsReview()) {
      return Ink.ALARM;
    }
    return switch (v.verdict()) {
      case VERBATIM, ABRIDGED -> Ink.GOOD;
      default -> Ink.BOLD;
    };
  }

  /**
   * The diff that the library writes, words left out in red, words put in in green; its marks serve
   * those who see no colours.
   */
  private static void diff(String diff, ReportLines lines) {
    int at = 0;
    for (int i = 0; i + 1 < diff.length(); i++) {
      boolean left = diff.startsWith("[-", i);
      if (!left && !diff.startsWith("{+", i)) {
        continue;
      }
      int end = diff.indexOf(left ? "-]" : "+}", i + 2);
      if (end < 0) {
        break;
      }
      lines.piece(Ink.PLAIN, diff.substring(at, i));
      lines.piece(left ? Ink.BAD : Ink.GOOD, diff.substring(i, end + 2));
      at = end + 2;
      i = at - 1;
    }
    lines.piece(Ink.PLAIN, diff.substring(at));
  }
}
