package io.github.whosaid.verification;

import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.transcript.Turn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Makes turns of the quotations of an article, as {@link Reference#of(String, Report)} states. */
final class ReportTurns {

  /** With less confidence in a speaker whom the cue does not name, nobody is taken for one. */
  private static final double SURE = 0.87;

  /** Words that a quotation holds, and whose they are; nobody where it is not sure. */
  private record Words(Span span, String speaker) {}

  private final List<Words> all = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();

  ReportTurns(Report report) {
    Misreadings misreadings = new Misreadings(report);
    for (Quotation q : report.attributions()) {
      boolean sure = q.confidence() >= SURE || misreadings.isNamedByCue(q);
      String speaker = sure && isTold(q.speaker()) ? q.speaker().name() : "";
      for (Span span : q.contents()) {
        addParts(q, span, speaker);
      }
    }
    all.sort(Comparator.comparingInt(words -> words.span().start()));
  }

  /**
   * Adds the words that the reporter marks as said apart from those around them: else they would be
   * a quote of another's within somebody's words.
   */
  private void addParts(Quotation q, Span content, String speaker) {
    int from = content.start();
    for (Span quoted : q.quotedParts()) {
      if (content.contains(quoted) && quoted.start() >= from) {
        addWords(from, quoted.start(), speaker);
        addWords(quoted.start(), quoted.end(), speaker);
        from = quoted.end();
      }
    }
    addWords(from, content.end(), speaker);
  }

  private void addWords(int from, int to, String speaker) {
    if (to > from) {
      all.add(new Words(new Span(from, to), speaker));
    }
  }

  private static boolean isTold(Speaker speaker) {
    return speaker.kind() == SpeakerKind.PERSON && !speaker.name().isBlank();
  }

  /** Walks from boundary to boundary: a stretch is a turn where all that hold it agree. */
  List<Turn> turns() {
    PriorityQueue<Words> open =
        new PriorityQueue<>(Comparator.comparingInt((Words words) -> words.span().end()));
    int next = 0;
    int at = 0;
    while (next < all.size() || !open.isEmpty()) {
      if (open.isEmpty()) {
        at = all.get(next).span().start();
      }
      while (next < all.size() && all.get(next).span().start() <= at) {
        open.add(all.get(next++));
      }
      int end = open.isEmpty() ? at : open.peek().span().end();
      end = next < all.size() ? Math.min(end, all.get(next).span().start()) : end;
      add(open, at, end);
      at = end;
      while (!open.isEmpty() && open.peek().span().end() <= at) {
        open.remove();
      }
    }
    return turns;
  }

  private void add(Iterable<Words> open, int from, int to) {
    String speaker = null;
    for (Words words : open) {
      if (words.speaker().isEmpty() || speaker != null && !speaker.equals(words.speaker())) {
        return;
      }
      speaker = words.speaker();
    }
    if (speaker != null && to > from) {
      turns.add(Turn.of(speaker, from, to));
    }
  }
}
