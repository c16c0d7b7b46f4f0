package io.github.whosaid.mention;

import io.github.whosaid.mention.AffiliationMention.Range;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the titles in quotation marks that a role is held in: shows, films, papers. */
final class QuotedTitles {

  private static final int LONGEST = 7;

  private final TokenizedText t;

  QuotedTitles(TokenizedText text) {
    t = text;
  }

  /** Adds the title right before the role: "Harbour Nights" of “Harbour Nights” host. */
  void before(int role, List<Range> bodies) {
    QuotedPassage p = role > 0 && t.is(role - 1, TokenKind.QUOTE) ? passage(role - 1) : null;
    if (p != null && p.close() == role - 1 && isTitle(p.first(), p.end())) {
      bodies.add(new Range(p.first(), p.end()));
    }
  }

  /** Adds the title after the preposition, as in: host of “Harbour Nights”. */
  boolean after(int preposition, List<Range> bodies) {
    int open = preposition + 1;
    QuotedPassage p = open < t.size() && t.is(open, TokenKind.QUOTE) ? passage(open) : null;
    if (p == null || p.open() != open) {
      return false;
    }
    boolean comma = t.is(p.end() - 1, TokenKind.COMMA) || t.is(p.end() - 1, TokenKind.PERIOD);
    int end = comma ? p.end() - 1 : p.end();
    boolean title = isTitle(p.first(), end);
    if (title) {
      bodies.add(new Range(p.first(), end));
    }
    return title;
  }

  private @Nullable QuotedPassage passage(int mark) {
    int passage = t.passageAt(mark);
    return passage < 0 || !t.passages().get(passage).closed() ? null : t.passages().get(passage);
  }

  /** Whether the words are few, in capitals at both ends, and no sentence. */
  private boolean isTitle(int first, int end) {
    return end > first
        && end - first <= LONGEST
        && t.isCapital(first)
        && (t.isCapital(end - 1) || t.is(end - 1, TokenKind.NUMBER));
  }
}
