package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * Finds the speaker of quotations that no cue ties to one, from the quotations and sentences around
 * them.
 */
final class Floating {

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entities entities;
  private final List<Reported> all;
  private final Attributed[] out;
  private final int[] subjectOf;

  Floating(
      TokenizedText text,
      Mentions mentions,
      Entities entities,
      List<Reported> all,
      Attributed[] out,
      int[] subjectOf) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    this.all = all;
    this.out = out;
    this.subjectOf = subjectOf;
  }

  void run() {
    int previous = -1;
    for (int i = 0; i < out.length; i++) {
      if (out[i] == null && Attributor.isFloating(all.get(i))) {
        decide(i, previous);
      }
      if (out[i] != null && out[i].mention() >= 0 && all.get(i).parent() < 0) {
        previous = i;
      }
    }
  }

  private void decide(int i, int previous) {
    Reported r = all.get(i);
    int first = r.contents().get(0).first();
    int sentence = t.sentence(first);
    int paragraph = t.paragraph(first);
    int own = subjectOf[sentence];
    if (r.pattern() == CuePattern.EMBEDDED || r.pattern() == CuePattern.COLON) {
      if (own >= 0 && mentions.get(own).first() < first) {
        take(i, own, "sentence-subject", "subject of the sentence that the words stand in", 0.7);
        return;
      }
    }
    int before = sentence > 0 ? subjectOf[sentence - 1] : -1;
    boolean sameParagraph = sentence > 0 && t.paragraph(t.sentenceFirst(sentence - 1)) == paragraph;
    int lastToken = previous < 0 ? -1 : t.paragraph(mentions.get(out[previous].mention()).first());
    int lastSentence =
        previous < 0 ? -1 : t.sentence(mentions.get(out[previous].mention()).first());
    if (previous >= 0 && (lastToken == paragraph || lastSentence == sentence - 1)) {
      like(i, previous, "continues", "goes on from the quotation before", 0.85);
    } else if (before >= 0 && sameParagraph && isPerson(before)) {
      take(i, before, "sentence-before", "subject of the sentence before", 0.75);
    } else if (previous >= 0 && paragraph - lastToken <= 2) {
      like(i, previous, "continues", "goes on from the quotation before", 0.75);
    } else if (before >= 0 && isPerson(before)) {
      take(i, before, "sentence-before", "subject of the sentence before", 0.6);
    } else if (previous >= 0) {
      like(i, previous, "continues", "goes on from the last quotation", 0.5);
    }
  }

  private boolean isPerson(int mention) {
    Type type = mentions.get(mention).type();
    return type == Type.PERSON || type == Type.PEOPLE;
  }

  private void like(int i, int other, String rule, String reason, double confidence) {
    Attributed from = out[other];
    Mention m = mentions.get(from.mention());
    Span span = t.span(m.first(), m.end());
    out[i] =
        new Attributed(
            all.get(i),
            from.mention(),
            from.entity(),
            confidence * from.confidence(),
            rule,
            ImmutableList.of(new Evidence(rule, reason, ImmutableList.of(span))),
            from.runnerUp(),
            from.runnerUpMention(),
            from.runnerUpProbability());
  }

  private void take(int i, int mention, String rule, String reason, double confidence) {
    Mention m = mentions.get(mention);
    Resolution resolution = entities.resolve(mention, RecentSpeakers.NONE);
    int entity = resolution.isKnown() ? resolution.entity() : entities.described(mention);
    Span span = t.span(m.first(), m.end());
    out[i] =
        new Attributed(
            all.get(i),
            mention,
            entity,
            confidence,
            rule,
            ImmutableList.of(new Evidence(rule, reason, ImmutableList.of(span))),
            -1,
            -1,
            0);
  }
}
