package io.github.whosaid.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.quotation.QuotationFinder;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a sentence shows that may be speculation or a figure: the table {@code features.tsv}. */
final class FeatureCasesTest {

  private static final Rules RULES = Audit.english().rules();

  static List<Row> rows() {
    return CaseTable.read("features.tsv", 3);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aSentenceShowsTheseFeaturesAndNoOthers(Row row) {
    int at = row.lines(0).indexOf('|');
    TokenizedText t = TokenizedText.of(row.lines(0).replace("|", ""), Lexicon.english());
    Syntax syntax = Syntax.of(t);
    Voice voice = new Voice(t, QuotationFinder.find(t, syntax), i -> true);
    Signs signs = new Signs(t, syntax, voice, RULES);
    int sentence = 0;
    while (t.end(t.sentenceEnd(sentence) - 1) <= at) {
      sentence++;
    }
    boolean speculation = row.cell(1).equals("speculation");
    ImmutableList<String> names =
        speculation ? SpeculationSigns.names(RULES) : FigureSigns.names(RULES);
    Features features =
        speculation ? SpeculationSigns.of(signs, sentence) : FigureSigns.of(signs, sentence);
    List<String> shown = new ArrayList<>();
    for (int feature : features.toArray()) {
      shown.add(names.get(feature));
    }
    List<String> expected = new ArrayList<>(Splitter.on(' ').splitToList(row.cell(2)));
    expected.add("bias");
    assertThat(shown).containsExactlyInAnyOrderElementsOf(expected);
  }
}
