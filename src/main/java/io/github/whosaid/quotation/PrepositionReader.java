package io.github.whosaid.quotation;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/** Reads prepositions that name a source: "according to X", "in the words of X", "For X, …". */
final class PrepositionReader {

  /** The owner of a view has at most so many tokens. */
  private static final int OWNER = 12;

  private final TokenizedText t;
  private final Clauses clauses;
  private final int in;
  private final int forWhom;

  PrepositionReader(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    in = text.lexicon().id("in");
    forWhom = text.lexicon().id("for");
  }

  /** Reads "according to X", "in the words of X" and "For X, …" at each place where they stand. */
  void read(List<QuotationDraft> into) {
    for (int i = 0; i + 2 < t.size(); i++) {
      boolean fixed = t.phraseIs(i, WordClass.SOURCE_PREPOSITION);
      if (!fixed && t.id(i) != in && t.id(i) != forWhom) {
        continue;
      }
      boolean opinion = isOpinion(i);
      int limit = clauses.ceiling(i);
      Range owner = opinion ? Clauses.NOTHING : ownerOfView(i, limit);
      boolean view = owner.size() > 0;
      if (!opinion && !view && !fixed) {
        continue;
      }
      int behindCue = i + (opinion || view ? 1 : t.phraseLength(i));
      Range source =
          view ? owner : behindCue < limit ? sourceFrom(behindCue, limit) : Clauses.NOTHING;
      if (source.size() == 0 || opinion && !fitsOpinion(source, limit)) {
        continue;
      }
      QuotationDraft draft = new QuotationDraft();
      draft.pattern = CuePattern.ACCORDING_TO;
      draft.frame = opinion ? Frame.FOR : Frame.FRONT;
      draft.subjectKind = SubjectKind.OBJECT;
      draft.cueRanges = ImmutableList.of(new Range(i, behindCue));
      draft.source = ImmutableList.of(source);
      int floor = clauses.floor(i);
      int behind = source.end();
      behind = view ? behindView(behind) : behind;
      int comma = commaFrom(behind, limit);
      if (i <= floor + 1) {
        if (comma < 0 || comma + 1 >= limit) {
          continue;
        }
        quoteOrClause(draft, comma + 1, limit);
      } else {
        int end = t.is(i - 1, TokenKind.COMMA) || t.is(i - 1, TokenKind.DASH) ? i - 1 : i;
        if (end <= floor || !speaks(source)) {
          continue;
        }
        if (comma > 0 && comma + 1 < limit && joins(end - 1, comma)) {
          // "because, according to Lee, it fails": the clause stands behind.
          if (t.isFinite(comma + 1)) {
            draft.contents.add(new Range(end - 1, end)); // "which, according to Lee, fails"
          }
          draft.contents.add(new Range(comma + 1, limit));
          into.add(draft);
          continue;
        }
        int from = Math.min(clauses.contentFloor(end, floor), end - 1);
        boolean complete = clauses.clauseStarts(from, end);
        draft.contents.add(new Range(from, end));
        if (!complete && comma > 0 && comma + 1 < limit) {
          draft.contents.add(new Range(comma + 1, limit));
        }
      }
      into.add(draft);
    }
  }

  /** "According to Lee, “…”": quoted words that nothing follows, or a clause. */
  private void quoteOrClause(QuotationDraft draft, int from, int limit) {
    int p = TokenText.opensQuote(t, from) ? t.passageAt(from) : -1;
    if (p >= 0 && t.passages().get(p).depth() == 0 && t.passages().get(p).close() >= limit) {
      draft.passage = p;
      draft.direct = true;
      draft.contents.add(new Range(from, t.passages().get(p).behind()));
    } else {
      draft.contents.add(new Range(from, limit));
    }
  }

  /** The noun phrase behind "according to", also "polling for the Gazette". */
  private Range sourceFrom(int from, int limit) {
    Range phrase = clauses.phraseFrom(from, limit);
    if (phrase.size() == 0
        && from + 2 < limit
        && t.is(from, Tag.GERUND)
        && t.is(from + 1, Tag.PREPOSITION)) {
      Range by = clauses.phraseFrom(from + 2, limit);
      return by.size() > 0 ? new Range(from, by.end()) : by;
    }
    return phrase;
  }

  /** "In Lee's view, …", "…, in her words, …": whose view it is. */
  private Range ownerOfView(int i, int limit) {
    if (t.id(i) != in || i + 3 >= limit) {
      return Clauses.NOTHING;
    }
    int noun = i + 2;
    while (noun < limit && noun < i + OWNER && !t.is(noun, WordClass.OPINION)) {
      noun++;
    }
    boolean fits =
        noun + 1 < limit
            && t.is(noun, WordClass.OPINION)
            && t.is(noun + 1, TokenKind.COMMA)
            && (i == t.sentenceFirst(t.sentence(i)) || t.is(i - 1, TokenKind.COMMA));
    if (!fits) {
      return Clauses.NOTHING;
    }
    return t.is(noun - 1, Tag.POSSESSIVE)
        ? clauses.phraseFrom(i + 1, noun - 1)
        : noun == i + 2 && t.is(i + 1, WordClass.POSSESSIVE)
            ? new Range(i + 1, i + 2)
            : Clauses.NOTHING;
  }

  /** The comma behind the noun of a view. */
  private int behindView(int owner) {
    int k = owner;
    while (!t.is(k, WordClass.OPINION)) {
      k++;
    }
    return k + 1;
  }

  /** "For X, …" at the start of a sentence. */
  private boolean isOpinion(int i) {
    return t.id(i) == forWhom && i == t.sentenceFirst(t.sentence(i));
  }

  /** Whether the word opens the clause that goes on behind the comma. */
  private boolean joins(int i, int comma) {
    return switch (t.tag(i)) {
      case SUBORDINATOR, THAT, RELATIVE, WH -> true;
      case COORDINATOR -> t.is(i + 1, TokenKind.COMMA) || !t.isFinite(comma + 1);
      default -> false;
    };
  }

  /** "according to their means", "according to height" name no source. */
  private boolean speaks(Range source) {
    if (source.size() == 1 && t.is(source.first(), Tag.NOUN)) {
      return !t.is(source.first(), WordClass.NOUN) || Heads.of(t, source) != Heads.Head.THING;
    }
    return !t.is(source.first(), WordClass.POSSESSIVE) || Heads.of(t, source) != Heads.Head.THING;
  }

  private boolean fitsOpinion(Range source, int limit) {
    boolean speaks =
        switch (Heads.of(t, source)) {
          case NAME, PERSON, PEOPLE, VAGUE, ORGANISATION, ACRONYM -> true;
          default -> false;
        };
    return speaks
        && source.end() + 2 < limit
        && t.is(source.end(), TokenKind.COMMA)
        && clauses.clauseStarts(source.end() + 1, limit);
  }

  private int commaFrom(int from, int limit) {
    int last = -1;
    for (int k = from; k < limit && k < from + 40; k++) {
      if (t.is(k, TokenKind.COMMA)) {
        if (clauses.clauseStarts(k + 1, limit) || k + 1 < limit && t.isFinite(k + 1)) {
          return k;
        }
        last = k;
      }
    }
    return last;
  }
}
