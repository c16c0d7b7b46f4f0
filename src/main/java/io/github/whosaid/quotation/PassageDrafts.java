package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes quotations of the quoted passages that no cue takes: those that are speech become floating
 * or embedded quotations, or belong to whoever is named before their colon. Not thread-safe: an
 * object is for one reading of one text.
 */
final class PassageDrafts {

  /** How far before quoted words the verb stands that brings them in. */
  private static final int NEAR = 9;

  /** A name in marks has at most so many tokens. */
  private static final int NAME_LENGTH = 5;

  private final TokenizedText t;
  private final Clauses clauses;
  private final boolean[] owned;
  private final Features features = new Features();

  /**
   * @param owned whether a quotation has the passage of an index already; {@link #find} adds to it
   */
  PassageDrafts(TokenizedText text, Clauses clauses, boolean[] owned) {
    t = text;
    this.clauses = clauses;
    this.owned = owned;
  }

  /** Returns the quotations in the order of their passages, and marks those passages as taken. */
  List<QuotationDraft> find() {
    List<QuotationDraft> drafts = new ArrayList<>();
    for (QuotedPassage p : t.passages()) {
      if (p.depth() > 0 || owned[p.index()] || p.close() <= p.first()) {
        continue;
      }
      Range headlined = headlined(p);
      double speech = Speech.probability(t, p, isWholeSentence(t, p), features);
      boolean whole =
          isWholeSentence(t, p)
              || t.is(p.open() - 1, TokenKind.COLON)
                  && p.behind() >= t.sentenceEnd(t.sentence(p.open()));
      if (headlined.size() == 0 && (!Speech.accepts(t, p, whole, speech) || isNamed(p))) {
        continue;
      }
      QuotationDraft draft = new QuotationDraft();
      draft.passage = p.index();
      draft.direct = true;
      draft.confidence = speech;
      draft.contents.add(new Range(p.open(), p.behind()));
      owned[p.index()] = true;
      QuotedPassage last = p;
      for (int next = p.index() + 1; last.continued() && next < t.passages().size(); next++) {
        if (t.passages().get(next).continues() == last.index()) {
          if (owned[next]) {
            break; // it has a cue of its own
          }
          last = t.passages().get(next);
          owned[next] = true;
          draft.contents.add(new Range(last.open(), last.behind()));
        }
      }
      int before = p.open() - 1;
      boolean colon = t.is(before, TokenKind.COLON) && t.paragraph(before) == t.paragraph(p.open());
      if (headlined.size() > 0) {
        draft.pattern = CuePattern.COLON;
        draft.cueRanges = ImmutableList.of(new Range(p.behind(), p.behind() + 1));
        draft.source = ImmutableList.of(headlined);
      } else if (t.is(before, TokenKind.COLON) && leadsTo(before, draft)) {
        draft.pattern = CuePattern.VERB_BEFORE;
      } else if (colon) {
        draft.pattern = CuePattern.COLON;
        int verb = verbBefore(before, Clauses.REACH, true);
        draft.cueRanges =
            ImmutableList.of(verb >= 0 ? new Range(verb, verb + 1) : new Range(before, before + 1));
        Range who = owner(before);
        if (who.size() > 0) {
          draft.source = ImmutableList.of(who);
        }
      } else {
        draft.pattern = isWholeSentence(t, p) ? CuePattern.FLOATING : CuePattern.EMBEDDED;
        int verb = isWholeSentence(t, p) ? -1 : verbBefore(p.open(), NEAR, false);
        if (verb >= 0) {
          draft.cueRanges = ImmutableList.of(new Range(verb, verb + 1));
        }
        Range who = t.is(before, Tag.AUXILIARY) ? owner(before) : Clauses.NOTHING;
        if (who.size() > 0) {
          draft.source = ImmutableList.of(who);
        }
      }
      drafts.add(draft);
    }
    return drafts;
  }

  /**
   * Who stands behind the colon of a heading that begins with words in marks: “I fell”: Lee on his
   * flight.
   */
  private Range headlined(QuotedPassage p) {
    int colon = p.behind();
    boolean heads =
        p.closed()
            && t.is(colon, TokenKind.COLON)
            && t.sentence(colon) == t.sentence(p.open())
            && t.sentenceFirst(t.sentence(colon)) == p.open()
            && t.hasFinite(p.first(), p.close());
    if (!heads) {
      return Clauses.NOTHING;
    }
    int name = colon + 1;
    while (name < colon + NAME_LENGTH && !t.is(name, Tag.NAME)) {
      name++;
    }
    int end = name;
    while (t.is(end, Tag.NAME) && t.sentence(end) == t.sentence(colon)) {
      end++; // "owner Ada Lee hits back"
    }
    Range who =
        end > name
            ? new Range(colon + 1, end)
            : clauses.phraseFrom(colon + 1, clauses.ceiling(colon + 1));
    return switch (Heads.of(t, who)) {
      case NAME, PERSON, PEOPLE, ORGANISATION, ACRONYM -> who;
      default -> Clauses.NOTHING;
    };
  }

  /**
   * "Here is how Lee responded:": the verb and who it is of, before words in the next paragraph.
   */
  private boolean leadsTo(int colon, QuotationDraft draft) {
    int verb = verbBefore(colon, Clauses.REACH, true);
    Range who = verb < 0 ? Clauses.NOTHING : new CueSubjects(t, clauses).governor(verb).range();
    boolean speaks = who.size() > 0 && canSpeak(who);
    if (speaks) {
      draft.cueRanges = ImmutableList.of(new Range(verb, verb + 1));
      draft.source = ImmutableList.of(who);
    }
    return speaks;
  }

  /** "The letter came by post:" speaks no words of its own. */
  private boolean canSpeak(Range who) {
    return switch (Heads.of(t, who)) {
      case THING, DOCUMENT, TIME, QUANTITY, IT, NONE -> false;
      default -> true;
    };
  }

  /** Returns the nearest verb of the same sentence before a token, outside marks, or -1. */
  private int verbBefore(int token, int reach, boolean reporting) {
    int floor = Math.max(t.sentenceFirst(t.sentence(token)), token - reach);
    for (int k = token - 1; k >= floor && t.passageAt(k) < 0; k--) {
      boolean verb =
          t.is(k, Tag.VERB)
              || t.is(k, Tag.GERUND)
              || t.is(k, Tag.PARTICIPLE)
              || t.is(k, Tag.INFINITIVE);
      if (verb && (!reporting || t.canReport(k))) {
        return k;
      }
    }
    return -1;
  }

  /**
   * Whose words stand behind a colon or "was": the possessor of a noun of words ("Lee's answer was
   * short:"), or the noun phrase before.
   */
  private Range owner(int end) {
    int floor = t.sentenceFirst(t.sentence(Math.max(0, end - 1)));
    for (int k = floor + 1; k < end && k < floor + NEAR; k++) {
      boolean words = t.is(k, WordClass.CUE_NOUN) || t.lexicon().cueNoun(t.id(k)).isPresent();
      if (!words || !t.is(k, Tag.NOUN)) {
        continue;
      }
      if (t.is(k - 1, Tag.POSSESSIVE)) {
        return clauses.phraseBefore(k - 1);
      }
      if (t.is(k - 1, WordClass.POSSESSIVE)) {
        return new Range(k - 1, k);
      }
      if (k + 1 < end && t.is(k + 1, Tag.PREPOSITION)) {
        Range behind = clauses.phraseFrom(k + 2, end);
        return behind.size() > 0 ? behind : Clauses.NOTHING;
      }
      break;
    }
    return t.is(end, TokenKind.COLON) ? clauses.phraseBefore(end) : Clauses.NOTHING;
  }

  /** "is called “cold stacking”": a few words behind a participle that names. */
  private boolean isNamed(QuotedPassage p) {
    int before = p.open() - 1;
    if (before < 0
        || !(t.is(before, Tag.PARTICIPLE) || t.is(before, Tag.VERB))
        || p.close() - p.first() > NAME_LENGTH) {
      return false;
    }
    return t.lexicon().takes(t.id(before), Frame.CALL);
  }

  /** Whether nothing but the passage stands in its sentences. */
  static boolean isWholeSentence(TokenizedText t, QuotedPassage p) {
    int first = t.sentenceFirst(t.sentence(p.open()));
    int behind = p.behind();
    return first == p.open()
        && (behind >= t.size()
            || t.sentence(behind) != t.sentence(behind - 1)
            || t.is(behind, TokenKind.PERIOD)
                && (behind + 1 >= t.size() || t.sentence(behind + 1) != t.sentence(behind)));
  }
}
