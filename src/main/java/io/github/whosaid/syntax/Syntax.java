package io.github.whosaid.syntax;

import io.github.whosaid.text.TokenizedText;

/**
 * The parse of a text: its names, base noun phrases, verb groups and clauses. Immutable and
 * thread-safe.
 *
 * <p>Each view numbers its items from zero in the order in which they begin within a sentence.
 */
public final class Syntax {

  private final Names names;
  private final BasePhrases phrases;
  private final VerbGroups verbs;
  private final ClauseTree clauses;
  private final PhraseChains chains;

  private Syntax(TokenizedText text) {
    names = Names.of(text);
    phrases = new BasePhrases(text.size());
    verbs = new VerbGroups(text.size());
    clauses = new ClauseTree(text.size(), phrases, verbs);
    chains = new PhraseChains(text, phrases, clauses);
    new Parser(text, phrases, verbs, clauses).run();
  }

  /**
   * Parses a text, in time linear in its length.
   *
   * @throws NullPointerException if {@code text} is null
   */
  public static Syntax of(TokenizedText text) {
    return new Syntax(text);
  }

  /** Returns the names. */
  public Names names() {
    return names;
  }

  /** Returns the base noun phrases. */
  public BasePhrases phrases() {
    return phrases;
  }

  /** Returns the base noun phrases with what belongs to them. */
  public PhraseChains chains() {
    return chains;
  }

  /** Returns the verb groups. */
  public VerbGroups verbs() {
    return verbs;
  }

  /** Returns the clauses. */
  public ClauseTree clauses() {
    return clauses;
  }

  @Override
  public String toString() {
    return "Syntax of "
        + names.count()
        + " names, "
        + phrases.count()
        + " phrases, "
        + verbs.count()
        + " verb groups, "
        + clauses.count()
        + " clauses";
  }
}
