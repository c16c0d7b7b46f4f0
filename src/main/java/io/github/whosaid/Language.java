package io.github.whosaid;

import com.google.common.collect.ImmutableSet;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Distinguishes English from other languages: a long text by the share of its function words, a
 * short one, which may have none, by those of its neighbours or by its letters.
 */
final class Language {

  /**
   * Of the words of English news 11 to 42 % are of these classes (984 articles), of its neighbours'
   * hardly ever more than 10 %. Prepositions and forms of "to be" are left out: "in", "an", "was",
   * "war" and "is" are words of other languages as well.
   */
  private static final double LEAST_SHARE = 0.12;

  /** A text of no more words can be English without function words: a headline, a caption. */
  private static final int SHORT = 60;

  /** One foreign word may be quoted. */
  private static final int FEWEST_FOREIGN = 2;

  private static final WordClassSet FUNCTION_WORDS =
      WordClassSet.of(
          WordClass.DETERMINER,
          WordClass.TO,
          WordClass.COORDINATOR,
          WordClass.POSSESSIVE,
          WordClass.HE,
          WordClass.SHE,
          WordClass.THEY,
          WordClass.SUBORDINATOR,
          WordClass.MODAL,
          WordClass.WH,
          WordClass.HAVE,
          WordClass.DO,
          WordClass.NEGATION);

  private static final ImmutableSet<String> FOREIGN = foreign();

  private Language() {}

  private static ImmutableSet<String> foreign() {
    ImmutableSet.Builder<String> words = ImmutableSet.builder();
    for (Table.Row row : Table.read(Language.class, "languages.tsv", 2, 2)) {
      words.addAll(row.parts(1, ' '));
    }
    return words.build();
  }

  /** Returns whether a text is English or too short to judge. */
  static boolean isEnglish(TokenizedText t) {
    int words = 0;
    int function = 0;
    for (int k = 0; k < t.size(); k++) {
      if (t.is(k, TokenKind.WORD)) {
        words++;
        function += t.isAny(k, FUNCTION_WORDS) ? 1 : 0;
      }
    }
    return words > SHORT ? function >= LEAST_SHARE * words : !isForeign(t, words, function);
  }

  /** Looks at words as they are written: with a capital they are parts of names. */
  private static boolean isForeign(TokenizedText t, int words, int function) {
    int foreign = 0;
    int otherLetters = 0;
    for (int k = 0; k < t.size(); k++) {
      if (t.is(k, TokenKind.WORD)) {
        foreign += FOREIGN.contains(t.string(k, k + 1)) ? 1 : 0;
        otherLetters += isLatin(t.text().codePointAt(t.start(k))) ? 0 : 1;
      }
    }
    return foreign >= FEWEST_FOREIGN && foreign >= function || 2 * otherLetters > words;
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN
        || !Character.isLetter(letter);
  }
}
