package io.github.whosaid.verification;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Misattribution;
import io.github.whosaid.report.Quotation;
import io.github.whosaid.report.Report;
import io.github.whosaid.report.Span;
import io.github.whosaid.report.SpeakerKind;
import io.github.whosaid.transcript.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

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

  /** The same where the mention is the speaker's name or a pronoun. */
  private static final double LEAST_WHERE_NAMED = 0.6;

  /** A speaker who came second with more than this may be the one who is meant. */
  private static final double MOST_PROBABLE = 0.05;

  private static final Set<String> NAMING_RULES =
      Set.of("colon", "noun", "same-sentence-behind", "signature");

  /** The name follows a post of no more characters than this. */
  private static final int LONGEST_POST = 80;

  private static final int MOST_TITLES = 3;

  private static final CharMatcher CLAUSE_ENDS = CharMatcher.anyOf(".;:?!\n\"\u201c\u201d");

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

  /** Names are looked for no farther before a quotation than this. */
  private static final int REACH = 5_000;

  private final Report report;
  private final NameFinder finder;

  Misreadings(Report report) {
    this.report = report;
    finder = new NameFinder(report.text());
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
    if (isNamedByCue(q)) {
      return false;
    }
    if (sharesLastName(q, names)) {
      return true;
    }
    boolean nearer = isNearer(q, names);
    if (isOnlyNamedSince(q, names) || isOfOtherSex(mention, other, nearer)) {
      return false;
    }
    return nearer || cameSecond(q, other) || q.confidence() < leastConfidence(q, mention, names);
  }

  /** Returns whether nobody reports the words whom "he" may mean, but at most a paper or a body. */
  private boolean isFirstHand(Quotation q) {
    if (q.parent().isEmpty()) {
      return true;
    }
    SpeakerKind outer = report.attributions().get(q.parent().getAsInt()).speaker().kind();
    return q.rule().startsWith("verb-")
        && (outer == SpeakerKind.ORGANISATION || outer == SpeakerKind.DOCUMENT);
  }

  /** A description may be of anybody, and so may a pronoun in words that another reports. */
  private double leastConfidence(Quotation q, String mention, List<String> names) {
    if (isFirstHand(q)
        && (isNamed(q) || isPronoun(mention, WordClass.HE) || isPronoun(mention, WordClass.SHE))) {
      return LEAST_WHERE_NAMED;
    }
    return isNamedAround(q, names) ? LEAST_CONFIDENCE : LEAST_WHERE_UNNAMED;
  }

  private static boolean isPronoun(String mention, WordClass pronoun) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.is(lexicon.id(mention.toLowerCase(Locale.ROOT)), pronoun);
  }

  /**
   * Returns whether the speaker is named as the one who says what is quoted before, nobody else is
   * quoted since, and the other is not named: "Moll said. He called it “a mess”".
   */
  private boolean isOnlyNamedSince(Quotation q, List<String> names) {
    List<Quotation> all = report.attributions();
    if (q.parent().isPresent()
        && !(isSameSpeaker(q, all.get(q.parent().getAsInt())) && q.rule().startsWith("verb-"))) {
      return false;
    }
    int to = Math.max(start(q), q.mention().map(Span::end).orElse(0));
    for (int i = all.indexOf(q) - 1; i >= 0; i--) {
      Quotation before = all.get(i);
      int from = Math.max(end(before), before.mention().map(Span::end).orElse(0));
      if (isSameSpeaker(q, before)) {
        if (isNamed(before)) {
          return finder.lastOf(names, Math.min(from, start(q)), to) < 0;
        }
      } else if (before.speaker().kind() == SpeakerKind.PERSON) {
        return false;
      }
    }
    return false;
  }

  private static boolean isSameSpeaker(Quotation a, Quotation b) {
    return a.speaker().name().equals(b.speaker().name());
  }

  private static int start(Quotation q) {
    return q.contents().get(0).start();
  }

  private static int end(Quotation q) {
    return q.contents().get(q.contents().size() - 1).end();
  }

  /**
   * Returns whether the speaker is named as the one who says the words, before a colon, behind
   * them, or in apposition: "said the club's captain, Ines Moll".
   */
  boolean isNamedByCue(Quotation q) {
    String rule = q.rule();
    return rule.startsWith("verb-") && (isNamed(q) || isNamedInApposition(q))
        || NAMING_RULES.contains(rule) && isNamed(q);
  }

  /** Returns whether the words that name the speaker beside a quotation hold a part of the name. */
  private boolean isNamed(Quotation q) {
    List<String> names = PersonNames.parts(q.speaker().name());
    return q.mention().filter(m -> NameFinder.isIn(names, m.of(report.text()))).isPresent();
  }

  /** Returns whether the name, or titles and the name, follow the mention behind a comma. */
  private boolean isNamedInApposition(Quotation q) {
    if (q.mention().isEmpty()) {
      return false;
    }
    String text = report.text();
    int from = q.mention().get().end();
    int reach = Math.min(text.length(), from + LONGEST_POST);
    int comma = text.indexOf(',', from);
    if (comma < 0 || comma + 2 >= reach || CLAUSE_ENDS.indexIn(text.substring(from, comma)) >= 0) {
      return false;
    }
    List<String> names = PersonNames.parts(q.speaker().name());
    int at = comma + 2;
    for (int title = 0; title <= MOST_TITLES && at > 0 && at < reach; title++) {
      int word = at;
      if (names.stream().anyMatch(name -> NameFinder.isAt(text, word, name))) {
        return true;
      }
      at = Character.isUpperCase(text.charAt(at)) ? text.indexOf(' ', at) + 1 : 0;
    }
    return false;
  }

  /** Returns whether a mention has a name of the other's, and none that is the speaker's alone. */
  private static boolean fits(String mention, Quotation q, List<String> names) {
    List<String> own = new ArrayList<>(PersonNames.parts(q.speaker().name()));
    own.removeAll(names);
    return NameFinder.isIn(names, mention) && !NameFinder.isIn(own, mention);
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
        if (names.stream().anyMatch(name -> NameFinder.isAt(text, end - name.length(), name))) {
          return true;
        }
        colon = text.indexOf(':', colon + 1);
      }
      int from = content.start();
      for (Span quoted : q.quotedParts()) {
        if (content.contains(quoted) && quoted.start() >= from) {
          if (isSaying(names, text, from, quoted.start())) {
            return true;
          }
          from = quoted.end();
        }
      }
    }
    return false;
  }

  /** Returns whether a name stands in a stretch of text and a word of saying after it. */
  private static boolean isSaying(List<String> names, String text, int from, int to) {
    int at = NameFinder.lastOf(names, text, from, to);
    if (at < 0) {
      return false;
    }
    return WORDS.splitToStream(text.substring(at, to)).anyMatch(Misreadings::isOfSaying);
  }

  private static boolean isOfSaying(String word) {
    Lexicon lexicon = Lexicon.english();
    return lexicon.cues(lexicon.id(word.toLowerCase(Locale.ROOT))).length > 0;
  }

  /**
   * "she" is not John. Where John is named nearer the given name is not enough, since some are of
   * men and women: he is elsewhere "he".
   */
  private boolean isOfOtherSex(String mention, String other, boolean nearer) {
    List<String> names = PersonNames.parts(other);
    if (names.size() < 2) {
      return false;
    }
    Lexicon lexicon = Lexicon.english();
    int given = lexicon.id(names.get(0));
    boolean man = lexicon.is(given, WordClass.GIVEN_MALE);
    boolean woman = lexicon.is(given, WordClass.GIVEN_FEMALE);
    return man != woman
        && isPronoun(mention, man ? WordClass.SHE : WordClass.HE)
        && (!nearer || isCalled(other, man ? WordClass.HE : WordClass.SHE));
  }

  /** Returns whether the article means a person by such a pronoun somewhere. */
  private boolean isCalled(String name, WordClass pronoun) {
    return report.attributions().stream()
        .filter(q -> PersonNames.areSame(q.speaker().name(), name))
        .flatMap(q -> q.mention().stream())
        .anyMatch(mention -> isPronoun(mention.of(report.text()), pronoun));
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
    return finder.lastOf(names, Math.max(0, from - REACH), Math.min(text.length(), to + REACH))
        >= 0;
  }

  /** Returns whether another is named nearer before a quotation than its speaker. */
  private boolean isNearer(Quotation q, List<String> names) {
    int to = q.contents().get(0).start();
    int from = Math.max(0, to - REACH);
    return finder.lastOwn(names, from, to)
        > finder.lastOwn(PersonNames.parts(q.speaker().name()), from, to);
  }
}
