package io.github.whosaid.mention;

import com.google.common.collect.ImmutableList;
import io.github.whosaid.syntax.Syntax;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * All mentions of a text, ordered by their first tokens, outer ones before inner ones. Immutable
 * and thread-safe.
 */
public final class Mentions {

  private final List<Mention> all;

  /** The same in an array: they are asked for one by one all the time. */
  private final Mention[] mentions;

  private final int[] at;
  private final List<ImmutableList<AffiliationMention>> affiliations;
  private final PrivateDetails[] details;
  private final int[] same;
  private final int[] closeEnd;
  private final boolean[] definite;

  Mentions(
      Mention[] mentions,
      int[] at,
      List<ImmutableList<AffiliationMention>> affiliations,
      PrivateDetails[] details,
      int[] same,
      int[] closeEnd,
      boolean[] definite) {
    all = Collections.unmodifiableList(Arrays.asList(mentions));
    this.mentions = mentions;
    this.at = at;
    this.affiliations = affiliations;
    this.details = details;
    this.same = same;
    this.closeEnd = closeEnd;
    this.definite = definite;
  }

  /** Finds the mentions of a text, in time linear in its length. */
  public static Mentions find(TokenizedText text, Syntax syntax) {
    return new MentionFinder(text, syntax).run();
  }

  /** Returns all mentions. */
  public List<Mention> all() {
    return all;
  }

  /** Returns the mention with that index. */
  public Mention get(int index) {
    return mentions[index];
  }

  /** Returns the number of mentions. */
  public int size() {
    return mentions.length;
  }

  /**
   * Returns the index of the mention whose phrase (first to end) covers the token, the outermost if
   * they nest, or -1.
   */
  public int at(int token) {
    return at[token];
  }

  /**
   * Returns the index of the outermost mention that covers the token and does not reach beyond
   * {@code end}, or -1: of "the mayor's plan" the mayor, if the range ends before the plan.
   */
  public int at(int token, int end) {
    int m = at[token];
    if (m < 0 || mentions[m].end() <= end) {
      return m;
    }
    for (int i = m + 1; i < mentions.length && mentions[i].first() <= token; i++) {
      if (mentions[i].end() > token && mentions[i].end() <= end) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns what premodifiers, appositions and "of" phrases of the mention say of roles and
   * organisations.
   */
  public ImmutableList<AffiliationMention> affiliations(int mention) {
    return affiliations.get(mention);
  }

  /**
   * Returns the mention that grammar says is the same: the name that an apposition or "is"
   * describes, what a relative pronoun stands for, the long form before an acronym in brackets; -1
   * if there is none.
   */
  public int same(int mention) {
    return same[mention];
  }

  /**
   * Returns the token behind the mention with the prepositional phrases and brackets that follow it
   * without a comma.
   */
  public int closeEnd(int mention) {
    return closeEnd[mention];
  }

  /** Returns the token behind the mention and all that follows it without a comma. */
  public int wholeEnd(Mention mention) {
    return Math.max(mention.end(), closeEnd(mention.index()));
  }

  /** Returns whether "the", "this" or a possessive determines the mention. */
  public boolean isDefinite(int mention) {
    return definite[mention];
  }

  /** Returns what the mention says of age, town and party. */
  public PrivateDetails details(int mention) {
    return details[mention];
  }
}
