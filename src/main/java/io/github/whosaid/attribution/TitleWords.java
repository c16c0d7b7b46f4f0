package io.github.whosaid.attribution;

import io.github.whosaid.lexicon.NumberTable;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells titles from given names before a last name where the word itself leaves it open: "Major
 * Renn" and "Oba Renn" may be the Tobias Renn whom the article has named. Thread-safe after
 * construction.
 */
final class TitleWords {

  /** So often a title that no list has stands before the last name. */
  private static final int RECURRING = 2;

  private static final WordClassSet TITLES = WordClassSet.of(WordClass.TITLE, WordClass.HONORIFIC);

  private static final WordClassSet GIVEN =
      WordClassSet.of(WordClass.GIVEN_MALE, WordClass.GIVEN_FEMALE);

  private final TokenizedText t;

  /** The pairs of a first and a last word, and behind each how often it stands in the text. */
  private final NumberTable pairs = new NumberTable();

  private final int[] counts;

  /** The words that stand alone for a person: no titles. */
  private final NumberTable alone = new NumberTable();

  TitleWords(TokenizedText text, Mentions mentions) {
    t = text;
    counts = new int[mentions.size()];
    for (Mention m : mentions.all()) {
      if (m.form() != Form.NAME) {
        continue;
      }
      if (NameFit.size(m) == 1 && m.first() == m.headFirst()) {
        alone.put(t.id(m.headFirst()), 0);
      } else if (isPair(m)) {
        counts[pairs.add(pair(m))]++;
      }
    }
  }

  /** Whether one of two names with the same last word has a title for its first word. */
  boolean joins(Mention a, Mention b) {
    return isTitled(a) != isTitled(b)
        && t.id(a.headEnd() - 1) == t.id(b.headEnd() - 1)
        && NameFit.size(a) > 1
        && NameFit.size(b) > 1;
  }

  /** Whether the first word of the name may well be a title. */
  boolean isTitled(Mention m) {
    if (!isPair(m)) {
      return false;
    }
    int first = m.headFirst();
    if (t.shape(first) == Shape.INITIAL || alone.has(t.id(first))) {
      return false;
    }
    boolean listed = t.isAny(first, TITLES) && m.first() == first; // not "Professor Dean Renn"
    return listed || !t.isAny(first, GIVEN) && counts[pairs.get(pair(m))] >= RECURRING;
  }

  private static boolean isPair(Mention m) {
    return m.type() == Type.PERSON && NameFit.size(m) == 2;
  }

  private long pair(Mention m) {
    return NumberTable.key(
        NumberTable.key(NumberTable.key(), t.id(m.headFirst())), t.id(m.headFirst() + 1));
  }
}
