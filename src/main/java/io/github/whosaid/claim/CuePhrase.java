package io.github.whosaid.claim;

import com.google.common.base.Splitter;
import io.github.whosaid.lexicon.Lexicon;
import io.github.whosaid.lexicon.Table;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.text.Tag;
import io.github.whosaid.text.TokenKind;
import io.github.whosaid.text.TokenizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * A sequence of words, lists, classes and parts of speech, as the tables spell it. Immutable and
 * thread-safe. A match looks at no more tokens than its elements and gaps allow, so that all
 * matches of a text take time linear in its length.
 *
 * <p>Elements are separated by spaces, alternatives inside one by {@code |}: {@code word},
 * {@code @LIST} of {@code words.tsv}, {@code <CLASS>} of the lexicon, {@code [TAG]}, <code>{KIND}
 * </code> of token. {@code ?} behind an element makes it optional, {@code !} before it asks that
 * the next token is none of these (and takes none), {@code ~3} passes over up to three words or
 * numbers.
 */
final class CuePhrase {

  private static final Splitter SPACE = Splitter.on(' ');
  private static final Splitter BAR = Splitter.on('|');

  private static final class Element {
    final List<Integer> words = new ArrayList<>();
    long lists;
    final List<WordClass> classes = new ArrayList<>();
    final List<Tag> tags = new ArrayList<>();
    final List<TokenKind> kinds = new ArrayList<>();
    boolean optional;
    boolean not;
    int gap;
  }

  private final List<Element> elements = new ArrayList<>();
  private final Vocabulary words;

  CuePhrase(String pattern, Vocabulary vocabulary, Table.Row row) {
    words = vocabulary;
    for (String part : SPACE.split(pattern)) {
      elements.add(element(part, row));
    }
    Element first = elements.get(0);
    if (first.optional
        || first.not
        || first.gap > 0
        || !first.tags.isEmpty()
        || !first.kinds.isEmpty()) {
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
    }
    if (rest.endsWith("?")) {
      e.optional = true;
      rest = rest.substring(0, rest.length() - 1);
    }
    for (String one : BAR.split(rest)) {
      try {
        if (one.startsWith("@")) {
          e.lists |= words.list(one.substring(1), row);
        } else if (one.startsWith("<")) {
          e.classes.add(WordClass.valueOf(one.substring(1, one.length() - 1)));
        } else if (one.startsWith("[")) {
          e.tags.add(Tag.valueOf(one.substring(1, one.length() - 1)));
        } else if (one.startsWith("{")) {
          e.kinds.add(TokenKind.valueOf(one.substring(1, one.length() - 1)));
        } else {
          e.words.add(words.number(one, row));
        }
      } catch (IllegalArgumentException wrong) {
        throw new IllegalStateException(
            row.fault("unknown name \"" + one + "\"").getMessage(), wrong);
      }
    }
    return e;
  }

  /** Returns whether a match can begin with a word of the lexicon. */
  boolean canBegin(Lexicon lexicon, int id) {
    Element e = elements.get(0);
    return named(e, words.numberOfId(id)) || e.classes.stream().anyMatch(c -> lexicon.is(id, c));
  }

  /** Returns whether a match can begin with a word of the vocabulary, whatever the lexicon says. */
  boolean canBegin(int number) {
    return named(elements.get(0), number);
  }

  /**
   * Returns the token behind the match that begins at a token, or -1 if there is none; tokens from
   * {@code limit} on are not looked at.
   */
  int match(TokenizedText t, int from, int limit) {
    return match(t, 0, from, limit);
  }

  private int match(TokenizedText t, int element, int at, int limit) {
    if (element == elements.size()) {
      return at;
    }
    Element e = elements.get(element);
    if (e.gap > 0) {
      return gap(t, e.gap, element, at, limit);
    }
    boolean fits = at < limit && fits(t, e, at);
    if (e.not) {
      return fits ? -1 : match(t, element + 1, at, limit);
    }
    int end = fits ? match(t, element + 1, at + 1, limit) : -1;
    return end < 0 && e.optional ? match(t, element + 1, at, limit) : end;
  }

  private int gap(TokenizedText t, int most, int element, int from, int limit) {
    for (int k = from; k <= from + most && k <= limit; k++) {
      int end = match(t, element + 1, k, limit);
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

  private boolean fits(TokenizedText t, Element e, int at) {
    if ((!e.words.isEmpty() || e.lists != 0) && named(e, words.number(t, at))) {
      return true;
    }
    for (WordClass c : e.classes) {
      if (t.is(at, c)) {
        return true;
      }
    }
    for (Tag tag : e.tags) {
      if (t.is(at, tag)) {
        return true;
      }
    }
    for (TokenKind kind : e.kinds) {
      if (t.is(at, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean named(Element e, int number) {
    return number != 0 && (e.words.contains(number) || (words.lists(number) & e.lists) != 0);
  }
}
