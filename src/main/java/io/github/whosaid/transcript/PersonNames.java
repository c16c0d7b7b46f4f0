package io.github.whosaid.transcript;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Decides whether two names can belong to one person. In doubt they can, since a false accusation
 * of misattribution is worse than a missed one. Thread-safe.
 */
public final class PersonNames {

  private static final LabelWords WORDS = LabelWords.ENGLISH;

  /** A short form of a given name has at least so many letters of it: Rob, Robert. */
  private static final int SHORT_FORM = 3;

  /** Last names of fewer letters are told apart by each of them. */
  private static final int FEWEST_LETTERS = 5;

  private static final int LETTERS_PER_FAULT = 3;

  private static final ImmutableMap<String, ImmutableSet<String>> NICKNAMES =
      nicknames("en/nicknames.tsv");

  private PersonNames() {}

  private static ImmutableMap<String, ImmutableSet<String>> nicknames(String file) {
    ImmutableMap.Builder<String, ImmutableSet<String>> names = ImmutableMap.builder();
    for (Table.Row row : Table.read(Lexicon.class, file, 2, 2)) {
      names.put(row.cell(0), ImmutableSet.copyOf(row.parts(1, ',')));
    }
    return names.buildOrThrow();
  }

  /**
   * Returns whether two names can belong to one person: ignoring titles, case and accents, all
   * words of the shorter one are in the longer one, or the first and the last words agree. An
   * initial, a short form ("Rob") and a nickname ("Bob") agree with the given name.
   */
  public static boolean areSame(String a, String b) {
    List<String> first = parts(a);
    List<String> second = parts(b);
    if (first.isEmpty() || second.isEmpty()) {
      return a.strip().equalsIgnoreCase(b.strip());
    }
    List<String> shorter = first.size() <= second.size() ? first : second;
    List<String> longer = new ArrayList<>(first.size() <= second.size() ? second : first);
    boolean ends =
        shorter.size() > 1
            && shorter.get(shorter.size() - 1).equals(longer.get(longer.size() - 1))
            && agree(shorter.get(0), longer.get(0));
    return ends || shorter.stream().allMatch(word -> takeOne(longer, word));
  }

  /**
   * Returns whether one of two names can be the other, misspelled: the last words begin alike and
   * differ in no more than one letter of three, and so do the given names, where both are told.
   * Transcripts made by machines spell many a name by its sound, and articles do too.
   */
  public static boolean areAlike(String a, String b) {
    List<String> first = parts(a);
    List<String> second = parts(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    String last = first.get(first.size() - 1);
    String other = second.get(second.size() - 1);
    boolean isLong = Math.min(last.length(), other.length()) >= FEWEST_LETTERS;
    return (last.equals(other) || isLong && areSpelledAlike(last, other))
        && (first.size() == 1
            || second.size() == 1
            || agree(first.get(0), second.get(0))
            || areSpelledAlike(first.get(0), second.get(0)));
  }

  private static boolean areSpelledAlike(String a, String b) {
    int faults = Math.min(a.length(), b.length()) / LETTERS_PER_FAULT;
    return a.charAt(0) == b.charAt(0) && new LevenshteinDistance(faults).apply(a, b) >= 0;
  }

  private static boolean takeOne(List<String> words, String word) {
    for (int i = 0; i < words.size(); i++) {
      if (agree(words.get(i), word)) {
        words.remove(i);
        return true;
      }
    }
    return false;
  }

  private static boolean agree(String a, String b) {
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    boolean initial = shorter.length() == 1 || shorter.length() >= SHORT_FORM;
    return initial && longer.startsWith(shorter)
        || a.equals(b)
        || NICKNAMES.getOrDefault(a, ImmutableSet.of()).contains(b)
        || NICKNAMES.getOrDefault(b, ImmutableSet.of()).contains(a);
  }

  /** Returns the words of a name in small letters, without accents and titles before it. */
  public static List<String> parts(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      char c = i < plain.length() ? plain.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && "'\u2019".indexOf(c) < 0
          && word.length() > 0) {
        // the figures of a result or a page are no part of a name
        if (Character.isLetter(word.charAt(0))) {
          words.add(word.toString());
        }
        word.setLength(0);
      }
    }
    int titles = 0;
    while (titles + 1 < words.size()
        && (WORDS.isTitle(words.get(titles))
            || WORDS.isPerson(words.get(titles))
            || WORDS.isLink(words.get(titles)))) {
      titles++;
    }
    return new ArrayList<>(words.subList(titles, words.size()));
  }
}
