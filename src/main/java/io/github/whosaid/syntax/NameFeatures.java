package io.github.whosaid.syntax;

import com.google.common.primitives.Ints;
import io.github.whosaid.lexicon.FeatureNames;
import io.github.whosaid.lexicon.Features;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Shape;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is seen of a stretch of a capitalised run that may be a name: its words, what stands beside
 * it, and what the article shows of the same words elsewhere. Not thread-safe.
 */
final class NameFeatures {

  private static final FeatureNames NAMES = new FeatureNames();
  private static final int SIGNS = WordSign.values().length;
  private static final int AROUNDS = NameNeighbour.values().length;
  private static final int LENGTHS = 6;

  private static final int BIAS = NAMES.one("any");
  private static final int LENGTH = NAMES.buckets("length", LENGTHS);
  private static final int ONLY = NAMES.each("only", WordSign.class);
  private static final int FIRST = NAMES.each("first", WordSign.class);
  private static final int LAST = NAMES.each("last", WordSign.class);
  private static final int INSIDE = NAMES.each("inside", WordSign.class);
  private static final int PAIR = NAMES.each("pair", WordSign.class, WordSign.class);
  private static final int BEFORE = NAMES.each("before", NameNeighbour.class);
  private static final int AFTER = NAMES.each("after", NameNeighbour.class);
  private static final int SECOND_BEFORE = NAMES.each("second-before", NameNeighbour.class);
  private static final int TWO_BEFORE =
      NAMES.each("two-before", NameNeighbour.class, NameNeighbour.class);
  private static final int AFTER_POSSESSIVE = NAMES.each("possessive-then", NameNeighbour.class);
  private static final int OF_OFFICE = NAMES.one("possessive-then-office");
  private static final int OFFICE_COMMA = NAMES.one("office-before-comma");
  private static final int SEVERAL_BEFORE = NAMES.each("several-before", NameNeighbour.class);
  private static final int SEVERAL_AFTER = NAMES.each("several-after", NameNeighbour.class);
  private static final int THE_FIRST = NAMES.each("the-first", WordSign.class);
  private static final int THE_LAST = NAMES.each("the-last", WordSign.class);
  private static final int ROLE_OF = NAMES.one("role-of");
  private static final int ONLY_BEFORE =
      NAMES.each("only-before", WordSign.class, NameNeighbour.class);
  private static final int ONLY_AFTER =
      NAMES.each("only-after", WordSign.class, NameNeighbour.class);
  private static final int LIST_ALL = NAMES.each("listed", NameLists.Kind.class);
  private static final int LIST_ONLY = NAMES.each("only-listed", NameLists.Kind.class);
  private static final int LIST_FIRST = NAMES.each("first-listed", NameLists.Kind.class);
  private static final int LIST_LAST = NAMES.each("last-listed", NameLists.Kind.class);
  private static final int EVIDENCE_FIRST = NAMES.each("first-shown", NameEvidence.Kind.class);
  private static final int EVIDENCE_LAST = NAMES.each("last-shown", NameEvidence.Kind.class);
  private static final int EVIDENCE_ONLY = NAMES.each("only-shown", NameEvidence.Kind.class);
  private static final int ENTRY_BODY = NAMES.one("entry-body");
  private static final int ENTRY_PLACE = NAMES.one("entry-place");
  private static final int ENTRY_DOCUMENT = NAMES.one("entry-document");
  private static final int ENTRY_ROLE = NAMES.one("entry-role");
  private static final int ENTRY_OTHER = NAMES.one("entry-other");
  private static final int FIRST_GIVEN = NAMES.one("first-given");
  private static final int FIRST_GIVEN_COMMON = NAMES.one("first-given-and-common");
  private static final int LAST_SURNAME = NAMES.one("last-surname");
  private static final int LAST_SURNAME_COMMON = NAMES.one("last-surname-and-common");
  private static final int GIVEN_SURNAME = NAMES.one("given-and-surname");
  private static final int LAST_HEAD = NAMES.one("last-heads-body");
  private static final int HEAD_BEFORE_OF = NAMES.one("body-of");
  private static final int PLACE_HEAD_BEFORE_OF = NAMES.one("place-of");
  private static final int LAST_DOCUMENT = NAMES.one("last-document");
  private static final int LAST_PLURAL = NAMES.one("last-plural");
  private static final int HAS_OF = NAMES.one("of");
  private static final int HAS_AND = NAMES.one("and");
  private static final int AND_WITHIN = NAMES.one("and-between-common-and-head");
  private static final int AND_BEFORE = NAMES.one("head-behind-common-and");
  private static final int HAS_SMALL = NAMES.one("small-word");
  private static final int ALL_UPPER = NAMES.one("all-upper");
  private static final int MIXED_UPPER = NAMES.one("upper-beside-small");
  private static final int ALL_UNKNOWN = NAMES.one("all-unknown");
  private static final int ALL_COMMON = NAMES.one("all-common");
  private static final int HAS_COMMON = NAMES.one("some-common");
  private static final int BEGINS = NAMES.one("begins-sentence");
  private static final int BEGINS_COMMON = NAMES.one("begins-sentence-common");
  private static final int WHOLE = NAMES.one("whole-run");
  private static final int TO_RUN_END = NAMES.one("to-end-of-run");
  private static final int PLACE_ENDING = NAMES.one("place-ending");
  private static final int PERSON_ENDING = NAMES.one("person-ending");
  private static final int ROLE_NEAR = NAMES.one("role-before-of-this");
  private static final int PLACE_IN = NAMES.one("listed-place-in");
  private static final int ENDS_AS_PERSON = NAMES.one("ends-as-person");
  private static final int THE_TITLE = NAMES.one("title-after-the");
  private static final int POST_WHOLE = NAMES.one("post-then-run");
  private static final int POST_REST = NAMES.one("post-then-rest-of-run");
  private static final int VOTE_ONLY = NAMES.each("only-elsewhere", NameLabel.class);
  private static final int VOTE_ONLY_MOST = NAMES.each("only-mostly", NameLabel.class);
  private static final int VOTE_LAST = NAMES.each("last-elsewhere", NameLabel.class);
  private static final int VOTE_FIRST = NAMES.each("first-elsewhere", NameLabel.class);
  private static final int VOTE_WHOLE = NAMES.each("whole-elsewhere", NameLabel.class);
  private static final int STEP = NAMES.each("after-label", NameLabel.class);

  /** The names of all features, in the order of their numbers. */
  static List<String> names() {
    return NAMES.all();
  }

  /** The names and numbers of all features. */
  static FeatureNames numbers() {
    return NAMES;
  }

  /** The feature of a stretch whose neighbour to the left in the run has a label. */
  static int step(NameLabel left) {
    return STEP + left.ordinal();
  }

  private final TokenizedText t;
  private final WordSigns signs;
  private final NameContext context;
  private final NameLists lists;
  private final RunWords words;
  private final NameRuns runs;
  private final NameEvidence evidence;
  private final Features active = new Features();

  NameFeatures(TokenizedText text, NameLists lists) {
    t = text;
    this.lists = lists;
    signs = new WordSigns(text, lists);
    context = new NameContext(text, signs);
    runs = new NameRuns(text, signs);
    words = new RunWords(text, signs, runs, lists);
    evidence = new NameEvidence(text, signs, context, words, runs);
  }

  NameRuns runs() {
    return runs;
  }

  RunWords words() {
    return words;
  }

  /**
   * Returns what is seen of a stretch, in an array of the caller's.
   *
   * @param votes how the runs of the text were parted before; null if they were not
   */
  int[] of(int run, int first, int end, @Nullable NameVotes votes) {
    int[] own = see(run, first, end).toArray();
    return votes == null ? own : Ints.concat(own, elsewhere(votes, first, end).toArray());
  }

  /** Returns what is seen of a stretch by itself, until the next is looked at. */
  Features see(int run, int first, int end) {
    active.clear();
    int last = end - 1;
    active.add(BIAS);
    active.add(LENGTH + Math.min(LENGTHS, end - first) - 1);
    form(first, last);
    lists(first, last);
    beside(run, first, end);
    shape(first, end);
    return active;
  }

  private void form(int first, int last) {
    if (first == last) {
      active.add(ONLY + words.sign(first).ordinal());
    } else {
      active.add(FIRST + words.sign(first).ordinal());
      active.add(LAST + words.sign(last).ordinal());
      for (int i = first + 1; i < last; i++) {
        active.add(INSIDE + words.sign(i).ordinal());
      }
      if (last == first + 1) {
        active.add(PAIR + words.sign(first).ordinal() * SIGNS + words.sign(last).ordinal());
      }
    }
    boolean given = !words.isEntry(first) && signs.isGiven(first, words.kinds(first));
    boolean surname = !words.isEntry(last) && signs.isSurname(last, words.kinds(last));
    active.addIf(given && first < last, FIRST_GIVEN);
    active.addIf(given && first < last && signs.isCommon(first), FIRST_GIVEN_COMMON);
    active.addIf(surname && first < last, LAST_SURNAME);
    active.addIf(surname && first < last && signs.isCommon(last), LAST_SURNAME_COMMON);
    active.addIf(given && surname && first < last, GIVEN_SURNAME);
    active.addIf(last > first + 1 && beginsPerson(last - 1) && !isHead(last), ENDS_AS_PERSON);
    active.addIf(is(last, WordClass.ORG_HEAD), LAST_HEAD);
    active.addIf(is(last, WordClass.DOCUMENT), LAST_DOCUMENT);
    active.addIf(is(last, WordClass.NOUN_PLURAL), LAST_PLURAL);
  }

  /** "Ada" of "Tern Bank Ada Moss": a given name after a word of another kind. */
  private boolean beginsPerson(int i) {
    return signs.isListedGiven(i)
        && t.isCapital(i)
        && !words.isEntry(i)
        && !signs.isGiven(i - 1, words.kinds(i - 1))
        && words.sign(i - 1) != WordSign.INITIAL
        && words.sign(i - 1) != WordSign.QUOTE;
  }

  private boolean isHead(int i) {
    return is(i, WordClass.ORG_HEAD)
        || is(i, WordClass.PLACE_HEAD)
        || is(i, WordClass.DOCUMENT)
        || words.sign(i) == WordSign.ORG_SUFFIX
        || words.sign(i) == WordSign.ORG_NAME;
  }

  private boolean is(int i, WordClass c) {
    return t.is(i, c);
  }

  private void lists(int first, int last) {
    boolean several = last > first;
    int all = several ? words.kinds(first, last + 1) : words.kinds(first);
    bits(all, several ? LIST_ALL : LIST_ONLY);
    if (several) {
      bits(words.kinds(first), LIST_FIRST);
      bits(words.kinds(last), LIST_LAST);
      bits(evidence.of(words.number(first)), EVIDENCE_FIRST);
      bits(evidence.of(words.number(last)), EVIDENCE_LAST);
      if (t.phraseLength(first) == last + 1 - first) {
        entry(first);
      }
    } else {
      bits(evidence.of(words.number(first)), EVIDENCE_ONLY);
    }
  }

  private void entry(int first) {
    boolean body = t.phraseIs(first, WordClass.ORG_NAME) || t.phraseIs(first, WordClass.PARTY);
    boolean place = t.phraseIs(first, WordClass.PLACE);
    boolean document = t.phraseIs(first, WordClass.DOCUMENT);
    boolean role = t.phraseIs(first, WordClass.ROLE) || t.phraseIs(first, WordClass.TITLE);
    active.addIf(body, ENTRY_BODY);
    active.addIf(place, ENTRY_PLACE);
    active.addIf(document, ENTRY_DOCUMENT);
    active.addIf(role, ENTRY_ROLE);
    active.addIf(!body && !place && !document && !role, ENTRY_OTHER);
  }

  private void bits(int found, int feature) {
    for (int rest = found; rest != 0; rest &= rest - 1) {
      active.add(feature + Integer.numberOfTrailingZeros(rest));
    }
  }

  private void beside(int run, int first, int end) {
    int s = t.sentence(first);
    int sentenceFirst = t.sentenceFirst(s);
    int before = context.before(first - 1, sentenceFirst).ordinal();
    int after = context.after(end, t.sentenceEnd(s)).ordinal();
    active.add(BEFORE + before);
    active.add(AFTER + after);
    if (first > sentenceFirst) {
      int second = context.before(first - 2, sentenceFirst).ordinal();
      active.add(SECOND_BEFORE + second);
      active.add(TWO_BEFORE + second * AROUNDS + before);
      active.addIf(
          before == NameNeighbour.COMMA.ordinal()
              && first - 2 >= sentenceFirst
              && signs.isOffice(first - 2),
          OFFICE_COMMA);
    }
    if (after == NameNeighbour.POSSESSIVE.ordinal()) {
      active.add(AFTER_POSSESSIVE + context.after(end + 1, t.sentenceEnd(s)).ordinal());
      active.addIf(officeSoon(end + 1, t.sentenceEnd(s)), OF_OFFICE);
    }
    if (end - first > 1) {
      active.add(SEVERAL_BEFORE + before);
      active.add(SEVERAL_AFTER + after);
      boolean the = before == NameNeighbour.THE.ordinal();
      active.addIf(the, THE_FIRST + words.sign(first).ordinal());
      active.addIf(the, THE_LAST + words.sign(end - 1).ordinal());
      active.addIf(signs.isOf(first + 1) && signs.isRole(first), ROLE_OF);
    }
    if (end - first == 1) {
      active.addIf(
          before == NameNeighbour.THE.ordinal() && (signs.isTitle(first) || signs.isRole(first)),
          THE_TITLE);
      active.add(ONLY_BEFORE + words.sign(first).ordinal() * AROUNDS + before);
      active.add(ONLY_AFTER + words.sign(first).ordinal() * AROUNDS + after);
    }
    boolean begins =
        first == sentenceFirst || first == sentenceFirst + 1 && t.is(first - 1, TokenKind.QUOTE);
    active.addIf(begins, BEGINS);
    active.addIf(begins && signs.isCommon(first), BEGINS_COMMON);
    active.addIf(first == runs.first(run) && end == runs.end(run), WHOLE);
    active.addIf(end == runs.end(run), TO_RUN_END);
    active.addIf(
        end == runs.end(run) && end - runs.first(run) > 2 && behindPost(run),
        first == runs.first(run) ? POST_WHOLE : POST_REST);
    active.addIf(
        signs.isOf(first - 1) && first - 2 >= sentenceFirst && signs.isRole(first - 2), ROLE_NEAR);
    active.addIf(
        before == NameNeighbour.IN.ordinal() && signs.isPlace(end - 1, words.kinds(end - 1)),
        PLACE_IN);
  }

  /** "director of the": a person's name may follow the name of the body. */
  private boolean behindPost(int run) {
    int first = runs.first(run);
    int link = signs.isThe(first - 1) ? first - 2 : first - 1;
    return link > t.sentenceFirst(t.sentence(first))
        && t.is(link, WordClass.PREPOSITION)
        && signs.isRole(link - 1);
  }

  /** "'s deputy chief executive" */
  private boolean officeSoon(int i, int end) {
    for (int k = i; k < Math.min(end, i + 3); k++) {
      if (signs.isOffice(k)) {
        return true;
      }
    }
    return false;
  }

  /** Returns what the first parting of the text shows of a stretch, until the next is looked at. */
  Features elsewhere(NameVotes v, int first, int end) {
    active.clear();
    int last = end - 1;
    if (end - first == 1) {
      bits(v.last(last), VOTE_ONLY);
      int most = v.most(last);
      active.addIf(most >= 0, VOTE_ONLY_MOST + Math.max(0, most));
      return active;
    }
    bits(v.last(last), VOTE_LAST);
    bits(v.first(first), VOTE_FIRST);
    bits(v.whole(first, end), VOTE_WHOLE);
    return active;
  }

  /** "and" of "Parks and Wildlife Service": behind a common word that heads nothing itself. */
  private boolean joinsCommon(int i) {
    return t.is(i, WordClass.COORDINATOR)
        && signs.isCore(i - 1)
        && signs.isCommon(i - 1)
        && !isHead(i - 1);
  }

  private void shape(int first, int end) {
    int last = end - 1;
    boolean of = false;
    boolean and = false;
    boolean within = false;
    boolean small = false;
    boolean headOf = false;
    boolean placeOf = false;
    int upper = 0;
    int unknown = 0;
    int common = 0;
    int plain = 0;
    for (int i = first; i < end; i++) {
      WordSign w = words.sign(i);
      if (w.compareTo(WordSign.POSSESSIVE) <= 0) {
        small = true;
        of |= signs.isOf(i);
        and |= t.is(i, WordClass.COORDINATOR) || t.is(i, TokenKind.SYMBOL);
        within |= i > first && joinsCommon(i);
        headOf |= i > first && signs.isOf(i) && t.is(i - 1, WordClass.ORG_HEAD);
        placeOf |= i > first && signs.isOf(i) && t.is(i - 1, WordClass.PLACE_HEAD);
        continue;
      }
      plain++;
      upper += t.shape(i) == Shape.UPPER ? 1 : 0;
      unknown += t.isKnown(i) ? 0 : 1;
      common += signs.isCommon(i) && t.isCapital(i) ? 1 : 0;
    }
    active.addIf(of, HAS_OF);
    active.addIf(and, HAS_AND);
    active.addIf(within && is(last, WordClass.ORG_HEAD), AND_WITHIN);
    active.addIf(is(last, WordClass.ORG_HEAD) && joinsCommon(first - 1), AND_BEFORE);
    active.addIf(small, HAS_SMALL);
    active.addIf(headOf, HEAD_BEFORE_OF);
    active.addIf(placeOf, PLACE_HEAD_BEFORE_OF);
    active.addIf(upper == plain, ALL_UPPER);
    active.addIf(upper > 0 && upper < plain, MIXED_UPPER);
    active.addIf(unknown == plain, ALL_UNKNOWN);
    active.addIf(common == plain, ALL_COMMON);
    active.addIf(common > 0 && common < plain, HAS_COMMON);
    if (first == last && !t.isKnown(first)) {
      active.addIf(lists.endsAsPlace(t.text(), t.start(last), t.end(last)), PLACE_ENDING);
    }
    active.addIf(
        !t.isKnown(last) && lists.endsAsSurname(t.text(), t.start(last), t.end(last)),
        PERSON_ENDING);
  }
}
