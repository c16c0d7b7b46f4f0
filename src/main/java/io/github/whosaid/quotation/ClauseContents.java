package io.github.whosaid.quotation;

import static io.github.whosaid.quotation.Contents.NOTHING;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Contents.Right;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Reads a clause or a quotation that begins at a token as the content of a cue. */
@SuppressWarnings("ReferenceEquality") // NOTHING is one object
final class ClauseContents {

  private final TokenizedText t;
  private final Clauses clauses;
  private final Extent extent;

  ClauseContents(TokenizedText text, Clauses clauses, Extent extent) {
    t = text;
    this.clauses = clauses;
    this.extent = extent;
  }

  /** A clause or quotation that begins right here. */
  Right at(Cue cue, int pos, int limit) {
    if (t.is(pos, Tag.THAT)) {
      if (pos + 1 < limit && TokenText.opensQuote(t, pos + 1) && fullQuote(pos + 1)) {
        Right quoted = quoteAt(pos + 1, cue, pos);
        if (quoted != NOTHING) {
          return quoted;
        }
      }
      boolean asks = cue.takes(Frame.WH) && cue.takes(Frame.TELL_TO); // "asked that it be shut"
      return asks || cue.takes(Frame.THAT) || cue.takes(Frame.TELL) || cue.takes(Frame.BARE)
          ? extent.content(cue, pos, limit, Frame.THAT)
          : NOTHING;
    }
    if (TokenText.opensQuote(t, pos)) {
      return quoteAt(pos, cue, pos);
    }
    if ((t.is(pos, TokenKind.COMMA) || t.is(pos, TokenKind.COLON))
        && TokenText.opensQuote(t, pos + 1)) {
      return quoteAt(pos + 1, cue, pos);
    }
    if (t.is(pos, TokenKind.COLON) && pos + 1 < limit && cue.takes(Frame.QUOTE)) {
      return new Right(new Range(pos + 1, limit), Frame.QUOTE, -1, pos);
    }
    if (cue.takes(Frame.WH)
        && (t.is(pos, Tag.WH) || t.is(pos, WordClass.WH))
        && pos + 1 < limit
        && !t.is(pos, Tag.RELATIVE)) {
      return extent.content(cue, pos, limit, Frame.WH);
    }
    boolean bare =
        cue.takes(Frame.BARE)
            || cue.takes(Frame.TELL)
            || (cue.takes(Frame.THAT) && cue.verb().cueClass() == CueClass.SAY);
    if (bare
        && (cue.form() != Cue.Form.PASSIVE || cue.takes(Frame.TELL))
        && beginsBare(pos)
        && clauses.clauseStarts(pos, limit)) {
      return extent.content(cue, pos, limit, Frame.BARE);
    }
    return NOTHING;
  }

  /** "write": a verb of saying whose object is oftener a work than what is said. */
  private static boolean makes(Cue cue) {
    return cue.takes(Frame.WH)
        && cue.takes(Frame.NP)
        && !cue.takes(Frame.TO)
        && cue.verb().strength(Frame.NP) <= 2;
  }

  private boolean beginsBare(int pos) {
    if (t.is(pos, WordClass.WEEKDAY)) {
      return false;
    }
    return switch (t.tag(pos)) {
      case DETERMINER,
          NAME,
          NOUN,
          NUMBER,
          PRONOUN,
          ADJECTIVE,
          ADVERB,
          PREPOSITION,
          GERUND,
          NEGATION ->
          !t.is(pos, WordClass.REFLEXIVE);
      case PARTICIPLE, VERB -> clauses.isParticipial(pos);
      case SUBORDINATOR ->
          TokenText.is(t, pos, "if")
              || TokenText.is(t, pos, "while")
              || TokenText.is(t, pos, "although")
              || TokenText.is(t, pos, "though");
      case OTHER -> t.is(pos, TokenKind.SYMBOL) || t.is(pos, TokenKind.QUOTE);
      case AUXILIARY -> t.is(pos, WordClass.VERB_ING); // "said having him there helps"
      case COORDINATOR -> t.phraseIs(pos, WordClass.ADVERB); // "said so far, nobody"
      default -> false;
    };
  }

  /**
   * Whether the passage that opens here is a quotation by itself: it begins with a capital or ends
   * the sentence, and has a few words.
   */
  boolean fullQuote(int open) {
    QuotedPassage p = t.passages().get(t.passageAt(open));
    int behind = p.behind();
    return p.close() - p.first() >= 4
        && t.isCapital(p.first())
        && (behind >= t.size()
            || t.sentence(behind) != t.sentence(open)
            || t.is(behind, TokenKind.COMMA));
  }

  /** A passage in quotation marks that opens right here, or the clause that begins with it. */
  Right quoteAt(int open, Cue cue, int cueEnd) {
    if (!TokenText.opensQuote(t, open)) {
      return NOTHING;
    }
    QuotedPassage p = t.passages().get(t.passageAt(open));
    if (p.depth() > 0 && t.passageAt(cue.token()) < 0) {
      return NOTHING;
    }
    boolean bare = cueEnd == open;
    boolean makes = cue.verb().strength() <= 1 || makes(cue);
    if (bare && makes && Speech.isName(t, p)) {
      return NOTHING; // "sang “Blue Hat in June”"
    }
    boolean introduced =
        cueEnd < open && (t.is(open - 1, TokenKind.COMMA) || t.is(open - 1, TokenKind.COLON));
    boolean capital = t.isCapital(p.first());
    int behind = p.behind();
    int limit = clauses.ceiling(cue.token());
    boolean ends =
        behind >= limit
            || p.close() + 1 >= t.size()
            || t.sentence(behind) != t.sentence(cue.token());
    boolean full = introduced || capital && p.close() - p.first() >= 3 || ends;
    if (full && cue.takes(Frame.QUOTE)) {
      return new Right(new Range(p.open(), behind), Frame.QUOTE, p.index(), cueEnd);
    }
    if (ends && cue.form() != Cue.Form.PASSIVE && !cue.takes(Frame.NP) && !cue.takes(Frame.CALL)) {
      return new Right(new Range(p.open(), behind), Frame.QUOTE, p.index(), cueEnd);
    }
    if (!cue.takes(Frame.BARE) && !cue.takes(Frame.TELL) && !cue.takes(Frame.QUOTE)) {
      return NOTHING;
    }
    if (clauses.clauseStarts(open, limit) || behind >= limit) {
      return extent.content(cue, open, limit, Frame.BARE);
    }
    if (!capital && behind < limit && t.is(behind, TokenKind.WORD)) {
      return extent.content(cue, open, limit, Frame.BARE);
    }
    return new Right(new Range(p.open(), behind), Frame.QUOTE, p.index(), cueEnd);
  }
}
