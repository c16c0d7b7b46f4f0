package io.github.whosaid.benchmarks;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares a speaker's name with the annotators', as the scorer does. */
public final class Names {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "at", "in", "and", "for", "to");
  private static final Set<String> HONORIFICS =
      Set.of(
          "mr", "mrs", "ms", "dr", "sir", "rep", "sen", "gov", "president", "jr", "sr", "prince", "princess", "king", "queen", "lord",
          "lady");

  private Names() {}

  /** Returns whether both are the same words in the same order, accents, honorifics and small words aside. */
  public static boolean same(String gold, String told) {
    List<String> words = fold(told);
    return !words.isEmpty() && words.equals(fold(gold));
  }

  private static List<String> fold(String name) {
    StringBuilder ascii = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD).chars().filter(c -> c < 128).forEach(c -> ascii.append((char) c));
    List<String> words = new ArrayList<>();
    for (Matcher m = WORD.matcher(ascii.toString().toLowerCase(Locale.ROOT).replace("'s", "").replace(".", "")); m.find(); ) {
      if (!SMALL.contains(m.group())) {
        words.add(m.group());
      }
    }
    List<String> proper = new ArrayList<>(words);
    proper.removeIf(HONORIFICS::contains);
    return proper.isEmpty() ? words : proper;
  }
}
