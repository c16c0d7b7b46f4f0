package io.github.whosaid.benchmarks;

import io.github.whosaid.report.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A text and 200 quotes to look for in it: a third exact, a third with two words changed, a third absent. The same seed gives the
 * same set.
 *
 * <p>Where no text is given, it is made of invented words whose frequencies fall as those of a language do, and which stand in
 * habitual company: half of the words follow one of the few that they are used to. So neighbouring pairs are about as frequent as
 * in English, which is what the cost of a look-up depends on.
 *
 * @param text what is searched
 * @param exact passages of the text
 * @param changed passages of the text with two of their words replaced by words that are in it elsewhere
 * @param absent passages of another text of the same kind
 */
record QuoteSet(String text, List<String> exact, List<String> changed, List<String> absent) {

  /** A quote and the verdict that it must get. */
  record Case(String quote, Verdict verdict) {}

  static final int LENGTH = 1_000_000;
  private static final int QUOTES = 200;
  private static final int FEWEST_WORDS = 15;
  private static final int MOST_WORDS = 30;

  /** Makes the text too. */
  static QuoteSet generated(long seed) {
    Language language = new Language(seed);
    return of(language.text(LENGTH, seed + 1), language.text(LENGTH / 10, seed + 2), seed + 3);
  }

  /** Takes the first {@link #LENGTH} characters of a text, which is repeated if it is shorter, and makes absent quotes of the rest. */
  static QuoteSet of(String given, long seed) {
    int length = Math.min(LENGTH, given.length() * 9 / 10);
    return of(given.substring(0, length), given.substring(length), seed);
  }

  private static QuoteSet of(String text, String other, long seed) {
    Random random = new Random(seed);
    List<String> words = words(text);
    List<String> others = words(other);
    List<String> exact = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (int i = 0; i < QUOTES; i++) {
      int length = FEWEST_WORDS + random.nextInt(MOST_WORDS - FEWEST_WORDS + 1);
      List<String> from = i % 3 == 2 ? others : words;
      int start = random.nextInt(from.size() - length);
      List<String> quote = new ArrayList<>(from.subList(start, start + length));
      switch (i % 3) {
        case 0 -> exact.add(String.join(" ", quote));
        case 1 -> {
          change(quote, length / 3, words, random);
          change(quote, 2 * length / 3, words, random);
          changed.add(String.join(" ", quote));
        }
        default -> absent.add(String.join(" ", quote));
      }
    }
    return new QuoteSet(text, exact, changed, absent);
  }

  /** Puts a word of content from elsewhere in the place of a word. */
  private static void change(List<String> quote, int at, List<String> words, Random random) {
    String word = quote.get(at);
    while (word.length() < 5 || quote.contains(word)) {
      word = words.get(random.nextInt(words.size()));
    }
    quote.set(at, word);
  }

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+", -1));
  }

  /** Returns all quotes with the verdict that each must get. */
  List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    exact.forEach(quote -> cases.add(new Case(quote, Verdict.VERBATIM)));
    changed.forEach(quote -> cases.add(new Case(quote, Verdict.ALTERED)));
    absent.forEach(quote -> cases.add(new Case(quote, Verdict.NOT_FOUND)));
    return cases;
  }

  /** Returns a few of the cases, for those who need seconds for each: two of each kind. */
  List<Case> sample() {
    List<Case> sample = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      sample.add(new Case(exact.get(i), Verdict.VERBATIM));
      sample.add(new Case(changed.get(i), Verdict.ALTERED));
      sample.add(new Case(absent.get(i), Verdict.NOT_FOUND));
    }
    return sample;
  }

  /** Returns the text with every eighth word, on average, replaced by another of its words. */
  String varied(long seed) {
    Random random = new Random(seed);
    List<String> words = words(text);
    StringBuilder out = new StringBuilder(text.length() + 64);
    for (String word : words) {
      out.append(random.nextInt(8) == 0 ? words.get(random.nextInt(words.size())) : word);
      out.append(out.length() % 1_000 < 8 ? '\n' : ' ');
    }
    return out.toString();
  }

  /** Invented words with the frequencies and the habits of a language. */
  private static final class Language {

    private static final int WORDS = 20_000;
    private static final int COMPANIONS = 10;
    private static final String[] ONSETS = {
      "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pl", "qu", "r", "s", "sh", "st", "t",
      "th", "tr", "v", "w", "z"
    };
    private static final String[] NUCLEI = {"a", "e", "i", "o", "u", "ai", "ea", "ou"};
    private static final String[] CODAS = {"", "n", "r", "s", "t", "l", "nd", "m", "ck"};

    private final String[] words = new String[WORDS];
    private final int[][] companions = new int[WORDS][COMPANIONS];
    private final double[] upTo = new double[WORDS];

    Language(long seed) {
      Random random = new Random(seed);
      Set<String> seen = new HashSet<>();
      double sum = 0;
      for (int i = 0; i < WORDS; i++) {
        // frequent words are short
        int syllables = i < 60 ? 1 : i < 1_000 ? 1 + random.nextInt(2) : 2 + random.nextInt(2);
        String word = word(syllables, random);
        while (!seen.add(word)) {
          word = word(syllables + 1, random);
        }
        words[i] = word;
        sum += 1.0 / (i + 2.7);
        upTo[i] = sum;
      }
      for (int[] of : companions) {
        for (int i = 0; i < COMPANIONS; i++) {
          of[i] = draw(random);
        }
      }
    }

    private static String word(int syllables, Random random) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < syllables; i++) {
        word.append(ONSETS[random.nextInt(ONSETS.length)]);
        word.append(NUCLEI[random.nextInt(NUCLEI.length)]);
      }
      return word.append(CODAS[random.nextInt(CODAS.length)]).toString();
    }

    private int draw(Random random) {
      double at = random.nextDouble() * upTo[WORDS - 1];
      int found = java.util.Arrays.binarySearch(upTo, at);
      return Math.min(WORDS - 1, found < 0 ? -found - 1 : found);
    }

    String text(int length, long seed) {
      Random random = new Random(seed);
      StringBuilder out = new StringBuilder(length + 32);
      int before = draw(random);
      int left = 0;
      while (out.length() < length) {
        int word = random.nextBoolean() ? companions[before][random.nextInt(COMPANIONS)] : draw(random);
        if (left == 0) {
          left = 8 + random.nextInt(20);
          out.append(Character.toUpperCase(words[word].charAt(0))).append(words[word], 1, words[word].length());
        } else {
          out.append(words[word]);
        }
        left--;
        out.append(left == 0 ? random.nextInt(5) == 0 ? ".\n" : ". " : random.nextInt(12) == 0 ? ", " : " ");
        before = word;
      }
      return out.substring(0, length);
    }
  }
}
