package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.report.Modality;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;

/**
 * The probability that a draft with a cue is reported speech or thought: a log-linear score over
 * features of form.
 */
final class Acceptance {

  /** Drafts below it are dropped; chosen on the training articles. */
  private static final double THRESHOLD = 0.34;

  /** Speech is kept more readily: a report that is missed costs more than a doubtful one. */
  private static final double SPEECH_THRESHOLD = 0.16;

  /** A term in marks has at most so many tokens. */
  private static final int TERM = 7;

  private static final double WEAK_THRESHOLD = 0.36;

  /** "He posted the parcel": things are posted, aired and added without a word. */
  private static final double THING_THRESHOLD = 0.45;

  /** The training articles mark no reports inside reports, so theirs come out too low. */
  private static final double NESTED_THRESHOLD = 0.25;

  /** An object has at most so many tokens where nothing but a determiner stands with it. */
  private static final int BARE = 3;

  private static final int GRADES = 6;
  private static final int FRAMES = Frame.values().length;
  private static final int SUBJECTS = QuotationDraft.SubjectKind.values().length;
  private static final int HEADS = Heads.Head.values().length;
  private static final int TAGS = Tag.values().length;
  private static final int FORMS = Cue.Form.values().length;

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int BIAS = NAMES.one("bias");
  private static final int FRAME = NAMES.each("frame", CueClass.class, Frame.class);
  private static final int FORM = NAMES.each("form", CueClass.class, Cue.Form.class);
  private static final int SUBJECT =
      NAMES.each("subject", CueClass.class, QuotationDraft.SubjectKind.class);
  private static final int HEAD = NAMES.each("head", CueClass.class, Heads.Head.class);
  private static final int PATTERN = NAMES.each("pattern", CuePattern.class);
  private static final int MODALITY = NAMES.each("modality", Modality.class);
  private static final int LENGTH = NAMES.buckets("length", Features.BUCKETS);
  private static final int PHRASE_LENGTH = NAMES.buckets("phrase-length", Features.BUCKETS);
  private static final int STARTS = NAMES.each("starts", Tag.class);
  private static final int FORM_FRAME = NAMES.each("form-frame", Cue.Form.class, Frame.class);
  private static final int FINITE = NAMES.one("content-finite");
  private static final int PASSAGE = NAMES.one("content-passage");
  private static final int INSIDE = NAMES.one("cue-in-passage");
  private static final int HEADLINE = NAMES.one("headline");
  private static final int CAPITAL = NAMES.one("cue-capitalised");
  private static final int NOUNISH = NAMES.one("cue-noun-likely");
  private static final int VERBISH = NAMES.one("cue-verb-likely");
  private static final int MULTI = NAMES.one("cue-several-words");
  private static final int ADJACENT = NAMES.one("content-adjacent");
  private static final int PERFECT = NAMES.one("cue-with-auxiliary");
  private static final int NOUN_STRENGTH = NAMES.buckets("noun-strength", 6);
  private static final int NOUN_PLURAL = NAMES.one("noun-plural");
  private static final int GRADE = NAMES.buckets("grade", 6);
  private static final int CONTENT_HEAD = NAMES.each("content-head", Frame.class, Heads.Head.class);
  private static final int REPORT_HEAD = NAMES.each("content-of-report", Frame.class);
  private static final int QUOTED_NAME = NAMES.each("content-quoted-name", Frame.class);
  private static final int STRENGTH = NAMES.buckets("strength", 6);
  private static final int REPORTED = NAMES.each("inside-report", CueClass.class, Frame.class);
  private static final int REPORTED_TWICE = NAMES.each("inside-two-reports", CueClass.class);
  private static final int REPORTED_SUBJECT =
      NAMES.each("inside-report-subject", CueClass.class, Heads.Head.class);
  private static final int INSIDE_OTHER = NAMES.each("inside-other", CueClass.class, Frame.class);
  private static final int CUE_INSIDE = NAMES.each("holds-cue", CueClass.class, Frame.class);
  private static final int FRAME_SUBJECT =
      NAMES.each("frame-subject", Frame.class, QuotationDraft.SubjectKind.class);
  private static final int FRAME_STARTS = NAMES.each("frame-starts", Frame.class, Tag.class);
  private static final int BEFORE_SUBJECT = NAMES.each("before", CueClass.class, Tag.class);
  private static final int MODALITY_FRAME =
      NAMES.each("modality-frame", Modality.class, Frame.class);
  private static final int FRAME_HEAD = NAMES.each("frame-head", Frame.class, Heads.Head.class);
  private static final int BARE_OBJECT = NAMES.each("bare-object", Frame.class, Heads.Head.class);
  private static final int FRAME_GRADE = NAMES.buckets("frame-grade", Frame.class, GRADES);
  private static final int BEFORE_CUE = NAMES.each("before-cue", Cue.Form.class, Tag.class);
  private static final int AFTER = NAMES.each("after", Tag.class);
  private static final int ATTRIBUTIVE = NAMES.one("cue-attributive");
  private static final Weights WEIGHTS = Weights.read(Acceptance.class, "acceptance.tsv", NAMES);

  private Acceptance() {}

  static List<String> names() {
    return NAMES.all();
  }

  /** Tells of each draft how many others report the words that its cue stands in. */
  static void nest(TokenizedText t, List<QuotationDraft> drafts) {
    int[] counts = new int[t.size() + 1];
    count(drafts, false, counts);
    for (QuotationDraft d : drafts) {
      d.others = counts[d.cueRanges.get(0).first()] - (reports(d) ? 0 : d.holdsOwnCue());
    }
    Arrays.fill(counts, 0);
    count(drafts, true, counts);
    for (QuotationDraft d : drafts) {
      d.reports = counts[d.cueRanges.get(0).first()] - (reports(d) ? d.holdsOwnCue() : 0);
    }
    Arrays.fill(counts, 0);
    for (QuotationDraft d : drafts) {
      counts[d.cueRanges.get(0).first() + 1]++;
    }
    sumUp(counts);
    for (QuotationDraft d : drafts) {
      d.holds = -d.holdsOwnCue();
      for (int c = 0; c < d.contents.size(); c++) {
        d.holds += counts[d.contents.get(c).end()] - counts[d.contents.get(c).first()];
      }
    }
  }

  /** Counts for each token the contents it stands in, of those that report or of the others. */
  private static void count(List<QuotationDraft> drafts, boolean reporting, int[] counts) {
    for (QuotationDraft d : drafts) {
      for (int c = 0; reports(d) == reporting && c < d.contents.size(); c++) {
        counts[d.contents.get(c).first()]++;
        counts[d.contents.get(c).end()]--;
      }
    }
    sumUp(counts);
  }

  private static void sumUp(int[] counts) {
    for (int i = 1; i < counts.length; i++) {
      counts[i] += counts[i - 1];
    }
  }

  private static boolean reports(QuotationDraft d) {
    return d.cueClass == CueClass.SAY
        && switch (d.frame) {
          case QUOTE, THAT, BARE, FRONT, TELL, WH -> true;
          default -> false;
        };
  }

  static void score(TokenizedText t, List<QuotationDraft> drafts) {
    nest(t, drafts);
    Features features = new Features(WEIGHTS);
    for (QuotationDraft d : drafts) {
      features(t, d, features);
      d.confidence = Weights.probability(features.score());
    }
  }

  /** A preposition such as "according to" seldom means anything else. */
  private static final double SOURCE_THRESHOLD = 0.25;

  /** What somebody thinks is oftener told by the reporter than reported. */
  private static final double THOUGHT_THRESHOLD = 0.4;

  /** "praised the keeper", "offered tea": what is no clause is oftener done than said. */
  private static final double PHRASE_THRESHOLD = 0.38;

  /** "X's claim that …" names its source. */
  private static final double OWNED_THRESHOLD = 0.17;

  static boolean accepts(TokenizedText t, QuotationDraft d) {
    if (d.pattern == CuePattern.ACCORDING_TO) {
      return d.confidence >= SOURCE_THRESHOLD;
    }
    if (d.noun != null
        && d.noun.strength() >= 3
        && d.subjectKind == QuotationDraft.SubjectKind.POSSESSOR) {
      return d.confidence >= OWNED_THRESHOLD;
    }
    if (d.cueClass == CueClass.COGNITION) {
      return d.confidence >= (d.nested ? NESTED_THRESHOLD : THOUGHT_THRESHOLD);
    }
    if (d.cueClass != CueClass.SAY) {
      return d.confidence >= THRESHOLD;
    }
    if (isCalled(t, d) || isRefused(d)) {
      return false;
    }
    if (isPhrase(d.frame) && !holdsMarks(t, d)) {
      boolean infinitive = d.frame == Frame.TO || d.frame == Frame.TELL_TO || d.frame == Frame.ING;
      return d.confidence >= (infinitive ? SOURCE_THRESHOLD : PHRASE_THRESHOLD);
    }
    if (t.passageAt(d.cueRanges.get(0).first()) >= 0) {
      return d.confidence >= PHRASE_THRESHOLD;
    }
    if (d.cue == null || !d.cue.isWeak(d.frame)) {
      return d.confidence >= SPEECH_THRESHOLD;
    }
    return d.confidence >= (d.frame == Frame.NP ? THING_THRESHOLD : WEAK_THRESHOLD);
  }

  private static boolean isPhrase(Frame frame) {
    return switch (frame) {
      case NP, ABOUT, FOR, OF, CALL, AS, RAISE, TO, TELL_TO, ING -> true;
      default -> false;
    };
  }

  private static boolean holdsMarks(TokenizedText t, QuotationDraft d) {
    for (Range r : d.contents) {
      for (int k = r.first(); k < r.end(); k++) {
        if (t.is(k, TokenKind.QUOTE) && t.passageAt(k) >= 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** "is called “cold stacking”", "a lamp called Lumo": a term or name, and nobody's words. */
  private static boolean isCalled(TokenizedText t, QuotationDraft d) {
    if (d.cue == null
        || d.cue.form() != Cue.Form.PASSIVE
        || !d.cue.takes(Frame.CALL)
        || !d.source.isEmpty()) {
      return false;
    }
    boolean named = d.frame == Frame.CALL && !d.cue.takes(Frame.THAT) && d.passage < 0;
    return named && !holdsMarks(t, d) || d.passage >= 0 && d.contents.get(0).size() <= TERM;
  }

  /** "did not respond to a request": nothing is said. */
  private static boolean isRefused(QuotationDraft d) {
    return d.modality == Modality.NEGATED
        && d.frame == Frame.NP
        && d.cue != null
        && d.cue.verb().strength() <= Cue.WEAK;
  }

  static void features(TokenizedText t, QuotationDraft d, Features f) {
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
    boolean finite = t.hasFinite(content.first(), content.end());
    f.addIf(finite, FINITE);
    f.add((finite ? LENGTH : PHRASE_LENGTH) + Features.bucket(length));
    f.add(STARTS + t.tag(content.first()).ordinal());
    f.addIf(d.passage >= 0, PASSAGE);
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
      f.add(NOUN_STRENGTH + (d.noun == null ? 0 : d.noun.strength()));
      f.addIf(t.is(cueToken, WordClass.NOUN_PLURAL), NOUN_PLURAL);
    }
    if (d.frame == Frame.NP || d.frame == Frame.CALL || d.frame == Frame.ABOUT) {
      int h = Heads.token(t, content);
      f.add(CONTENT_HEAD + d.frame.ordinal() * HEADS + Heads.of(t, content).ordinal());
      f.addIf(t.is(h, WordClass.CUE_NOUN), REPORT_HEAD + d.frame.ordinal());
    }
    f.addIf(endsWithName(t, content), QUOTED_NAME + d.frame.ordinal());
    boolean clause = d.frame == Frame.THAT || d.frame == Frame.BARE;
    boolean stands = head == Heads.Head.IT || head == Heads.Head.PLACE;
    boolean believes = clause && stands && d.cueClass == CueClass.COGNITION;
    d.nested = d.reports > 0 && (believes || isReport(t, d)); // "that it believes …"
    if (d.reports > 0 && !d.nested) {
      f.add(REPORTED + c * FRAMES + d.frame.ordinal());
      f.addIf(d.reports > 1, REPORTED_TWICE + c);
      f.add(REPORTED_SUBJECT + c * HEADS + head.ordinal());
    }
    if (d.others > 0 && !isReport(t, d)) {
      f.add(INSIDE_OTHER + c * FRAMES + d.frame.ordinal());
    }
    f.addIf(d.holds > 0, CUE_INSIDE + c * FRAMES + d.frame.ordinal());
    f.add(FRAME_SUBJECT + d.frame.ordinal() * SUBJECTS + d.subjectKind.ordinal());
    f.add(FRAME_STARTS + d.frame.ordinal() * TAGS + t.tag(content.first()).ordinal());
    int left = d.source.isEmpty() ? cueToken : Math.min(cueToken, d.source.get(0).first());
    f.add(
        BEFORE_SUBJECT
            + c * TAGS
            + (left > t.sentenceFirst(s) ? t.tag(left - 1) : Tag.OTHER).ordinal());
    f.add(MODALITY_FRAME + d.modality.ordinal() * FRAMES + d.frame.ordinal());
    f.add(FRAME_HEAD + d.frame.ordinal() * HEADS + head.ordinal());
    if (length <= BARE) {
      f.add(BARE_OBJECT + d.frame.ordinal() * HEADS + Heads.of(t, content).ordinal());
    }
    int last = d.lastToken();
    f.add(AFTER + (last < t.size() ? t.tag(last) : Tag.OTHER).ordinal());
    Cue cue = d.cue;
    if (cue != null) {
      f.add(FRAME_GRADE + d.frame.ordinal() * GRADES + cue.verb().strength(d.frame));
      f.add(
          BEFORE_CUE
              + cue.form().ordinal() * TAGS
              + (cue.first() > t.sentenceFirst(s) ? t.tag(cue.first() - 1) : Tag.OTHER).ordinal());
      f.addIf(isAttributive(t, cue), ATTRIBUTIVE);
      f.add(GRADE + cue.verb().strength(d.frame));
      f.add(FORM + c * FORMS + cue.form().ordinal());
      f.add(FORM_FRAME + cue.form().ordinal() * FRAMES + d.frame.ordinal());
      f.addIf(cue.end() - cue.token() > 1, MULTI);
      f.addIf(content.first() == cue.end(), ADJACENT);
      f.addIf(cue.first() < cue.token(), PERFECT);
      f.add(STRENGTH + cue.verb().strength());
    }
  }

  /** "a newly revealed letter", "the alleged thief": a participle before the noun it describes. */
  private static boolean isAttributive(TokenizedText t, Cue cue) {
    int k = cue.token();
    if (k + 1 >= t.size()
        || !t.is(k, WordClass.VERB_PARTICIPLE) && !t.is(k, WordClass.VERB_ING)
        || !t.is(k + 1, Tag.NOUN) && !t.is(k + 1, Tag.ADJECTIVE) && !t.is(k + 1, Tag.NAME)) {
      return false;
    }
    k--;
    while (k > 0 && (t.is(k, Tag.ADVERB) || t.is(k, Tag.ADJECTIVE))) {
      k--;
    }
    return k >= 0 && (t.is(k, Tag.DETERMINER) || t.is(k, Tag.NUMBER) || t.is(k, Tag.PREPOSITION));
  }

  /**
   * Whether a draft inside quotation marks tells what somebody else than their speaker says or
   * thinks. The training articles mark no nested reports, so nothing is learnt from these.
   */
  static boolean isNested(TokenizedText t, QuotationDraft d) {
    return t.passageAt(d.cueRanges.get(0).first()) >= 0 && isReport(t, d);
  }

  /** Whether somebody with a name or description says or thinks a clause. */
  static boolean isReport(TokenizedText t, QuotationDraft d) {
    boolean reports =
        switch (d.frame) {
          case THAT, BARE -> d.cueClass == CueClass.SAY || d.cueClass == CueClass.COGNITION;
          default -> false;
        };
    if (!reports || d.source.isEmpty()) {
      return false;
    }
    return switch (Heads.of(t, d.source.get(0))) {
      case NAME, ACRONYM, PERSON, PEOPLE, ORGANISATION, DOCUMENT -> true;
      default -> false;
    };
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
}
