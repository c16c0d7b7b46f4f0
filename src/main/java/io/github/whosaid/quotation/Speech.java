package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * The probability that a passage in marks, which no cue takes, is speech rather than a scare quote,
 * title, nickname or term.
 */
final class Speech {

  private static final double THRESHOLD = 0.55;

  /** A word or two in marks are more often a name, a term or irony. */
  private static final double SHORT_THRESHOLD = 0.7;

  /** A sentence of its own in marks is seldom anything but speech. */
  private static final double WHOLE_THRESHOLD = 0.15;

  private static final int SHORT = 3;

  /** Needed by words in marks that all begin with a capital, as those of titles and names do. */
  private static final double NAME_THRESHOLD = 0.85;

  /** Whether words in marks with that probability are taken for speech. */
  static boolean accepts(TokenizedText t, QuotedPassage p, boolean whole, double probability) {
    if (isName(t, p)) {
      return probability >= NAME_THRESHOLD;
    }
    if (whole || speaksToSomebody(t, p)) {
      return probability >= WHOLE_THRESHOLD;
    }
    return probability >= (p.close() - p.first() <= SHORT ? SHORT_THRESHOLD : THRESHOLD);
  }

  /** "Shame on you", "Let us in!": who says it stands in it. */
  private static boolean speaksToSomebody(TokenizedText t, QuotedPassage p) {
    for (int i = p.first(); i < p.close(); i++) {
      if (t.is(i, WordClass.I)
          || t.is(i, WordClass.WE)
          || t.is(i, WordClass.US)
          || t.is(i, WordClass.YOU)) {
        return p.close() - p.first() > 2;
      }
    }
    return false;
  }

  /** The least probability of a sentence of its own. */
  private static final double UTTERANCE = 0.7;

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int BIAS = NAMES.one("bias");
  private static final int WORDS = NAMES.buckets("words", Features.BUCKETS);
  private static final int WHOLE = NAMES.one("whole-sentence");
  private static final int WHOLE_SHORT = NAMES.one("whole-sentence-of-three-words");
  private static final int VERB = NAMES.one("finite-verb");
  private static final int FIRST_PERSON = NAMES.one("first-person");
  private static final int CAPITAL = NAMES.one("begins-capital");
  private static final int TITLE_CASE = NAMES.one("title-case");
  private static final int END_MARK = NAMES.one("ends-with-mark");
  private static final int BEFORE = NAMES.each("before", Tag.class);
  private static final int BEHIND = NAMES.each("behind", Tag.class);
  private static final int AT_COMMA = NAMES.one("behind-comma");
  private static final int AT_COLON = NAMES.one("behind-colon");
  private static final int STARTS_PARAGRAPH = NAMES.one("starts-paragraph");
  private static final int HEADLINE = NAMES.one("headline");
  private static final int SINGLE = NAMES.one("single-marks");
  private static final int UNCLOSED = NAMES.one("unclosed");
  private static final int NAMING = NAMES.one("behind-naming-verb");
  private static final int NAMED = NAMES.one("behind-noun-of-words");
  private static final int PHRASE = NAMES.each("phrase-behind", Tag.class);
  private static final int NO_CUE = NAMES.buckets("no-cue-in-sentence", Features.BUCKETS);
  private static final int SMALL = NAMES.buckets("inside-clause", Features.BUCKETS);
  private static final Weights WEIGHTS = Weights.read(Speech.class, "speech.tsv", NAMES);

  private Speech() {}

  static List<String> names() {
    return NAMES.all();
  }

  static double probability(TokenizedText t, QuotedPassage p, boolean wholeSentence, Features f) {
    features(t, p, wholeSentence, f);
    double probability = Weights.probability(f.score(WEIGHTS));
    // “Never.” A short answer is too rare in news for the weights.
    return wholeSentence && isUtterance(t, p) ? Math.max(probability, UTTERANCE) : probability;
  }

  /** Whether it is a closed sentence of its own, with its end mark. */
  private static boolean isUtterance(TokenizedText t, QuotedPassage p) {
    int last = p.close() - 1;
    return p.closed()
        && last > p.open()
        && (t.is(last, TokenKind.PERIOD)
            || t.is(last, TokenKind.QUESTION)
            || t.is(last, TokenKind.EXCLAMATION));
  }

  /** Whether all words in the marks that can have a capital have one: a title or name. */
  static boolean isName(TokenizedText t, QuotedPassage p) {
    int words = 0;
    for (int i = p.first(); i < p.close(); i++) {
      if (t.is(i, TokenKind.QUESTION) || t.is(i, TokenKind.EXCLAMATION)) {
        return false;
      }
      boolean small =
          t.is(i, Tag.PREPOSITION) || t.is(i, Tag.DETERMINER) || t.is(i, Tag.COORDINATOR);
      if (t.is(i, TokenKind.WORD) && !t.is(i, Tag.POSSESSIVE)) {
        words++;
        if (!t.isCapital(i) && !(small && i > p.first())) {
          return false;
        }
      }
    }
    return words > 1;
  }

  static void features(TokenizedText t, QuotedPassage p, boolean wholeSentence, Features f) {
    f.clear();
    f.add(BIAS);
    int words = 0;
    int capitals = 0;
    boolean verb = false;
    boolean first = false;
    for (int i = p.first(); i < p.close(); i++) {
      if (t.is(i, TokenKind.WORD)) {
        words++;
        boolean small =
            t.is(i, Tag.PREPOSITION) || t.is(i, Tag.DETERMINER) || t.is(i, Tag.COORDINATOR);
        capitals += t.isCapital(i) || small && i > p.first() ? 1 : 0;
        verb |= t.isFinite(i);
        first |= t.is(i, WordClass.I) || t.is(i, WordClass.WE) || t.is(i, WordClass.YOU);
      }
    }
    f.add(WORDS + Features.bucket(words));
    f.addIf(wholeSentence, WHOLE);
    f.addIf(wholeSentence && words < 4, WHOLE_SHORT);
    f.addIf(verb, VERB);
    f.addIf(first, FIRST_PERSON);
    f.addIf(t.isCapital(p.first()), CAPITAL);
    f.addIf(words > 1 && capitals == words, TITLE_CASE);
    int last = p.close() - 1;
    f.addIf(
        last > p.open()
            && (t.is(last, TokenKind.COMMA)
                || t.is(last, TokenKind.PERIOD)
                || t.is(last, TokenKind.QUESTION)
                || t.is(last, TokenKind.EXCLAMATION)),
        END_MARK);
    int s = t.sentence(p.open());
    boolean starts = p.open() == t.sentenceFirst(s);
    if (!starts) {
      f.add(BEFORE + t.tag(p.open() - 1).ordinal());
      f.addIf(t.is(p.open() - 1, TokenKind.COMMA), AT_COMMA);
      f.addIf(t.is(p.open() - 1, TokenKind.COLON), AT_COLON);
    }
    f.addIf(p.open() == t.paragraphFirst(t.paragraph(p.open())), STARTS_PARAGRAPH);
    if (p.behind() < t.size() && t.sentence(p.behind()) == s) {
      f.add(BEHIND + t.tag(p.behind()).ordinal());
    }
    int end = t.paragraphEnd(t.paragraph(p.open())) - 1;
    f.addIf(
        !t.is(end, TokenKind.PERIOD)
            && !t.is(end, TokenKind.QUOTE)
            && !t.is(end, TokenKind.QUESTION),
        HEADLINE);
    embedded(t, p, s, words, verb, f);
    f.addIf(p.single(), SINGLE);
    f.addIf(!p.closed(), UNCLOSED);
  }

  /** What the sentence around the marks tells. */
  private static void embedded(
      TokenizedText t, QuotedPassage p, int sentence, int words, boolean verb, Features f) {
    int open = p.open();
    if (open > t.sentenceFirst(sentence)) {
      int before = open - 1;
      f.addIf(t.lexicon().takes(t.id(before), Frame.CALL), NAMING);
      f.addIf(t.is(before, WordClass.CUE_NOUN) || t.is(before, Tag.AUXILIARY), NAMED);
      f.addIf(!verb, PHRASE + t.tag(before).ordinal());
      if (p.behind() < t.sentenceEnd(sentence) && t.is(p.behind(), TokenKind.WORD)) {
        f.add(SMALL + Features.bucket(words));
      }
    }
    for (int i = t.sentenceFirst(sentence); i < t.sentenceEnd(sentence); i++) {
      if (t.passageAt(i) < 0 && t.canReport(i) && isVerb(t, i)) {
        return;
      }
    }
    f.add(NO_CUE + Features.bucket(words));
  }

  private static boolean isVerb(TokenizedText t, int i) {
    return t.is(i, Tag.VERB)
        || t.is(i, Tag.GERUND)
        || t.is(i, Tag.INFINITIVE)
        || t.is(i, Tag.PARTICIPLE);
  }
}
