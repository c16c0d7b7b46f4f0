package io.github.whosaid.verification;

import io.github.whosaid.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose turns a place lies in, and whether that is the speaker named. */
final class Speakers {

  private static final Map<String, String> TITLES = Tables.map("titles.tsv");

  private final Reference reference;
  private final List<Segment> segments;
  private final Set<String> names = new LinkedHashSet<>();

  Speakers(Reference reference, List<Segment> segments) {
    this.reference = reference;
    this.segments = segments;
    for (Segment segment : segments) {
      Span span = segment.reference();
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
    if (segments.stream().allMatch(s -> isQuoted(s.reference()))) {
      return Optional.of(
          new Misattribution(Misattribution.Kind.QUOTED_BY_SPEAKER, claimed, actual));
    }
    return Optional.empty();
  }

  /**
   * Two names are one speaker's if their last words agree and their first words, where both have
   * one, do not differ.
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
    if (first.size() == 1 || second.size() == 1) {
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

  /** Returns whether a stretch stands inside one pair of double quotation marks of its line. */
  private boolean isQuoted(Span span) {
    String text = reference.text();
    int lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    lineStart = Math.max(lineStart, span.start() - 5_000);
    int straight = 0;
    boolean curly = false;
    for (int i = lineStart; i < span.start(); i++) {
      char c = text.charAt(i);
      straight += c == '"' ? 1 : 0;
      curly = c == '\u201c' || curly && c != '\u201d';
    }
    if (!curly && straight % 2 == 0) {
      return false;
    }
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\n') {
        return false;
      }
    }
    return true;
  }
}
