package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;

/**
 * Which of the candidates said the words: a log-linear score over features of form and distance.
 * Not thread-safe.
 */
final class SpeakerChoice {

  /** Where the words stand in their paragraph. */
  private enum Place {
    /** They are the whole paragraph. */
    ALONE,
    /** They begin it. */
    FIRST,
    /** They are one or more whole sentences behind another. */
    SENTENCE,
    /** They begin a sentence. */
    BEGINS,
    /** They end a sentence. */
    ENDS,
    /** They stand amid a sentence. */
    AMID
  }

  /** How the cue's verb stands in its clause. */
  private enum Form {
    NO_CUE,
    FINITE,
    GERUND,
    INFINITIVE,
    OTHER
  }

  /** In a conversation the other one speaks. */
  private static final double REPLIED = 0.85;

  /** A signature decides by itself. */
  private static final double SIGNED = 0.98;

  private static final int FAR = 4;
  private static final int NEAREST = 4;
  private static final int CUE_REACH = 4;

  private static final int PATTERNS = CuePattern.values().length;

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int PATTERN = NAMES.each("pattern", Slot.class, CuePattern.class);
  private static final int KIND = NAMES.each("kind", Slot.class, CandidateKind.class);
  private static final int PLACE = NAMES.each("place", Slot.class, Place.class);
  private static final int RANK = NAMES.buckets("rank-before", NEAREST);
  private static final int RANK_BEHIND = NAMES.buckets("rank-behind", NEAREST);
  private static final int DISTANCE = NAMES.buckets("tokens-before", Features.BUCKETS);
  private static final int DISTANCE_BEHIND = NAMES.buckets("tokens-behind", Features.BUCKETS);
  private static final int POSSESSIVE = NAMES.each("possessive", Slot.class);
  private static final int PREPOSITION = NAMES.each("preposition", Slot.class);
  private static final int FINITE = NAMES.each("finite-verb", Slot.class);
  private static final int CUE = NAMES.each("cue-verb", Slot.class);
  private static final int OWN_CUE = NAMES.each("verb-is-cue", Slot.class);
  private static final int BEHIND_CUE = NAMES.each("right-behind-cue", Slot.class);
  private static final int BEHIND_VERB = NAMES.each("right-behind-verb", Slot.class);
  private static final int FORM = NAMES.each("cue-form", Slot.class, Form.class);
  private static final int SUBJECT = NAMES.each("sentence-subject", Slot.class);
  private static final int TIED = NAMES.each("tied", Slot.class);
  private static final int VERBS = NAMES.buckets("verbs-between", NEAREST);
  private static final int COMMAS = NAMES.buckets("commas-between", NEAREST);
  private static final int STARTS = NAMES.each("sentence-start", Slot.class);
  private static final int INNER = NAMES.each("inner", Slot.class);
  private static final int LIKE_LAST = NAMES.each("like-last-speaker", Slot.class);
  private static final int LIKE_NEXT = NAMES.each("like-next-speaker", Slot.class);
  private static final int APART = NAMES.buckets("paragraphs-to-last", FAR);
  private static final int APART_NEXT = NAMES.buckets("paragraphs-to-next", FAR);
  private static final int APART_SUBJECT = NAMES.buckets("paragraphs-to-subject", FAR);
  private static final int GAP = NAMES.buckets("sentences-since-last-words", FAR);
  private static final int GAP_NEXT = NAMES.buckets("sentences-to-next-words", FAR);
  private static final int LAST_KIND = NAMES.each("last-words", QuotationKind.class);
  private static final int NEXT_KIND = NAMES.each("next-words", QuotationKind.class);
  private static final int LAST_FLOATS = NAMES.one("last-words-without-cue");
  private static final int NESTED = NAMES.each("nested", Slot.class);
  private static final int NOT_DIRECT = NAMES.each("not-direct", Slot.class);
  private static final int SOURCE_GAP = NAMES.buckets("source-to-cue", Features.BUCKETS);
  private static final int NO_MENTION = NAMES.one("source-without-mention");
  private static final Weights WEIGHTS = Weights.read(SpeakerChoice.class, "speaker.tsv", NAMES);

  private final TokenizedText t;
  private final Mentions mentions;
  private final Entities entities;
  private final Attributor article;
  private final Candidates candidates;
  private final Features f = new Features(WEIGHTS);
  private double[] probability = new double[8];

  /** The cue of the quotation that is decided; -1 if it has none. */
  private int cueFirst = -1;

  private int cueEnd = -1;
  private Form form = Form.NO_CUE;

  /** The kind of the candidate that is weighed, by its number, and the verb behind it, or -1. */
  private int kind;

  private int verb = -1;

  SpeakerChoice(
      TokenizedText text,
      Mentions mentions,
      Entities entities,
      Attributor article,
      Candidates candidates) {
    t = text;
    this.mentions = mentions;
    this.entities = entities;
    this.article = article;
    this.candidates = candidates;
  }

  static List<String> names() {
    return NAMES.all();
  }

  /** Weighs the collected candidates; the probabilities belong to their places. */
  double[] weigh(Reported r, Candidates.Neighbours near) {
    if (probability.length < candidates.count) {
      probability = new double[candidates.count * 2];
    }
    Place place = place(r);
    readCue(r);
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < candidates.count; c++) {
      features(r, c, near, place);
      probability[c] = f.score();
      max = Math.max(max, probability[c]);
    }
    int signature = candidates.place(Slot.SIGNATURE);
    if (signature >= 0 && !candidates.has(Slot.SOURCE)) {
      Arrays.fill(probability, 0, candidates.count, (1 - SIGNED) / candidates.count);
      probability[signature] = SIGNED;
      return probability;
    }
    int other = candidates.place(Slot.EARLIER_SPEAKER);
    if (other >= 0 && place == Place.ALONE && !candidates.has(Slot.SOURCE) && isReply(r, near)) {
      Arrays.fill(probability, 0, candidates.count, (1 - REPLIED) / candidates.count);
      probability[other] = REPLIED;
      return probability;
    }
    double sum = 0;
    for (int c = 0; c < candidates.count; c++) {
      probability[c] = Math.exp(probability[c] - max);
      sum += probability[c];
    }
    for (int c = 0; c < candidates.count; c++) {
      probability[c] /= sum;
    }
    return probability;
  }

  /**
   * Whether two people speak in turn, a paragraph each: a question is answered by the other, and
   * who asked before asks again.
   */
  private boolean isReply(Reported r, Candidates.Neighbours near) {
    Reported last = article.reported(near.last());
    Reported earlier = article.reported(near.earlier());
    int paragraph = t.paragraph(r.contents().get(0).first());
    if (last.kind() != QuotationKind.DIRECT
        || earlier.kind() != QuotationKind.DIRECT
        || t.paragraph(last.contents().get(0).first()) != paragraph - 1
        || t.paragraph(earlier.contents().get(0).first()) != paragraph - 2) {
      return false;
    }
    return isQuestion(last) != isQuestion(r) && (isQuestion(last) || isQuestion(earlier));
  }

  private boolean isQuestion(Reported r) {
    int i = r.contents().get(r.contents().size() - 1).end() - 1;
    return t.is(i, TokenKind.QUESTION)
        || i > 0 && t.is(i, TokenKind.QUOTE) && t.is(i - 1, TokenKind.QUESTION);
  }

  /** Returns the features of each collected candidate, for the fitting of weights. */
  int[][] features(Reported r, Candidates.Neighbours near) {
    int[][] all = new int[candidates.count][];
    readCue(r);
    for (int c = 0; c < all.length; c++) {
      features(r, c, near, place(r));
      all[c] = f.toArray();
    }
    return all;
  }

  private void readCue(Reported r) {
    cueFirst = r.cue().isEmpty() ? -1 : r.cue().get(0).first();
    cueEnd = r.cue().isEmpty() ? -1 : r.cue().get(0).end();
    form = Form.NO_CUE;
    for (int i = cueFirst; i >= 0 && i < cueEnd; i++) {
      switch (t.tag(i)) {
        case VERB:
          form = Form.FINITE;
          return;
        case GERUND:
          form = Form.GERUND;
          return;
        case INFINITIVE:
          form = Form.INFINITIVE;
          return;
        default:
          form = Form.OTHER;
      }
    }
  }

  private void features(Reported r, int c, Candidates.Neighbours near, Place place) {
    f.clear();
    int slots = candidates.slots[c];
    int m = candidates.mention[c];
    kind = CandidateKind.of(t, mentions, m).ordinal();
    verb = m < 0 ? -1 : verb(mentions.get(m));
    for (int rest = slots; rest != 0; rest &= rest - 1) {
      each(r, m, Integer.numberOfTrailingZeros(rest), place, near);
    }
    if (m < 0) {
      f.addIf(!r.source().isEmpty() && !candidates.has(Slot.SOURCE), NO_MENTION);
      return;
    }
    Mention mention = mentions.get(m);
    if ((slots & Slot.BEFORE.bit()) != 0) {
      f.add(RANK + Math.min(candidates.rank[c], NEAREST - 1));
      int gap = r.contents().get(0).first() - mention.end();
      f.add(DISTANCE + Features.bucket(Math.max(0, gap)));
      between(mention.end(), r.contents().get(0).first());
    }
    if ((slots & Slot.AFTER.bit()) != 0) {
      f.add(RANK_BEHIND + Math.min(candidates.rank[c], NEAREST - 1));
      int gap = mention.first() - r.contents().get(0).end();
      f.add(DISTANCE_BEHIND + Features.bucket(Math.max(0, gap)));
    }
    if ((slots & Slot.SOURCE.bit()) != 0 && !r.cue().isEmpty()) {
      int cue = r.cue().get(0).first();
      int gap =
          mention.first() > cue ? mention.first() - r.cue().get(0).end() : cue - mention.end();
      f.add(SOURCE_GAP + Features.bucket(Math.max(0, gap)));
    }
    around(r, slots, mention, near);
  }

  private void between(int from, int to) {
    int verbs = 0;
    int commas = 0;
    for (int i = from; i < to; i++) {
      verbs += t.is(i, Tag.VERB) ? 1 : 0;
      commas += t.is(i, TokenKind.COMMA) ? 1 : 0;
    }
    f.add(VERBS + Math.min(verbs, NEAREST - 1));
    f.add(COMMAS + Math.min(commas, NEAREST - 1));
  }

  /** Features that each slot of a candidate has of its own. */
  private void each(Reported r, int m, int slot, Place place, Candidates.Neighbours near) {
    f.add(PATTERN + slot * PATTERNS + r.pattern().ordinal());
    f.add(KIND + slot * KINDS + kind);
    f.add(PLACE + slot * PLACES + place.ordinal());
    f.addIf(r.parent() >= 0, NESTED + slot);
    f.addIf(r.kind() != QuotationKind.DIRECT, NOT_DIRECT + slot);
    if (m < 0) {
      return;
    }
    Mention mention = mentions.get(m);
    int first = mention.first();
    f.addIf(mention.possessive(), POSSESSIVE + slot);
    f.addIf(
        t.is(first - 1, Tag.PREPOSITION) && t.sentence(first - 1) == t.sentence(first),
        PREPOSITION + slot);
    f.addIf(verb >= 0, FINITE + slot);
    f.addIf(t.canReport(verb), CUE + slot);
    f.add(FORM + slot * FORMS + form.ordinal());
    f.addIf(verb >= cueFirst && verb < cueEnd, OWN_CUE + slot);
    f.addIf(first == cueEnd, BEHIND_CUE + slot);
    f.addIf(t.is(first - 1, Tag.VERB), BEHIND_VERB + slot);
    f.addIf(article.subjectOf(t.sentence(first)) == m, SUBJECT + slot);
    f.addIf(mentions.same(m) >= 0, TIED + slot);
    f.addIf(first == t.sentenceFirst(t.sentence(first)), STARTS + slot);
    f.addIf(mentions.at(first) != m, INNER + slot);
    int entity = entities.entity(m);
    if (entity >= 0) {
      f.addIf(
          near.last() >= 0 && article.decided(near.last()).entity() == entity, LIKE_LAST + slot);
      f.addIf(near.next() >= 0 && entities.entity(near.next()) == entity, LIKE_NEXT + slot);
    }
  }

  private static final int FORMS = Form.values().length;
  private static final int KINDS = CandidateKind.values().length;
  private static final int PLACES = Place.values().length;

  /** How far the quotations around are, for candidates taken from them. */
  private void around(Reported r, int slots, Mention m, Candidates.Neighbours near) {
    int first = r.contents().get(0).first();
    int end = r.contents().get(r.contents().size() - 1).end();
    int paragraph = t.paragraph(first);
    if ((slots & (Slot.SENTENCE_BEFORE.bit() | Slot.SECOND_BEFORE.bit())) != 0) {
      f.add(APART_SUBJECT + Math.min(FAR - 1, paragraph - t.paragraph(m.first())));
    }
    if ((slots & Slot.LAST_SPEAKER.bit()) != 0) {
      Reported last = article.reported(near.last());
      int behind = last.contents().get(last.contents().size() - 1).end() - 1;
      f.add(APART + clip(paragraph - t.paragraph(Math.max(behind, m.first()))));
      f.add(GAP + clip(t.sentence(first) - t.sentence(behind)));
      f.add(LAST_KIND + last.kind().ordinal());
      f.addIf(last.cue().isEmpty(), LAST_FLOATS);
    }
    if ((slots & Slot.NEXT_SPEAKER.bit()) != 0) {
      Reported next = article.reported(near.nextQuotation());
      int start = next.contents().get(0).first();
      f.add(APART_NEXT + clip(t.paragraph(start) - t.paragraph(end - 1)));
      f.add(GAP_NEXT + clip(t.sentence(Math.min(start, m.first())) - t.sentence(end - 1)));
      f.add(NEXT_KIND + next.kind().ordinal());
    }
  }

  private static int clip(int distance) {
    return Math.max(0, Math.min(FAR - 1, distance));
  }

  /** The finite verb that follows the mention, over an adverb, or -1. */
  private int verb(Mention m) {
    int i = Math.max(m.end(), m.extentEnd());
    for (int k = i; k < i + CUE_REACH; k++) {
      switch (t.tag(k)) {
        case VERB:
          return k;
        case AUXILIARY, MODAL, ADVERB, NEGATION:
          break;
        case PARTICIPLE, GERUND, INFINITIVE:
          return k > i && !t.is(k - 1, Tag.ADVERB) ? k : -1;
        default:
          return k > i && (t.is(k - 1, Tag.AUXILIARY) || t.is(k - 1, Tag.MODAL)) ? k - 1 : -1;
      }
    }
    return -1;
  }

  private Place place(Reported r) {
    int first = r.contents().get(0).first();
    int end = r.contents().get(r.contents().size() - 1).end();
    int paragraph = t.paragraph(first);
    boolean begins = first == t.sentenceFirst(t.sentence(first));
    if (first == t.paragraphFirst(paragraph)) {
      return end >= t.paragraphEnd(t.paragraph(end - 1)) ? Place.ALONE : Place.FIRST;
    }
    boolean ends = end >= t.sentenceEnd(t.sentence(end - 1)) || endsBehind(r, end);
    return begins ? (ends ? Place.SENTENCE : Place.BEGINS) : ends ? Place.ENDS : Place.AMID;
  }

  private boolean endsBehind(Reported r, int end) {
    if (r.passages().isEmpty() || end >= t.size() || !t.is(end, TokenKind.PERIOD)) {
      return false;
    }
    QuotedPassage last = t.passages().get(r.passages().get(r.passages().size() - 1));
    return last.behind() == end;
  }
}
