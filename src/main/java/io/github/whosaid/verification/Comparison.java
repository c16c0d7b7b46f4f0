package io.github.whosaid.verification;

import com.google.common.base.Splitter;
import io.github.whosaid.report.ChangeReason;
import io.github.whosaid.search.Dictionary;
import io.github.whosaid.search.QuoteWords;
import io.github.whosaid.search.WordIndex;
import io.github.whosaid.text.Contractions;
import io.github.whosaid.text.Numbers;
import io.github.whosaid.text.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges what it means that some words of the reference have become others in the quote. Immutable
 * and thread-safe.
 */
final class Comparison {

  private static final int SAME_SENSE = 1;
  private static final int SIMILAR = 3;
  private static final int OTHER = 4;
  private static final int OTHER_KIND = 5;

  /** Blocks of more words than this are not compared word by word. */
  private static final int LONGEST = 400;

  private static final List<String> NEGATIVE_PREFIXES =
      List.of("un", "in", "im", "ir", "il", "dis", "non");

  private final Dictionary dictionary;
  private final WordClasses classes = WordClasses.INSTANCE;

  Comparison(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Returns what it costs to align two different words: one of the index, one of the quote. */
  int distance(WordIndex index, int id, QuoteWords quote, int q) {
    int a = index.traits(id);
    int b = quote.traits(q);
    if (isSameSense(id, a, quote, q, b)) {
      return SAME_SENSE;
    }
    if ((a & b & WordClasses.NUMBER) != 0) {
      return SIMILAR;
    }
    String quoted = quote.key(q);
    int shared = dictionary.sharedPrefix(id, quoted);
    if (shared >= 3 && shared * 2 >= Math.max(dictionary.length(id), quoted.length())) {
      return SIMILAR;
    }
    if ((a & b & WordClasses.OPPOSED) != 0 && classes.areAntonyms(dictionary.word(id), quoted)) {
      return SIMILAR;
    }
    return ((a ^ b) & WordClasses.FUNCTION) == 0 ? OTHER : OTHER_KIND;
  }

  /** Returns whether two words are two forms of one, or one is the other's contraction. */
  boolean isSameSense(WordIndex index, int id, QuoteWords quote, int q) {
    return isSameSense(id, index.traits(id), quote, q, quote.traits(q));
  }

  private boolean isSameSense(int id, int a, QuoteWords quote, int q, int b) {
    if (id == quote.id(q)) {
      return true;
    }
    boolean variants = (a & b & WordClasses.VARIANT) != 0;
    boolean contracted = ((a | b) & WordClasses.CONTRACTED) != 0;
    // a bracketed word has no number of its own
    if (!variants && !contracted && !quote.isBracketed(q)) {
      return false;
    }
    String word = dictionary.word(id);
    String quoted = quote.key(q);
    return word.equals(quoted)
        || variants && classes.areVariants(word, quoted)
        || contracted && (expands(word, quoted) || expands(quoted, word));
  }

  private static boolean expands(String contraction, String full) {
    return Contractions.INSTANCE.expansions(contraction).contains(full);
  }

  /**
   * Compares words of the reference with the words of the quote that stand in their place.
   *
   * @param reference the folded words; empty for words added
   * @param quoted the folded words; empty for words left out
   */
  ChangeReason compare(List<String> reference, List<String> quoted) {
    if (String.join("", reference).equals(String.join("", quoted))) {
      return ChangeReason.NONE;
    }
    if (letters(reference).equals(letters(quoted))) {
      return ChangeReason.NONE;
    }
    if (reference.size() + quoted.size() > LONGEST) {
      return ChangeReason.CONTENT;
    }
    List<String> left = new ArrayList<>(canonical(reference));
    List<String> added = new ArrayList<>(canonical(quoted));
    boolean expanded = left.size() != reference.size() || added.size() != quoted.size();
    if (left.equals(added)) {
      return isNumeric(left) ? ChangeReason.NUMBER_FORM : ChangeReason.CONTRACTION;
    }
    boolean reordered = contentReordered(left, added);
    cancel(left, added);
    if (left.isEmpty() && added.isEmpty()) {
      return reordered ? ChangeReason.CONTENT : ChangeReason.ORDER;
    }
    ChangeReason weak = pair(left, added);
    ChangeReason reason = judge(left, added);
    if (reason != ChangeReason.NONE) {
      return reason;
    }
    return weak != ChangeReason.NONE
        ? weak
        : expanded ? ChangeReason.CONTRACTION : ChangeReason.FUNCTION_WORD;
  }

  private static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) != '\'') {
          letters.append(word.charAt(i));
        }
      }
    }
    return letters.toString();
  }

  private static boolean isNumeric(List<String> words) {
    return words.stream().anyMatch(Numbers::isNumber);
  }

  /** Expands contractions that stand for one thing only, and makes entries of several words one. */
  private List<String> canonical(List<String> words) {
    List<String> plain = new ArrayList<>(words.size());
    for (String word : words) {
      List<String> full = Contractions.INSTANCE.expansions(word);
      if (full.size() == 1) {
        plain.addAll(Splitter.on(' ').splitToList(full.get(0)));
      } else {
        plain.add(word);
      }
    }
    List<String> result = new ArrayList<>(plain.size());
    for (int i = 0; i < plain.size(); ) {
      int length = classes.phraseLength(plain, i);
      result.add(length == 1 ? plain.get(i) : String.join(" ", plain.subList(i, i + length)));
      i += length;
    }
    return result;
  }

  private boolean contentReordered(List<String> left, List<String> added) {
    List<String> a = new ArrayList<>(left);
    a.removeIf(w -> isLight(w) || !added.contains(w));
    List<String> b = new ArrayList<>(added);
    b.removeIf(w -> isLight(w) || !left.contains(w));
    return a.size() > 1 && !a.equals(b);
  }

  private static void cancel(List<String> left, List<String> added) {
    List<String> kept = new ArrayList<>();
    for (String word : left) {
      if (!added.remove(word)) {
        kept.add(word);
      }
    }
    left.clear();
    left.addAll(kept);
  }

  /** Takes out pairs that say the same, and returns in what way they do. */
  private ChangeReason pair(List<String> left, List<String> added) {
    ChangeReason reason = ChangeReason.NONE;
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < added.size(); j++) {
        ChangeReason same = sameSense(left.get(i), added.get(j));
        if (same != ChangeReason.NONE) {
          left.remove(i--);
          added.remove(j);
          reason = same;
          break;
        }
      }
    }
    dropNegativePrefix(left, added);
    dropNegativePrefix(added, left);
    return reason;
  }

  private ChangeReason sameSense(String a, String b) {
    if (expands(a, b) || expands(b, a)) {
      return ChangeReason.CONTRACTION;
    }
    if (classes.areVariants(a, b)) {
      return ChangeReason.VARIANT;
    }
    String modal = classes.modals.getOrDefault(a, "");
    if (!modal.isEmpty() && modal.equals(classes.modals.get(b))) {
      return ChangeReason.VARIANT;
    }
    String quantifier = classes.quantifiers.getOrDefault(a, "");
    if (!quantifier.isEmpty() && quantifier.equals(classes.quantifiers.get(b))) {
      return ChangeReason.VARIANT;
    }
    return isPlural(a, b) || isPlural(b, a) ? ChangeReason.ENDING : ChangeReason.NONE;
  }

  private static boolean isPlural(String one, String many) {
    if (one.length() < 3 || Numbers.isNumber(one)) {
      return false;
    }
    return many.equals(one + "s")
        || many.equals(one + "es")
        || one.endsWith("y") && many.equals(one.substring(0, one.length() - 1) + "ies");
  }

  /** "not satisfied" is "unsatisfied": the negation is in both. */
  private void dropNegativePrefix(List<String> words, List<String> others) {
    for (String word : List.copyOf(words)) {
      for (String prefix : NEGATIVE_PREFIXES) {
        if (word.startsWith(prefix)
            && others.contains(word.substring(prefix.length()))
            && others.stream().anyMatch(classes.negations::containsKey)) {
          words.remove(word);
          others.remove(word.substring(prefix.length()));
          String negation =
              others.stream().filter(classes.negations::containsKey).findFirst().orElse("");
          others.remove(negation);
          return;
        }
      }
    }
  }

  /** Returns the weightiest thing about words that are gone and words that are new. */
  private ChangeReason judge(List<String> left, List<String> added) {
    if (count(left, classes.negations) != count(added, classes.negations)) {
      return ChangeReason.NEGATION;
    }
    if (!numbers(left).equals(numbers(added))) {
      return ChangeReason.NUMBER;
    }
    if (!groups(left, classes.modals).equals(groups(added, classes.modals))) {
      return ChangeReason.MODAL;
    }
    if (!groups(left, classes.quantifiers).equals(groups(added, classes.quantifiers))) {
      return ChangeReason.QUANTIFIER;
    }
    if (!groups(left, classes.comparatives).equals(groups(added, classes.comparatives))) {
      return ChangeReason.COMPARATIVE;
    }
    for (String a : left) {
      for (String b : added) {
        if (classes.areAntonyms(a, b)) {
          return ChangeReason.ANTONYM;
        }
      }
    }
    Set<String> before = groups(left, classes.pronouns);
    Set<String> after = groups(added, classes.pronouns);
    if (!before.isEmpty() && !after.isEmpty() && !before.equals(after)) {
      return ChangeReason.PRONOUN;
    }
    if (!left.stream().allMatch(this::isLight) || !added.stream().allMatch(this::isLight)) {
      return ChangeReason.CONTENT;
    }
    boolean filler =
        left.stream().allMatch(classes::isFiller) && added.stream().allMatch(classes::isFiller);
    return filler && left.size() + added.size() > 0 ? ChangeReason.FILLER : ChangeReason.NONE;
  }

  private boolean isLight(String word) {
    return classes.isFunction(word)
        || classes.isFiller(word)
        || classes.modals.containsKey(word)
        || word.length() == 1 && !word.equals("i") && !Character.isLetterOrDigit(word.charAt(0));
  }

  private static int count(List<String> words, Map<String, String> table) {
    int count = 0;
    for (String word : words) {
      count += table.containsKey(word) ? 1 : 0;
    }
    return count;
  }

  private static Set<String> groups(List<String> words, Map<String, String> table) {
    Set<String> groups = new HashSet<>();
    for (String word : words) {
      String group = table.get(word);
      if (group != null) {
        groups.add(group);
      }
    }
    return groups;
  }

  private static List<String> numbers(List<String> words) {
    List<String> numbers = new ArrayList<>();
    for (String word : words) {
      if (Numbers.isNumber(word)) {
        numbers.add(word);
      }
    }
    numbers.sort(null);
    return numbers;
  }
}
