package io.github.whosaid.transcript;

import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.LabelWords.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the label of a turn says about the speaker: a name, a role, or only a part in the
 * conversation. Immutable and thread-safe.
 *
 * @param text the label, without colon and times
 * @param kind what it names
 * @param nameSpan the span of the name in the label, including preceding titles; for a label
 *     without a name, of what it has instead
 * @param role the role: "HARBOUR MASTER" of "JO HALE, HARBOUR MASTER", "The Prime Minister" of "The
 *     Prime Minister (Hanna Moll)"; empty if there is none
 * @param body the place or party in brackets after a name: "Ulm" of "Mr KERR (Ulm)"; empty if there
 *     is none
 */
public record Label(String text, Kind kind, Span nameSpan, String role, String body) {

  /** What a label names. */
  public enum Kind {
    /** A person by name: "Ms. MOLL", "Hanna Moll (Norland East)". */
    NAME,
    /** Several people: "Opposition senators". */
    GROUP,
    /** A role or a part in the proceedings: "The Prime Minister", "THE WITNESS", "MODERATOR". */
    ROLE,
    /** The person who asks: "Q", "Interviewer". */
    QUESTION,
    /** The person who answers: "A", "Interviewee". */
    ANSWER,
    /** An unknown speaker: "Speaker 2", "UNIDENTIFIED MALE", "@moll". */
    UNNAMED,
    /** Not a speaker: "UPDATE", "Editor's note". */
    HEADING
  }

  private static final LabelWords WORDS = LabelWords.ENGLISH;

  /** Checks that nothing is null. */
  public Label {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(nameSpan, "nameSpan");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(body, "body");
  }

  /** Reads a label: "Hanna Moll (Norland East) (Lab)". */
  public static Label of(String text) {
    int end = text.length();
    int comma = indexOf(text, ',', 0, end);
    int bracket = indexOf(text, '(', 1, end);
    int head = Math.min(comma, bracket);
    Span first = stripped(text, 0, head);
    String role = comma < bracket ? text.substring(comma + 1, bracket).strip() : "";
    List<String> bodies = new ArrayList<>();
    Span name = first;
    Kind kind = text.startsWith("@") ? Kind.UNNAMED : kind(first.of(text));
    for (int open = bracket; open < end; open = indexOf(text, '(', open + 1, end)) {
      Span inside = stripped(text, open + 1, indexOf(text, ')', open, end));
      if (inside.isEmpty()) {
        continue;
      }
      if (kind == Kind.ROLE && kind(inside.of(text)) == Kind.NAME) {
        role = name.of(text);
        name = inside;
        kind = Kind.NAME;
      } else {
        bodies.add(inside.of(text));
      }
    }
    return new Label(text, kind, name, role, String.join(", ", bodies));
  }

  /**
   * Returns the name, including preceding titles; for a label without a name, what it has instead.
   */
  public String name() {
    return nameSpan.of(text);
  }

  /** Returns whether it names a person, who can then be told apart from others. */
  public boolean isNamed() {
    return kind == Kind.NAME || kind == Kind.GROUP;
  }

  /** Returns whether a name in it is more than a guess. */
  boolean isSure() {
    if (kind != Kind.NAME) {
      return kind != Kind.HEADING;
    }
    boolean titled = false;
    for (String word : words(name())) {
      if (WORDS.isName(word) || WORDS.isGivenName(word) || titled) {
        return true;
      }
      titled = WORDS.isTitle(word);
    }
    return false;
  }

  private static int indexOf(String text, char c, int from, int end) {
    int at = text.indexOf(c, from);
    return at < 0 ? end : at;
  }

  private static Span stripped(String text, int from, int to) {
    int start = Lines.skipBlanks(text, Math.min(from, to), to);
    int end = to;
    while (end > start && Lines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static Kind kind(String name) {
    List<String> words = words(name);
    boolean numbered = words.removeIf(w -> Times.isDigit(w.charAt(0)));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (words.size() > 1
        && last.length() == 1
        && WORDS.is(words.get(words.size() - 2), Sort.UNNAMED)) {
      words.remove(words.size() - 1); // "Speaker A"
    }
    words.removeIf(w -> words.size() > 1 && WORDS.isLink(w) && !WORDS.is(w, Sort.ANSWER));
    if (words.isEmpty()) {
      return numbered ? Kind.UNNAMED : Kind.HEADING;
    }
    if (words.stream().anyMatch(w -> WORDS.is(w, Sort.EXAMINATION))) {
      return Kind.HEADING;
    }
    if (words.stream().allMatch(w -> WORDS.is(w, Sort.QUESTION))) {
      return Kind.QUESTION;
    }
    if (words.stream().allMatch(w -> WORDS.is(w, Sort.ANSWER))) {
      return Kind.ANSWER;
    }
    if (words.stream().allMatch(w -> WORDS.is(w, Sort.UNNAMED) || numbered && WORDS.isPerson(w))) {
      return Kind.UNNAMED;
    }
    if (words.stream()
        .allMatch(
            w ->
                WORDS.is(w, Sort.HEADING)
                    || WORDS.is(w, Sort.QUESTION)
                    || WORDS.is(w, Sort.ANSWER))) {
      return Kind.HEADING; // also "Q&A"
    }
    return named(words);
  }

  /** Tells the words of a name from those of a post and from ordinary ones. */
  private static Kind named(List<String> words) {
    String last = words.get(words.size() - 1);
    String before = words.size() > 1 ? words.get(words.size() - 2) : "";
    boolean called = WORDS.isHonorific(before) || WORDS.isGivenName(before);
    if (WORDS.isPeople(last)) {
      return words.size() > 1 ? Kind.GROUP : Kind.UNNAMED;
    }
    if (WORDS.isPerson(last) && !(called && WORDS.canBeName(last))) {
      return Kind.ROLE;
    }
    boolean name = false;
    boolean names = true;
    for (String word : words) {
      boolean title = WORDS.isTitle(word) || WORDS.isPerson(word);
      name |= WORDS.isName(word) || WORDS.isGivenName(word);
      names &= title || WORDS.canBeName(word);
    }
    return name || names ? Kind.NAME : Kind.HEADING;
  }

  /**
   * Returns the words in small letters, without the marks around them, a possessive 's, and figures
   * behind letters ("Q1").
   */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int from = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean inside = Character.isLetterOrDigit(c) || from >= 0 && "'\u2019-".indexOf(c) >= 0;
      if (inside && from < 0) {
        from = i;
      } else if (!inside && from >= 0) {
        words.add(LabelWords.lower(name.substring(from, endOfStem(name, from, i))));
        from = -1;
      }
    }
    return words;
  }

  private static int endOfStem(String name, int from, int to) {
    int end = to;
    if (end - from > 2 && "sS".indexOf(name.charAt(end - 1)) >= 0) {
      end -= "'\u2019".indexOf(name.charAt(end - 2)) >= 0 ? 2 : 0;
    }
    while (end > from + 1
        && Times.isDigit(name.charAt(end - 1))
        && !Times.isDigit(name.charAt(from))) {
      end--;
    }
    return end;
  }
}
