package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import java.util.function.IntFunction;

/** Flags quoted speech whose speaker the article does not tell. One for each text. */
final class QuoteAudit {

  /** Fewer words than this are taken for a term or a title. */
  private static final int WORDS = 3;

  /** The same after a passive verb of opinion: "was seen as “deeply unfair”". */
  private static final int PASSIVE_WORDS = 2;

  /** How many tokens before the marks a noun or verb of naming may stand: "a song called “…”". */
  private static final int REACH = 2;

  /** How many tokens before the marks a verb of opinion may stand: "was described as “…”". */
  private static final int VERB_REACH = 5;

  /** How sure it is at least that shouts, and what somebody "was called", are speech. */
  private static final double PLAIN = 0.6;

  /** How sure it is that a sentence in marks that nothing reports is speech; no flag is less so. */
  private static final double UNREPORTED = 0.5;

  private final TokenizedText t;
  private final List<Reported> reports;
  private final IntFunction<Speaker> speakers;
  private final Vocabulary words;

  QuoteAudit(
      TokenizedText text,
      List<Reported> reports,
      IntFunction<Speaker> speakers,
      Vocabulary vocabulary) {
    t = text;
    this.reports = reports;
    this.speakers = speakers;
    words = vocabulary;
  }

  void find(List<Finding> out) {
    Reported[] of = new Reported[t.passages().size()];
    boolean[] told = new boolean[t.sentences()];
    for (Reported r : reports) {
      boolean known = isKnown(r);
      for (int p : r.passages()) {
        if (of[p] == null || known) {
          of[p] = r;
        }
      }
      if (known) {
        told[t.sentence(r.contents().get(0).first())] = true;
        for (Range cue : r.cue()) {
          told[t.sentence(cue.first())] = true;
        }
      }
    }
    for (int p = 0; p < of.length; p++) {
      QuotedPassage passage = t.passages().get(p);
      if (passage.depth() == 0 && !told[t.sentence(passage.open())]) {
        passage(passage, of[p], out);
      }
    }
  }

  /**
   * "The answer came by post: “…”", "the wall was painted: “…”": what comes before the colon says
   * nothing.
   */
  private boolean isThing(Reported r) {
    if (r.source().isEmpty()) {
      return false;
    }
    int first = r.source().get(0).first();
    int sentence = t.sentence(first);
    boolean thing =
        r.pattern() == CuePattern.COLON
            ? first > t.sentenceFirst(sentence)
            : r.pattern() == CuePattern.VERB_BEFORE && !r.cue().isEmpty() && isLoose(r);
    return thing && !isAboutSomebody(sentence);
  }

  /**
   * Whether words stand between the colon and a verb that seldom says anything: "came by post:".
   */
  private boolean isLoose(Reported r) {
    Range cue = r.cue().get(0);
    int colon = r.contents().get(0).first() - 1;
    return t.is(colon, TokenKind.COLON)
        && cue.end() < colon
        && !words.is(t, cue.first(), WordList.SAYING, WordList.CLAIMING);
  }

  /** Whether the reporter's words name somebody, or speak of a "she": they may tell who speaks. */
  private boolean isAboutSomebody(int sentence) {
    for (int k = t.sentenceFirst(sentence); k < t.sentenceEnd(sentence); k++) {
      if (t.passageAt(k) < 0
          && (t.is(k, Tag.NAME) || t.is(k, Tag.PRONOUN) && !t.is(k, WordClass.IT))) {
        return true;
      }
    }
    return false;
  }

  private void passage(QuotedPassage p, Reported r, List<Finding> out) {
    if (r == null ? !isSentence(p) && !isPassive(p.open()) : !isSpeech(p, r)) {
      return;
    }
    double confidence = r == null ? UNREPORTED : confidence(r);
    int least = isPassive(p.open()) ? PASSIVE_WORDS : WORDS;
    if (confidence < UNREPORTED || words(p) < least || isTitle(p) || isHeading(p)) {
      return;
    }
    Span span = t.span(p.open(), p.behind());
    out.add(
        new Finding(
            FlagKind.UNATTRIBUTED_QUOTE,
            span,
            ImmutableList.of(span),
            "the article does not say who said this",
            confidence,
            "unattributed." + (r == null ? CuePattern.NONE : r.pattern()).id()));
  }

  /** How sure it is that the words are speech: shouts and passive verbs of opinion tell so. */
  private double confidence(Reported r) {
    return isCry(r) || isPassive(r) ? Math.max(PLAIN, r.confidence()) : r.confidence();
  }

  /** Whether marks that nothing reports hold a sentence of their own. */
  private boolean isSentence(QuotedPassage p) {
    int open = p.open();
    boolean starts = t.sentence(open - 1) != t.sentence(open);
    return starts && p.closed() && endsSentence(p.end() - 1);
  }

  private boolean endsSentence(int k) {
    return t.is(k, TokenKind.PERIOD)
        || t.is(k, TokenKind.QUESTION)
        || t.is(k, TokenKind.EXCLAMATION);
  }

  private boolean isSpeech(QuotedPassage p, Reported r) {
    if (r.parent() >= 0 || r.kind() == QuotationKind.INDIRECT) {
      return false;
    }
    if (isKnown(r)) {
      return false;
    }
    return switch (r.pattern()) {
      case NONE, FLOATING -> isSentence(p);
      case EMBEDDED, NOUN ->
          r.source().isEmpty()
              && (isPassive(r) || (isCry(r) || isAfterColon(p)) && !isAboutSomebody(sentence(p)));
      case COLON -> !isAboutSomebody(sentence(p));
      case VERB_BEFORE -> r.source().isEmpty() ? isPassive(r) : isAfterColon(p) && isThing(r);
      default -> r.source().isEmpty() && isPassive(r);
    };
  }

  private boolean isAfterColon(QuotedPassage p) {
    return t.is(p.open() - 1, TokenKind.COLON);
  }

  private int sentence(QuotedPassage p) {
    return t.sentence(p.open());
  }

  /** "was described as", "has been called": nobody is named who does. */
  private boolean isPassive(Reported r) {
    return !r.passages().isEmpty() && isPassive(t.passages().get(r.passages().get(0)).open());
  }

  private boolean isPassive(int open) {
    int first = Math.max(t.sentenceFirst(t.sentence(open)), open - VERB_REACH);
    for (int k = open - 1; k > first; k--) {
      if (words.is(t, k, WordList.OPINION)) {
        return t.is(k - 1, WordClass.BE) || t.is(k - 1, Tag.ADVERB) && t.is(k - 2, WordClass.BE);
      }
    }
    return false;
  }

  /**
   * Whether the article tells who speaks. Where the verb is passive, or the words are shouts of
   * many, who stands nearby is not the speaker.
   */
  private boolean isKnown(Reported r) {
    Speaker speaker = speakers.apply(r.index());
    if (!r.source().isEmpty()) {
      return speaker.isKnown() && !isThing(r);
    }
    return speaker.isKnown() && !isPassive(r) && !isCry(r);
  }

  /** "shouts of “Shame!”": of nobody in particular. */
  private boolean isCry(Reported r) {
    int open = r.passages().isEmpty() ? 0 : t.passages().get(r.passages().get(0)).open();
    return t.is(open - 1, Tag.PREPOSITION) && words.is(t, open - 2, WordList.CRIES);
  }

  /** A paragraph that is nothing but words in single marks heads a part of the article. */
  private boolean isHeading(QuotedPassage p) {
    int paragraph = t.paragraph(p.open());
    return p.single()
        && t.paragraphFirst(paragraph) == p.open()
        && t.paragraphEnd(paragraph) <= p.behind() + 1;
  }

  private int words(QuotedPassage p) {
    int count = 0;
    for (int k = p.first(); k < p.end(); k++) {
      count += t.is(k, TokenKind.WORD) || t.is(k, TokenKind.NUMBER) ? 1 : 0;
    }
    return count;
  }

  /** Whether the words are written as a title is, or what stands before them calls them one. */
  private boolean isTitle(QuotedPassage p) {
    int capitals = 0;
    int content = 0;
    for (int k = p.first(); k < p.end(); k++) {
      if (t.is(k, TokenKind.WORD) && t.end(k) - t.start(k) > 3) {
        content++;
        capitals += Character.isUpperCase(t.text().charAt(t.start(k))) ? 1 : 0;
      }
    }
    if (capitals > 1 && capitals * 3 >= content * 2) {
      return true;
    }
    int from = Math.max(t.sentenceFirst(t.sentence(p.open())), p.open() - REACH);
    for (int k = from; k < p.open(); k++) {
      if (words.is(t, k, WordList.TITLED) && !(t.is(k - 1, WordClass.BE) && isAdjectival(p))) {
        return true;
      }
    }
    return false;
  }

  /** "has been called “the worst idea”": a judgement, not a name. */
  private boolean isAdjectival(QuotedPassage p) {
    return t.is(p.first(), WordClass.DETERMINER);
  }
}
