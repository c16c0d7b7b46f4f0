package io.github.whosaid.syntax;

import java.util.Arrays;

/**
 * The verb groups of a text: a main verb with its auxiliaries, "to", negation and the adverbs among
 * them. Immutable and thread-safe.
 *
 * <p>Where the subject stands among them, as in "did she say", it lies between first and end.
 */
public final class VerbGroups {

  private static final int PASSIVE = 1;
  private static final int NEGATED = 2;
  private static final int PAST = 4;

  private static final Finiteness[] FORMS = Finiteness.values();

  private final Column first;
  private final Column end;
  private final Column main;
  private final ShortColumn form;
  private final Column modal;
  private final ShortColumn flags;
  private final Column agent;
  private final Column clause;

  /** The group of each token; a blank cell stands before the first and after the last. */
  private final int[] at;

  VerbGroups(int tokens) {
    int expected = tokens / 7;
    first = new Column(expected);
    end = new Column(expected);
    main = new Column(expected);
    form = new ShortColumn(expected);
    modal = new Column(expected);
    flags = new ShortColumn(expected);
    agent = new Column(expected);
    clause = new Column(expected);
    at = new int[tokens + 2];
    Arrays.fill(at, -1);
  }

  int add(int from, int to, int mainVerb, Finiteness f, int modalToken, boolean passive) {
    int n = first.size();
    first.add(from);
    end.add(to);
    main.add(mainVerb);
    form.add(f.ordinal());
    modal.add(modalToken);
    flags.add(passive ? PASSIVE : 0);
    agent.add(-1);
    clause.add(-1);
    for (int i = from; i < to; i++) {
      at[i + 1] = n;
    }
    return n;
  }

  void negate(int group) {
    flags.set(group, flags.get(group) | NEGATED);
  }

  void past(int group) {
    flags.set(group, flags.get(group) | PAST);
  }

  void agent(int group, int phrase) {
    agent.set(group, phrase);
  }

  void clause(int group, int number) {
    clause.set(group, number);
  }

  void reduce(int group) {
    form.set(group, Finiteness.PARTICIPLE.ordinal());
    flags.set(group, flags.get(group) | PASSIVE);
  }

  void pass(int group) {
    flags.set(group, flags.get(group) | PASSIVE);
  }

  /**
   * Gives a group its main verb that stands behind the subject, "did she say", "was he told": that
   * of the last group, which goes.
   */
  void complete(int group, boolean passive) {
    int rest = first.size() - 1;
    main.set(group, main.get(rest));
    end.set(group, end.get(rest));
    flags.set(group, flags.get(group) | (passive ? PASSIVE : 0));
    for (int i = first.get(rest); i < end.get(rest); i++) {
      at[i + 1] = group;
    }
    for (Column column : new Column[] {first, end, main, modal, agent, clause}) {
      column.dropLast();
    }
    form.dropLast();
    flags.dropLast();
  }

  /** Returns the number of groups. */
  public int count() {
    return first.size();
  }

  /** Returns the first token. */
  public int first(int group) {
    return first.get(group);
  }

  /** Returns the token after the last one. */
  public int end(int group) {
    return end.get(group);
  }

  /** Returns the token of the main verb; of auxiliaries alone, the last one. */
  public int mainVerb(int group) {
    return main.get(group);
  }

  /** Returns the form. */
  public Finiteness form(int group) {
    return FORMS[form.get(group)];
  }

  /** Returns whether the group is in the passive voice: "was told", "to be told", "told by Lee". */
  public boolean isPassive(int group) {
    return (flags.get(group) & PASSIVE) != 0;
  }

  /** Returns whether the group is negated. */
  public boolean isNegated(int group) {
    return (flags.get(group) & NEGATED) != 0;
  }

  /** Returns whether the group is finite and in the past. */
  public boolean isPast(int group) {
    return (flags.get(group) & PAST) != 0;
  }

  /** Returns the token of the modal verb, or -1. */
  public int modal(int group) {
    return modal.get(group);
  }

  /** Returns the phrase of the agent of a passive, "Lee" in "told by Lee", or -1. */
  public int agent(int group) {
    return agent.get(group);
  }

  /** Returns the clause whose verb this is. */
  public int clause(int group) {
    return clause.get(group);
  }

  /**
   * Returns the group that the token stands in, or -1; the token may also be the one before the
   * text or after it.
   */
  public int at(int token) {
    return at[token + 1];
  }
}
