package io.github.whosaid.verification;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.report.Frame;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.text.WordCharacters;
import io.github.whosaid.text.WordClasses;
import java.util.List;

/**
 * What it means that a quote leaves words out: whether that turns its meaning although a mark tells
 * of it, or is nothing, since they only repeat what stands before them or are the reporter's.
 * Immutable.
 */
final class Omissions {

  /** A word turns the meaning of words that are kept no farther than so many from it. */
  private static final int NEAR = 3;

  /** The reporter says no more than so many words between two parts of a quotation. */
  private static final int LONGEST_TAG = 80;

  private static final int LONGEST_FOOTNOTE = 3;

  private static final WordClassSet DETERMINER =
      WordClassSet.of(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.DEMONSTRATIVE);
  private static final WordClassSet LEADS_TO_NUMBER =
      WordClassSet.of(WordClass.PREPOSITION, WordClass.DETERMINER, WordClass.NOUN);

  private final Passage passage;
  private final QuoteWords quote;

  Omissions(Passage passage, QuoteWords quote) {
    this.passage = passage;
    this.quote = quote;
  }

  /**
   * Returns whether words that are left out with an ellipsis, or replaced by others in brackets,
   * turn the meaning of what is kept around them: "never" of "We will never raise the tax".
   */
  boolean turnsMeaning(int p0, int p1, int q0, int q1) {
    int left = 0;
    for (int p = p0; p < p1 && p < p0 + NEAR && (p == p0 || !breaks(p - 1)); p++) {
      boolean behindComma = p == p0 && p > 0 && breaks(p - 1);
      if (is(p, "UNLESS") || p == p0 && !behindComma && is(p, "IF")) {
        return true;
      }
      if (behindComma) {
        break;
      }
      left += is(p, "NOT") ? 1 : 0;
    }
    // "… is not yet" before "allowed"; but not the verb of a clause that is left out whole
    for (int p = p1 - 1; p >= p0 + NEAR && !breaks(p); p--) {
      left += is(p, "NOT") ? 1 : 0;
      if (!WordClasses.INSTANCE.isFunction(passage.word(p))) {
        break;
      }
    }
    int bracketed = 0;
    for (int q = q0; q < q1; q++) {
      bracketed += quote.isBracketed(q) && isClass(quote.key(q), "NOT") ? 1 : 0;
    }
    return left % 2 != bracketed % 2;
  }

  /**
   * Returns whether the quote begins right behind a word that negates what it says, and looks whole
   * or says that something is left out.
   */
  boolean isCutBehindNegation(int first, int q) {
    if (first == 0 || q != 0 || !is(first - 1, "NOT") || breaks(first - 1)) {
      return false;
    }
    char there = passage.reference(first).text().charAt(passage.start(first));
    boolean whole =
        Character.isUpperCase(quote.text().charAt(quote.start(q))) && Character.isLowerCase(there);
    return quote.hasEllipsis(0) || whole;
  }

  /**
   * Returns whether the quote breaks off right before a condition, with an ellipsis or as if it
   * were the whole sentence that begins where the quote does.
   */
  boolean isCutBeforeCondition(int first, int behind) {
    if (behind >= passage.size()
        || !is(behind, "UNLESS") && (!is(behind, "IF") || breaks(behind - 1))
        || hasMark(passage.between(behind - 1), "\"\u201d")
        || passage.sentenceEnds(behind - 1, behind)) {
      return false;
    }
    return quote.hasEllipsis(quote.size()) || isWhole(first) && !asks(passage.word(behind - 1));
  }

  /**
   * Returns whether the quote is given as a whole sentence: it begins where one does and ends with
   * a mark of its own. Without one the writer may go on: “We will pay” if we must, she said.
   */
  private boolean isWhole(int first) {
    String end = quote.text().substring(quote.end(quote.size() - 1));
    return hasMark(end, ".,!?")
        && first >= 0
        && (first == 0 || passage.sentenceEnds(first - 1, first));
  }

  /** Returns whether "if" after a word is "whether": "ask if". */
  private static boolean asks(String word) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.takes(lexicon.id(word), Frame.WH);
  }

  /** What the reporter puts between two parts of a quotation: {@code “…,” she said. “…”}. */
  boolean isReporters(int p0, int p1) {
    // of "…," she said. "She …" it may as well be the first "she" that is kept
    for (int back = 0; back <= NEAR && back < p0; back++) {
      if (back > 0 && !passage.word(p0 - back).equals(passage.word(p1 - back))) {
        return false;
      }
      if (standsBetweenMarks(p0 - back, p1 - back)) {
        return true;
      }
    }
    return false;
  }

  private boolean standsBetweenMarks(int p0, int p1) {
    if (p0 == 0 || p1 >= passage.size() || p1 - p0 > LONGEST_TAG) {
      return false;
    }
    String before = passage.between(p0 - 1);
    String behind = passage.between(p1 - 1);
    boolean marked = hasMark(before, "\"\u201d\u00bb") && hasMark(behind, "\"\u201c\u00ab");
    if (!marked && !(hasMark(before, "\u2019'") && hasMark(behind, "\u2018'"))) {
      return false;
    }
    for (int p = p0; p < p1 - 1; p++) {
      if (hasMark(passage.between(p), "\"\u201c\u201d")) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasMark(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      if (marks.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "thirty (30) days", "the World Health Board (WHB)": what the words before say already. */
  boolean repeatsInBrackets(int p0, int p1) {
    if (p0 == 0
        || passage.between(p0 - 1).indexOf('(') < 0
        || p1 >= passage.size()
        || passage.between(p1 - 1).indexOf(')') < 0) {
      return false;
    }
    List<String> inside = passage.words(p0, p1);
    for (int from = p0 - 1; from >= 0 && from >= p0 - 4; from--) {
      if (inside.equals(passage.words(from, p0))) {
        return true;
      }
    }
    return p1 - p0 == 1 && isAcronym(p0);
  }

  /** Whether the letters of a word begin the words before it, small words aside. */
  private boolean isAcronym(int at) {
    String letters = passage.word(at);
    int p = at - 1;
    for (int i = letters.length() - 1; i >= 0; i--) {
      while (p >= 0
          && !passage.word(p).isEmpty()
          && passage.word(p).charAt(0) != letters.charAt(i)) {
        if (!WordClasses.INSTANCE.isFunction(passage.word(p))) {
          return false;
        }
        p--;
      }
      if (p < 0 || passage.word(p).isEmpty()) {
        return false;
      }
      p--;
    }
    return letters.length() > 1;
  }

  /** The number of a footnote amid the words: "they saw 3 the new charts". */
  boolean isFootnote(int p0, int p1) {
    if (p1 - p0 != 1 || p0 == 0 || p1 >= passage.size()) {
      return false;
    }
    String figures = passage.text(p0, p1);
    if (figures.length() > LONGEST_FOOTNOTE
        || !figures.chars().allMatch(c -> WordCharacters.isDigit((char) c))) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    return lexicon.isAny(lexicon.id(passage.word(p1)), DETERMINER)
        && !lexicon.isAny(lexicon.id(passage.word(p0 - 1)), LEADS_TO_NUMBER)
        && !breaks(p0 - 1)
        && !breaks(p0);
  }

  private boolean is(int position, String kind) {
    return passage.isReversing(position) && isClass(passage.word(position), kind);
  }

  private static boolean isClass(String word, String kind) {
    return kind.equals(WordClasses.INSTANCE.reversals.get(word));
  }

  /** Whether a mark stands behind a word that sets off what follows. */
  private boolean breaks(int position) {
    return hasMark(passage.between(position), ",;:.?!()\u2014\u2013\u2026");
  }
}
