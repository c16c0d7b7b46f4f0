package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.quotation.QuotationDraft.SubjectKind;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Recognises drafts in which a verb that can report does not: nobody says anything, or what follows
 * the verb is not what is said.
 */
final class Spurious {

  /** What can follow a person to say what is reported of them. */
  private static final TagSet COMPLEMENTS =
      TagSet.of(
          Tag.PREPOSITION,
          Tag.POSSESSIVE,
          Tag.THAT,
          Tag.TO,
          Tag.RELATIVE,
          Tag.WH,
          Tag.GERUND,
          Tag.OTHER);

  private static final TagSet NOUNS =
      TagSet.of(Tag.DETERMINER, Tag.ADJECTIVE, Tag.NOUN, Tag.NAME, Tag.NUMBER);

  private static final WordClassSet TALKERS =
      WordClassSet.of(WordClass.I, WordClass.WE, WordClass.YOU);

  private final TokenizedText t;

  Spurious(TokenizedText text) {
    t = text;
  }

  boolean is(QuotationDraft d) {
    if (d.cue != null && isNamed(d, d.cue)) {
      return true;
    }
    if (d.direct) {
      return false;
    }
    if (isUnspoken(d)
        || isImpersonal(d)
        || isOwnDeed(d)
        || d.cue != null && isInstruction(d, d.cue)) {
      return true;
    }
    return d.cue != null
        && d.cueClass == CueClass.SAY
        && (isTelling(d, d.cue)
            || isMade(d, d.cue)
            || isGiven(d, d.cue)
            || isPersonAlone(d)
            || isFetched(d, d.cue)
            || isSubject(d, d.cue));
  }

  /** "Often called “the queen”, Lee has died": what somebody is called, and nobody says here. */
  private boolean isNamed(QuotationDraft d, Cue cue) {
    if (!d.direct || !cue.takes(Frame.CALL) || d.firstToken() != cue.end()) {
      return false;
    }
    int first = t.sentenceFirst(t.sentence(cue.token()));
    int behind = d.contents.get(0).end();
    boolean opens = cue.first() == first || cue.first() == first + 1 && t.is(first, Tag.ADVERB);
    return opens
        && t.is(behind, TokenKind.COMMA)
        && t.hasFinite(behind, t.sentenceEnd(t.sentence(behind)));
  }

  /** "Experience shows", "common sense says": nobody who could be asked says it. */
  private boolean isUnspoken(QuotationDraft d) {
    if (d.source.isEmpty()) {
      return false;
    }
    int head = Heads.token(t, d.source.get(0));
    return t.is(head, WordClass.ABSTRACT) && !t.is(d.source.get(0).first(), Tag.DETERMINER);
  }

  /** "We found the leak", "You wrote this book": what is done, and said by whoever says "we". */
  private boolean isOwnDeed(QuotationDraft d) {
    return (d.frame == Frame.NP || d.frame == Frame.CALL)
        && !d.source.isEmpty()
        && t.isAny(Heads.token(t, d.source.get(0)), TALKERS)
        && t.passageAt(d.firstToken()) < 0;
  }

  /** "It is wrong to say that", "To claim that … is a lie": what nobody in particular says. */
  private boolean isImpersonal(QuotationDraft d) {
    if (d.cue == null || d.cue.form() != Cue.Form.INFINITIVE) {
      return false;
    }
    int to = d.cue.first();
    int sentence = t.sentenceFirst(t.sentence(to));
    if (to == sentence) {
      return d.frame == Frame.THAT && d.pattern == CuePattern.VERB_BEFORE;
    }
    boolean expletive =
        d.subjectKind == SubjectKind.CONTROLLED
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

  /**
   * "It is too soon to tell whether", "nobody could tell who": who cannot tell finds nothing out.
   */
  private boolean isTelling(QuotationDraft d, Cue cue) {
    return cue.takes(Frame.TELL)
        && t.lexicon().needsAddressee(t.id(cue.token()))
        && d.frame == Frame.WH
        && d.firstToken() == cue.end()
        && cue.first() < cue.token();
  }

  /** "wrote a letter", "wrote four books": what is made is a work, and not what is said. */
  private boolean isMade(QuotationDraft d, Cue cue) {
    return d.frame == Frame.NP
        && cue.takes(Frame.WH)
        && !cue.takes(Frame.TO)
        && cue.verb().strength(Frame.NP) == 1
        && !t.is(Heads.token(t, d.contents.get(0)), WordClass.CUE_NOUN);
  }

  /** "was denied entry", "denied them entry", "offered her a job": something is given or kept. */
  private boolean isGiven(QuotationDraft d, Cue cue) {
    if (!cue.takes(Frame.NP) || cue.takes(Frame.CALL) || cue.takes(Frame.TELL)) {
      return false;
    }
    boolean phrase = d.frame == Frame.NP || d.frame == Frame.RAISE;
    int first = d.firstToken();
    if (cue.form() == Cue.Form.PASSIVE) {
      int next = cue.end();
      return phrase
          && first < cue.first()
          && cue.first() < cue.token()
          && next < t.sentenceEnd(t.sentence(cue.token()))
          && t.isAny(next, NOUNS)
          && !t.is(next, WordClass.WEEKDAY)
          && !t.is(next, WordClass.MONTH)
          && !t.is(next, WordClass.TIME_NOUN)
          && !(next + 1 < t.size() && t.is(next + 1, WordClass.TIME_NOUN));
    }
    return d.frame == Frame.NP
        && t.is(first, Tag.PRONOUN)
        && first + 1 < t.sentenceEnd(t.sentence(first))
        && t.isAny(first + 1, NOUNS);
  }

  /** "praised the keeper", "questioned Lee": whom somebody speaks of or to, and not what. */
  private boolean isPersonAlone(QuotationDraft d) {
    if (d.frame != Frame.NP || d.contents.size() > 1 || d.cueRanges.size() > 1) {
      return false;
    }
    Range content = d.contents.get(0);
    return switch (Heads.of(t, content)) {
      case NAME, PERSON, PEOPLE, HE_SHE, THEY, FIRST_PERSON -> !hasComplement(content);
      default -> false;
    };
  }

  private boolean hasComplement(Range content) {
    for (int k = content.first(); k < content.end(); k++) {
      if (t.isAny(k, COMPLEMENTS) || t.isFinite(k) || t.passageAt(k) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "asked the nurse for water": a thing that is to be fetched. */
  private boolean isFetched(QuotationDraft d, Cue cue) {
    Range content = d.contents.get(d.contents.size() - 1);
    int last = content.end() - 1;
    return (d.frame == Frame.FOR || d.frame == Frame.TELL_TO)
        && cue.takes(Frame.TELL_TO)
        && content.first() == cue.end()
        && last - 1 > content.first()
        && Heads.isPerson(t, content)
        && t.is(last, Tag.NOUN)
        && t.is(last - 1, Tag.PREPOSITION)
        && !t.is(last, WordClass.CUE_NOUN);
  }

  /**
   * "Note that the office closes at noon", "You have to tell them": what the reader is asked to do.
   */
  private boolean isInstruction(QuotationDraft d, Cue cue) {
    if (d.source.isEmpty()) {
      int k = cue.first() - 1;
      int first = t.sentenceFirst(t.sentence(cue.token()));
      while (k >= first && t.is(k, Tag.ADVERB)) {
        k--;
      }
      boolean please = k == first && t.is(k, WordClass.VERB_BASE); // "Please note"
      return (k < first || please)
          && cue.first() == cue.token()
          && d.pattern == CuePattern.VERB_BEFORE
          && d.frame != Frame.QUOTE
          && t.is(cue.token(), WordClass.VERB_BASE)
          && !t.is(cue.token(), WordClass.VERB_PAST);
    }
    Range source = d.source.get(0);
    return source.size() == 1
        && t.is(source.first(), WordClass.YOU)
        && (cue.form() == Cue.Form.INFINITIVE || d.modality == Modality.CONDITIONAL);
  }

  /** "They say adding salt helps": what is done is the subject of the content around. */
  private boolean isSubject(QuotationDraft d, Cue cue) {
    int before = cue.first() - 1;
    return cue.form() == Cue.Form.GERUND
        && d.frame == Frame.BARE
        && (t.is(before, Tag.THAT) || t.is(before, Tag.VERB) && t.canReport(before));
  }
}
