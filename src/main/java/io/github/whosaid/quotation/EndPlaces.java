package io.github.whosaid.quotation;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The places where a content can end: commas and other marks, conjunctions, prepositions, words of
 * time, the ends of quoted passages and the sentence's end, each with what stands before and behind
 * it. One object serves a whole text: every call of {@link #find} overwrites the places before. At
 * most {@link #MOST} places are kept, so that weighing them takes linear time.
 */
final class EndPlaces {

  static final int MOST = 32;

  private static final WordClassSet TIMES =
      WordClassSet.of(
          WordClass.WEEKDAY, WordClass.MONTH, WordClass.TIME_NOUN, WordClass.TIME_ADVERB);

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

  private final TokenizedText t;
  private final int[] places = new int[MOST + 1];
  private final Mark[] marks = new Mark[MOST + 1];
  private final int[] commasBefore = new int[MOST + 1];
  private final int[] commasLeft = new int[MOST + 1];
  private final int[] verbsBefore = new int[MOST + 1];
  private int count;
  private int verbs;
  private int firstFinite;
  private int lastFinite;

  EndPlaces(TokenizedText text) {
    t = text;
  }

  /**
   * Finds the places of a content that begins at {@code from}; the last of them is where the
   * sentence, or the bracket around the content, ends.
   *
   * @param noun whether the content is that of a noun, which may be the subject of a verb behind
   */
  void find(int from, int limit, boolean noun) {
    collect(from, limit, noun);
    measure(from);
  }

  int count() {
    return count;
  }

  /** Returns the token behind the content if it ends at place {@code i}. */
  int at(int i) {
    return places[i];
  }

  int last() {
    return places[count - 1];
  }

  Mark mark(int i) {
    return marks[i];
  }

  /** Returns how many commas the content has if it ends at place {@code i}. */
  int commasBefore(int i) {
    return commasBefore[i];
  }

  /** Returns how many of the places behind place {@code i} are commas. */
  int commasLeft(int i) {
    return commasLeft[i];
  }

  /** Returns how many groups of finite verbs the content has if it ends at place {@code i}. */
  int verbsBefore(int i) {
    return verbsBefore[i];
  }

  /** Returns how many groups of finite verbs stand between place {@code i} and the last one. */
  int verbsBehind(int i) {
    return verbs - verbsBefore[i];
  }

  /** Returns the first finite verb before the last place, or that place. */
  int firstFinite() {
    return firstFinite;
  }

  /** Returns the last finite verb before the last place, or -1. */
  int lastFinite() {
    return lastFinite;
  }

  /**
   * Whether one of these places is a dash: two of them enclose an aside, at which no content ends.
   */
  boolean dash(int from, int to) {
    for (int p = from; p < to; p++) {
      if (marks[p] == Mark.DASH) {
        return true;
      }
    }
    return false;
  }

  /** Counts verbs and commas before and behind each place, in one walk over the content. */
  private void measure(int from) {
    int end = places[count - 1];
    firstFinite = end;
    lastFinite = -1;
    verbs = 0;
    int commas = 0;
    int i = 0;
    for (int x = from; x < end; x++) {
      while (places[i] <= x) {
        verbsBefore[i] = verbs;
        commasBefore[i++] = commas;
      }
      if (t.isFinite(x)) {
        verbs += x > from && t.isFinite(x - 1) ? 0 : 1;
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
  }

  /** Fills places and marks. */
  private void collect(int from, int limit, boolean noun) {
    count = 0;
    int end = limit;
    int depth = 0;
    boolean finite = false; // whether a finite verb stands before k
    for (int k = from; k < end && count < MOST; finite |= t.isFinite(k), k++) {
      if (t.is(k, TokenKind.QUOTE)) {
        if (TokenText.opensQuote(t, k)) {
          int behind = t.passages().get(t.passageAt(k)).behind();
          end = Math.max(end, behind); // of several sentences: the content ends with it
          k = behind - 1;
          if (behind < end) {
            marks[count] = Mark.PASSAGE_END;
            places[count++] = behind;
          }
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
        Mark mark = noun && isGroupFirst(k, from, finite) ? Mark.FINITE : markAt(k, limit);
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
  }

  /** "The claim that it failed was rejected": the verb of the noun's own clause. */
  private boolean isGroupFirst(int k, int from, boolean finiteBefore) {
    return (t.is(from, Tag.TO) || finiteBefore)
        && t.isFinite(k)
        && !t.isFinite(k - 1)
        && !t.is(k - 1, Tag.ADVERB)
        && !t.is(k - 1, Tag.NEGATION)
        && !t.is(k - 1, Tag.TO);
  }

  private @Nullable Mark markAt(int k, int limit) {
    switch (t.kind(k)) {
      case COMMA:
        // "in April, 2012" is one date.
        return t.is(k - 1, WordClass.MONTH) && t.is(k + 1, TokenKind.NUMBER) ? null : Mark.COMMA;
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
    if (isTime(k + 1)) {
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
          if (t.is(i, WordClass.MEDIUM) && !t.is(i + 1, Tag.NOUN)) {
            return Mark.MEDIUM_PREPOSITION;
          }
        }
        default -> i = bound;
      }
    }
    return t.is(k, WordClass.LOCATIVE) ? Mark.LOCATIVE_PREPOSITION : Mark.PREPOSITION;
  }

  private boolean isOf(int k) {
    return TokenText.is(t, k, "of");
  }

  private boolean isTime(int k) {
    return t.isAny(k, TIMES);
  }
}
