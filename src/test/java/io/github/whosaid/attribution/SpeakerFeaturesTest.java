package io.github.whosaid.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.quotation.Reported;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What speaks for and against a candidate: the table {@code speaker-features.tsv}. */
final class SpeakerFeaturesTest {

  private static final Set<String> WEIGHED =
      Set.of("choice", "quotation", "resolved", "earlier-words");

  static List<Row> rows() {
    return CaseTable.read("speaker-features.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aCandidateShowsTheseFeaturesAndNoOthers(Row row) {
    assertThat(new Article(row.text(0)).shown(row.cell(1), row.cell(2)))
        .containsExactlyInAnyOrderElementsOf(Splitter.on(' ').split(row.cell(3)));
  }

  /** An article with a bar in the words whose speaker is asked for. */
  private static final class Article {

    private final TokenizedText t;
    private final Mentions mentions;
    private final Entities entities;
    private final List<Reported> reported;
    private int asked = -1;

    Article(String marked) {
      t = TokenizedText.of(marked.replace("|", ""), Lexicon.english());
      Syntax syntax = Syntax.of(t);
      mentions = Mentions.find(t, syntax);
      entities = Entities.of(t, mentions);
      reported = QuotationFinder.find(t, syntax);
      int bar = marked.indexOf('|');
      for (int i = 0; i < reported.size(); i++) {
        if (reported.get(i).contents().stream()
            .anyMatch(c -> t.start(c.first()) <= bar && bar < t.end(c.end() - 1))) {
          asked = i;
        }
      }
      assertThat(asked).as("%s", reported).isNotNegative();
    }

    List<String> shown(String score, String who) {
      return switch (score) {
        case "speaker" -> speaker(who);
        case "confidence" -> confidence();
        default -> clues(who);
      };
    }

    private Example example() {
      return Attributor.examples(t, mentions, entities, reported).get(asked);
    }

    private List<String> speaker(String who) {
      Example example = example();
      List<String> others = new ArrayList<>();
      for (int c = 0; c < example.mentions.length; c++) {
        int m = example.mentions[c];
        String words = m < 0 ? "nobody" : words(mentions.get(m));
        if (words.equals(who)) {
          return names(SpeakerChoice.names(), example.features[c]);
        }
        others.add(words);
      }
      throw new AssertionError("no candidate " + who + " among " + others);
    }

    /** Without the probabilities of the choices before, which follow from the weights. */
    private List<String> confidence() {
      int[] features = Attributor.confidences(t, mentions, entities, reported).get(asked);
      List<String> shown = new ArrayList<>(names(Confidence.names(), features));
      shown.removeIf(name -> WEIGHED.contains(name.replaceAll("=.*", "")));
      return shown;
    }

    /** What tells whom the chosen mention means. */
    private List<String> clues(String who) {
      Example example = example();
      Mention chosen = mentions.get(example.mentions[example.chosen]);
      Resolver resolver = new Resolver(entities, t, mentions, Clues.standard());
      List<Antecedent> candidates = resolver.candidates(chosen, example.recent);
      double[][] values = resolver.values(chosen, candidates, example.recent);
      int asked = candidates.size();
      for (int i = 0; i < candidates.size(); i++) {
        asked = entities.label(candidates.get(i).entity()).equals(who) ? i : asked;
      }
      assertThat(who.equals("nobody")).as("%s", candidates).isEqualTo(asked == candidates.size());
      List<String> shown = new ArrayList<>();
      for (Clue clue : Clue.values()) {
        double value = values[asked][clue.ordinal()];
        if (value != 0) {
          String name = clue.name().toLowerCase(Locale.ROOT).replace('_', '-');
          shown.add(value == 1 ? name : name + "=" + Math.round(value * 100) / 100.0);
        }
      }
      return shown;
    }

    private String words(Mention m) {
      return t.string(m.first(), m.end());
    }

    private static List<String> names(List<String> names, int[] features) {
      List<String> shown = new ArrayList<>();
      for (int feature : features) {
        shown.add(names.get(feature));
      }
      return shown;
    }
  }
}
