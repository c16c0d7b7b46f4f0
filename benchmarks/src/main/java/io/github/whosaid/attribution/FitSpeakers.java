package io.github.whosaid.attribution;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.whosaid.benchmarks.Choice;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.report.Span;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Fits the weights of {@code attribution/speaker.tsv} on annotated articles: of the mentions around a quotation those are right that the
 * annotators marked as its source, or that name the same speaker. Earlier choices are part of the features, so that the tool is run a
 * second time with the weights of the first. It stands in the package of the classes whose score it fits, to reach them.
 */
public final class FitSpeakers {

  private FitSpeakers() {}

  /**
   * Fits the table.
   *
   * @param args the folder to write the table to, and the gold files (JSON lines in PolNeAR's form)
   */
  public static void main(String[] args) throws IOException {
    Choice choice = new Choice(SpeakerChoice.names());
    for (String file : List.of(args).subList(1, args.length)) {
      for (String line : Files.readAllLines(Path.of(file))) {
        JsonObject document = JsonParser.parseString(line).getAsJsonObject();
        TokenizedText t = TokenizedText.of(document.get("text").getAsString(), Lexicon.english());
        learn(t, new GoldAttributions(t, document), choice);
      }
    }
    choice.fit();
    choice.write(
        Path.of(args[0]).resolve("speaker.tsv"), "Weights of the score that tells which of the people named around a quotation said it.", FitSpeakers.class);
  }

  private static void learn(TokenizedText t, GoldAttributions gold, Choice choice) {
    Mentions mentions = Mentions.find(t, Syntax.of(t));
    Entities entities = Entities.of(t, mentions);
    List<Reported> reported = QuotationFinder.find(t, Syntax.of(t));
    List<Example> examples = Attributor.examples(t, mentions, entities, reported);
    for (int i = 0; i < reported.size(); i++) {
      int g = gold.match(reported.get(i));
      if (g < 0) {
        continue;
      }
      Example example = examples.get(i);
      boolean[] right = new boolean[example.mentions.length];
      int marked = marked(t, mentions, example, gold, g);
      for (int c = 0; c < right.length; c++) {
        int e = example.entities[c];
        right[c] =
            example.mentions[c] < 0
                ? marked < 0 && isNobodyRight(t, reported.get(i), gold, g)
                : marked < 0
                    ? e >= 0 && gold.names(g, entities.label(e))
                    : c == marked || e >= 0 && e == example.entities[marked];
      }
      choice.add(example.features, right);
    }
  }

  /** The first and outermost candidate in the words that the annotators marked: of "Lee's aide" the aide; or -1. */
  private static int marked(TokenizedText t, Mentions mentions, Example example, GoldAttributions gold, int g) {
    int best = -1;
    for (int c = 0; c < example.mentions.length; c++) {
      int m = example.mentions[c];
      if (m >= 0) {
        Mention mention = mentions.get(m);
        Span span = t.span(mention.first(), Math.max(mention.end(), mention.headEnd()));
        if (gold.overlaps(g, span) && (best < 0 || m < example.mentions[best])) {
          best = c;
        }
      }
    }
    return best;
  }

  /** Nobody is right where the annotators marked none, or where the source that no mention covers is theirs. */
  private static boolean isNobodyRight(TokenizedText t, Reported r, GoldAttributions gold, int g) {
    if (!gold.hasSource(g) || r.source().isEmpty()) {
      return !gold.hasSource(g);
    }
    Span source = t.span(r.source().get(0).first(), r.source().get(0).end());
    return gold.overlaps(g, source);
  }
}
