package io.github.whosaid.verification;

import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.transcript.PersonNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Judges, where an article gives somebody words that stand in another's turn, whether the article
 * is wrong or was more likely misread. To accuse falsely is worse than to miss an error, so what
 * counts is whether the other could be meant by the article, not only how sure its reading is.
 * Immutable.
 */
final class Misreadings {

  /**
   * With less confidence in a speaker whom the cue does not name, or who shares the words with
   * another, the article may be misread in ways that nothing else shows.
   */
  private static final double LEAST_CONFIDENCE = 0.75;

  /** The same for another whom the article does not name around the quotation. */
  private static final double LEAST_WHERE_UNNAMED = 0.7;

  /** A speaker who came second with more than this may be the one who is meant. */
  private static final double MOST_PROBABLE = 0.05;

  /** Names are looked for no farther before a quotation than this. */
  private static final int REACH = 5_000;

  private static final int SHORTEST_NAME = 2;

  private final Report report;

  Misreadings(Report report) {
    this.report = report;
  }

  /**
   * Returns whether the article may well mean somebody else by the speaker of a quotation: one of
   * those in whose turns the words stand.
   *
   * @param found in what way the words are not the speaker's
   * @param others the names of those in whose turns the words stand and who are not the speaker
   */
  boolean areLikely(Quotation q, Misattribution found, List<String> others) {
    boolean several = found.kind() == Misattribution.Kind.SEVERAL_SPEAKERS;
    return several && q.confidence() < LEAST_CONFIDENCE
        || others.stream().anyMatch(other -> mayBeMeant(q, other));
  }

  private boolean mayBeMeant(Quotation q, String other) {
    String mention = q.mention().map(m -> m.of(report.text())).orElse("");
    List<String> names = PersonNames.parts(other);
    if (fits(mention, q, names) || isNamedWithin(q, names)) {
      return true;
    }
    if (isNamedByCue(q) || isOfOtherSex(mention, names)) {
      return false;
    }
    if (sharesLastName(q, names)) {
      return true;
    }
    double least = isNamedAround(q, names) ? LEAST_CONFIDENCE : LEAST_WHERE_UNNAMED;
    return q.confidence() < least || cameSecond(q, other) || isNearer(q, names);
  }

  /** Returns whether the speaker is named as the one who says the words, or before a colon. */
  boolean isNamedByCue(Quotation q) {
    return (q.rule().startsWith("verb-") || q.rule().equals("colon") || q.rule().equals("noun"))
        && isNamed(q);
  }

  /** Returns whether the words that name the speaker beside a quotation hold a part of the name. */
  private boolean isNamed(Quotation q) {
    List<String> names = PersonNames.parts(q.speaker().name());
    return q.mention().filter(m -> lastOf(names, m.of(report.text())) >= 0).isPresent();
  }

  /** Returns whether a mention has a name of the other's, and none that is the speaker's alone. */
  private static boolean fits(String mention, Quotation q, List<String> names) {
    List<String> own = new ArrayList<>(PersonNames.parts(q.speaker().name()));
    own.removeAll(names);
    return lastOf(names, mention) >= 0 && lastOf(own, mention) < 0;
  }

  /**
   * Returns whether the words that are taken for one person's have the label of another, or the
   * reporter names another amid them: "She said Kerr had called it “a mess”".
   */
  private boolean isNamedWithin(Quotation q, List<String> names) {
    String text = report.text();
    for (Span content : q.contents()) {
      int colon = text.indexOf(':', content.start());
      while (colon >= 0 && colon < content.end()) {
        int end = colon;
        if (names.stream().anyMatch(name -> isAt(text, end - name.length(), name))) {
          return true;
        }
        colon = text.indexOf(':', colon + 1);
      }
      int from = content.start();
      for (Span quoted : q.quotedParts()) {
        if (content.contains(quoted) && quoted.start() >= from) {
          if (lastOf(names, text, from, quoted.start()) >= 0) {
            return true;
          }
          from = quoted.end();
        }
      }
    }
    return false;
  }

  /** "she" is not John. */
  private static boolean isOfOtherSex(String mention, List<String> names) {
    if (names.size() < 2) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    int pronoun = lexicon.id(mention.toLowerCase(Locale.ROOT));
    int given = lexicon.id(names.get(0));
    boolean man = lexicon.is(given, WordClass.GIVEN_MALE);
    boolean woman = lexicon.is(given, WordClass.GIVEN_FEMALE);
    return man != woman && lexicon.is(pronoun, man ? WordClass.SHE : WordClass.HE);
  }

  /** Of two people with one last name a pronoun may mean either. */
  private static boolean sharesLastName(Quotation q, List<String> names) {
    List<String> own = PersonNames.parts(q.speaker().name());
    return !own.isEmpty()
        && !names.isEmpty()
        && own.get(own.size() - 1).equals(names.get(names.size() - 1));
  }

  private static boolean cameSecond(Quotation q, String other) {
    return q.runnerUp()
        .filter(second -> second.probability() > MOST_PROBABLE)
        .filter(second -> PersonNames.areSame(second.speaker().name(), other))
        .isPresent();
  }

  private boolean isNamedAround(Quotation q, List<String> names) {
    int from = q.contents().get(0).start();
    int to = q.contents().get(q.contents().size() - 1).end();
    String text = report.text();
    return lastOf(names, text, Math.max(0, from - REACH), Math.min(text.length(), to + REACH)) >= 0;
  }

  /** Returns whether another is named nearer before a quotation than its speaker. */
  private boolean isNearer(Quotation q, List<String> names) {
    int to = q.contents().get(0).start();
    int from = Math.max(0, to - REACH);
    return lastOf(names, report.text(), from, to)
        > lastOf(PersonNames.parts(q.speaker().name()), report.text(), from, to);
  }

  private static int lastOf(List<String> names, String text) {
    return lastOf(names, text, 0, text.length());
  }

  /** Returns where in a stretch of text the last word of a name stands, -1 if none does. */
  private static int lastOf(List<String> names, String text, int from, int to) {
    for (int at = to - 1; at >= from; at--) {
      for (String name : names) {
        if (name.length() >= SHORTEST_NAME && isAt(text, at, name)) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Returns whether a name in small letters without accents stands as a word in a text. */
  private static boolean isAt(String text, int at, String name) {
    int end = at + name.length();
    if (at < 0
        || end > text.length()
        || at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))
        || end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (plain(text.charAt(at + i)) != name.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char plain(char c) {
    return Character.toLowerCase(
        c < 0x80 ? c : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0));
  }
}
