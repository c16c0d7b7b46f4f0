package io.github.whosaid.verification;

import io.github.whosaid.lexicon.Table;
import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.text.Numbers;
import io.github.whosaid.text.WordClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Judges a block of changed words by itself and by the words around it. Immutable. */
final class Surroundings {

  /** More whole sentences than this left out without a mark make a splice. */
  private static final int MOST_SENTENCES = 1;

  private static final Set<String> LINKS = Table.map(Surroundings.class, "links.tsv").keySet();

  private final Passage passage;
  private final QuoteWords quote;

  private final Comparison comparison;
  private final Omissions omissions;
  private final Clitics clitics;

  Surroundings(
      Passage passage,
      QuoteWords quote,
      Comparison comparison,
      Omissions omissions,
      Clitics clitics) {
    this.passage = passage;
    this.quote = quote;
    this.comparison = comparison;
    this.omissions = omissions;
    this.clitics = clitics;
  }

  /**
   * Returns what it means that words of the reference have become others in the quote.
   *
   * @param words those of the reference, which may be fewer than stand at the positions
   * @param quoted those of the quote
   */
  ChangeReason reason(List<String> words, List<String> quoted, int q0, int q1, int p0, int p1) {
    if (words.isEmpty() && quoted.isEmpty()) {
      return ChangeReason.NONE;
    }
    ChangeReason reason = comparison.compare(words, quoted);
    if (reason == ChangeReason.NONE && !words.isEmpty() && p1 > p0 && q1 > q0) {
      if (areSpelledAlike(q0, q1, p0, p1)) {
        return ChangeReason.NONE;
      }
      return words.stream().anyMatch(Numbers::mayBeNumber)
          ? ChangeReason.NUMBER_FORM
          : clitics.standIn(p0, p1, q0, q1) ? ChangeReason.CONTRACTION : ChangeReason.NONE;
    }
    if (reason.isMaterial() && quoted.isEmpty()) {
      if (omissions.repeatsInBrackets(p0, p1)) {
        return ChangeReason.REPETITION;
      }
      if (reason == ChangeReason.NUMBER && omissions.isFootnote(p0, p1)) {
        return ChangeReason.FURNITURE;
      }
    }
    // a speaker may say "not, not", but no writer doubles it
    boolean doubled = reason == ChangeReason.NEGATION && words.isEmpty();
    boolean repeatable = reason.isMaterial() && !doubled || reason == ChangeReason.FUNCTION_WORD;
    if (repeatable && isRepetition(words, quoted, q0, q1, p0, p1)) {
      return ChangeReason.REPETITION;
    }
    if (reason == ChangeReason.CONTENT && quoted.isEmpty() && isSaidAgain(words, p0, p1)) {
      return ChangeReason.REPETITION;
    }
    if (reason == ChangeReason.CONTENT && hasName(q0, q1, p0, p1)) {
      return ChangeReason.NAME;
    }
    return reason;
  }

  /** Returns whether words are written with the same letters and figures on both sides. */
  boolean areSpelledAlike(int q0, int q1, int p0, int p1) {
    if (q1 == q0 + 1 && p1 == p0 + 1 && isWrittenAlike(q0, p0)) {
      return true;
    }
    String quoted = quote.text().substring(quote.start(q0), quote.end(q1 - 1));
    return letters(passage.text(p0, p1)).equals(letters(quoted));
  }

  /**
   * Returns whether the reference has the same characters as the quote and a blank after them,
   * which is quickly seen.
   */
  private boolean isWrittenAlike(int q, int p) {
    String text = passage.reference(p).text();
    int length = quote.end(q) - quote.start(q);
    int end = passage.start(p) + length;
    return end < text.length()
        && text.charAt(end) == ' '
        && text.regionMatches(passage.start(p), quote.text(), quote.start(q), length);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        int digit = Character.digit(c, 10);
        letters.append(digit < 0 ? Character.toLowerCase(c) : (char) ('0' + digit));
      }
    }
    return letters.toString();
  }

  /** Words said twice, of which the quote has one, or has twice what the reference has once. */
  private boolean isRepetition(
      List<String> words, List<String> quoted, int q0, int q1, int p0, int p1) {
    if (quoted.isEmpty()) {
      int from = p0;
      int to = p1;
      while (from < to && isLink(passage.word(from))) {
        from++;
      }
      while (to > from && isLink(passage.word(to - 1))) {
        to--;
      }
      int k = to - from;
      return k > 0 && (same(from, p1, k) || p0 - k >= 0 && same(p0 - k, from, k));
    }
    if (words.isEmpty()) {
      int k = q1 - q0;
      return sameQuoted(q0, q1, k) || q0 - k >= 0 && sameQuoted(q0 - k, q0, k);
    }
    return false;
  }

  /** A sentence left out all of whose words of content the quote has elsewhere. */
  private boolean isSaidAgain(List<String> words, int p0, int p1) {
    boolean whole = false;
    for (int p = p0 + 1; p <= Math.min(p1, passage.size() - 1); p++) {
      whole |= passage.sentenceEnds(p - 1, p);
    }
    if (!whole || p0 == 0 || !passage.sentenceEnds(p0 - 1, p0)) {
      return false;
    }
    WordClasses classes = WordClasses.INSTANCE;
    return words.stream()
        .allMatch(w -> classes.isFunction(w) || classes.isFiller(w) || isQuoted(w));
  }

  private boolean isQuoted(String word) {
    for (int q = 0; q < quote.size(); q++) {
      if (quote.key(q).equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** A word that may stand before or behind what is said again: and, well. */
  private static boolean isLink(String word) {
    return WordClasses.INSTANCE.isFiller(word) || LINKS.contains(word);
  }

  private boolean same(int a, int b, int k) {
    if (b + k > passage.size()) {
      return false;
    }
    for (int i = 0; i < k; i++) {
      if (!passage.word(a + i).equals(passage.word(b + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameQuoted(int a, int b, int k) {
    if (b + k > quote.size()) {
      return false;
    }
    for (int i = 0; i < k; i++) {
      if (!quote.key(a + i).equals(quote.key(b + i))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasName(int q0, int q1, int p0, int p1) {
    for (int p = Math.max(1, p0); p < p1; p++) {
      char c = passage.reference(p).text().charAt(passage.start(p));
      if (Character.isUpperCase(c) && c != 'I' && !passage.sentenceEnds(p - 1, p)) {
        return true;
      }
    }
    for (int q = Math.max(1, q0); q < q1; q++) {
      char before = quote.text().charAt(Math.max(0, quote.start(q) - 2));
      char c = quote.text().charAt(quote.start(q));
      if (Character.isUpperCase(c) && c != 'I' && Character.isLetterOrDigit(before)) {
        return true;
      }
    }
    return false;
  }

  boolean isSplice(int words, int p0, int p1) {
    if (words > Diff.LONGEST_GAP) {
      return true;
    }
    int ends = 0;
    for (int p = Math.max(1, p0); p <= p1 && p < passage.size(); p++) {
      ends += passage.sentenceEnds(p - 1, p) ? 1 : 0;
    }
    return ends - 1 > MOST_SENTENCES;
  }

  List<String> quoted(int q0, int q1) {
    List<String> quoted = new ArrayList<>(q1 - q0);
    for (int q = q0; q < q1; q++) {
      quoted.add(quote.key(q));
    }
    return quoted;
  }
}
