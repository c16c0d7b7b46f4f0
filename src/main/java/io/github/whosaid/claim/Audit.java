package io.github.whosaid.claim;

import com.google.common.base.Preconditions;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Flag;
import io.github.whosaid.report.Level;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Finds the sentences and quotations that nobody stands behind: the public entry of this stage.
 * Immutable and thread-safe; time is linear in the length of the text.
 */
public final class Audit {

  private static final Comparator<Finding> TEXT_ORDER =
      Comparator.comparing(Finding::span).thenComparing(Finding::kind);

  private final Lexicon lexicon;
  private final Rules rules;
  private final SourceReader sources;
  private final Weights speculation;
  private final Weights figure;

  private Audit(Lexicon lexicon) {
    this.lexicon = lexicon;
    rules = new Rules(lexicon);
    sources = new SourceReader(rules.words());
    speculation =
        Weights.read(
            Audit.class, "speculation.tsv", FeatureNames.of(SpeculationSigns.names(rules)));
    figure = Weights.read(Audit.class, "figure.tsv", FeatureNames.of(FigureSigns.names(rules)));
  }

  /** Returns the audit of English articles; its tables are read once. */
  public static Audit english() {
    return of(Lexicon.english());
  }

  /** Returns the audit of texts that were split with that lexicon; its tables are read once. */
  public static Audit of(Lexicon lexicon) {
    return lexicon.kept(Audit.class, Audit::new);
  }

  /**
   * Returns what lacks a source, in text order.
   *
   * @param text the article
   * @param syntax its parse
   * @param reports the reported words of the article, as the quotation stage finds them
   * @param speakers the speaker of each report, by its index; {@link Speaker#UNKNOWN} where the
   *     article tells none
   * @param levels how much each kind of flag matters; kinds that are {@link Level#OFF} are left out
   * @throws IllegalArgumentException if the text was split with another lexicon
   */
  public ImmutableList<Flag> flags(
      TokenizedText text,
      Syntax syntax,
      List<Reported> reports,
      IntFunction<Speaker> speakers,
      Levels levels) {
    Preconditions.checkArgument(
        text.lexicon() == lexicon, "text of another lexicon: %s", text.lexicon());
    Voice voice = new Voice(text, reports, i -> speakers.apply(i).isKnown());
    Signs signs = new Signs(text, syntax, voice, rules);
    List<Finding> found = new ArrayList<>();
    new SourceAudit(text, reports, speakers, voice, sources, signs, rules).find(found);
    new QuoteAudit(text, reports, speakers, rules.words()).find(found);
    new Hearsay(text, signs, rules).find(found);
    claims(text, voice, signs).find(found);
    found.sort(TEXT_ORDER);
    ImmutableList.Builder<Flag> flags = ImmutableList.builderWithExpectedSize(found.size());
    for (Finding f : found) {
      if (levels.of(f.kind()) != Level.OFF) {
        flags.add(f.flag(levels));
      }
    }
    return flags.build();
  }

  Claims claims(TokenizedText text, Voice voice, Signs signs) {
    return new Claims(text, voice, signs, rules, speculation, figure);
  }

  Rules rules() {
    return rules;
  }
}
