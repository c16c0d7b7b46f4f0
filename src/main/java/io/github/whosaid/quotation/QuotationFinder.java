package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
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

  private final TokenizedText t;
  private final Clauses clauses;
  private final boolean[] owned;
  private final List<QuotationDraft> drafts = new ArrayList<>();

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
    return PassageDrafts.isWholeSentence(text, p);
  }

  private ImmutableList<Reported> run() {
    cued();
    List<QuotationDraft> turns = new TurnDrafts(t).find();
    if (!turns.isEmpty()) {
      takeTurns(turns);
    }
    drafts.addAll(new PassageDrafts(t, clauses, owned).find());
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

  private void cued() {
    draft();
    Acceptance.score(t, drafts);
    Spurious spurious = new Spurious(t);
    drafts.removeIf(d -> !Acceptance.accepts(t, d) || spurious.is(d));
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
        d.source = before.source;
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
    for (int c = 0; c < draft.contents.size(); c++) {
      if (draft.contents.get(c).size() <= 0) {
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
        boolean likelier = rival == null || d.confidence > rival.confidence;
        if (rival != null && isToldAround(d, rival)) {
          whole(rival);
          likelier = true;
        } else if (rival != null && isToldAround(rival, d)) {
          whole(d);
          likelier = false;
        }
        if (likelier) {
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

  /**
   * "Lee shouted, “It leaks,” the office said": whether both cues are of one passage, the first
   * right before it, the second behind it, so that the second tells what the first does.
   */
  private boolean isToldAround(QuotationDraft first, QuotationDraft second) {
    QuotedPassage p = t.passages().get(first.passage);
    boolean behind =
        second.pattern == CuePattern.VERB_BEHIND || second.pattern == CuePattern.VERB_INVERTED;
    int cue = first.cueRanges.isEmpty() ? -1 : first.cueRanges.get(0).end();
    return behind
        && second.contents.size() == 1
        && first.pattern == CuePattern.VERB_BEFORE
        && isBeside(first)
        && first.cueClass == CueClass.SAY
        && first.cue != null // but not "they may say, “It leaks,” Lee said"
        && (t.is(first.cue.token(), WordClass.VERB_PAST)
            || t.is(first.cue.token(), WordClass.VERB_S))
        && cue < p.open()
        && t.is(p.open() - 1, TokenKind.COMMA)
        && t.sentence(cue) == t.sentence(p.close())
        && !t.hasFinite(cue, p.open());
  }

  /** Whether the source stands right before the cue: not in "called Lee a fool and said". */
  private static boolean isBeside(QuotationDraft d) {
    int first = d.cueRanges.isEmpty() ? -1 : d.cueRanges.get(0).first();
    return !d.source.isEmpty()
        && d.source.get(0).end() <= first
        && first - d.source.get(0).end() <= FARTHEST_SOURCE;
  }

  private static final int FARTHEST_SOURCE = 2;

  /** Makes all before the cue the content of a tag. */
  private void whole(QuotationDraft tag) {
    Range words = tag.contents.get(0);
    int first = t.sentenceFirst(t.sentence(words.first()));
    tag.contents.set(0, new Range(first, words.end()));
    tag.passage = -1;
    tag.direct = false;
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
      for (int c = 0; c < d.contents.size(); c++) {
        markOwned(d.contents.get(c));
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
    retold();
  }

  /**
   * “It leaks,” Lee said, according to Tull Radio. “It pours.”: the sentence behind the tag comes
   * from the radio as well.
   */
  private void retold() {
    QuotationDraft[] byPassage = new QuotationDraft[t.passages().size()];
    for (QuotationDraft d : drafts) {
      if (d.passage >= 0 && d.contents.size() > 1) {
        byPassage[d.passage] = d;
      }
    }
    for (QuotationDraft d : drafts) {
      int p = d.pattern == CuePattern.ACCORDING_TO ? t.passageAt(d.firstToken()) : -1;
      QuotationDraft inner = p < 0 ? null : byPassage[p];
      if (inner != null
          && inner.firstToken() == d.firstToken()
          && d.contents.size() == 1
          && inner.contents.get(1).first() >= d.cueRanges.get(0).end()) {
        d.contents.addAll(inner.contents.subList(1, inner.contents.size()));
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
          && PassageDrafts.isWholeSentence(t, t.passages().get(n))) {
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
    draft.cueRanges = report.cueRanges;
    draft.source = report.source;
    drafts.add(draft);
    return draft;
  }
}
