package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueClass;
import io.github.whosaid.lexicon.Frame;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Finds what a cue governs to its right, and where it ends. */
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

  private final TokenizedText t;
  private final Clauses clauses;
  private final Ends ends;

  Contents(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    ends = new Ends(text, clauses);
  }

  Ends ends() {
    return ends;
  }

  /** Returns what stands to the right of the verb as its content, or {@link #NOTHING}. */
  Right rightOf(Cue cue, int from) {
    int limit = clauses.ceiling(cue.token());
    int pos = from;
    boolean names =
        cue.takes(Frame.CALL) && cue.form() == Cue.Form.PASSIVE && cue.first() == cue.token();
    if (names && isOpen(pos)) {
      return NOTHING; // "the storm, dubbed “Odette”,"
    }
    if (pos >= limit) {
      return pos + 1 < t.size() && t.is(pos, TokenKind.COLON) ? behindColon(cue, pos) : NOTHING;
    }
    boolean tells = cue.takes(Frame.TELL) || cue.takes(Frame.TELL_TO);
    if (tells && !cue.takes(Frame.CALL) && cue.form() != Cue.Form.PASSIVE) {
      Right told = told(cue, pos, limit);
      if (told != NOTHING) {
        return told;
      }
    }
    int behind = skipAdjuncts(pos, limit);
    boolean adjunctFirst =
        behind > pos
            && behind < limit
            && (t.is(pos, Tag.PREPOSITION) || isTime(pos) || t.is(pos, Tag.ADVERB));
    if (adjunctFirst) {
      // "said in a statement that", "said Monday the plan"
      Right later = clauseAt(cue, behind, limit);
      boolean loose = later.passage() >= 0 && isOpen(behind) && !fullQuote(behind);
      if (later != NOTHING && !loose) {
        return later;
      }
    }
    Right at = at(cue, pos, limit);
    if (at != NOTHING) {
      return at;
    }
    if (behind > pos && behind < limit && !adjunctFirst) {
      at = clauseAt(cue, behind, limit);
      if (at != NOTHING) {
        return at;
      }
    }
    int near = behind > pos ? skipTime(pos, limit) : pos;
    if (near > pos && near < limit && (t.is(near, Tag.TO) || t.is(near, Tag.PREPOSITION))) {
      at = at(cue, near, limit); // "vowed last month to", "called Monday for"
      if (at != NOTHING) {
        return at;
      }
    }
    int colon = colonBehind(pos, limit);
    if (colon > 0 && cue.takes(Frame.QUOTE) && cue.form() != Cue.Form.PASSIVE) {
      return clauseAt(cue, colon, limit);
    }
    int that = thatAhead(pos, limit);
    if (that > 0 && (cue.takes(Frame.THAT) || cue.takes(Frame.TELL))) {
      return clause(cue, that, limit, Frame.THAT, that);
    }
    return NOTHING;
  }

  /** A quotation, or a block of text, in the paragraph behind a colon. */
  private Right behindColon(Cue cue, int colon) {
    if (t.is(colon + 1, TokenKind.QUOTE)) {
      return quoteAt(colon + 1, cue, colon);
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

  private Right told(Cue cue, int pos, int limit) {
    Range addressee = addressee(pos, limit);
    if (addressee.size() == 0) {
      return NOTHING;
    }
    int k = addressee.end();
    int behind = skipAdjuncts(k, limit);
    for (int at = k; ; at = behind) {
      if (at < limit) {
        if (t.is(at, Tag.TO) && cue.takes(Frame.TELL_TO)) {
          return phrase(cue, pos, limit, Frame.TELL_TO, pos);
        }
        Right content = clauseAt(cue, at, limit);
        if (content != NOTHING) {
          return content;
        }
        if (cue.takes(Frame.ABOUT) && t.is(at, Tag.PREPOSITION) && at + 1 < limit && isTopic(at)) {
          return phrase(cue, at, limit, Frame.ABOUT, at);
        }
      }
      if (at == behind || behind >= limit) {
        break;
      }
    }
    int that = thatAhead(k, limit);
    return that > 0 ? clause(cue, that, limit, Frame.THAT, that) : NOTHING;
  }

  private boolean isTopic(int i) {
    return !t.is(i, WordClass.SUBORDINATOR) && t.end(i) - t.start(i) >= 2;
  }

  /**
   * "reporters", "the BBC", "her", "a rally in Ohio": a name ends before the name of the next
   * clause's subject.
   */
  private Range addressee(int pos, int limit) {
    Range whole = clauses.phraseFrom(pos, limit);
    if (whole.size() <= 1) {
      return whole;
    }
    for (int k = whole.first() + 1; k < whole.end(); k++) {
      boolean plural =
          t.is(k - 1, WordClass.NOUN_PLURAL)
              || t.is(k - 1, WordClass.ROLE_PLURAL)
              || t.is(k - 1, WordClass.PERSON_PLURAL);
      boolean newName =
          t.is(k, Tag.NAME)
              && t.is(k - 1, Tag.NAME)
              && k + 1 < whole.end()
              && clauses.clauseBehind(whole.end(), limit)
              && (t.shape(k - 1) == Shape.UPPER
                  || t.is(k, WordClass.HONORIFIC)
                  || t.is(k, WordClass.TITLE)
                  || (t.is(k, WordClass.GIVEN_MALE) || t.is(k, WordClass.GIVEN_FEMALE))
                      && t.is(k - 1, WordClass.ORG_HEAD));
      if (newName) {
        return new Range(whole.first(), k); // "told CNN Senator Lee would"
      }
      if (plural && (t.is(k, Tag.NAME) || t.is(k, Tag.DETERMINER)) || t.is(k, WordClass.WEEKDAY)) {
        return new Range(whole.first(), k);
      }
    }
    return whole;
  }

  /** A content that begins right here, of any frame of the cue. */
  private Right at(Cue cue, int pos, int limit) {
    Right clause = clauseAt(cue, pos, limit);
    if (clause != NOTHING) {
      return clause;
    }
    Tag tag = t.tag(pos);
    if ((tag == Tag.TO || isUnknownInfinitive(cue, pos, limit))
        && (cue.takes(Frame.TO)
            || cue.verb().cueClass() == CueClass.INTENT
            || (cue.form() == Cue.Form.PASSIVE && cue.takes(Frame.TELL_TO)))) {
      return phrase(cue, pos, limit, Frame.TO, pos);
    }
    if ((tag == Tag.GERUND || tag == Tag.AUXILIARY && t.is(pos, WordClass.VERB_ING))
        && cue.takes(Frame.ING)) {
      return phrase(cue, pos, limit, Frame.ING, pos);
    }
    if (tag == Tag.PREPOSITION && pos + 1 < limit) {
      if (cue.takes(Frame.AS) && isWord(pos, "as")) {
        return phrase(cue, pos, limit, Frame.AS, pos);
      }
      if (cue.takes(Frame.OF) && cue.form() == Cue.Form.PASSIVE && isWord(pos, "of")) {
        return phrase(cue, pos, limit, Frame.OF, pos);
      }
      if (cue.takes(Frame.FOR) && isWord(pos, "for")) {
        return phrase(cue, pos + 1, limit, Frame.FOR, pos + 1);
      }
      if (cue.takes(Frame.ABOUT)
          && isTopic(pos)
          && !isTime(pos + 1)
          && !isWord(pos, "in")
          && !isWord(pos, "at")
          && !isWord(pos, "by")
          && !isWord(pos, "as")
          && !isWord(pos, "from")) {
        return phrase(cue, pos + 1, limit, Frame.ABOUT, pos + 1);
      }
      return NOTHING;
    }
    boolean asked = cue.end() > cue.token() + 1 && cue.takes(Frame.NP); // "was asked about it"
    if (cue.form() == Cue.Form.PASSIVE && !asked) {
      return cue.takes(Frame.CALL) && startsName(pos)
          ? phrase(cue, pos, limit, Frame.CALL, pos)
          : NOTHING;
    }
    boolean starts =
        tag == Tag.DETERMINER
            || tag == Tag.NAME
            || tag == Tag.NOUN
            || tag == Tag.ADJECTIVE
            || tag == Tag.PRONOUN
            || tag == Tag.NUMBER
            || tag == Tag.GERUND
            || tag == Tag.ADVERB
                && pos + 1 < limit
                && (t.is(pos + 1, Tag.DETERMINER)
                    || t.is(pos + 1, Tag.NUMBER)
                    || t.is(pos + 1, Tag.ADJECTIVE)
                    || t.is(pos + 1, Tag.NOUN))
            || t.is(pos, WordClass.VERB_PARTICIPLE)
                && pos + 1 < limit
                && t.is(pos + 1, Tag.NOUN) // "noting limited gains"
            || (t.is(pos, TokenKind.SYMBOL) || t.is(pos, TokenKind.QUOTE));
    if (!starts || isTime(pos)) {
      return NOTHING;
    }
    boolean plain = cue.takes(Frame.NP);
    for (Frame frame : NOUN_FRAMES) {
      boolean told =
          switch (frame) {
            case AS -> !plain || behindIs(pos, limit, "as");
            case OF -> behindIs(pos, limit, "of");
            case TELL_TO -> !plain && !cue.takes(Frame.CALL) || toAhead(pos, limit);
            case CALL -> plain || hasComplement(pos, limit);
            case NP -> !cue.takes(Frame.TELL);
            default -> true;
          };
      if (cue.takes(frame) && told) {
        return phrase(cue, pos, limit, frame, pos);
      }
    }
    if (cue.takes(Frame.FOR)
        && clauses.phraseFrom(pos, limit).size() > 0
        && behindIs(pos, limit, "for")) {
      return phrase(cue, pos, limit, Frame.FOR, pos);
    }
    return NOTHING;
  }

  /** "vowed to “fight on”", "promised to soldier on": the verb is quoted or not known as one. */
  private boolean isUnknownInfinitive(Cue cue, int pos, int limit) {
    return t.is(pos, Tag.PREPOSITION)
        && isWord(pos, "to")
        && pos + 1 < limit
        && cue.takes(Frame.TO)
        && !cue.takes(Frame.TELL_TO)
        && (isOpen(pos + 1)
            || t.is(pos + 1, Tag.NOUN)
                && !t.is(pos + 1, WordClass.NOUN_PLURAL)
                && (pos + 2 >= limit || !t.is(pos + 2, Tag.NOUN))
            || t.is(pos + 1, Tag.GERUND));
  }

  /** What a thing "is called" or "was declared": a noun phrase, an adjective or quoted words. */
  private boolean startsName(int pos) {
    return switch (t.tag(pos)) {
      case NAME, NOUN, DETERMINER, ADJECTIVE -> !isTime(pos);
      case OTHER -> isOpen(pos);
      default -> false;
    };
  }

  /** Returns what stands behind an aside that parts it from the verb: "said, to cheers, that". */
  Right behindAside(Cue cue, int from) {
    int limit = clauses.ceiling(cue.token());
    if (from + 2 >= limit) {
      return NOTHING;
    }
    boolean bracket = t.is(from, TokenKind.OPEN_BRACKET);
    if (!bracket && !t.is(from, TokenKind.COMMA) && !t.is(from, TokenKind.DASH)) {
      return NOTHING;
    }
    TokenKind close = bracket ? TokenKind.CLOSE_BRACKET : t.kind(from);
    int bound = Math.min(limit, from + 25);
    for (int k = from + 1; k + 1 < bound; k++) {
      if (t.is(k, close)) {
        Right clause = clauseAt(cue, k + 1, limit);
        return clause != NOTHING || t.is(k + 1, Tag.PREPOSITION) ? clause : at(cue, k + 1, limit);
      }
      if (isOpen(k)) {
        return NOTHING;
      }
    }
    return NOTHING;
  }

  private static final Frame[] NOUN_FRAMES = {
    Frame.CALL, Frame.AS, Frame.OF, Frame.TELL_TO, Frame.NP
  };

  /** "called him a liar", but not "called a taxi". */
  private boolean hasComplement(int pos, int limit) {
    if (isOpen(pos)) {
      return true;
    }
    int end = clauses.phraseFrom(pos, limit).end();
    return end > pos
        && end < limit
        && !t.is(end, TokenKind.COMMA)
        && !t.is(end, Tag.PREPOSITION)
        && !t.is(end, Tag.COORDINATOR);
  }

  /** Whether "to" and an infinitive follow before any finite verb. */
  private boolean toAhead(int from, int limit) {
    int bound = Math.min(limit, from + 25);
    for (int k = from; k < bound; k++) {
      if (t.is(k, Tag.TO)) {
        return true;
      }
      if (t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY) || t.is(k, Tag.MODAL)) {
        return false;
      }
    }
    return false;
  }

  private boolean behindIs(int pos, int limit, String word) {
    int end = clauses.phraseFrom(pos, limit).end();
    for (int k = pos; k < Math.min(limit, end + 1); k++) {
      if (t.is(k, Tag.PREPOSITION) && isWord(k, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isWord(int i, String word) {
    return t.end(i) - t.start(i) == word.length()
        && t.text().regionMatches(true, t.start(i), word, 0, word.length());
  }

  private boolean isTime(int i) {
    return (t.is(i, WordClass.WEEKDAY)
            || t.is(i, WordClass.MONTH)
            || t.is(i, WordClass.TIME_ADVERB))
        && !(i + 1 < t.size() && t.is(i + 1, Tag.POSSESSIVE));
  }

  /**
   * Returns a colon behind the verb and its adverbs, or -1: "put it simply: the town was broke".
   */
  private int colonBehind(int from, int limit) {
    int k = from;
    while (k < limit && t.is(k, Tag.ADVERB)) {
      k++;
    }
    return k < limit && k > from && t.is(k, TokenKind.COLON) ? k : -1;
  }

  /** A clause or quotation that begins right here. */
  private Right clauseAt(Cue cue, int pos, int limit) {
    if (t.is(pos, Tag.THAT)) {
      if (pos + 1 < limit && isOpen(pos + 1) && fullQuote(pos + 1)) {
        Right quoted = quoteAt(pos + 1, cue, pos);
        if (quoted != NOTHING) {
          return quoted;
        }
      }
      return cue.takes(Frame.THAT) || cue.takes(Frame.TELL) || cue.takes(Frame.BARE)
          ? clause(cue, pos, limit, Frame.THAT, pos)
          : NOTHING;
    }
    if (isOpen(pos)) {
      return quoteAt(pos, cue, pos);
    }
    if ((t.is(pos, TokenKind.COMMA) || t.is(pos, TokenKind.COLON))
        && pos + 1 < t.size()
        && isOpen(pos + 1)) {
      return quoteAt(pos + 1, cue, pos);
    }
    if (t.is(pos, TokenKind.COLON) && pos + 1 < limit && cue.takes(Frame.QUOTE)) {
      return new Right(new Range(pos + 1, limit), Frame.QUOTE, -1, pos);
    }
    if (cue.takes(Frame.WH)
        && (t.is(pos, Tag.WH) || t.is(pos, WordClass.WH))
        && pos + 1 < limit
        && !t.is(pos, Tag.RELATIVE)) {
      return clause(cue, pos, limit, Frame.WH, pos);
    }
    boolean bare =
        cue.takes(Frame.BARE)
            || cue.takes(Frame.TELL)
            || (cue.takes(Frame.THAT) && cue.verb().cueClass() == CueClass.SAY);
    if (bare
        && (cue.form() != Cue.Form.PASSIVE || cue.takes(Frame.TELL))
        && beginsBare(pos)
        && clauses.clauseStarts(pos, limit)) {
      return clause(cue, pos, limit, Frame.BARE, pos);
    }
    return NOTHING;
  }

  private boolean beginsBare(int pos) {
    if (t.is(pos, WordClass.WEEKDAY)) {
      return false;
    }
    return switch (t.tag(pos)) {
      case DETERMINER, NAME, NOUN, NUMBER, PRONOUN, ADJECTIVE, ADVERB, PREPOSITION, GERUND ->
          !t.is(pos, WordClass.REFLEXIVE);
      case SUBORDINATOR ->
          isWord(pos, "if")
              || isWord(pos, "while")
              || isWord(pos, "although")
              || isWord(pos, "though");
      case OTHER -> t.is(pos, TokenKind.SYMBOL) || t.is(pos, TokenKind.QUOTE);
      case AUXILIARY -> t.is(pos, WordClass.VERB_ING); // "said having him there helps"
      default -> false;
    };
  }

  boolean isOpen(int i) {
    int p = i < t.size() && t.is(i, TokenKind.QUOTE) ? t.passageAt(i) : -1;
    return p >= 0 && t.passages().get(p).open() == i;
  }

  /**
   * Whether the passage that opens here is a quotation by itself: it begins with a capital or ends
   * the sentence, and has a few words.
   */
  boolean fullQuote(int open) {
    QuotedPassage p = t.passages().get(t.passageAt(open));
    int behind = p.behind();
    return p.close() - p.first() >= 4
        && t.isCapital(Math.min(p.first(), t.size() - 1))
        && (behind >= t.size()
            || t.sentence(behind) != t.sentence(open)
            || t.is(behind, TokenKind.COMMA));
  }

  private Right quoteAt(int open, Cue cue, int cueEnd) {
    if (!isOpen(open)) {
      return NOTHING;
    }
    QuotedPassage p = t.passages().get(t.passageAt(open));
    if (p.depth() > 0 && t.passageAt(cue.token()) < 0) {
      return NOTHING;
    }
    boolean bare = cueEnd == open;
    if (bare && cue.verb().strength() <= 1 && Speech.isName(t, p)) {
      return NOTHING; // "sang “Blue Hat in June”"
    }
    boolean introduced =
        cueEnd < open && (t.is(open - 1, TokenKind.COMMA) || t.is(open - 1, TokenKind.COLON));
    boolean capital = p.first() < t.size() && t.isCapital(p.first());
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
      return clause(cue, open, limit, Frame.BARE, open);
    }
    if (!capital && behind < limit && t.is(behind, TokenKind.WORD)) {
      return clause(cue, open, limit, Frame.BARE, open);
    }
    return new Right(new Range(p.open(), behind), Frame.QUOTE, p.index(), cueEnd);
  }

  /** Skips time phrases, adverbs and prepositional phrases between a verb and its content. */
  int skipAdjuncts(int from, int limit) {
    int k = from;
    int bound = Math.min(limit, from + 30);
    while (k < bound) {
      if (t.is(k, Tag.ADVERB) && k > from && clauses.mainVerb(k, Math.min(limit, k + 2)) > 0) {
        break; // "said on Monday there was"
      }
      if (k + 1 < limit && t.is(k + 1, Tag.POSSESSIVE)) {
        break; // "said Monday's storm was"
      }
      if (t.is(k, WordClass.WEEKDAY)
          || t.is(k, WordClass.MONTH)
          || t.is(k, Tag.ADVERB)
          || t.is(k, WordClass.TIME_ADVERB)
          || (t.is(k, WordClass.TIME_NOUN) && k > from)) {
        k++;
      } else if (t.is(k, Tag.NUMBER)
          && k > from
          && (t.is(k - 1, WordClass.MONTH) || t.is(k - 1, TokenKind.COMMA))) {
        k++;
      } else if (t.is(k, WordClass.TIME_NOUN)
          || ((t.is(k, Tag.DETERMINER) || t.is(k, Tag.ADJECTIVE))
              && k + 1 < bound
              && (t.is(k + 1, WordClass.TIME_NOUN) || t.is(k + 1, WordClass.WEEKDAY)))) {
        k++;
      } else if (t.is(k, Tag.PREPOSITION) && k + 1 < bound) {
        Range phrase = adjunctPhrase(k + 1, bound);
        if (phrase.size() == 0) {
          break;
        }
        k = phrase.end();
      } else if (t.is(k, TokenKind.COMMA)
          && k > from
          && k + 1 < bound
          && (t.is(k + 1, Tag.THAT) || isOpen(k + 1))) {
        return t.is(k + 1, Tag.THAT) ? k + 1 : k;
      } else {
        break;
      }
    }
    return k;
  }

  /** Skips time phrases and adverbs alone. */
  private int skipTime(int from, int limit) {
    int k = from;
    int bound = Math.min(limit, from + 8);
    while (k < bound
        && (t.is(k, WordClass.WEEKDAY)
            || t.is(k, WordClass.MONTH)
            || t.is(k, Tag.ADVERB)
            || t.is(k, WordClass.TIME_ADVERB)
            || t.is(k, WordClass.TIME_NOUN)
            || t.is(k, Tag.PREPOSITION) && k + 1 < bound && isTime(k + 1)
            || (t.is(k, Tag.DETERMINER) || t.is(k, Tag.ADJECTIVE))
                && k + 1 < bound
                && t.is(k + 1, WordClass.TIME_NOUN))) {
      k++;
    }
    return k;
  }

  private Range adjunctPhrase(int from, int bound) {
    Range phrase = clauses.phraseFrom(from, bound);
    // "in a statement the company": a second determiner begins the clause; phraseFrom ends there.
    // "on Twitter Lee": two names in a row.
    return phrase;
  }

  /** A "that" further right with nothing but adjuncts and noun phrases between. */
  private int thatAhead(int from, int limit) {
    int bound = Math.min(limit, from + 25);
    for (int k = from; k < bound; k++) {
      if (t.is(k, Tag.THAT)) {
        return k;
      }
      switch (t.tag(k)) {
        case VERB, AUXILIARY, MODAL, INFINITIVE, RELATIVE, TO, SUBORDINATOR, COORDINATOR -> {
          return -1;
        }
        default -> {}
      }
      if (t.is(k, TokenKind.QUOTE) || t.is(k, TokenKind.SEMICOLON)) {
        return -1;
      }
    }
    return -1;
  }

  private Right clause(Cue cue, int from, int limit, Frame frame, int cueEnd) {
    int end = clauseEnd(cue, from, limit, frame);
    return end > from ? new Right(new Range(from, end), frame, -1, cueEnd) : NOTHING;
  }

  private Right phrase(Cue cue, int from, int limit, Frame frame, int cueEnd) {
    int end = clauseEnd(cue, from, limit, frame);
    return end > from ? new Right(new Range(from, end), frame, -1, cueEnd) : NOTHING;
  }

  /** ", who believes": a relative clause that a comma will close. */
  private boolean isInRelative(Cue cue) {
    int relative = cue.first() - 1;
    return relative > 0 && t.is(relative, Tag.RELATIVE) && t.is(relative - 1, TokenKind.COMMA);
  }

  /** "…, which she said was a mistake, ruined him": where the clause around goes on. */
  int verbBehindComma(int from, int end) {
    for (int k = from + 1; k + 1 < end; k++) {
      if (t.is(k, TokenKind.COMMA)
          && (t.is(k + 1, Tag.VERB) || t.is(k + 1, Tag.AUXILIARY) || t.is(k + 1, Tag.MODAL))) {
        return k;
      }
    }
    return end;
  }

  /**
   * Where a content that begins at {@code from} ends: the likeliest of the places where a clause or
   * phrase can end.
   */
  int clauseEnd(Cue cue, int from, int limit, Frame frame) {
    return ends.best(cue, from, isInRelative(cue) ? verbBehindComma(from, limit) : limit, frame);
  }
}
