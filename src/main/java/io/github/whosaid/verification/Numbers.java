package io.github.whosaid.verification;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads numbers in words and figures as one value, so that "one million" is "1 million" and "10" is
 * "ten".
 */
final class Numbers {

  private Numbers() {}

  /**
   * Returns the words with every number in place of its words: '#' and the value, with "th" behind
   * it for an ordinal.
   */
  static List<String> folded(List<String> words) {
    List<String> result = new ArrayList<>(words.size());
    int i = 0;
    while (i < words.size()) {
      int end = end(words, i);
      if (end > i) {
        result.add(value(words, i, end));
        i = end;
      } else {
        result.add(words.get(i++));
      }
    }
    return result;
  }

  /**
   * Returns the number in figures where it stands in words, and in words where it stands in
   * figures; empty where that is more than one word, or 1.
   */
  static String otherForm(List<String> words, int from, int to) {
    String value = value(words, from, to);
    String figures = value.substring(1);
    if (!isFigure(words.get(from))) {
      return figures.equals("1") ? "" : figures;
    }
    for (Map.Entry<String, WordClasses.Numeral> entry : WordClasses.INSTANCE.numerals.entrySet()) {
      WordClasses.Numeral numeral = entry.getValue();
      boolean same = figures.equals(Long.toString(numeral.value()));
      if (same && numeral.value() > 1 && !numeral.kind().equals("ORDINAL")) {
        return entry.getKey();
      }
    }
    return "";
  }

  static boolean isFigure(String word) {
    return !word.isEmpty() && WordScanner.isDigit(word.charAt(0));
  }

  /** Returns the end of the number that starts at a word; the word itself if none does. */
  static int end(List<String> words, int from) {
    int i = isOne(words, from) ? from + 1 : from;
    boolean scaled = false;
    while (i < words.size()) {
      String word = words.get(i);
      WordClasses.Numeral numeral = WordClasses.INSTANCE.numerals.get(word);
      boolean scale = numeral != null && numeral.kind().equals("SCALE");
      if (isFigure(word) && i > from || numeral == null && !isFigure(word)) {
        break;
      }
      if (numeral != null && numeral.kind().equals("ORDINAL")) {
        return i == from || tensBefore(words, i) ? i + 1 : i;
      }
      if (numeral != null && !scale && i > from && !scaled && !tensBefore(words, i)) {
        break;
      }
      scaled = scale;
      i++;
    }
    return i;
  }

  /** In "a thousand" the article is a number. */
  private static boolean isOne(List<String> words, int at) {
    if (at + 1 >= words.size() || !words.get(at).equals("a")) {
      return false;
    }
    WordClasses.Numeral next = WordClasses.INSTANCE.numerals.get(words.get(at + 1));
    return next != null && next.kind().equals("SCALE");
  }

  private static boolean tensBefore(List<String> words, int i) {
    WordClasses.Numeral before =
        i == 0 ? null : WordClasses.INSTANCE.numerals.get(words.get(i - 1));
    return before != null && before.kind().equals("TENS");
  }

  private static String value(List<String> words, int from, int to) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    String suffix = "";
    for (int i = isOne(words, from) ? from + 1 : from; i < to; i++) {
      String word = words.get(i);
      WordClasses.Numeral numeral = WordClasses.INSTANCE.numerals.get(word);
      if (numeral == null) {
        int digits = 0;
        while (digits < word.length()
            && (WordScanner.isDigit(word.charAt(digits)) || word.charAt(digits) == '.')) {
          digits++;
        }
        String tail = word.substring(digits);
        suffix = tail.equals("st") || tail.equals("nd") || tail.equals("rd") ? "th" : tail;
        group = decimal(word.substring(0, digits));
        WordClasses.Numeral scale = WordClasses.INSTANCE.suffixes.get(tail);
        if (scale != null) {
          suffix = "";
          group = group.multiply(BigDecimal.valueOf(scale.value()));
        }
      } else if (numeral.kind().equals("SCALE")) {
        BigDecimal scale = BigDecimal.valueOf(numeral.value());
        group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale);
        if (numeral.value() >= 1000) {
          total = total.add(group);
          group = BigDecimal.ZERO;
        }
      } else {
        group = group.add(BigDecimal.valueOf(numeral.value()));
        suffix = numeral.kind().equals("ORDINAL") ? "th" : suffix;
      }
    }
    return '#' + total.add(group).stripTrailingZeros().toPlainString() + suffix;
  }

  private static BigDecimal decimal(String figures) {
    int point = figures.indexOf('.');
    int second = point < 0 ? -1 : figures.indexOf('.', point + 1);
    return new BigDecimal(second < 0 ? figures : figures.substring(0, second));
  }
}
