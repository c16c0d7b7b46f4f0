package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.QuotationKind;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;

/**
 * Finds out whose words are reported: the public entry of this stage. First the quotations whose
 * sentence names a source, in text order; then those that name none, from what stands around them.
 * Thread-safe; time is linear in the text's length.
 */
public final class Attributor {

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entities entities;
  private final List<Reported> all;
  private final Attributed[] out;
  private final int[] subjectOf;

  private Attributor(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    all = reported;
    out = new Attributed[reported.size()];
    subjectOf = new int[text.sentences()];
  }

  /**
   * Returns one attribution for each quotation, in the same order.
   *
   * @param threshold confidence between 0 and 1 below which a quotation has no speaker; who would
   *     have been the speaker is the runner-up then
   */
  public static ImmutableList<Attributed> attribute(
      TokenizedText text,
      Mentions mentions,
      Entities entities,
      List<Reported> reported,
      double threshold) {
    Attributed[] all = new Attributor(text, mentions, entities, reported).run();
    for (int i = 0; i < all.length; i++) {
      if (all[i].confidence() < threshold && all[i].entity() >= 0) {
        all[i] = all[i].rejected();
      }
    }
    return ImmutableList.copyOf(all);
  }

  private Attributed[] run() {
    findSubjects();
    RecentSpeakers recent = RecentSpeakers.NONE;
    for (int i = 0; i < out.length; i++) {
      if (!all.get(i).source().isEmpty()) {
        out[i] = named(all.get(i), recent);
        int m = out[i].mention();
        if (out[i].entity() >= 0 && m >= 0) {
          recent = recent.with(out[i].entity(), mentions.get(m).first());
        }
      }
    }
    new Floating(t, mentions, entities, all, out, subjectOf).run();
    for (int i = 0; i < out.length; i++) {
      if (out[i] == null) {
        out[i] = unknown(all.get(i));
      }
    }
    return out;
  }

  /**
   * The mention that each sentence is about: the first person or organisation before its first
   * finite verb, outside quotation marks.
   */
  private void findSubjects() {
    Arrays.fill(subjectOf, -1);
    for (Mention m : mentions.all()) {
      int s = t.sentence(m.first());
      if (subjectOf[s] < 0
          && t.passageAt(m.first()) < 0
          && (m.type() == Type.PERSON || m.type() == Type.PEOPLE || m.type() == Type.ORGANISATION)
          && !m.possessive()
          && m.first() - t.sentenceFirst(s) < 40
          && !(m.first() > 0
              && t.is(m.first() - 1, Tag.PREPOSITION)
              && t.sentence(m.first() - 1) == s)) {
        subjectOf[s] = m.index();
      }
    }
  }

  private Attributed named(Reported r, RecentSpeakers recent) {
    Range source = r.source().get(0);
    int m = mentionIn(source);
    if (m < 0) {
      return new Attributed(r, -1, -1, 0.3, r.pattern().id(), ImmutableList.of(), -1, -1, 0);
    }
    Mention mention = mentions.get(m);
    int about = subjectBefore(mention);
    Resolution resolution = entities.resolve(m, recent.about(about));
    int entity = resolution.isKnown() ? resolution.entity() : entities.described(m);
    double confidence = resolution.isKnown() ? resolution.probability() : 0.5;
    Span span = t.span(mention.first(), mention.end());
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    evidence.add(
        new Evidence(
            r.pattern().id(),
            "“" + t.string(mention.first(), mention.end()) + "” is the source of “" + cue(r) + "”",
            ImmutableList.of(span)));
    if (!resolution.reason().isEmpty()) {
      evidence.add(new Evidence("coreference", resolution.reason(), ImmutableList.of(span)));
    }
    return new Attributed(
        r,
        m,
        entity,
        confidence,
        r.pattern().id(),
        evidence.build(),
        resolution.runnerUp(),
        resolution.runnerUpMention(),
        resolution.runnerUpProbability());
  }

  private String cue(Reported r) {
    return r.cue().isEmpty() ? "" : t.string(r.cue().get(0).first(), r.cue().get(0).end());
  }

  private Attributed unknown(Reported r) {
    return new Attributed(r, -1, -1, 0.5, r.pattern().id(), ImmutableList.of(), -1, -1, 0);
  }

  /** The entity that the mention's sentence is about, or the sentence before it. */
  private int subjectBefore(Mention mention) {
    int s = t.sentence(mention.first());
    int subject = subjectOf[s];
    if (subject < 0 || subject >= mention.index()) {
      subject = s > 0 ? subjectOf[s - 1] : -1;
    }
    return subject < 0 ? -1 : entities.entity(subject);
  }

  /** The mention that heads the source: the first one in it that is not part of another. */
  private int mentionIn(Range source) {
    int fallback = -1;
    for (int k = source.first(); k < source.end(); k++) {
      int inside = mentions.at(k, source.end());
      int m = inside >= 0 ? inside : mentions.at(k);
      if (m >= 0) {
        Mention mention = mentions.get(m);
        boolean relative =
            mention.form() == Form.PRONOUN
                && source.end() - source.first() > 1
                && mention.first() == source.end() - 1;
        if (mention.first() >= source.first() - 3 && !relative) {
          if (mention.type() != Type.OTHER
              && mention.type() != Type.PLACE
              && !(mention.possessive() && mention.end() < source.end() - 1)) {
            return m;
          }
          fallback = fallback < 0 ? m : fallback;
        }
        k = Math.max(k, mention.end() - 1);
      }
      if (fallback >= 0 && (t.is(k, TokenKind.COMMA) || t.is(k, Tag.PREPOSITION))) {
        break;
      }
    }
    return fallback;
  }

  static boolean isDirect(Reported r) {
    return r.kind() == QuotationKind.DIRECT;
  }

  static boolean isFloating(Reported r) {
    return r.source().isEmpty()
        && (r.pattern() == CuePattern.FLOATING
            || r.pattern() == CuePattern.EMBEDDED
            || r.pattern() == CuePattern.COLON);
  }
}
