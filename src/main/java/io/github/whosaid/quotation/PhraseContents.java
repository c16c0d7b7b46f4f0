package io.github.whosaid.quotation;

import static io.github.whosaid.quotation.Contents.NOTHING;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Contents.Right;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/** Reads a phrase that begins at a token as the content of a cue: "to go", "a lie", "for peace". */
final class PhraseContents {

  private static final Frame[] NOUN_FRAMES = {
    Frame.CALL, Frame.AS, Frame.OF, Frame.TELL_TO, Frame.NP
  };

  /** A list of people has at most about so many tokens. */
  private static final int LIST = 20;

  private final TokenizedText t;
  private final Clauses clauses;
  private final Adjuncts adjuncts;
  private final Extent extent;

  PhraseContents(TokenizedText text, Clauses clauses, Adjuncts adjuncts, Extent extent) {
    t = text;
    this.clauses = clauses;
    this.adjuncts = adjuncts;
    this.extent = extent;
  }

  /** A phrase that begins right here, of any frame of the cue. */
  Right at(Cue cue, int pos, int limit) {
    Tag tag = t.tag(pos);
    boolean not = tag == Tag.NEGATION; // "vowed not to go", "regrets not going"
    if (not && cue.takes(Frame.TELL_TO) && isAnonymity(pos + 1)) {
      return NOTHING;
    }
    if (not && t.is(pos + 1, Tag.TO)) {
      tag = Tag.TO;
    } else if (not && t.is(pos + 1, Tag.GERUND)) {
      tag = Tag.GERUND;
    }
    if ((tag == Tag.TO || isUnknownInfinitive(cue, pos))
        && (cue.takes(Frame.TO)
            || cue.verb().cueClass() == CueClass.INTENT
            || (cue.form() == Cue.Form.PASSIVE && cue.takes(Frame.TELL_TO)))) {
      return extent.content(cue, pos, limit, Frame.TO);
    }
    if ((tag == Tag.GERUND || tag == Tag.AUXILIARY && t.is(pos, WordClass.VERB_ING))
        && cue.takes(Frame.ING)) {
      return extent.content(cue, pos, limit, Frame.ING);
    }
    if (tag == Tag.PREPOSITION) {
      return behindPreposition(cue, pos, limit);
    }
    boolean asked = cue.end() > cue.token() + 1 && cue.takes(Frame.NP); // "was asked about it"
    if (cue.form() == Cue.Form.PASSIVE && !asked) {
      return cue.takes(Frame.CALL) && startsName(pos)
          ? extent.content(cue, pos, limit, Frame.CALL)
          : NOTHING;
    }
    return startsNoun(pos) && !adjuncts.isTime(pos) ? noun(cue, pos, limit) : NOTHING;
  }

  /** "asked not to be named": why the speaker has no name, and nothing that is reported. */
  private boolean isAnonymity(int to) {
    return t.is(to, Tag.TO) && t.is(to + 1, WordClass.BE) && t.is(to + 2, WordClass.NAMING);
  }

  /** "vowed to “fight on”", "promised to soldier on": the verb is quoted or not known as one. */
  private boolean isUnknownInfinitive(Cue cue, int pos) {
    return t.is(pos, Tag.PREPOSITION)
        && t.is(pos, WordClass.TO)
        && cue.takes(Frame.TO)
        && !cue.takes(Frame.TELL_TO)
        && (TokenText.opensQuote(t, pos + 1)
            || t.is(pos + 1, Tag.NOUN)
                && !t.is(pos + 1, WordClass.NOUN_PLURAL)
                && !t.is(pos + 2, Tag.NOUN)
            || t.is(pos + 1, Tag.GERUND));
  }

  /** "described as", "accused of", "called for", "talked about" and what follows. */
  private Right behindPreposition(Cue cue, int pos, int limit) {
    if (cue.takes(Frame.AS) && TokenText.is(t, pos, "as")) {
      return extent.content(cue, pos, limit, Frame.AS);
    }
    if (cue.takes(Frame.OF) && cue.form() == Cue.Form.PASSIVE && TokenText.is(t, pos, "of")) {
      return extent.content(cue, pos, limit, Frame.OF);
    }
    if (cue.takes(Frame.FOR) && TokenText.is(t, pos, "for")) {
      return extent.content(cue, pos + 1, limit, Frame.FOR);
    }
    if (cue.takes(Frame.ABOUT) && isTopic(pos)) {
      int told = behindTold(pos, limit);
      return told < 0 ? about(pos, cue, limit) : told < limit ? about(told, cue, limit) : NOTHING;
    }
    return NOTHING;
  }

  /** "talked to the council about the flood": the token behind whom somebody talks to, or -1. */
  private int behindTold(int pos, int limit) {
    Range told = TokenText.is(t, pos, "to") ? clauses.phraseFrom(pos + 1, limit) : Clauses.NOTHING;
    return switch (Heads.of(t, told)) {
      case NAME, PERSON, PEOPLE, ORGANISATION, ACRONYM, HE_SHE, THEY, FIRST_PERSON -> told.end();
      case DOCUMENT -> t.isCapital(Heads.token(t, told)) ? told.end() : -1; // "the Ulm Post"
      default -> -1;
    };
  }

  private Right about(int pos, Cue cue, int limit) {
    if (t.is(pos, Tag.PREPOSITION)
        && isTopic(pos)
        && !adjuncts.isTime(pos + 1)
        && !isPlatform(pos + 1)
        && !TokenText.is(t, pos, "in")
        && !TokenText.is(t, pos, "at")
        && !TokenText.is(t, pos, "by")
        && !TokenText.is(t, pos, "as")
        && !TokenText.is(t, pos, "from")) {
      return extent.content(cue, pos + 1, limit, Frame.ABOUT);
    }
    return NOTHING;
  }

  /** "wrote on Twitter": where it is said, and not what. */
  private boolean isPlatform(int i) {
    return t.isCapital(i) && t.is(i, WordClass.MEDIUM);
  }

  /** Whether a preposition can tell what was talked about. */
  boolean isTopic(int i) {
    return !t.is(i, WordClass.SUBORDINATOR) && t.end(i) - t.start(i) >= 2;
  }

  /** What a thing "is called" or "was declared": a noun phrase, an adjective or quoted words. */
  private boolean startsName(int pos) {
    return switch (t.tag(pos)) {
      case NAME, NOUN, DETERMINER, ADJECTIVE -> !adjuncts.isTime(pos);
      case OTHER -> TokenText.opensQuote(t, pos);
      default -> false;
    };
  }

  private boolean startsNoun(int pos) {
    Tag tag = t.tag(pos);
    return tag == Tag.DETERMINER
        || tag == Tag.NAME
        || tag == Tag.NOUN
        || tag == Tag.ADJECTIVE
        || tag == Tag.PRONOUN
        || tag == Tag.NUMBER
        || tag == Tag.GERUND
        || tag == Tag.ADVERB
            && (t.is(pos + 1, Tag.DETERMINER)
                || t.is(pos + 1, Tag.NUMBER)
                || t.is(pos + 1, Tag.ADJECTIVE)
                || t.is(pos + 1, Tag.NOUN))
        || t.is(pos, WordClass.VERB_PARTICIPLE) && t.is(pos + 1, Tag.NOUN) // "noting limited gains"
        || (t.is(pos, TokenKind.SYMBOL) || t.is(pos, TokenKind.QUOTE));
  }

  /** A noun phrase, with what belongs to it in the likeliest frame of the cue. */
  private Right noun(Cue cue, int pos, int limit) {
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
        return frame == Frame.OF
            ? behindList(cue, pos, limit)
            : extent.content(cue, pos, limit, frame);
      }
    }
    if (cue.takes(Frame.FOR)
        && clauses.phraseFrom(pos, limit).size() > 0
        && behindIs(pos, limit, "for")) {
      return extent.content(cue, pos, limit, Frame.FOR);
    }
    return NOTHING;
  }

  /** "accused Lee, Moss and others of lying": no comma before "of" ends the content. */
  private Right behindList(Cue cue, int pos, int limit) {
    int of = pos;
    while (of < limit && !(t.is(of, Tag.PREPOSITION) && TokenText.is(t, of, "of"))) {
      of++;
    }
    boolean list = false;
    for (int k = pos; k < of && of < limit; k++) {
      list |= t.is(k, TokenKind.COMMA);
    }
    Right whole = extent.content(cue, pos, limit, Frame.OF);
    return list && whole.range().end() <= of
        ? new Right(new Range(pos, extent.end(cue, of, limit, Frame.OF)), Frame.OF, -1, pos)
        : whole;
  }

  /** "called him a liar", but not "called a taxi". */
  private boolean hasComplement(int pos, int limit) {
    if (TokenText.opensQuote(t, pos)) {
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
      if (t.isFinite(k)) {
        return false;
      }
    }
    return false;
  }

  private boolean behindIs(int pos, int limit, String word) {
    int end = clauses.phraseFrom(pos, limit).end();
    while (end > pos
        && end < pos + LIST
        && (t.is(end, TokenKind.COMMA) || t.is(end, Tag.COORDINATOR))
        && clauses.phraseFrom(end + 1, limit).size() > 0) {
      end = clauses.phraseFrom(end + 1, limit).end(); // "accused Lee, Moss and others of"
    }
    for (int k = pos; k <= end; k++) {
      if (t.is(k, Tag.PREPOSITION) && TokenText.is(t, k, word)) {
        return true;
      }
    }
    return false;
  }
}
