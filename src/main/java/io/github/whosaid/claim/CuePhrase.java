package io.github.whosaid.claim;

import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.lexicon.WordClassSet;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A sequence of words, lists, classes and parts of speech, as the tables spell it. Immutable and
 * thread-safe. A match looks at no more tokens than its elements and gaps allow, so that all
 * matches of a text take time linear in its length.
 *
 * <p>Elements are separated by spaces, alternatives inside one by {@code |}: {@code word},
 * {@code @LIST} of {@code words.tsv}, {@code <CLASS>} of the lexicon, {@code [TAG]}, <code>{KIND}
 * </code> of token. {@code ?} behind an element makes it optional, {@code !} before it asks that
 * the next token is none of these (and takes none), {@code &} that it is one of these (and takes
 * none either), {@code ~3} passes over up to three words or numbers.
 */
final class CuePhrase {

  /** One element: what a token must be to fit. */
  private static final class Element {
    final BitSet words = new BitSet();
    WordClassSet classes = WordClassSet.of();
    int tags;
    int kinds;
    boolean optional;
    boolean not;
    boolean ahead;
    int gap;
  }

  private final Element[] elements;
  private final Vocabulary words;

  CuePhrase(String pattern, Vocabulary vocabulary, Table.Row row) {
    words = vocabulary;
    List<String> parts = Table.parts(pattern, ' ');
    elements = new Element[parts.size()];
    for (int i = 0; i < elements.length; i++) {
      elements[i] = element(parts.get(i), row);
    }
    Element first = elements[0];
    if (first.optional
        || first.not
        || first.ahead
        || first.gap > 0
        || first.tags != 0
        || first.kinds != 0) {
      throw row.fault("a pattern begins with words, lists or classes: \"" + pattern + "\"");
    }
  }

  private Element element(String part, Table.Row row) {
    Element e = new Element();
    String rest = part;
    if (rest.startsWith("~")) {
      e.gap = Integer.parseInt(rest.substring(1));
      return e;
    }
    if (rest.startsWith("!")) {
      e.not = true;
      rest = rest.substring(1);
    } else if (rest.startsWith("&")) {
      e.ahead = true;
      rest = rest.substring(1);
    }
    if (rest.endsWith("?")) {
      e.optional = true;
      rest = rest.substring(0, rest.length() - 1);
    }
    List<WordClass> classes = new ArrayList<>();
    for (String one : Table.parts(rest, '|')) {
      try {
        if (one.startsWith("@")) {
          e.words.or(words.list(one.substring(1), row));
        } else if (one.startsWith("<")) {
          classes.add(WordClass.valueOf(one.substring(1, one.length() - 1)));
        } else if (one.startsWith("[")) {
          e.tags |= 1 << Tag.valueOf(one.substring(1, one.length() - 1)).ordinal();
        } else if (one.startsWith("{")) {
          e.kinds |= 1 << TokenKind.valueOf(one.substring(1, one.length() - 1)).ordinal();
        } else {
          e.words.set(words.number(one, row));
        }
      } catch (IllegalArgumentException wrong) {
        throw new IllegalStateException(
            row.fault("unknown name \"" + one + "\"").getMessage(), wrong);
      }
    }
    e.classes = WordClassSet.of(classes.toArray(new WordClass[0]));
    return e;
  }

  /** Returns the classes of the lexicon that a match can begin with. */
  WordClassSet firstClasses() {
    return elements[0].classes;
  }

  /** Returns the numbers of the words that a match can begin with, each once. */
  int[] firstWords() {
    return elements[0].words.stream().toArray();
  }

  /**
   * Returns the numbers of words of which every match has one behind its first token, each once:
   * those of the element with the fewest function words. Empty if no element asks for words alone.
   */
  int[] neededWords() {
    int[] needed = {};
    int least = Integer.MAX_VALUE;
    for (int i = 1; i < elements.length; i++) {
      Element e = elements[i];
      boolean wordsAlone = e.classes.isEmpty() && e.tags == 0 && e.kinds == 0;
      if (wordsAlone && !e.optional && !e.not && !e.ahead && e.gap == 0) {
        int small = 0;
        for (int n = e.words.nextSetBit(0); n >= 0; n = e.words.nextSetBit(n + 1)) {
          small += words.isSmall(n) ? 1 : 0;
        }
        if (small < least) {
          least = small;
          needed = e.words.stream().toArray();
        }
      }
    }
    return needed;
  }

  /**
   * Returns the token behind the match that begins at a token, or -1 if there is none; tokens from
   * {@code limit} on are not looked at.
   */
  int match(TokenizedText t, char[] numbers, int from, int limit) {
    return match(t, numbers, 0, from, limit);
  }

  private int match(TokenizedText t, char[] numbers, int element, int at, int limit) {
    if (element == elements.length) {
      return at;
    }
    Element e = elements[element];
    if (e.gap > 0) {
      return gap(t, numbers, e.gap, element, at, limit);
    }
    boolean fits = at < limit && fits(t, numbers[at], e, at);
    if (e.not) {
      return fits ? -1 : match(t, numbers, element + 1, at, limit);
    }
    if (e.ahead) {
      return fits ? match(t, numbers, element + 1, at, limit) : -1;
    }
    int end = fits ? match(t, numbers, element + 1, at + 1, limit) : -1;
    return end < 0 && e.optional ? match(t, numbers, element + 1, at, limit) : end;
  }

  private int gap(TokenizedText t, char[] numbers, int most, int element, int from, int limit) {
    for (int k = from; k <= from + most && k <= limit; k++) {
      int end = match(t, numbers, element + 1, k, limit);
      if (end >= 0) {
        return end;
      }
      if (k >= limit
          || !(t.is(k, TokenKind.WORD) || t.is(k, TokenKind.NUMBER) || t.is(k, TokenKind.QUOTE))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean fits(TokenizedText t, int number, Element e, int at) {
    return (e.kinds >>> t.kind(at).ordinal() & 1) != 0
        || (e.tags >>> t.tag(at).ordinal() & 1) != 0
        || t.isAny(at, e.classes)
        || e.words.get(number);
  }
}
