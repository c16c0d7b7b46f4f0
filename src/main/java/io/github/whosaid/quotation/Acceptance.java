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
  static final double THRESHOLD = 0.4;

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
    f.addIf(t.passageAt(cueToken) >= 0, INSIDE);
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
    Cue cue = d.cue;
    if (cue != null) {
      f.add(FORM + c * FORMS + cue.form().ordinal());
      f.add(FORM_FRAME + cue.form().ordinal() * FRAMES + d.frame.ordinal());
      f.addIf(cue.end() - cue.token() > 1, MULTI);
      f.addIf(content.first() == cue.end(), ADJACENT);
      f.addIf(cue.first() < cue.token(), PERFECT);
      f.add(STRENGTH + cue.verb().strength());
    }
  }

  private static boolean isFinite(TokenizedText t, Range range) {
    for (int i = range.first(); i < range.end(); i++) {
      if (t.is(i, Tag.VERB) || t.is(i, Tag.AUXILIARY) || t.is(i, Tag.MODAL)) {
        return true;
      }
    }
    return false;
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
