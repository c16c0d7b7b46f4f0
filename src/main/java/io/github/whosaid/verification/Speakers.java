package io.github.whosaid.verification;

import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.Label;
import io.github.whosaid.transcript.PersonNames;
import io.github.whosaid.transcript.Turn;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose turns a place lies in, and whether that is the speaker named. */
final class Speakers {

  /** Quotation marks are looked for no farther back than this. */
  private static final int LONGEST_QUOTE = 5_000;

  private static final String ARTICLE = "the ";

  private final Reference reference;
  private final List<Span> places;
  private final List<String> roles;
  private final Map<String, Label> labels = new LinkedHashMap<>();

  /**
   * @param roles the posts of the speaker named
   */
  Speakers(Reference reference, List<Span> places, List<String> roles) {
    this.reference = reference;
    this.places = places;
    this.roles = roles;
    for (Span span : places) {
      for (int t = turnAt(span.start()); t < reference.turns().size(); t++) {
        Turn turn = reference.turns().get(t);
        if (turn.span().start() >= span.end()) {
          break;
        }
        if (turn.span().overlaps(span)) {
          add(turn.label());
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

  /** Of two labels for one speaker, the first is used. */
  private void add(Label label) {
    boolean known =
        label.isNamed()
            && labels.values().stream()
                .anyMatch(l -> l.isNamed() && PersonNames.areSame(l.name(), label.name()));
    if (!known) {
      labels.putIfAbsent(label.text(), label);
    }
  }

  /** Returns the speaker of the place; several speakers with commas between. */
  Optional<String> speaker() {
    return labels.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", labels.keySet()));
  }

  /** Returns whether all of it is one speaker's, and the one named. */
  boolean isWithin(String claimed) {
    return labels.size() == 1 && isOf(claimed, labels.values().iterator().next());
  }

  /** Returns the names of those whose turns the place lies in and who are not the one named. */
  List<String> others(String claimed) {
    return labels.values().stream()
        .filter(label -> label.isNamed() && !isOf(claimed, label))
        .map(Label::name)
        .toList();
  }

  private boolean isOf(String claimed, Label label) {
    return label.isNamed()
        ? PersonNames.areSame(claimed, label.name()) || isMisspelled(claimed, label.name())
        : claimed.equalsIgnoreCase(label.text())
            || label.kind() == Label.Kind.ROLE
                && roles.stream().anyMatch(role -> isPost(role, label.name()));
  }

  /** Two names that are nearly the same are one person's if the reference has only one of them. */
  private boolean isMisspelled(String claimed, String name) {
    return PersonNames.areAlike(claimed, name) && !haveTurnOf(claimed);
  }

  /** Returns whether some turn of the reference is that of the one named. */
  boolean haveTurnOf(String claimed) {
    return reference.turns().stream()
        .anyMatch(turn -> PersonNames.areSame(claimed, turn.label().name()));
  }

  /** "mayor" is "The Mayor" and "MAYOR". */
  private static boolean isPost(String role, String label) {
    int from = label.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? ARTICLE.length() : 0;
    return label.length() - from == role.length()
        && label.regionMatches(true, from, role, 0, role.length());
  }

  /** A label that names nobody accuses nobody: "A" and "THE WITNESS" may be the speaker named. */
  Optional<Misattribution> misattribution(String claimed) {
    String actual = String.join(", ", labels.keySet());
    if (areSeveral(claimed)) {
      return Optional.of(new Misattribution(Misattribution.Kind.SEVERAL_SPEAKERS, claimed, actual));
    }
    if (labels.size() != 1) {
      return Optional.empty();
    }
    Label label = labels.values().iterator().next();
    if (label.isNamed() && !isOf(claimed, label)) {
      return Optional.of(new Misattribution(Misattribution.Kind.OTHER_SPEAKER, claimed, actual));
    }
    if (isOf(claimed, label) && places.stream().allMatch(this::isQuoted)) {
      return Optional.of(
          new Misattribution(Misattribution.Kind.QUOTED_BY_SPEAKER, claimed, actual));
    }
    return Optional.empty();
  }

  /** Whether some of the labels are surely of different people, one of them not the one named. */
  private boolean areSeveral(String claimed) {
    if (labels.size() < 2) {
      return false;
    }
    long named = labels.values().stream().filter(Label::isNamed).count();
    if (named > 0 || labels.values().stream().anyMatch(l -> isOf(claimed, l))) {
      return named > 1 || labels.values().stream().anyMatch(l -> l.isNamed() && !isOf(claimed, l));
    }
    // whoever asks does not answer, and "Speaker 1" is not "Speaker 2"
    Set<Label.Kind> kinds = EnumSet.noneOf(Label.Kind.class);
    labels.values().forEach(label -> kinds.add(label.kind()));
    return kinds.equals(EnumSet.of(Label.Kind.QUESTION, Label.Kind.ANSWER))
        || kinds.equals(EnumSet.of(Label.Kind.UNNAMED));
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
