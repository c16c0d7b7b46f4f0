package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.CueClass;
import io.github.whosaid.lexicon.CueVerb;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.Frame;
import io.github.whosaid.lexicon.Weights;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.quotation.Reported.Range;
import io.github.whosaid.text.QuotedPassage;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides where a content ends: a log-linear score over the places where a clause or phrase can end
 * — commas, conjunctions, prepositions and the sentence's end. At most {@link #MOST} places are
 * weighed, so the time is linear.
 */
final class Ends {

  static final int MOST = 32;

  /** What stands at a place where a content can end. */
  enum Mark {
    END,
    COMMA,
    SEMICOLON,
    COLON,
    DASH,
    BRACKET,
    COORDINATOR,
    SUBORDINATOR,
    PREPOSITION,
    TIME_PREPOSITION,
    LOCATIVE_PREPOSITION,
    TEMPORAL_PREPOSITION,
    MEDIUM_PREPOSITION,
    RELATIVE,
    WH,
    TIME,
    PASSAGE_END,
    FINITE
  }

  /** Frames that end alike. */
  enum Group {
    CLAUSE,
    QUESTION,
    NOUN_PHRASE,
    COMPLEMENT,
    INFINITIVE
  }

  /** How far left of a cue the word is looked for that opens its clause. */
  private static final int CUE_REACH = 20;

  private static final int MARKS = Mark.values().length;
  private static final int LINKS = Links.Link.values().length;
  private static final int TAGS = Tag.values().length;

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

  /** What clause the cue stands in. */
  enum CueClause {
    MAIN,
    SUBORDINATE,
    RELATIVE,
    REPORTED,
    SECOND
  }

  /** Forms of verbs that tell what "and" joins. */
  private enum Form {
    NONE,
    PAST,
    PRESENT,
    BASE,
    ING
  }

  private static final Features.Names NAMES = new Features.Names();
  private static final int MARK = NAMES.each("mark", Group.class, Mark.class);
  private static final int NEXT = NAMES.each("next", Mark.class, Tag.class);
  private static final int CLAUSE_BEHIND = NAMES.each("clause-behind", Group.class, Mark.class);
  private static final int FINITE_BEFORE = NAMES.each("finite-before", Group.class, Mark.class);
  private static final int LEFT = NAMES.buckets("tokens-left", Features.BUCKETS);
  private static final int SECOND_CUE = NAMES.each("second-cue", Mark.class);
  private static final int SAYING = NAMES.each("saying", Mark.class);
  private static final int SUBJECT_CUE = NAMES.each("subject-cue", Mark.class);
  private static final int ACCORDING = NAMES.one("according-to");
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
  private static final int FRAME_MARK = NAMES.each("frame", Frame.class, Mark.class);
  private static final int VERBS_BEHIND = NAMES.buckets("verbs-behind", 4 * MARKS);
  private static final int SAME_START = NAMES.each("begins-like-content", Mark.class);
  private static final int CLAUSE_AROUND = NAMES.each("clause-around", Tag.class, Tag.class);
  private static final int FIRST_PLACE = NAMES.each("first-place", Group.class, Mark.class);
  private static final int LENGTH_MARK = NAMES.buckets("length-mark", Features.BUCKETS * MARKS);
  private static final int VERB_IN_SEGMENT = NAMES.each("verb-in-next-segment", Mark.class);
  private static final Weights WEIGHTS = Weights.read(Ends.class, "ends.tsv", NAMES.all());

  private final TokenizedText t;
  private final Clauses clauses;
  private final Features features = new Features();
  private final int[] places = new int[MOST + 1];
  private final Mark[] marks = new Mark[MOST + 1];
  private final int[] commasBefore = new int[MOST + 1];
  private final int[] commasLeft = new int[MOST + 1];
  private final int[] verbsBefore = new int[MOST + 1];
  private final Links links;

  Ends(TokenizedText text, Clauses clauses) {
    t = text;
    this.clauses = clauses;
    links = Links.of(text.lexicon());
  }

  static List<String> names() {
    return NAMES.all();
  }

  int best(@Nullable Cue cue, int from, int limit, Frame frame) {
    Context context = context(cue, from, limit, frame);
    int best = context.count - 1;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < context.count; i++) {
      features(context, i);
      double score = features.score(WEIGHTS);
      if (score > top) {
        top = score;
        best = i;
      }
    }
    return places[best];
  }

  /** For the fitting of weights: the places, and the features of each. */
  int[][] candidates(@Nullable Cue cue, int from, int limit, Frame frame) {
    Context context = context(cue, from, limit, frame);
    int[][] out = new int[context.count][];
    for (int i = 0; i < context.count; i++) {
      features(context, i);
      out[i] = features.toArray();
    }
    return out;
  }

  int place(int i) {
    return places[i];
  }

  /**
   * What all places of one content have in common.
   *
   * @param firstFinite the first finite verb of it, or what stands behind its last place
   * @param lastFinite the last finite verb of it, or -1
   * @param main the finite verb of the content's clause, or -1
   * @param form the form of the content's verb
   * @param relative whether the cue stands in a relative clause
   */
  private record Context(
      @Nullable Cue cue,
      int from,
      int count,
      Group group,
      Frame frame,
      int firstFinite,
      int lastFinite,
      int main,
      Form form,
      boolean relative,
      CueClause clause,
      int verbs) {}

  private Context context(@Nullable Cue cue, int from, int limit, Frame frame) {
    int count = places(from, limit, frame == Frame.FRONT && cue == null);
    int end = places[count - 1];
    int firstFinite = end;
    int lastFinite = -1;
    int commas = 0;
    int verbs = 0;
    int i = 0;
    for (int x = from; x < end; x++) {
      while (places[i] <= x) {
        verbsBefore[i] = verbs;
        commasBefore[i++] = commas;
      }
      if (isFinite(x)) {
        verbs += x > from && isFinite(x - 1) ? 0 : 1;
        firstFinite = Math.min(firstFinite, x);
        lastFinite = x;
      }
      commas += t.is(x, TokenKind.COMMA) ? 1 : 0;
    }
    Arrays.fill(commasBefore, i, count, commas);
    Arrays.fill(verbsBefore, i, count, verbs);
    int behind = 0;
    for (int p = count - 1; p >= 0; p--) {
      commasLeft[p] = behind;
      behind += marks[p] == Mark.COMMA ? 1 : 0;
    }
    Group group = group(frame);
    int first = t.is(from, Tag.THAT) || t.is(from, TokenKind.QUOTE) ? from + 1 : from;
    int main = group == Group.CLAUSE && first < end ? clauses.mainVerb(first, end) : -1;
    return new Context(
        cue,
        from,
        count,
        group,
        frame,
        firstFinite,
        lastFinite,
        main,
        contentForm(main, frame),
        inRelative(cue),
        clauseOf(cue),
        verbs);
  }

  /** What clause the cue stands in: the nearest word to its left that opens one tells it. */
  private CueClause clauseOf(@Nullable Cue cue) {
    if (cue == null) {
      return CueClause.MAIN;
    }
    int floor = Math.max(t.sentenceFirst(t.sentence(cue.token())), cue.first() - CUE_REACH);
    for (int k = cue.first() - 1; k >= floor; k--) {
      switch (t.tag(k)) {
        case RELATIVE -> {
          return CueClause.RELATIVE;
        }
        case THAT -> {
          return CueClause.REPORTED;
        }
        case SUBORDINATOR -> {
          return CueClause.SUBORDINATE;
        }
        case WH -> {
          return t.is(k, WordClass.SUBORDINATOR) ? CueClause.SUBORDINATE : CueClause.RELATIVE;
        }
        case VERB, AUXILIARY, MODAL -> {
          return CueClause.SECOND;
        }
        case PREPOSITION -> {
          if (t.is(k, WordClass.SUBORDINATOR) && t.is(k, WordClass.TEMPORAL)) {
            return CueClause.SUBORDINATE;
          }
        }
        default -> {
          if (t.is(k, TokenKind.SEMICOLON) || t.is(k, TokenKind.COLON)) {
            return CueClause.MAIN;
          }
        }
      }
    }
    return CueClause.MAIN;
  }

  private boolean inRelative(@Nullable Cue cue) {
    if (cue == null || cue.first() == t.sentenceFirst(t.sentence(cue.token()))) {
      return false;
    }
    int before = cue.first() - 1;
    return t.is(before, Tag.RELATIVE) || t.is(before, Tag.WH);
  }

  private Form contentForm(int main, Frame frame) {
    if (main >= 0) {
      return form(main);
    }
    return switch (frame) {
      case TO, TELL_TO, RAISE -> Form.BASE;
      case ING -> Form.ING;
      default -> Form.NONE;
    };
  }

  private boolean isFinite(int k) {
    return t.is(k, Tag.VERB) || t.is(k, Tag.AUXILIARY) || t.is(k, Tag.MODAL);
  }

  private static Group group(Frame frame) {
    return switch (frame) {
      case THAT, BARE, TELL, FRONT, QUOTE -> Group.CLAUSE;
      case WH -> Group.QUESTION;
      case NP, FOR, ABOUT -> Group.NOUN_PHRASE;
      case TO, ING, RAISE -> Group.INFINITIVE;
      case OF, AS, CALL, TELL_TO -> Group.COMPLEMENT;
    };
  }

  /** Fills places and marks; the last one is the sentence's end. */
  private int places(int from, int limit, boolean noun) {
    int count = 0;
    int end = limit;
    int depth = 0;
    for (int k = from; k < end && count < MOST; k++) {
      if (t.is(k, TokenKind.QUOTE)) {
        int p = t.passageAt(k);
        if (p >= 0 && t.passages().get(p).open() == k) {
          QuotedPassage passage = t.passages().get(p);
          int behind = passage.behind();
          if (behind > end) {
            // A quoted passage of several sentences: the content ends with it.
            end = behind;
          }
          k = behind - 1;
          if (k + 1 < end && k + 1 > from) {
            marks[count] = Mark.PASSAGE_END;
            places[count++] = k + 1;
          }
          continue;
        }
        continue;
      }
      if (t.is(k, TokenKind.OPEN_BRACKET)) {
        depth++;
      } else if (t.is(k, TokenKind.CLOSE_BRACKET)) {
        if (depth == 0) {
          end = Math.max(k, from + 1);
          break;
        }
        depth--;
      }
      if (depth == 0 && k > from) {
        Mark mark = noun && isGroupFirst(k, from) ? Mark.FINITE : markAt(k, limit);
        if (mark != null && !(count > 0 && places[count - 1] == k)) {
          marks[count] = mark;
          places[count++] = k;
        } else if (mark != null) {
          marks[count - 1] = mark;
        }
      }
    }
    if (count == 0 || places[count - 1] < end) {
      marks[count] = Mark.END;
      places[count++] = end;
    }
    return count;
  }

  /** "The claim that it failed was rejected": the verb of the noun's own clause. */
  private boolean isGroupFirst(int k, int from) {
    return k > from + 1
        && (t.is(from, Tag.TO) || finiteBefore(from, k))
        && isFinite(k)
        && !isFinite(k - 1)
        && !t.is(k - 1, Tag.ADVERB)
        && !t.is(k - 1, Tag.NEGATION)
        && !t.is(k - 1, Tag.TO);
  }

  private boolean finiteBefore(int from, int k) {
    for (int i = from; i < k; i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mark markAt(int k, int limit) {
    switch (t.kind(k)) {
      case COMMA:
        // "in April, 2012" is one date.
        return t.is(k - 1, WordClass.MONTH) && k + 1 < limit && t.is(k + 1, TokenKind.NUMBER)
            ? null
            : Mark.COMMA;
      case SEMICOLON:
        return Mark.SEMICOLON;
      case COLON:
        return Mark.COLON;
      case DASH:
        return Mark.DASH;
      case OPEN_BRACKET:
        return Mark.BRACKET;
      case WORD:
        break;
      default:
        return null;
    }
    if (t.is(k - 1, TokenKind.COMMA)) {
      return null;
    }
    switch (t.tag(k)) {
      case COORDINATOR:
        return Mark.COORDINATOR;
      case SUBORDINATOR:
        return Mark.SUBORDINATOR;
      case RELATIVE:
        return Mark.RELATIVE;
      case WH:
        return Mark.WH;
      case PREPOSITION:
        if (isOf(k)) {
          return null;
        }
        return preposition(k, limit);
      default:
        return isTime(k)
                && !isTime(k - 1)
                && !t.is(k - 1, Tag.PREPOSITION)
                && !t.is(k - 1, Tag.DETERMINER)
                && !t.is(k - 1, Tag.ADJECTIVE)
            ? Mark.TIME
            : null;
    }
  }

  private Mark preposition(int k, int limit) {
    if (k + 1 < limit && isTime(k + 1)) {
      boolean modifies =
          t.is(k + 1, WordClass.TIME_NOUN)
              && k + 2 < limit
              && t.is(k + 2, Tag.NOUN)
              && !isTime(k + 2); // "a ban on night flights"
      if (!modifies) {
        return Mark.TIME_PREPOSITION;
      }
    }
    if (t.is(k, WordClass.TEMPORAL)) {
      return Mark.TEMPORAL_PREPOSITION;
    }
    // "in an interview", "on his radio show": where it was said.
    int bound = Math.min(limit, k + 7);
    for (int i = k + 1; i < bound; i++) {
      switch (t.tag(i)) {
        case NOUN, NAME, DETERMINER, ADJECTIVE, POSSESSIVE, NUMBER, GERUND -> {
          if (t.is(i, WordClass.MEDIUM) && (i + 1 == limit || !t.is(i + 1, Tag.NOUN))) {
            return Mark.MEDIUM_PREPOSITION;
          }
        }
        default -> i = bound;
      }
    }
    return t.is(k, WordClass.LOCATIVE) ? Mark.LOCATIVE_PREPOSITION : Mark.PREPOSITION;
  }

  private boolean isOf(int k) {
    return t.end(k) - t.start(k) == 2
        && Character.toLowerCase(t.text().charAt(t.start(k))) == 'o'
        && t.text().charAt(t.start(k) + 1) == 'f';
  }

  private boolean isTime(int k) {
    return t.is(k, WordClass.WEEKDAY)
        || t.is(k, WordClass.MONTH)
        || t.is(k, WordClass.TIME_NOUN)
        || t.is(k, WordClass.TIME_ADVERB);
  }

  private void features(Context c, int i) {
    Features f = features;
    f.clear();
    int k = places[i];
    Mark mark = marks[i];
    int m = mark.ordinal();
    int g = c.group.ordinal();
    int last = places[c.count - 1];
    f.add(MARK + g * MARKS + m);
    f.add(LEFT + Features.bucket(last - k));
    f.add(FRAME_MARK + c.frame.ordinal() * MARKS + m);
    f.add(VERBS_BEHIND + Math.min(3, c.verbs - verbsBefore[i]) * MARKS + m);
    f.addIf(i == 0, FIRST_PLACE + g * MARKS + m);
    f.add(LENGTH_MARK + Features.bucket(k - c.from) * MARKS + m);
    f.addIf(i + 1 < c.count && verbsBefore[i + 1] > verbsBefore[i], VERB_IN_SEGMENT + m);
    Cue cue = c.cue;
    if (cue != null) {
      f.add(CUE_FORM + cue.form().ordinal() * MARKS + m);
    }
    boolean finite = c.firstFinite < k;
    f.addIf(finite, FINITE_BEFORE + g * MARKS + m);
    f.addIf(!finite && c.lastFinite >= k, CUTS_VERB + g);
    if (c.main >= 0) {
      f.add((k <= c.main ? CUTS_MAIN : AFTER_MAIN) + g * MARKS + m);
    }
    f.add(COMMAS_BEFORE + Math.min(3, commasBefore[i]));
    f.add(COMMAS_LEFT + Math.min(3, commasLeft[i]));
    f.addIf(t.is(k - 1, TokenKind.QUOTE), QUOTE_BEFORE + m);
    if (mark == Mark.DASH) {
      f.addIf(dash(i + 1, c.count), DASH_AHEAD);
      f.addIf(dash(0, i), DASH_BEHIND);
    }
    if (mark == Mark.END || k >= t.size()) {
      return;
    }
    behind(f, c, i, last);
  }

  /**
   * Whether one of these places is a dash: two of them enclose an aside, at which no content ends.
   */
  private boolean dash(int from, int to) {
    for (int p = from; p < to; p++) {
      if (marks[p] == Mark.DASH) {
        return true;
      }
    }
    return false;
  }

  private Form form(int i) {
    if (t.is(i, Tag.MODAL)) {
      return Form.BASE;
    }
    if (t.is(i, Tag.AUXILIARY)) {
      return t.is(i, WordClass.PAST) ? Form.PAST : Form.PRESENT;
    }
    if (t.is(i, WordClass.VERB_PAST) && !t.is(i, WordClass.VERB_BASE)) {
      return Form.PAST;
    }
    if (t.is(i, WordClass.VERB_S)) {
      return Form.PRESENT;
    }
    if (t.is(i, WordClass.VERB_ING)) {
      return Form.ING;
    }
    return t.is(i, WordClass.VERB_BASE) ? Form.BASE : Form.NONE;
  }

  /** What a verb behind "and" goes with, if one stands there. */
  private void agreement(Features f, Context c, int from, int last) {
    int v = from;
    while (v < last && t.is(v, Tag.ADVERB)) {
      v++;
    }
    if (v >= last) {
      return;
    }
    switch (t.tag(v)) {
      case VERB, AUXILIARY, MODAL, INFINITIVE, GERUND, PARTICIPLE -> {
        Form own = form(v);
        boolean content = own == c.form && own != Form.NONE;
        boolean cue = c.cue != null && own == form(c.cue.token()) && own != Form.NONE;
        Agreement agreement =
            content
                ? cue ? Agreement.BOTH : Agreement.CONTENT
                : cue ? Agreement.CUE : Agreement.NEITHER;
        f.add(AGREES + c.group.ordinal() * Agreement.values().length + agreement.ordinal());
      }
      default -> {}
    }
  }

  /** "as" of "described as", "for" of "criticised for". */
  private boolean isFrameWord(Frame frame, int k) {
    int width = t.end(k) - t.start(k);
    char c = Character.toLowerCase(t.text().charAt(t.start(k)));
    return switch (frame) {
      case AS -> width == 2 && c == 'a' && t.text().charAt(t.start(k) + 1) == 's';
      case FOR -> width == 3 && c == 'f';
      case NP -> width == 3 && c == 'f' || width == 2 && c == 't';
      default -> false;
    };
  }

  private void behind(Features f, Context c, int i, int last) {
    int k = places[i];
    int m = marks[i].ordinal();
    Group group = c.group;
    int g = group.ordinal();
    f.addIf(t.is(k, Tag.PREPOSITION) && isFrameWord(c.frame, k), FRAME_WORD + c.frame.ordinal());
    if (t.is(k, Tag.COORDINATOR)) {
      agreement(f, c, k + 1, last);
    }
    boolean punctuation = !t.is(k, TokenKind.WORD) && !t.is(k, TokenKind.NUMBER);
    int link = punctuation ? k + 1 : k;
    if (link < last) {
      int which = links.ordinal(t.id(link));
      f.addIf(
          which > 0 && marks[i] != Mark.TIME_PREPOSITION && marks[i] != Mark.MEDIUM_PREPOSITION,
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
    f.addIf(
        group == Group.CLAUSE || group == Group.QUESTION,
        CLAUSE_AROUND + t.tag(k - 1).ordinal() * TAGS + t.tag(n).ordinal());
    f.addIf(t.tag(n) == t.tag(c.from), SAME_START + m);
    if (clauses.clauseStarts(n, last)) {
      f.add(CLAUSE_BEHIND + g * MARKS + m);
      f.add(CLAUSE_OF_CUE_BEHIND + c.clause.ordinal() * MARKS + m);
    }
    f.addIf(opensAside(k, n, last), CLOSED_ASIDE + m);
    boolean second = secondCue(n, last);
    f.addIf(second, SECOND_CUE + m);
    f.addIf(c.relative && isFinite(n), RELATIVE_VERB + m);
    f.addIf(saying(n, last), SAYING + m);
    f.addIf(subjectCue(n, last), SUBJECT_CUE + m);
    if (isFinite(n)) {
      f.add(VERB_FOLLOWS + m);
      f.add(CLAUSE_OF_CUE_VERB_BEHIND + c.clause.ordinal() * MARKS + m);
    }
    f.addIf(
        n + 1 < last
            && t.is(n + 1, Tag.PREPOSITION)
            && t.is(n, WordClass.VERB_ING)
            && t.is(n + 1, WordClass.TO),
        ACCORDING);
  }

  private boolean marks(int k) {
    return t.is(k, Tag.COORDINATOR) || t.is(k, Tag.SUBORDINATOR);
  }

  private boolean isSay(int i) {
    for (int c : t.lexicon().cues(t.id(i))) {
      CueVerb verb = t.lexicon().cueVerbs().get(c);
      if (verb.cueClass() == CueClass.SAY && (verb.takes(Frame.THAT) || verb.takes(Frame.QUOTE))) {
        return true;
      }
    }
    return false;
  }

  /** ", a country of plains, to …": a noun phrase in commas before what goes on. */
  private boolean opensAside(int mark, int from, int limit) {
    if (!t.is(mark, TokenKind.COMMA) && !t.is(mark, TokenKind.DASH)) {
      return false;
    }
    int bound = Math.min(limit - 1, from + 25);
    for (int k = from; k < bound; k++) {
      if (t.kind(k) == t.kind(mark)) {
        return isFinite(k + 1) || t.is(k + 1, Tag.TO);
      }
    }
    return false;
  }

  /** ", adding that": an -ing form that reports. */
  private boolean saying(int n, int limit) {
    int v = n;
    while (v < limit && t.is(v, Tag.ADVERB)) {
      v++;
    }
    return v < limit && t.is(v, WordClass.VERB_ING) && isSay(v);
  }

  /** "and added that": a finite verb that reports, without a subject of its own. */
  private boolean secondCue(int n, int limit) {
    int v = n;
    while (v < limit
        && (t.is(v, Tag.ADVERB) || t.is(v, Tag.AUXILIARY) && t.is(v, WordClass.HAVE))) {
      v++;
    }
    return v + 1 < limit && (t.is(v, Tag.VERB) || t.is(v, Tag.PARTICIPLE)) && isSay(v);
  }

  /** "he said", "Lee says": a short subject and a verb that reports. */
  private boolean subjectCue(int from, int limit) {
    Range phrase = clauses.phraseFrom(from, Math.min(limit, from + 8));
    return phrase.size() > 0
        && phrase.end() < limit
        && t.is(phrase.end(), Tag.VERB)
        && isSay(phrase.end());
  }
}
