package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Finds what a cue governs to its right, past the adjuncts and the addressee that part it from the
 * verb.
 */
@SuppressWarnings("ReferenceEquality") // NOTHING is one object
final class Contents {

  /**
   * A content to the right of a cue.
   *
   * @param range its tokens, marks included
   * @param frame how the cue takes it
   * @param passage the quoted passage that it is, or -1
   * @param cueEnd token behind the words that belong to the cue: behind "for" of "called for"
   */
  record Right(Range range, Frame frame, int passage, int cueEnd) {}

  static final Right NOTHING = new Right(Clauses.NOTHING, Frame.QUOTE, -1, 0);

  private static final WordClassSet PLURALS =
      WordClassSet.of(WordClass.NOUN_PLURAL, WordClass.ROLE_PLURAL, WordClass.PERSON_PLURAL);
  private static final WordClassSet TITLES = WordClassSet.of(WordClass.HONORIFIC, WordClass.TITLE);
  private static final WordClassSet GIVEN =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);
  private static final TagSet PHRASE_STARTS = TagSet.of(Tag.NAME, Tag.DETERMINER);

  private final TokenizedText t;
  private final Clauses clauses;
  private final Adjuncts adjuncts;
  private final Extent extent;
  private final ClauseContents clauseContents;
  private final PhraseContents phraseContents;

  Contents(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    adjuncts = new Adjuncts(text, clauses);
    extent = new Extent(text, clauses);
    clauseContents = new ClauseContents(text, clauses, extent);
    phraseContents = new PhraseContents(text, clauses, adjuncts, extent);
  }

  Adjuncts adjuncts() {
    return adjuncts;
  }

  Extent extent() {
    return extent;
  }

  /** Returns what stands to the right of the verb as its content, or {@link #NOTHING}. */
  Right rightOf(Cue cue, int from) {
    int limit = clauses.ceiling(cue.token());
    int pos = from;
    boolean names =
        cue.takes(Frame.CALL) && cue.form() == Cue.Form.PASSIVE && cue.first() == cue.token();
    if (names && TokenText.opensQuote(t, pos)) {
      return NOTHING; // "the storm, dubbed “Odette”,"
    }
    if (pos >= limit) {
      return t.is(pos, TokenKind.COLON) ? behindColon(cue, pos) : NOTHING;
    }
    boolean tells = cue.takes(Frame.TELL) || cue.takes(Frame.TELL_TO);
    if (tells && !cue.takes(Frame.CALL) && cue.form() != Cue.Form.PASSIVE) {
      Right told = told(cue, pos, limit);
      if (told != NOTHING) {
        return told;
      }
    }
    int behind = adjuncts.skip(pos, limit);
    boolean adjunctFirst =
        behind > pos
            && behind < limit
            && (t.is(pos, Tag.PREPOSITION)
                || adjuncts.isTime(pos)
                || t.is(pos, Tag.ADVERB)
                || t.is(behind, Tag.THAT));
    if (adjunctFirst) {
      // "said in a statement that", "said Monday the plan"
      Right later = clauseContents.at(cue, behind, limit);
      boolean loose =
          later.passage() >= 0
              && TokenText.opensQuote(t, behind)
              && !clauseContents.fullQuote(behind);
      if (later != NOTHING && !loose) {
        return later;
      }
    }
    Right at = at(cue, pos, limit);
    if (at != NOTHING) {
      return at;
    }
    int near = behind > pos ? adjuncts.skipTime(pos, limit) : pos;
    if (near > pos && near < limit && (t.is(near, Tag.TO) || t.is(near, Tag.PREPOSITION))) {
      at = at(cue, near, limit); // "vowed last month to", "called Monday for"
      if (at != NOTHING) {
        return at;
      }
    }
    int that = adjuncts.thatAhead(pos, limit);
    if (that > 0 && (cue.takes(Frame.THAT) || cue.takes(Frame.TELL))) {
      return extent.content(cue, that, limit, Frame.THAT);
    }
    return NOTHING;
  }

  /** A quotation, or a block of text, in the paragraph behind a colon. */
  private Right behindColon(Cue cue, int colon) {
    if (t.is(colon + 1, TokenKind.QUOTE)) {
      return clauseContents.quoteAt(colon + 1, cue, colon);
    }
    int paragraph = t.paragraph(colon + 1);
    boolean block =
        paragraph != t.paragraph(colon)
            && cue.takes(Frame.QUOTE)
            && cue.form() == Cue.Form.FINITE
            && t.paragraphEnd(paragraph) - colon > 12;
    return block
        ? new Right(new Range(colon + 1, t.paragraphEnd(paragraph)), Frame.QUOTE, -1, colon)
        : NOTHING;
  }

  /** Returns what stands behind an aside that parts it from the verb: "said, to cheers, that". */
  Right behindAside(Cue cue, int from) {
    int limit = clauses.ceiling(cue.token());
    boolean bracket = t.is(from, TokenKind.OPEN_BRACKET);
    if (!bracket && !t.is(from, TokenKind.COMMA) && !t.is(from, TokenKind.DASH)) {
      return NOTHING;
    }
    if (t.is(from + 1, Tag.WH) && !bracket) {
      return clauseContents.at(cue, from + 1, limit); // "asked by Lee, a farmer, why"
    }
    TokenKind close = bracket ? TokenKind.CLOSE_BRACKET : t.kind(from);
    int bound = Math.min(limit, from + 25);
    for (int k = from + 1; k < bound; k++) {
      if (t.is(k, close)) {
        Right clause = clauseContents.at(cue, k + 1, limit);
        return clause != NOTHING || t.is(k + 1, Tag.PREPOSITION) ? clause : at(cue, k + 1, limit);
      }
      if (TokenText.opensQuote(t, k)) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  private Right told(Cue cue, int pos, int limit) {
    Range whole = clauses.phraseFrom(pos, limit);
    if (whole.size() == 0) {
      return NOTHING;
    }
    int end = addresseeEnd(whole);
    Right behind = behindAddressee(cue, pos, end, limit);
    return behind == NOTHING && end < whole.end()
        ? behindAddressee(cue, pos, whole.end(), limit)
        : behind;
  }

  private Right behindAddressee(Cue cue, int pos, int k, int limit) {
    int behind = adjuncts.skip(k, limit);
    for (int at = k; ; at = behind) {
      if (at < limit) {
        boolean not = t.is(at, Tag.NEGATION);
        if (t.is(not ? at + 1 : at, Tag.TO) && cue.takes(Frame.TELL_TO)) {
          return extent.content(cue, pos, limit, Frame.TELL_TO);
        }
        Right content = clauseContents.at(cue, at, limit);
        if (content != NOTHING) {
          return content;
        }
        if (cue.takes(Frame.ABOUT) && t.is(at, Tag.PREPOSITION) && phraseContents.isTopic(at)) {
          return extent.content(cue, at, limit, Frame.ABOUT);
        }
      }
      if (at == behind || behind >= limit) {
        break;
      }
    }
    int that = adjuncts.thatAhead(k, limit);
    if (that > 0) {
      return extent.content(cue, that, limit, Frame.THAT);
    }
    Right aside = behindAside(cue, k);
    return aside.frame() == Frame.WH ? aside : NOTHING;
  }

  /**
   * "reporters", "the BBC", "her", "a rally in Ohio": a name ends before the name of the next
   * clause's subject.
   */
  private int addresseeEnd(Range whole) {
    for (int k = whole.first() + 1; k < whole.end(); k++) {
      boolean newName =
          t.is(k, Tag.NAME)
              && t.is(k - 1, Tag.NAME)
              && k + 1 < whole.end()
              && (t.shape(k - 1) == Shape.UPPER
                  || t.isAny(k, TITLES)
                  || t.is(k - 1, WordClass.ORG_HEAD) && t.isAny(k, GIVEN))
              && t.isFinite(whole.end());
      if (newName) {
        return k; // "told CNN Senator Lee would"
      }
      boolean newPhrase =
          t.isAny(k, PHRASE_STARTS) && t.isAny(k - 1, PLURALS) || t.is(k, WordClass.WEEKDAY);
      if (newPhrase) {
        return k;
      }
    }
    return whole.end();
  }

  /** A content that begins right here, of any frame of the cue. */
  private Right at(Cue cue, int pos, int limit) {
    Right clause = clauseContents.at(cue, pos, limit);
    return clause != NOTHING ? clause : phraseContents.at(cue, pos, limit);
  }
}
