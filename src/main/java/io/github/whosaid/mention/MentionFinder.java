package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Standing;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds mentions: base phrases first, then what belongs to each, then the types that the article
 * decides, then affiliations.
 */
final class MentionFinder {

  private static final Comparator<Draft> TEXT_ORDER =
      (a, b) ->
          a.first != b.first ? Integer.compare(a.first, b.first) : Integer.compare(b.end, a.end);

  private final Words w;

  private final Syntax syntax;

  MentionFinder(TokenizedText text, Syntax syntax) {
    this.syntax = syntax;
    w = new Words(text, syntax.names());
  }

  Mentions run() {
    List<Draft> drafts = new NounPhrases(w).find();
    Tails tails = new Tails(w, drafts, syntax.clauses());
    tails.find();
    new LastNames(w).find(drafts);
    new AffiliationFinder(w, drafts, tails).find();
    return collect(drafts);
  }

  private Mentions collect(List<Draft> drafts) {
    drafts.removeIf(d -> d.dead);
    drafts.sort(TEXT_ORDER);
    int[] at = new int[w.size + 1];
    Arrays.fill(at, -1);
    int[] same = new int[drafts.size()];
    int[] closeEnd = new int[drafts.size()];
    boolean[] definite = new boolean[drafts.size()];
    Mention[] mentions = new Mention[drafts.size()];
    List<ImmutableList<AffiliationMention>> affiliations = new ArrayList<>(drafts.size());
    PrivateDetails[] details = new PrivateDetails[drafts.size()];
    for (int i = 0; i < drafts.size(); i++) {
      drafts.get(i).index = i;
    }
    int covered = 0;
    for (Draft d : drafts) {
      withoutTitles(d);
      mentions[d.index] = d.mention();
      affiliations.add(ImmutableList.copyOf(d.affiliations));
      details[d.index] = d.details().ofPerson();
      closeEnd[d.index] = Math.max(d.end, Math.max(d.closeEnd, d.describedEnd));
      definite[d.index] = d.determined == Draft.Determined.DEFINITE;
      same[d.index] = d.same == null ? -1 : d.same.index;
      if (d.end > covered) {
        Arrays.fill(at, Math.max(covered, d.first), d.end, d.index);
        covered = d.end;
      }
    }
    return new Mentions(mentions, at, affiliations, details, same, closeEnd, definite);
  }

  /** "Ada Moss KC": degrees, orders and offices behind a name are no part of it. */
  private void withoutTitles(Draft d) {
    if (d.form != Mention.Form.NAME || d.type != Mention.Type.PERSON) {
      return;
    }
    while (d.headEnd - 2 > d.headFirst
        && (w.is(d.headEnd - 1, WordClass.POST_NOMINAL)
            || w.is(d.headEnd - 1, TokenKind.COMMA) && d.headEnd < d.end)) {
      d.headEnd--;
      if (w.is(d.headEnd, WordClass.OFFICE)) {
        d.addAffiliations(
            List.of(
                new AffiliationMention(
                    d.headEnd, d.headEnd + 1, ImmutableList.of(), Standing.CURRENT)));
      }
    }
  }
}
