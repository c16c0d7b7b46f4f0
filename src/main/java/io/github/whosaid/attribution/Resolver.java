package io.github.whosaid.attribution;

import io.github.whosaid.attribution.Antecedents.Antecedent;
import io.github.whosaid.lexicon.WordClass;
import io.github.whosaid.mention.Mention;
import io.github.whosaid.mention.Mention.Form;
import io.github.whosaid.mention.Mention.Type;
import io.github.whosaid.mention.Mentions;
import io.github.whosaid.text.TokenizedText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says whom pronouns and role descriptions mean, by a score over a few features of form and
 * distance.
 */
final class Resolver {

  private static final int MOST_HOPS = 4;

  private final Entities entities;
  private final TokenizedText t;
  private final Mentions mentions;
  private final Clues clues;

  private final EntityNouns nouns;
  private final Antecedents antecedents;
  private final Definites definites;
  private final AntecedentScore scores;
  private final LaterNames laterNames;
  private final SingularThey singularThey;
  private final int both;
  private final Reasons reasons;

  Resolver(Entities entities, TokenizedText text, Mentions mentions, Clues clues) {
    this.clues = clues;
    this.entities = entities;
    t = text;
    this.mentions = mentions;
    nouns = new EntityNouns(entities, text, mentions);
    antecedents = new Antecedents(entities, text, mentions, this::meaning);
    BodyKinds kinds = new BodyKinds(entities, text, mentions, nouns);
    definites = new Definites(text, mentions, nouns, kinds);
    both = text.lexicon().id("both");
    laterNames = new LaterNames(entities, text, mentions);
    singularThey = new SingularThey(entities, text, mentions);
    scores = new AntecedentScore(entities, text, mentions, nouns, kinds, antecedents);
    reasons = new Reasons(entities, text, mentions, nouns);
  }

  /** Gives each named entity the descriptions that mean it wherever they stand. */
  void describe() {
    new RoleDescriptions(entities, t, mentions, nouns, this, antecedents).collect();
  }

  /** Whether the words of the phrase say whose it is: "the councilman's grandson". */
  boolean isSomebodysOwn(Mention m) {
    return definites.isSomebodysOwn(m);
  }

  Resolution resolve(int index, RecentSpeakers recent) {
    int e = entities.entity(index);
    Mention m = mentions.get(index);
    if (e >= 0) {
      return new Resolution(
          e,
          m.form() == Form.NAME ? 1 : 0.97,
          -1,
          -1,
          0,
          () -> reasons.of(m, "” names ", entities.label(e)));
    }
    int same = index;
    for (int hops = 0; hops < MOST_HOPS && mentions.same(same) >= 0; hops++) {
      same = mentions.same(same);
    }
    if (same != index) {
      Mention other = mentions.get(same);
      Resolution r =
          entities.entity(same) >= 0
              ? new Resolution(entities.entity(same), 0.95, -1, -1, 0, () -> "")
              : unaided(other, recent);
      return new Resolution(
          r.entity(),
          r.probability(),
          r.runnerUp(),
          r.runnerUpMention(),
          r.runnerUpProbability(),
          () -> reasons.of(m, "” stands for “", t.string(other.first(), other.end()), "”"));
    }
    return unaided(m, recent);
  }

  /** Resolves a mention to which grammar ties nothing. */
  private Resolution unaided(Mention m, RecentSpeakers recent) {
    return switch (m.form()) {
      case PRONOUN -> pronoun(m, recent);
      case NOMINAL -> entities.isToldBefore(m.index()) ? again(m) : described(m, recent);
      case NAME -> own(m);
    };
  }

  /** How sure it is that "the report" means nothing that has a name. */
  private static final double OWN_DEFINITE = 0.85;

  /** How sure it is that "experts" means nobody who has a name. */
  private static final double OWN = 0.96;

  private Resolution own(Mention m) {
    return new Resolution(
        entities.described(m.index()),
        mentions.isDefinite(m.index()) ? OWN_DEFINITE : OWN,
        -1,
        -1,
        0,
        () -> reasons.of(m, "” is not named elsewhere"));
  }

  /** How sure it is that "An analyst" is whom the next sentence names. */
  private static final double NAMED_NEXT = 0.62;

  Resolution described(Mention m, RecentSpeakers recent) {
    int e = laterNames.of(m);
    if (e < 0 || mentions.isDefinite(m.index())) {
      Resolution before = nominal(m, recent);
      if (e < 0 || entities.isNamed(before.entity())) {
        return before;
      }
    }
    return new Resolution(
        e,
        NAMED_NEXT,
        entities.described(m.index()),
        m.index(),
        1 - NAMED_NEXT,
        () -> reasons.of(m, "” is followed by the name of ", entities.label(e)));
  }

  /** How sure it is that "the scientists" are the researchers mentioned before. */
  private static final double AGAIN = 0.8;

  private Resolution again(Mention m) {
    int e = entities.described(m.index());
    return new Resolution(
        e, AGAIN, -1, -1, 0, () -> reasons.of(m, "” takes up “", entities.label(e), "”"));
  }

  /** How sure it is that "they" is the one person who spoke last. */
  private static final double ONE = 0.8;

  Resolution pronoun(Mention m, RecentSpeakers recent) {
    int one = singularThey.of(m, recent);
    if (one >= 0) {
      return new Resolution(
          one, ONE, -1, -1, 0, () -> reasons.of(m, "” is ", entities.label(one), " again"));
    }
    List<Antecedent> candidates = candidates(m, recent);
    return candidates == null ? own(m) : best(m, candidates, recent);
  }

  /** Those whom a pronoun or a noun phrase may mean; null if it looks back to nobody. */
  @Nullable List<Antecedent> candidates(Mention m, RecentSpeakers recent) {
    return switch (m.form()) {
      case PRONOUN -> antecedents.isFirstPerson(m) ? null : antecedents.of(m, recent);
      case NOMINAL ->
          definites.isAnaphoric(m) ? definites.among(antecedents.of(m, recent), m) : null;
      case NAME -> null;
    };
  }

  /** "Lee and Marsh met. Both said …": the two who are named together just before; -1 for none. */
  private int pairBefore(Mention m) {
    if (m.end() - m.first() > 1 || t.id(m.first()) != both) {
      return -1;
    }
    for (int i = m.index() - 1; i >= Math.max(0, m.index() - FARTHEST_PAIR); i--) {
      if (t.sentence(m.first()) - t.sentence(mentions.get(i).first()) > 1) {
        return -1;
      }
      if (entities.isGroup(i) && entities.lastOf(i).end() <= m.first()) {
        return entities.group(i);
      }
    }
    return -1;
  }

  private static final int FARTHEST_PAIR = 12;

  /** How sure it is that "both" means two who are named together. */
  private static final double PAIR = 0.9;

  /** Whom a definite noun phrase means that a pronoun behind it may take up. */
  private int meaning(Mention m, RecentSpeakers recent) {
    return unaided(m, recent).entity();
  }

  /** "Police said": the force of the article, if it names just one; -1 otherwise. */
  private int force(Mention m) {
    int head = m.headEnd() - 1;
    boolean bare =
        m.end() - m.first() == 1 || m.end() - m.first() == 2 && mentions.isDefinite(m.index());
    return bare && m.type() == Type.PEOPLE && t.is(head, WordClass.ORG_HEAD)
        ? entities.onlyOrganisation(head)
        : -1;
  }

  /** How sure it is that "police" means the force that is named. */
  private static final double FORCE = 0.8;

  private Resolution nominal(Mention m, RecentSpeakers recent) {
    int force = force(m);
    if (force >= 0) {
      return new Resolution(
          force, FORCE, -1, -1, 0, () -> reasons.of(m, "” are ", entities.label(force)));
    }
    int pair = pairBefore(m);
    if (pair >= 0) {
      return new Resolution(pair, PAIR, -1, -1, 0, () -> "“both” are " + entities.label(pair));
    }
    List<Antecedent> candidates = candidates(m, recent);
    return candidates == null ? own(m) : best(m, candidates, recent);
  }

  /**
   * Returns what each clue says of each candidate, and as the last of them of nobody who was named
   * so far: always possible, for a role more than for a pronoun.
   */
  double[][] values(Mention m, List<Antecedent> candidates, RecentSpeakers recent) {
    double[][] values = new double[candidates.size() + 1][];
    int rank = 0;
    for (int i = 0; i < candidates.size(); i++) {
      Antecedent a = candidates.get(i);
      values[i] = new double[Clue.COUNT];
      scores.values(m, a, rank, recent, values[i]);
      if (!antecedents.isQuoted(m, mentions.get(a.mention()))) {
        rank++;
      }
    }
    values[candidates.size()] = new double[Clue.COUNT];
    values[candidates.size()][nobody(m).ordinal()] = 1;
    return values;
  }

  private static Clue nobody(Mention m) {
    boolean pronoun = m.form() == Form.PRONOUN;
    return switch (m.type()) {
      case PERSON -> pronoun ? Clue.NOBODY_PRONOUN : Clue.NOBODY_ROLE;
      case DOCUMENT -> Clue.NOBODY_DOCUMENT;
      case PEOPLE -> Clue.NOBODY_THEY;
      default -> pronoun ? Clue.NOBODY_IT : Clue.NOBODY_BODY;
    };
  }

  private Resolution best(Mention m, List<Antecedent> candidates, RecentSpeakers recent) {
    double[] values = new double[Clue.COUNT];
    int rank = 0;
    double sum = 0;
    double top = -1;
    double second = -1;
    int best = -1;
    int runnerUp = -1;
    for (int i = 0; i < candidates.size(); i++) {
      Antecedent candidate = candidates.get(i);
      scores.values(m, candidate, rank, recent, values);
      if (!antecedents.isQuoted(m, mentions.get(candidate.mention()))) {
        rank++;
      }
      double weight = Math.exp(clues.sum(values));
      sum += weight;
      if (weight > top) {
        second = top;
        runnerUp = best;
        top = weight;
        best = i;
      } else if (weight > second) {
        second = weight;
        runnerUp = i;
      }
    }
    Arrays.fill(values, 0);
    values[nobody(m).ordinal()] = 1;
    double nobody = Math.exp(clues.sum(values));
    sum += nobody;
    if (best < 0 || nobody > top) {
      Resolution own = own(m);
      return new Resolution(
          own.entity(),
          nobody / sum,
          best < 0 ? -1 : candidates.get(best).entity(),
          best < 0 ? -1 : candidates.get(best).mention(),
          Math.max(0, top) / sum,
          own.reason());
    }
    Antecedent a = candidates.get(best);
    return new Resolution(
        a.entity(),
        top / sum,
        runnerUp < 0 ? -1 : candidates.get(runnerUp).entity(),
        runnerUp < 0 ? -1 : candidates.get(runnerUp).mention(),
        Math.max(0, second) / sum,
        () -> reasons.of(m, a, recent));
  }
}
