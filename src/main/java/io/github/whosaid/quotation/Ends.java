package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.quotation.EndContext.CueClause;
import io.github.whosaid.quotation.EndContext.Group;
import io.github.whosaid.quotation.EndPlaces.Mark;
import io.github.whosaid.report.CueClass;
import io.github.whosaid.report.Frame;
import io.github.whosaid.syntax.ClauseKind;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a content ends: a log-linear score over the {@link EndPlaces places} where a clause
 * or phrase can end.
 */
final class Ends {

  private static final int MARKS = Mark.values().length;
  private static final int LINKS = Links.Link.values().length;
  private static final int TAGS = Tag.values().length;
  private static final int FORM_COUNT = VerbForm.values().length;

  /** Whose verb the verb behind "and" or "but" is like in its form. */
  enum Agreement {
    NEITHER,
    CONTENT,
    CUE,
    BOTH
  }

  /** Where a link stands, and in what content. */
  enum LinkPlace {
    CLAUSE,
    CLAUSE_COMMA,
    QUESTION,
    QUESTION_COMMA,
    NOUN_PHRASE,
    NOUN_PHRASE_COMMA,
    COMPLEMENT,
    COMPLEMENT_COMMA,
    INFINITIVE,
    INFINITIVE_COMMA
  }

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int MARK = NAMES.each("mark", Group.class, Mark.class);
  private static final int NEXT = NAMES.each("next", Mark.class, Tag.class);
  private static final int CLAUSE_BEHIND = NAMES.each("clause-behind", Group.class, Mark.class);
  private static final int FINITE_BEFORE = NAMES.each("finite-before", Group.class, Mark.class);
  private static final int LEFT = NAMES.buckets("tokens-left", Features.BUCKETS);
  private static final int SECOND_CUE = NAMES.each("second-cue", Mark.class);
  private static final int SAYING = NAMES.each("saying", Mark.class);
  private static final int SUBJECT_CUE = NAMES.each("subject-cue", Mark.class);
  private static final int CUTS_VERB = NAMES.each("cuts-first-finite", Group.class);
  private static final int COMMAS_BEFORE = NAMES.buckets("commas-before", 4);
  private static final int COMMAS_LEFT = NAMES.buckets("commas-left", 4);
  private static final int QUOTE_BEFORE = NAMES.each("quote-before", Mark.class);
  private static final int VERB_FOLLOWS = NAMES.each("verb-follows", Mark.class);
  private static final int CUTS_MAIN = NAMES.each("before-main-verb", Group.class, Mark.class);
  private static final int AFTER_MAIN = NAMES.each("behind-main-verb", Group.class, Mark.class);
  private static final int AGREES = NAMES.each("verb-behind-agrees", Group.class, Agreement.class);
  private static final int FRAME_WORD = NAMES.each("word-of-frame", Frame.class);
  private static final int RELATIVE_VERB = NAMES.each("verb-behind-relative-clause", Mark.class);
  private static final int CLOSED_ASIDE = NAMES.each("aside-closed-before-verb", Mark.class);
  private static final int DASH_AHEAD = NAMES.one("dash-ahead");
  private static final int DASH_BEHIND = NAMES.one("dash-behind");
  private static final int LINK = NAMES.each("link", LinkPlace.class, Links.Link.class);
  private static final int CLAUSE_OF_CUE_BEHIND =
      NAMES.each("clause-of-cue-clause-behind", CueClause.class, Mark.class);
  private static final int CLAUSE_OF_CUE_VERB_BEHIND =
      NAMES.each("clause-of-cue-verb-behind", CueClause.class, Mark.class);
  private static final int CUE_FORM = NAMES.each("cue-form", Cue.Form.class, Mark.class);
  private static final int CUE_CLASS = NAMES.each("cue-class", CueClass.class, Mark.class);
  private static final int VERBS_BEHIND = NAMES.buckets("verbs-behind", 4 * MARKS);
  private static final int SAME_START = NAMES.each("begins-like-content", Mark.class);
  private static final int CLAUSE_AROUND = NAMES.each("clause-around", Tag.class, Tag.class);
  private static final int FIRST_PLACE = NAMES.each("first-place", Group.class, Mark.class);
  private static final int LENGTH_MARK = NAMES.buckets("length-mark", Features.BUCKETS * MARKS);
  private static final int VERB_IN_SEGMENT = NAMES.each("verb-in-next-segment", Mark.class);
  private static final int FORMS =
      NAMES.each("clause-behind-forms", VerbForm.class, VerbForm.class);
  private static final int FORM_OF_CUE =
      NAMES.each("clause-behind-form-of-cue", VerbForm.class, VerbForm.class);
  private static final int EMPTY = NAMES.one("that-alone");
  private static final int CLAUSE_KIND = NAMES.each("clause-kind", ClauseKind.class, Mark.class);
  private static final int SUBJECT_SIDE =
      NAMES.each("clause-subject", ClauseBehind.SubjectPlace.class, Mark.class);
  private static final int LINK_FORM = NAMES.each("link-form", Links.Link.class, VerbForm.class);
  private static final int PRONOUN_LINK =
      NAMES.each("link-pronoun", Links.Link.class, ClauseBehind.FirstPronoun.class);
  private static final int LIST = NAMES.each("list-ahead", Group.class, Mark.class);
  private static final int LIST_SAME = NAMES.each("list-ahead-alike", Group.class, Mark.class);
  private static final int PHRASE_AROUND = NAMES.each("phrase-around", Tag.class, Tag.class);
  private static final int STRENGTH = NAMES.buckets("cue-strength", 6 * MARKS);
  private static final int FRAME_MARK = NAMES.each("frame-mark", Frame.class, Mark.class);
  private static final int PENDING = NAMES.each("main-verb-pending", Mark.class);
  private static final int PENDING_CLAUSE =
      NAMES.each("main-verb-pending-clause-behind", Mark.class);
  private static final int PENDING_VERB = NAMES.each("main-verb-pending-verb-behind", Mark.class);
  private static final int PRONOUNS = ClauseBehind.FirstPronoun.values().length;
  private static final int AGREEMENTS = Agreement.values().length;
  private static final Weights WEIGHTS = Weights.read(Ends.class, "ends.tsv", NAMES);

  private final TokenizedText t;
  private final Clauses clauses;
  private final Features features = new Features(WEIGHTS);
  private final EndPlaces places;
  private final Sequel sequel;
  private final Links links;
  private final ClauseBehind clauseBehind;

  /**
   * Whether a tag follows the place weighed last: ", Lee said" at the end, ", according to Lee".
   */
  private boolean closed;

  Ends(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    places = new EndPlaces(text);
    sequel = new Sequel(text, clauses);
    links = Links.of(text.lexicon());
    clauseBehind = new ClauseBehind(text, clauses.syntax());
  }

  static List<String> names() {
    return NAMES.all();
  }

  /** Returns the token behind the content: the likeliest of the places where it can end. */
  int best(@Nullable Cue cue, int from, int limit, Frame frame) {
    EndContext context = context(cue, from, limit, frame);
    int best = places.count() - 1;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < places.count(); i++) {
      if (places.mark(i) == Mark.DASH
          && places.at(i) < context.main()
          && places.dash(i + 1, places.count())) {
        continue; // an aside before the verb: "that the boats — two of them — had"
      }
      if (isOpening(context, i)) {
        continue;
      }
      features(context, i);
      double score = features.score();
      if (score > top) {
        top = score;
        best = i;
      }
      if (closed && context.main() >= 0 && context.main() < places.at(i)) {
        break; // the content is part of what the tag reports
      }
    }
    return places.at(best);
  }

  /** "that after the storm, the boats": no clause ends before its first verb. */
  private boolean isOpening(EndContext c, int i) {
    int k = places.at(i);
    return c.frame() == Frame.THAT
        && places.mark(i) == Mark.COMMA
        && t.is(c.from(), Tag.THAT)
        && t.is(c.from() + 1, Tag.PREPOSITION)
        && places.firstFinite() >= k
        && clauses.clauseStarts(k + 1, places.last());
  }

  /** For the fitting of weights: the places, and the features of each. */
  int[][] candidates(@Nullable Cue cue, int from, int limit, Frame frame) {
    EndContext context = context(cue, from, limit, frame);
    int[][] out = new int[places.count()][];
    for (int i = 0; i < places.count(); i++) {
      features(context, i);
      out[i] = features.toArray();
    }
    return out;
  }

  int place(int i) {
    return places.at(i);
  }

  private EndContext context(@Nullable Cue cue, int from, int limit, Frame frame) {
    places.find(from, limit, frame == Frame.FRONT && cue == null);
    return EndContext.of(t, clauses, cue, from, places.last(), frame);
  }

  private void features(EndContext c, int i) {
    Features f = features;
    f.clear();
    closed = false;
    int k = places.at(i);
    Mark mark = places.mark(i);
    int m = mark.ordinal();
    int g = c.group().ordinal();
    int last = places.last();
    f.add(MARK + g * MARKS + m);
    f.add(LEFT + Features.bucket(last - k));
    f.addIf(k - c.from() == 1 && t.is(c.from(), Tag.THAT), EMPTY);
    f.add(VERBS_BEHIND + Math.min(3, places.verbsBehind(i)) * MARKS + m);
    f.addIf(i == 0, FIRST_PLACE + g * MARKS + m);
    f.add(LENGTH_MARK + Features.bucket(k - c.from()) * MARKS + m);
    f.addIf(
        i + 1 < places.count() && places.verbsBefore(i + 1) > places.verbsBefore(i),
        VERB_IN_SEGMENT + m);
    Cue cue = c.cue();
    if (cue != null) {
      f.add(CUE_CLASS + cue.verb().cueClass().ordinal() * MARKS + m);
      f.add(CUE_FORM + cue.form().ordinal() * MARKS + m);
      f.add(STRENGTH + Math.min(5, cue.verb().strength()) * MARKS + m);
    }
    f.add(FRAME_MARK + c.frame().ordinal() * MARKS + m);
    boolean finite = places.firstFinite() < k;
    f.addIf(finite, FINITE_BEFORE + g * MARKS + m);
    f.addIf(!finite && places.lastFinite() >= k, CUTS_VERB + g);
    if (c.main() >= 0) {
      f.add((k <= c.main() ? CUTS_MAIN : AFTER_MAIN) + g * MARKS + m);
    }
    f.add(COMMAS_BEFORE + Math.min(3, places.commasBefore(i)));
    f.add(COMMAS_LEFT + Math.min(3, places.commasLeft(i)));
    f.addIf(t.is(k - 1, TokenKind.QUOTE), QUOTE_BEFORE + m);
    if (mark == Mark.DASH) {
      f.addIf(places.dash(i + 1, places.count()), DASH_AHEAD);
      f.addIf(places.dash(0, i), DASH_BEHIND);
    }
    if (mark == Mark.END || k >= t.size()) {
      return;
    }
    behind(f, c, i, last);
  }

  /** What a verb behind "and" goes with, if one stands there. */
  private void agreement(Features f, EndContext c, int from, int last) {
    int v = from;
    while (v < last && t.is(v, Tag.ADVERB)) {
      v++;
    }
    if (v >= last) {
      return;
    }
    switch (t.tag(v)) {
      case VERB, AUXILIARY, MODAL, INFINITIVE, GERUND, PARTICIPLE -> {
        VerbForm own = VerbForm.of(t, v);
        boolean content = own == c.form() && own != VerbForm.NONE;
        boolean cue =
            c.cue() != null && own == VerbForm.of(t, c.cue().token()) && own != VerbForm.NONE;
        Agreement agreement =
            content
                ? cue ? Agreement.BOTH : Agreement.CONTENT
                : cue ? Agreement.CUE : Agreement.NEITHER;
        f.add(AGREES + c.group().ordinal() * AGREEMENTS + agreement.ordinal());
      }
      default -> {}
    }
  }

  /** "as" of "described as", "for" of "criticised for". */
  private boolean isFrameWord(Frame frame, int k) {
    return switch (frame) {
      case AS -> TokenText.is(t, k, "as");
      case FOR -> TokenText.is(t, k, "for");
      case NP -> TokenText.is(t, k, "for") || TokenText.is(t, k, "to");
      default -> false;
    };
  }

  private void behind(Features f, EndContext c, int i, int last) {
    int k = places.at(i);
    int m = places.mark(i).ordinal();
    Group group = c.group();
    int g = group.ordinal();
    f.addIf(
        t.is(k, Tag.PREPOSITION) && isFrameWord(c.frame(), k), FRAME_WORD + c.frame().ordinal());
    if (t.is(k, Tag.COORDINATOR)) {
      agreement(f, c, k + 1, last);
    }
    boolean punctuation = !t.is(k, TokenKind.WORD) && !t.is(k, TokenKind.NUMBER);
    int link = punctuation ? k + 1 : k;
    if (link < last) {
      int which = links.ordinal(t.id(link));
      f.addIf(
          which > 0
              && places.mark(i) != Mark.TIME_PREPOSITION
              && places.mark(i) != Mark.MEDIUM_PREPOSITION,
          LINK + (2 * g + (punctuation ? 1 : 0)) * LINKS + which);
    }
    int n = punctuation || marks(k) ? k + 1 : k;
    if (punctuation && n < last && t.is(n, Tag.COORDINATOR)) {
      f.add(NEXT + m * TAGS + Tag.COORDINATOR.ordinal());
      n++;
      agreement(f, c, n, last);
    }
    if (n >= last) {
      return;
    }
    f.add(NEXT + m * TAGS + t.tag(n).ordinal());
    clauseBehind.read(c.from(), k, n);
    f.add(CLAUSE_KIND + clauseBehind.kind().ordinal() * MARKS + m);
    f.add(SUBJECT_SIDE + clauseBehind.subject().ordinal() * MARKS + m);
    if (link < last && links.ordinal(t.id(link)) > 0) {
      int which = links.ordinal(t.id(link));
      f.add(LINK_FORM + which * FORM_COUNT + clauseBehind.form().ordinal());
      f.add(PRONOUN_LINK + which * PRONOUNS + clauseBehind.pronoun(n).ordinal());
    }
    boolean list = clauseBehind.isList(n, last);
    f.addIf(list, LIST + g * MARKS + m);
    f.addIf(list && t.tag(n) == t.tag(c.from()), LIST_SAME + g * MARKS + m);
    f.addIf(
        group == Group.NOUN_PHRASE,
        PHRASE_AROUND + t.tag(k - 1).ordinal() * TAGS + t.tag(n).ordinal());
    boolean pending = c.cue() != null && clauseBehind.isPending(c.cue().token());
    f.addIf(pending, PENDING + m);
    f.addIf(pending && t.isFinite(n), PENDING_VERB + m);
    f.addIf(
        group == Group.CLAUSE || group == Group.QUESTION,
        CLAUSE_AROUND + t.tag(k - 1).ordinal() * TAGS + t.tag(n).ordinal());
    f.addIf(t.tag(n) == t.tag(c.from()), SAME_START + m);
    int verb = clauses.mainVerb(n, last);
    if (verb >= 0) {
      VerbForm form = VerbForm.of(t, verb);
      f.add(FORMS + form.ordinal() * FORM_COUNT + c.form().ordinal());
      VerbForm cue = c.cue() == null ? VerbForm.NONE : VerbForm.of(t, c.cue().token());
      f.add(FORM_OF_CUE + form.ordinal() * FORM_COUNT + cue.ordinal());
      f.add(CLAUSE_BEHIND + g * MARKS + m);
      f.addIf(pending, PENDING_CLAUSE + m);
      f.add(CLAUSE_OF_CUE_BEHIND + c.clause().ordinal() * MARKS + m);
    }
    f.addIf(sequel.opensAside(k, n, last), CLOSED_ASIDE + m);
    boolean second = sequel.secondCue(n, last);
    f.addIf(second, SECOND_CUE + m);
    f.addIf(c.relative() && t.isFinite(n), RELATIVE_VERB + m);
    f.addIf(sequel.saying(n, last), SAYING + m);
    int tag = sequel.subjectCue(n, last);
    f.addIf(tag >= 0, SUBJECT_CUE + m);
    closed =
        places.mark(i) == Mark.COMMA
            && (tag >= 0 && sequel.closes(tag, last) || sequel.sourced(n, last));
    if (t.isFinite(n)) {
      f.add(VERB_FOLLOWS + m);
      f.add(CLAUSE_OF_CUE_VERB_BEHIND + c.clause().ordinal() * MARKS + m);
    }
  }

  private boolean marks(int k) {
    return t.is(k, Tag.COORDINATOR) || t.is(k, Tag.SUBORDINATOR);
  }
}
