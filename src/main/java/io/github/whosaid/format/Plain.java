package io.github.whosaid.format;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import io.github.whosaid.report.Affiliation;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.QuotationKind;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.Speaker;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.report.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the formats for people share: plain words for values, and text made harmless. */
final class Plain {

  private static final CharMatcher BLANK = CharMatcher.anyOf(" \t\n\r\u2028\u2029");

  /** Controls, and marks that turn the direction of writing. */
  private static final CharMatcher HARMFUL =
      CharMatcher.javaIsoControl()
          .and(BLANK.negate())
          .or(CharMatcher.inRange('\u202a', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .precomputed();

  private Plain() {}

  /** Returns a constant of an enum as words: {@code VAGUE_SOURCE} is "vague source". */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Returns the text on one line: stretches of blanks and line breaks become one blank; control
   * characters, which could steer a terminal, and marks that turn the direction of all that follows
   * are left out.
   */
  static String line(String text) {
    return BLANK.trimAndCollapseFrom(HARMFUL.removeFrom(text), ' ');
  }

  /** Whether a character could steer a terminal or turn the direction of what follows. */
  static boolean isHarmful(char c) {
    return HARMFUL.matches(c);
  }

  /** Returns a name with what would steer a terminal, a new line included, as escapes. */
  static String shown(String name) {
    return name.chars()
        .mapToObj(
            c ->
                isHarmful((char) c) || c < ' '
                    ? String.format(Locale.ROOT, "\\u%04x", c)
                    : Character.toString(c))
        .collect(Collectors.joining());
  }

  /** Returns "research fellow, Center for Security, Institute for Analyses". */
  static String affiliation(Affiliation a) {
    List<String> parts = new ArrayList<>();
    a.role().ifPresent(role -> parts.add(standing(a.standing(), role)));
    parts.addAll(a.organisations());
    return String.join(", ", parts);
  }

  /** The role itself often has the word "former". */
  private static String standing(Standing standing, String role) {
    String word = words(standing);
    boolean told = standing == Standing.CURRENT || role.toLowerCase(Locale.ROOT).contains(word);
    return told ? role : word + " " + role;
  }

  /** Returns what the article says about a speaker besides the name, in separate parts. */
  static ImmutableList<String> about(Speaker speaker) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    String name = speaker.name().toLowerCase(Locale.ROOT);
    speaker.affiliations().stream()
        .map(Plain::affiliation)
        .filter(a -> !name.contains(a.toLowerCase(Locale.ROOT)))
        .distinct()
        .forEach(parts::add);
    speaker.party().ifPresent(parts::add);
    speaker
        .spokenFor()
        .filter(other -> !speaker.organisations().contains(other))
        .ifPresent(other -> parts.add("speaks for " + other));
    speaker.age().ifPresent(age -> parts.add("age " + age));
    speaker.place().ifPresent(place -> parts.add("from " + place));
    return parts.build();
  }

  /** Returns the number of words: stretches with a letter or figure between blanks. */
  static int countWords(CharSequence text, Span span) {
    int words = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      if ((c <= ' ' || c > '~') && Character.isWhitespace(c)) {
        inside = false;
      } else if (!inside && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        inside = true;
        words++;
      }
    }
    return words;
  }

  /** Returns the number of the paragraph at an offset, from one; after the last, of the last. */
  static int paragraphAt(List<Span> paragraphs, int offset) {
    int low = 0;
    int high = paragraphs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (paragraphs.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns how words are reported: "in quotation marks", "indirect, not said". */
  static String manner(Quotation q) {
    String kind = q.kind() == QuotationKind.DIRECT ? "in quotation marks" : words(q.kind());
    return kind + String.join("", remarks(q).stream().map(r -> ", " + r).toList());
  }

  /** Returns what a reader must know before taking the words for something that was said. */
  static List<String> remarks(Quotation q) {
    List<String> remarks = new ArrayList<>();
    if (q.cueClass() == CueClass.COGNITION) {
      remarks.add("belief");
    } else if (q.cueClass() == CueClass.INTENT) {
      remarks.add("plan");
    }
    switch (q.modality()) {
      case PLAIN -> {}
      case NEGATED -> remarks.add("not said");
      case QUESTIONED -> remarks.add("asked whether said");
      case CONDITIONAL -> remarks.add("would say");
      case FUTURE -> remarks.add("to be said");
    }
    if (q.unclosed()) {
      remarks.add("mark not closed");
    }
    return remarks;
  }

  /** Returns "1 flag", "2 flags". */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Returns so many speakers of a kind: "2 people", "1 organisation", "3 unnamed". */
  static String speakers(SpeakerKind kind, int number) {
    return switch (kind) {
      case PERSON -> number + (number == 1 ? " person" : " people");
      case UNNAMED -> number + " unnamed";
      case ORGANISATION, DOCUMENT, GROUP, UNKNOWN -> count(number, words(kind));
    };
  }

  /** Returns a probability as "93%". */
  static String percent(double probability) {
    return Math.round(probability * 100) + "%";
  }

  /** Returns the text with a replacement character for each half of a surrogate pair. */
  static String whole(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (isLone(text, i)) {
        out.setCharAt(i, '\ufffd');
      }
    }
    return out.toString();
  }

  /** Whether there is half of a surrogate pair at the offset. */
  static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
