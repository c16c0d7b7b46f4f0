package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags sentences in the reporter's own voice: hearsay, speculation, figures. One for each text;
 * not thread-safe.
 */
final class Claims {

  /** A sentence in which the reporter says less than this many words is not scored. */
  static final int OWN_WORDS = 3;

  /**
   * Probability from which on a sentence is flagged: no flag is given that is less than half sure.
   */
  private static final double HALF_SURE = 0.5;

  /** From this confidence on a cue shows a figure more plainly than the number does. */
  private static final double DECISIVE = 0.7;

  private static final String ACCUSED = "hearsay.accused";

  /** The rule for "reportedly", which a "by" or "from" behind it does not take back. */
  private static final String ADVERB = "hearsay.adverb";

  /** The rule for "claims that", "fears that". */
  private static final String REPORTS_THAT = "hearsay.reports-that";

  private final TokenizedText t;
  private final Voice voice;
  private final Signs signs;
  private final Rules rules;
  private final Weights speculation;
  private final Weights figure;

  Claims(
      TokenizedText text,
      Voice voice,
      Signs signs,
      Rules rules,
      Weights speculation,
      Weights figure) {
    t = text;
    this.voice = voice;
    this.signs = signs;
    this.rules = rules;
    this.speculation = speculation;
    this.figure = figure;
  }

  void find(List<Finding> out) {
    for (int s = 0; s < t.sentences(); s++) {
      hearsay(s, out);
    }
    for (int s = 0; s < t.sentences(); s++) {
      if (voice.reportersWords(s) >= OWN_WORDS) {
        scored(s, FlagKind.SPECULATION, speculation, out);
        scored(s, FlagKind.UNSOURCED_FIGURE, figure, out);
      }
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
          && !isClaiming(h)
          && !isReportedBySomebody(s)
          && !isLegal(s, rule)
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
    int first = t.sentenceFirst(t.sentence(h.first()));
    for (int k = h.first() - 1; k >= first && k > h.first() - 4; k--) {
      if (signs.is(k, WordList.EXPRESS)) {
        return true;
      }
    }
    return false;
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

  /** "Moll also claims that": a verb with its subject, not a noun. */
  private boolean isClaiming(Hit h) {
    if (!rules.all().get(h.rule()).id().equals(REPORTS_THAT)
        || !t.is(h.first(), WordClass.VERB_S)) {
      return false;
    }
    int before = h.first() - 1;
    while (before >= 0 && t.is(before, Tag.ADVERB)) {
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

  /** An accusation behind a sentence that tells of a court or a charge is the court's. */
  private boolean isLegal(int s, Rule rule) {
    return rule.id().equals(ACCUSED) && signs.isNear(s, 2, WordList.LEGAL);
  }

  /**
   * "was accused by Lee of", "reports from Tass that": a name behind "by" or "from" soon after the
   * cue.
   */
  private boolean namesSource(Hit h) {
    int limit = Math.min(t.sentenceEnd(t.sentence(h.first())), h.end() + 12);
    for (int k = h.first(); k < limit; k++) {
      if (signs.is(k, WordList.BY)) {
        for (int n = k + 1; n < Math.min(limit, k + 4); n++) {
          if (t.is(n, Tag.NAME)) {
            return true;
          }
        }
      }
      if (k >= h.end() && (t.is(k, TokenKind.COMMA) || t.is(k, TokenKind.SEMICOLON))) {
        return false;
      }
    }
    return false;
  }

  private void scored(int s, FlagKind kind, Weights weights, List<Finding> out) {
    Features features =
        kind == FlagKind.SPECULATION ? SpeculationSigns.of(signs, s) : FigureSigns.of(signs, s);
    double probability = Weights.probability(features.score(weights));
    if (probability < HALF_SURE) {
      return;
    }
    Hit best = null;
    List<Span> words = new ArrayList<>();
    for (Hit h : signs.hits(s)) {
      Rule rule = rules.all().get(h.rule());
      if (rule.kind() == kind) {
        words.add(t.span(h.first(), h.end()));
        if (best == null || rule.confidence() > rules.all().get(best.rule()).confidence()) {
          best = h;
        }
      }
    }
    if (kind == FlagKind.UNSOURCED_FIGURE) {
      List<Span> figures = FigureSigns.figures(signs, s);
      if (!figures.isEmpty()
          && (best == null || rules.all().get(best.rule()).confidence() < DECISIVE)) {
        words.addAll(0, figures);
        String reason = "“" + figures.get(0).of(t.text()) + "” is a figure, and no source is given";
        out.add(new Finding(kind, sentence(s), apart(words), reason, probability, "figure"));
        return;
      }
      words.addAll(figures);
    }
    if (best == null) {
      ImmutableList<Span> all = ImmutableList.of(sentence(s));
      String reason =
          kind == FlagKind.SPECULATION
              ? "the tone is the reporter’s own"
              : "a figure, and no source is given";
      String rule = kind == FlagKind.SPECULATION ? "speculation" : "figure";
      out.add(new Finding(kind, sentence(s), all, reason, probability, rule));
      return;
    }
    words.add(0, t.span(best.first(), best.end()));
    Rule rule = rules.all().get(best.rule());
    out.add(
        new Finding(kind, sentence(s), apart(words), reason(rule, best), probability, rule.id()));
  }

  /** The spans that overlap none before them, in the order given. */
  private static ImmutableList<Span> apart(List<Span> spans) {
    List<Span> apart = new ArrayList<>();
    for (Span s : spans) {
      if (apart.stream().noneMatch(s::overlaps)) {
        apart.add(s);
      }
    }
    return ImmutableList.copyOf(apart);
  }

  private String reason(Rule rule, Hit h) {
    return rule.reason().replace("%s", t.string(h.first(), h.end()));
  }

  private void add(int s, Hit h, double confidence, List<Finding> out) {
    Rule rule = rules.all().get(h.rule());
    out.add(
        new Finding(
            rule.kind(),
            sentence(s),
            ImmutableList.of(t.span(h.first(), h.end())),
            reason(rule, h),
            confidence,
            rule.id()));
  }

  private Span sentence(int s) {
    return t.span(t.sentenceFirst(s), t.sentenceEnd(s));
  }
}
