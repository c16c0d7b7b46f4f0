package io.github.whosaid.verification;

import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose turns a place lies in, and whether that is the speaker named. */
final class Speakers {

  private static final Map<String, String> TITLES = Tables.map("titles.tsv");

  /** Quotation marks are looked for no farther back than this. */
  private static final int LONGEST_QUOTE = 5_000;

  private final Reference reference;
  private final List<Span> places;
  private final Set<String> names = new LinkedHashSet<>();

  Speakers(Reference reference, List<Span> places) {
    this.reference = reference;
    this.places = places;
    for (Span span : places) {
      for (int t = turnAt(span.start()); t < reference.turns().size(); t++) {
        Turn turn = reference.turns().get(t);
        if (turn.span().start() >= span.end()) {
          break;
        }
        if (turn.span().overlaps(span)) {
          names.add(turn.speaker());
        }
      }
    }
  }

  /** Returns the number of the first turn that ends behind an offset. */
  private int turnAt(int offset) {
    int low = 0;
    int high = reference.turns().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reference.turns().get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the speaker of the place; several speakers with commas between. */
  Optional<String> speaker() {
    return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
  }

  /** Returns whether all of it is one speaker's, and the one named. */
  boolean isWithin(String claimed) {
    return names.size() == 1 && isSame(claimed, names.iterator().next());
  }

  Optional<Misattribution> misattribution(String claimed) {
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String actual = String.join(", ", names);
    if (names.size() > 1) {
      return Optional.of(new Misattribution(Misattribution.Kind.SEVERAL_SPEAKERS, claimed, actual));
    }
    if (!isSame(claimed, actual)) {
      return Optional.of(new Misattribution(Misattribution.Kind.OTHER_SPEAKER, claimed, actual));
    }
    if (places.stream().allMatch(this::isQuoted)) {
      return Optional.of(
          new Misattribution(Misattribution.Kind.QUOTED_BY_SPEAKER, claimed, actual));
    }
    return Optional.empty();
  }

  /**
   * Two names are one speaker's if one is the end of the other (a last name, however many words it
   * has), or if their last words agree and their first words do or one is the other's initial.
   */
  static boolean isSame(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return a.strip().equalsIgnoreCase(b.strip());
    }
    if (!first.get(first.size() - 1).equals(second.get(second.size() - 1))) {
      return false;
    }
    int shorter = Math.min(first.size(), second.size());
    if (first
        .subList(first.size() - shorter, first.size())
        .equals(second.subList(second.size() - shorter, second.size()))) {
      return true;
    }
    String x = first.get(0);
    String y = second.get(0);
    return x.equals(y) || x.length() == 1 && y.startsWith(x) || y.length() == 1 && x.startsWith(y);
  }

  private static List<String> words(String name) {
    int end = name.length();
    for (int i = 1; i < name.length(); i++) {
      if (name.charAt(i) == '(' || name.charAt(i) == ',') {
        end = i;
        break;
      }
    }
    List<String> words = new ArrayList<>();
    WordScanner scanner = new WordScanner(name, 0, end, true);
    while (scanner.next()) {
      if (!TITLES.containsKey(scanner.key())) {
        words.add(scanner.key());
      }
    }
    return words;
  }

  /** Returns whether a stretch stands inside one pair of double quotation marks of its turn. */
  private boolean isQuoted(Span span) {
    String text = reference.text();
    int from = Math.max(0, span.start() - LONGEST_QUOTE);
    int turn = turnAt(span.start());
    if (turn < reference.turns().size()) {
      from = Math.max(from, reference.turns().get(turn).span().start());
    }
    boolean open = false;
    for (int i = from; i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201c' || c == '\u201d') {
        open = c == '\u201c' || c == '"' && opens(text, i);
        if (i >= span.start()) {
          return false;
        }
      } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
        open = false;
      }
    }
    return open;
  }

  /** A straight mark opens where a word follows it and none stands before it. */
  private static boolean opens(String text, int at) {
    boolean before = at > 0 && !Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    boolean bracket = at > 0 && "([\u2014\u2013-".indexOf(text.charAt(at - 1)) >= 0;
    return after && (!before || bracket);
  }
}
