package io.github.whosaid.mention;

import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;

/**
 * Tells which sentences of a text, or beginnings of them up to a colon, have nearly all words
 * capitalised as a headline has, and which of their capitalised words are verbs. Remembers what it
 * found of each sentence; not thread-safe.
 */
final class HeadlineWords {

  private static final int HEADLINE_WORDS = 4;

  private final Words w;
  private final TokenizedText t;

  /** Token behind the part of each sentence that is a heading, plus one; 0 before a look. */
  private final int[] ends;

  HeadlineWords(Words words) {
    w = words;
    t = words.t;
    ends = new int[t.sentences() + 1];
  }

  /**
   * "Jane Roe Slams Critics": a verb in capitals behind a name, in a line where all is in capitals.
   */
  boolean isVerb(int i) {
    if (i < 1 || i + 1 >= w.size || !t.isCapital(i) || !t.is(i, TokenKind.WORD)) {
      return false;
    }
    boolean verb = t.is(i, WordClass.VERB_S) || t.is(i, WordClass.VERB_PAST);
    boolean other = t.is(i, WordClass.ADVERB) || t.is(i, WordClass.MODAL);
    if (!verb && !other || isName(i)) {
      return false;
    }
    boolean noun =
        t.is(i, WordClass.NOUN) || t.is(i, WordClass.NOUN_PLURAL) || t.is(i, WordClass.ADJECTIVE);
    boolean behindName =
        verb && t.is(i - 1, TokenKind.WORD) && t.isCapital(i - 1) && nameLike(i - 1);
    return (behindName || !noun) && t.sentence(i - 1) == t.sentence(i + 1) && contains(i);
  }

  /**
   * "THE FACTS: The picture is old.": the colon behind the heading that begins a paragraph, else
   * the token. A label in capitals that names somebody or a role is none.
   */
  int headingEnd(int i) {
    if (i != t.paragraphFirst(t.paragraph(i))) {
      return i;
    }
    int end = i;
    while (end < i + HEADLINE_WORDS && w.upper(end) && t.is(end, TokenKind.WORD)) {
      end++;
    }
    int last = end - 1;
    boolean names =
        end == i
            || !t.is(end, TokenKind.COLON)
            || !w.common(last)
            || isName(last)
            || w.is(last, WordClass.ORG_HEAD)
            || w.person(last)
            || w.people(last);
    return names ? i : end;
  }

  private boolean isName(int i) {
    return w.given(i)
        || w.is(i, WordClass.SURNAME)
        || w.is(i, WordClass.PLACE)
        || w.is(i, WordClass.ORG_NAME);
  }

  private boolean nameLike(int i) {
    return isName(i)
        || w.is(i, WordClass.PARTY)
        || w.is(i, WordClass.ROLE)
        || w.is(i, WordClass.ROLE_PLURAL)
        || w.upper(i)
        || !t.lexicon().isKnown(t.id(i));
  }

  /**
   * Whether nearly all words of the sentence are capitalised, or of what stands before its colon:
   * there the capitals tell nothing.
   */
  boolean contains(int token) {
    int s = t.sentence(token);
    if (ends[s] == 0) {
      ends[s] = 1 + end(t.sentenceFirst(s), t.sentenceEnd(s));
    }
    return token < ends[s] - 1;
  }

  private int end(int first, int end) {
    int words = 0;
    int capitals = 0;
    int colon = first;
    for (int i = first; i < end; i++) {
      if (t.is(i, TokenKind.WORD) && t.end(i) - t.start(i) > 3) {
        words++;
        capitals += t.isCapital(i) ? 1 : 0;
      } else if (t.is(i, TokenKind.COLON)
          && colon == first
          && !w.upper(first)
          && isHeadline(words, capitals)) {
        colon = i;
      }
    }
    return isHeadline(words, capitals) ? end : colon;
  }

  private static boolean isHeadline(int words, int capitals) {
    return words >= HEADLINE_WORDS && capitals * 5 >= words * 4;
  }
}
