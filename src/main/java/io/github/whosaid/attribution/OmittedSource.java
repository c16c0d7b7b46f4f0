package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.CuePattern;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TagSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells whether an article leaves out who said something: "Voters were told to bring a pen".
 * Thread-safe after construction.
 */
final class OmittedSource {

  private static final TagSet BETWEEN = TagSet.of(Tag.ADVERB, Tag.NEGATION);

  private final TokenizedText t;
  private final Mentions mentions;

  OmittedSource(TokenizedText text, Mentions mentions) {
    t = text;
    this.mentions = mentions;
  }

  /** Returns whether the words of a quotation are told as nobody's. */
  boolean isOmitted(Reported r) {
    return isOfNobody(r) || isToldBehind(r);
  }

  /**
   * "Lee said, despite warnings that …": what it happens in spite of others have said. "Voters were
   * told to bring a pen", "The court heard that …": who told them is left out.
   */
  private boolean isOfNobody(Reported r) {
    if (r.source().isEmpty()
        && !r.cue().isEmpty()
        && takes(r.cue().get(0).first(), Frame.HEARD)
        && t.is(r.cue().get(0).first(), Tag.VERB)) {
      return true;
    }
    if (r.kind() == QuotationKind.INDIRECT && r.source().isEmpty() && isToldTo(r)) {
      return true;
    }
    if (r.pattern() != CuePattern.NOUN || !r.source().isEmpty() || r.cue().isEmpty()) {
      return false;
    }
    int k = r.cue().get(0).first() - 1;
    while (k > 0 && t.is(k, Tag.ADJECTIVE)) {
      k--;
    }
    return t.is(k, WordClass.IN_SPITE_OF);
  }

  private boolean isToldTo(Reported r) {
    int verb = r.cue().isEmpty() ? -1 : r.cue().get(0).end() - 1;
    if (verb < 1
        || !t.is(verb, Tag.PARTICIPLE)
        || !takes(verb, Frame.TELL) && !takes(verb, Frame.TELL_TO)) {
      return false;
    }
    int k = verb - 1;
    while (k > 0 && t.isAny(k, BETWEEN)) {
      k--;
    }
    return t.is(k, Tag.AUXILIARY) && t.is(k, WordClass.BE);
  }

  private boolean takes(int verb, Frame frame) {
    return t.lexicon().takes(t.id(verb), frame);
  }

  /** “It is late,” I was told: nobody is named who said so. */
  private boolean isToldBehind(Reported r) {
    int k = r.contents().get(r.contents().size() - 1).end();
    k += t.is(k, TokenKind.COMMA) ? 1 : 0;
    int m = k < t.size() && r.source().isEmpty() ? mentions.at(k) : -1;
    return m >= 0 && mentions.get(m).first() == k && isTold(mentions.get(m));
  }

  /** Returns whether a mention is of somebody to whom something is said: "Moss was told". */
  boolean isTold(Mention m) {
    int verb = m.end() + 1;
    return t.is(m.end(), WordClass.BE)
        && t.is(verb, Tag.PARTICIPLE)
        && t.lexicon().needsAddressee(t.id(verb));
  }
}
