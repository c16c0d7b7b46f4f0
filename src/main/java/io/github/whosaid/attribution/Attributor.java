package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.attribution.Candidates.Neighbours;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Evidence;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
  private final Subjects subjects;
  private final Sources sources;

  private final Candidates candidates;
  private final Writers writers;
  private final SpeakerChoice choice;
  private final Confidence confidence;
  private final Interview interview;

  /** The features of each confidence, where they are asked for. */
  private @Nullable List<int[]> weighed;

  private Attributor(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    all = reported;
    out = new Attributed[reported.size()];
    subjects = new Subjects(text, mentions, entities);
    sources = new Sources(text, mentions, reported);
    writers = new Writers(text, mentions, subjects, sources);
    candidates = new Candidates(text, mentions, this);
    interview = new Interview(text, mentions, entities, reported);
    confidence = new Confidence(text, mentions, entities);
    choice = new SpeakerChoice(text, mentions, entities, this, candidates);
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

  /** Returns the choice that each quotation asks for, in the same order. */
  static List<Example> examples(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    List<Example> examples = new ArrayList<>();
    new Attributor(text, mentions, entities, reported).run(examples);
    return examples;
  }

  /**
   * Returns the features of the confidence in each attribution, for the fitting of weights; empty
   * where nobody was chosen.
   */
  static List<int[]> confidences(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    Attributor attributor = new Attributor(text, mentions, entities, reported);
    List<int[]> weighed = new ArrayList<>(Collections.nCopies(reported.size(), new int[0]));
    attributor.weighed = weighed;
    attributor.run(null);
    return weighed;
  }

  private Attributed[] run() {
    run(null);
    return out;
  }

  private void run(@Nullable List<Example> examples) {
    RecentSpeakers recent = RecentSpeakers.NONE;
    int last = -1;
    int earlier = -1;
    for (int i = 0; i < out.length; i++) {
      Reported r = all.get(i);
      if (r.isLettered()) {
        out[i] = interview.attribute(r);
        if (examples != null) {
          examples.add(Example.NO_CHOICE);
        }
        continue;
      }
      int next = sources.next(i);
      Neighbours near = new Neighbours(last, earlier, next < 0 ? -1 : sources.of(next), next);
      candidates.collect(r, sources.of(i), near);
      double[] probability = choice.weigh(r, near);
      int best = 0;
      for (int c = 1; c < candidates.count; c++) {
        best = probability[c] > probability[best] ? c : best;
      }
      if (examples != null) {
        examples.add(example(r, near, best, recent));
      }
      out[i] = decide(r, near, best, probability, recent);
      if (weighed != null && out[i].entity() >= 0) {
        weighed.set(i, confidence.features());
      }
      if (out[i].entity() >= 0) {
        int token = mentions.get(out[i].mention()).first();
        if (r.parent() < 0 && t.passageAt(token) < 0) {
          // Those who speak in somebody's words are not whom the reporter goes on with.
          recent = recent.with(out[i].entity(), token, called(out[i].mention()));
        }
        if (r.parent() < 0) {
          if (last >= 0 && out[last].entity() != out[i].entity()) {
            earlier = last;
          }
          last = i;
        }
      }
    }
  }

  private Example example(Reported r, Neighbours near, int best, RecentSpeakers recent) {
    int[] who = new int[candidates.count];
    for (int c = 0; c < who.length; c++) {
      int m = candidates.mention[c];
      who[c] = m < 0 ? -1 : known(c, near);
    }
    return new Example(
        Arrays.copyOf(candidates.mention, candidates.count),
        who,
        choice.features(r, near),
        best,
        candidates.mention[best] < 0 ? recent : around(r, candidates.mention[best], recent));
  }

  /** The entity of a candidate where it is known without a look around, or -1. */
  private int known(int c, Neighbours near) {
    int slots = candidates.slots[c];
    if ((slots & Slot.LAST_SPEAKER.bit()) != 0) {
      return out[near.last()].entity();
    }
    if ((slots & Slot.EARLIER_SPEAKER.bit()) != 0) {
      return out[near.earlier()].entity();
    }
    return entities.entity(candidates.mention[c]);
  }

  /** What the sentence is about, or -1. */
  int subjectOf(int sentence) {
    return subjects.of(sentence);
  }

  /** The attribution of an earlier quotation. */
  Attributed decided(int quotation) {
    return out[quotation];
  }

  Reported reported(int quotation) {
    return all.get(quotation);
  }

  private Attributed decide(
      Reported r, Neighbours near, int best, double[] probability, RecentSpeakers recent) {
    int m = candidates.mention[best];
    Slot slot = Slot.of(candidates.slots[best]);
    String rule = slot == Slot.SOURCE || slot == Slot.NOBODY ? r.pattern().id() : slot.rule();
    if (m < 0) {
      return new Attributed(r, -1, -1, probability[best], rule, ImmutableList.of(), -1, -1, 0);
    }
    Resolution who = resolve(r, best, near, recent);
    Span named = t.span(mentions.get(m).first(), mentions.get(m).end());
    ImmutableList<Span> spans = ImmutableList.of(named);
    Evidence first =
        new Evidence(rule, AttributionRules.reason(rule, named.of(t.text()), cue(r)), spans);
    String reason = who.reason().get();
    ImmutableList<Evidence> evidence =
        reason.isEmpty()
            ? ImmutableList.of(first)
            : ImmutableList.of(first, new Evidence("coreference", reason, spans));
    int other = who.runnerUp();
    int otherMention = who.runnerUpMention();
    double otherProbability = probability[best] * who.runnerUpProbability();
    for (int c = 0; c < candidates.count; c++) {
      if (c != best
          && candidates.mention[c] >= 0
          && probability[c] > Math.max(otherProbability, LEAST)) {
        int e = resolve(r, c, near, recent).entity();
        if (e != who.entity()) {
          other = e;
          otherMention = candidates.mention[c];
          otherProbability = probability[c];
        }
      }
    }
    double sure = confidence.of(r, slot, m, probability[best], who, earlier(slot, near));
    return new Attributed(
        r,
        m,
        who.entity(),
        sure,
        rule,
        evidence,
        other,
        otherMention,
        Math.min(otherProbability, 1 - sure));
  }

  /** The confidence in the earlier words whose speaker goes on, 1 where nobody does. */
  private double earlier(Slot slot, Neighbours near) {
    return switch (slot) {
      case LAST_SPEAKER -> out[near.last()].confidence();
      case EARLIER_SPEAKER -> out[near.earlier()].confidence();
      default -> 1;
    };
  }

  /** A runner-up below it is not worth a word. */
  private static final double LEAST = 0.01;

  /** Whom a candidate means: an earlier speaker as was decided there. */
  private Resolution resolve(Reported r, int c, Neighbours near, RecentSpeakers recent) {
    int slots = candidates.slots[c];
    int m = candidates.mention[c];
    if ((slots & Slot.SOURCE.bit()) == 0
        && (slots & (Slot.LAST_SPEAKER.bit() | Slot.EARLIER_SPEAKER.bit())) != 0) {
      int quotation = (slots & Slot.LAST_SPEAKER.bit()) != 0 ? near.last() : near.earlier();
      return new Resolution(out[quotation].entity(), 1, -1, -1, 0, () -> "");
    }
    if ((slots & Slot.SOURCE.bit()) != 0 && speakTogether(r, entities.firstOf(m))) {
      int group = entities.group(entities.firstOf(m));
      return new Resolution(group, 1, -1, -1, 0, () -> entities.label(group) + " speak together");
    }
    Resolution found = entities.resolve(m, around(r, m, recent));
    int writer = writer(found.entity(), m);
    if (writer >= 0) {
      Resolution who = entities.resolve(writer, around(r, writer, recent));
      return new Resolution(
          who.isKnown() ? who.entity() : entities.described(writer),
          found.probability() * Math.max(LIKELY, who.probability()),
          -1,
          -1,
          0,
          () ->
              String.join(
                  "",
                  "“",
                  t.string(mentions.get(writer).first(), mentions.get(writer).end()),
                  "” wrote it"));
    }
    return found.isKnown()
        ? found
        : new Resolution(entities.described(m), 0.5, -1, -1, 0, () -> "");
  }

  private static final double LIKELY = 0.5;

  /** The mention of who wrote the message that the entity is, or -1. */
  private int writer(int entity, int mention) {
    return entities.isNamed(entity) || entity < 0 || entities.type(entity) != Type.DOCUMENT
        ? -1
        : writers.of(mentions.get(entities.descriptionOf(entity)), mentions.get(mention));
  }

  /** "Ada Moss and Tom Birley said", "said Moss and Birley": whether the cue is of all of them. */
  private boolean speakTogether(Reported r, int first) {
    if (first < 0 || r.cue().isEmpty()) {
      return false;
    }
    Mention last = entities.lastOf(first);
    int cue = r.cue().get(0).first();
    int cueEnd = r.cue().get(r.cue().size() - 1).end();
    int end = Math.max(last.end(), last.extentEnd());
    boolean before = cueEnd == mentions.get(first).first();
    boolean behind = cue >= last.end() && cue - end <= LONGEST_VERB_GROUP;
    return behind || before && (end >= t.size() || !t.isFinite(end));
  }

  private static final int LONGEST_VERB_GROUP = 3;

  /** Who spoke before the mention, and what its sentence is about. */
  private RecentSpeakers around(Reported r, int m, RecentSpeakers recent) {
    boolean quoted = r.parent() >= 0 && t.passageAt(mentions.get(m).first()) >= 0;
    int quoter = quoted ? out[r.parent()].entity() : -1;
    int topic = subjects.before(r, mentions.get(m));
    return topic < 0
        ? recent.around(-1, -1, quoter, r.contents())
        : recent.around(meant(topic, recent), mentions.get(topic).first(), quoter, r.contents());
  }

  /** Whom the topic of a sentence means: "The manager", who was named before. */
  private int meant(int topic, RecentSpeakers recent) {
    boolean looksBack =
        entities.entity(topic) < 0
            && mentions.get(topic).form() == Form.NOMINAL
            && mentions.isDefinite(topic);
    return looksBack ? entities.resolve(topic, recent).entity() : entities.meant(topic);
  }

  private String cue(Reported r) {
    return r.cue().isEmpty() ? "" : t.string(r.cue().get(0).first(), r.cue().get(0).end());
  }

  /** What a pronoun tells of whom it means. */
  private Gender called(int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Form.PRONOUN && m.type() == Type.PERSON ? m.gender() : Gender.UNKNOWN;
  }
}
