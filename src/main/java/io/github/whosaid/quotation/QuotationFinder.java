package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds all reported words of a text: the public entry of this stage. Thread-safe. Time is linear
 * in the text's length.
 */
public final class QuotationFinder {

  /** How far before quoted words the verb stands that brings them in. */
  private static final int NEAR = 9;

  /** A name in marks has at most so many tokens. */
  private static final int NAME_LENGTH = 5;

  private final TokenizedText t;
  private final Clauses clauses;
  private final boolean[] owned;
  private final List<QuotationDraft> drafts = new ArrayList<>();
  private final Features features = new Features();

  private QuotationFinder(TokenizedText text, Syntax syntax) {
    t = text;
    clauses = new Clauses(text, syntax);
    owned = new boolean[text.passages().size()];
  }

  /**
   * Returns the reported words of a text, in the order of their first tokens, outer ones before
   * inner ones.
   */
  public static ImmutableList<Reported> find(TokenizedText text, Syntax syntax) {
    return new QuotationFinder(text, syntax).run();
  }

  /** Returns all drafts before any is dropped, for the fitting of weights. */
  static List<QuotationDraft> drafts(TokenizedText text) {
    QuotationFinder finder = new QuotationFinder(text, Syntax.of(text));
    finder.draft();
    return finder.drafts;
  }

  /** Returns the passages that no accepted cue takes, for the fitting of weights. */
  static List<QuotedPassage> passagesWithoutCue(TokenizedText text) {
    QuotationFinder finder = new QuotationFinder(text, Syntax.of(text));
    finder.cued();
    return text.passages().stream()
        .filter(p -> p.depth() == 0 && !finder.owned[p.index()] && p.close() > p.first())
        .toList();
  }

  static boolean isWholeSentence(TokenizedText text, QuotedPassage p) {
    return new QuotationFinder(text, Syntax.of(text)).wholeSentence(p);
  }

  private ImmutableList<Reported> run() {
    cued();
    List<QuotationDraft> turns = new TurnDrafts(t).find();
    if (!turns.isEmpty()) {
      takeTurns(turns);
    }
    floating();
    return new Results(t, drafts).build();
  }

  /** A turn is its speaker's own words: what was read inside it, or of it, gives way. */
  private void takeTurns(List<QuotationDraft> turns) {
    boolean[] inTurn = new boolean[t.size() + 1];
    for (QuotationDraft turn : turns) {
      for (Range words : turn.contents) {
        Arrays.fill(inTurn, words.first(), words.end(), true);
        markOwned(words);
      }
    }
    drafts.removeIf(d -> inTurn[d.firstToken()] && (d.direct || d.passage >= 0));
    drafts.addAll(turns);
  }

  /** "Experience shows", "common sense says": nobody who could be asked says it. */
  private boolean isUnspoken(QuotationDraft d) {
    if (d.source.isEmpty() || d.direct) {
      return false;
    }
    int head = Heads.token(t, d.source.get(0));
    return head >= 0
        && t.is(head, WordClass.ABSTRACT)
        && !t.is(d.source.get(0).first(), Tag.DETERMINER);
  }

  /** "It is wrong to say that", "To claim that … is a lie": what nobody in particular says. */
  private boolean isImpersonal(QuotationDraft d) {
    if (d.cue == null || d.cue.form() != Cue.Form.INFINITIVE || d.direct) {
      return false;
    }
    int to = d.cue.first();
    int sentence = t.sentenceFirst(t.sentence(to));
    if (to == sentence) {
      return d.frame == Frame.THAT && d.pattern == CuePattern.VERB_BEFORE;
    }
    boolean expletive =
        d.subjectKind == QuotationDraft.SubjectKind.CONTROLLED
            && !d.source.isEmpty()
            && Heads.of(t, d.source.get(0)) == Heads.Head.IT;
    int judged = to - 1;
    return expletive
        && t.is(to, Tag.TO)
        && d.modality == Modality.PLAIN
        && (t.is(judged, Tag.ADJECTIVE) || t.is(judged, Tag.NOUN))
        && isBehindBe(judged, sentence);
  }

  private boolean isBehindBe(int token, int floor) {
    int k = token - 1;
    while (k > floor
        && (t.is(k, Tag.ADVERB)
            || t.is(k, Tag.DETERMINER)
            || t.is(k, Tag.ADJECTIVE)
            || t.is(k, Tag.NEGATION))) {
      k--;
    }
    return t.is(k, WordClass.BE);
  }

  private void cued() {
    draft();
    Acceptance.score(t, drafts);
    drafts.removeIf(d -> !Acceptance.accepts(t, d) || isUnspoken(d) || isImpersonal(d));
    dropRivals();
    Results.dropTwins(t, drafts);
    own();
  }

  private void draft() {
    CueReader reader = new CueReader(t, clauses);
    for (Cue cue : new Cues(t, clauses.syntax()).find()) {
      QuotationDraft draft = reader.read(cue);
      if (draft != null) {
        add(draft);
      }
    }
    shareSubjects();
    new PrepositionReader(t, clauses).read(drafts);
    new NounReader(t, clauses).read(drafts);
  }

  /** "Lee said the dam held, adding that …": who adds is who said what ends there. */
  private void shareSubjects() {
    QuotationDraft before = null;
    for (QuotationDraft d : drafts) {
      if (d.cue == null || d.cueClass != CueClass.SAY) {
        continue;
      }
      boolean shared =
          d.subjectKind == QuotationDraft.SubjectKind.SHARED
              || d.subjectKind == QuotationDraft.SubjectKind.CONTROLLED;
      if (shared && before != null && goesOnBehind(before, d.cue)) {
        d.source.clear();
        d.source.addAll(before.source);
      }
      before = d;
    }
  }

  /** Whether nothing but a comma, "and" and adverbs parts a content from the cue. */
  private boolean goesOnBehind(QuotationDraft d, Cue cue) {
    int k = d.lastToken();
    while (k < cue.first()
        && (t.is(k, TokenKind.COMMA) || t.is(k, Tag.COORDINATOR) || t.is(k, Tag.ADVERB))) {
      k++;
    }
    return k == cue.first() && !d.source.isEmpty() && cue.first() > d.cueRanges.get(0).end();
  }

  private void add(QuotationDraft draft) {
    for (Range range : draft.contents) {
      if (range.size() <= 0) {
        return;
      }
    }
    drafts.add(draft);
  }

  /** Of two quotations with the same passage as content, keeps the likelier. */
  private void dropRivals() {
    QuotationDraft[] best = new QuotationDraft[t.passages().size()];
    for (QuotationDraft d : drafts) {
      if (d.passage >= 0) {
        QuotationDraft rival = best[d.passage];
        if (rival == null || d.confidence > rival.confidence) {
          best[d.passage] = d;
        }
      }
    }
    drafts.removeIf(d -> d.passage >= 0 && best[d.passage] != d);
    for (QuotationDraft d : drafts) {
      if (d.contents.size() > 1) {
        dropPartsOfOthers(d, best);
      }
    }
  }

  /** “It holds,” Lee said as Moss said: “It leaks”: what a later tag brings in is not Lee's too. */
  private void dropPartsOfOthers(QuotationDraft d, QuotationDraft[] best) {
    List<Range> later = d.contents.subList(1, d.contents.size());
    later.removeIf(
        range -> {
          int p = t.passageAt(range.first());
          return p >= 0
              && t.passages().get(p).open() == range.first()
              && best[p] != null
              && best[p] != d;
        });
    if (d.contents.size() == 1 && d.pattern == CuePattern.VERB_AMID) {
      d.pattern = CuePattern.VERB_BEHIND;
    }
  }

  private void own() {
    for (QuotationDraft d : drafts) {
      for (Range range : d.contents) {
        markOwned(range);
      }
    }
    // A passage that follows a tag in the same paragraph, and has no cue of its own, belongs to the
    // tag's quotation.
    for (QuotationDraft d : List.copyOf(drafts)) {
      if (d.passage >= 0 && d.direct) {
        continueFrom(d);
      } else if (d.cueClass == CueClass.SAY && d.cue != null) {
        follow(d);
      }
    }
  }

  private void markOwned(Range range) {
    int end = t.passages().isEmpty() ? range.first() : range.end();
    for (int k = range.first(); k < end; k++) {
      int p = t.passageAt(k);
      if (p >= 0 && t.passages().get(p).open() >= range.first()) {
        owned[p] = true;
        k = Math.max(k, Math.min(t.passages().get(p).close(), end - 1));
      }
    }
  }

  private void continueFrom(QuotationDraft d) {
    Range last = d.contents.get(d.contents.size() - 1);
    QuotedPassage p = t.passages().get(Math.max(0, t.outerPassageAt(last.end() - 1)));
    // Paragraph by paragraph while the quotation is re-opened.
    int next = p.index() + 1;
    while (p.continued() && next < t.passages().size()) {
      QuotedPassage candidate = t.passages().get(next);
      if (candidate.continues() == p.index()) {
        if (owned[next]) {
          break; // it has a cue of its own
        }
        owned[next] = true;
        d.contents.add(new Range(candidate.open(), candidate.behind()));
        p = candidate;
      }
      next++;
    }
    follow(d);
  }

  /**
   * Adds the passage that is the whole of the next sentence in the same paragraph, if it has no cue
   * of its own.
   */
  private void follow(QuotationDraft d) {
    if (!d.cueRanges.isEmpty() && t.passageAt(d.cueRanges.get(0).first()) >= 0) {
      // What is reported inside somebody's quoted words does not go on behind them.
      return;
    }
    int from = Math.max(d.lastToken(), d.cueRanges.isEmpty() ? 0 : d.cueRanges.get(0).end());
    int sentence = t.sentence(Math.min(from, t.size() - 1));
    int follow = t.sentenceEnd(sentence);
    if (follow < t.size()
        && t.paragraph(follow) == t.paragraph(from - 1)
        && t.is(follow, TokenKind.QUOTE)) {
      int n = t.passageAt(follow);
      if (n >= 0
          && !owned[n]
          && t.passages().get(n).open() == follow
          && t.passages().get(n).depth() == 0
          && wholeSentence(t.passages().get(n))) {
        owned[n] = true;
        QuotationDraft host = d.direct || endsQuoted(d) ? d : afterReport(d);
        QuotedPassage q = t.passages().get(n);
        host.contents.add(new Range(q.open(), q.behind()));
        if (host.equals(d)
            && (d.pattern == CuePattern.VERB_BEHIND || d.pattern == CuePattern.VERB_INVERTED)) {
          d.pattern = CuePattern.VERB_AMID;
        }
      }
    }
  }

  /** "The pipe “was old,” Lee said.": the tag stands amid words in marks. */
  private boolean endsQuoted(QuotationDraft d) {
    int last = d.contents.get(d.contents.size() - 1).end() - 1;
    return d.pattern != CuePattern.VERB_BEFORE && t.is(last, TokenKind.QUOTE);
  }

  /** “It leaks,” behind "Lee said the pipe was old.": a quotation of its own by the same source. */
  private QuotationDraft afterReport(QuotationDraft report) {
    QuotationDraft draft = new QuotationDraft();
    draft.pattern = CuePattern.FLOATING;
    draft.direct = true;
    draft.confidence = report.confidence;
    draft.cueClass = report.cueClass;
    draft.cueRanges.addAll(report.cueRanges);
    draft.source.addAll(report.source);
    drafts.add(draft);
    return draft;
  }

  /** Whether nothing but the passage stands in its sentences. */
  private boolean wholeSentence(QuotedPassage p) {
    int first = t.sentenceFirst(t.sentence(p.open()));
    int behind = p.behind();
    return first == p.open()
        && (behind >= t.size()
            || t.sentence(behind) != t.sentence(behind - 1)
            || t.is(behind, TokenKind.PERIOD)
                && (behind + 1 >= t.size() || t.sentence(behind + 1) != t.sentence(behind)));
  }

  /** Passages without a cue: those that are speech become floating or embedded quotations. */
  private void floating() {
    for (QuotedPassage p : t.passages()) {
      if (p.depth() > 0 || owned[p.index()] || p.close() <= p.first()) {
        continue;
      }
      double speech = Speech.probability(t, p, wholeSentence(p), features);
      boolean whole =
          wholeSentence(p)
              || p.open() > 0
                  && t.is(p.open() - 1, TokenKind.COLON)
                  && p.behind() >= t.sentenceEnd(t.sentence(p.open()));
      if (!Speech.accepts(t, p, whole, speech) || isNamed(p)) {
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
      boolean colon =
          before >= 0
              && t.is(before, TokenKind.COLON)
              && t.paragraph(before) == t.paragraph(p.open());
      if (before >= 0 && t.is(before, TokenKind.COLON) && leadsTo(before, draft)) {
        draft.pattern = CuePattern.VERB_BEFORE;
      } else if (colon) {
        draft.pattern = CuePattern.COLON;
        int verb = verbBefore(before, Clauses.REACH, true);
        draft.cueRanges.add(verb >= 0 ? new Range(verb, verb + 1) : new Range(before, before + 1));
        Range who = owner(before);
        if (who.size() > 0) {
          draft.source.add(who);
        }
      } else {
        draft.pattern = wholeSentence(p) ? CuePattern.FLOATING : CuePattern.EMBEDDED;
        int verb = wholeSentence(p) ? -1 : verbBefore(p.open(), NEAR, false);
        if (verb >= 0) {
          draft.cueRanges.add(new Range(verb, verb + 1));
        }
        Range who = before >= 0 && t.is(before, Tag.AUXILIARY) ? owner(before) : Clauses.NOTHING;
        if (who.size() > 0) {
          draft.source.add(who);
        }
      }
      drafts.add(draft);
    }
  }

  /**
   * "Here is how Lee responded:": the verb and who it is of, before words in the next paragraph.
   */
  private boolean leadsTo(int colon, QuotationDraft draft) {
    int verb = verbBefore(colon, Clauses.REACH, true);
    Range who = verb < 0 ? Clauses.NOTHING : new CueSubjects(t, clauses).governor(verb).range();
    boolean speaks = who.size() > 0 && canSpeak(who);
    if (speaks) {
      draft.cueRanges.add(new Range(verb, verb + 1));
      draft.source.add(who);
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
    return end < t.size() && t.is(end, TokenKind.COLON)
        ? clauses.phraseBefore(end)
        : Clauses.NOTHING;
  }

  /** "is called “cold stacking”": a few words behind a participle that names. */
  private boolean isNamed(QuotedPassage p) {
    int before = p.open() - 1;
    if (before < 0
        || !(t.is(before, Tag.PARTICIPLE) || t.is(before, Tag.VERB))
        || p.close() - p.first() > NAME_LENGTH) {
      return false;
    }
    for (int c : t.lexicon().cues(t.id(before))) {
      if (t.lexicon().cueVerbs().get(c).takes(Frame.CALL)) {
        return true;
      }
    }
    return false;
  }
}
