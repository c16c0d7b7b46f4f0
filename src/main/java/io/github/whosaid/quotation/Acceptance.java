package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueClass;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Frame;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;

/**
 * The probability that a draft with a cue is reported speech or thought: a log-linear score over
 * features of form.
 */
final class Acceptance {

  /** Drafts below it are dropped; chosen on the training articles. */
  private static final double THRESHOLD = 0.34;

  /** Speech is kept more readily: a report that is missed costs more than a doubtful one. */
  private static final double SPEECH_THRESHOLD = 0.29;

  private static final int FRAMES = Frame.values().length;
  private static final int SUBJECTS = Draft.SubjectKind.values().length;
  private static final int HEADS = Heads.Head.values().length;
  private static final int FORMS = Cue.Form.values().length;

  private static final Features.Names NAMES = new Features.Names();
  private static final int BIAS = NAMES.one("bias");
  private static final int FRAME = NAMES.each("frame", CueClass.class, Frame.class);
  private static final int FORM = NAMES.each("form", CueClass.class, Cue.Form.class);
  private static final int SUBJECT = NAMES.each("subject", CueClass.class, Draft.SubjectKind.class);
  private static final int HEAD = NAMES.each("head", CueClass.class, Heads.Head.class);
  private static final int PATTERN = NAMES.each("pattern", CuePattern.class);
  private static final int MODALITY = NAMES.each("modality", Modality.class);
  private static final int LENGTH = NAMES.buckets("length", Features.BUCKETS);
  private static final int PHRASE_LENGTH = NAMES.buckets("phrase-length", Features.BUCKETS);
  private static final int STARTS = NAMES.each("starts", Tag.class);
  private static final int FORM_FRAME = NAMES.each("form-frame", Cue.Form.class, Frame.class);
  private static final int FINITE = NAMES.one("content-finite");
  private static final int QUOTED = NAMES.one("content-quoted");
  private static final int PASSAGE = NAMES.one("content-passage");
  private static final int INSIDE = NAMES.one("cue-in-passage");
  private static final int HEADLINE = NAMES.one("headline");
  private static final int CAPITAL = NAMES.one("cue-capitalised");
  private static final int NOUNISH = NAMES.one("cue-noun-likely");
  private static final int VERBISH = NAMES.one("cue-verb-likely");
  private static final int MULTI = NAMES.one("cue-several-words");
  private static final int ADJACENT = NAMES.one("content-adjacent");
  private static final int PERFECT = NAMES.one("cue-with-auxiliary");
  private static final int NOUN = NAMES.each("noun", CueClass.class, Frame.class);
  private static final int NOUN_SUBJECT =
      NAMES.each("noun-subject", Frame.class, Draft.SubjectKind.class);
  private static final int NOUN_STRENGTH = NAMES.buckets("noun-strength", 6);
  private static final int NOUN_PLURAL = NAMES.one("noun-plural");
  private static final int GRADE = NAMES.buckets("grade", 6);
  private static final int CONTENT_HEAD = NAMES.each("content-head", Frame.class, Heads.Head.class);
  private static final int REPORT_HEAD = NAMES.each("content-of-report", Frame.class);
  private static final int QUOTED_NAME = NAMES.each("content-quoted-name", Frame.class);
  private static final int HEAD_FRAME = NAMES.each("head-frame", Heads.Head.class, Frame.class);
  private static final int STRENGTH = NAMES.buckets("strength", 6);
  private static final Weights WEIGHTS =
      Weights.read(Acceptance.class, "acceptance.tsv", NAMES.all());

  private Acceptance() {}

  static List<String> names() {
    return NAMES.all();
  }

  static void score(TokenizedText t, List<Draft> drafts) {
    Features features = new Features();
    for (Draft d : drafts) {
      features(t, d, features);
      d.confidence = Weights.probability(features.score(WEIGHTS));
    }
  }

  /** A preposition such as "according to" seldom means anything else. */
  private static final double SOURCE_THRESHOLD = 0.25;

  /** What somebody thinks is oftener told by the reporter than reported. */
  private static final double THOUGHT_THRESHOLD = 0.4;

  /** "X's claim that …" names its source. */
  private static final double OWNED_THRESHOLD = 0.2;

  static boolean accepts(Draft d) {
    if (d.pattern == CuePattern.ACCORDING_TO) {
      return d.confidence >= SOURCE_THRESHOLD;
    }
    if (d.noun != null && d.noun.strength() >= 3 && d.subjectKind == Draft.SubjectKind.POSSESSOR) {
      return d.confidence >= OWNED_THRESHOLD;
    }
    if (d.cueClass == CueClass.COGNITION) {
      return d.confidence >= THOUGHT_THRESHOLD;
    }
    return d.confidence >= (d.cueClass == CueClass.SAY ? SPEECH_THRESHOLD : THRESHOLD);
  }

  static void features(TokenizedText t, Draft d, Features f) {
    f.clear();
    f.add(BIAS);
    int c = d.cueClass.ordinal();
    f.add(FRAME + c * FRAMES + d.frame.ordinal());
    f.add(SUBJECT + c * SUBJECTS + d.subjectKind.ordinal());
    Heads.Head head = d.source.isEmpty() ? Heads.Head.NONE : Heads.of(t, d.source.get(0));
    f.add(HEAD + c * HEADS + head.ordinal());
    f.add(PATTERN + d.pattern.ordinal());
    f.add(MODALITY + d.modality.ordinal());
    Range content = d.contents.get(0);
    int length = d.lastToken() - content.first();
    boolean finite = isFinite(t, content);
    f.addIf(finite, FINITE);
    f.add((finite ? LENGTH : PHRASE_LENGTH) + Features.bucket(length));
    f.add(STARTS + t.tag(content.first()).ordinal());
    f.addIf(d.passage >= 0, PASSAGE);
    f.addIf(d.passage < 0 && hasPassage(t, content), QUOTED);
    int cueToken = d.cueRanges.get(0).first();
    f.addIf(t.passageAt(cueToken) >= 0 && !isNested(t, d), INSIDE);
    int s = t.sentence(cueToken);
    f.addIf(
        !t.is(t.sentenceEnd(s) - 1, TokenKind.PERIOD)
            && !t.is(t.sentenceEnd(s) - 1, TokenKind.QUOTE)
            && !t.is(t.sentenceEnd(s) - 1, TokenKind.QUESTION),
        HEADLINE);
    f.addIf(t.isCapital(cueToken), CAPITAL);
    f.addIf(t.is(cueToken, WordClass.NOUN_LIKELY), NOUNISH);
    f.addIf(t.is(cueToken, WordClass.VERB_LIKELY), VERBISH);
    if (d.pattern == CuePattern.NOUN) {
      f.add(NOUN + c * Frame.values().length + d.frame.ordinal());
      f.add(
          NOUN_SUBJECT
              + d.frame.ordinal() * Draft.SubjectKind.values().length
              + d.subjectKind.ordinal());
      f.add(NOUN_STRENGTH + (d.noun == null ? 0 : d.noun.strength()));
      f.addIf(t.is(cueToken, WordClass.NOUN_PLURAL), NOUN_PLURAL);
    }
    f.add(HEAD_FRAME + head.ordinal() * Frame.values().length + d.frame.ordinal());
    if (d.frame == Frame.NP || d.frame == Frame.CALL || d.frame == Frame.ABOUT) {
      int h = Heads.token(t, content);
      f.add(
          CONTENT_HEAD
              + d.frame.ordinal() * Heads.Head.values().length
              + Heads.of(t, content).ordinal());
      f.addIf(h >= 0 && t.is(h, WordClass.CUE_NOUN), REPORT_HEAD + d.frame.ordinal());
    }
    f.addIf(endsWithName(t, content), QUOTED_NAME + d.frame.ordinal());
    Cue cue = d.cue;
    if (cue != null) {
      f.add(GRADE + cue.verb().strength(d.frame));
      f.add(FORM + c * FORMS + cue.form().ordinal());
      f.add(FORM_FRAME + cue.form().ordinal() * FRAMES + d.frame.ordinal());
      f.addIf(cue.end() - cue.token() > 1, MULTI);
      f.addIf(content.first() == cue.end(), ADJACENT);
      f.addIf(cue.first() < cue.token(), PERFECT);
      f.add(STRENGTH + cue.verb().strength());
    }
  }

  /**
   * Whether a draft inside quotation marks tells what somebody else than their speaker says or
   * thinks. The training articles mark no nested reports, so nothing is learnt from these.
   */
  static boolean isNested(TokenizedText t, Draft d) {
    boolean reports =
        switch (d.frame) {
          case THAT, BARE -> d.cueClass == CueClass.SAY || d.cueClass == CueClass.COGNITION;
          default -> false;
        };
    if (!reports || d.source.isEmpty() || t.passageAt(d.cueRanges.get(0).first()) < 0) {
      return false;
    }
    return switch (Heads.of(t, d.source.get(0))) {
      case NAME, ACRONYM, PERSON, PEOPLE, ORGANISATION, DOCUMENT -> true;
      default -> false;
    };
  }

  private static boolean isFinite(TokenizedText t, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (t.is(i, Tag.VERB) || t.is(i, Tag.AUXILIARY) || t.is(i, Tag.MODAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the content ends with a short name in marks, all its words in capitals. */
  static boolean endsWithName(TokenizedText t, Range range) {
    int p = t.passageAt(range.end() - 1);
    if (p < 0 || t.passages().get(p).close() - t.passages().get(p).first() > 6) {
      return false;
    }
    for (int i = t.passages().get(p).first(); i < t.passages().get(p).close(); i++) {
      if (t.is(i, TokenKind.WORD)
          && !t.isCapital(i)
          && !t.is(i, Tag.PREPOSITION)
          && !t.is(i, Tag.DETERMINER)
          && !t.is(i, Tag.COORDINATOR)) {
        return false;
      }
    }
    return t.isCapital(t.passages().get(p).first());
  }

  private static boolean hasPassage(TokenizedText t, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (t.passageAt(i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
