package io.github.whosaid.format;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Modality;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A speaker's share of an article.
 *
 * @param speaker whose
 * @param quotations all that is attributed to them, in text order
 * @param words the words that they are reported to have said; a word inside a nested quotation
 *     counts for the inner speaker as well
 * @param part their part of all speakers' words
 */
record SpeakerShare(Speaker speaker, ImmutableList<Quotation> quotations, int words, double part) {

  /** Returns the shares of those to whom something is attributed, who speaks most first. */
  static ImmutableList<SpeakerShare> of(Report report) {
    return inOrderOf(report).stream()
        .filter(s -> !s.quotations.isEmpty())
        .sorted(Comparator.comparingInt(SpeakerShare::words).reversed())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the shares of all speakers, in the report's order. */
  static List<SpeakerShare> inOrderOf(Report report) {
    Map<OptionalInt, List<Quotation>> quotations = new HashMap<>();
    for (Quotation q : report.attributions()) {
      quotations.computeIfAbsent(q.speaker().id(), id -> new ArrayList<>()).add(q);
    }
    List<SpeakerShare> shares = new ArrayList<>();
    int all = 0;
    for (Speaker speaker : report.speakers()) {
      List<Quotation> theirs = quotations.getOrDefault(speaker.id(), List.of());
      int words = 0;
      for (Quotation q : theirs) {
        words += counts(report, q) ? wordsOf(report, q) : 0;
      }
      all += words;
      shares.add(new SpeakerShare(speaker, ImmutableList.copyOf(theirs), words, 0));
    }
    int sum = Math.max(all, 1);
    return shares.stream()
        .map(s -> new SpeakerShare(s.speaker, s.quotations, s.words, (double) s.words / sum))
        .toList();
  }

  /** Words in a speaker's own words are counted there already. */
  private static boolean counts(Report report, Quotation q) {
    boolean said = q.isSpeech() && q.modality() == Modality.PLAIN;
    return said
        && q.parent().stream()
            .noneMatch(i -> report.attributions().get(i).speaker().equals(q.speaker()));
  }

  private static int wordsOf(Report report, Quotation q) {
    int words = 0;
    for (Span s : q.contents()) {
      words += Plain.countWords(report.text(), s);
    }
    return words;
  }

  /** Returns how many of the quotations are reported speech. */
  int said() {
    return (int) quotations.stream().filter(Quotation::isSpeech).count();
  }
}
