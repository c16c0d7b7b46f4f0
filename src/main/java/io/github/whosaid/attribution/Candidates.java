package io.github.whosaid.attribution;

import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * The mentions that may name the speaker of one quotation, each with its slots. Reused from
 * quotation to quotation; not thread-safe. All walks are bounded.
 */
final class Candidates {

  private static final int REACH = 60;
  private static final int MOST_BEFORE = 6;
  private static final int MOST_BEHIND = 4;
  private static final int MOST_INNER = 3;
  private static final int MOST = 24;
  private static final int LONGEST_GROUP = 2;
  private static final int LONGEST_SIGNATURE = 12;

  private final TokenizedText t;
  private final Mentions mentions;
  private final Attributor article;
  private final OmittedSource omitted;

  final int[] mention = new int[MOST];
  final int[] slots = new int[MOST];

  /** Place among the candidates before, or behind, the words; the nearest is 0. */
  final int[] rank = new int[MOST];

  private final int by;
  private final int on;
  private final int about;

  int count;

  Candidates(TokenizedText text, Mentions mentions, Attributor article) {
    t = text;
    this.mentions = mentions;
    this.article = article;
    omitted = new OmittedSource(text, mentions);
    by = text.lexicon().id("by");
    on = text.lexicon().id("on");
    about = text.lexicon().id("about");
  }

  /** Collects the candidates of a quotation; the last of them may be nobody. */
  void collect(Reported r, int named, Neighbours near) {
    count = 0;
    boolean topic = isLabelled(r);
    int source = topic ? -1 : named;
    if (source >= 0) {
      add(source, Slot.SOURCE);
    }
    if (omitted.isOmitted(r)) {
      nobody();
      return;
    }
    if (source >= 0
        && (isToldInside(r, mentions.get(source))
            || isToldOf(r, mentions.get(source))
            || isControlled(r, mentions.get(source))
            || isDocument(r, mentions.get(source))
            || isAgent(r, mentions.get(source)))) {
      return;
    }
    int host = host(r);
    if (host < 0) {
      signature(r.contents().get(r.contents().size() - 1).end());
    }
    if (!topic) {
      before(r, host);
    }
    int last = r.contents().size() - 1;
    behind(r, r.contents().get(0).end(), host, MOST_BEHIND);
    if (last > 0) {
      behind(r, r.contents().get(last).end(), host, 2);
    }
    // Words behind a colon are somebody's whom their sentence tells of.
    if (host < 0 && (topic || r.pattern() != CuePattern.COLON)) {
      subjects(r);
      speaker(near.last, Slot.LAST_SPEAKER);
      speaker(near.earlier, Slot.EARLIER_SPEAKER);
      if (near.next >= 0) {
        add(near.next, Slot.NEXT_SPEAKER);
      }
    }
    if ((topic || r.pattern() == CuePattern.EMBEDDED) && count > 0) {
      // Words behind a topic are who spoke before's; quoted words amid a sentence are somebody's
      // that it tells of, or no speech at all.
      return;
    }
    nobody();
  }

  /** "On her new film: “…”": the label tells what the words are about. */
  private boolean isLabelled(Reported r) {
    if (r.pattern() != CuePattern.COLON || r.cue().isEmpty()) {
      return false;
    }
    int cue = r.cue().get(0).first();
    int first = t.sentenceFirst(t.sentence(cue));
    return t.is(cue, TokenKind.COLON)
        && (t.id(first) == on || t.id(first) == about)
        && !t.hasFinite(first, cue);
  }

  private void nobody() {
    mention[count] = -1;
    slots[count] = Slot.NOBODY.bit();
    rank[count] = 0;
    count++;
  }

  /** "Moss was told by Birley that …": whom the passive names behind "by" is who speaks. */
  private boolean isAgent(Reported r, Mention source) {
    int before = source.first() - 1;
    return before > 0
        && t.id(before) == by
        && !r.cue().isEmpty()
        && r.cue().get(r.cue().size() - 1).end() == before
        && t.is(before - 1, Tag.PARTICIPLE);
  }

  /** "The storm forced Lee to admit that …": the object that is the infinitive's subject. */
  private boolean isControlled(Reported r, Mention source) {
    if (r.cue().isEmpty()) {
      return false;
    }
    int verb = r.cue().get(0).first();
    int to = verb - 1;
    while (to > source.end() && t.is(to, Tag.ADVERB)) {
      to--;
    }
    boolean object = t.is(source.first() - 1, Tag.VERB);
    return t.is(verb, Tag.INFINITIVE) && t.is(to, Tag.TO) && (to == source.end() || object);
  }

  /**
   * "issued figures showing that …", "a report by the Ulm Board found": a document right before its
   * verb or behind "according to" is the source, whoever stands around it.
   */
  private boolean isDocument(Reported r, Mention source) {
    if (source.type() != Mention.Type.DOCUMENT || r.cue().isEmpty()) {
      return false;
    }
    Range cue = r.cue().get(0);
    return switch (r.pattern()) {
      case ACCORDING_TO -> cue.end() == source.first();
      case VERB_BEFORE -> cue.first() == mentions.wholeEnd(source);
      default -> false;
    };
  }

  /** "Lee said Marsh had told her that …": who speaks around it is not who spoke inside. */
  private static boolean isToldInside(Reported r, Mention source) {
    return r.parent() >= 0
        && r.kind() == QuotationKind.INDIRECT
        && r.pattern() == CuePattern.VERB_BEFORE
        && source.form() == Form.NAME
        && r.cue().get(0).first() - source.end() <= LONGEST_GROUP
        && r.cue().get(0).first() >= source.end();
  }

  /**
   * “It rains,” Moss said, according to Tull Radio. “It pours.”: the words are Moss's, the report
   * is theirs.
   */
  private boolean isToldOf(Reported r, Mention source) {
    int outer = r.parent() >= 0 ? r.parent() : r.index() - 1;
    if (outer < 0 || r.cue().isEmpty()) {
      return false;
    }
    Reported report = article.reported(outer);
    return switch (report.pattern()) {
      case ACCORDING_TO, VERB_BEHIND, VERB_INVERTED ->
          report.kind() != QuotationKind.DIRECT
              && inContent(report, source.first())
              && inContent(report, r.cue().get(0).first());
      default -> false;
    };
  }

  /** Returns whether one of the candidates has that slot. */
  boolean has(Slot slot) {
    return place(slot) >= 0;
  }

  /** Returns the place of the first candidate with that slot, or -1. */
  int place(Slot slot) {
    for (int i = 0; i < count; i++) {
      if ((slots[i] & slot.bit()) != 0) {
        return i;
      }
    }
    return -1;
  }

  /** The passage that quotation and cue stand in, -1 for the reporter's own voice. */
  private int host(Reported r) {
    if (!r.cue().isEmpty()) {
      return t.passageAt(r.cue().get(0).first());
    }
    int first = r.contents().get(0).first();
    int p = t.passageAt(first);
    return p < 0 || t.passages().get(p).open() >= first || t.passages().get(p).depth() == 0
        ? -1
        : p;
  }

  private void speaker(int quotation, Slot slot) {
    if (quotation >= 0) {
      add(article.decided(quotation).mention(), slot);
    }
  }

  private void add(int m, Slot slot) {
    add(m, slot, 0);
  }

  private void add(int m, Slot slot, int place) {
    for (int i = 0; i < count; i++) {
      if (mention[i] == m) {
        slots[i] |= slot.bit();
        rank[i] = Math.max(rank[i], place);
        return;
      }
    }
    if (count < MOST - 1) {
      mention[count] = m;
      slots[count] = slot.bit();
      rank[count] = place;
      count++;
    }
  }

  private void before(Reported r, int host) {
    int first = r.contents().get(0).first();
    int floor = Math.max(t.sentenceFirst(t.sentence(first)), first - REACH);
    int found = 0;
    for (int k = first - 1; k >= floor && found < MOST_BEFORE; k--) {
      int m = mentions.at(k);
      if (m >= 0) {
        found += within(r, m, host, Slot.BEFORE, found, floor, first);
        k = Math.min(k, mentions.get(m).first());
      }
    }
  }

  private void behind(Reported r, int from, int host, int most) {
    if (from >= t.size()) {
      return;
    }
    int end = Math.min(t.sentenceEnd(t.sentence(from - 1)), from + REACH);
    int found = 0;
    for (int k = from; k < end && found < most; k++) {
      int m = mentions.at(k);
      if (m >= 0) {
        found += within(r, m, host, Slot.AFTER, found, from, end);
        k = Math.max(k, mentions.get(m).end() - 1);
      }
    }
  }

  /** Adds a mention and those inside it; returns how many. */
  private int within(Reported r, int outer, int host, Slot slot, int found, int first, int end) {
    int added = 0;
    int behind = mentions.get(outer).end();
    for (int i = outer;
        i < mentions.size() && i <= outer + MOST_INNER && mentions.get(i).first() < behind;
        i++) {
      Mention m = mentions.get(i);
      if (m.first() >= first
          && m.end() <= end
          && canSpeak(m)
          && !omitted.isTold(m)
          && t.passageAt(m.first()) == host
          && !inContent(r, m.first())) {
        add(i, slot, found + added);
        added++;
      }
    }
    return added;
  }

  private static boolean inContent(Reported r, int token) {
    Range first = r.contents().get(0);
    Range last = r.contents().get(r.contents().size() - 1);
    return token >= first.first() && token < first.end()
        || token >= last.first() && token < last.end();
  }

  static boolean canSpeak(Mention m) {
    return switch (m.type()) {
      case PERSON, PEOPLE, ORGANISATION, DOCUMENT -> true;
      case PLACE -> m.form() == Form.NAME;
      case OTHER -> false;
    };
  }

  private void subjects(Reported r) {
    int s = t.sentence(r.contents().get(0).first());
    Slot slot = Slot.SENTENCE_BEFORE;
    for (int back = s - 1; back >= Math.max(0, s - 3); back--) {
      int subject = article.subjectOf(back);
      if (subject >= 0) {
        add(subject, slot);
        if (slot == Slot.SECOND_BEFORE) {
          return;
        }
        slot = Slot.SECOND_BEFORE;
      }
    }
  }

  /** “…” — Ada Moss: behind the dash stands a name, and then the paragraph ends. */
  private void signature(int behind) {
    int k = behind;
    if (k >= t.size() || !t.is(k, TokenKind.DASH) || t.paragraph(k) != t.paragraph(k - 1)) {
      return;
    }
    int m = k + 1 < t.size() ? mentions.at(k + 1) : -1;
    if (m < 0
        || mentions.get(m).form() != Form.NAME
        || mentions.get(m).type() == Type.OTHER
        || t.paragraphEnd(t.paragraph(k)) - k > LONGEST_SIGNATURE) {
      return;
    }
    for (int i = mentions.get(m).end(); i < t.paragraphEnd(t.paragraph(k)); i++) {
      if (t.is(i, Tag.VERB) || t.is(i, Tag.AUXILIARY)) {
        return;
      }
    }
    add(m, Slot.SIGNATURE);
  }

  /**
   * The quotations and mentions around the one that is decided.
   *
   * @param last the last quotation with a speaker, or -1
   * @param earlier the last one before it with another speaker, or -1
   * @param next the mention that the next cue names as its source, or -1
   * @param nextQuotation the quotation of that cue, or -1
   */
  record Neighbours(int last, int earlier, int next, int nextQuotation) {}
}
