package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * Flags claims that the reporter passes on without saying whose they are. One for each text; not
 * thread-safe.
 */
final class Hearsay {

  private static final String ACCUSED = "hearsay.accused";

  /** The rule for "reportedly", which a "by" or "from" after it does not take back. */
  private static final String ADVERB = "hearsay.adverb";

  /** The rule for "claims that", "fears that". */
  private static final String REPORTS_THAT = "hearsay.reports-that";

  /** The rule for "a move seen as", where the participle follows its noun. */
  private static final String SEEN = "hearsay.seen";

  /** How many tokens before a passive verb a modal may stand: "would have been considered". */
  private static final int MODAL_REACH = 3;

  private final TokenizedText t;
  private final Signs signs;
  private final Rules rules;

  Hearsay(TokenizedText text, Signs signs, Rules rules) {
    t = text;
    this.signs = signs;
    this.rules = rules;
  }

  void find(List<Finding> out) {
    for (int s = 0; s < t.sentences(); s++) {
      hearsay(s, out);
    }
  }

  private void hearsay(int s, List<Finding> out) {
    Hit best = null;
    for (Hit h : signs.hits(s)) {
      Rule rule = rules.all().get(h.rule());
      if (rule.kind() == FlagKind.HEARSAY
          && (rule.id().equals(ADVERB) || !namesSource(h))
          && !isVoiced(h)
          && !isDisowned(h)
          && !isLoose(h)
          && !isClaiming(h)
          && !isReportedBySomebody(s)
          && !isLegal(s, rule)
          && !isHypothetical(h)
          && !isSupposed(h)
          && (best == null || rule.confidence() > rules.all().get(best.rule()).confidence())) {
        best = h;
      }
    }
    if (best != null) {
      signs.flag(s);
      add(s, best, rules.all().get(best.rule()).confidence(), out);
    }
  }

  /** "Scientists voiced concerns that": the concerns are somebody's. */
  private boolean isVoiced(Hit h) {
    int first = Math.max(t.sentenceFirst(t.sentence(h.first())), h.first() - 3);
    return rules.words().find(t, first, h.first(), WordList.EXPRESS) >= 0;
  }

  /**
   * "the false claims that", "her claims that": the reporter judges them, or tells whose they are.
   */
  private boolean isDisowned(Hit h) {
    if (!rules.all().get(h.rule()).id().equals(REPORTS_THAT)) {
      return false;
    }
    int first = Math.max(t.sentenceFirst(t.sentence(h.first())), h.first() - 3);
    for (int k = h.first() - 1; k >= first; k--) {
      if (rules.words().is(t, k, WordList.UNTRUE)
          || t.is(k, WordClass.POSSESSIVE)
          || t.is(k, Tag.POSSESSIVE)) {
        return true;
      }
      if (!Phrases.isPremodifier(t, k)) {
        return false;
      }
    }
    return false;
  }

  /** "wants to be seen as": the participle does not follow a noun, as in "a move seen as". */
  private boolean isLoose(Hit h) {
    int before = h.first() - 1;
    while (t.is(before, Tag.ADVERB) || t.is(before, Tag.ADJECTIVE)) {
      before--;
    }
    boolean noun =
        t.is(before, Tag.NOUN) || t.is(before, Tag.NAME) || t.is(before, TokenKind.COMMA);
    return !noun && rules.all().get(h.rule()).id().equals(SEEN);
  }

  /** "Moll also claims that": a verb with its subject, not a noun. */
  private boolean isClaiming(Hit h) {
    if (!rules.all().get(h.rule()).id().equals(REPORTS_THAT)
        || !t.is(h.first(), WordClass.VERB_S)) {
      return false;
    }
    int before = h.first() - 1;
    while (t.is(before, Tag.ADVERB)) {
      before--;
    }
    return t.is(before, Tag.NAME) || t.is(before, Tag.PRONOUN);
  }

  /** "As the Tull Gazette reported, he was accused": the sentence names who says so. */
  private boolean isReportedBySomebody(int s) {
    int end = t.sentenceEnd(s);
    for (int k = t.sentenceFirst(s); k < end; k++) {
      if (!rules.words().is(t, k, WordList.AS)) {
        continue;
      }
      boolean named = false;
      for (int n = k + 1; n < Math.min(end, k + 7); n++) {
        named |= t.is(n, Tag.NAME);
        if (named && rules.words().is(t, n, WordList.SAYING)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "would have been considered a crime", "could be accused of": nobody does so. */
  private boolean isHypothetical(Hit h) {
    int first = Math.max(t.sentenceFirst(t.sentence(h.first())), h.first() - MODAL_REACH);
    for (int k = h.first() - 1; k >= first; k--) {
      if (t.is(k, WordClass.MODAL)) {
        return true;
      }
      if (!t.is(k, Tag.AUXILIARY) && !t.is(k, Tag.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  /** "if they are suspected of theft": nobody is. */
  private boolean isSupposed(Hit h) {
    int k = h.first() - 1;
    while (t.is(k, Tag.PRONOUN) || t.is(k, Tag.NOUN) || t.is(k, Tag.DETERMINER)) {
      k--;
    }
    return rules.words().is(t, k, WordList.IF);
  }

  /** An accusation behind a sentence that tells of a court or a charge is the court's. */
  private boolean isLegal(int s, Rule rule) {
    return rule.id().equals(ACCUSED) && signs.isNear(s, 2, WordList.LEGAL);
  }

  /**
   * "was accused by Lee of", "reports from Tass that": a name behind "by" or "from" soon after the
   * cue, or many who have a flag of their own: "seen as unwise by many experts".
   */
  private boolean namesSource(Hit h) {
    int sentence = t.sentence(h.first());
    boolean many = signs.isFlagged(sentence);
    int limit = Math.min(t.sentenceEnd(sentence), h.end() + 12);
    for (int k = h.first(); k < limit; k++) {
      if (signs.is(k, WordList.BY)
          && (many || t.is(k + 1, Tag.NAME) || t.is(k + 2, Tag.NAME) || t.is(k + 3, Tag.NAME))) {
        return true;
      }
      if (k >= h.end() && (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.SEMICOLON))) {
        return false;
      }
    }
    return false;
  }

  private void add(int s, Hit h, double confidence, List<Finding> out) {
    Rule rule = rules.all().get(h.rule());
    out.add(
        new Finding(
            rule.kind(),
            t.span(t.sentenceFirst(s), t.sentenceEnd(s)),
            ImmutableList.of(t.span(h.first(), h.end())),
            rule.reason().replace("%s", t.string(h.first(), h.end())),
            confidence,
            rule.id()));
  }
}
