package io.github.whosaid.verification;

import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Segment;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Verdict;
import io.github.whosaid.report.Verification;
import io.github.whosaid.report.WordChange;
import io.github.whosaid.text.WordScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quotation that its cue splits, and whose passages do not stand together: each is looked for by
 * itself, in one reference.
 */
final class SplitQuotation {

  /** A part that is looked for by itself has at least so many words. */
  private static final int FEWEST_WORDS = 4;

  private static final int MOST_PARTS = 16;
  private static final int FEW_SEAMS = 3;

  private final ReferenceLibrary library;
  private final Quote asked;

  SplitQuotation(ReferenceLibrary library, Quote asked) {
    this.library = library;
    this.asked = asked;
  }

  /**
   * Returns a splice of the passages if all of them are found in one reference and more words stand
   * there, else what was found for the quotation as a whole.
   */
  Verification verification(Verification whole) {
    return verification(whole, asked.seams());
  }

  /**
   * Returns a splice of the parts of a quote between its ellipses and ends of sentences, if each is
   * found as it is, in one reference and in another order; else what was found for the whole.
   *
   * @param somewhere whether a fair share of the quote stands somewhere
   */
  Verification turnedRound(Verification whole, boolean somewhere) {
    List<Integer> seams = new ArrayList<>();
    String text = asked.text();
    int begin = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean ends = ".?!\u2026".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ';
      if (ends && words(text.substring(begin, i)) >= FEWEST_WORDS) {
        seams.add(i + 1);
        begin = i + 1;
      }
    }
    if (seams.size() > MOST_PARTS) {
      return whole;
    }
    seams.removeIf(seam -> words(text.substring(seam)) < FEWEST_WORDS);
    // the longest of few parts would be a fair share
    if (seams.isEmpty() || !somewhere && seams.size() < FEW_SEAMS) {
      return whole;
    }
    Verification joined = verification(whole, seams);
    boolean asTheyAre =
        joined.changes().stream()
            .allMatch(c -> c.reason() == ChangeReason.SPLICE || !c.reason().isMaterial());
    return asTheyAre && isTurnedRound(joined.segments()) ? joined : whole;
  }

  private static int words(String text) {
    int words = 0;
    WordScanner scanner = new WordScanner(text, 0, text.length());
    while (scanner.next()) {
      words++;
    }
    return words;
  }

  private static boolean isTurnedRound(List<Segment> segments) {
    for (int i = 1; i < segments.size(); i++) {
      if (segments.get(i).reference().start() < segments.get(i - 1).reference().start()) {
        return true;
      }
    }
    return false;
  }

  private Verification verification(Verification whole, List<Integer> seams) {
    List<Verification> parts = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    Quote next = asked;
    if (whole.referenceId().isPresent()) {
      next = next.in(whole.referenceId().get());
    }
    for (int i = 0; i <= seams.size(); i++) {
      int from = i == 0 ? 0 : seams.get(i - 1);
      int to = i < seams.size() ? seams.get(i) : asked.text().length();
      Quote part =
          new Quote(
              asked.text().substring(from, to),
              List.of(),
              next.speaker(),
              next.roles(),
              next.referenceId());
      if (!part.hasWord()) {
        continue;
      }
      Verification found = library.search(part);
      if (found.verdict() == Verdict.NOT_FOUND) {
        return whole;
      }
      parts.add(found);
      starts.add(from);
      next = next.in(found.referenceId().orElseThrow());
    }
    if (parts.size() < 2) {
      return whole;
    }
    Verification joined = joined(parts, starts);
    return kept(joined) > kept(whole) ? joined : whole;
  }

  private static int kept(Verification found) {
    int kept = 0;
    for (WordChange change : found.changes()) {
      kept += change.kind() == WordChange.Kind.KEPT ? change.quoteSpan().length() : 0;
    }
    return kept;
  }

  private Verification joined(List<Verification> parts, List<Integer> starts) {
    List<Segment> segments = new ArrayList<>();
    List<WordChange> changes = new ArrayList<>();
    int low = Integer.MAX_VALUE;
    int high = 0;
    Optional<Misattribution> misattribution = Optional.empty();
    Optional<String> speaker = parts.get(0).turnSpeaker();
    for (int i = 0; i < parts.size(); i++) {
      Verification part = parts.get(i);
      int start = starts.get(i);
      Span place = part.span().orElseThrow();
      if (i > 0) {
        changes.add(
            new WordChange(
                WordChange.Kind.LEFT_OUT,
                ChangeReason.SPLICE,
                new Span(place.start(), place.start()),
                new Span(start, start),
                "",
                ""));
      }
      part.segments()
          .forEach(s -> segments.add(new Segment(moved(s.quote(), start), s.reference())));
      part.changes().forEach(c -> changes.add(moved(c, start)));
      low = Math.min(low, place.start());
      high = Math.max(high, place.end());
      misattribution = misattribution.or(part::misattribution);
      speaker = both(speaker, part.turnSpeaker());
    }
    return new Verification(
        asked.text(),
        Verdict.SPLICED,
        false,
        parts.get(0).referenceId(),
        Optional.of(new Span(low, high)),
        segments,
        changes,
        speaker,
        misattribution,
        Optional.empty(),
        false,
        Optional.empty());
  }

  private static Optional<String> both(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty() || a.equals(b)) {
      return a.or(() -> b);
    }
    return Optional.of(a.get() + ", " + b.get());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }

  private static WordChange moved(WordChange c, int by) {
    return new WordChange(
        c.kind(),
        c.reason(),
        c.referenceSpan(),
        moved(c.quoteSpan(), by),
        c.referenceWords(),
        c.quoteWords());
  }
}
