package io.github.whosaid.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import io.github.whosaid.CaseTable;
import io.github.whosaid.CaseTable.Row;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What tells whether words are reported, and where they end: {@code quotation-features.tsv}. */
final class QuotationFeaturesTest {

  static List<Row> rows() {
    return CaseTable.read("quotation-features.tsv", 4);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aPlaceShowsTheseFeaturesAndNoOthers(Row row) {
    String marked = row.text(0);
    TokenizedText t = TokenizedText.of(marked.replace("|", ""), Lexicon.english());
    int token = t.firstFrom(marked.indexOf('|'));
    List<String> shown =
        switch (row.cell(1)) {
          case "speech" -> speech(t, token);
          case "acceptance" -> acceptance(t, token, row.cell(2));
          default -> ends(t, token, row.cell(2));
        };
    assertThat(shown).containsExactlyInAnyOrderElementsOf(Splitter.on(' ').split(row.cell(3)));
  }

  /** Of a passage in quotation marks that no cue reports. */
  private static List<String> speech(TokenizedText t, int token) {
    Features f = new Features();
    for (QuotedPassage p : QuotationFinder.passagesWithoutCue(t)) {
      if (p.first() == token) {
        Speech.features(t, p, QuotationFinder.isWholeSentence(t, p), f);
        return names(Speech.names(), f.toArray());
      }
    }
    throw new AssertionError("no passage without a cue begins at " + t.string(token, token + 1));
  }

  /** Of a cue that stands at a token, and the content that follows or precedes it. */
  private static List<String> acceptance(TokenizedText t, int token, String cue) {
    List<QuotationDraft> drafts = QuotationFinder.drafts(t);
    Acceptance.nest(t, drafts);
    Features f = new Features();
    QuotationDraft d = draft(t, drafts, cue);
    assertThat(d.cueRanges.get(0).first()).as("%s", d.cueRanges).isEqualTo(token);
    Acceptance.features(t, d, f);
    return names(Acceptance.names(), f.toArray());
  }

  /** Of the end of a content before a token. */
  private static List<String> ends(TokenizedText t, int token, String cue) {
    QuotationDraft d = draft(t, QuotationFinder.drafts(t), cue);
    Clauses clauses = new Clauses(t, Syntax.of(t));
    Ends ends = new Ends(t, clauses);
    int limit = clauses.ceiling(d.cueRanges.get(0).first());
    int[][] candidates = ends.candidates(d.cue, d.contents.get(0).first(), limit, d.frame);
    List<String> places = new ArrayList<>();
    for (int c = 0; c < candidates.length; c++) {
      if (ends.place(c) == token) {
        return names(Ends.names(), candidates[c]);
      }
      places.add(t.string(ends.place(c), ends.place(c) + 1));
    }
    throw new AssertionError("no end of a content, but before " + places);
  }

  private static QuotationDraft draft(TokenizedText t, List<QuotationDraft> drafts, String cue) {
    List<String> others = new ArrayList<>();
    for (QuotationDraft d : drafts) {
      String words = t.string(d.cueRanges.get(0).first(), d.cueRanges.get(0).end());
      if (words.equals(cue)) {
        return d;
      }
      others.add(words);
    }
    throw new AssertionError("no cue " + cue + " among " + others);
  }

  private static List<String> names(List<String> names, int[] features) {
    List<String> shown = new ArrayList<>();
    for (int feature : features) {
      shown.add(names.get(feature));
    }
    return shown;
  }
}
