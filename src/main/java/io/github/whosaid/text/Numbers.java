package io.github.whosaid.text;

import io.github.whosaid.lexicon.Table;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads numbers in words and figures as one word with their value, so that "one million" is "1
 * million" and "10" is "ten".
 */
public final class Numbers {

  private enum Kind {
    UNIT,
    TENS,
    DECADE,
    SCALE,
    ORDINAL,
    ARTICLE,
    LINK,
    HALF,
    OF,
    MONTH,
    FRACTION,
    SUFFIX,
    CLOCK,
    /** Not in the table: it begins with a figure. */
    FIGURE,
    NONE
  }

  private record Numeral(Kind kind, BigDecimal value) {}

  private static final Numeral NONE = new Numeral(Kind.NONE, BigDecimal.ZERO);
  private static final Numeral FIGURE = new Numeral(Kind.FIGURE, BigDecimal.ZERO);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal CENTURY = BigDecimal.valueOf(1_900);
  private static final BigDecimal NEXT_CENTURY = BigDecimal.valueOf(2_000);

  /** Stands before the value of a number. */
  private static final String SIGN = "#";

  /** Stands before the second part of a fraction in figures. */
  static final char BAR = '/';

  private static final String ORDINAL_END = "th";
  private static final String DECADE_END = "s";
  private static final List<String> ORDINAL_ENDS = List.of("st", "nd", "rd", ORDINAL_END);
  private static final Set<Kind> CAN_BEGIN =
      EnumSet.of(
          Kind.UNIT, Kind.TENS, Kind.DECADE, Kind.SCALE, Kind.ORDINAL, Kind.ARTICLE, Kind.MONTH);
  private static final Set<String> DAYS =
      IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).collect(Collectors.toSet());
  private static final int HASHES = 1 << 12;

  private static final Map<String, Numeral> WORDS = new HashMap<>();

  /** What figures are multiplied by that one is written together with: "5m". */
  private static final Map<String, Numeral> SUFFIXES = new HashMap<>();

  /** What stands after the figures of an hour, apart or together with them: "5 pm", "5pm". */
  private static final Map<String, Numeral> CLOCK = new HashMap<>();

  /** Numbers that have a word of their own, which is more than a number: "one", "first". */
  private static final Map<String, String> NAMES = new HashMap<>();

  private static final Set<String> NAMED = new HashSet<>();

  /** What each word of the table is by itself. */
  private static final Map<String, String> ALONE = new HashMap<>();

  /** Whether a word with this end of its hash can begin a number. */
  private static final boolean[] BEGINS = new boolean[HASHES];

  private static final boolean[] SCALES = new boolean[HASHES];

  /** Whether one can be part of a number. */
  private static final boolean[] GOES_ON = new boolean[HASHES];

  static {
    for (Table.Row row : Table.read(Numbers.class, "numbers.tsv", 3, 3)) {
      String word = row.cell(0);
      Kind kind = Kind.valueOf(row.cell(1));
      Numeral numeral = new Numeral(kind, new BigDecimal(row.cell(2)));
      switch (kind) {
        case SUFFIX -> SUFFIXES.put(word, numeral);
        case CLOCK -> CLOCK.put(word, numeral);
        default -> {
          WORDS.put(word, numeral);
          int end = WordScanner.hash(word.toCharArray(), word.length()) & HASHES - 1;
          BEGINS[end] |= CAN_BEGIN.contains(kind);
          GOES_ON[end] = true;
          SCALES[end] |= kind == Kind.SCALE;
        }
      }
      if (kind == Kind.ORDINAL) {
        NAMES.put(row.cell(2) + ORDINAL_END, word);
        NAMED.add(word);
      } else if (kind == Kind.UNIT && numeral.value.compareTo(BigDecimal.ONE) == 0) {
        NAMES.put(row.cell(2), word);
        NAMED.add(word);
      }
    }
    WORDS.keySet().forEach(word -> ALONE.put(word, wordOfNumber(List.of(word))));
  }

  private static final String CLOCK_LETTERS =
      CLOCK.keySet().stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());

  private Numbers() {}

  /** Returns whether a word can begin a number; rarely too where it cannot. */
  static boolean canBegin(char first, int hash) {
    return WordCharacters.isDigit(first) || BEGINS[hash & HASHES - 1];
  }

  /** Returns whether a word can make a number of "a"; rarely too where it cannot. */
  static boolean mayFollowArticle(int hash) {
    return SCALES[hash & HASHES - 1];
  }

  /** Returns whether a word of letters can be part of a number; rarely too where it cannot. */
  static boolean mayGoOn(int hash) {
    return GOES_ON[hash & HASHES - 1];
  }

  /** Returns whether a word can be part of a number. */
  static boolean canGoOn(String word) {
    return kind(word) != Kind.NONE;
  }

  /** Returns whether a word of the index or a quote is a number: "#5", "third". */
  public static boolean isNumber(String word) {
    return word.startsWith(SIGN) || WORDS.getOrDefault(word, NONE).kind == Kind.ORDINAL;
  }

  /** Returns whether a word is a number, or "one", which often is none. */
  public static boolean mayBeNumber(String word) {
    return isNumber(word) || NAMED.contains(word);
  }

  /** Returns whether a word that makes an hour of a number can begin with a character. */
  static boolean mayBeginClock(char first) {
    return CLOCK_LETTERS.indexOf(Character.toLowerCase(first)) >= 0;
  }

  /** Returns whether a word after a number of figures makes it an hour. */
  static boolean isClock(String word) {
    return CLOCK.containsKey(word);
  }

  /** Returns how many of some words are one number or day, from the first on; 0 if none are. */
  static int length(List<String> words) {
    if (isMonth(words.get(0))) {
      int day = lengthOfNumber(words.subList(1, words.size()));
      return isDay(words.subList(1, 1 + day)) ? 1 + day : 0;
    }
    int number = lengthOfNumber(words);
    int month = number < words.size() && kind(words.get(number)) == Kind.OF ? number + 1 : number;
    return month < words.size() && isMonth(words.get(month)) && isDay(words.subList(0, number))
        ? month + 1
        : number;
  }

  private static boolean isDay(List<String> words) {
    return !words.isEmpty() && DAYS.contains(cardinal(wordOfNumber(words)));
  }

  static boolean isMonth(String word) {
    return kind(word) == Kind.MONTH;
  }

  private static int lengthOfNumber(List<String> words) {
    Kind before = Kind.NONE;
    Kind linked = Kind.NONE;
    int end = 0;
    for (int i = 0; i < words.size(); i++) {
      Numeral numeral = numeral(words.get(i));
      boolean scaled = (before == Kind.LINK ? linked : before) == Kind.SCALE;
      boolean goesOn =
          switch (numeral.kind) {
            case FIGURE -> i == 0;
            case ARTICLE -> i == 0 || before == Kind.LINK;
            case UNIT ->
                i == 0 || scaled || before == Kind.TENS && numeral.value.compareTo(TEN) < 0;
            case TENS -> i == 0 || scaled;
            case DECADE -> i == 0;
            case ORDINAL -> i == 0 || scaled || before == Kind.TENS;
            case SCALE -> before != Kind.ORDINAL && before != Kind.LINK;
            case LINK -> i > 0 && before != Kind.ORDINAL && before != Kind.ARTICLE;
            case HALF -> i > 1 && before == Kind.ARTICLE;
            case FRACTION -> before == Kind.UNIT || before == Kind.FIGURE;
            default -> false;
          };
      boolean counts = before != Kind.ARTICLE || (i == 1 ? isScale(numeral) : !isScale(numeral));
      if (!goesOn || !counts) {
        break;
      }
      linked = numeral.kind == Kind.LINK ? before : linked;
      before = numeral.kind;
      if (before != Kind.ARTICLE && before != Kind.LINK) {
        end = i + 1;
      }
    }
    return end;
  }

  /** Returns the word that stands for a number, or for a day: its number and that of the month. */
  static String word(List<String> words) {
    int last = words.size() - 1;
    if (isMonth(words.get(0))) {
      return day(words.subList(1, words.size()), words.get(0));
    }
    if (isMonth(words.get(last))) {
      boolean of = kind(words.get(last - 1)) == Kind.OF;
      return day(words.subList(0, of ? last - 1 : last), words.get(last));
    }
    return last == 0 ? alone(words.get(0)) : wordOfNumber(words);
  }

  private static String alone(String word) {
    if (word.charAt(0) != '0' && wholeFigures(word) == word.length()) {
      return NAMES.getOrDefault(word, SIGN + word);
    }
    String known = ALONE.get(word);
    return known == null ? wordOfNumber(List.of(word)) : known;
  }

  private static int wholeFigures(String word) {
    int end = 0;
    while (end < word.length() && WordCharacters.isDigit(word.charAt(end))) {
      end++;
    }
    return end;
  }

  private static String day(List<String> number, String month) {
    return SIGN + cardinal(wordOfNumber(number)) + '.' + numeral(month).value + '.';
  }

  /** Returns the figures of a number, or of the one that an ordinal has. */
  private static String cardinal(String number) {
    Numeral named = WORDS.getOrDefault(number, NONE);
    String figures = named.equals(NONE) ? number.substring(SIGN.length()) : named.value.toString();
    return figures.endsWith(ORDINAL_END)
        ? figures.substring(0, figures.length() - ORDINAL_END.length())
        : figures;
  }

  /**
   * Returns the word that stands for a number: the sign and the value, with what is written
   * together with it; of one and the smaller ordinals the word.
   *
   * @param words all of its words
   */
  private static String wordOfNumber(List<String> words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal group = BigDecimal.ZERO;
    String suffix = "";
    for (String word : words) {
      Numeral numeral = numeral(word);
      switch (numeral.kind) {
        case FIGURE -> {
          int figures = figures(word);
          suffix = word.substring(figures);
          group = decimal(word.substring(0, figures));
          if (SUFFIXES.containsKey(suffix)) {
            group = group.multiply(SUFFIXES.get(suffix).value);
            suffix = "";
          } else if (ORDINAL_ENDS.contains(suffix)) {
            suffix = ORDINAL_END;
          } else if (suffix.equals(DECADE_END) && group.subtract(CENTURY).compareTo(TEN) > 0) {
            // of the decades that have a name, that of the last century is meant
            group = group.compareTo(NEXT_CENTURY) < 0 ? group.subtract(CENTURY) : group;
          }
        }
        case SCALE -> {
          group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(numeral.value);
          if (numeral.value.compareTo(THOUSAND) >= 0) {
            total = total.add(group);
            group = BigDecimal.ZERO;
          }
        }
        case FRACTION -> suffix = "/" + numeral.value;
        case DECADE -> {
          group = numeral.value;
          suffix = DECADE_END;
        }
        case ORDINAL -> {
          group = group.add(numeral.value);
          suffix = ORDINAL_END;
        }
        default -> group = group.add(numeral.value);
      }
    }
    String value = total.add(group).stripTrailingZeros().toPlainString() + suffix;
    return NAMES.getOrDefault(value, SIGN + value);
  }

  private static boolean isScale(Numeral numeral) {
    return numeral.kind == Kind.SCALE;
  }

  private static Kind kind(String word) {
    return numeral(word).kind;
  }

  private static Numeral numeral(String word) {
    char first = word.charAt(0);
    if (first == BAR) {
      String part = word.substring(1);
      boolean plain = WordCharacters.isDigit(part.charAt(0)) && figures(part) == part.length();
      return plain ? new Numeral(Kind.FRACTION, decimal(part)) : NONE; // no "1/2nd"
    }
    return WordCharacters.isDigit(first) ? FIGURE : WORDS.getOrDefault(word, NONE);
  }

  private static int figures(String word) {
    int end = 0;
    while (end < word.length()
        && (WordCharacters.isDigit(word.charAt(end)) || word.charAt(end) == '.')) {
      end++;
    }
    return end;
  }

  private static BigDecimal decimal(String figures) {
    int point = figures.indexOf('.');
    int second = point < 0 ? -1 : figures.indexOf('.', point + 1);
    return new BigDecimal(second < 0 ? figures : figures.substring(0, second));
  }
}
