package io.github.whosaid.syntax;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Arrays;

/**
 * The base noun phrases of a text: a noun with the determiner, possessor, adjectives, numbers and
 * nouns before it, or a pronoun alone. Immutable and thread-safe.
 *
 * <p>A possessor is a phrase inside the phrase that it belongs to.
 */
public final class BasePhrases {

  /** No distance: there is no such token. */
  private static final int NONE = Short.MIN_VALUE;

  private static final int PRONOUN = 1;
  private static final int NOUN = 2;

  private final Column first;

  // Tokens, as distances from the first.
  private final ShortColumn end;
  private final ShortColumn head;
  private final Column possessor;
  private final ShortColumn name;
  private final ShortColumn flags;
  private final ShortColumn extent;

  /**
   * The innermost phrase of each token; a blank cell stands before the first and after the last.
   */
  private final int[] at;

  BasePhrases(int tokens) {
    int expected = tokens * 3 / 10;
    first = new Column(expected);
    end = new ShortColumn(expected);
    head = new ShortColumn(expected);
    possessor = new Column(expected);
    name = new ShortColumn(expected);
    flags = new ShortColumn(expected);
    extent = new ShortColumn(expected);
    at = new int[tokens + 2];
    Arrays.fill(at, -1);
  }

  @CanIgnoreReturnValue
  int add(
      int from, int to, int headToken, int owner, int nameToken, boolean pronoun, boolean noun) {
    int n = first.size();
    first.add(from);
    end.add(to - from);
    head.add(headToken - from);
    possessor.add(owner);
    name.add(nameToken < 0 ? NONE : nameToken - from);
    flags.add((pronoun ? PRONOUN : 0) | (noun ? NOUN : 0));
    extent.add(to - from);
    for (int i = from; i < to; i++) {
      at[i + 1] = at[i + 1] < 0 ? n : at[i + 1];
    }
    return n;
  }

  /** Returns the number of phrases. */
  public int count() {
    return first.size();
  }

  /** Returns the first token. */
  public int first(int phrase) {
    return first.get(phrase);
  }

  /** Returns the token after the last one. */
  public int end(int phrase) {
    return first.get(phrase) + end.get(phrase);
  }

  void extent(int phrase, int token) {
    extent.set(phrase, token - first.get(phrase));
  }

  /**
   * Returns the token after what belongs to a subject, from its own words up to its verb: phrases
   * joined by "and", prepositional phrases, clauses and asides; of other phrases the end.
   */
  public int extent(int phrase) {
    return first.get(phrase) + extent.get(phrase);
  }

  /** Returns the token of the head: the noun, name, pronoun, number or determiner. */
  public int head(int phrase) {
    return first.get(phrase) + head.get(phrase);
  }

  /** Returns the phrase that owns this one, as "Lee" does "Lee's boat"; -1 if none does. */
  public int possessor(int phrase) {
    return possessor.get(phrase);
  }

  /**
   * Returns the token where the name begins after a title or a description, as "Moss" does in "Mr
   * Moss" and "the warden Moss"; -1 if there is none.
   */
  public int nameFirst(int phrase) {
    return name.get(phrase) == NONE ? -1 : first.get(phrase) + name.get(phrase);
  }

  /** Returns whether the phrase is a pronoun alone. */
  public boolean isPronoun(int phrase) {
    return (flags.get(phrase) & PRONOUN) != 0;
  }

  /** Returns whether the head is a noun or a name. */
  public boolean isNoun(int phrase) {
    return (flags.get(phrase) & NOUN) != 0;
  }

  /**
   * Returns the innermost phrase that the token stands in, or -1; the token may also be the one
   * before the text or after it.
   */
  public int at(int token) {
    return at[token + 1];
  }

  /** Returns the outermost phrase that begins with the token, or -1. */
  public int beginningAt(int token) {
    int phrase = at(token);
    if (phrase < 0 || first(phrase) != token) {
      return -1;
    }
    for (int outer = at(end(phrase));
        outer >= 0 && outer != phrase && first(outer) == token;
        outer = at(end(phrase))) {
      phrase = outer;
    }
    return phrase;
  }

  /** Returns the outermost phrase that ends before the token, or -1. */
  public int endingBefore(int token) {
    int phrase = token <= 0 ? -1 : at(token - 1);
    return phrase >= 0 && end(phrase) == token ? phrase : -1;
  }
}
