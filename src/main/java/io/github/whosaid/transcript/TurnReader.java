package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelCandidate.Layout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Decides which labels of a text count, as {@link Transcript} states, and makes turns of them. */
final class TurnReader {

  /** One line in this many must begin with a label. */
  private static final int SHARE = 3;

  /** Where no label recurs, and few are in capitals, more must: else it is a list. */
  private static final int SHARE_OF_LISTS = 2;

  /** So many labels in capitals, one of them twice, are no headings; of others twice as many. */
  private static final int FEWEST = 3;

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_PRONOUN = 5;

  /** What stands before the blank before a label within a line. */
  private static final String SENTENCE_ENDS = ".!?])\u2026\u201d\"\u2014-";

  private final Lines lines;
  private final String text;
  private final List<Span> furniture;
  private final boolean subtitles;
  private final List<LabelCandidate> candidates = new ArrayList<>();

  /** Headings that end a turn: "EXAMINATION BY MR. KERR:". */
  private final List<LabelCandidate> headings = new ArrayList<>();

  /** How many lines have words on them. */
  private int filled;

  /** Whether labels begin so many of the lines that what stands between them is speech. */
  private boolean dense;

  TurnReader(Lines lines, List<Span> furniture) {
    this.lines = lines;
    this.furniture = furniture;
    text = lines.text;
    subtitles = Furniture.isSubtitles(lines);
  }

  List<Turn> read() {
    scan();
    List<LabelCandidate> labels = new ArrayList<>(candidates);
    labels.removeIf(accepted().negate());
    dense = labels.size() * SHARE >= filled;
    addInner(labels);
    return turns(labels);
  }

  private void scan() {
    LabelScanner scanner = new LabelScanner(text);
    int next = 0;
    for (int line = 0; line < lines.size(); line++) {
      int first = lines.first(line);
      while (next < furniture.size() && furniture.get(next).end() <= first) {
        next++;
      }
      boolean numbered = first < lines.end(line) && Times.isDigit(text.charAt(first));
      if (numbered && next < furniture.size() && furniture.get(next).start() <= first) {
        first = Lines.skipBlanks(text, furniture.get(next).end(), Math.max(first, lines.end(line)));
      }
      if (first < lines.end(line)) {
        filled++;
        scanner
            .read(line, first, lines.end(line))
            .ifPresent(
                c -> (c.label().kind() == Label.Kind.HEADING ? headings : candidates).add(c));
      }
    }
  }

  /** Whether a line begins as a turn may: with a label, a number before one, or bold print. */
  static boolean mayHaveTurns(Lines lines) {
    LabelScanner scanner = new LabelScanner(lines.text);
    for (int line = 0; line < lines.size(); line++) {
      int first = lines.first(line);
      int end = lines.end(line);
      boolean numbered = first < end && Times.isDigit(lines.text.charAt(first));
      boolean bold = lines.text.startsWith("**", first) || lines.text.startsWith("__", first);
      if (numbered || bold || scanner.read(line, first, end).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Predicate<LabelCandidate> accepted() {
    int colons = 0;
    int recurring = 0;
    int recurringCapitals = 0;
    int capitals = 0;
    boolean sure = false;
    Map<String, Integer> times = new HashMap<>();
    int[] layouts = new int[Layout.values().length];
    boolean headingsRecur = false;
    for (LabelCandidate c : candidates) {
      layouts[c.layout().ordinal()]++;
      int before = times.merge(key(c), 1, Integer::sum) - 1;
      if (c.layout() == Layout.HEADING) {
        headingsRecur |= before > 0;
      } else {
        colons++;
        sure |= c.label().isSure();
        capitals += c.capitals() ? 1 : 0;
        if (before == 1) {
          recurring++;
          recurringCapitals += c.capitals() ? 1 : 0;
        }
      }
    }
    boolean dialogue = recurring > 0 || capitals > 1;
    boolean many =
        sure
            && colons * (dialogue ? SHARE : SHARE_OF_LISTS) >= filled
            && (colons > 1 || filled == 1);
    boolean inCapitals = many || sure && recurringCapitals > 0 && capitals >= FEWEST;
    boolean any = many || sure && recurring > 1 && colons >= 2 * FEWEST;
    boolean headed = headingsRecur;
    boolean shouted = recurringCapitals > 0;
    return c ->
        switch (c.layout()) {
          case VOICE, TIMED -> true;
          case BOLD -> layouts[Layout.BOLD.ordinal()] > 1 || any;
          case PERIOD -> layouts[Layout.PERIOD.ordinal()] > 1 || any;
          case HEADING -> headed && times.getOrDefault(key(c), 0) > 0;
          case COLON ->
              c.capitals()
                  ? subtitles || any || inCapitals
                  // among labels in capitals a single other name is a headline
                  : subtitles
                      || any
                          && (!shouted
                              || c.label().kind() != Label.Kind.NAME
                              || times.getOrDefault(key(c), 0) > 1);
        };
  }

  private static String key(LabelCandidate c) {
    return c.label().name();
  }

  /**
   * Adds the labels within lines: in capitals, known from the beginning of a line, and behind the
   * end of a sentence or a bracket.
   */
  private void addInner(List<LabelCandidate> labels) {
    Set<String> names = new HashSet<>();
    for (LabelCandidate label : labels) {
      if (label.capitals() && label.layout() == Layout.COLON) {
        names.add(text.substring(label.from(), label.to()));
      }
    }
    if (names.isEmpty()) {
      return;
    }
    List<LabelCandidate> inner = new ArrayList<>();
    int next = 0;
    for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
      while (next < labels.size() && labels.get(next).end() <= colon) {
        next++;
      }
      boolean known = next < labels.size() && labels.get(next).start() <= colon;
      boolean closed = colon + 1 < text.length() && Lines.isBlank(text.charAt(colon + 1));
      int start = closed && !known ? innerStart(colon, names) : -1;
      if (start >= 0) {
        int end = Lines.skipBlanks(text, colon + 1, text.length());
        Label label = Label.of(text.substring(start, colon));
        inner.add(new LabelCandidate(start, start, colon, end, -1, Layout.COLON, true, label));
      }
    }
    if (!inner.isEmpty()) {
      labels.addAll(inner);
      labels.sort(Comparator.comparingInt(LabelCandidate::start));
    }
  }

  private int innerStart(int colon, Set<String> names) {
    int first = Math.max(2, colon - LONGEST_LABEL);
    for (int i = colon - 1; i >= first && text.charAt(i) != '\n'; i--) {
      if (text.charAt(i - 1) == ' '
          && SENTENCE_ENDS.indexOf(text.charAt(i - 2)) >= 0
          && names.contains(text.substring(i, colon))) {
        return i;
      }
    }
    return -1;
  }

  private List<Turn> turns(List<LabelCandidate> labels) {
    List<Turn> turns = new ArrayList<>(labels.size());
    int heading = 0;
    for (int i = 0; i < labels.size(); i++) {
      LabelCandidate label = labels.get(i);
      int end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
      while (heading < headings.size() && headings.get(heading).start() < label.end()) {
        heading++;
      }
      if (heading < headings.size() && headings.get(heading).capitals()) {
        end = Math.min(end, headings.get(heading).start());
      }
      end = spoken(label, end, i + 1 == labels.size());
      turns.add(
          new Turn(
              text.substring(label.from(), label.to()),
              new Span(label.start(), label.end()),
              new Span(label.end(), Math.max(label.end(), end))));
    }
    return turns;
  }

  /**
   * Returns where a turn ends at the latest. In subtitles a dash begins another's words. Behind the
   * last label, and where labels are few, a paragraph in which nobody says "I" is the reporter's.
   */
  private int spoken(LabelCandidate label, int end, boolean last) {
    if (label.line() < 0 || dense && !last && !subtitles) {
      return end;
    }
    for (int line = label.line() + 1; line < lines.size() && lines.first(line) < end; line++) {
      if (subtitles) {
        if (text.startsWith("- ", lines.first(line)) || text.startsWith(">>", lines.first(line))) {
          return lines.first(line);
        }
      } else if (lines.isBlank(line - 1) && !lines.isBlank(line) && !goesOn(line)) {
        return lines.first(line);
      }
    }
    return end;
  }

  /**
   * Returns whether the paragraph that begins at a line is still the speaker's: one speaks of
   * oneself, outside quotation marks. What happens in between ("(Laughter)") ends no turn either.
   */
  private boolean goesOn(int line) {
    int first = lines.first(line);
    first += "\"\u201c".indexOf(text.charAt(first)) >= 0 && first + 1 < text.length() ? 1 : 0;
    if ("([".indexOf(text.charAt(first)) >= 0) {
      return true;
    }
    boolean quoted = false;
    for (int i = line; i < lines.size() && !lines.isBlank(i); i++) {
      int word = -1;
      for (int at = lines.first(i); at <= lines.end(i); at++) {
        char c = at < lines.end(i) ? text.charAt(at) : ' ';
        if (Character.isLetter(c)) {
          word = word < 0 ? at : word;
        } else {
          if (word >= 0 && !quoted && at - word <= LONGEST_PRONOUN && isFirstPerson(word, at)) {
            return true;
          }
          word = -1;
          quoted = c == '"' ? !quoted : c == '\u201c' || quoted && c != '\u201d';
        }
      }
    }
    return false;
  }

  private boolean isFirstPerson(int from, int to) {
    return LabelWords.ENGLISH.isFirstPerson(LabelWords.lower(text.substring(from, to)));
  }
}
