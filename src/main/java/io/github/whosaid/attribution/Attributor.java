package io.github.whosaid.attribution;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.attribution.Candidates.Neighbours;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Gender;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
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
  private final int[] subjectOf;
  private final int[] topicOf;

  /** The last person by name in each sentence whom a verb follows, outside quotation marks. */
  private final int[] lastSubjectOf;

  /** The mention that each quotation's own sentence names as its source, or -1. */
  private final int[] sourceOf;

  private final Candidates candidates;
  private final SpeakerChoice choice;
  private final Confidence confidence = new Confidence();
  private final Interview interview;

  private Attributor(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    all = reported;
    out = new Attributed[reported.size()];
    subjectOf = new int[text.sentences()];
    topicOf = new int[text.sentences()];
    lastSubjectOf = new int[text.sentences()];
    sourceOf = new int[reported.size()];
    candidates = new Candidates(text, mentions, this);
    interview = new Interview(text, mentions, entities, reported);
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

  /** Returns the choice that each quotation asks for. */
  static List<Example> examples(
      TokenizedText text, Mentions mentions, Entities entities, List<Reported> reported) {
    List<Example> examples = new ArrayList<>();
    new Attributor(text, mentions, entities, reported).run(examples);
    return examples;
  }

  private Attributed[] run() {
    run(null);
    return out;
  }

  private void run(@Nullable List<Example> examples) {
    findSubjects();
    for (int i = 0; i < out.length; i++) {
      Reported r = all.get(i);
      sourceOf[i] = isNamed(r) && !r.isLettered() ? mentionIn(r.source().get(0)) : -1;
    }
    int[] next = nextSourced();
    RecentSpeakers recent = RecentSpeakers.NONE;
    int last = -1;
    int earlier = -1;
    for (int i = 0; i < out.length; i++) {
      Reported r = all.get(i);
      if (r.isLettered()) {
        out[i] = interview.attribute(r);
        continue;
      }
      Neighbours near =
          new Neighbours(last, earlier, next[i] < 0 ? -1 : sourceOf[next[i]], next[i]);
      candidates.collect(r, sourceOf[i], near);
      double[] probability = choice.weigh(r, near);
      int best = 0;
      for (int c = 1; c < candidates.count; c++) {
        best = probability[c] > probability[best] ? c : best;
      }
      if (examples != null) {
        examples.add(example(r, near, best, probability[best]));
      }
      out[i] = decide(r, near, best, probability, recent);
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

  /**
   * Whether the sentence names a source; before a colon without a verb only what begins it does.
   */
  private boolean isNamed(Reported r) {
    if (r.source().isEmpty() || r.pattern() != CuePattern.COLON) {
      return !r.source().isEmpty();
    }
    int first = r.source().get(0).first();
    return first == t.sentenceFirst(t.sentence(first));
  }

  private Example example(Reported r, Neighbours near, int best, double probability) {
    int[] who = new int[candidates.count];
    for (int c = 0; c < who.length; c++) {
      int m = candidates.mention[c];
      who[c] = m < 0 ? -1 : known(c, near);
    }
    CandidateKind kind = CandidateKind.of(t, mentions, candidates.mention[best]);
    return new Example(
        Arrays.copyOf(candidates.mention, candidates.count),
        who,
        choice.features(r, near),
        best,
        confidence.features(r, Slot.of(candidates.slots[best]), kind, probability));
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

  /** For each quotation the next one behind it, not nested, whose own sentence names a source. */
  private int[] nextSourced() {
    int[] next = new int[out.length];
    int known = -1;
    for (int i = out.length - 1; i >= 0; i--) {
      next[i] = -1;
      if (known >= 0) {
        int end = all.get(i).contents().get(all.get(i).contents().size() - 1).end();
        int start = all.get(known).contents().get(0).first();
        if (t.paragraph(start) - t.paragraph(end - 1) <= NEXT_PARAGRAPHS) {
          next[i] = known;
        }
      }
      if (sourceOf[i] >= 0 && all.get(i).parent() < 0) {
        known = i;
      }
    }
    return next;
  }

  private static final int NEXT_PARAGRAPHS = 2;

  /** What the sentence is about, or -1. */
  int subjectOf(int sentence) {
    return subjectOf[sentence];
  }

  /** The attribution of an earlier quotation. */
  Attributed decided(int quotation) {
    return out[quotation];
  }

  Reported reported(int quotation) {
    return all.get(quotation);
  }

  /**
   * The mention that each sentence is about: the first person or organisation before its first
   * finite verb, outside quotation marks; as a topic a document as well.
   */
  private void findSubjects() {
    Arrays.fill(subjectOf, -1);
    Arrays.fill(topicOf, -1);
    Arrays.fill(lastSubjectOf, -1);
    for (Mention m : mentions.all()) {
      int s = t.sentence(m.first());
      if (m.form() == Form.NAME && m.type() == Type.PERSON && hasVerb(m) && isSubject(m, s)) {
        lastSubjectOf[s] = m.index();
      }
      if (topicOf[s] >= 0 && subjectOf[s] >= 0 || !isSubject(m, s)) {
        continue;
      }
      boolean document = m.type() == Type.DOCUMENT;
      if (topicOf[s] < 0) {
        topicOf[s] = m.index();
      }
      if (subjectOf[s] < 0 && !document) {
        subjectOf[s] = m.index();
      }
    }
  }

  private boolean isSubject(Mention m, int sentence) {
    boolean speaks =
        switch (m.type()) {
          case PERSON, PEOPLE, ORGANISATION, DOCUMENT -> true;
          case PLACE, OTHER -> false;
        };
    return speaks
        && t.passageAt(m.first()) < 0
        && !m.possessive()
        && m.first() - t.sentenceFirst(sentence) < FARTHEST_SUBJECT
        && !(m.first() > 0
            && t.is(m.first() - 1, Tag.PREPOSITION)
            && t.sentence(m.first() - 1) == sentence);
  }

  private boolean hasVerb(Mention m) {
    return m.end() < t.size()
        && switch (t.tag(m.end())) {
          case VERB, AUXILIARY, MODAL -> true;
          default -> false;
        };
  }

  private static final int FARTHEST_SUBJECT = 40;

  private Attributed decide(
      Reported r, Neighbours near, int best, double[] probability, RecentSpeakers recent) {
    int m = candidates.mention[best];
    Slot slot = Slot.of(candidates.slots[best]);
    String rule = slot == Slot.SOURCE || slot == Slot.NOBODY ? r.pattern().id() : slot.rule();
    if (m < 0) {
      return new Attributed(r, -1, -1, probability[best], rule, ImmutableList.of(), -1, -1, 0);
    }
    Resolution who = resolve(r, best, near, recent);
    ImmutableList<Span> spans = ImmutableList.of(span(m));
    ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
    evidence.add(
        new Evidence(rule, AttributionRules.reason(rule, span(m).of(t.text()), cue(r)), spans));
    String reason = who.reason().get();
    if (!reason.isEmpty()) {
      evidence.add(new Evidence("coreference", reason, spans));
    }
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
    return new Attributed(
        r,
        m,
        who.entity(),
        confidence.of(r, slot, CandidateKind.of(t, mentions, m), probability[best])
            * who.probability(),
        rule,
        evidence.build(),
        other,
        otherMention,
        otherProbability);
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
    boolean quoted = r.parent() >= 0 && t.passageAt(mentions.get(m).first()) >= 0;
    int quoter = quoted ? out[r.parent()].entity() : -1;
    int topic = topicBefore(r, mentions.get(m));
    RecentSpeakers around =
        topic < 0
            ? recent.about(-1, -1)
            : recent.about(entityOf(topic), mentions.get(topic).first());
    Resolution found = entities.resolve(m, around.quotedBy(quoter));
    return found.isKnown()
        ? found
        : new Resolution(entities.described(m), 0.5, -1, -1, 0, () -> "");
  }

  private Span span(int m) {
    return t.span(mentions.get(m).first(), mentions.get(m).end());
  }

  private String cue(Reported r) {
    return r.cue().isEmpty() ? "" : t.string(r.cue().get(0).first(), r.cue().get(0).end());
  }

  /** What a pronoun tells of whom it means. */
  private Gender called(int mention) {
    Mention m = mentions.get(mention);
    return m.form() == Form.PRONOUN && m.type() == Type.PERSON ? m.gender() : Gender.UNKNOWN;
  }

  private int entityOf(int mention) {
    int e = entities.entity(mention);
    return e >= 0 ? e : entities.described(mention);
  }

  /**
   * The mention that the sentence around the source is about, or the sentence before the words;
   * while that one's subject is he or she again, the sentence before it. -1 if there is none.
   */
  private int topicBefore(Reported r, Mention source) {
    int own = t.sentence(source.first());
    int topic = topicOf[own];
    boolean person = source.type() == Type.PERSON;
    if (topic >= 0 && topic < source.index() && !(person && isAside(mentions.get(topic), own))) {
      return topic;
    }
    if (!person) {
      return own == 0 ? -1 : topicOf[own - 1];
    }
    int s = t.sentence(Math.min(source.first(), r.contents().get(0).first()));
    topic = -1;
    for (int back = s - 1; back >= 0 && back >= s - MOST_BACK; back--) {
      topic = topicOf[back];
      if (topic >= 0
          && (entities.type(entityOf(topic)) != Type.PERSON || isAside(mentions.get(topic), back))
          && lastSubjectOf[back] >= 0) {
        topic = lastSubjectOf[back];
      }
      if (topic < 0 || !isSameAgain(source, mentions.get(topic))) {
        return topic >= 0 && isAside(mentions.get(topic), back) ? -1 : topic;
      }
    }
    return topic;
  }

  /** "While Lee waited, …", "Asked what Lee wants, …": the main clause is about somebody else. */
  private boolean isAside(Mention topic, int sentence) {
    int first = t.sentenceFirst(sentence);
    if (!t.is(first, Tag.SUBORDINATOR) && !t.is(first, Tag.PARTICIPLE) && !t.is(first, Tag.VERB)) {
      return false;
    }
    int comma = topic.end();
    while (comma < t.sentenceEnd(sentence) && !t.is(comma, TokenKind.COMMA)) {
      comma++;
    }
    return comma < t.sentenceEnd(sentence);
  }

  private static final int MOST_BACK = 3;

  /** "She …. She …": who is meant stands farther before. */
  private static boolean isSameAgain(Mention source, Mention topic) {
    return source.form() == Form.PRONOUN
        && topic.form() == Form.PRONOUN
        && topic.type() == source.type()
        && topic.gender() == source.gender();
  }

  /** "pressure from firms which" have said: whom the pronoun at the source's end stands for; -1. */
  private int pluralOf(Range source) {
    int which = mentions.at(source.end() - 1);
    if (which < 0
        || source.end() - source.first() == 1
        || mentions.get(which).form() != Form.PRONOUN
        || mentions.same(which) < 0) {
      return -1;
    }
    Mention firms = mentions.get(mentions.same(which));
    boolean several = firms.plural() && firms.type() == Type.ORGANISATION;
    return several && firms.first() > source.first() ? firms.index() : -1;
  }

  /** The mention that heads the source: the first one in it that is not part of another. */
  private int mentionIn(Range source) {
    int which = pluralOf(source);
    if (which >= 0) {
      return which;
    }
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
}
