package io.github.whosaid.cli;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Leaves beliefs, plans and feelings out of a report. */
final class SpeechOnly {

  private SpeechOnly() {}

  static Report of(Report report) {
    List<Quotation> all = report.attributions();
    int[] newIndex = new int[all.size()];
    List<Quotation> kept = new ArrayList<>();
    for (int i = 0; i < newIndex.length; i++) {
      newIndex[i] = all.get(i).isSpeech() ? kept.size() : -1;
      if (newIndex[i] >= 0) {
        kept.add(all.get(i));
      }
    }
    if (kept.size() == newIndex.length) {
      return report;
    }
    ImmutableList.Builder<Quotation> speech = ImmutableList.builder();
    Set<Speaker> speakers = new HashSet<>();
    for (Quotation q : kept) {
      speech.add(moved(q, newIndex[q.index()], parent(q, all, newIndex)));
      speakers.add(q.speaker());
    }
    return new Report(
        report.text(),
        speech.build(),
        report.speakers().stream()
            .filter(speakers::contains)
            .collect(ImmutableList.toImmutableList()),
        report.flags(),
        report.summary());
  }

  /** The nearest one around it that is kept. */
  private static OptionalInt parent(Quotation q, List<Quotation> all, int[] newIndex) {
    OptionalInt parent = q.parent();
    while (parent.isPresent() && newIndex[parent.getAsInt()] < 0) {
      parent = all.get(parent.getAsInt()).parent();
    }
    return parent.isPresent() ? OptionalInt.of(newIndex[parent.getAsInt()]) : parent;
  }

  private static Quotation moved(Quotation q, int index, OptionalInt parent) {
    return new Quotation(
        index,
        q.kind(),
        q.contents(),
        q.text(),
        q.quotedParts(),
        q.cue(),
        q.mention(),
        q.speaker(),
        q.cueClass(),
        q.modality(),
        parent,
        q.paragraph(),
        q.unclosed(),
        q.confidence(),
        q.rule(),
        q.evidence(),
        q.runnerUp());
  }
}
