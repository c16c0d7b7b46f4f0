package io.github.whosaid.claim;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.report.FlagKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags speculation and figures in the reporter's own voice. One for each text; not thread-safe.
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
      if (voice.reportersWords(s) >= OWN_WORDS) {
        scored(s, FlagKind.SPECULATION, speculation, out);
        scored(s, FlagKind.UNSOURCED_FIGURE, figure, out);
      }
    }
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
        String reason = "“" + figures.get(0).of(t.text()) + "” is a figure without a source";
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
              : "a figure without a source";
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
      boolean overlaps = false;
      for (int i = 0; i < apart.size() && !overlaps; i++) {
        overlaps = apart.get(i).overlaps(s);
      }
      if (!overlaps) {
        apart.add(s);
      }
    }
    return ImmutableList.copyOf(apart);
  }

  private String reason(Rule rule, Hit h) {
    return rule.reason().replace("%s", t.string(h.first(), h.end()));
  }

  private Span sentence(int s) {
    return t.span(t.sentenceFirst(s), t.sentenceEnd(s));
  }
}
