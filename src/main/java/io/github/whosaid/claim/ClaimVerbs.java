package io.github.whosaid.claim;

import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells whether a report passes a claim on, or only tells of somebody who knows, asks, shouts or
 * does something. Thread-safe.
 */
final class ClaimVerbs {

  /** From this strength on a verb reports even a thing: "deny any links". */
  private static final int SURE = 5;

  /** Up to this strength a verb seldom reports: "offer", "expose". */
  private static final int SELDOM = 2;

  private final Vocabulary words;

  ClaimVerbs(Vocabulary vocabulary) {
    words = vocabulary;
  }

  boolean claims(TokenizedText t, Reported r) {
    if (r.cue().isEmpty()) {
      return true;
    }
    int cue = r.cue().get(0).first();
    boolean means = t.is(cue, Tag.GERUND) && words.is(t, cue - 1, WordList.BY);
    if (words.is(t, cue, WordList.NOISE) || isNaming(t, r, cue) || means) {
      return false;
    }
    if (r.kind() == QuotationKind.DIRECT
        || r.cueClass() == CueClass.SHOW
        || words.is(t, cue, WordList.SAYING, WordList.CLAIMING)) {
      return true;
    }
    if (words.is(t, cue, WordList.IDLE)) {
      return false;
    }
    return r.kind() == QuotationKind.MIXED
        || t.is(r.contents().get(0).first(), Tag.THAT)
        || isClaim(t, r);
  }

  /** "a group called the Owls": a participle without an auxiliary. */
  private static boolean isNaming(TokenizedText t, Reported r, int cue) {
    if (r.pattern() != CuePattern.VERB_BEFORE || !t.is(cue, Tag.PARTICIPLE)) {
      return false;
    }
    int before = cue - 1;
    while (t.is(before, Tag.ADVERB) || t.is(before, Tag.NEGATION)) {
      before--;
    }
    return t.is(before, Tag.NOUN);
  }

  /** A verb without "that" or marks behind it. */
  private static boolean isClaim(TokenizedText t, Reported r) {
    int strength = 0;
    boolean judges = false;
    int frames = Frame.AS.bit() | Frame.CALL.bit() | Frame.FOR.bit() | Frame.OF.bit();
    Range cue = r.cue().get(0);
    boolean known = false;
    for (int c : t.lexicon().cues(t.id(cue.first()))) {
      CueVerb verb = t.lexicon().cueVerbs().get(c);
      if (verb.rest().size() < cue.size() && verb.cueClass() == r.cueClass()) {
        known = true;
        strength = Math.max(strength, verb.strength());
        judges |= (verb.frames() & frames) != 0;
      }
    }
    return !known || strength >= SURE || strength > SELDOM && (judges || hasVerb(t, r));
  }

  private static boolean hasVerb(TokenizedText t, Reported r) {
    for (Range content : r.contents()) {
      if (t.hasFinite(content.first(), content.end())) {
        return true;
      }
    }
    return false;
  }
}
